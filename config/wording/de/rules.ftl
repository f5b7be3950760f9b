# Was die Regeln tun, wie gut, und wie man sie ändert. Für die Moderation.

command-rules = Was ich bei dem tue, was mir auffällt, und wie gut
    .name = regeln
command-rules-list = Alle Regeln ansehen: was an, im Schatten oder aus ist, und wie oft etwas gefunden wurde
    .name = liste
command-rules-open = Eine Regel ansehen und ändern
    .name = öffnen
command-rules-review = Ansehen, was Regeln im Schatten oder auf Probe getan hätten: richtig oder falsch?
    .name = prüfen
command-rules-history = Ansehen, wer was geändert hat, und es zurücknehmen
    .name = verlauf
command-rules-precision = Ansehen, wie oft jede Regel als richtig beurteilt wurde und ob das reicht
    .name = treffsicherheit
option-rules-open-rule = Welche Regel; ein Teil des Namens genügt
    .name = regel

# Namen.
rules-family-privacy = Persönliche Angaben
rules-family-crisis = Hilferufe
rules-family-boundary = Grenzen
rules-family-content = Explizite oder feindselige Sprache
rules-family-custom = Eigene Regeln
rules-any-privacy = jede persönliche Angabe
rules-any-crisis = jeder Hilferuf
rules-any-boundary = jede überschrittene Grenze
rules-any-content = jede solche Sprache
rules-any-custom = alles, wonach eure eigenen Regeln suchen
rules-mode-on = an
rules-mode-shadow = im Schatten
rules-mode-off = aus
rules-mode-on-how = Sie tut, was oben steht.
rules-mode-shadow-how = Es passiert nichts. Ich zähle, was sie getan hätte, und zeige es euch.
rules-mode-off-how = Es passiert nichts, und es wird nichts gezählt.
rules-state-tried = { $mode }, und eine geänderte Fassung auf Probe
rules-state-new = eine eigene Regel auf Probe
rules-state-follows = wie die übergeordnete Regel
rules-on-trial = auf Probe

# Was passiert.
rules-do-remove = die Nachricht wird entfernt
rules-do-mask = das Angebot, es zu verdecken
rules-do-resources = die Hilfeantwort mit Hilfetelefonen
rules-do-case = ein Fall auf dem Desk der Freiwilligen
rules-do-watch = eine ruhige Zeile auf dem Desk
rules-do-flag = ein Hinweis an die Moderation
rules-do-nudge = ein privater Hinweis
rules-do-none = nichts
rules-did-remove = entfernte Nachrichten:
rules-did-mask = Angebote zu verdecken:
rules-did-resources = Hilfeantworten:
rules-did-case = Fälle:
rules-did-watch = ruhige Zeilen:
rules-did-flag = Hinweise an die Moderation:
rules-did-nudge = private Hinweise:
rules-label-sexual_explicit = explizite Worte
rules-label-insult = Beleidigungen
rules-label-identity_attack = Angriffe darauf, wer jemand ist
rules-label-threat = Drohungen
rules-label-severe_toxicity = sehr feindselige Worte
rules-subject-detail-self = die eigene
rules-subject-detail-other = die von jemand anderem
rules-subject-about-self = über sich selbst
rules-subject-about-other = über jemand anderen
rules-from = durch { $who }
rules-role-volunteer = Freiwillige
rules-role-moderator = Moderation
rules-role-nobody = niemand
rules-in = für { $where }
rules-place-support = Hilfekanäle
rules-place-staff = die Kanäle des Teams
rules-place-elsewhere = alle anderen Kanäle
rules-place-age_restricted = Kanäle mit Altersbeschränkung
rules-place-all = jeden Kanal
rules-least = mindestens zu { $percent } von 100 sicher
rules-least-alarm = so sicher, wie ein Alarm sein muss
rules-least-watch = so sicher, wie eine ruhige Zeile sein muss
rules-least-any = wie sicher auch immer
rules-row = { $about }: **{ $does }**
rules-row-on = (diese Zeile handelt schon)
rules-row-shadow = (diese Zeile ist im Schatten)
rules-limits = Wem etwas gesagt wurde, wird dasselbe { $often } lang nicht noch einmal gesagt.
rules-limits-crisis = Was dieselbe Person innerhalb von { $often } sagt, ist ein Fall, und geantwortet wird einmal; auf Dringenderes trotzdem sofort.
rules-limits-least = Was weniger als zu { $percent } von 100 sicher ist, lasse ich stehen.
rules-limits-exempt = Ausgenommen: { $who }.

