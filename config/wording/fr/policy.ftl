# Les règles sous forme de fichier.

command-policy = Les règles de ce serveur, sous forme de fichier
    .name = réglages
command-policy-export = Obtenir les règles de ce serveur sous forme de fichier
    .name = exporter
command-policy-import = Utiliser les règles d'un fichier
    .name = importer
command-policy-reset = Revenir aux règles avec lesquelles chaque serveur commence
    .name = réinitialiser
option-policy-import-file = policy.yaml, tel que /policy export le donne
    .name = fichier

policy-exported = Voici tous les réglages de ce serveur. Modifie le fichier, puis rapporte-le avec /policy import. Avant tout changement, tu vois ce qui changerait.
policy-import = Reprendre les réglages de ce fichier ?
policy-import-done = C'est fait. Ces réglages comptent à partir du prochain message.
policy-import-sure = Une partie n'existe pas ici. Reprendre le reste ?
policy-import-unheard = Personne n'y répondrait. Reprendre le fichier quand même ?
policy-reset = Revenir aux règles avec lesquelles chaque serveur commence ? Les salons, les rôles et tes propres lignes d'écoute restent.
policy-reset-done = C'est fait. Ce serveur a les règles avec lesquelles chaque serveur commence.
policy-moved = Trouvé ici par le nom, sous d'autres identifiants : { $what }
policy-lost = Introuvable ici par l'identifiant ou le nom, donc laissé de côté, avec chaque ligne qui n'était que pour cela : { $what }
policy-unheard = Les appels à l'aide de ces types n'auraient plus de réponse : { $what }. Une règle qui n'est pas dans le fichier disparaît.
policy-mistakes = { $count ->
        [one] Il y a une erreur dans le fichier, alors rien n'a changé :
       *[other] Il y a { $count } erreurs dans le fichier, alors rien n'a changé :
    }
policy-more = Et { $count } de plus.
policy-too-large = policy.yaml : est trop gros. On peut lire { $size } KiB au plus.
policy-not-text = policy.yaml : n'est pas du texte UTF-8. Enregistre-le en UTF-8.
policy-not-read = policy.yaml : n'a pas pu être lu depuis Discord. Envoie-le de nouveau, s'il te plaît.
