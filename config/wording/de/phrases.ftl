# Die Wendungen, die ich mitbringe, und die eigenen eines Servers, für seine Moderation.

command-phrases = Auf welche Wendungen ich hier höre
    .name = wendungen
command-phrases-list = Sehen, was dieser Server geändert hat, oder alle Wendungen zu einer Sache
    .name = liste
command-phrases-find = Sehen, welche Wendungen in einem Text stehen
    .name = suchen
command-phrases-off = Eine Wendung hier ausschalten
    .name = ausschalten
command-phrases-on = Eine Wendung wieder einschalten
    .name = einschalten
command-phrases-add = Eine eigene Wendung hinzufügen; sie wird erst erprobt
    .name = hinzufügen
command-phrases-keep = Eine Wendung gelten lassen, die erprobt wurde
    .name = behalten
command-phrases-remove = Eine eigene Wendung entfernen
    .name = entfernen
option-phrases-list-category = Wozu; ohne Angabe, was dieser Server geändert hat
    .name = kategorie
option-phrases-find-text = Der Text. Er wird für dich gelesen und nirgends aufbewahrt
    .name = text
option-phrases-off-phrase = Welche Wendung; /phrases find nennt ihren Namen
    .name = wendung
option-phrases-off-note = Warum, für alle, die sich mit dir um diesen Server kümmern
    .name = notiz
option-phrases-on-phrase = Welche Wendung
    .name = wendung
option-phrases-add-name = Ein kurzer Name: kleine Buchstaben, Ziffern, - und _
    .name = name
option-phrases-add-category = Was sie bedeutet
    .name = kategorie
option-phrases-add-level = Wie bald jemand hinsehen muss; nur bei Hilferufen
    .name = stufe
option-phrases-add-language = In welcher Sprache; ohne Angabe die dieses Servers
    .name = sprache
option-phrases-keep-phrase = Was erprobt wurde
    .name = wendung
option-phrases-remove-phrase = Welche eigene Wendung
    .name = wendung

phrases-language-en = Englisch
phrases-language-es = Spanisch
phrases-language-pt = Portugiesisch
phrases-language-fr = Französisch
phrases-language-de = Deutsch

phrases-no-phrase = Wähle eine Wendung aus der Liste, die beim Tippen erscheint. **/phrases find** sagt, welche in einem Text steht.
phrases-no-category = Wähle aus der Liste, die beim Tippen erscheint.
phrases-taken = Es gibt schon eine Wendung namens **{ $id }**. Entferne sie erst, oder wähle einen anderen Namen.

phrases-unchanged = Dieser Server hört auf die Wendungen, die ich mitbringe, so wie sie sind. **/phrases list** mit einer Kategorie zeigt sie.
phrases-changed = { $count ->
        [one] **Eines hat dieser Server geändert**
       *[other] **{ $count } Dinge hat dieser Server geändert**
    }
phrases-row-off = - `{ $id }` ({ $category }) ist aus seit { $since }: { $note }
phrases-row-unknown = - `{ $id }` ist aus seit { $since }, aber keine Wendung heißt mehr so: { $note }
phrases-row-added = - `{ $id }` ({ $category }), eine eigene seit { $since } { $note }
phrases-row-trying = - `{ $id }` ({ $category }), eine eigene, erprobt seit { $since } { $note }
phrases-by = Von <@{ $person }>.
phrases-list = **{ $count } Wendungen zu: { $category }**. Zu jeder ein Beispiel; sie hört viele Arten, es zu sagen.
phrases-row = - `{ $id }`, { $state ->
        [off] hier aus
       *[on] an
    }: „{ $example }“
phrases-row-own = - `{ $id }`: eine eigene

phrases-find-none = In diesem Text steht keine Wendung. Die Modelle können trotzdem etwas darin hören.
phrases-find = { $count ->
        [one] **Eine Wendung steht in diesem Text**
       *[other] **{ $count } Wendungen stehen in diesem Text**
    }
