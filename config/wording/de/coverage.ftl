# Was der Bot in welchem Kanal kann.

command-coverage = Was Breakwater in jedem Kanal kann und was nicht
    .name = abdeckung
coverage-title = Was ich hier kann
coverage-support = **{ $full } von { $all }** Hilfekanälen sind ganz abgedeckt.
coverage-support-none = Es sind noch keine Hilfekanäle gewählt. Jemand mit der Berechtigung **Server verwalten** kann **/setup** benutzen.
coverage-read = Ich kann { $read } von { $all } Kanälen lesen und { $threads } offene Threads und Forenbeiträge.
coverage-problems = **Was fehlt, wo ich gebraucht werde**
coverage-missing = { $permission }: { $channels }
coverage-well = Wo ich gebraucht werde, fehlt nichts.
coverage-more = { $channels } und { $count } weitere
coverage-blind = **Was ich nicht sehe**
coverage-blind-hidden = Für mich verborgen: { $channels }
coverage-blind-private = Private Threads, zu denen mich niemand hinzugefügt hat: { $channels }
coverage-blind-voice = Was in Sprach- und Bühnenkanälen laut gesagt wird. Was dort geschrieben wird, lese ich.
coverage-blind-pictures = Was auf Bildern, in Videos und Sprachnachrichten ist. Ihre Namen und Beschreibungen lese ich.
coverage-age = Mit Altersbeschränkung, wo Regeln mit expliziten Worten anders umgehen können: { $channels }
coverage-since = **Seit dem letzten Blick, { $when }**
coverage-since-nothing = Nichts hat sich geändert.
coverage-first = -# Das war der erste Blick. Der nächste zeigt, was sich seitdem geändert hat.
coverage-new = Neu: { $channels }
coverage-gone = { $count ->
        [one] Ein Kanal ist weg.
       *[other] { $count } Kanäle sind weg.
    }
coverage-gained = Jetzt kann ich: { $what }, in { $channels }
coverage-lost = Nicht mehr kann ich: { $what }, in { $channels }
coverage-can-see = sehen
coverage-can-read = lesen, was gesagt wurde
coverage-can-reply = antworten
coverage-can-remove = Nachrichten entfernen
coverage-can-webhooks = verdeckte Kopien posten
coverage-can-threads = private Räume öffnen
coverage-use-support = Hilfe
coverage-use-desk = Desk
coverage-use-log = Protokoll
coverage-use-supervision = Supervision
coverage-used = { $channel } ({ $use })
coverage-line-all = { $channel }: alles
coverage-line-hidden = { $channel }: für mich verborgen
coverage-line-not = { $channel }: nicht möglich ist { $what }
coverage-line-nobody = { $channel }: ein privater Thread, niemand hat mich hinzugefügt
coverage-page = -# Seite { $page } von { $pages }
coverage-nothing = Hier gibt es keine Kanäle.
coverage-button-details = Kanal für Kanal
coverage-button-summary = Zusammenfassung
coverage-button-back = Zurück
coverage-button-next = Weiter
coverage-button-link = Rechte geben
