# Eigene Wörter und Muster eines Servers, für seine Moderation.

command-words = Eigene Wörter und Muster dieses Servers
    .name = wörter
command-words-list = Die eigenen Regeln dieses Servers sehen, und wonach jede sucht
    .name = liste
command-words-new = Eine eigene Regel beginnen; sie beginnt im Schatten
    .name = neu
command-words-add = Einer Regel Wörter oder Muster hinzufügen
    .name = hinzufügen
command-words-remove = Ein Wort oder Muster aus einer Regel nehmen
    .name = entfernen
command-words-delete = Eine ganze Regel entfernen
    .name = löschen
command-words-keep = Gelten lassen, was erprobt wurde
    .name = behalten
command-words-import = Eine Liste aus einer Datei statt dessen verwenden, was eine Regel hat
    .name = importieren
command-words-export = Als Liste bekommen, was eine Regel hat
    .name = exportieren
option-words-list-rule = Welche Regel; ohne Angabe alle
    .name = regel
option-words-new-name = Ein kurzer Name: kleine Buchstaben, Ziffern, - und _
    .name = name
option-words-new-category = Worum es geht; ohne Angabe ist es etwas Eigenes
    .name = kategorie
option-words-new-level = Wie bald jemand hinsehen muss; nur bei Hilferufen
    .name = stufe
option-words-new-respond = Was geschieht, sobald sie an ist
    .name = antwort
option-words-new-where = Wo sie hinsieht
    .name = wo
option-words-add-rule = Welche Regel
    .name = regel
option-words-remove-rule = Welche Regel
    .name = regel
option-words-remove-entry = Welches Wort oder Muster; tippe einen Teil davon
    .name = eintrag
option-words-delete-rule = Welche Regel
    .name = regel
option-words-keep-rule = Was erprobt wurde
    .name = regel
option-words-import-rule = Welche Regel
    .name = regel
option-words-import-file = Eine Textdatei mit einem Wort, einer Wendung oder einem /a+b/ je Zeile
    .name = datei
option-words-export-rule = Welche Regel
    .name = regel

words-respond-flag = Der Moderation Bescheid sagen
words-respond-nudge = Eine private Notiz hinterlassen
words-respond-remove = Die Nachricht entfernen, mit einer Notiz und Bescheid an die Moderation
words-where-support = In den Hilfekanälen
words-where-everywhere = In jedem Kanal, den ich lesen kann

own-gone = Ich habe nicht mehr, worum es hier ging. Nichts wurde geändert. Bitte beginne noch einmal.
own-discarded = Verworfen. Nichts wurde geändert.
own-not-there = Das, worum es hier ging, gibt es nicht mehr. Nichts wurde geändert.
own-same = Es ist schon so. Nichts wurde geändert.
own-changed = Inzwischen hat jemand hier etwas geändert. Jetzt ist es so wie oben; bitte sieh es dir noch einmal an.
own-not-yet = Noch ist nichts geändert.
own-done = **/rules history** zeigt, wer was geändert hat, und kann es zurücknehmen.
own-more = Und { $count } weitere.
own-button-apply = Ändern
own-button-sure = Trotzdem tun
own-judged-sure = Was erprobt wurde, ist noch nicht oft genug als richtig beurteilt worden. Trotzdem gelten lassen?
own-button-discard = Verwerfen
own-button-correct = Berichtigen
own-faulty = { $count ->
        [one] Eines passt noch nicht, darum wurde nichts geändert:
       *[other] { $count } Dinge passen noch nicht, darum wurde nichts geändert:
    }
own-line = Zeile { $line }: { $what }

# Die Formulare.
own-form-words = Wörter und Muster
own-form-words-entries = Je Zeile eines
own-form-words-entries-how = free nitro ist eine Wendung, giveaway* jede Endung, /a+b/ ein Muster. Verstellte Schrift zählt auch
own-form-phrases = Eine eigene Wendung
own-form-phrases-entries = Je Zeile eine
own-form-phrases-entries-how = einfache Wörter; (a|b) eines davon; wort? darf fehlen; ..3 bis zu drei Wörter dazwischen
own-form-sample = Ein Text zum Ausprobieren
own-form-sample-how = Du siehst, was darin gefunden würde. Er wird nirgends aufbewahrt
own-form-note = Warum
own-form-note-how = Für alle, die sich mit dir um diesen Server kümmern

own-sample = { $count ->
        [one] Eines davon würde in deinem Text gefunden:
       *[other] { $count } davon würden in deinem Text gefunden:
    }
own-sample-hit = - `{ $entry }` findet `{ $stretch }`
own-sample-none = Nichts davon würde in deinem Text gefunden.
own-sample-read = So lese ich deinen Text: `{ $text }`

