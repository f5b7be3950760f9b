# Die eigenen Hilfetelefone eines Servers, für die Moderation; und ihre Notiz einmal in der Woche.

command-resources = Die Hilfetelefone, die Mitgliedern hier gezeigt werden
    .name = hilfetelefone
command-resources-list = Hilfetelefone ansehen: eigene, ausgeblendete, und was Mitgliedern gezeigt wird
    .name = liste
command-resources-add = Ein eigenes Hilfetelefon hinzufügen
    .name = hinzufügen
command-resources-edit = Ein Hilfetelefon korrigieren
    .name = korrigieren
command-resources-hide = Ein Hilfetelefon, das ich mitbringe, ausblenden oder wieder zeigen
    .name = ausblenden
command-resources-remove = Ein eigenes Hilfetelefon entfernen
    .name = entfernen
option-resources-list-country = Aus welchem Land; ohne Angabe eine Übersicht
    .name = land
option-resources-add-country = In welchem Land es erreichbar ist
    .name = land
option-resources-edit-line = Welches; ein Teil des Namens genügt
    .name = hilfetelefon
option-resources-hide-line = Welches; ein Teil des Namens genügt
    .name = hilfetelefon
option-resources-remove-line = Welches; ein Teil des Namens genügt
    .name = hilfetelefon

lines-for-yourself = Wenn du Hilfetelefone für dich oder jemand anderen suchst, zeigt **/help-now** sie dir.
lines-no-country = Wähl ein Land aus der Liste, die beim Tippen erscheint. Ich kann nur dort etwas hinzufügen, wo ich die Notrufnummer kenne.
lines-no-line = Wähl ein Hilfetelefon aus der Liste, die beim Tippen erscheint.
lines-gone = Worum es hier ging, habe ich nicht mehr. Es wurde nichts geändert. Bitte beginne noch einmal mit **/resources**.
lines-discarded = Verworfen. Es wurde nichts geändert.
lines-full = Dieser Server hat { $most } eigene Hilfetelefone, und mehr kann ich nicht behalten. Bitte entferne zuerst eines. Es wurde nichts geändert.

# Das Formular.
lines-form-new = Hilfetelefon: { $country }
lines-form-edit = Ein Hilfetelefon korrigieren
lines-form-name = Wie es heißt
lines-form-reach = Wie man es erreicht
lines-form-reach-how = Je eine Zeile. Ziffern, wie man sie dort wählt. Leer lassen, was es nicht gibt
lines-form-hours = Wann es offen ist
lines-form-hours-how = always, oder in Worten. Genaue Zeiten in eigenen Zeilen: zone: Europe/Berlin, mon-fri: 15:00-20:00
lines-form-topics = Wofür es da ist
lines-form-more = Wo du es geprüft hast, und für wen es ist
lines-form-more-how = source: die Seite oder Person. for: und area: nur, wenn es nicht für alle und überall ist
lines-topic-suicide = Suizid, Verzweiflung, alles Schwere
lines-topic-self_harm = Selbstverletzung
lines-topic-abuse = Misshandlung und häusliche Gewalt
lines-topic-sexual_assault = Sexuelle Übergriffe
lines-topic-youth = Junge Menschen
lines-topic-lgbtq = Queere Menschen (LGBTQ+)
lines-topic-eating_disorder = Essstörungen
lines-topic-substance = Alkohol und Drogen
lines-topic-poison = Vergiftung und Überdosis

# Was eingegeben wurde, wie ein Mitglied es lesen würde, bevor es behalten wird.
lines-preview = Noch ist nichts gespeichert. So würde ein Mitglied es lesen:
lines-preview-before = Es ersetzt dieses hier:
lines-preview-changed = Jemand hat dieses Hilfetelefon geändert, seit du angefangen hast. Es steht jetzt so da wie unten; sieh dir bitte beides an, bevor du speicherst.
lines-preview-shown = Wer { $country } wählt, bekäme es um diese Zeit gezeigt bei: { $kinds }.
lines-preview-hidden = Um diese Zeit würden andere Hilfetelefone davor gezeigt. Es wird gezeigt, wenn es offen ist und am besten passt, oder wenn jemand lieber anrufen, schreiben oder chatten möchte.
lines-save = Speichern
lines-correct = Korrigieren
lines-discard = Verwerfen
lines-faulty = { $count ->
        [one] Eine Sache passt noch nicht, darum wurde nichts gespeichert. Was du geschrieben hast, ist noch da:
       *[other] { $count } Dinge passen noch nicht, darum wurde nichts gespeichert. Was du geschrieben hast, ist noch da:
    }
