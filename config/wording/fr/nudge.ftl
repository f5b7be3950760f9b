# La note privée. À la vue de tous : neutre, courte, aucun nom, aucune citation.

nudge-public = Il y a une note privée à propos de ce message, pour la personne qui l'a écrit.
nudge-button = Lire la note
nudge-direct = Bonjour, je suis un bot. Je t'ai laissé une note privée à propos d'un de tes messages : { $link }

nudge-not-yours = Cette note est pour quelqu'un d'autre, alors je ne peux pas te la montrer. Tu n'as rien à faire.

# Derrière le bouton. $what est une liste comme « un numéro de téléphone et une adresse e-mail ».
nudge-noticed = Ton message semble contenir **{ $what }**.
nudge-why-privacy-email = Une adresse e-mail reste trouvable, et des inconnus peuvent s'en servir pour chercher tes autres comptes.
nudge-why-privacy-phone = Un numéro de téléphone mène à ton nom, et toute personne qui le lit peut t'appeler ou t'écrire.
nudge-why-privacy-address = Une adresse dit à des inconnus où te trouver.
nudge-why-privacy-location = Un endroit proche de chez toi aide à deviner qui tu es.
nudge-why-privacy-name = Avec un nom complet, les gens qui te connaissent peuvent retrouver tout ce que tu écris ici.
nudge-why-privacy-age = Un âge ou un anniversaire aide à deviner qui tu es, et si l'on sait que tu as moins de 18 ans, cela peut attirer des gens mal intentionnés.
nudge-why-privacy-handle = Un autre compte relie ce que tu partages ici au reste de ta vie, et permet à des inconnus de t'écrire en privé.
nudge-why-privacy-government_id = Un numéro officiel peut servir à se faire passer pour toi.
nudge-why-privacy-financial = Des données de paiement peuvent servir à te prendre de l'argent.
nudge-why-privacy-ip = Une adresse internet peut montrer à peu près où tu es.
nudge-why-privacy-institution = Une école, un lieu de travail ou une clinique aide à deviner qui tu es.
nudge-why-other = Des informations sur une personne peuvent servir à la retrouver.
nudge-choice = C'est ton message et c'est ton choix.
nudge-noticed-other = Ton message semble contenir des informations sur quelqu'un d'autre : **{ $what }**.
nudge-choice-other = Cette personne préférerait peut-être les partager elle-même. C'est ton message ; un seul appui suffit pour le retirer.
nudge-more = Et { $count } de plus.
nudge-masked = Voici tes mots sans cette information, prêts à copier :
nudge-masked-file = Tes mots sans cette information sont dans le fichier, prêts à copier.

nudge-mask = Masque-le pour moi
nudge-remove = Le supprimer
nudge-keep = Le garder
nudge-quiet = Plus de note pendant 7 jours

nudge-remove-copy = Supprimer aussi la copie

nudge-gone = Ton message n'est plus là, alors il n'y a plus rien à faire.
nudge-settled = C'est réglé : je ne vois plus cette information. Merci.

nudge-mask-wait = Un instant.
nudge-mask-done = C'est fait. Ton message est de nouveau là avec l'information masquée, sous ton nom. Le premier n'y est plus.
nudge-mask-half = La copie avec l'information masquée est là. Discord ne m'a pas laissé supprimer ton premier message à l'instant. Je continue d'essayer ; tu peux aussi le supprimer toi-même.
nudge-mask-undone = J'ai pu publier la copie, mais je n'ai pas le droit de supprimer ton message ici, alors j'ai retiré la copie. Ton message est comme avant.
nudge-mask-failed = Discord n'a pas répondu à l'instant, alors ton message est comme avant. Je continue d'essayer pendant une heure.

# Pourquoi un message ne peut pas être publié de nouveau. Les autres choix restent ouverts.
nudge-no-mask-permission = Ici, je ne peux pas publier de nouveau ton message pour toi.
nudge-no-mask-poll = Un sondage ne peut pas être publié de nouveau avec ses votes, alors je ne peux pas masquer celui-ci.
nudge-no-mask-forward = Un message transféré ne peut pas être modifié, alors je ne peux pas masquer celui-ci.
nudge-no-mask-voice = Un message vocal ne peut pas être publié de nouveau sous ton nom, alors je ne peux pas masquer celui-ci.
nudge-no-mask-sticker = Un autocollant ne peut pas être publié de nouveau sous ton nom, alors je ne peux pas masquer ce message.
nudge-no-mask-title = L'information est dans le titre, et tu es la seule personne à pouvoir le changer. Tu peux le modifier comme tu modifierais un message.
nudge-no-mask-file = Je n'arrive pas à lire un fichier de ton message en ce moment, alors je ne peux pas masquer celui-ci.
nudge-no-mask-kind = Un message de ce type ne peut pas être publié de nouveau, alors je ne peux pas masquer celui-ci.
nudge-no-mask-long = Ton message est plus long que ce que je peux publier.
nudge-no-mask-large = Les fichiers de ton message sont plus gros que ce que je peux publier.
nudge-no-mask-crisis = Je préfère laisser ton message tel que tu l'as écrit. Tu peux quand même le supprimer toi-même.

# Au-dessus d'une copie qui répond à un autre message, et sur une dont Discord refuse le nom d'auteur.
copy-answers = -# En réponse à { $link }
copy-author = Un membre du serveur

nudge-removed = C'est fait. Il n'y est plus.
nudge-removed-already = Il n'y était déjà plus.
nudge-remove-refused = Je n'ai pas le droit de supprimer des messages ici. Tu peux le faire toi-même : appuie longuement sur ton message, ou fais un clic droit dessus, et choisis de le supprimer.
nudge-remove-failed = Discord n'a pas répondu à l'instant. Je continue d'essayer un moment ; tu peux aussi supprimer le message toi-même.
nudge-keep-done = D'accord. Il reste, et je n'en reparle pas pour l'instant.
nudge-quiet-done = D'accord. Plus de notes pour toi ici pendant 7 jours.

removed-direct = Bonjour, je suis un bot. Un de tes messages a été supprimé ici : { $link } La raison : **{ $what }**, et non ce que tu ressens. Tu peux le publier de nouveau sans cette partie. Si tu penses que c'est une erreur, parles-en à la modération, s'il te plaît.
removed-public = Un message a été supprimé ici. Si c'était le tien, tu peux lire pourquoi.
removed-title = Pourquoi ton message a été supprimé
removed-body = La raison : **{ $what }**. Tu peux le publier de nouveau sans cette partie. Si tu penses que c'est une erreur, parles-en à la modération, s'il te plaît.
removed-others = Des informations sur d'autres personnes peuvent servir à les retrouver, alors ici elles seules les partagent. Tu peux raconter la même chose sans cela : dire « un proche » ou « quelqu'un de l'école » suffit. Ton histoire a sa place ici.
removed-copy = Voici ce que tu as écrit, avec les informations masquées, prêt à copier. Je ne le garde pas :
