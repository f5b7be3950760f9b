# Discords AutoMod als erste Linie: was vor dem Posten aufgehalten wird, und wer sich darum kümmert.

command-automod = Discord hält Zahlungsdaten und private Adressen auf, bevor jemand sie sieht
    .name = automod
command-automod-sync = Aussuchen, was Discord vor dem Posten aufhält, und die Regeln schreiben
    .name = abgleichen
command-automod-status = Meine AutoMod-Regeln, was daran geändert wurde, und ob Krisenwörter blockiert sind
    .name = stand
command-automod-remove = Meine AutoMod-Regeln wieder wegnehmen
    .name = entfernen

automod-bot-not-allowed = Ich brauche selbst die Berechtigung **Server verwalten**: Ohne sie zeigt mir Discord keine AutoMod-Regeln. Gib sie meiner Rolle in den Servereinstellungen von Discord und versuch es dann noch einmal.

automod-message-details = Das sieht nach Karte, Konto oder E-Mail aus und wurde nicht gepostet. Sicher bleiben: /privacy learn. Hilfe ist einen Befehl entfernt: /help-now
automod-message-phones = Das sieht nach einer Telefonnummer aus und wurde nicht gepostet. Sicher bleiben: /privacy learn. Hilfe ist einen Befehl entfernt: /help-now
automod-message-lists = Darin sind Wörter, die hier nicht gepostet werden. Sicher bleiben: /privacy learn. Hilfe ist einen Befehl entfernt: /help-now
automod-rule-details = Breakwater: Karten, Konten und E-Mails
automod-rule-phones = Breakwater: Handynummern
automod-rule-lists = Breakwater: Sperrlisten dieses Servers

automod-title = Was Discord vor dem Posten aufhält
automod-how = Discords AutoMod kann eine Nachricht aufhalten, bevor jemand sie sieht, auch während ich nicht laufe. Nur wer sie geschrieben hat, erfährt warum, und kein Kanal bekommt eine Kopie. Such aus, was aufgehalten wird; geschrieben wird erst, wenn du am Ende auf den Knopf drückst.
automod-warning = **Bitte lies das zuerst.** AutoMod kennt Zeichen, keine Menschen. Steht in einem Hilferuf eine dieser Angaben, wird auch er aufgehalten: Niemand liest ihn, und ich kann nicht antworten. Ich bitte Discord, deutliche Krisenwörter durchzulassen, aber darauf ist kein Verlass. Alles, was hier nicht aufgehalten wird, bemerke ich weiterhin nach dem Posten.
automod-pick-parts = Was aufgehalten wird
automod-part-card = Zahlungskarten
automod-part-iban = Bankkonten (IBAN)
automod-part-email = Private E-Mail-Adressen
automod-part-lists = Eigene Sperrlisten dieses Servers
automod-phones = **Telefonnummern** werden nur für Länder aufgehalten, die du aussuchst, und nur Handynummern. Wer in Gefahr ist, schreibt vielleicht, wo man anrufen kann: Diese Nachricht kommt dann nie an. Die Hilfsangebote, die ich kenne, werden durchgelassen.
automod-pick-countries = Länder, deren Handynummern aufgehalten werden
automod-spare-button = Support-Kanäle auslassen
automod-unspare-button = Auch in den Support-Kanälen aufhalten
automod-spared = Die Support-Kanäle sind ausgelassen: Dort wird nichts aufgehalten, und ich antworte wie immer.
automod-too-many-channels = Discord kann höchstens { $most } Kanäle auslassen, und es gibt mehr Support-Kanäle. Darum ist keiner ausgelassen.
automod-plan = **Was ich jetzt tun würde**
automod-plan-none = Alles steht so da, wie du es ausgesucht hast. Es ist nichts zu tun.
automod-step-create = - Neu: **{ $name }** (Wörter: { $words }, Muster: { $patterns })
automod-step-change = - Auf den neuen Stand gebracht: **{ $name }** (Wörter: { $words }, Muster: { $patterns })
automod-step-restore = - Wieder richtiggestellt: **{ $name }**. Jemand hat etwas geändert: { $fields }
automod-step-remove = - Wird entfernt: **{ $name }**
automod-no-room = Für { $names } ist kein Platz. Ein Server kann { $most } Stichwortregeln haben, und andere haben { $others } angelegt. Nimm eine davon in den Einstellungen von Discord weg oder such weniger aus.
automod-left-crisis = { $count ->
        [one] Ein Eintrag deiner Sperrlisten ist ausgelassen, weil ihn jemand in einer Krise schreiben könnte: { $entries }
       *[other] { $count } Einträge deiner Sperrlisten sind ausgelassen, weil sie jemand in einer Krise schreiben könnte: { $entries }
    }