# Vor und nach einer Änderung.
words-new = **{ $name }** ist eine neue Regel. Sie beginnt im Schatten: Nichts geschieht, und ihr seht, was geschehen wäre. Schaltet sie mit **/rules** ein, sobald ihr euch auf sie verlassen könnt.
words-new-done = **{ $name }** ist da, im Schatten.
words-new-other = **{ $name }** ist eine neue Regel. Sie wird erst erprobt: Nichts geschieht, und was sie findet, wird als **custom.{ $name }** gezählt. Sobald ihr sie gelten lasst (**/words keep**), zählt es als { $category }, und die Regel dafür antwortet.
words-new-other-done = **{ $name }** ist da und wird erprobt.
words-add = Mehr für **{ $name }**:
words-add-done = **{ $name }** sucht ab der nächsten Nachricht auch danach.
words-add-tried = **{ $name }** handelt und macht weiter wie bisher. Das hier wird daneben erst erprobt, als **{ $later }**: Nichts geschieht, und ihr seht, was geschehen wäre. **/words keep** nimmt es auf.
words-add-tried-done = Das wird ab der nächsten Nachricht als **{ $later }** erprobt.
words-remove = Eines weniger für **{ $name }**, sofort:
words-remove-done = **{ $name }** sucht nicht mehr danach.
words-delete = **{ $name }** wäre weg, mit allem darin und allem, was dafür erprobt wurde:
words-delete-done = **{ $name }** ist weg.
words-import = **{ $name }** hätte, was in deiner Datei steht, { $count ->
        [one] einen Eintrag
       *[other] { $count } Einträge
    }. Neues wird erst erprobt, wo die Regel handelt; was nicht in der Datei steht, ist sofort weg.
words-import-done = **{ $name }** ist jetzt so, wie deine Datei es sagt.
words-keep = Was erprobt wurde, gehört dann zu **{ $name }** und wird ebenso beantwortet:
words-keep-done = **{ $name }** hat, was erprobt wurde.
words-keep-other = Was **{ $name }** findet, würde als { $category } zählen, und die Regel dafür antwortet:
words-keep-other-done = Was **{ $name }** findet, zählt ab der nächsten Nachricht als { $category }.
words-keep-rules = Neben **{ $name }** wird nichts erprobt. Schalte die Regel mit **/rules** ein.

words-no-rule = Wähle eine Regel aus der Liste, die beim Tippen erscheint.
words-no-entry = Wähle einen Eintrag aus der Liste, die beim Tippen erscheint.
words-taken = Es gibt schon eine Regel namens **{ $name }**. Ergänze sie mit **/words add**, oder wähle einen anderen Namen.
words-not-text = Diese Datei konnte nicht gelesen werden. Schick reinen Text, als UTF-8 gespeichert, von höchstens { $size } KiB.
words-twice = { $count ->
        [one] Ein Eintrag stand doppelt da und zählt einmal.
       *[other] { $count } Einträge standen doppelt da und zählen einmal.
    }
words-exported = Danach sucht **{ $name }**. Ändere die Datei und bring sie mit **/words import** zurück.
words-file = { $name }: ein Wort, eine Wendung oder ein /a+b/ je Zeile. Zeilen mit # sind für Menschen.

words-list = { $count ->
        [one] **Eine eigene Regel dieses Servers**
       *[other] **{ $count } eigene Regeln dieses Servers**
    }
words-list-none = Dieser Server hat noch keine eigenen Regeln. **/words new** beginnt eine.
words-list-more = Und { $count } weitere. **/words export** gibt alles von **{ $name }**.
words-row = - **{ $name }**: Wörter: { $words }, Muster: { $patterns }; { $mode ->
        [on] an
        [shadow] im Schatten
        [off] aus
       *[none] nichts antwortet darauf. Nimm **custom.{ $name }** in die Regeln auf
    }
words-row-joins = - **{ $name }**: Wörter: { $words }, Muster: { $patterns }; erprobt für **{ $other }**
words-row-trying = - **{ $name }**: Wörter: { $words }, Muster: { $patterns }; erprobt für { $category }
words-row-other = - **{ $name }**: Wörter: { $words }, Muster: { $patterns }; zählt als { $category }, und die Regel dafür antwortet

