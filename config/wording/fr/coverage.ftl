# Ce que le bot peut faire dans chaque salon.

command-coverage = Ce que Breakwater peut faire ou non dans chaque salon
    .name = couverture
coverage-title = Ce que je peux faire ici
coverage-support = **{ $full } salons d'entraide sur { $all }** sont entièrement couverts.
coverage-support-none = Aucun salon d'entraide n'a encore été choisi. Quelqu'un qui a la permission **Gérer le serveur** peut utiliser **/setup**.
coverage-read = Je peux lire { $read } salons sur { $all }, et { $threads } fils et publications de forum ouverts.
coverage-problems = **Ce qui manque là où on a besoin de moi**
coverage-missing = { $permission } : { $channels }
coverage-well = Rien ne manque là où on a besoin de moi.
coverage-more = { $channels } et { $count } autres
coverage-blind = **Ce que je ne vois pas**
coverage-blind-hidden = Cachés pour moi : { $channels }
coverage-blind-private = Les fils privés auxquels personne ne m'a ajouté : { $channels }
coverage-blind-voice = Ce qui se dit à voix haute dans les salons vocaux et les conférences. Ce qui s'y écrit, je le lis.
coverage-blind-pictures = Ce qu'il y a dans les images, les vidéos et les messages vocaux. Leurs noms et descriptions, je les lis.
coverage-age = Avec restriction d'âge, où les règles peuvent traiter autrement les mots explicites : { $channels }
coverage-since = **Depuis le dernier regard, { $when }**
coverage-since-nothing = Rien n'a changé.
coverage-first = -# C'était le premier regard. Le prochain montrera ce qui a changé depuis.
coverage-new = Nouveaux : { $channels }
coverage-gone = { $count ->
        [one] Un salon n'est plus là.
       *[other] { $count } salons ne sont plus là.
    }
coverage-gained = Je peux maintenant { $what } : { $channels }
coverage-lost = Je ne peux plus { $what } : { $channels }
coverage-can-see = voir
coverage-can-read = lire ce qui a été dit
coverage-can-reply = répondre
coverage-can-remove = retirer des messages
coverage-can-webhooks = publier des copies masquées
coverage-can-threads = ouvrir des salles privées
coverage-use-support = entraide
coverage-use-desk = bureau
coverage-use-log = journal
coverage-use-supervision = supervision
coverage-used = { $channel } ({ $use })
coverage-line-all = { $channel } : tout
coverage-line-hidden = { $channel } : caché pour moi
coverage-line-not = { $channel } : je ne peux pas { $what }
coverage-line-nobody = { $channel } : un fil privé, personne ne m'a ajouté
coverage-page = -# Page { $page } sur { $pages }
coverage-nothing = Il n'y a pas de salons ici.
coverage-button-details = Salon par salon
coverage-button-summary = Résumé
coverage-button-back = Retour
coverage-button-next = Suivant
coverage-button-link = Donner les permissions
