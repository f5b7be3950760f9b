# L'unique conseil sur le nom sous lequel quelqu'un écrit. À la vue de tous : neutre, court, aucun nom, aucune citation.

hint-public = Il y a ici un conseil privé, pour la personne qui a écrit ce message.
hint-button = Lire le conseil
hint-direct = Bonjour, je suis un bot. J'ai un seul conseil pour toi sur le nom que tu utilises sur un serveur que nous avons en commun. Tu peux l'ignorer si tu veux.

# Derrière le bouton. $what est une liste comme « un nom complet et un numéro de téléphone ».
hint-noticed = Le nom sous lequel tu écris ici semble contenir **{ $what }**.
hint-why = Toutes les personnes qui lisent le salon le voient, et il relie ce que tu écris ici au reste de ta vie. Beaucoup de gens ici utilisent un nom inventé.
hint-how = Pour avoir un autre nom sur ce serveur seulement : appuie sur le nom du serveur, choisis **Modifier le profil de serveur** et écris un pseudo. Les anciens messages le montreront aussi.
hint-choice = C'est ton nom et c'est ton choix. Je n'en reparlerai pas.
