# Pièces, deuxièmes avis, passages de relais, rappels : les boutons qui ouvrent quelque chose à côté d'une situation.

# La pièce où une personne bénévole parle avec quelqu'un. Ces deux personnes seules la lisent, avec celles qui gèrent les fils du serveur.
room-name = Une pièce calme { $code }
room-opening =
    Bonjour <@{ $person }>, je suis un bot. Cette pièce est pour toi et pour <@{ $owner }>, bénévole de ce serveur, qui aimerait t'écouter.
    Qui peut la lire : toi et cette personne, la modération de ce serveur, et toute autre personne qui peut gérer les fils ici. Je lis aussi, pour entendre les appels à l'aide, comme dans les salons d'entraide, et je ne garde aucun de tes mots.
    Ce n'est ni une thérapie ni un service d'urgence : **/help-now** montre des lignes d'écoute à tout moment.
    Tu peux partir quand tu veux. Je ferme la pièce quand c'est terminé.
room-entered = Je suis un bot. À partir de maintenant, <@{ $owner }> est là avec toi.
room-alone = Je suis un bot. La personne qui était ici avec toi a dû s'absenter, et je demande à quelqu'un d'autre. Tu n'as rien fait de mal. Si tu préfères ne pas attendre, **/help-now** montre des lignes d'écoute à tout moment.
room-closed = Je suis un bot, et je ferme maintenant cette pièce. C'est bien que tu aies parlé. Si cela redevient lourd, tu peux écrire ici sur le serveur, et **/help-now** montre des lignes d'écoute à tout moment.

# Ce que lit, sans témoin, la personne bénévole qui appuie sur « Ouvrir une pièce ».
desk-done-room = La pièce est ici : <#{ $room }>. { $link }
desk-room-why = Je n'ai pas pu ouvrir de pièce.
desk-room-what-else = Tu peux répondre là où la personne a écrit, ou demander à la modération d'ouvrir un fil.
desk-room-missing_create_private_threads = Je n'ai pas le droit de créer des fils privés là-bas : la modération peut me donner la permission **Créer des fils privés**.
desk-room-missing_send_messages_in_threads = Je n'ai pas le droit d'écrire dans les fils là-bas : la modération peut me donner la permission **Envoyer des messages dans les fils**.
desk-room-missing_view_channel = Je ne vois pas le salon d'entraide : la modération peut me donner la permission **Voir le salon**.
desk-room-missing_permission = Discord dit qu'il me manque une permission là-bas. La modération peut regarder avec **/setup** ce qui manque.
desk-room-person_gone = Cette personne a quitté le serveur.
desk-room-person_cannot_see = Cette personne ne voit plus le salon d'entraide.
desk-room-person_not_let_in = Je n'ai pas pu y faire entrer l'une des deux personnes.
desk-room-no_place_for_a_room = Aucun des salons d'entraide ne peut contenir de fils privés.
desk-room-channel_gone = Le salon n'existe plus.
desk-room-platform_unwell = Discord ne répond pas en ce moment. Je continue d'essayer pendant une heure ; appuie de nouveau pour voir si la pièce est là.
desk-room-not_accepted = Discord ne l'a pas accepté.

# Un deuxième avis. Les deux premières phrases sont lues par la supervision.
consult-name = Deuxième avis { $code }
consult-asked = { $roles } <@{ $owner }> aimerait un deuxième avis sur { $link }
consult-elsewhere = { $roles } Une personne bénévole aimerait un deuxième avis, et je n'ai pas pu ouvrir de fil pour cela. Mieux vaut s'adresser à <@{ $owner }> : { $link }
desk-consult-thread = La supervision est prévenue : <#{ $thread }>. C'est toujours à toi. Quand tu sauras comment continuer, appuie sur « Je reprends ». { $link }
desk-consult-quietly = Il y a un fil : <#{ $thread }>. Mais je n'ai pas le droit de mentionner le rôle de la supervision, alors personne n'a été prévenu. Dis-le à quelqu'un de la supervision, s'il te plaît. { $link }
desk-consult-elsewhere = Je n'ai pas pu ouvrir de fil. La supervision lit dans son propre salon que tu demandes un deuxième avis. { $link }
desk-consult-not = Je n'ai pas pu joindre la supervision. Préviens toi-même quelqu'un de la supervision ou de la modération, s'il te plaît. { $link }
desk-consult-not_yet = Discord ne répond pas en ce moment. Je continue d'essayer de joindre la supervision ; si c'est pressant, préviens toi-même quelqu'un de la supervision, s'il te plaît. { $link }

# Le passage de relais.
desk-pass-choose = À qui ? Ces personnes sont de permanence et peuvent prendre une situation de plus : { $people }
desk-pass-list = Choisir une personne
desk-pass-nobody = Parmi les autres personnes de permanence, aucune ne peut prendre une situation de plus en ce moment. Tu peux demander un deuxième avis, appeler la modération, ou rendre la situation pour que quelqu'un d'autre s'en occupe : on a le droit d'avoir besoin des autres.
desk-pass-form = Transmettre
desk-pass-note = Une note pour cette personne, si tu veux
desk-pass-note-how = Sans recopier les mots de la personne aidée, s'il te plaît. La note part à la clôture.
desk-done-pass = C'est maintenant à <@{ $owner }>, à qui je l'ai dit. Merci d'avoir été là.
desk-done-read = La note laissée pour toi. Elle disparaît à la clôture.
desk-read-none = Il n'y a pas de note.
handed-direct = Quelqu'un du bureau des bénévoles t'a transmis une situation, parce que tu es de permanence. S'il y a une note, tu la lis sur la carte. Si cela ne te convient pas, appuie là-bas sur « Rendre » ; personne ne demande pourquoi. { $link }
handed-desk = <@{ $person }>, cette situation t'a été transmise. Si cela ne te convient pas, appuie sur « Rendre » ; personne ne demande pourquoi. { $link }

# Le rappel.
desk-done-follow_up = C'est noté : je te le rappelle { $when }, une fois. { $link }
desk-follow-up-noted = C'est déjà noté, une fois par situation : pour <@{ $person }>, { $when }. { $link }
follow-up-direct = Tu voulais reprendre des nouvelles. Un jour a passé. { $link }
follow-up-desk = <@{ $person }>, tu voulais reprendre des nouvelles. { $link }
raised-direct = Dans un cas dont tu t'occupes, il y a du nouveau, plus pressant, ou on t'a demandé. Regarde, s'il te plaît. { $link }
raised-desk = <@{ $person }>, dans un cas dont tu t'occupes, il y a du nouveau, plus pressant, ou on t'a demandé. Regarde, s'il te plaît. { $link }
