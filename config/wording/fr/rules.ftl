# Ce que font les règles, avec quelle justesse, et comment les changer. Pour la modération.

command-rules = Ce que je fais de ce que je remarque, et avec quelle justesse
    .name = règles
command-rules-list = Voir toutes les règles : actives, dans l'ombre ou éteintes, et ce qu'elles ont trouvé
    .name = liste
command-rules-open = Voir une règle et la changer
    .name = ouvrir
command-rules-review = Voir ce que des règles dans l'ombre ou à l'essai auraient fait : juste ou non ?
    .name = relire
command-rules-history = Voir qui a changé quoi, et l'annuler
    .name = historique
command-rules-precision = Voir combien de fois chaque règle a été jugée juste, et si cela suffit
    .name = justesse
option-rules-open-rule = Quelle règle ; une partie du nom suffit
    .name = règle

# Noms.
rules-family-privacy = Données personnelles
rules-family-crisis = Appels à l'aide
rules-family-boundary = Limites
rules-family-content = Langage explicite ou hostile
rules-family-custom = Règles du serveur
rules-any-privacy = toute donnée personnelle
rules-any-crisis = tout appel à l'aide
rules-any-boundary = toute limite franchie
rules-any-content = tout langage de ce genre
rules-any-custom = tout ce que cherchent les règles du serveur
rules-mode-on = active
rules-mode-shadow = dans l'ombre
rules-mode-off = éteinte
rules-mode-on-how = Elle fait ce qui est dit plus haut.
rules-mode-shadow-how = Il ne se passe rien. Je compte ce qu'elle aurait fait, et je le montre.
rules-mode-off-how = Il ne se passe rien, et rien n'est compté.
rules-state-tried = { $mode }, avec une version changée à l'essai
rules-state-new = une règle à part, à l'essai
rules-state-follows = comme sa famille
rules-on-trial = à l'essai