lines-saved = Gespeichert. Wer { $country } wählt, bekommt es ab jetzt gezeigt, wo es passt. Ansehen kannst du es mit **/resources list**.
lines-removed = **{ $name }** ist entfernt.
lines-hidden = **{ $name }** ist ausgeblendet: Mitgliedern hier wird es nicht mehr gezeigt. **/resources hide** bringt es zurück.
lines-unhidden = **{ $name }** wird wieder gezeigt.

# Was nicht passt, und was man stattdessen schreibt.
lines-fault-name = Der Name fehlt. Schreib, wie das Angebot sich selbst nennt.
lines-fault-name-taken = Hier gibt es schon ein eigenes Hilfetelefon namens „{ $given }“. Korrigiere dieses mit /resources edit, oder wähl einen anderen Namen.
lines-fault-name-emergency = „{ $given }“ heißt schon die Notrufnummer. Sie steht immer an erster Stelle. Wähl den eigenen Namen des Angebots.
lines-fault-call = „{ $given }“ ist keine Nummer zum Anrufen. Schreib die Ziffern, wie man sie dort wählt, zum Beispiel call: 0800 123 456
lines-fault-text = „{ $given }“ ist keine Nummer für SMS. Schreib text: 85258, oder mit einem ersten Wort: text: HELLO to 85258
lines-fault-whatsapp = „{ $given }“ ist keine WhatsApp-Nummer. Schreib Ziffern, zum Beispiel whatsapp: +44 7700 900123
lines-fault-chat = „{ $given }“ ist keine Adresse für einen Chat. Kopier sie aus deinem Browser: Sie muss mit https:// beginnen und darf keine Leerzeichen enthalten.
lines-fault-website = „{ $given }“ ist keine Adresse einer Seite. Kopier sie aus deinem Browser: Sie muss mit https:// beginnen und darf keine Leerzeichen enthalten.
lines-fault-reach = So könnte es niemand erreichen. Füll mindestens eine der Zeilen call, text, whatsapp, chat oder website aus.
lines-fault-reach-row = „{ $given }“ beginnt mit keinem der Wörter, die ich hier kenne. Beginne jede Zeile mit call:, text:, whatsapp:, chat: oder website:
lines-fault-more-row = „{ $given }“ beginnt mit keinem der Wörter, die ich hier kenne. Beginne jede Zeile mit source:, for:, area: oder languages:
lines-fault-twice = Zwei Zeilen beginnen mit { $given }: und ich kann eine behalten. Mach aus der anderen ein eigenes Hilfetelefon.
lines-fault-hours = Die Öffnungszeiten fehlen. Schreib always, oder Worte wie Mo-Fr 9:00-17:00
lines-fault-open = Die genauen Zeiten: { $what }
lines-fault-topics = Wähl mindestens eine Sache, für die es da ist.
lines-fault-serves = Schreib nach for: für wen es ist, zum Beispiel for: Studierende
lines-fault-area = Schreib nach area: den Teil des Landes, zum Beispiel area: Bayern
lines-fault-languages = Schreib nach languages: ein paar mit Kommas dazwischen, zum Beispiel languages: de, tr
lines-fault-source = Schreib, wo du es geprüft hast, zum Beispiel source: die eigene Seite, heute
lines-fault-signs = In Namen, Zeiten und Worten dürfen weder Zeichen wie < > [ ] @ noch Adressen stehen. Schreib sie in einfachen Worten.
lines-fault-long = { $given ->
        [name] Der Name ist länger als { $what } Zeichen. Bitte kürze ihn.
        [hours] Die Öffnungszeiten sind länger als { $what } Zeichen. Bitte kürze sie.
        [serves] Was nach for: steht, ist länger als { $what } Zeichen. Bitte kürze es.
        [area] Was nach area: steht, ist länger als { $what } Zeichen. Bitte kürze es.
        [chat] Die Adresse des Chats ist länger als { $what } Zeichen. Bitte nimm eine kürzere.
        [website] Die Adresse der Seite ist länger als { $what } Zeichen. Bitte nimm eine kürzere.
       *[source] Was nach source: steht, ist länger als { $what } Zeichen. Bitte kürze es.
    }
lines-fault-line-long = Alles zusammen ist länger als { $what } Zeichen, und drei Hilfetelefone müssen in eine Nachricht passen. Bitte kürze etwas.

