# Was `python -m bot scan` sagt: der Bericht und die Zeilen am Ende.

scan-title = Durchsicht mit Breakwater
scan-lead = Was Breakwater in { $messages ->
    [one] { $messages } Nachricht
   *[other] { $messages } Nachrichten
} vom { $first } bis zum { $last } bemerkt und getan hätte. Ein Probelauf: Nichts wurde verschickt, behalten oder irgendwo nachgefragt.
scan-lead-empty = Es gab keine Nachricht zu lesen.
scan-stopped = Die Durchsicht wurde vorzeitig beendet. Das hier wurde bis dahin gelesen.
scan-skip = Zu den Funden springen

scan-tile-messages = Nachrichten gelesen
scan-tile-found = mit einem Fund
scan-tile-answered = wären beantwortet worden
scan-tile-cases = neue Fälle auf dem Desk

scan-honest = Wie du das liest
scan-honest-guess = Ein Fund ist eine Vermutung über Worte, keine Tatsache über einen Menschen. Manche sind falsch, und manche Hilferufe werden überhört.
scan-honest-look = Bevor du einen Schluss ziehst, öffne die Nachricht und lies, was um sie herum steht.
scan-honest-people = Hier wird niemand genannt. Bitte zähle und vergleiche damit keine Menschen.
scan-honest-words = Die Worte sind verdeckt: { $word } ist irgendein Wort, { $found } ein Wort von dem, was gefunden wurde. Die Nachricht hinter einem Link sieht nur, wer den Kanal lesen darf.
scan-honest-past = Abstände und Fälle zählen so, wie sie gekommen wären: als hätte jeder Hinweis sein Ziel erreicht, niemand um Ruhe gebeten und als wäre jeder Fall noch offen.
scan-honest-export = Nachrichten werden so gelesen, wie sie im Export stehen: bearbeitete in ihrer letzten Form, gelöschte gar nicht. Bilder, Stimme und Dateien werden nicht gelesen.
scan-honest-everywhere = Es wurden keine Hilfekanäle genannt, also zählt jeder Kanal als einer. Nenne deine mit --support, dann sind die Zahlen näher an deinem Server.
scan-honest-adults = Ein Export sagt nicht, welche Kanäle Discords Altersbeschränkung haben: Alle zählen als solche ohne.
scan-honest-encoder = Das Satzmodell konnte nicht gefragt werden. Der Bot selbst hört mehr.
scan-honest-model = Das Modell für explizite und feindselige Sprache wurde nicht gefragt. Wenn dein Bot es benutzt, nenne seinen Ordner mit --model.

scan-family-crisis = Hilferufe
scan-family-privacy = Persönliche Angaben
scan-family-content = Explizite und feindselige Sprache
scan-family-boundary = Grenzen
scan-family-custom = Eigene Regeln dieses Servers

scan-happened = Was geschehen wäre
scan-happened-note = Bei so vielen Nachrichten hätte der Bot das getan. Eine Nachricht kann in mehreren Zeilen zählen.
scan-hint = einmalig einen privaten Tipp zu einem Namen geben
scan-cases = { $new ->
    [one] { $new } neuer Fall
   *[other] { $new } neue Fälle
}, { $joined ->
    [one] { $joined } Nachricht, die dazukommt
   *[other] { $joined } Nachrichten, die dazukommen
}
scan-nothing-done = Er hätte nichts getan.

