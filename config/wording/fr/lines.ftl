# Les lignes d'écoute d'un serveur, pour sa modération ; et la note de la semaine.

command-resources = Les lignes d'écoute qui sont montrées aux membres ici
    .name = lignes-d-écoute
command-resources-list = Voir les lignes d'écoute : celles du serveur, les masquées, et ce que voient les membres
    .name = liste
command-resources-add = Ajouter une ligne d'écoute propre à ce serveur
    .name = ajouter
command-resources-edit = Corriger une ligne d'écoute
    .name = corriger
command-resources-hide = Masquer une ligne d'écoute que j'apporte, ou la montrer de nouveau
    .name = masquer
command-resources-remove = Supprimer une ligne d'écoute propre à ce serveur
    .name = supprimer
option-resources-list-country = De quel pays ; sinon, une vue d'ensemble
    .name = pays
option-resources-add-country = Dans quel pays elle répond
    .name = pays
option-resources-edit-line = Quelle ligne ; une partie du nom suffit
    .name = ligne
option-resources-hide-line = Quelle ligne ; une partie du nom suffit
    .name = ligne
option-resources-remove-line = Quelle ligne ; une partie du nom suffit
    .name = ligne

lines-for-yourself = Si tu cherches des lignes d'écoute pour toi ou pour quelqu'un d'autre, **/help-now** les montre.
lines-no-country = Choisis un pays dans la liste qui apparaît pendant que tu écris. Je ne peux ajouter des lignes que là où je connais le numéro d'urgence.
lines-no-line = Choisis une ligne dans la liste qui apparaît pendant que tu écris.
lines-gone = Je n'ai plus ce dont il s'agissait. Rien n'a changé. Recommence avec **/resources**, s'il te plaît.
lines-discarded = C'est abandonné. Rien n'a changé.
lines-full = Ce serveur a { $most } lignes d'écoute à lui, et je ne peux pas en garder plus. Supprimes-en d'abord une, s'il te plaît. Rien n'a changé.

# Le formulaire.
lines-form-new = Ligne d'écoute : { $country }
lines-form-edit = Corriger une ligne d'écoute
lines-form-name = Comment elle s'appelle
lines-form-reach = Comment la joindre
lines-form-reach-how = Un moyen par ligne. Les chiffres comme on les compose là-bas. Laisse vide ce qui n'existe pas
lines-form-hours = Quand elle est ouverte
lines-form-hours-how = always, ou en mots. Heures exactes, une par ligne : zone: Europe/Paris et mon-fri: 15:00-20:00
lines-form-topics = Pour quoi elle est là
lines-form-more = Où tu l'as vérifiée, et pour qui elle est
lines-form-more-how = source: la page ou la personne. for: et area: si elle n'est pas pour tout le monde partout
lines-topic-suicide = Suicide, désespoir, tout ce qui est lourd
lines-topic-self_harm = Automutilation
lines-topic-abuse = Maltraitance et violences conjugales ou familiales
lines-topic-sexual_assault = Agressions sexuelles
lines-topic-youth = Jeunes
lines-topic-lgbtq = Personnes LGBTQ+
lines-topic-eating_disorder = Troubles alimentaires
lines-topic-substance = Alcool et drogues
lines-topic-poison = Intoxications et overdoses

# Ce qui a été écrit, comme un membre le lirait, avant d'être gardé.
lines-preview = Rien n'est encore gardé. Voici ce qu'un membre lirait :
lines-preview-before = Elle prend la place de cette ligne :
lines-preview-changed = Quelqu'un a modifié cette ligne depuis que tu as commencé. Elle se lit maintenant comme ci-dessous ; regarde les deux avant d'enregistrer.
lines-preview-shown = Les membres qui choisissent { $country } la verraient à cette heure-ci pour : { $kinds }.
lines-preview-hidden = À cette heure-ci, d'autres lignes seraient montrées avant elle. Elle est montrée quand elle est ouverte et convient le mieux, ou quand quelqu'un préfère appeler, envoyer un message ou discuter par chat.
lines-save = Enregistrer
lines-correct = Corriger
lines-discard = Abandonner
lines-faulty = { $count ->
        [one] Une chose ne convient pas encore, alors rien n'a été gardé. Ce que tu as écrit est toujours là :
       *[other] { $count } choses ne conviennent pas encore, alors rien n'a été gardé. Ce que tu as écrit est toujours là :
    }
