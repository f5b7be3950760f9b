# Wie es dem Bot geht, für die Moderation; was über einen Menschen behalten wird, für diesen Menschen.

command-status = Worauf Breakwater achtet und wie es ihm geht
    .name = status
status-not-set-up = Ich achte noch auf nichts. Jemand mit der Berechtigung **Server verwalten** kann **/setup** benutzen.
status-watching = Ich achte auf { $channels }.
status-desk = Desk der Freiwilligen: { $channel }. Fälle, die noch niemand übernommen hat: { $cases }.
status-waiting = { $count ->
        [0] Alles ist bearbeitet.
        [one] Eine Nachricht wartet darauf, gelesen zu werden.
       *[other] { $count } Nachrichten warten darauf, gelesen zu werden.
    }
status-open-effects = { $count ->
        [0] Nichts wartet darauf, gesendet zu werden.
        [one] Etwas konnte noch nicht gesendet werden und wird noch einmal versucht.
       *[other] { $count } Dinge konnten noch nicht gesendet werden und werden noch einmal versucht.
    }
status-unreadable = { $count ->
        [0] Alle Ereignisse von Discord konnten gelesen werden.
        [one] Ein Ereignis von Discord konnte seit meinem Start nicht gelesen werden.
       *[other] { $count } Ereignisse von Discord konnten seit meinem Start nicht gelesen werden.
    }
status-encoder = { $state ->
        [well] Nachrichten werden von den Regeln und beiden Modellen gelesen.
        [starting] Nachrichten werden von den Regeln und einem Modell gelesen; das zweite startet gerade.
        [behind] Es wird so viel geschrieben, dass manche Nachrichten nur von den Regeln und einem Modell gelesen werden. Hilferufe in klaren Worten werden gehört wie immer.
       *[other] Nachrichten werden von den Regeln und einem Modell gelesen. Das zweite läuft nicht, darum können manche leisen Hilferufe überhört werden. Wer mich betreibt, findet den Grund im Protokoll.
    }
status-encoder-missed = { $count ->
        [one] Einmal seit meinem Start hatte das zweite Modell nicht rechtzeitig eine Antwort.
       *[other] { $count } Mal seit meinem Start hatte das zweite Modell nicht rechtzeitig eine Antwort.
    }
status-toxicity = { $state ->
        [well] Explizite und feindselige Sprache finden die Regeln und ein Modell ({ $made }), das mitkommt.
        [starting] Explizite und feindselige Sprache finden die Regeln; das Modell ({ $made }) startet gerade.
        [behind] Es wird so viel geschrieben, dass das Modell für explizite und feindselige Sprache ({ $made }) nicht jede Nachricht liest. Die Regeln lesen alle.
        [preparing] Explizite und feindselige Sprache finden nur die Regeln. Das Modell dafür wird gerade vorbereitet; das dauert eine Weile.
        [missing] Explizite und feindselige Sprache finden nur die Regeln, weil kein Modell vorbereitet ist. Wer mich betreibt, bereitet eines vor mit: `python -m bot model prepare`
        [switched-off] Explizite und feindselige Sprache finden nur die Regeln. Wer mich betreibt, hat das Modell dafür abgeschaltet (`BREAKWATER_MODEL`).
        [failed] Explizite und feindselige Sprache finden nur die Regeln: Das Modell dafür konnte nicht vorbereitet werden. Wer mich betreibt, findet den Grund im Protokoll und versucht es noch einmal mit: `python -m bot model prepare`
        [refused] Explizite und feindselige Sprache finden nur die Regeln: Die Dateien des Modells sind nicht so, wie sie gemacht wurden. Wer mich betreibt, bereitet es neu vor mit: `python -m bot model prepare`
       *[other] Explizite und feindselige Sprache finden nur die Regeln. Das Modell dafür läuft nicht; wer mich betreibt, findet den Grund im Protokoll oder mit: `python -m bot doctor`
    }
status-toxicity-missed = { $count ->
        [one] Einmal seit seinem Start hatte dieses Modell nicht rechtzeitig eine Antwort.
       *[other] { $count } Mal seit seinem Start hatte dieses Modell nicht rechtzeitig eine Antwort.
    }
status-refusals = Was ich zuletzt nicht tun konnte:
status-refusal = <#{ $channel }>: { $why } ({ $count })
status-more = Und { $count } weitere.
status-not-allowed = Das kann nur die Moderation sehen.

command-privacy = Was Breakwater über dich behält
    .name = datenschutz
command-privacy-learn = Wie du hier anonym bleibst
    .name = lernen
command-privacy-export = Alles bekommen, was Breakwater über dich behält
    .name = exportieren
command-privacy-erase = Alles löschen lassen, was Breakwater über dich behält
    .name = löschen
privacy-export-done = Das ist alles, was ich über dich behalte. Was du schreibst, behalte ich nie.
privacy-export-none = Ich behalte nichts über dich.
privacy-erase-done = { $count ->
        [0] Ich habe nichts über dich behalten.
       *[other] Alles, was ich über dich behalten habe, ist gelöscht.
    }