# Was nicht passt, und was stattdessen zu schreiben ist.
own-fault-control = In „{ $given }“ steht ein Zeichen, das man nicht sieht oder das eine Zeile beendet. Tippe es neu.
own-fault-stroke = „{ $given }“ beginnt wie ein Muster. Beende es auch mit /, oder lass das / weg.
own-fault-long = „{ $given }“ ist länger als { $most } Zeichen. Kürze es, oder schreib zwei Einträge.
own-fault-star = In „{ $given }“ steht der * dort, wo ich ihn nicht brauchen kann. Schreib ihn einmal, am Ende eines Wortes, wie in giveaway*
own-fault-sign = „{ $given }“ wird in Wörtern übergangen. Schreib ein Muster, wie /18\+/
own-fault-empty = In „{ $given }“ stehen keine Buchstaben. Schreib ein Wort, eine Wendung oder ein /a+b/.
own-fault-many = „{ $given }“ hat mehr als { $most } Wörter. Schreib den Teil, auf den es ankommt.
own-fault-stem = „{ $given }“ fände die Hälfte von allem, was gesagt wird. Schreib mindestens { $most } Buchstaben vor den *
own-fault-short = „{ $given }“ ist ein einzelner Buchstabe und fände viel zu viel. Schreib ein längeres Wort oder ein /a+b/.
own-fault-none = Da steht nichts. Schreib je Zeile ein Wort, eine Wendung oder ein /a+b/.
own-fault-pattern-empty = Zwischen den Strichen steht nichts. Schreib zum Beispiel /colou?r/
own-fault-pattern-long = Ein Muster hat höchstens { $most } Zeichen. Schreib zwei.
own-fault-pattern-look = „{ $given }“ sieht voraus oder zurück, was Muster hier nicht können. Schreib aus, was dort steht, wie in /(^|[^a-z])abc/
own-fault-pattern-back = „{ $given }“ meint, was vorher gefunden wurde, was Muster hier nicht wissen können. Schreib jeden Fall aus, wie in /(aa|bb|cc)/
own-fault-pattern-greedy = „{ $given }“ hält fest, was es gefunden hat, was Muster hier nie brauchen. Lass das zweite Zeichen weg, wie in /a+/
own-fault-pattern-condition = „{ $given }“ ist eine Bedingung, ein Verweis auf sich selbst oder eine Bemerkung, die Muster hier nicht kennen. Schreib jeden Fall als eigenen Eintrag.
own-fault-pattern-within = „{ $given }“ ist eine Menge in einer Menge und fände etwas anderes, als du meinst. Schreib die Menge aus, wie in /[b-df-hj-np-tv-z]/
own-fault-pattern-sign = „{ $given }“ ist hier nicht bekannt. Schreib für einen Buchstaben [a-z], für eine Ziffer \d, für ein Leerzeichen \s, für ein seltenes Zeichen \x{"{"}1F600{"}"}
own-fault-pattern-unreadable = Dieses Muster ist nicht lesbar ({ $given }). Sieh nach den Klammern, und setz \ vor ein Zeichen, das sich selbst meint.
own-fault-pattern-large = „{ $given }“ wiederholt zu viel. Nimm kleinere Zahlen, wie in /.{"{"}0,20{"}"}/, oder schreib zwei Muster.
own-fault-pattern-nothing = „{ $given }“ passt auch auf einen Text, in dem nichts steht, und damit auf jede Nachricht. Nimm ein * oder ? heraus, oder schreib + statt *.
own-fault-id = „{ $given }“ kann kein Name sein. Nimm kleine Buchstaben, Ziffern, - und _, höchstens 32, am Anfang ein Buchstabe oder eine Ziffer, und am Ende nicht -new
own-fault-category = „{ $given }“ ist nichts, wonach ich sehe. Wähle aus der Liste, die beim Tippen erscheint.
own-fault-level-missing = Ein Hilferuf braucht eine Stufe: emergency, urgent oder concern.
own-fault-level-other = Nur Hilferufe haben eine Stufe. Lass { $given } weg.
own-fault-joins = Es gibt keine eigene Regel namens „{ $given }“, zu der das gehören könnte.
own-fault-choice = Wähle statt „{ $given }“ aus der Liste, die beim Tippen erscheint.
own-fault-rules = Es wären { $given } Regeln, und höchstens { $most } sind möglich. Fass zusammen, was zusammengehört.
own-fault-words = Es wären { $given } Wörter und Wendungen, und höchstens { $most } sind für einen Server möglich. Nimm giveaway* für viele Endungen, oder nimm einige heraus.
own-fault-patterns = Es wären { $given } Muster, und höchstens { $most } sind für einen Server möglich. Nimm einige heraus, oder schreib einfache Wörter.
own-fault-bytes = Alle Einträge zusammen wären größer als { $most } KiB. Nimm einige heraus.
own-fault-weight = Alle Muster zusammen wären zu viel Arbeit für jede Nachricht. Nimm die heraus, die viel wiederholen, wie .*
