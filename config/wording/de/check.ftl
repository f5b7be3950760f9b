# Was `python -m bot check` einem Menschen zeigt.

check-nothing-noticed = Nichts wurde bemerkt.
check-would-nothing = Würde nichts tun.
check-would = Würde: { $what } ({ $rule }).
check-would-not = Würde nicht: { $what } ({ $rule }): { $reason }.
check-whole = alles
check-column-what = was
check-column-level = Stufe
check-column-whose = wessen
check-column-sure = sicher
check-column-where = wo
check-column-why = warum

check-response-remove = die Nachricht entfernen
check-response-mask = anbieten, sie ohne die Angabe noch einmal zu schreiben
check-response-resources = die Antwort mit Hilfetelefonen schicken
check-response-case = einen Fall auf dem Desk der Freiwilligen öffnen
check-response-watch = eine stille Zeile auf den Desk der Freiwilligen legen
check-response-flag = der Moderation Bescheid sagen
check-response-nudge = einen privaten Hinweis geben
check-response-none = irgendetwas tun

check-reason-off = die Regel ist aus
check-reason-shadow = die Regel läuft im Schatten: Sie zählt nur
check-reason-no_row = keine Zeile der Regel passt hier
check-reason-exempt_role = die Rolle ist ausgenommen
check-reason-low_confidence = nicht sicher genug
check-reason-cooldown = der Hinweis kam erst vor Kurzem
check-reason-quiet = es wurde um Ruhe gebeten
check-reason-too_old = es wurde vor zu langer Zeit gesagt, als dass das helfen würde
check-reason-crisis_comes_first = ein Hilferuf wird zuerst beantwortet
check-reason-never_punish_crisis = ein möglicher Hilferuf wird nie bestraft
check-reason-disclosed = ein Bericht darüber, was jemandem angetan wurde, ist kein expliziter Inhalt
check-reason-out_of_reach = es steht in einem Titel, der bleibt, wenn die Nachricht entfernt wird
