# Les mots et motifs propres à un serveur, pour sa modération.

command-words = Les mots et motifs propres à ce serveur
    .name = mots
command-words-list = Voir les règles propres à ce serveur, et ce que chacune cherche
    .name = liste
command-words-new = Commencer une règle du serveur ; elle commence dans l'ombre
    .name = nouvelle
command-words-add = Ajouter des mots ou des motifs à une règle
    .name = ajouter
command-words-remove = Retirer un mot ou un motif d'une règle
    .name = retirer
command-words-delete = Retirer une règle entière
    .name = supprimer
command-words-keep = Laisser compter ce qui a été essayé
    .name = garder
command-words-import = Utiliser la liste d'un fichier à la place de ce qu'a une règle
    .name = importer
command-words-export = Recevoir comme liste ce qu'a une règle
    .name = exporter
option-words-list-rule = Quelle règle ; sans elle, toutes
    .name = règle
option-words-new-name = Un nom court : petites lettres, chiffres, - et _
    .name = nom
option-words-new-category = De quoi il s'agit ; laissé vide, c'est une chose à part
    .name = catégorie
option-words-new-level = Dans quel délai quelqu'un doit regarder ; pour les appels à l'aide seulement
    .name = niveau
option-words-new-respond = Ce qui se passe une fois qu'elle est active
    .name = réponse
option-words-new-where = Où elle regarde
    .name = où
option-words-add-rule = Quelle règle
    .name = règle
option-words-remove-rule = Quelle règle
    .name = règle
option-words-remove-entry = Quel mot ou motif ; tape une partie
    .name = entrée
option-words-delete-rule = Quelle règle
    .name = règle
option-words-keep-rule = Ce qui a été essayé
    .name = règle
option-words-import-rule = Quelle règle
    .name = règle
option-words-import-file = Un fichier texte avec un mot, une tournure ou un /a+b/ par ligne
    .name = fichier
option-words-export-rule = Quelle règle
    .name = règle

words-respond-flag = Prévenir la modération
words-respond-nudge = Laisser une note privée à qui a écrit
words-respond-remove = Retirer le message, avec une note privée, et prévenir la modération
words-where-support = Dans les salons d'entraide
words-where-everywhere = Dans tous les salons que je peux lire

own-gone = Je n'ai plus ce dont il s'agissait. Rien n'a été changé. Recommence, s'il te plaît.
own-discarded = Abandonné. Rien n'a été changé.
own-not-there = Ce dont il s'agissait n'existe plus. Rien n'a été changé.
own-same = C'est déjà ainsi. Rien n'a été changé.
own-changed = Entre-temps quelqu'un a changé quelque chose ici. C'est maintenant comme ci-dessus ; regarde encore une fois, s'il te plaît.
own-not-yet = Rien n'est encore changé.
own-done = **/rules history** montre qui a changé quoi, et peut revenir en arrière.
own-more = Et { $count } de plus.
own-button-apply = Changer
own-button-sure = Le faire quand même
own-judged-sure = Ce qui a été essayé n'a pas encore été jugé juste assez souvent. Le laisser compter quand même ?
own-button-discard = Abandonner
own-button-correct = Corriger
own-faulty = { $count ->
        [one] Une chose ne va pas encore, donc rien n'a été changé :
       *[other] { $count } choses ne vont pas encore, donc rien n'a été changé :
    }
own-line = Ligne { $line } : { $what }

# Les formulaires.
own-form-words = Mots et motifs
own-form-words-entries = Un par ligne
own-form-words-entries-how = free nitro est une tournure, giveaway* toute fin, /a+b/ un motif. L'écriture déguisée est reconnue
own-form-phrases = Une expression du serveur
own-form-phrases-entries = Une par ligne
own-form-phrases-entries-how = des mots simples ; (a|b) l'un d'eux ; mot? peut manquer ; ..3 jusqu'à trois mots entre deux
own-form-sample = Un texte pour essayer
own-form-sample-how = Tu vois ce qui y serait trouvé. Il n'est gardé nulle part
own-form-note = Pourquoi
own-form-note-how = Pour celles et ceux qui s'occupent de ce serveur avec toi

own-sample = { $count ->
        [one] Une de ces entrées serait trouvée dans ton texte :
       *[other] { $count } de ces entrées seraient trouvées dans ton texte :
    }
