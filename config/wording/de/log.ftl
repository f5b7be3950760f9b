# Was die Moderation in ihrem Protokoll sieht.

flag-line = Bemerkt: { $what }. { $link }
flag-removed = Bemerkt: { $what }. Die Nachricht wurde entfernt. { $link }
flag-urgent = { $removed ->
        [yes] Bitte seht jetzt nach: Eine Nachricht könnte andere in Gefahr gebracht haben ({ $what }). Ich habe sie entfernt; wer sie vorher gelesen hat, braucht euch vielleicht. { $link }
       *[no] Bitte seht jetzt nach: Eine Nachricht könnte andere in Gefahr bringen ({ $what }). Ich habe sie nicht entfernt. { $link }
    }

escalation-line = Jemand von den Freiwilligen bittet die Moderation, sich einen Fall anzusehen ({ $level }). { $link }

refusal-title = In <#{ $channel }> konnte ich etwas nicht tun, darum sage ich es einmal.
refusal-what-nudge = Eine private Notiz konnte nicht hinterlassen werden.
refusal-what-hint = Jemand konnte keinen privaten Tipp zum eigenen Namen bekommen.
refusal-what-care = Jemandem, der sie vielleicht braucht, konnte keine Unterstützung angeboten werden. Bitte seht selbst nach.
refusal-what-card = Ein Fall konnte den Freiwilligen nicht gezeigt werden. Bitte seht selbst in die Hilfekanäle.
refusal-what-flag = Eine Nachricht konnte euch nicht gemeldet werden.
refusal-what-remove = Eine Nachricht konnte nicht entfernt werden.
refusal-what-removed_note = Jemandem konnte nicht gesagt werden, warum die eigene Nachricht entfernt wurde.
refusal-what-appeal = Jemand bittet euch, eine entfernte Nachricht noch einmal anzusehen, und das konnte euch hier nicht gesagt werden.
refusal-what-appeal_answer = Jemandem konnte nicht gesagt werden, was ihr zu einer entfernten Nachricht geantwortet habt.
refusal-what-retract = Eine Notiz von mir konnte nicht zurückgenommen werden.
refusal-what-repost = Eine Nachricht konnte nicht noch einmal mit verdeckter Angabe erscheinen, wie es gewünscht war. Wer sie geschrieben hat, bekam den Text zum Kopieren.
refusal-what-withdraw = Eine Kopie von mir konnte nicht zurückgenommen werden.
refusal-what-escalation = Jemand von den Freiwilligen hat nach euch gefragt, und hier konnte ich es euch nicht sagen. Bitte seht auf den Desk der Freiwilligen.
refusal-what-call = Zu einem wartenden Fall konnte niemand gerufen werden. Bitte seht auf den Desk der Freiwilligen.
refusal-what-ask_owner = Jemand von den Freiwilligen konnte nicht gefragt werden, ob ein Fall noch in guten Händen ist.
refusal-what-follow_up = Jemand von den Freiwilligen konnte nicht daran erinnert werden, nach einem Menschen zu sehen. Bitte seht selbst nach.
refusal-what-room = Für jemanden und eine freiwillige Person konnte kein privater Raum geöffnet werden.
refusal-what-close_room = Ein privater Raum konnte nicht geschlossen werden.
refusal-what-consult = Jemand von den Freiwilligen bittet um eine zweite Meinung, und dafür konnte kein Thread geöffnet werden. Bitte seht auf den Desk der Freiwilligen.
refusal-what-check_in = Die Supervision konnte hier nicht erfahren, dass jemand mit ihr sprechen möchte.
refusal-what-conduct = Jemand von den Freiwilligen konnte nicht an den Verhaltenskodex erinnert werden.
refusal-what-boundary = Die Supervision konnte nicht von einer Nachricht aus dem Kreis der Freiwilligen erfahren.
refusal-what-invitation = Jemand konnte nicht zu den Freiwilligen eingeladen werden. Bitte sagt es selbst.
refusal-what-pointed = Ihr konntet nicht erfahren, dass jemand die Freiwilligen gebeten hat, sich eine Nachricht anzusehen.
refusal-what-weekly = Die wöchentliche Notiz konnte nicht hinterlassen werden.
refusal-what-lines = Eine Änderung der Hilfetelefone konnte hier nicht festgehalten werden.
refusal-what-introduction = Wer mich eingeladen hat, konnte nicht erfahren, wie es losgeht: mit /setup.
refusal-why-missing_view_channel = Ich brauche dort die Berechtigung **Kanal anzeigen**.
refusal-why-missing_send_messages = Ich brauche dort die Berechtigung **Nachrichten senden**.
refusal-why-missing_send_messages_in_threads = Ich brauche dort die Berechtigung **Nachrichten in Threads senden**.
refusal-why-missing_read_message_history = Ich brauche dort die Berechtigung **Nachrichtenverlauf anzeigen**.
refusal-why-missing_manage_messages = Ich brauche dort die Berechtigung **Nachrichten verwalten**.
refusal-why-missing_manage_webhooks = Ich brauche dort die Berechtigung **WebHooks verwalten**.
refusal-why-missing_create_private_threads = Ich brauche dort die Berechtigung **Private Threads erstellen**.
refusal-why-missing_manage_threads = Ich brauche dort die Berechtigung **Threads verwalten**.
refusal-why-person_cannot_see = Diese Person kann den Kanal nicht sehen.
refusal-why-person_not_let_in = Jemand konnte nicht hereingelassen werden.
refusal-why-no_place_for_a_room = In keinem der Hilfekanäle sind private Threads möglich: Dafür braucht es einen Textkanal.
refusal-why-webhooks_full = Der Kanal hat so viele WebHooks, wie Discord erlaubt. Bitte entfernt einen, den niemand braucht.
refusal-why-missing_permission = Discord sagt, dass mir dort eine Berechtigung fehlt.
refusal-why-channel_gone = Den Kanal gibt es nicht mehr. Bitte wählt mit /setup einen anderen.
refusal-why-direct_closed = Diese Person nimmt keine Direktnachrichten an.
refusal-why-person_gone = Diese Person hat den Server verlassen.
refusal-why-not_accepted = Discord hat nicht angenommen, was ich sagen wollte.
refusal-why-missing_mention_everyone = Ich habe dort jemanden gerufen, und es kam kein Ton: Ich brauche die Berechtigung **@everyone, @here und alle Rollen erwähnen**, oder alle müssen die Rolle erwähnen dürfen.
