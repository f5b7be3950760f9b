# Die Regeln ausprobieren: was geschähe, was nicht, und warum.

try-menu = Warum (nicht) reagiert?
try-lead = **Ein Probelauf.** Es wurde nichts getan, und was du getippt hast, wird nicht aufbewahrt.
try-lead-why = **Noch einmal angesehen, mit den Regeln von jetzt.** Es wurde nichts getan.
try-where = -# Als hätte es jemand ohne besondere Rolle in { $channel } gesagt, und nichts davor.
try-where-role = -# Als hätte es jemand mit { $role } in { $channel } gesagt, und nichts davor.
try-noticed = **Bemerkt**
try-nothing-noticed = Darin wurde nichts bemerkt.
try-finding = - { $what }: zu { $percent } % sicher. { $why }
try-weighed = Am meisten wog: { $words }
try-would-do = **Geschähe**
try-does-nothing = Es geschähe nichts.
try-did-not = **Geschähe nicht, und warum**
try-held = - `{ $rule }`: { $what }? Nein: { $reason }.
try-quiet = - `{ $rule }` läuft im Schatten. Wäre die Regel an, würde sie: { $what }.
try-trial = - `{ $rule }`: Die geänderte Fassung auf Probe würde: { $what }.
try-silent = -# Nichts bemerkt: { $rules }.
try-off = -# Ausgeschaltet: { $rules }.
try-unwatched = Was dort gesagt wird, lese ich nicht. Es geschieht also nichts, was es auch ist.
try-elsewhere = Wähle einen Hilfekanal, um zu sehen, was dort geschähe.
try-late = -# Die Modelle haben zu lange gebraucht. Das hier sagen die Regeln allein.
try-more = -# Und { $count } weitere.
try-bot = Diese Nachricht ist von einem Bot. Die lasse ich in Ruhe.
try-edited = -# Die Nachricht wurde bearbeitet. Hier geht es um die Worte, wie sie jetzt sind.

backtest-reading = Ich lese die letzten Nachrichten in { $channel }: { $bar } { $done } von { $most }
backtest-none = In { $channel } gibt es nichts zu lesen: Nachrichten von Bots zählen nicht. Wähle einen Hilfekanal.
backtest-forbidden = Ich kann den Verlauf von { $channel } nicht lesen. Ich brauche dort *Kanal ansehen* und *Nachrichtenverlauf anzeigen*.
backtest-title = **Die Regeln von jetzt, über { $read ->
        [one] die einzige Nachricht in { $channel }
       *[other] die letzten { $read } Nachrichten in { $channel }
    }.** Es wurde nichts getan, und nichts wird aufbewahrt.
backtest-quiet = - wäre die Regel an, würde sie { $what }: { $count }
backtest-how = -# Ein Fund ist keine Tatsache. Öffne ein paar, bevor du eine Regel änderst.
backtest-links = -# Sieh hier nach: { $links }
backtest-nothing = Die Regeln hätten nichts getan.
backtest-busy = Ich lese { $channel } noch für dich. Bitte warte, bis das fertig ist.

command-rules-try = Worte an den Regeln eines Kanals ausprobieren. Es geschieht nichts.
    .name = ausprobieren
option-rules-try-text = Was jemand schreiben könnte
    .name = text
option-rules-try-channel = Wo es geschrieben würde; ohne Angabe hier
    .name = kanal
option-rules-try-role = Eine Rolle, die die Person hätte; ohne Angabe keine
    .name = rolle
command-rules-backtest = Was die Regeln über die letzten 500 Nachrichten eines Kanals getan hätten.
    .name = nachspielen
option-rules-backtest-channel = Der Kanal; ohne Angabe dieser
    .name = kanal
