# Les expressions que j'apporte, et celles d'un serveur, pour sa modération.

command-phrases = Les expressions que j'écoute ici
    .name = expressions
command-phrases-list = Voir ce que ce serveur a changé, ou toutes les expressions sur une chose
    .name = liste
command-phrases-find = Voir quelles expressions se trouvent dans un texte
    .name = chercher
command-phrases-off = Désactiver une expression ici
    .name = désactiver
command-phrases-on = Réactiver une expression
    .name = activer
command-phrases-add = Ajouter une expression du serveur ; elle est d'abord essayée
    .name = ajouter
command-phrases-keep = Laisser compter une expression qui a été essayée
    .name = garder
command-phrases-remove = Retirer une expression du serveur
    .name = retirer
option-phrases-list-category = Sur quoi ; sans cela, ce que ce serveur a changé
    .name = catégorie
option-phrases-find-text = Le texte. Il est lu pour toi et n'est gardé nulle part
    .name = texte
option-phrases-off-phrase = Quelle expression ; /phrases find donne son nom
    .name = expression
option-phrases-off-note = Pourquoi, pour celles et ceux qui s'occupent de ce serveur avec toi
    .name = note
option-phrases-on-phrase = Quelle expression
    .name = expression
option-phrases-add-name = Un nom court : petites lettres, chiffres, - et _
    .name = nom
option-phrases-add-category = Ce qu'elle veut dire
    .name = catégorie
option-phrases-add-level = Dans quel délai quelqu'un doit regarder ; pour les appels à l'aide seulement
    .name = niveau
option-phrases-add-language = En quelle langue ; laissé vide, celle de ce serveur
    .name = langue
option-phrases-keep-phrase = Ce qui a été essayé
    .name = expression
option-phrases-remove-phrase = Quelle expression du serveur
    .name = expression

phrases-language-en = Anglais
phrases-language-es = Espagnol
phrases-language-pt = Portugais
phrases-language-fr = Français
phrases-language-de = Allemand

phrases-no-phrase = Choisis une expression dans la liste qui apparaît pendant que tu écris. **/phrases find** dit laquelle se trouve dans un texte.
phrases-no-category = Choisis dans la liste qui apparaît pendant que tu écris.
phrases-taken = Il y a déjà une expression appelée **{ $id }**. Retire-la d'abord, ou choisis un autre nom.

phrases-unchanged = Ce serveur écoute les expressions que j'apporte, telles qu'elles sont. **/phrases list** avec une catégorie les montre.
phrases-changed = { $count ->
        [one] **Une chose que ce serveur a changée**
       *[other] **{ $count } choses que ce serveur a changées**
    }
phrases-row-off = - `{ $id }` ({ $category }) est désactivée depuis le { $since } : { $note }
phrases-row-unknown = - `{ $id }` est désactivée depuis le { $since }, mais plus aucune expression ne porte ce nom : { $note }
phrases-row-added = - `{ $id }` ({ $category }), du serveur depuis le { $since } { $note }
phrases-row-trying = - `{ $id }` ({ $category }), du serveur, à l'essai depuis le { $since } { $note }
phrases-by = Par <@{ $person }>.
phrases-list = **{ $count } expressions pour : { $category }**. Un exemple de chacune ; elle entend bien des façons de le dire.
phrases-row = - `{ $id }`, { $state ->
        [off] désactivée ici
       *[on] active
    } : « { $example } »
phrases-row-own = - `{ $id }` : du serveur

phrases-find-none = Aucune expression ne se trouve dans ce texte. Les modèles peuvent tout de même y entendre quelque chose.
phrases-find = { $count ->
        [one] **Une expression se trouve dans ce texte**
       *[other] **{ $count } expressions se trouvent dans ce texte**
    }
phrases-find-row = - `{ $id }` dans « { $stretch } » : { $state ->
        [off] désactivée ici.
        [dropped] ne compte pas, à cause des mots autour.
       *[counts] compte comme { $category }.
    }
phrases-find-cues = Autour : { $cues }.

# Avant et après un changement.
phrases-off = `{ $id }` serait désactivée ici, et rien de ce qu'elle entend ne serait plus { $category } par ces mots :
phrases-off-done = `{ $id }` est désactivée ici.
phrases-off-crisis = `{ $id }` entend des appels à l'aide ({ $category }). Désactivée ici, elle n'en entend plus aucun :
phrases-off-crisis-sure = Lis ceci encore une fois, s'il te plaît. Qui écrit quelque chose comme ces phrases ne reçoit peut-être aucune réponse ici, et peut-être que personne de l'équipe ne l'apprend :
phrases-off-crisis-done = `{ $id }` est désactivée ici. **/phrases on** la fait revenir.
phrases-on = `{ $id }` compterait à nouveau :
phrases-on-done = `{ $id }` compte à nouveau.
phrases-add = `{ $id }` est une nouvelle expression pour { $category }. Elle est d'abord essayée : rien ne se passe, et on voit combien de fois on l'aurait entendue. **/phrases keep** la laisse compter, et la règle pour { $category } répond.
phrases-add-done = `{ $id }` est essayée dès le prochain message.
phrases-keep = `{ $id }` compterait comme { $category }, et la règle pour cela répond :
phrases-keep-done = `{ $id }` compte comme { $category } dès le prochain message.
phrases-remove = `{ $id }` disparaîtrait :
phrases-remove-done = `{ $id }` n'est plus là.

# Ce qui ne va pas, et ce qu'il faut écrire à la place.
own-fault-phrase-long = « { $given } » a plus de { $most } caractères. Écris-en deux.
own-fault-phrase-empty = « { $given } » ne contient pas de mots. Écris-les comme les gens les disent.
own-fault-phrase-slot = « { $given } » contient des accolades, réservées aux expressions que j'apporte. Écris les mots, comme dans (veux|souhaite)
own-fault-phrase-star = « { $given } » contient un *, que les expressions ne connaissent pas. Écris les fins, comme dans (aller|vais|allant)
own-fault-phrase-bracket = Dans « { $given } », une parenthèse n'est pas fermée. Écris-la comme dans (veux|souhaite)
own-fault-phrase-gap = Dans « { $given } », un trou ne va pas. Écris-en deux au plus, chacun de ..1 à ..{ $most }
own-fault-phrase-unreadable = « { $given } » ne peut pas être lu. Une expression commence et finit par un mot ; (a|b) est l'un d'eux, mot? peut manquer, ..3 sont jusqu'à trois mots entre deux.
own-fault-phrase-wide = « { $given } » peut dépasser { $most } mots. Raccourcis.
own-fault-phrase-category = « { $given } » n'est pas une chose dont les expressions peuvent parler. Choisis dans la liste qui apparaît pendant que tu écris.
own-fault-phrase-none = Il n'y a rien. Écris une façon de le dire par ligne.
own-fault-phrase-patterns = { $given } façons de le dire, c'est trop pour une expression ; { $most } est le maximum. Fais-en deux.
own-fault-phrases = Cela ferait { $given } expressions du serveur, et { $most } est le maximum. Retires-en.
own-fault-phrase-last = `{ $given }` est ici la dernière expression qui entend ce genre d'appel à l'aide dans sa langue, elle reste donc active.
own-fault-phrase-answer = `{ $given }` aide seulement à comprendre des réponses courtes, elle reste donc active.
own-fault-language = « { $given } » n'est pas une langue dans laquelle j'écoute. Choisis dans la liste qui apparaît pendant que tu écris.
own-fault-note = Une note a { $most } caractères au plus. Raccourcis.
