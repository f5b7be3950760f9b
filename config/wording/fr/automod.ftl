# L'AutoMod de Discord en première ligne : ce qui est arrêté avant d'être publié, et qui s'en occupe.

command-automod = Laisser Discord arrêter les données de paiement et adresses privées avant que ça se voie
    .name = automod
command-automod-sync = Choisir ce que Discord arrête avant publication, et écrire les règles
    .name = synchroniser
command-automod-status = Voir mes règles AutoMod, ce qui a changé, et si des mots de crise sont bloqués
    .name = état
command-automod-remove = Retirer mes règles AutoMod
    .name = retirer

automod-bot-not-allowed = J'ai moi-même besoin de la permission **Gérer le serveur** : sans elle, Discord ne me montre pas les règles AutoMod. Donne-la à mon rôle dans les paramètres du serveur de Discord, puis réessaie.

automod-message-details = On dirait une carte, un compte ou un e-mail : ce n'est pas publié. Pour rester anonyme : /privacy learn. L'aide est à une commande : /help-now
automod-message-phones = On dirait un numéro de téléphone : ce n'est pas publié. Pour rester anonyme : /privacy learn. L'aide est à une commande : /help-now
automod-message-lists = Il y a là des mots qui ne sont pas publiés ici. Pour rester anonyme : /privacy learn. L'aide est à une commande : /help-now
automod-rule-details = Breakwater : cartes, comptes et e-mails
automod-rule-phones = Breakwater : numéros de mobile
automod-rule-lists = Breakwater : listes de blocage de ce serveur

automod-title = Ce que Discord arrête avant publication
automod-how = L'AutoMod de Discord peut arrêter un message avant que quelqu'un le voie, même quand je ne tourne pas. Seule la personne qui l'a écrit apprend pourquoi, et aucun salon n'en reçoit de copie. Choisis ce qu'il arrête ; rien n'est écrit tant que tu n'as pas appuyé sur le bouton à la fin.
automod-warning = **Lis ceci d'abord, s'il te plaît.** AutoMod connaît des signes, pas des personnes. Si un appel à l'aide contient une de ces données, il est arrêté aussi : personne ne le lit, et je ne peux pas répondre. Je demande à Discord de laisser passer les mots de crise évidents, mais on ne peut pas compter dessus. Ce qui n'est pas arrêté ici, je le remarque toujours après publication.
automod-pick-parts = Ce qui est arrêté
automod-part-card = Cartes de paiement
automod-part-iban = Comptes bancaires (IBAN)
automod-part-email = Adresses e-mail privées
automod-part-lists = Les listes de blocage de ce serveur
automod-phones = **Les numéros de téléphone** ne sont arrêtés que pour les pays que tu choisis, et seulement les mobiles. Une personne en danger peut écrire où la joindre : avec ceci, ce message n'arrive jamais. Les lignes d'écoute que je connais passent.
automod-pick-countries = Pays dont les numéros de mobile sont arrêtés
automod-spare-button = Laisser les salons de soutien de côté
automod-unspare-button = Arrêter aussi dans les salons de soutien
automod-spared = Les salons de soutien sont laissés de côté : là, rien n'est arrêté, et je réponds comme toujours.
automod-too-many-channels = Discord peut laisser { $most } salons de côté au plus, et il y a plus de salons de soutien que cela. Aucun n'est donc laissé de côté.
automod-plan = **Ce que je ferais maintenant**
automod-plan-none = Tout est comme tu l'as choisi. Il n'y a rien à faire.
automod-step-create = - Nouvelle : **{ $name }** (mots : { $words }, motifs : { $patterns })
automod-step-change = - Mise à jour : **{ $name }** (mots : { $words }, motifs : { $patterns })
automod-step-restore = - Rétablie : **{ $name }**. Quelqu'un a changé { $fields }
automod-step-remove = - Sera retirée : **{ $name }**
automod-no-room = Il n'y a pas de place pour { $names }. Un serveur peut avoir { $most } règles de mots-clés, et d'autres personnes en ont fait { $others }. Retire l'une d'elles dans les paramètres de Discord, ou choisis-en moins.
automod-left-crisis = { $count ->
        [one] Une entrée de tes listes de blocage est laissée de côté, car une personne en crise peut l'écrire : { $entries }
       *[other] { $count } entrées de tes listes de blocage sont laissées de côté, car une personne en crise peut les écrire : { $entries }
    }
automod-left-too_long = { $count ->
        [one] Une entrée de tes listes de blocage est plus longue que Discord ne l'accepte ; je m'en occupe : { $entries }
       *[other] { $count } entrées de tes listes de blocage sont plus longues que Discord ne l'accepte ; je m'en occupe : { $entries }
    }
automod-left-unreadable = { $count ->
        [one] Un motif de tes listes de blocage veut dire autre chose pour Discord ; je m'en occupe : { $entries }
       *[other] { $count } motifs de tes listes de blocage veulent dire autre chose pour Discord ; je m'en occupe : { $entries }
    }
automod-left-everything = { $count ->
        [one] Une entrée de tes listes de blocage arrêterait tous les messages ; elle est laissée de côté : { $entries }
       *[other] { $count } entrées de tes listes de blocage arrêteraient tous les messages ; elles sont laissées de côté : { $entries }
    }
automod-left-no_room = { $count ->
        [one] Une entrée de tes listes de blocage n'a pas trouvé de place ; je m'en occupe.
       *[other] { $count } entrées de tes listes de blocage n'ont pas trouvé de place ; je m'en occupe.
    }
