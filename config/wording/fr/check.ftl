# Ce que `python -m bot check` montre à une personne.

check-nothing-noticed = Rien n'a été remarqué.
check-would-nothing = Ne ferait rien.
check-would = Ferait ceci : { $what } ({ $rule }).
check-would-not = Ne ferait pas ceci : { $what } ({ $rule }) : { $reason }.
check-whole = tout
check-column-what = quoi
check-column-level = niveau
check-column-whose = de qui
check-column-sure = certitude
check-column-where = où
check-column-why = pourquoi

check-response-remove = supprimer le message
check-response-mask = proposer de le publier de nouveau sans l'information
check-response-resources = envoyer la réponse de soutien avec des lignes d'écoute
check-response-case = ouvrir une situation au bureau des bénévoles
check-response-watch = laisser une ligne discrète au bureau des bénévoles
check-response-flag = prévenir la modération
check-response-nudge = donner une note privée à la personne qui l'a écrit
check-response-none = rien

check-reason-off = la règle est éteinte
check-reason-shadow = la règle est dans l'ombre : elle ne fait que compter
check-reason-no_row = aucune ligne de la règle ne convient ici
check-reason-exempt_role = le rôle de la personne est exempté
check-reason-low_confidence = la certitude ne suffit pas
check-reason-cooldown = la personne a été prévenue il y a peu
check-reason-quiet = la personne a demandé du calme
check-reason-too_old = c'était il y a trop longtemps pour que cela aide
check-reason-crisis_comes_first = un appel à l'aide reçoit d'abord une réponse
check-reason-never_punish_crisis = un possible appel à l'aide n'est jamais puni
check-reason-disclosed = le récit de ce qu'on a fait à quelqu'un n'est pas du contenu explicite
check-reason-out_of_reach = c'est dans un titre, qui reste quand le message est supprimé
