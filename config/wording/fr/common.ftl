# Comment les choses s'appellent. Un mot par chose, ici et dans les documents.

category-privacy-email = une adresse e-mail
category-privacy-phone = un numéro de téléphone
category-privacy-address = une adresse postale
category-privacy-location = l'endroit où quelqu'un est ou habite
category-privacy-name = un nom complet
category-privacy-age = un âge ou une date de naissance
category-privacy-handle = un compte sur une autre plateforme
category-privacy-government_id = un numéro officiel
category-privacy-financial = une donnée de banque, de carte ou de paiement
category-privacy-ip = une adresse internet
category-privacy-institution = une école, un lieu de travail ou une clinique
category-crisis-suicide = des pensées de suicide
category-crisis-self_harm = de l'automutilation
category-crisis-overdose = une possible overdose
category-crisis-abuse = du mal fait par quelqu'un
category-crisis-violence = un danger pour d'autres personnes
category-crisis-eating = le rapport à l'alimentation
category-crisis-third_party = une inquiétude pour quelqu'un d'autre
category-boundary-contact_request = une demande de contact privé
category-boundary-solicit_info = une demande d'informations personnelles
category-boundary-meetup = une proposition de rencontre
category-boundary-paid_service = une offre ou une demande d'argent
category-boundary-romantic = une avance amoureuse
category-boundary-medical_advice = un conseil médical
category-content-sexual = du contenu explicite
category-content-harassment = des propos hostiles
category-content-graphic = des détails crus
category-content-pro_harm = une incitation à se faire du mal
category-custom = une règle de ce serveur

level-emergency = urgence
level-urgent = pressant
level-concern = inquiétude

list-and = { $first } et { $last }

# Ce que lit un membre quand quelque chose n'a pas marché de notre côté.
sorry = Quelque chose n'a pas marché de mon côté. Rien n'a changé. Réessaie dans un instant, s'il te plaît.
last-resort = Je suis un bot, et quelque chose n'a pas marché de mon côté. Si tu as besoin de parler à quelqu'un, findahelpline.com recense des gens prêts à écouter.
too-old = Cette note est trop ancienne pour que je sache de quoi il s'agissait. Rien n'a changé.
