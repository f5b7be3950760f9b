# Les règles sous forme de fichier.

command-policy = Les règles de ce serveur, sous forme de fichier
command-policy-export = Obtenir les règles de ce serveur sous forme de fichier
command-policy-import = Utiliser les règles d'un fichier
command-policy-reset = Revenir aux règles avec lesquelles chaque serveur commence
option-policy-import-file = policy.yaml, tel que /policy export le donne

policy-exported = Voici les règles de ce serveur. Modifie le fichier, puis rapporte-le avec /policy import.
policy-imported = C'est fait. Ces règles comptent à partir du prochain message.
policy-reset = C'est fait. Ce serveur a les règles avec lesquelles chaque serveur commence.
policy-not-allowed = Seules les personnes qui ont la permission **Gérer le serveur** peuvent faire cela.
policy-mistakes = { $count ->
        [one] Il y a une erreur dans le fichier, alors rien n'a changé :
       *[other] Il y a { $count } erreurs dans le fichier, alors rien n'a changé :
    }
policy-more = Et { $count } de plus.
policy-too-large = policy.yaml : est trop gros. On peut lire { $size } KiB au plus.
policy-not-text = policy.yaml : n'est pas du texte UTF-8. Enregistre-le en UTF-8.
policy-not-read = policy.yaml : n'a pas pu être lu depuis Discord. Envoie-le de nouveau, s'il te plaît.