automod-left-too_long = { $count ->
        [one] Ein Eintrag deiner Sperrlisten ist länger, als Discord es zulässt, und bleibt bei mir: { $entries }
       *[other] { $count } Einträge deiner Sperrlisten sind länger, als Discord es zulässt, und bleiben bei mir: { $entries }
    }
automod-left-unreadable = { $count ->
        [one] Ein Muster deiner Sperrlisten bedeutet für Discord etwas anderes und bleibt bei mir: { $entries }
       *[other] { $count } Muster deiner Sperrlisten bedeuten für Discord etwas anderes und bleiben bei mir: { $entries }
    }
automod-left-everything = { $count ->
        [one] Ein Eintrag deiner Sperrlisten würde jede Nachricht aufhalten und ist ausgelassen: { $entries }
       *[other] { $count } Einträge deiner Sperrlisten würden jede Nachricht aufhalten und sind ausgelassen: { $entries }
    }
automod-left-no_room = { $count ->
        [one] Für einen Eintrag deiner Sperrlisten war kein Platz; er bleibt bei mir.
       *[other] Für { $count } Einträge deiner Sperrlisten war kein Platz; sie bleiben bei mir.
    }
automod-no-lists = Dieser Server hat keine eigenen Sperrlisten, die aufgehalten werden könnten.
automod-budget-now = Stichwortregeln: { $own } von mir und { $others } von anderen, von { $most }.
automod-budget-after = Stichwortregeln danach: { $own } von mir und { $others } von anderen, von { $most }.
automod-filling = - **{ $name }**: Wörter { $words } von { $mostwords }, Muster { $patterns } von { $mostpatterns }, erlaubt { $allowed } von { $mostallowed }
automod-sync-button = Diese Regeln schreiben
automod-field-name = ihr Name
automod-field-words = ihre Wörter
automod-field-patterns = ihre Muster
automod-field-allowed = was sie durchlässt
automod-field-message = was sie sagt
automod-field-acts = was sie tut
automod-field-exempt_channels = welche Kanäle sie auslässt
automod-field-enabled = ob sie an ist

automod-working = Discord wird Bescheid gegeben: { $done } von { $all } erledigt.
automod-stale = Seit ich dir das gezeigt habe, hat sich etwas geändert, darum wurde nichts getan. So steht es jetzt.
automod-done = Erledigt.
automod-done-create = - Geschrieben: **{ $name }**
automod-done-change = - Richtiggestellt: **{ $name }**
automod-done-remove = - Weggenommen: **{ $name }**
automod-failed-permission = Um **{ $name }** konnte ich mich nicht kümmern: Dafür brauche ich die Berechtigung **Server verwalten**.
automod-failed-full = **{ $name }** konnte ich nicht schreiben: Dieser Server hat so viele Stichwortregeln, wie Discord erlaubt. Nimm zuerst eine der anderen weg.
automod-failed-not_taken = Discord hat **{ $name }** so nicht angenommen. Wenn eigene Muster des Servers darin sind, liegt es vielleicht daran.
automod-failed-gone = **{ $name }** wurde inzwischen von jemandem weggenommen.
automod-failed-busy = Discord lässt mich solche Regeln nur ab und zu ändern, und **{ $name }** muss warten. Bitte versuch es in ein paar Minuten noch einmal.
automod-failed-unwell = Discord hat nicht geantwortet, als ich mich um **{ $name }** kümmern wollte. Bitte versuch es in ein paar Minuten noch einmal.
automod-again = Was getan ist, bleibt. Für den Rest nimm noch einmal **/automod sync**.
automod-unread-permission = Ich brauche die Berechtigung **Server verwalten**, um AutoMod-Regeln zu sehen. Gib sie meiner Rolle in den Servereinstellungen von Discord und versuch es dann noch einmal.
automod-unread = Discord lässt mich die AutoMod-Regeln gerade nicht sehen oder ändern. Es wurde nichts geändert; bitte versuch es in ein paar Minuten noch einmal.