own-sample-hit = - `{ $entry }` trouve `{ $stretch }`
own-sample-none = Aucune de ces entrées ne serait trouvée dans ton texte.
own-sample-read = Je lis ton texte ainsi : `{ $text }`

# Avant et après un changement.
words-new = **{ $name }** est une nouvelle règle. Elle commence dans l'ombre : rien ne se passe, et on voit ce qui se serait passé. Active-la avec **/rules** quand tu lui fais confiance.
words-new-done = **{ $name }** est là, dans l'ombre.
words-new-other = **{ $name }** est une nouvelle règle. Elle est d'abord essayée : rien ne se passe, et ce qu'elle trouve est compté comme **custom.{ $name }**. Une fois acceptée (**/words keep**), cela compte comme { $category }, et la règle pour cela répond.
words-new-other-done = **{ $name }** est là, à l'essai.
words-add = De plus pour **{ $name }** :
words-add-done = **{ $name }** cherche cela dès le prochain message.
words-add-tried = **{ $name }** agit et continue telle quelle. Ceci est d'abord essayé à côté d'elle, sous le nom **{ $later }** : rien ne se passe, et on voit ce qui se serait passé. **/words keep** l'y ajoute.
words-add-tried-done = Ceci est essayé sous le nom **{ $later }** dès le prochain message.
words-remove = Une entrée de moins pour **{ $name }**, tout de suite :
words-remove-done = **{ $name }** ne la cherche plus.
words-delete = **{ $name }** disparaîtrait, avec tout ce qu'elle contient et ce qui était essayé pour elle :
words-delete-done = **{ $name }** n'est plus là.
words-import = **{ $name }** aurait ce qui se trouve dans ton fichier, { $count ->
        [one] une entrée
       *[other] { $count } entrées
    }. Ce qui est nouveau est d'abord essayé là où la règle agit ; ce qui n'est pas dans le fichier sort tout de suite.
words-import-done = **{ $name }** est maintenant comme le dit ton fichier.
words-keep = Ce qui a été essayé fait alors partie de **{ $name }** et reçoit la même réponse :
words-keep-done = **{ $name }** a ce qui a été essayé.
words-keep-other = Ce que **{ $name }** trouve compterait comme { $category }, et la règle pour cela répond :
words-keep-other-done = Ce que **{ $name }** trouve compte comme { $category } dès le prochain message.
words-keep-rules = Rien n'est à l'essai à côté de **{ $name }**. Active-la avec **/rules**.

words-no-rule = Choisis une règle dans la liste qui apparaît pendant que tu écris.
words-no-entry = Choisis une entrée dans la liste qui apparaît pendant que tu écris.
words-taken = Il y a déjà une règle appelée **{ $name }**. Complète-la avec **/words add**, ou choisis un autre nom.
words-not-text = Ce fichier n'a pas pu être lu. Envoie du texte simple, enregistré en UTF-8, de { $size } Kio au plus.
words-twice = { $count ->
        [one] Une entrée s'y trouvait deux fois et compte une fois.
       *[other] { $count } entrées s'y trouvaient deux fois et comptent une fois.
    }
words-exported = Voici ce que cherche **{ $name }**. Change le fichier, puis rapporte-le avec **/words import**.
words-file = { $name } : un mot, une tournure ou un /a+b/ par ligne. Les lignes avec # sont pour les gens.

words-list = { $count ->
        [one] **Une règle propre à ce serveur**
       *[other] **{ $count } règles propres à ce serveur**
    }
words-list-none = Ce serveur n'a pas encore de règles à lui. **/words new** en commence une.
words-list-more = Et { $count } de plus. **/words export** donne tout ce qu'a **{ $name }**.
words-row = - **{ $name }** : mots : { $words }, motifs : { $patterns } ; { $mode ->
        [on] active
        [shadow] dans l'ombre
        [off] désactivée
       *[none] rien n'y répond. Ajoute **custom.{ $name }** aux règles
    }
words-row-joins = - **{ $name }** : mots : { $words }, motifs : { $patterns } ; à l'essai pour **{ $other }**
words-row-trying = - **{ $name }** : mots : { $words }, motifs : { $patterns } ; à l'essai pour { $category }
words-row-other = - **{ $name }** : mots : { $words }, motifs : { $patterns } ; compte comme { $category }, et la règle pour cela répond

