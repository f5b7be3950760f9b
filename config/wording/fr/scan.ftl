# Ce que dit `python -m bot scan` : le rapport et les lignes de la fin.

scan-title = Relecture par Breakwater
scan-lead = Ce que Breakwater aurait remarqué et fait dans { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
}, du { $first } au { $last }. Un essai à blanc : rien n'a été envoyé, gardé ni recherché où que ce soit.
scan-lead-empty = Il n'y avait aucun message à lire.
scan-stopped = La relecture a été arrêtée avant la fin. Voici ce qui avait été lu jusque-là.
scan-skip = Aller à ce qui a été trouvé

scan-tile-messages = messages lus
scan-tile-found = où quelque chose a été trouvé
scan-tile-answered = auraient eu une réponse
scan-tile-cases = nouvelles situations au bureau

scan-honest = Comment lire ceci
scan-honest-guess = Ce qui est trouvé est une supposition sur des mots, pas un fait sur une personne. Il y a des erreurs, et certains appels à l'aide passent inaperçus.
scan-honest-look = Avant d'en tirer une conclusion, ouvre le message et lis ce qui l'entoure.
scan-honest-people = Personne n'est nommé ici. S'il te plaît, ne t'en sers pas pour compter ou comparer des personnes.
scan-honest-words = Les mots sont couverts : { $word } est un mot quelconque, { $found } un mot de ce qui a été trouvé. Seules les personnes qui peuvent lire le salon voient le message derrière un lien.
scan-honest-past = Les délais et les situations comptent comme ils seraient venus : comme si chaque note était arrivée, que personne n'avait demandé le calme et que chaque situation était encore ouverte.
scan-honest-export = Les messages sont lus tels qu'ils sont dans l'export : modifiés, dans leur dernière forme ; supprimés, pas du tout. Les images, la voix et les fichiers ne sont pas lus.
scan-honest-everywhere = Aucun salon d'entraide n'a été indiqué, donc chaque salon compte comme tel. Indique les tiens avec --support pour des chiffres plus proches de ton serveur.
scan-honest-adults = Un export ne dit pas quels salons ont la restriction d'âge de Discord : tous comptent comme sans.
scan-honest-encoder = Le modèle de phrases n'a pas pu être interrogé. Le bot lui-même entend davantage.
scan-honest-model = Le modèle pour le langage explicite et hostile n'a pas été interrogé. Si ton bot l'utilise, indique son dossier avec --model.

scan-family-crisis = Appels à l'aide
scan-family-privacy = Informations personnelles
scan-family-content = Langage explicite et hostile
scan-family-boundary = Limites
scan-family-custom = Règles propres à ce serveur

scan-happened = Ce qui se serait passé
scan-happened-note = Pour autant de messages, le bot aurait fait ceci. Un message peut être dans plusieurs lignes.
scan-hint = donner un conseil privé sur un nom, une seule fois
scan-cases = { $new ->
    [one] { $new } nouvelle situation
   *[other] { $new } nouvelles situations
}, { $joined ->
    [one] { $joined } message qui en rejoint une
   *[other] { $joined } messages qui en rejoignent une
}
scan-nothing-done = Il n'aurait rien fait.

scan-categories = Par type
scan-categories-note = Messages où quelque chose d'un type a été trouvé. En couleur forte : ceux pour lesquels quelque chose aurait été fait.
scan-hours = Par heure de la journée
scan-hours-note = Messages où quelque chose a été trouvé. Les heures sont celles qu'écrit l'export, d'ordinaire celles de l'ordinateur qui l'a fait.
scan-hours-chart = { $family } : messages où quelque chose a été trouvé, par heure de la journée. Le plus, { $most }, dans l'heure à partir de { $hour }:00.
scan-hours-most = le plus : { $most }
scan-hours-table = La même chose en tableau
scan-hours-all = messages lus
scan-channels = Par salon
scan-channels-note = Les fils et les publications comptent avec leur salon. En couleur forte : messages où quelque chose a été trouvé.
scan-channels-more = { $count ->
    [one] Un autre salon
   *[other] { $count } autres salons
}
scan-rules = Par règle
scan-rules-note = Ce que chaque règle aurait fait, et combien de fois elle a été retenue et pourquoi. Une règle dans l'ombre ne fait que compter.
scan-findings = Ce qui a été trouvé
scan-findings-shown = { $shown } sur { $all }, le plus grave d'abord. --rows en montre plus.
scan-findings-all = { $all ->
    [one] Une seule chose.
   *[other] { $all } en tout, le plus grave d'abord.
}
scan-findings-link = Une date ouvre le message dans Discord.
scan-nothing-found = Rien n'a été trouvé.
scan-show-answered = seulement ce qui aurait eu une réponse
scan-unread = Ce qui n'a pas été lu
scan-unread-nothing = Tout a été lu.
scan-unread-bot = messages de bots et de webhooks
scan-unread-system = messages de Discord lui-même
scan-unread-broken = messages impossibles à comprendre
scan-unread-staff = messages dans les salons de l'équipe
scan-unread-twice = messages présents dans deux fichiers
scan-unread-wordless = messages où rien n'est écrit
scan-unread-text_files = fichiers texte joints, que le bot lui-même lirait
scan-unread-edited = messages modifiés : ce qui y était d'abord

scan-column-what = ce qu'il aurait fait
scan-column-messages = nombre de messages
scan-column-answered = avec réponse
scan-column-found = trouvés
scan-column-share = part
scan-column-kind = type
scan-column-level = niveau
scan-column-channel = salon
scan-column-rule = règle
scan-column-would = l'aurait fait
scan-column-shadow = dans l'ombre
scan-column-held = retenue
scan-column-when = quand
scan-column-sure = certitude
scan-column-where = où
scan-column-done = ce qu'il aurait fait
scan-column-hour = heure

scan-words = mots { $first } à { $last } sur { $words }
scan-word = mot { $first } sur { $words }
scan-part-forward = dans un message transféré
scan-part-poll = dans un sondage
scan-part-embed = dans une intégration
scan-part-attachment = dans le nom d'un fichier
scan-part-sticker = dans le nom d'un autocollant
scan-part-title = dans un titre
scan-shadow = dans l'ombre : { $what }
scan-nothing = rien ({ $reasons })
scan-open = Ouvrir le message du { $when } dans #{ $channel }

scan-fault-empty = Le fichier est vide. Refais l'export.
scan-fault-foreign = Ce n'est pas un export JSON de DiscordChatExporter. Refais l'export avec : --format Json
scan-fault-direct = Ce sont des messages privés, que le bot ne lit jamais. Indique l'export d'un salon.
scan-fault-closed = Le fichier ne peut pas être lu au-delà du message { $after } ({ $reason }). Autorise la lecture et recommence.
scan-fault-cut = Le fichier s'arrête au milieu, après le message { $after }. Refais l'export pour avoir le reste.
scan-fault-damaged = Le fichier est abîmé après le message { $after }. Refais l'export pour avoir le reste.

scan-made = Fait le { $made }, à partir de { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
}, en { $seconds } s ({ $rate } messages par seconde), avec { $policy }.
scan-policy-default = les règles habituelles
scan-policy-file = les règles de { $name }
scan-said-report = Rapport : { $path }
scan-said-summary = Résumé : { $path }
