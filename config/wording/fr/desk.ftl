# Ce que voient les bénévoles.

card-title = { $level ->
        [emergency] Urgence
        [urgent] Pressant
       *[concern] Inquiétude
    }
card-kinds = Il s'agit peut-être de : { $what }
card-asked = { $named ->
        [yes] <@{ $person }> a demandé à parler avec quelqu'un.
       *[no] Cette personne a demandé à parler avec quelqu'un.
    }
card-pointed = Quelqu'un a demandé aux bénévoles de regarder ceci.
card-appealed = <@{ $person }> l'a écrit à la modération, avec une question sur un message supprimé : la modération a les mots. Le lien de ce message mène là où il était.
card-when = Remarqué pour la première fois { $when }
card-where = { $link }
card-state-new = Personne ne s'en occupe encore.
card-state-claimed = <@{ $owner }> s'en occupe, { $when }.
card-state-consulting = <@{ $owner }> s'en occupe, { $when }, et demande un deuxième avis.
card-state-escalated = <@{ $owner }> s'en occupe, { $when }. La modération a aussi reçu la demande de regarder.
card-state-waiting = <@{ $owner }> s'en occupe, { $when }, et attend une réponse.
card-state-resolved = Clos : { $ending }.
card-state-misread = Clos : ce n'était pas ce que cela semblait être.
card-state-handed = Clos ici : la modération prend la suite.
card-button-claim = Je m'en occupe
card-button-release = Rendre
card-button-recuse = Pas cette fois, je ne peux pas
card-button-escalate = Appeler la modération
card-button-hand = Nous prenons le relais
card-button-room = Ouvrir une pièce
card-button-wait = J'attends une réponse
card-button-carry_on = Je reprends
card-button-consult = Deuxième avis
card-button-pass = Transmettre
card-button-follow_up = Me le rappeler dans 24 h
card-button-read = Lire la note
card-button-resolve = Clore
card-button-misread = Malentendu
card-button-reopen = Rouvrir

ending-choose = Comment cela s'est-il terminé ?
ending-safer = nous avons parlé, et le danger est moindre maintenant
ending-other_help = la personne a trouvé une autre aide
ending-no_answer = la personne n'a pas répondu
ending-left = la personne a quitté le serveur
ending-other = d'une autre façon

# Ce que lit, sans témoin, la personne qui appuie.

desk-done-claim = C'est à toi. Merci. { $link }
desk-done-release = C'est rendu, et quelqu'un d'autre peut s'en occuper. Merci d'avoir été là.
desk-done-recuse = C'est très bien ainsi, et personne ne demande pourquoi. On ne te demandera rien pour cette personne pendant six mois.
desk-done-escalate = La modération est au courant et regardera avec toi. C'est toujours à toi. { $link }
desk-done-hand = C'est maintenant entre les mains de la modération. { $link }
desk-done-wait = La carte dit maintenant que tu attends une réponse. C'est toujours à toi. { $link }
desk-done-carry_on = La carte dit maintenant que cela continue. C'est à toi. { $link }
desk-done-resolve = C'est clos. Merci d'être là. Prends un moment pour toi.
desk-done-misread = Merci, c'est clos. Ce malentendu est compté, sans la personne.
desk-done-reopen = C'est de nouveau ouvert, et quelqu'un peut s'en occuper.
desk-how-it-ended = Comment cela s'est-il terminé ? Rien d'autre n'est demandé, et on ne garde pas qui a clos.
desk-checklist = Ce que ce serveur a convenu de faire :
desk-checklist-step = ☐ { $step }
desk-answer-unheard = La carte le dit, mais je n'ai pas pu joindre la modération dans son salon. Préviens toi-même quelqu'un de la modération, s'il te plaît. { $link }
desk-answer-not_them = Cette personne ne peut pas s'en occuper en ce moment, alors rien ne change de mains. Choisis quelqu'un d'autre, s'il te plaît.
desk-answer-untold = C'est transmis à <@{ $owner }>, mais je n'ai pas pu joindre cette personne. Préviens-la toi-même, s'il te plaît.
desk-answer-owner_only = <@{ $owner }> s'en occupe, et seule cette personne peut faire cela.
desk-answer-yours = C'est déjà à toi. { $link }
desk-answer-taken = <@{ $owner }> s'en occupe déjà. Merci d'être là.
desk-answer-recused = Tu as dit que tu ne peux pas t'occuper de cette personne, alors cela reste ici pour quelqu'un d'autre. Merci d'avoir regardé.
desk-answer-about_you = Il s'agit peut-être de toi, alors quelqu'un d'autre s'en occupe. Tu n'as pas à porter cela sans aide.
desk-answer-not_yours = <@{ $owner }> s'en occupe. Seule cette personne, ou la modération, peut faire cela.
desk-answer-moderators_only = Seule la modération peut faire cela.
desk-answer-nobodys = Personne ne s'en occupe encore. Prends d'abord la situation, s'il te plaît.
desk-answer-closed = C'est déjà clos. La modération peut rouvrir.
desk-answer-not_now = Les choses ont avancé entre-temps. La carte montre où cela en est.
desk-answer-not_allowed = C'est réservé aux bénévoles et à la modération de ce serveur. Si tu en faisais partie il y a peu : merci pour tout ce que tu as fait.
desk-answer-gone = Cette situation est close et oubliée. Il n'y a rien à faire.

command-desk = Ce qu'il y a sur le bureau des bénévoles
    .name = bureau
command-desk-cases = Les situations ouvertes de ce serveur, pour les bénévoles et la modération
    .name = situations
desk-list-line = **{ $level }**, { $when } : { $standing } { $link }
desk-list-more = Et { $count } de plus.
desk-list-none = Il n'y a rien d'ouvert. Merci d'avoir regardé.
desk-list-not-allowed = Réservé aux bénévoles et à la modération de ce serveur.

# Calls about a case that nobody has, on the desk, and questions to whoever has one.

call-line = **{ $level }** : personne ne s'en occupe encore. { $link }
ask-direct = Tu as un cas sur **{ $server }** où rien ne bouge depuis un moment. T'en occupes-tu encore ? Si tu préfères le rendre, ce n'est pas grave. Sans nouvelles de toi d'ici { $minutes } minutes, je le proposerai aux autres. { $link }
ask-channel = <@{ $owner }>, rien ne bouge ici depuis un moment. T'en occupes-tu encore ? Si tu préfères le rendre, ce n'est pas grave. Sans nouvelles de toi d'ici { $minutes } minutes, je le proposerai aux autres. { $link }
ask-button-stay = Je m'en occupe encore
ask-button-release = Le rendre
ask-done-stay = C'est bon à savoir, merci. Tu t'en occupes toujours. { $link }
ask-offered = Le cas dont tu t'occupais sur **{ $server }** ne bougeait plus, alors je l'ai proposé aux autres. Personne ne t'en veut. Merci d'avoir été là. { $link }