lines-saved = C'est enregistré. Les membres qui choisissent { $country } la voient à partir de maintenant, là où elle convient. Tu peux la regarder avec **/resources list**.
lines-removed = **{ $name }** est supprimée.
lines-hidden = **{ $name }** est masquée : les membres d'ici ne la voient plus. **/resources hide** la fait revenir.
lines-unhidden = **{ $name }** est de nouveau montrée.

# Ce qui ne convient pas, et quoi écrire à la place.
lines-fault-name = Il manque le nom. Écris celui que le service se donne.
lines-fault-name-taken = Il y a déjà ici une ligne de ce serveur qui s'appelle « { $given } ». Corrige celle-là avec /resources edit, ou choisis un autre nom.
lines-fault-name-emergency = « { $given } » est le nom du numéro d'urgence. Il reste toujours le premier. Choisis le nom du service lui-même.
lines-fault-call = « { $given } » n'est pas un numéro à appeler. Écris les chiffres comme on les compose là-bas, par exemple call: 0800 123 456
lines-fault-text = « { $given } » n'est pas un numéro pour les SMS. Écris text: 85258, ou avec un premier mot : text: HELLO to 85258
lines-fault-whatsapp = « { $given } » n'est pas un numéro WhatsApp. Écris des chiffres, par exemple whatsapp: +44 7700 900123
lines-fault-chat = « { $given } » n'est pas une adresse de chat. Copie-la depuis ton navigateur : elle doit commencer par https:// et ne pas contenir d'espace.
lines-fault-website = « { $given } » n'est pas une adresse de page. Copie-la depuis ton navigateur : elle doit commencer par https:// et ne pas contenir d'espace.
lines-fault-reach = Personne ne pourrait la joindre. Remplis au moins une ligne parmi call, text, whatsapp, chat ou website.
lines-fault-reach-row = « { $given } » ne commence par aucun des mots que je connais ici. Commence chaque ligne par call:, text:, whatsapp:, chat: ou website:
lines-fault-more-row = « { $given } » ne commence par aucun des mots que je connais ici. Commence chaque ligne par source:, for:, area: ou languages:
lines-fault-twice = Il y a deux lignes qui commencent par { $given }: et je ne peux en garder qu'une. Fais de l'autre une ligne d'écoute à part.
lines-fault-hours = Il manque les horaires. Écris always, ou des mots comme « du lundi au vendredi, de 9 h à 17 h »
lines-fault-open = Les heures exactes : { $what }
lines-fault-topics = Choisis au moins une chose pour laquelle elle est là.
lines-fault-serves = Après for: écris pour qui elle est, par exemple for: élèves
lines-fault-area = Après area: écris la partie du pays, par exemple area: Bretagne
lines-fault-languages = Après languages: écris-en quelques-unes avec des virgules, par exemple languages: fr, br
lines-fault-source = Écris où tu l'as vérifiée, par exemple source: sa propre page, aujourd'hui
lines-fault-signs = Les noms, les horaires et les mots ne peuvent contenir ni signes comme < > [ ] @ ni adresses. Écris-les avec des mots simples.
lines-fault-long = { $given ->
        [name] Le nom fait plus de { $what } caractères. Raccourcis-le.
        [hours] Les horaires font plus de { $what } caractères. Raccourcis-les.
        [serves] Ce qui suit for: fait plus de { $what } caractères. Raccourcis-le.
        [area] Ce qui suit area: fait plus de { $what } caractères. Raccourcis-le.
        [chat] L'adresse du chat fait plus de { $what } caractères. Prends-en une plus courte.
        [website] L'adresse de la page fait plus de { $what } caractères. Prends-en une plus courte.
       *[source] Ce qui suit source: fait plus de { $what } caractères. Raccourcis-le.
    }
lines-fault-line-long = Tout ensemble, cela fait plus de { $what } caractères, et trois lignes doivent tenir dans un message. Raccourcis.