automod-remove-title = Meine AutoMod-Regeln wegnehmen
automod-remove-none = Keine meiner Regeln ist da. Regeln, die andere angelegt haben, bleiben, wie sie sind.
automod-remove-how = Diese sind von mir. Regeln, die andere angelegt haben, bleiben, wie sie sind, und ich bemerke weiterhin alles nach dem Posten.
automod-remove-button = Wegnehmen
automod-removed = Keine meiner Regeln ist mehr da.

automod-status-title = Was Discords AutoMod hier aufhält
automod-status-none = Keine meiner Regeln steht hier, und keine ist ausgesucht. **/automod sync** schreibt sie.
automod-state-right = - **{ $name }** steht so da, wie ich sie geschrieben habe.
automod-state-edited = - **{ $name }**: Jemand hat etwas geändert: { $fields }. **/automod sync** kann es wieder richtigstellen.
automod-state-gone = - **{ $name }** wurde von jemandem weggenommen. **/automod sync** kann sie wieder schreiben.
automod-state-behind = - **{ $name }** sagt noch nicht, was du seither ausgesucht hast. **/automod sync** bringt sie auf den neuen Stand.
automod-state-missing = - **{ $name }** ist ausgesucht und noch nicht geschrieben. **/automod sync** schreibt sie.
automod-state-superfluous = - **{ $name }** ist nicht mehr ausgesucht. **/automod sync** nimmt sie weg.
automod-lint-none = Soweit ich sehen kann, stehen in keiner Regel, die blockiert, Krisenwörter.
automod-lint-title = **Hier werden Krisenwörter blockiert**
automod-lint-why = Wird ein Hilferuf blockiert, liest ihn niemand, und wer ihn geschrieben hat, erfährt, dass man das hier nicht sagen darf. Ich höre diese Wörter und antworte darauf, also lass sie bitte durch.
automod-lint-rule = - **{ $name }** hält auf: { $entries }
automod-lint-unread = - **{ $name }** hat Muster, die ich nicht lesen kann. Bitte sieh nach, ob sie Hilferufe aufhalten: { $entries }
automod-lint-preset = - **{ $name }** benutzt Discords eigene Wortlisten. In die kann ich nicht hineinsehen.
automod-lint-button = Herausnehmen aus: { $name }
automod-more = Und { $count } weitere Zeilen.
automod-more-entries = { $entries } und { $count } weitere

automod-clean-title = **{ $name }**, vorher und nachher
automod-clean-words = Wörter: { $before } → { $after }
automod-clean-patterns = Muster: { $before } → { $after }
automod-clean-out = Herausgenommen: { $entries }
automod-clean-off = Sonst steht nichts in dieser Regel, und leere behält Discord nicht. Darum würde sie ausgeschaltet und bliebe, wie sie ist.
automod-clean-button = Herausnehmen
automod-cleaned = Erledigt. **{ $name }** hält das nicht mehr auf. Ich höre es und antworte.
automod-clean-stale = Jemand hat diese Regel seither geändert, oder es ist nichts mehr herauszunehmen. Es wurde nichts geändert. **/automod status** zeigt, wie es jetzt steht.