# Alle Regeln.
rules-title = Regeln
rules-how = Was an ist, und was in den letzten { $days } Tagen daraus wurde. Wähl eine Regel, um sie anzusehen oder zu ändern.
rules-line = **{ $name }** ({ $state }): { $counts }
rules-none = noch keine
rules-lines-more = { $count ->
        [one] Und noch etwas.
       *[other] Und noch { $count } weitere.
    }
rules-pick = Öffnen: { $what }
rules-unknown = Wähl eine Regel aus der Liste, die beim Tippen erscheint.
rules-counts-none = nichts gezählt
rules-counts-found = { $count ->
        [one] einmal gefunden
       *[other] { $count }-mal gefunden
    }
rules-counts-would = { $count ->
        [one] hätte einmal gehandelt
       *[other] hätte { $count }-mal gehandelt
    }
rules-counts-undone = { $count ->
        [one] einmal zurückgenommen
       *[other] { $count }-mal zurückgenommen
    }

# Eine Regel.
rules-now = Jetzt **{ $mode }**. In den letzten { $days } Tagen: { $counts }.
rules-follows = Hierfür gibt es keine eigene Regel: es gehört zu **{ $family }**. Wenn du hier etwas änderst, ändert sich nur dies.
rules-no-rule = Dazu gibt es noch keine Regel.
rules-does = **Was sie tut** (es gilt die erste Zeile, die passt):
rules-no-rows = Sie hat noch keine Zeilen und tut deshalb nichts.
rules-rows-more = { $count ->
        [one] Und noch eine Zeile.
       *[other] Und noch { $count } Zeilen.
    }
rules-trial = **Eine geänderte Fassung ist auf Probe.** Was oben steht, gilt weiter; ich zähle, was die geänderte Fassung getan hätte. Was anders ist:
rules-trial-new = **Eine neue Fassung ist auf Probe.** Noch passiert nichts; ich zähle, was sie getan hätte:
rules-waiting = { $count ->
        [one] Eine Nachricht wartet auf ein Urteil.
       *[other] { $count } Nachrichten warten auf ein Urteil.
    }
rules-pick-mode = An, im Schatten oder aus
rules-pick-row = Eine Zeile ändern
rules-pick-row-label = Zeile { $number }
rules-button-switch = Die geänderte Fassung einschalten
rules-button-untry = Die geänderte Fassung verwerfen
rules-button-limits = Wie oft, wie sicher, wer ausgenommen ist
rules-button-first = Die erste Zeile schreiben
rules-button-family = Wieder wie die übergeordnete Regel
rules-button-review = Richtig oder falsch?
rules-button-all = Alle Regeln
rules-button-rule = Zurück zur Regel
rules-row-title = { $name }, Zeile { $number }
rules-row-how = Es wird nichts geändert, bevor du es gesehen und zugestimmt hast.
rules-button-does = Was passiert
rules-button-about = Worum es geht
rules-button-where = Wo und für wen
rules-button-above = Eine Zeile darüber hinzufügen
rules-button-up = Nach oben
rules-button-drop = Diese Zeile wegnehmen
rules-button-back = Zurück

# Formulare.
rules-form-limits = Wie oft, wie sicher, wer ausgenommen ist
rules-form-does = Zeile { $number }: was passiert
rules-form-about = Zeile { $number }: worum es geht
rules-form-where = Zeile { $number }: wo und für wen
rules-form-above = Eine eigene Zeile über Zeile { $number }
rules-form-first = Die erste Zeile
rules-form-never = Nicht bei einem Hilferuf: ihm wird nur mit Fürsorge begegnet
rules-form-mode-rule = Wie die Regel
rules-form-mode-on = An, wie auch immer die Regel ist
rules-form-mode-shadow = Im Schatten, wie auch immer die Regel ist
rules-field-cooldown = So lange dasselbe nicht noch einmal sagen
rules-field-least = Wie sicher es sein muss
rules-field-exempt = Wer ausgenommen ist
rules-field-exempt-ids = Weitere ausgenommene Rollen
rules-field-respond = Was passiert
rules-field-mode = Ob diese Zeile handelt
rules-field-subjects = Um wen es geht (nichts: beide)
rules-field-levels = Wie dringend (nichts: alle)
rules-field-kinds = Welche Arten (nichts: alle)
rules-field-labels = Welche Art Worte (nichts: alle)
rules-field-channel-kinds = Welche Kanäle (nichts: alle)
rules-field-channel-ids = Einzelne Kanäle dazu
rules-field-roles = Nur was diese Menschen schreiben (leer: alle)
rules-field-role-ids = Weitere solche Rollen