scan-categories = Nach Art
scan-categories-note = Nachrichten, in denen etwas von dieser Art gefunden wurde. In kräftiger Farbe: die, bei denen etwas getan worden wäre.
scan-hours = Nach Tageszeit
scan-hours-note = Nachrichten mit einem Fund. Die Stunden sind die, die der Export schreibt, meist nach der Uhr des Rechners, auf dem er gemacht wurde.
scan-hours-chart = { $family }: Nachrichten mit einem Fund nach Tageszeit. Am meisten, { $most }, in der Stunde ab { $hour }:00.
scan-hours-most = am meisten: { $most }
scan-hours-table = Dasselbe als Tabelle
scan-hours-all = gelesene Nachrichten
scan-channels = Nach Kanal
scan-channels-note = Threads und Beiträge zählen bei ihrem Kanal. In kräftiger Farbe: Nachrichten mit einem Fund.
scan-channels-more = { $count ->
    [one] Ein weiterer Kanal
   *[other] { $count } weitere Kanäle
}
scan-rules = Nach Regel
scan-rules-note = Was jede Regel getan hätte, und wie oft und warum sie zurückgehalten wurde. Eine Regel im Schatten zählt nur.
scan-findings = Funde
scan-findings-shown = { $shown } von { $all } Funden, die schwersten zuerst. --rows zeigt mehr.
scan-findings-all = { $all ->
    [one] Ein Fund.
   *[other] { $all } Funde, die schwersten zuerst.
}
scan-findings-link = Ein Datum öffnet die Nachricht in Discord.
scan-nothing-found = Nichts wurde gefunden.
scan-show-answered = nur, was beantwortet worden wäre
scan-unread = Was nicht gelesen wurde
scan-unread-nothing = Alles wurde gelesen.
scan-unread-bot = Nachrichten von Bots und Webhooks
scan-unread-system = Nachrichten von Discord selbst
scan-unread-broken = Nachrichten, die nicht zu verstehen sind
scan-unread-staff = Nachrichten in den eigenen Kanälen des Teams
scan-unread-twice = Nachrichten, die in zwei Dateien stehen
scan-unread-wordless = Nachrichten, in denen nichts geschrieben steht
scan-unread-text_files = angehängte Textdateien, die der Bot selbst lesen würde
scan-unread-edited = bearbeitete Nachrichten: was zuerst dort stand

scan-column-what = was er getan hätte
scan-column-messages = Nachrichten
scan-column-answered = beantwortet
scan-column-found = mit einem Fund
scan-column-share = Anteil
scan-column-kind = Art
scan-column-level = Stufe
scan-column-channel = Kanal
scan-column-rule = Regel
scan-column-would = hätte getan
scan-column-shadow = im Schatten
scan-column-held = zurückgehalten
scan-column-when = wann
scan-column-sure = sicher
scan-column-where = wo
scan-column-done = was geschehen wäre
scan-column-hour = Stunde

scan-words = Wörter { $first } bis { $last } von { $words }
scan-word = Wort { $first } von { $words }
scan-part-forward = in einer weitergeleiteten Nachricht
scan-part-poll = in einer Umfrage
scan-part-embed = in einer Einbettung
scan-part-attachment = im Namen einer Datei
scan-part-sticker = im Namen eines Stickers
scan-part-title = in einem Titel
scan-shadow = im Schatten: { $what }
scan-nothing = nichts ({ $reasons })
scan-open = Die Nachricht vom { $when } in #{ $channel } öffnen

scan-fault-empty = Die Datei ist leer. Exportiere noch einmal.
scan-fault-foreign = Das ist kein JSON-Export von DiscordChatExporter. Exportiere noch einmal mit: --format Json
scan-fault-direct = Das sind Direktnachrichten, die der Bot nie liest. Nenne den Export eines Kanals.
scan-fault-closed = Die Datei lässt sich nach Nachricht { $after } nicht weiter lesen ({ $reason }). Gib das Lesen frei und starte die Durchsicht neu.
scan-fault-cut = Die Datei endet mittendrin, nach Nachricht { $after }. Exportiere für den Rest noch einmal.
scan-fault-damaged = Die Datei ist nach Nachricht { $after } beschädigt. Exportiere für den Rest noch einmal.

scan-made = Gemacht am { $made }, aus { $files ->
    [one] { $files } Datei
   *[other] { $files } Dateien
}, in { $seconds } s ({ $rate } Nachrichten in der Sekunde), mit { $policy }.
scan-policy-default = den üblichen Regeln
scan-policy-file = den Regeln in { $name }
scan-said-report = Bericht: { $path }
scan-said-summary = Zusammenfassung: { $path }
