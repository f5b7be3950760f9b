# Die Karten im Protokoll der Moderation: was bemerkt wurde, was getan wurde, was daraus wurde.

modlog-title = { $state ->
        [removed] Eine Nachricht wurde entfernt
        [masked] Eine Nachricht wurde verdeckt und neu gepostet
        [refused] Eine Nachricht konnte nicht entfernt werden
       *[stays] In einer Nachricht bemerkt
    }
modlog-urgent = { $removed ->
        [yes] Bitte seht jetzt nach: Eine Nachricht könnte andere in Gefahr gebracht haben. Ich habe sie entfernt; wer sie vorher gelesen hat, braucht euch vielleicht.
       *[no] Bitte seht jetzt nach: Eine Nachricht könnte andere in Gefahr bringen. Ich habe sie nicht entfernt.
    }
modlog-where = Wo: { $channel }, { $link }
modlog-rule = { $count ->
        [one] Regel: { $rules }
       *[other] Regeln: { $rules }
    }
modlog-response = Antwort: { $what }
modlog-response-remove = Entfernen
modlog-response-mask = das Angebot, die Angabe zu verdecken
modlog-response-nudge = eine private Notiz an die Person, die sie geschrieben hat
modlog-response-flag = euch Bescheid sagen
modlog-outcome = Ergebnis: { $what }
modlog-outcome-removed = entfernt
modlog-outcome-gone = die Nachricht ist weg
modlog-outcome-masked = die Person, die sie geschrieben hat, hat die Angabe verdecken lassen; der Link führt zur Kopie
modlog-outcome-refused = ging nicht, in { $channel }. { $why }
modlog-outcome-open = noch nicht entfernt. Discord antwortet nicht, und ich versuche es weiter.
modlog-outcome-expired = ging nicht. Discord hat zu lange nicht geantwortet.
modlog-outcome-spared = die Nachricht bleibt: Sie ist vielleicht ein Hilferuf
modlog-outcome-changed = sie wurde bearbeitet, und ich lese sie neu
modlog-outcome-called_off = die Nachricht bleibt
modlog-outcome-stays = die Nachricht bleibt, wie sie ist
modlog-judged-right = Beurteilt von { $moderator }: richtig.
modlog-judged-wrong = Beurteilt von { $moderator }: falsch.
modlog-undone = Zurückgenommen von { $moderator }: { $what }.
modlog-undone-removal = sie wird nicht entfernt
modlog-undone-note = meine Notiz ist zurückgenommen, und ich darf wieder eine hinterlassen
modlog-undone-flag = hier ist nichts mehr zu tun
modlog-final-removed = Das lässt sich nicht zurücknehmen: Ich behalte keine Worte, darum kann ich sie nicht zurückholen.
modlog-final-masked = Das lässt sich nicht zurücknehmen: Es war so gewünscht, und ich behalte keine Worte. Wer sie geschrieben hat, kann auch die Kopie entfernen.
modlog-button-right = Richtig
modlog-button-wrong = Falsch
modlog-button-right-after = Es war doch richtig
modlog-button-wrong-after = Es war doch falsch
modlog-button-undo-removal = Nicht entfernen
modlog-button-undo-note = Meine Notiz zurücknehmen
modlog-button-undo-flag = Erledigt

modlog-many = { $count ->
        [one] { $count } Nachricht derselben Art, und ich zähle weiter
       *[other] { $count } Nachrichten derselben Art, und ich zähle weiter
    }
modlog-many-where = { $minutes ->
        [one] In { $channels }, innerhalb von { $minutes } Minute.
       *[other] In { $channels }, innerhalb von { $minutes } Minuten.
    }
modlog-many-removed = { $count ->
        [one] { $count } davon wurde entfernt.
       *[other] { $count } davon wurden entfernt.
    }
modlog-many-newest = Die neueste: { $link } ({ $when })
modlog-many-how = Es sind viele auf einmal, darum zähle ich sie hier, statt für jede eine Karte zu posten. Wenn es 5 Minuten ruhig war, bekommt jede wieder ihre eigene.

modlog-said-right = Danke. Es zählt für diese Regel als richtig, ohne irgendeinen Namen.
modlog-said-wrong = Danke. Es zählt für diese Regel als falsch, ohne irgendeinen Namen.
modlog-said-already = Das wurde schon genauso beurteilt, darum ändert sich nichts.
modlog-said-own = Niemand beurteilt oder nimmt zurück, was ich zu einer eigenen Nachricht getan habe. Bitte frag jemand anderen aus der Moderation.
modlog-said-roles = Dafür brauchst du eine dieser Rollen: { $roles }.
modlog-said-owner = Dafür brauchst du auf Discord die Berechtigung **Server verwalten**.
modlog-said-undone = Zurückgenommen: { $what }.
modlog-said-undone_already = Das wurde schon zurückgenommen, darum ändert sich nichts.
modlog-said-gone = Das lässt sich nicht zurücknehmen: Die Nachricht ist weg. Ich behalte keine Worte, darum kann ich sie nicht zurückholen.
modlog-tell-author = Ich behalte keine Worte, darum kann ich sie nicht zurückholen. Geschrieben hat sie { $person }: Du kannst dort sagen, dass es ein Irrtum war.