# Eine Änderung, bevor sie gilt.
rules-confirm = { $name }: sieh es dir an, bevor du es änderst
rules-comes-now = Das gilt sofort.
rules-comes-trial = Die geänderte Fassung geht zuerst auf Probe: für Mitglieder ändert sich nichts, und die Regel bleibt, wie sie ist. Ich zähle, was die geänderte Fassung getan hätte, und zeige es euch.
rules-comes-shadow = Sie kommt zuerst in den Schatten: für Mitglieder passiert nichts. Ich zähle, was sie getan hätte, und zeige es euch. Wenn ihr genug gesehen habt, schaltet sie ein.
rules-comes-quiet = Von dieser Regel handelt im Moment nichts, also ändert sich für Mitglieder nichts.
rules-comes-dropped = Die geänderte Fassung wird verworfen; die Regel bleibt, wie sie ist.
rules-change-dropped = Was auf Probe war, geht zurück:
rules-button-keep = Ändern
rules-button-leave = Lassen, wie es ist
rules-button-sure = Trotzdem einschalten
rules-ask-title = { $name }: einschalten?
rules-ask = Möchtest du es trotzdem einschalten?
rules-ask-crisis = Bei Hilferufen wiegt ein übersehener schwerer als ein falscher Alarm, deshalb kann es auch ein kleinerer Anteil wert sein.
rules-kept = Erledigt. **/rules history** nimmt es zurück.
rules-left = Es wurde nichts geändert.
rules-same = Es ist schon so, also wurde nichts geändert.
rules-stale = Diese Regel wurde geändert, seit sie dir gezeigt wurde. Jetzt wurde nichts geändert; unten steht, wie sie ist.
rules-draft-gone = Die Änderung, um die es hier ging, habe ich nicht mehr. Es wurde nichts geändert; unten steht, wie die Regel ist.
rules-cannot = Das geht nicht, also wurde nichts geändert:
rules-cannot-crisis = Zeile { $number } kann das nicht haben: { $what }. Wer vielleicht um Hilfe ruft, dem wird nur mit Fürsorge begegnet: nichts davon wird weggenommen oder vorgehalten. Wähl aus Hilfeantwort, Fall, ruhiger Zeile, Hinweis an die Moderation oder nichts. Es wurde nichts geändert.
rules-cannot-nothing_else = Zeile { $number }: „nichts“ kann nicht neben etwas anderem stehen. Behalte das eine oder das andere. Es wurde nichts geändert.
rules-cannot-empty = Zeile { $number } sagt nicht, was passiert. Wähl etwas aus; es darf „nichts“ sein. Es wurde nichts geändert.
rules-cannot-unreached = Zeile { $number } würde nie gelten, weil die Zeilen darüber auf alles passen, worauf sie passt. Lass sie von etwas anderem handeln oder rück sie nach oben. Es wurde nichts geändert.

# Was anders ist.
rules-part-mode = Modus
rules-part-cooldown = Dasselbe nicht noch einmal für
rules-part-min_confidence = Wie sicher
rules-part-exempt_roles = Ausgenommen
rules-change-part = { $what }: { $before } → **{ $after }**
rules-change-row = Zeile { $number }: { $before }
rules-change-does = Zeile { $number } ({ $about }): { $before } → **{ $after }**
rules-change-row-new = Neue Zeile { $number }: { $after }
rules-change-row-gone = Zeile { $number } wird weggenommen: { $before }
rules-change-other = { $place }: { $before } → { $after }
rules-change-line-added = Hilfetelefone, { $country }: **{ $name }** hinzugefügt
rules-change-line-changed = Hilfetelefone, { $country }: **{ $name }** korrigiert
rules-change-line-removed = Hilfetelefone, { $country }: **{ $name }** entfernt
rules-change-line-hidden = Hilfetelefone, { $country }: **{ $name }** ausgeblendet
rules-change-line-unhidden = Hilfetelefone, { $country }: **{ $name }** wieder gezeigt
rules-change-of = { $name }: { $line }
rules-change-own = { $name }: wie die übergeordnete Regel → eine eigene Regel, **{ $mode }**
rules-change-family = { $name }: eine eigene Regel, { $mode } → **wie die übergeordnete Regel**
rules-change-new = { $name }: eine neue Regel, **{ $mode }**
rules-change-gone = { $name }: { $mode } → **keine Regel mehr**
rules-change-tried = { $name }: eine geänderte Fassung kam auf Probe
rules-change-untried = { $name }: die geänderte Fassung wurde verworfen
rules-change-switched = { $name }: die geänderte Fassung wurde eingeschaltet