# Ce qui se passe.
rules-do-remove = le message est retiré
rules-do-mask = la proposition de le masquer
rules-do-resources = la réponse de soutien avec des lignes d'écoute
rules-do-case = une situation au bureau des bénévoles
rules-do-watch = une ligne discrète au bureau
rules-do-flag = une note à la modération
rules-do-nudge = un mot en privé
rules-do-none = rien
rules-did-remove = messages retirés :
rules-did-mask = propositions de masquer :
rules-did-resources = réponses de soutien :
rules-did-case = situations :
rules-did-watch = lignes discrètes :
rules-did-flag = notes à la modération :
rules-did-nudge = mots en privé :
rules-label-sexual_explicit = des mots explicites
rules-label-insult = des insultes
rules-label-identity_attack = des attaques contre ce que quelqu'un est
rules-label-threat = des menaces
rules-label-severe_toxicity = des mots très hostiles
rules-subject-detail-self = de la personne qui écrit
rules-subject-detail-other = de quelqu'un d'autre
rules-subject-about-self = à propos de la personne qui écrit
rules-subject-about-other = à propos de quelqu'un d'autre
rules-from = écrit par { $who }
rules-role-volunteer = les bénévoles
rules-role-moderator = la modération
rules-role-nobody = personne
rules-in = dans { $where }
rules-place-support = les salons d'entraide
rules-place-staff = les salons de l'équipe
rules-place-elsewhere = tous les autres salons
rules-place-age_restricted = les salons soumis à une limite d'âge
rules-place-all = tous les salons
rules-least = sûr à au moins { $percent } sur 100
rules-least-alarm = aussi sûr qu'une alarme doit l'être
rules-least-watch = aussi sûr qu'une ligne discrète doit l'être
rules-least-any = quelle que soit la certitude
rules-row = { $about } : **{ $does }**
rules-row-on = (cette ligne agit déjà)
rules-row-shadow = (cette ligne est dans l'ombre)
rules-limits = À qui a déjà reçu un mot, le même n'est pas redit pendant { $often }.
rules-limits-crisis = Pendant { $often }, ce que dit la même personne est une seule situation, et reçoit une seule réponse ; à plus pressant, je réponds tout de suite quand même.
rules-limits-least = Je laisse ce qui est sûr à moins de { $percent } sur 100.
rules-limits-exempt = Exceptions : { $who }.

# Toutes les règles.
rules-title = Règles
rules-how = Ce qui est actif, et ce qui en est sorti ces { $days } derniers jours. Choisis une règle pour la voir ou la changer.
rules-line = **{ $name }** ({ $state }) : { $counts }
rules-none = aucune pour l'instant
rules-lines-more = { $count ->
        [one] Et une autre.
       *[other] Et { $count } autres.
    }
rules-pick = Ouvrir : { $what }
rules-unknown = Choisis une règle dans la liste qui apparaît pendant que tu écris.
rules-counts-none = rien de compté
rules-counts-found = { $count ->
        [one] trouvé une fois
       *[other] trouvé { $count } fois
    }
rules-counts-would = { $count ->
        [one] aurait agi une fois
       *[other] aurait agi { $count } fois
    }
rules-counts-undone = { $count ->
        [one] annulé une fois
       *[other] annulé { $count } fois
    }

# Une règle.
rules-now = En ce moment **{ $mode }**. Ces { $days } derniers jours : { $counts }.
rules-follows = Elle n'a pas de règle à elle : elle fait partie de **{ $family }**. Si tu changes quelque chose ici, seul ceci change.
rules-no-rule = Il n'y a pas encore de règle là-dessus.
rules-does = **Ce qu'elle fait** (la première ligne qui convient compte) :
rules-no-rows = Elle n'a pas encore de lignes, donc elle ne fait rien.
rules-rows-more = { $count ->
        [one] Et une autre ligne.
       *[other] Et { $count } autres lignes.
    }
rules-trial = **Une version changée est à l'essai.** Ce qui est plus haut continue comme avant ; je compte ce que la version changée aurait fait. Ce qui diffère :
rules-trial-new = **Une nouvelle version est à l'essai.** Il ne se passe encore rien ; je compte ce qu'elle aurait fait :
rules-waiting = { $count ->
        [one] Un message attend un avis.
       *[other] { $count } messages attendent un avis.
    }
rules-pick-mode = Active, dans l'ombre ou éteinte
rules-pick-row = Changer une ligne
rules-pick-row-label = Ligne { $number }
rules-button-switch = Activer la version changée
rules-button-untry = Abandonner la version changée
rules-button-limits = Rythme, certitude, exceptions
rules-button-first = Écrire sa première ligne
rules-button-family = Faire de nouveau partie de sa famille
rules-button-review = Juste ou non ?
rules-button-all = Toutes les règles
rules-button-rule = Retour à la règle
rules-row-title = { $name }, ligne { $number }
rules-row-how = Rien ne change avant que tu l'aies vu et accepté.
rules-button-does = Ce qui se passe
rules-button-about = De quoi il s'agit
rules-button-where = Où et pour qui
rules-button-above = Ajouter une ligne au-dessus
rules-button-up = Monter
rules-button-drop = Retirer cette ligne
rules-button-back = Retour

# Formulaires.
rules-form-limits = Rythme, certitude, exceptions
rules-form-does = Ligne { $number } : ce qui se passe
rules-form-about = Ligne { $number } : de quoi il s'agit
rules-form-where = Ligne { $number } : où et pour qui
rules-form-above = Une ligne à part, au-dessus de la { $number }
rules-form-first = La première ligne
rules-form-never = Pas pour un appel à l'aide : on n'y répond qu'avec attention
rules-form-mode-rule = Comme la règle
rules-form-mode-on = Active, quoi que dise la règle
rules-form-mode-shadow = Dans l'ombre, quoi que dise la règle
rules-field-cooldown = La même chose n'est pas redite pendant
rules-field-least = Quelle certitude il faut
rules-field-exempt = À qui elle ne s'applique pas
rules-field-exempt-ids = Autres rôles exceptés
rules-field-respond = Ce qui se passe
rules-field-mode = Si cette ligne agit
rules-field-subjects = De qui il s'agit (rien : les deux)
rules-field-levels = Quelle urgence (rien : toutes)
rules-field-kinds = Quelles sortes (rien : toutes)
rules-field-labels = Quelles sortes de mots (rien : toutes)
rules-field-channel-kinds = Quels salons (rien : tous)
rules-field-channel-ids = Des salons en plus, un par un
rules-field-roles = Seulement de ces personnes (rien : toutes)
rules-field-role-ids = Autres rôles de ce genre

# Un changement avant qu'il soit gardé.
rules-confirm = { $name } : regarde avant de changer
rules-comes-now = Cela compte tout de suite.
rules-comes-trial = La version changée passe d'abord à l'essai : rien ne change pour les membres, et la règle reste comme elle est. Je compte ce que la version changée aurait fait, et je le montre.
rules-comes-shadow = Elle passe d'abord dans l'ombre : il n'arrive rien aux membres. Je compte ce qu'elle aurait fait, et je le montre. Quand tu en auras vu assez, active-la.
rules-comes-quiet = Rien de cette règle n'agit en ce moment, donc rien ne change pour les membres.
rules-comes-dropped = La version changée est abandonnée ; la règle reste comme elle est.
rules-change-dropped = Ce qui était à l'essai revient en arrière :
rules-button-keep = Changer
rules-button-leave = Laisser comme c'est
rules-button-sure = L'activer quand même
rules-ask-title = { $name } : l'activer ?
rules-ask = Veux-tu l'activer quand même ?
rules-ask-crisis = Pour les appels à l'aide, un appel manqué pèse plus qu'une fausse alarme ; une justesse moindre peut donc en valoir la peine.
rules-kept = C'est fait. **/rules history** permet de l'annuler.
rules-left = Rien n'a changé.
rules-same = C'est déjà ainsi, donc rien n'a changé.
rules-stale = Cette règle a changé depuis que tu l'as vue. Rien n'a été changé maintenant ; voici comment elle est.
rules-draft-gone = Je n'ai plus le changement dont il s'agissait. Rien n'a changé ; voici comment est la règle.
rules-cannot = C'est impossible, donc rien n'a changé :
rules-cannot-crisis = La ligne { $number } ne peut pas avoir : { $what }. À qui appelle peut-être à l'aide, on ne répond qu'avec attention : rien ne lui est retiré ni reproché. Choisis entre la réponse de soutien, une situation, une ligne discrète, une note à la modération, ou rien. Rien n'a changé.
rules-cannot-nothing_else = Ligne { $number } : « rien » ne peut pas aller avec autre chose. Garde l'un ou l'autre. Rien n'a changé.
rules-cannot-empty = La ligne { $number } ne dit pas ce qui se passe. Choisis quelque chose ; cela peut être « rien ». Rien n'a changé.
rules-cannot-unreached = La ligne { $number } ne compterait jamais, car les lignes au-dessus conviennent à tout ce qui lui convient. Fais-la parler d'autre chose, ou monte-la. Rien n'a changé.

# Ce qui diffère.
rules-part-mode = État
rules-part-cooldown = La même chose n'est pas redite pendant
rules-part-min_confidence = Certitude
rules-part-exempt_roles = Exceptions
rules-change-part = { $what } : { $before } → **{ $after }**
rules-change-row = Ligne { $number } : { $before }
rules-change-does = Ligne { $number } ({ $about }) : { $before } → **{ $after }**
rules-change-row-new = Nouvelle ligne { $number } : { $after }
rules-change-row-gone = La ligne { $number } est retirée : { $before }
rules-change-other = { $place } : { $before } → { $after }
rules-change-line-added = Lignes d'écoute, { $country } : **{ $name }** ajoutée
rules-change-line-changed = Lignes d'écoute, { $country } : **{ $name }** corrigée
rules-change-line-removed = Lignes d'écoute, { $country } : **{ $name }** supprimée
rules-change-line-hidden = Lignes d'écoute, { $country } : **{ $name }** masquée
rules-change-line-unhidden = Lignes d'écoute, { $country } : **{ $name }** de nouveau montrée
rules-change-of = { $name } : { $line }
rules-change-own = { $name } : comme sa famille → une règle à part, **{ $mode }**
rules-change-family = { $name } : une règle à part, { $mode } → **comme sa famille**
rules-change-new = { $name } : une nouvelle règle, **{ $mode }**
rules-change-gone = { $name } : { $mode } → **n'est plus une règle**
rules-change-tried = { $name } : une version changée est passée à l'essai
rules-change-untried = { $name } : la version changée a été abandonnée
rules-change-switched = { $name } : la version changée a été activée

# Historique.
rules-history-title = Ce qui a été changé
rules-history-how = Le plus récent d'abord. Choisis un changement pour le voir en entier et pour l'annuler.
rules-history-none = Personne n'a encore rien changé, ou pas depuis longtemps.
rules-step = { $when }, { $who } :
rules-step-taken = { $when }, { $who } (annulé depuis) :
rules-step-back = { $when }, { $who } a annulé un changement :
rules-step-nobody = quelqu'un qu'on m'a demandé d'oublier
rules-step-more = { $count ->
        [one] (et une autre chose)
       *[other] (et { $count } autres choses)
    }
rules-pick-step = Choisis un changement
rules-step-title = Un changement
rules-step-how = Si tu l'annules, ce qui est à gauche de chaque flèche compte de nouveau tout de suite.
rules-step-undone = Il a déjà été annulé.
rules-button-undo = Annuler ce changement
rules-undo-done = C'est annulé.
rules-undo-gone = Je ne connais plus ce changement. Rien n'a changé.
rules-undo-since = Quelqu'un a changé la même chose depuis, alors je l'ai laissée. Regarde d'abord le changement plus récent.
rules-undo-already = Il a déjà été annulé. Rien n'a changé.
rules-undo-trouble = Cela ne va pas avec ce qui a été changé depuis, alors je l'ai laissé.

# Juger.
rules-review-title = Juste ou non ?
rules-review-how = Regarde le message. Aurait-il été juste de faire cela ?
rules-review-left = { $count ->
        [one] Un message attend un avis.
       *[other] { $count } messages attendent un avis.
    }
rules-review-none = Rien n'attend d'avis. Les règles dans l'ombre et les versions changées à l'essai amènent ici de nouveaux messages.
rules-sighting = **{ $name }** : { $what }, sûr à { $percent } sur 100. Il se serait passé : { $does }. { $link }
rules-sighting-gone = Je n'ai plus celui-ci : il était trop ancien, ou la personne qui l'a écrit l'a fait effacer.
rules-judge-right = Juste
rules-judge-wrong = Pas juste
rules-judge-skip = Passer
rules-judge-back = Le précédent
rules-judged-right = Jugé juste.
rules-judged-wrong = Jugé pas juste.
rules-judged-now-right = C'est noté : c'était juste.
rules-judged-now-wrong = C'est noté : ce n'était pas juste.
rules-judged-anew-right = Cela avait été jugé pas juste ; cela compte maintenant comme juste.
rules-judged-anew-wrong = Cela avait été jugé juste ; cela compte maintenant comme pas juste.
rules-judged-already-right = C'était déjà jugé juste.
rules-judged-already-wrong = C'était déjà jugé pas juste.
rules-weekly-title = Une fois par semaine : est-ce que cela aurait été juste ?
rules-weekly-how = Certaines règles sont dans l'ombre ou à l'essai : ici, il ne s'est rien passé, mais il se serait passé quelque chose. Regarde, et dis ce que tu en penses.
rules-weekly-more = { $count ->
        [one] Un de plus attend dans **/rules review**.
       *[other] { $count } de plus attendent dans **/rules review**.
    }

# Combien de fois juste.
rules-precision-title = Combien de fois les règles étaient justes
rules-precision-how = ● montre combien de fois la modération a dit *juste*, de jamais à gauche à toujours à droite. ━ montre où se trouve la vraie part, 95 fois sur 100 : plus il y a d'avis, plus il raccourcit. Quand il est tout entier à droite de ┃ ({ $bar } sur 100), avec au moins { $least } avis, une règle peut être activée sans question.
rules-precision-none = Personne ne l'a encore jugée. Il faut au moins { $least } avis.
rules-precision-line = Jugée juste { $right } fois sur { $judged } ; entre { $low } et { $high } sur 100 à ce rythme.
rules-precision-enough = Cela suffit.
rules-precision-more = { $count ->
        [one] Avec cette part, un avis de plus suffit.
       *[other] Avec cette part, { $count } avis de plus suffisent.
    }
rules-precision-never = Avec cette part, aucun nombre d'avis ne suffit : elle doit être juste plus de { $bar } fois sur 100.
rules-precision-earlier = **{ $name }**, une version plus ancienne : jugée juste { $right } fois sur { $judged }.
rules-precision-unjudged = Pas encore jugées : { $names }.
