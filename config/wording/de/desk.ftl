# Was die Freiwilligen sehen.

card-title = { $level ->
        [emergency] Notfall
        [urgent] Dringend
       *[concern] Sorge
    }
card-kinds = Vielleicht geht es um: { $what }
card-asked = { $named ->
        [yes] <@{ $person }> möchte gern mit jemandem sprechen.
       *[no] Diese Person möchte gern mit jemandem sprechen.
    }
card-pointed = Jemand hat die Freiwilligen gebeten, sich das anzusehen.
card-appealed = <@{ $person }> hat es der Moderation geschrieben, mit einer Frage zu einer entfernten Nachricht: Die Moderation hat die Worte. Der Link zu dieser Nachricht führt dorthin, wo sie stand.
card-when = Zuerst bemerkt { $when }
card-where = { $link }
card-state-new = Das hat noch niemand übernommen.
card-state-claimed = <@{ $owner }> hat das übernommen, { $when }.
card-state-consulting = <@{ $owner }> hat das übernommen, { $when }, und bittet um eine zweite Meinung.
card-state-escalated = <@{ $owner }> hat das übernommen, { $when }. Auch die Moderation wurde gebeten, hinzusehen.
card-state-waiting = <@{ $owner }> hat das übernommen, { $when }, und wartet auf eine Antwort.
card-state-resolved = Abgeschlossen: { $ending }.
card-state-misread = Abgeschlossen: Es war nicht, wonach es aussah.
card-state-handed = Hier abgeschlossen: Die Moderation macht weiter.
card-button-claim = Ich übernehme
card-button-release = Zurückgeben
card-button-recuse = Das kann ich nicht übernehmen
card-button-escalate = Moderation dazuholen
card-button-hand = Wir übernehmen
card-button-room = Raum öffnen
card-button-wait = Warte auf Antwort
card-button-carry_on = Weitermachen
card-button-consult = Zweite Meinung
card-button-pass = Übergeben
card-button-follow_up = In 24 h erinnern
card-button-read = Notiz lesen
card-button-resolve = Abschließen
card-button-misread = Missverstanden
card-button-reopen = Wieder öffnen

ending-choose = Wie ist es ausgegangen?
ending-safer = wir haben gesprochen, und die Gefahr ist jetzt kleiner
ending-other_help = es wurde andere Hilfe gefunden
ending-no_answer = es kam keine Antwort
ending-left = die Person hat den Server verlassen
ending-other = anders

# Was nur die Person liest, die drückt.

desk-done-claim = Du hast es übernommen. Danke. { $link }
desk-done-release = Du hast es zurückgegeben, und jemand anders kann es übernehmen. Danke, dass du da warst.
desk-done-recuse = Das ist in Ordnung, und niemand fragt, warum. Nach diesem Menschen wirst du ein halbes Jahr lang nicht gefragt.
desk-done-escalate = Die Moderation weiß Bescheid und sieht es sich mit dir an. Es bleibt bei dir. { $link }
desk-done-hand = Es liegt jetzt bei der Moderation. { $link }
desk-done-wait = Auf der Karte steht jetzt, dass du auf eine Antwort wartest. Es bleibt bei dir. { $link }
desk-done-carry_on = Auf der Karte steht jetzt, dass es weitergeht. Es liegt bei dir. { $link }
desk-done-resolve = Es ist abgeschlossen. Danke, dass du da warst. Nimm dir einen Moment für dich.
desk-done-misread = Danke, es ist abgeschlossen. Gezählt wird, dass es missverstanden war, ohne die Person.
desk-done-reopen = Es ist wieder offen, und jemand kann es übernehmen.
desk-how-it-ended = Wie ist es ausgegangen? Mehr wird nicht gefragt, und wer abgeschlossen hat, wird nicht behalten.
desk-checklist = Was dieser Server für solche Fälle vereinbart hat:
desk-checklist-step = ☐ { $step }
desk-answer-unheard = Auf der Karte steht es, aber ich konnte die Moderation in ihrem Kanal nicht erreichen. Bitte sag der Moderation selbst Bescheid. { $link }
desk-answer-not_them = Diese Person kann das gerade nicht übernehmen, darum bleibt es, wo es ist. Bitte wähl jemand anderen.
desk-answer-untold = Es ist an <@{ $owner }> übergeben, aber ich konnte diese Person nicht erreichen. Bitte sag ihr selbst Bescheid.
desk-answer-owner_only = <@{ $owner }> hat das übernommen, und nur diese Person kann das tun.
desk-answer-yours = Das hast du schon übernommen. { $link }
desk-answer-taken = <@{ $owner }> hat das schon übernommen. Danke, dass du da bist.
desk-answer-recused = Du hast gesagt, dass du die Fälle dieses Menschen nicht übernehmen kannst, darum bleibt es hier für jemand anderen. Danke fürs Hinsehen.
desk-answer-about_you = Hier könnte es um dich gehen, darum kümmert sich jemand anders. Du musst das nicht allein tragen.
desk-answer-not_yours = <@{ $owner }> hat das übernommen. Nur diese Person oder die Moderation kann das tun.
desk-answer-moderators_only = Das kann nur die Moderation tun.
desk-answer-nobodys = Das hat noch niemand übernommen. Bitte übernimm es zuerst.
desk-answer-closed = Das ist schon abgeschlossen. Die Moderation kann es wieder öffnen.
desk-answer-not_now = In der Zwischenzeit ist es weitergegangen. Die Karte zeigt, wie es jetzt steht.
desk-answer-not_allowed = Das können nur Freiwillige und Moderation dieses Servers tun. Wenn du bis vor Kurzem dazugehört hast: Danke für alles, was du getan hast.
desk-answer-gone = Dieser Fall ist abgeschlossen und vergessen. Es gibt nichts zu tun.

command-desk = Was auf dem Desk der Freiwilligen liegt
    .name = desk
command-desk-cases = Die offenen Fälle dieses Servers, für Freiwillige und Moderation
    .name = fälle
desk-list-line = **{ $level }**, { $when }: { $standing } { $link }
desk-list-more = Und { $count } weitere.
desk-list-none = Es ist nichts offen. Danke fürs Hinsehen.
desk-list-not-allowed = Das können nur Freiwillige und Moderation dieses Servers sehen.

# Calls about a case that nobody has, on the desk, and questions to whoever has one.

call-line = **{ $level }**: Das hat noch niemand übernommen. { $link }
ask-direct = Auf **{ $server }** ist es in einem Fall von dir seit einer Weile still. Ist er noch bei dir? Wenn du ihn lieber zurückgibst, ist das in Ordnung. Höre ich { $minutes } Minuten lang nichts, biete ich ihn anderen an. { $link }
ask-channel = <@{ $owner }>, hier ist es seit einer Weile still. Ist das noch bei dir? Wenn du es lieber zurückgibst, ist das in Ordnung. Höre ich { $minutes } Minuten lang nichts, biete ich es anderen an. { $link }
ask-button-stay = Noch bei mir
ask-button-release = Zurückgeben
ask-done-stay = Gut zu wissen, danke. Er ist weiter bei dir. { $link }
ask-offered = In dem Fall, den du auf **{ $server }** hattest, war es still, darum habe ich ihn den anderen angeboten. Niemand nimmt dir das übel. Danke, dass du da warst. { $link }