# La liste.
lines-list-title = Lignes d'écoute : { $country }
lines-list-shown = **Ce que les membres voient à cette heure-ci**
lines-list-kind = - { $kind } : { $names }
lines-list-own = **Celles du serveur**
lines-list-others = **Les autres**
lines-list-hidden = **Masquées ici**
lines-list-line = - { $name } : { $how } ({ $hours }). Vérifié : { $checked }.
lines-list-line-old = - { $name } : { $how } ({ $hours }). Vérifié : { $checked }, il y a plus d'un an.
lines-list-name = - { $name }
lines-list-more = Et { $count } de plus.
lines-list-none = Ce serveur montre les lignes que j'apporte, telles quelles. **/resources list** avec un pays montre lesquelles ; **/resources add** en ajoute une propre au serveur.
lines-list-country = - { $country } : { $own } du serveur, { $hidden } masquées
lines-list-countries = **Modifié par ce serveur**
lines-list-unreadable = { $count ->
        [one] Une ligne du serveur n'est plus lisible et n'est pas montrée. Supprime-la et ajoute-la de nouveau, s'il te plaît.
       *[other] { $count } lignes du serveur ne sont plus lisibles et ne sont pas montrées. Supprime-les et ajoute-les de nouveau, s'il te plaît.
    }

# Dans les listes qui apparaissent pendant que quelqu'un écrit.
lines-pick = { $name } ({ $country })
lines-pick-own = { $name } ({ $country }, du serveur)
lines-pick-hidden = Montrer de nouveau : { $name } ({ $country })

# Dans le journal de la modération.
lines-log-added = <@{ $person }> a ajouté une ligne d'écoute ({ $country }) : { $after }
lines-log-changed = <@{ $person }> a modifié une ligne d'écoute ({ $country }), avant : { $before } → après : { $after }
lines-log-removed = <@{ $person }> a supprimé une ligne d'écoute ({ $country }) : { $line }
lines-log-hidden = <@{ $person }> a masqué une ligne d'écoute ({ $country }) : { $line }
lines-log-unhidden = <@{ $person }> a rendu de nouveau visible une ligne d'écoute masquée ({ $country }) : { $line }

# Une fois par semaine.
weekly-title = Une fois par semaine : ce qui mérite un regard.
weekly-old = { $count ->
        [one] Une ligne d'écoute qui peut être montrée aux membres d'ici a été vérifiée pour la dernière fois il y a plus de 12 mois
       *[other] { $count } lignes d'écoute qui peuvent être montrées aux membres d'ici ont été vérifiées pour la dernière fois il y a plus de 12 mois
    }{ $own ->
        [0] {""}
        [one] , dont une propre à ce serveur
       *[other] , dont { $own } propres à ce serveur
    } : { $places }.
weekly-place = { $country } ({ $count })
weekly-places-more = { $count ->
        [one] un autre pays
       *[other] { $count } autres pays
    }
weekly-line = - **{ $name }** ({ $country }), { $checked ->
        [undated] sans date
       *[other] vérifié : { $checked }
    }
weekly-lines-more = - et { $count } de plus
weekly-how = **/resources list** montre les lignes d'un pays. Quand quelqu'un a regardé la page du service, **/resources edit** permet de le noter ; **/resources hide** retire une ligne ici. La personne qui m'héberge peut toutes les afficher avec `python -m bot resources --older-than 12`.
weekly-refused = { $count ->
        [one] Une fois ces derniers temps, je n'ai pas pu faire quelque chose. **/status** dit ce qui gênait.
       *[other] { $count } fois ces derniers temps, je n'ai pas pu faire quelque chose. **/status** dit ce qui gênait.
    }

# Dans la réponse de soutien.
care-line-own = **{ $name }** ({ $country }, { $hours }) : { $how }. Vérifié : { $checked }, par ce serveur.
care-keep = Retenir ce pays pour la prochaine fois
care-forget = L'oublier
care-memory = { $state ->
        [kept] À partir de maintenant, je retiens ce pays pour toi, ici et en message privé.
        [forgotten] J'ai oublié le pays.
        [failed] Je n'ai pas pu le noter à l'instant. Rien n'a changé.
       *[known] Tu m'as demandé de retenir ce pays. Tu peux en choisir un autre à tout moment.
    }
care-memory-else = Tu m'as demandé de retenir ce pays pour toi. Si cette personne est ailleurs, choisis le sien.