phrases-find-row = - `{ $id }` in „{ $stretch }“: { $state ->
        [off] hier ausgeschaltet.
        [dropped] zählt nicht, wegen der Wörter ringsum.
       *[counts] zählt als { $category }.
    }
phrases-find-cues = Ringsum: { $cues }.

# Vor und nach einer Änderung.
phrases-off = `{ $id }` wäre hier aus, und nichts, was sie hört, ist durch diese Wörter noch { $category }:
phrases-off-done = `{ $id }` ist hier aus.
phrases-off-crisis = `{ $id }` hört Hilferufe ({ $category }). Ist sie hier aus, hört sie keinen davon:
phrases-off-crisis-sure = Bitte lies das noch einmal. Wer etwas wie diese Sätze schreibt, bekommt hier vielleicht keine Antwort, und vielleicht erfährt niemand aus dem Team davon:
phrases-off-crisis-done = `{ $id }` ist hier aus. **/phrases on** holt sie zurück.
phrases-on = `{ $id }` würde wieder zählen:
phrases-on-done = `{ $id }` zählt wieder.
phrases-add = `{ $id }` ist eine neue Wendung für { $category }. Sie wird erst erprobt: Nichts geschieht, und ihr seht, wie oft sie zu hören gewesen wäre. **/phrases keep** lässt sie gelten, und die Regel für { $category } antwortet.
phrases-add-done = `{ $id }` wird ab der nächsten Nachricht erprobt.
phrases-keep = `{ $id }` würde als { $category } zählen, und die Regel dafür antwortet:
phrases-keep-done = `{ $id }` zählt ab der nächsten Nachricht als { $category }.
phrases-remove = `{ $id }` wäre weg:
phrases-remove-done = `{ $id }` ist weg.

# Was nicht passt, und was stattdessen zu schreiben ist.
own-fault-phrase-long = „{ $given }“ ist länger als { $most } Zeichen. Schreib zwei.
own-fault-phrase-empty = In „{ $given }“ stehen keine Wörter. Schreib sie so, wie sie gesagt werden.
own-fault-phrase-slot = In „{ $given }“ stehen geschweifte Klammern, die nur die Wendungen haben dürfen, die ich mitbringe. Schreib die Wörter aus, wie in (will|möchte)
own-fault-phrase-star = In „{ $given }“ steht ein *, den Wendungen nicht kennen. Schreib die Endungen aus, wie in (gehe|gehen|geht)
own-fault-phrase-bracket = In „{ $given }“ ist eine Klammer nicht geschlossen. Schreib sie wie in (will|möchte)
own-fault-phrase-gap = In „{ $given }“ passt eine Lücke nicht. Schreib höchstens zwei, jede von ..1 bis ..{ $most }
own-fault-phrase-unreadable = „{ $given }“ ist nicht lesbar. Eine Wendung beginnt und endet mit einem Wort; (a|b) ist eines davon, wort? darf fehlen, ..3 sind bis zu drei Wörter dazwischen.
own-fault-phrase-wide = „{ $given }“ kann länger sein als { $most } Wörter. Kürze es.
own-fault-phrase-category = „{ $given }“ ist nichts, worum es bei Wendungen gehen kann. Wähle aus der Liste, die beim Tippen erscheint.
own-fault-phrase-none = Da steht nichts. Schreib je Zeile eine Art, es zu sagen.
own-fault-phrase-patterns = { $given } Arten, es zu sagen, sind zu viele für eine Wendung; höchstens { $most } sind möglich. Mach zwei daraus.
own-fault-phrases = Es wären { $given } eigene Wendungen, und höchstens { $most } sind möglich. Entferne einige.
own-fault-phrase-last = `{ $given }` ist hier die letzte Wendung, die diese Art von Hilferuf in ihrer Sprache hört, darum bleibt sie an.
own-fault-phrase-answer = `{ $given }` hilft nur, kurze Antworten zu verstehen, darum bleibt sie an.
own-fault-language = „{ $given }“ ist keine Sprache, in der ich zuhöre. Wähle aus der Liste, die beim Tippen erscheint.
own-fault-note = Eine Notiz hat höchstens { $most } Zeichen. Kürze sie.
