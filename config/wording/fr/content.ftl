# Propos explicites et hostiles : ce que lit l'auteur d'un message supprimé, et d'un message qui reste ; la part de la modération.

# La note pour qui a raconté ce qu'on lui a fait.
nudge-spoiler = Merci d'avoir confié cela à ce lieu. Tu peux le raconter ici, et rien n'est enlevé.
nudge-spoiler-how = Si tu veux, les autres peuvent choisir quand lire les passages durs : mets deux barres de chaque côté, `||comme ça||`, et Discord cache les mots jusqu'à ce que quelqu'un clique dessus. Pour cela, tu peux modifier ton message.
nudge-spoiler-choice = C'est ton message et ton choix.

# La même chose en petits caractères, à la fin de la réponse de soutien.
care-spoiler = Si tu veux, deux barres de chaque côté cachent les passages durs jusqu'à ce que quelqu'un clique dessus : `||comme ça||`. Tu peux le raconter des deux façons.

removed-content-direct = Bonjour, je suis un bot. Un de tes messages a été supprimé ici : { $link }
removed-content-rule = La règle : **{ $what }**, cela n'a pas sa place dans ce salon.
removed-content-why-sexual = Beaucoup de personnes ici ont vécu des choses que des mots explicites font revenir.
removed-content-why-harassment = Des mots hostiles font qu'il est difficile pour les autres de dire comment ils vont.
removed-content-why-graphic = De tels détails peuvent blesser les personnes qui les lisent une mauvaise nuit.
removed-content-why-pro_harm = De tels mots peuvent blesser les personnes qui les lisent.
removed-content-kept = Il s'agit de ces mots, et non de toi ni de ce que tu ressens. Je ne les répète pas ici, et je ne les garde pas.
removed-content-again = Tu peux publier de nouveau sans eux. Si tu racontais ce qui t'est arrivé, ou si je t'ai mal lu, tu peux demander à la modération de regarder encore une fois.

removed-appeal-button = Demander à la modération de regarder encore
removed-appeal-form = Demander de regarder encore une fois
removed-appeal-words = Ce qu'il serait bon de savoir
removed-appeal-how = Tu peux laisser vide. La modération d'ici le lit, avec ton nom. Je ne le garde pas.
removed-appeal-done = La modération de ce serveur a ta demande. Elle voit quelle était la règle, où c'était, que c'était toi, et ce que tu viens d'écrire. Je ne garde rien de ces mots. Quand elle aura regardé, je t'écrirai ici ou en message privé.
removed-appeal-twice = La modération a déjà ta demande pour ce message. Quand elle aura regardé, je t'écrirai.
removed-appeal-often = Tu as déjà demandé pour plusieurs messages aujourd'hui, alors je ne peux pas en transmettre un autre maintenant. Tu peux demander encore demain, ou écrire toi-même à la modération.
removed-appeal-undelivered = Je n'ai pas pu joindre la modération à l'instant. Ce que tu as écrit n'a pas été transmis, et je ne l'ai pas gardé. Essaie plus tard, s'il te plaît, ou écris toi-même à la modération.
removed-appeal-nothing = Il n'y a rien à regarder encore dans ce message.
removed-appeal-answered_upheld = La modération a regardé ce message encore une fois, et il reste supprimé. Il s'agit des mots, et non de toi. Tu as ta place ici, et tu peux demander pourquoi.
removed-appeal-answered_wrong = La modération a regardé ce message encore une fois. Elle dit que c'était une erreur de le supprimer, et je le regrette. Je ne garde pas les mots, alors je ne peux pas le remettre. Si tu veux le publier de nouveau, elle peut t'aider, au cas où je le lirais mal encore une fois.
removed-appeal-upheld = Bonjour, je suis un bot. Tu as demandé à la modération de { $server } de regarder encore un de tes messages que j'ai supprimé ({ $what }). Elle l'a fait, et il reste supprimé. Il s'agit des mots, et non de toi. Tu as ta place ici, et tu peux demander pourquoi.
removed-appeal-wrong = Bonjour, je suis un bot. Tu as demandé à la modération de { $server } de regarder encore un de tes messages que j'ai supprimé ({ $what }). Elle dit que c'était une erreur, et je le regrette. Je ne garde pas les mots, alors je ne peux pas le remettre. Si tu veux le publier de nouveau, elle peut t'aider, au cas où je le lirais mal encore une fois.

# La modération : avec quelle certitude, pourquoi, et les demandes de regarder encore.
flag-sure = { $what } (sûr à { $percent } %)
flag-sure-label = { $what } (sûr à { $percent } % ; le modèle dit : { $label })
flag-account = C'est peut-être le récit de ce qu'on a fait à la personne qui écrit, ou un appel à l'aide, alors le message reste.
label-sexual_explicit = sexuellement explicite
label-insult = une insulte
label-identity_attack = une attaque contre ce que quelqu'un est
label-threat = une menace
label-severe_toxicity = très hostile

appeal-card = <@{ $person }> demande de regarder encore un message que j'ai supprimé dans <#{ $channel }> : { $what }. { $link }
appeal-words = Ce qui est écrit avec :
appeal-no-words = Rien n'est écrit avec.
appeal-card-how = Je n'ai ni le message ni ces mots : s'il en faut plus, il suffit de demander. Les deux réponses arrivent par un message privé bienveillant. Cette carte part après 6 jours.
appeal-cry = Ce qui est écrit ici est peut-être un appel à l'aide. Les bénévoles le savent aussi, et je propose des pistes de soutien à cette personne.
appeal-cry-urgent = À regarder dès maintenant, merci : ce qui est écrit ici est peut-être un appel à l'aide, et personne d'autre ne le sait. Je propose des pistes de soutien à cette personne.
appeal-uphold-button = Maintenir
appeal-wrong-button = C'était une erreur
appeal-state-upheld = Regardé encore par <@{ $moderator }> : le message reste supprimé.
appeal-state-wrong = Regardé encore par <@{ $moderator }> : c'était une erreur de le supprimer.
appeal-told = Merci. Je l'ai dit, en message privé.
appeal-later = Merci. Discord ne répond pas à l'instant ; je continue d'essayer de le dire.
appeal-untold = Merci. Cette personne ne reçoit pas de messages privés, alors je n'ai pas pu le dire. Dis-le-lui, s'il te plaît.
appeal-not_allowed = Seule la modération peut répondre à cela, et personne ne répond pour son propre message.
appeal-already = Une réponse a déjà été donnée.