automod-no-lists = Ce serveur n'a pas de listes de blocage à lui qui puissent être arrêtées.
automod-budget-now = Règles de mots-clés : { $own } de moi et { $others } d'autres personnes, sur { $most }.
automod-budget-after = Règles de mots-clés après cela : { $own } de moi et { $others } d'autres personnes, sur { $most }.
automod-filling = - **{ $name }** : mots { $words } sur { $mostwords }, motifs { $patterns } sur { $mostpatterns }, permis { $allowed } sur { $mostallowed }
automod-sync-button = Écrire ces règles
automod-field-name = son nom
automod-field-words = ses mots
automod-field-patterns = ses motifs
automod-field-allowed = ce qu'elle laisse passer
automod-field-message = ce qu'elle dit
automod-field-acts = ce qu'elle fait
automod-field-exempt_channels = les salons qu'elle laisse de côté
automod-field-enabled = si elle est active

automod-working = Je le dis à Discord : { $done } sur { $all } faites.
automod-stale = Quelque chose a changé depuis que je t'ai montré ceci, donc rien n'a été fait. Voici où on en est maintenant.
automod-done = C'est fait.
automod-done-create = - Écrite : **{ $name }**
automod-done-change = - Rétablie : **{ $name }**
automod-done-remove = - Retirée : **{ $name }**
automod-failed-permission = Je n'ai pas pu m'occuper de **{ $name }** : il me faut pour cela la permission **Gérer le serveur**.
automod-failed-full = Je n'ai pas pu écrire **{ $name }** : ce serveur a autant de règles de mots-clés que Discord le permet. Retire d'abord une des autres.
automod-failed-not_taken = Discord n'a pas accepté **{ $name }** telle quelle. Si des motifs du serveur sont dedans, cela vient peut-être de là.
automod-failed-gone = Quelqu'un a retiré **{ $name }** entre-temps.
automod-failed-busy = Discord ne me laisse changer ces règles que de temps en temps, et **{ $name }** doit attendre. Réessaie dans quelques minutes, s'il te plaît.
automod-failed-unwell = Discord n'a pas répondu quand je m'occupais de **{ $name }**. Réessaie dans quelques minutes, s'il te plaît.
automod-again = Ce qui est fait reste fait. Utilise encore **/automod sync** pour le reste.
automod-unread-permission = Il me faut la permission **Gérer le serveur** pour voir les règles AutoMod. Donne-la à mon rôle dans les paramètres du serveur de Discord, puis réessaie.
automod-unread = Discord ne me laisse ni voir ni changer les règles AutoMod en ce moment. Rien n'a été changé ; réessaie dans quelques minutes, s'il te plaît.

automod-remove-title = Retirer mes règles AutoMod
automod-remove-none = Aucune de mes règles n'est là. Celles que d'autres ont faites restent comme elles sont.
automod-remove-how = Celles-ci sont de moi. Celles que d'autres ont faites restent comme elles sont, et je continue à tout remarquer après publication.
automod-remove-button = Les retirer
automod-removed = Il ne reste aucune de mes règles.

automod-status-title = Ce que l'AutoMod de Discord arrête ici
automod-status-none = Aucune de mes règles n'est là, et aucune n'est choisie. **/automod sync** les écrit.
automod-state-right = - **{ $name }** est comme je l'ai écrite.
automod-state-edited = - **{ $name }** : quelqu'un a changé { $fields }. **/automod sync** peut la rétablir.
automod-state-gone = - Quelqu'un a retiré **{ $name }**. **/automod sync** peut la réécrire.
automod-state-behind = - **{ $name }** ne dit pas encore ce que tu as choisi depuis. **/automod sync** la met à jour.
automod-state-missing = - **{ $name }** est choisie et pas encore écrite. **/automod sync** l'écrit.
automod-state-superfluous = - **{ $name }** n'est plus choisie. **/automod sync** la retire.
automod-lint-none = Aucune règle qui bloque ne contient de mots de crise, d'après ce que je peux voir.
automod-lint-title = **Des mots de crise sont bloqués ici**
automod-lint-why = Si un appel à l'aide est bloqué, personne ne le lit, et la personne qui l'a écrit apprend qu'elle ne peut pas le dire. J'entends ces mots et j'y réponds, alors laisse-les passer, s'il te plaît.
automod-lint-rule = - **{ $name }** arrête { $entries }
automod-lint-unread = - **{ $name }** a des motifs que je ne peux pas lire. Regarde s'il te plaît s'ils arrêtent des appels à l'aide : { $entries }
automod-lint-preset = - **{ $name }** utilise les listes de mots de Discord. Je ne peux pas voir ce qu'elles contiennent.
automod-lint-button = Les enlever de : { $name }
automod-more = Et { $count } lignes de plus.
automod-more-entries = { $entries } et { $count } de plus

automod-clean-title = **{ $name }**, avant et après
automod-clean-words = Mots : { $before } → { $after }
automod-clean-patterns = Motifs : { $before } → { $after }
automod-clean-out = Enlevé : { $entries }
automod-clean-off = Il n'y a rien d'autre dans cette règle, et Discord ne garde pas de règle vide. Elle serait donc désactivée et resterait comme elle est.
automod-clean-button = Les enlever
automod-cleaned = C'est fait. **{ $name }** n'arrête plus cela. Je l'entends et j'y réponds.
automod-clean-stale = Quelqu'un a changé cette règle depuis, ou il n'y a plus rien à enlever. Rien n'a été changé. **/automod status** montre où on en est maintenant.
