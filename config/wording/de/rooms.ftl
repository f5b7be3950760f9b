# Räume, zweite Meinungen, Übergaben, Erinnerungen: die Knöpfe, die neben einem Fall etwas öffnen.

# Der Raum, in dem jemand von den Freiwilligen mit jemandem spricht. Nur die beiden lesen mit, und wer sich um die Threads des Servers kümmert.
room-name = Ein ruhiger Raum { $code }
room-opening =
    Hallo <@{ $person }>, ich bin ein Bot. Dieser Raum ist für dich und für <@{ $owner }>: Jemand von den Freiwilligen dieses Servers möchte dir gern zuhören.
    Wer mitlesen kann: ihr beide, die Moderation dieses Servers, und wer hier sonst Threads verwalten darf. Ich lese mit, um Hilferufe zu hören, wie in den Hilfekanälen, und behalte keines deiner Worte.
    Das ist keine Therapie und kein Notdienst: **/help-now** zeigt jederzeit Hilfetelefone.
    Du kannst gehen, wann immer du möchtest. Ich schließe den Raum, wenn das hier vorbei ist.
room-entered = Ich bin ein Bot. Ab jetzt ist <@{ $owner }> hier bei dir.
room-alone = Ich bin ein Bot. Wer hier bei dir war, musste gehen, und jetzt wird jemand anders gefragt. Du hast nichts falsch gemacht. Wenn du lieber nicht warten möchtest, zeigt **/help-now** jederzeit Hilfetelefone.
room-closed = Ich bin ein Bot und schließe diesen Raum jetzt. Es war gut, dass du gesprochen hast. Wenn es wieder schwer wird, kannst du hier auf dem Server schreiben, und **/help-now** zeigt jederzeit Hilfetelefone.

# Was nur die Person von den Freiwilligen liest, die auf „Raum öffnen“ drückt.
desk-done-room = Der Raum ist hier: <#{ $room }>. { $link }
desk-room-why = Ich konnte keinen Raum öffnen.
desk-room-what-else = Du kannst dort antworten, wo die Nachricht steht, oder die Moderation bitten, einen Thread zu öffnen.
desk-room-missing_create_private_threads = Ich darf dort keine privaten Threads erstellen: Die Moderation kann mir die Berechtigung **Private Threads erstellen** geben.
desk-room-missing_send_messages_in_threads = Ich darf dort nicht in Threads schreiben: Die Moderation kann mir die Berechtigung **Nachrichten in Threads senden** geben.
desk-room-missing_view_channel = Ich sehe den Hilfekanal nicht: Die Moderation kann mir die Berechtigung **Kanal anzeigen** geben.
desk-room-missing_permission = Discord sagt, dass mir dort eine Berechtigung fehlt. Die Moderation kann mit **/setup** nachsehen, was fehlt.
desk-room-person_gone = Diese Person hat den Server verlassen.
desk-room-person_cannot_see = Diese Person kann den Hilfekanal nicht mehr sehen.
desk-room-person_not_let_in = Eine der beiden Personen konnte nicht hereingelassen werden.
desk-room-no_place_for_a_room = In keinem der Hilfekanäle sind private Threads möglich.
desk-room-channel_gone = Den Kanal gibt es nicht mehr.
desk-room-platform_unwell = Discord antwortet gerade nicht. Ich versuche es eine Stunde lang weiter; drück noch einmal, um zu sehen, ob der Raum da ist.
desk-room-not_accepted = Discord hat es nicht angenommen.

# Eine zweite Meinung. Die ersten beiden liest die Supervision.
consult-name = Zweite Meinung { $code }
consult-asked = { $roles } <@{ $owner }> hätte gern eine zweite Meinung zu { $link }
consult-elsewhere = { $roles } Jemand von den Freiwilligen hätte gern eine zweite Meinung, und ich konnte dafür keinen Thread öffnen. Bitte sprecht <@{ $owner }> an: { $link }
desk-consult-thread = Die Supervision ist gerufen: <#{ $thread }>. Der Fall bleibt bei dir. Wenn du weißt, wie es weitergeht, drück auf „Weitermachen“. { $link }
desk-consult-quietly = Es gibt einen Thread: <#{ $thread }>. Aber die Rolle der Supervision darf ich nicht erwähnen, darum wurde niemand gerufen. Bitte sag jemandem aus der Supervision Bescheid. { $link }
desk-consult-elsewhere = Ich konnte keinen Thread öffnen. Die Supervision liest in ihrem eigenen Kanal, dass du um eine zweite Meinung bittest. { $link }
desk-consult-not = Ich konnte die Supervision nicht erreichen. Bitte sag jemandem aus der Supervision oder der Moderation selbst Bescheid. { $link }
desk-consult-not_yet = Discord antwortet gerade nicht. Ich versuche weiter, die Supervision zu erreichen; wenn es eilt, sag dort bitte selbst jemandem Bescheid. { $link }

# Übergeben.
desk-pass-choose = An wen? Im Dienst und mit Platz für einen Fall mehr: { $people }
desk-pass-list = Eine Person wählen
desk-pass-nobody = Von den anderen im Dienst kann gerade niemand einen Fall mehr übernehmen. Du kannst um eine zweite Meinung bitten, die Moderation dazuholen oder den Fall zurückgeben, damit ihn jemand übernimmt: Es ist völlig in Ordnung, andere zu brauchen.
desk-pass-form = Übergeben
desk-pass-note = Eine Notiz dazu, wenn du magst
desk-pass-note-how = Bitte keine Worte der Person abschreiben. Die Notiz verschwindet, wenn der Fall abgeschlossen ist.
desk-done-pass = Der Fall liegt jetzt bei <@{ $owner }>, und ich habe dort Bescheid gesagt. Danke, dass du da warst.
desk-done-read = Die Notiz, die für dich dagelassen wurde. Sie geht weg, wenn der Fall abgeschlossen wird.
desk-read-none = Es gibt keine Notiz.
handed-direct = Jemand vom Desk hat dir einen Fall übergeben, weil du im Dienst bist. Wenn es eine Notiz gibt, liest du sie auf der Karte. Wenn es nicht passt, drück dort auf „Zurückgeben“; niemand fragt, warum. { $link }
handed-desk = <@{ $person }>, dieser Fall wurde dir übergeben. Wenn es nicht passt, drück auf „Zurückgeben“; niemand fragt, warum. { $link }

# Die Erinnerung.
desk-done-follow_up = Notiert: Ich erinnere dich { $when }, einmal. { $link }
desk-follow-up-noted = Das ist schon notiert, einmal für jeden Fall: für <@{ $person }>, { $when }. { $link }
follow-up-direct = Du wolltest noch einmal nachsehen. Ein Tag ist vergangen. { $link }
follow-up-desk = <@{ $person }>, du wolltest noch einmal nachsehen. { $link }
raised-direct = In einem Fall von dir ist etwas Neues, Dringenderes gekommen, oder es wurde nach dir gefragt. Bitte sieh nach. { $link }
raised-desk = <@{ $person }>, in einem Fall von dir ist etwas Neues, Dringenderes gekommen, oder es wurde nach dir gefragt. Bitte sieh nach. { $link }
