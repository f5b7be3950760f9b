# Ce que la modération voit dans son journal.

flag-line = Remarqué : { $what }. { $link }
flag-removed = Remarqué : { $what }. Le message a été supprimé. { $link }
flag-urgent = { $removed ->
        [yes] À regarder dès maintenant, merci : un message a peut-être mis d'autres personnes en danger ({ $what }). Je l'ai supprimé ; les personnes qui l'ont lu avant ont peut-être besoin de soutien. { $link }
       *[no] À regarder dès maintenant, merci : un message met peut-être d'autres personnes en danger ({ $what }). Je ne l'ai pas supprimé. { $link }
    }

escalation-line = Une personne bénévole demande à la modération de regarder une situation ({ $level }). { $link }

refusal-title = Je n'ai pas pu faire quelque chose dans <#{ $channel }>, alors je le dis une fois.
refusal-what-nudge = Une note privée n'a pas pu être laissée.
refusal-what-hint = Un conseil privé sur un nom n'a pas pu être donné à quelqu'un.
refusal-what-care = Des pistes de soutien n'ont pas pu être proposées à quelqu'un qui en a peut-être besoin. Mieux vaut passer voir.
refusal-what-card = Une situation n'a pas pu être montrée aux bénévoles. Mieux vaut regarder les salons d'entraide.
refusal-what-flag = Un message n'a pas pu être signalé à la modération.
refusal-what-remove = Un message n'a pas pu être supprimé.
refusal-what-removed_note = Quelqu'un n'a pas pu savoir pourquoi son message a été supprimé.
refusal-what-appeal = Quelqu'un demande à la modération de regarder encore un message supprimé, et cela n'a pas pu être dit ici.
refusal-what-appeal_answer = La réponse de la modération sur un message supprimé n'a pas pu être dite à la personne concernée.
refusal-what-retract = Une de mes notes n'a pas pu être retirée.
refusal-what-repost = Un message n'a pas pu être publié de nouveau avec une information masquée, comme le souhaitait la personne qui l'a écrit. Elle a reçu le texte à copier.
refusal-what-withdraw = Une de mes copies n'a pas pu être retirée.
refusal-what-escalation = Une personne bénévole a demandé la modération, et je n'ai pas pu le dire ici. Mieux vaut regarder le bureau des bénévoles.
refusal-what-call = Personne n'a pu être appelé pour une situation qui attend. Mieux vaut regarder le bureau des bénévoles.
refusal-what-ask_owner = Je n'ai pas pu demander à une personne bénévole si une situation est toujours entre ses mains.
refusal-what-follow_up = Je n'ai pas pu rappeler à une personne bénévole de prendre des nouvelles de quelqu'un. Mieux vaut passer voir.
refusal-what-room = Aucune pièce privée n'a pu être ouverte pour quelqu'un et une personne bénévole.
refusal-what-close_room = Une pièce privée n'a pas pu être fermée.
refusal-what-consult = Une personne bénévole demande un deuxième avis, et aucun fil n'a pu être ouvert pour cela. Mieux vaut regarder le bureau des bénévoles.
refusal-what-check_in = La supervision n'a pas pu lire ici que quelqu'un aimerait lui parler.
refusal-what-conduct = Le code de conduite n'a pas pu être rappelé à une personne bénévole.
refusal-what-boundary = La supervision n'a pas pu être prévenue d'un message de bénévole.
refusal-what-invitation = Quelqu'un n'a pas pu recevoir l'invitation à rejoindre les bénévoles. Mieux vaut le lui dire directement.
refusal-what-pointed = La modération n'a pas pu savoir que quelqu'un a demandé aux bénévoles de regarder un message.
refusal-what-weekly = La note de la semaine n'a pas pu être laissée.
refusal-what-lines = Un changement des lignes d'écoute n'a pas pu être noté ici.
refusal-what-introduction = La personne qui m'a invité n'a pas pu savoir comment commencer : avec /setup.
refusal-why-missing_view_channel = Il me faut là-bas la permission **Voir le salon**.
refusal-why-missing_send_messages = Il me faut là-bas la permission **Envoyer des messages**.
refusal-why-missing_send_messages_in_threads = Il me faut là-bas la permission **Envoyer des messages dans les fils**.
refusal-why-missing_read_message_history = Il me faut là-bas la permission **Voir les anciens messages**.
refusal-why-missing_manage_messages = Il me faut là-bas la permission **Gérer les messages**.
refusal-why-missing_manage_webhooks = Il me faut là-bas la permission **Gérer les webhooks**.
refusal-why-missing_create_private_threads = Il me faut là-bas la permission **Créer des fils privés**.
refusal-why-missing_manage_threads = Il me faut là-bas la permission **Gérer les fils**.
refusal-why-person_cannot_see = Cette personne ne voit pas le salon.
refusal-why-person_not_let_in = Je n'ai pas pu faire entrer quelqu'un.
refusal-why-no_place_for_a_room = Aucun des salons d'entraide ne peut contenir de fils privés : il faut pour cela un salon textuel.
refusal-why-webhooks_full = Le salon a autant de webhooks que Discord le permet. Il faudrait en supprimer un dont personne ne se sert.
refusal-why-missing_permission = Discord dit qu'il me manque une permission là-bas.
refusal-why-channel_gone = Le salon n'existe plus. Il faut en choisir un autre avec /setup.
refusal-why-direct_closed = Cette personne n'accepte pas les messages privés.
refusal-why-person_gone = Cette personne a quitté le serveur.
refusal-why-not_accepted = Discord n'a pas accepté ce que j'ai essayé de dire.
refusal-why-missing_mention_everyone = J'ai appelé quelqu'un là-bas, et cela n'a pas sonné : il me faut la permission **Mentionner @everyone, @here et tous les rôles**, ou que tout le monde puisse mentionner ce rôle.