# Verlauf.
rules-history-title = Was geändert wurde
rules-history-how = Das Neueste zuerst. Wähl eine Änderung, um sie ganz zu sehen und zurückzunehmen.
rules-history-none = Noch hat niemand etwas geändert, oder lange nicht mehr.
rules-step = { $when }, { $who }:
rules-step-taken = { $when }, { $who } (seitdem zurückgenommen):
rules-step-back = { $when }, { $who } hat eine Änderung zurückgenommen:
rules-step-nobody = jemand, den ich vergessen sollte
rules-step-more = { $count ->
        [one] (und noch etwas)
       *[other] (und noch { $count } Dinge)
    }
rules-pick-step = Eine Änderung wählen
rules-step-title = Eine Änderung
rules-step-how = Wenn du sie zurücknimmst, gilt sofort wieder, was links von jedem Pfeil steht.
rules-step-undone = Sie wurde schon zurückgenommen.
rules-button-undo = Zurücknehmen
rules-undo-done = Zurückgenommen.
rules-undo-gone = Von dieser Änderung weiß ich nichts mehr. Es wurde nichts geändert.
rules-undo-since = Seitdem hat jemand dasselbe noch einmal geändert, deshalb habe ich es so gelassen. Sieh dir zuerst die neuere Änderung an.
rules-undo-already = Sie wurde schon zurückgenommen. Es wurde nichts geändert.
rules-undo-trouble = Es passt nicht zu dem, was seitdem geändert wurde, deshalb habe ich es so gelassen.

# Urteilen.
rules-review-title = Richtig oder falsch?
rules-review-how = Sieh dir die Nachricht an. Wäre es richtig gewesen, das zu tun?
rules-review-left = { $count ->
        [one] Eine Nachricht wartet auf ein Urteil.
       *[other] { $count } Nachrichten warten auf ein Urteil.
    }
rules-review-none = Nichts wartet auf ein Urteil. Regeln im Schatten und geänderte Fassungen auf Probe bringen neue Nachrichten hierher.
rules-sighting = **{ $name }**: { $what }, zu { $percent } von 100 sicher. Es wäre passiert: { $does }. { $link }
rules-sighting-gone = Das habe ich nicht mehr: es war zu alt, oder wer es geschrieben hat, hat es löschen lassen.
rules-judge-right = Richtig
rules-judge-wrong = Falsch
rules-judge-skip = Überspringen
rules-judge-back = Die davor
rules-judged-right = Als richtig beurteilt.
rules-judged-wrong = Als falsch beurteilt.
rules-judged-now-right = Notiert: das war richtig.
rules-judged-now-wrong = Notiert: das war falsch.
rules-judged-anew-right = Es war als falsch beurteilt worden; jetzt zählt es als richtig.
rules-judged-anew-wrong = Es war als richtig beurteilt worden; jetzt zählt es als falsch.
rules-judged-already-right = Es war schon als richtig beurteilt.
rules-judged-already-wrong = Es war schon als falsch beurteilt.
rules-weekly-title = Einmal in der Woche: wäre das richtig gewesen?
rules-weekly-how = Manche Regeln sind im Schatten oder auf Probe: hier ist nichts passiert, aber etwas wäre passiert. Sieh es dir an und sag, was du denkst.
rules-weekly-more = { $count ->
        [one] Eine weitere wartet in **/rules review**.
       *[other] { $count } weitere warten in **/rules review**.
    }

# Wie oft richtig.
rules-precision-title = Wie oft Regeln richtig lagen
rules-precision-how = ● zeigt, wie oft die Moderation *richtig* gesagt hat, von nie ganz links bis immer ganz rechts. ━ zeigt, wo der wahre Anteil liegt, in 95 von 100 Fällen: je mehr ihr beurteilt, desto kürzer wird es. Sobald es ganz rechts von ┃ liegt ({ $bar } von 100), bei mindestens { $least } Urteilen, lässt sich eine Regel ohne Rückfrage einschalten.
rules-precision-none = Noch hat niemand sie beurteilt. Es braucht mindestens { $least } Urteile.
rules-precision-line = { $right } von { $judged }-mal als richtig beurteilt; zwischen { $low } und { $high } von 100 bei dieser Quote.
rules-precision-enough = Das reicht.
rules-precision-more = { $count ->
        [one] Bei diesem Anteil reicht noch ein Urteil.
       *[other] Bei diesem Anteil reichen noch { $count } Urteile.
    }
rules-precision-never = Bei diesem Anteil reicht keine Zahl von Urteilen: sie muss öfter als { $bar } von 100 Mal richtig liegen.
rules-precision-earlier = **{ $name }**, eine frühere Fassung: { $right } von { $judged }-mal als richtig beurteilt.
rules-precision-unjudged = Noch nicht beurteilt: { $names }.
