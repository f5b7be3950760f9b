# /privacy learn : une courte page sur l'anonymat ici.

learn-title = Garder l'anonymat ici
learn-name = **Un nom de ton invention.** Appuie sur le nom du serveur, choisis **Modifier le profil de serveur** et écris un pseudo qu'aucun de tes autres comptes ne porte. Une image faite par toi aide aussi.
learn-keep = **Mieux vaut garder pour toi :** ton nom complet, ton adresse, ton école, ton lieu de travail, ton numéro de téléphone, tes autres comptes, et ton âge si tu as moins de 18 ans. Les petites choses s'additionnent : une ville, un métier et une date peuvent suffire à te reconnaître.
learn-others = **Les autres aussi.** Tu peux dire ce qui s'est passé sans dire avec qui : « un proche » ou « quelqu'un de l'école » suffit.
learn-pictures = **Images et fichiers.** Une image peut montrer une rue, un uniforme ou un visage, et un fichier peut porter ton nom ou l'endroit où il a été fait. Je ne vois pas le contenu des images, alors regarde-les deux fois, s'il te plaît. La capture d'écran d'une image en dit moins que l'image elle-même.
learn-slipped = **Si quelque chose t'a échappé,** supprime le message : appuie longuement dessus, ou fais un clic droit, et choisis de le supprimer. Si quelqu'un s'en est servi, ou en demande plus, parles-en à la modération, s'il te plaît. Tu n'as rien fait de mal.
learn-bot = **Ce que je fais :** je remarque ce genre d'informations et je te le dis en privé. Je ne garde jamais ce que tu écris ni comment tu t'appelles. **/privacy export** montre ce que je garde sur toi, **/privacy erase** l'efface.
learn-more = Plus sur l'anonymat ici : **/privacy learn**
