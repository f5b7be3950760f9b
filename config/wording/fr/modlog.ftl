# Les cartes dans le journal de la modération : ce qui a été remarqué, ce qui a été fait, ce qu'il en est.

modlog-title = { $state ->
        [removed] Un message a été supprimé
        [masked] Un message a été masqué et publié de nouveau
        [refused] Un message n'a pas pu être supprimé
       *[stays] Remarqué dans un message
    }
modlog-urgent = { $removed ->
        [yes] À regarder dès maintenant, merci : un message a peut-être mis d'autres personnes en danger. Je l'ai supprimé ; les personnes qui l'ont lu avant ont peut-être besoin de soutien.
       *[no] À regarder dès maintenant, merci : un message met peut-être d'autres personnes en danger. Je ne l'ai pas supprimé.
    }
modlog-where = Dans { $channel } : { $link }
modlog-rule = { $count ->
        [one] Règle : { $rules }
       *[other] Règles : { $rules }
    }
modlog-response = Réponse : { $what }
modlog-response-remove = le supprimer
modlog-response-mask = proposer de masquer le détail
modlog-response-nudge = une note privée à la personne qui l'a écrit
modlog-response-flag = prévenir la modération
modlog-outcome = Résultat : { $what }
modlog-outcome-removed = supprimé
modlog-outcome-gone = le message n'est plus là
modlog-outcome-masked = la personne qui l'a écrit a fait masquer le détail ; le lien mène à la copie
modlog-outcome-refused = impossible, dans { $channel }. { $why }
modlog-outcome-open = pas encore supprimé. Discord ne répond pas, et je continue d'essayer.
modlog-outcome-expired = impossible. Discord n'a pas répondu pendant trop longtemps.
modlog-outcome-spared = le message reste : c'est peut-être un appel à l'aide
modlog-outcome-changed = il a été modifié, et je le lis de nouveau
modlog-outcome-called_off = le message reste
modlog-outcome-stays = le message reste tel qu'il est
modlog-judged-right = Jugé par { $moderator } : juste.
modlog-judged-wrong = Jugé par { $moderator } : une erreur.
modlog-undone = Annulé par { $moderator } : { $what }.
modlog-undone-removal = le message n'est pas supprimé
modlog-undone-note = ma note est retirée, et je peux en laisser une autre
modlog-undone-flag = il n'y a plus rien à faire
modlog-final-removed = Cela ne peut pas être annulé : je ne garde pas les mots, alors je ne peux pas le remettre.
modlog-final-masked = Cela ne peut pas être annulé : c'était le souhait de la personne, et je ne garde pas les mots. Elle peut aussi retirer la copie.
modlog-button-right = Juste
modlog-button-wrong = Une erreur
modlog-button-right-after = C'était juste, finalement
modlog-button-wrong-after = C'était une erreur, finalement
modlog-button-undo-removal = Ne pas le supprimer
modlog-button-undo-note = Retirer ma note
modlog-button-undo-flag = Classer

modlog-many = { $count ->
        [one] { $count } message du même genre, et je continue de compter
       *[other] { $count } messages du même genre, et je continue de compter
    }
modlog-many-where = { $minutes ->
        [one] Dans { $channels }, en { $minutes } minute.
       *[other] Dans { $channels }, en { $minutes } minutes.
    }
modlog-many-removed = { $count ->
        [one] { $count } d'entre eux a été supprimé.
       *[other] { $count } d'entre eux ont été supprimés.
    }
modlog-many-newest = Le plus récent : { $link } ({ $when })
modlog-many-how = Il y en a beaucoup à la fois, alors je les compte ici au lieu de publier une carte pour chacun. Après 5 minutes de calme, chacun retrouve la sienne.

modlog-said-right = Merci. C'est compté comme juste pour cette règle, sans le nom de personne.
modlog-said-wrong = Merci. C'est compté comme une erreur pour cette règle, sans le nom de personne.
modlog-said-already = Cela a déjà été jugé de la même façon, alors rien ne change.
modlog-said-own = Personne ne juge ni n'annule ce que j'ai fait pour son propre message. Demande à une autre personne de la modération, s'il te plaît.
modlog-said-roles = Pour cela, il te faut l'un de ces rôles : { $roles }.
modlog-said-owner = Pour cela, il te faut sur Discord la permission **Gérer le serveur**.
modlog-said-undone = Annulé : { $what }.
modlog-said-undone_already = Cela a déjà été annulé, alors rien ne change.
modlog-said-gone = Cela ne peut pas être annulé : le message n'est plus là. Je ne garde pas les mots, alors je ne peux pas le remettre.
modlog-tell-author = Je ne garde pas les mots, alors je ne peux pas le remettre. La personne qui l'a écrit : { $person }. Tu peux lui dire que c'était une erreur.
