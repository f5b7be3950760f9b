# Toutes les commandes, selon qui peut les utiliser.

command-help = Ce que tu peux faire ici avec Breakwater
    .name = aide
help-title = Ce que tu peux faire ici
help-everybody = **Tout le monde**
help-desk = **Celles et ceux qui répondent**
help-moderators = **La modération**
help-owner = **Qui peut gérer le serveur**
help-menu = Sur un message : *Applications*, **{ $name }** :
help-line = { $command } { $what }
help-try-menu = Voir pourquoi j'ai fait quelque chose pour un message, ou rien.
help-care-point-menu = Demander aux bénévoles de regarder comment va quelqu'un dont le message t'inquiète.
help-page = -# Page { $page } sur { $pages }
help-elsewhere = Dans un message privé, je peux montrer des lignes d'écoute. Tout le reste se trouve sur les serveurs que nous avons en commun.
help-button-back = Retour
help-button-next = Suivant