# Ce qui ne va pas, et ce qu'il faut écrire à la place.
own-fault-control = « { $given } » contient un signe qu'on ne voit pas ou qui finit une ligne. Tape-le à nouveau.
own-fault-stroke = « { $given } » commence comme un motif. Finis-le aussi par /, ou enlève le /.
own-fault-long = « { $given } » a plus de { $most } caractères. Raccourcis, ou écris deux entrées.
own-fault-star = Dans « { $given } », le * est là où je ne peux pas m'en servir. Écris-le une fois, à la fin d'un mot, comme dans giveaway*
own-fault-sign = « { $given } » est ignoré dans les mots. Écris un motif, comme /18\+/
own-fault-empty = « { $given } » ne contient pas de lettres. Écris un mot, une tournure ou un /a+b/.
own-fault-many = « { $given } » a plus de { $most } mots. Écris la partie qui le dit.
own-fault-stem = « { $given } » trouverait la moitié de ce qui se dit. Écris au moins { $most } lettres avant le *
own-fault-short = « { $given } » est une seule lettre et trouverait bien trop. Écris un mot plus long, ou un /a+b/.
own-fault-none = Il n'y a rien. Écris un mot, une tournure ou un /a+b/ par ligne.
own-fault-pattern-empty = Il n'y a rien entre les barres. Écris par exemple /colou?r/
own-fault-pattern-long = Un motif a { $most } caractères au plus. Écris-en deux.
own-fault-pattern-look = « { $given } » regarde devant ou derrière, ce que les motifs ne peuvent pas ici. Écris ce qui s'y trouve, comme dans /(^|[^a-z])abc/
own-fault-pattern-back = « { $given } » désigne ce qui a été trouvé avant, ce que les motifs ne peuvent pas savoir ici. Écris chaque cas, comme dans /(aa|bb|cc)/
own-fault-pattern-greedy = « { $given } » retient ce qu'il a trouvé, ce dont les motifs n'ont jamais besoin ici. Enlève le second signe, comme dans /a+/
own-fault-pattern-condition = « { $given } » est une condition, un renvoi à soi-même ou une remarque, que les motifs ne connaissent pas ici. Écris chaque cas comme une entrée.
own-fault-pattern-within = « { $given } » est un ensemble dans un ensemble, et trouverait autre chose que ce que tu veux. Écris l'ensemble, comme dans /[b-df-hj-np-tv-z]/
own-fault-pattern-sign = « { $given } » n'est pas connu ici. Pour une lettre écris [a-z], pour un chiffre \d, pour un espace \s, pour un signe rare \x{"{"}1F600{"}"}
own-fault-pattern-unreadable = Ce motif ne peut pas être lu ({ $given }). Regarde ses parenthèses, et mets \ devant un signe qui se désigne lui-même.
own-fault-pattern-large = « { $given } » répète trop. Prends des nombres plus petits, comme dans /.{"{"}0,20{"}"}/, ou écris deux motifs.
own-fault-pattern-nothing = « { $given } » convient à un texte vide, et donc à tous les messages. Enlève un * ou un ?, ou écris + à la place de *.
own-fault-id = « { $given } » ne peut pas être un nom. Prends des petites lettres, des chiffres, - et _, 32 au plus, avec une lettre ou un chiffre au début et sans -new à la fin
own-fault-category = « { $given } » n'est pas une chose que je cherche. Choisis dans la liste qui apparaît pendant que tu écris.
own-fault-level-missing = Un appel à l'aide a besoin d'un niveau : emergency, urgent ou concern.
own-fault-level-other = Seuls les appels à l'aide ont un niveau. Enlève { $given }.
own-fault-joins = Il n'y a pas de règle du serveur appelée « { $given } » dont ceci pourrait faire partie.
own-fault-choice = Au lieu de « { $given } », choisis dans la liste qui apparaît pendant que tu écris.
own-fault-rules = Cela ferait { $given } règles, et { $most } est le maximum. Réunis ce qui va ensemble.
own-fault-words = Cela ferait { $given } mots et tournures, et { $most } est le maximum pour un serveur. Prends giveaway* pour beaucoup de fins, ou enlèves-en.
own-fault-patterns = Cela ferait { $given } motifs, et { $most } est le maximum pour un serveur. Enlèves-en, ou écris des mots simples.
own-fault-bytes = Toutes les entrées ensemble dépasseraient { $most } Kio. Enlèves-en.
own-fault-weight = Tous les motifs ensemble seraient trop de travail pour chaque message. Enlève ceux qui répètent beaucoup, comme .*
