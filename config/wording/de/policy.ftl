# Die Regeln als Datei.

command-policy = Die Regeln dieses Servers, als Datei
    .name = einstellungen
command-policy-export = Die Regeln dieses Servers als Datei bekommen
    .name = exportieren
command-policy-import = Die Regeln aus einer Datei verwenden
    .name = importieren
command-policy-reset = Zu den Regeln zurückkehren, mit denen jeder Server beginnt
    .name = zurücksetzen
option-policy-import-file = policy.yaml, so wie /policy export sie liefert
    .name = datei

policy-exported = Das sind alle Einstellungen dieses Servers. Ändere die Datei und bring sie mit /policy import zurück. Bevor sich etwas ändert, siehst du, was.
policy-import = Die Einstellungen dieser Datei übernehmen?
policy-import-done = Erledigt. Diese Einstellungen gelten ab der nächsten Nachricht.
policy-import-sure = Einiges davon gibt es hier nicht. Den Rest übernehmen?
policy-import-unheard = Niemand würde darauf antworten. Die Datei trotzdem übernehmen?
policy-reset = Zu den Regeln zurückkehren, mit denen jeder Server beginnt? Kanäle, Rollen und eigene Hilfetelefone bleiben.
policy-reset-done = Erledigt. Dieser Server hat die Regeln, mit denen jeder Server beginnt.
policy-moved = Hier unter anderen IDs am Namen erkannt: { $what }
policy-lost = Hier weder an der ID noch am Namen zu finden, darum bleibt es weg, und mit ihm jede Zeile, die nur dafür da war: { $what }
policy-unheard = Auf Hilferufe dieser Art würde nicht mehr geantwortet: { $what }. Eine Regel, die nicht in der Datei steht, fällt weg.
policy-mistakes = { $count ->
        [one] In der Datei ist ein Fehler, darum wurde nichts geändert:
       *[other] In der Datei sind { $count } Fehler, darum wurde nichts geändert:
    }
policy-more = Und { $count } weitere.
policy-too-large = policy.yaml: ist zu groß. Höchstens { $size } KiB können gelesen werden.
policy-not-text = policy.yaml: ist kein UTF-8-Text. Speichere sie als UTF-8.
policy-not-read = policy.yaml: konnte nicht von Discord gelesen werden. Bitte schick sie noch einmal.