# Die Liste.
lines-list-title = Hilfetelefone: { $country }
lines-list-shown = **Was Mitgliedern um diese Zeit gezeigt wird**
lines-list-kind = - { $kind }: { $names }
lines-list-own = **Eigene**
lines-list-others = **Die anderen**
lines-list-hidden = **Hier ausgeblendet**
lines-list-line = - { $name }: { $how } ({ $hours }). Geprüft: { $checked }.
lines-list-line-old = - { $name }: { $how } ({ $hours }). Geprüft: { $checked }, vor mehr als einem Jahr.
lines-list-name = - { $name }
lines-list-more = Und { $count } weitere.
lines-list-none = Dieser Server zeigt die Hilfetelefone, die ich mitbringe, so wie sie sind. **/resources list** mit einem Land zeigt, welche; **/resources add** fügt ein eigenes hinzu.
lines-list-country = - { $country }: { $own } eigene, { $hidden } ausgeblendet
lines-list-countries = **Von diesem Server geändert**
lines-list-unreadable = { $count ->
        [one] Ein eigenes Hilfetelefon lässt sich nicht mehr lesen und wird nicht gezeigt. Bitte entferne es und füg es neu hinzu.
       *[other] { $count } eigene Hilfetelefone lassen sich nicht mehr lesen und werden nicht gezeigt. Bitte entferne sie und füg sie neu hinzu.
    }

# In Listen, die beim Tippen erscheinen.
lines-pick = { $name } ({ $country })
lines-pick-own = { $name } ({ $country }, eigenes)
lines-pick-hidden = Wieder zeigen: { $name } ({ $country })

# Im Protokoll der Moderation.
lines-log-added = <@{ $person }> hat ein Hilfetelefon hinzugefügt ({ $country }): { $after }
lines-log-changed = <@{ $person }> hat ein Hilfetelefon geändert ({ $country }), vorher: { $before } → nachher: { $after }
lines-log-removed = <@{ $person }> hat ein Hilfetelefon entfernt ({ $country }): { $line }
lines-log-hidden = <@{ $person }> hat ein Hilfetelefon ausgeblendet ({ $country }): { $line }
lines-log-unhidden = <@{ $person }> hat ein ausgeblendetes Hilfetelefon wieder sichtbar gemacht ({ $country }): { $line }

# Einmal in der Woche.
weekly-title = Einmal in der Woche: was einen Blick wert ist.
weekly-old = { $count ->
        [one] Ein Hilfetelefon, das Mitgliedern hier gezeigt werden kann, wurde zuletzt vor mehr als 12 Monaten geprüft
       *[other] { $count } Hilfetelefone, die Mitgliedern hier gezeigt werden können, wurden zuletzt vor mehr als 12 Monaten geprüft
    }{ $own ->
        [0] {""}
        [one] , darunter ein eigenes
       *[other] , darunter { $own } eigene
    }: { $places }.
weekly-place = { $country } ({ $count })
weekly-places-more = { $count ->
        [one] ein weiteres Land
       *[other] { $count } weitere Länder
    }
weekly-line = - **{ $name }** ({ $country }), { $checked ->
        [undated] ohne Datum
       *[other] geprüft: { $checked }
    }
weekly-lines-more = - und { $count } weitere
weekly-how = **/resources list** zeigt die Hilfetelefone eines Landes. Wer auf der Seite des Angebots selbst nachgesehen hat, kann das mit **/resources edit** festhalten; **/resources hide** nimmt hier eines heraus. Wer mich betreibt, kann alle mit `python -m bot resources --older-than 12` auflisten.
weekly-refused = { $count ->
        [one] Einmal konnte ich zuletzt etwas nicht tun. **/status** sagt, was im Weg stand.
       *[other] { $count } Mal konnte ich zuletzt etwas nicht tun. **/status** sagt, was im Weg stand.
    }

# In der Antwort auf einen Hilferuf.
care-line-own = **{ $name }** ({ $country }, { $hours }): { $how }. Geprüft: { $checked }, von diesem Server.
care-keep = Dieses Land fürs nächste Mal merken
care-forget = Land vergessen
care-memory = { $state ->
        [kept] Ab jetzt merke ich mir dieses Land für dich, hier und in Direktnachrichten.
        [forgotten] Ich habe das Land vergessen.
        [failed] Das konnte ich mir gerade nicht merken. Es wurde nichts geändert.
       *[known] Du hast mich gebeten, mir dieses Land zu merken. Du kannst jederzeit ein anderes wählen.
    }
care-memory-else = Du hast mich gebeten, mir dieses Land für dich zu merken. Wenn der andere Mensch woanders ist, wähl bitte dessen Land.
