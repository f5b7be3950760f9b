# Die private Notiz. Öffentlich: neutral, kurz, keine Namen, keine Zitate.

nudge-public = Zu dieser Nachricht gibt es eine private Notiz für die Person, die sie geschrieben hat.
nudge-button = Notiz lesen
nudge-direct = Hallo, ich bin ein Bot. Ich habe dir eine private Notiz zu einer deiner Nachrichten dagelassen: { $link }

nudge-not-yours = Diese Notiz ist für jemand anderen, darum kann ich sie dir nicht zeigen. Du musst nichts tun.

# Hinter dem Knopf. $what ist eine Liste wie "eine Telefonnummer und eine E-Mail-Adresse".
nudge-noticed = In deiner Nachricht steht anscheinend: **{ $what }**.
nudge-why-privacy-email = Eine E-Mail-Adresse bleibt auffindbar, und Fremde können damit nach deinen anderen Konten suchen.
nudge-why-privacy-phone = Eine Telefonnummer führt zu deinem Namen, und alle, die sie lesen, können dich anrufen oder dir schreiben.
nudge-why-privacy-address = Eine Adresse sagt Fremden, wo du zu finden bist.
nudge-why-privacy-location = Ein Ort in der Nähe deines Zuhauses macht es leicht, herauszufinden, wer du bist.
nudge-why-privacy-name = Mit einem vollen Namen finden Menschen, die dich kennen, alles, was du hier schreibst.
nudge-why-privacy-age = Ein Alter oder ein Geburtstag macht es leichter, herauszufinden, wer du bist, und wenn man weiß, dass du unter 18 bist, kann das die falschen Leute anziehen.
nudge-why-privacy-handle = Ein anderes Konto verbindet, was du hier erzählst, mit dem Rest deines Lebens, und Fremde können dir darüber privat schreiben.
nudge-why-privacy-government_id = Mit einer amtlichen Nummer kann sich jemand als du ausgeben.
nudge-why-privacy-financial = Mit Zahlungsdaten kann jemand an dein Geld kommen.
nudge-why-privacy-ip = Eine Internetadresse kann ungefähr zeigen, wo du bist.
nudge-why-privacy-institution = Eine Schule, ein Arbeitsplatz oder eine Klinik macht es leicht, herauszufinden, wer du bist.
nudge-why-other = Mit Angaben über einen Menschen kann man ihn finden.
nudge-choice = Es ist deine Nachricht und deine Entscheidung.
nudge-noticed-other = In deiner Nachricht stehen anscheinend Angaben über jemand anderen: **{ $what }**.
nudge-choice-other = Vielleicht möchte dieser Mensch das lieber selbst erzählen. Es ist deine Nachricht; ein Druck genügt, um sie wegzunehmen.
nudge-more = Und { $count } weitere.
nudge-masked = Hier sind deine Worte ohne diese Angabe, fertig zum Kopieren:
nudge-masked-file = Deine Worte ohne diese Angabe stehen in der Datei, fertig zum Kopieren.

nudge-mask = Verdecke es für mich
nudge-remove = Löschen
nudge-keep = So lassen
nudge-quiet = 7 Tage keine Notizen

nudge-remove-copy = Auch die Kopie löschen

nudge-gone = Deine Nachricht ist nicht mehr da, also gibt es nichts mehr zu tun.
nudge-settled = Das ist erledigt: Ich sehe die Angabe nicht mehr. Danke.

nudge-mask-wait = Einen Moment.
nudge-mask-done = Erledigt. Deine Nachricht steht wieder da, mit verdeckter Angabe und unter deinem Namen. Die erste ist weg.
nudge-mask-half = Die Kopie mit der verdeckten Angabe ist da. Discord ließ mich deine erste Nachricht gerade nicht löschen. Ich versuche es weiter; du kannst sie auch selbst löschen.
nudge-mask-undone = Die Kopie konnte ich schreiben, aber deine Nachricht darf ich hier nicht löschen, darum habe ich die Kopie zurückgenommen. Deine Nachricht ist, wie sie war.
nudge-mask-failed = Discord hat gerade nicht geantwortet, darum ist deine Nachricht, wie sie war. Ich versuche es eine Stunde lang weiter.

# Warum eine Nachricht nicht noch einmal geschrieben werden kann. Die anderen Möglichkeiten bleiben offen.
nudge-no-mask-permission = Ich kann deine Nachricht hier nicht noch einmal für dich schreiben.
nudge-no-mask-poll = Eine Umfrage kann nicht mit ihren Stimmen noch einmal erscheinen, darum kann ich in dieser nichts verdecken.
nudge-no-mask-forward = Eine weitergeleitete Nachricht lässt sich nicht ändern, darum kann ich in dieser nichts verdecken.
nudge-no-mask-voice = Eine Sprachnachricht kann nicht noch einmal unter deinem Namen erscheinen, darum kann ich in dieser nichts verdecken.
nudge-no-mask-sticker = Ein Sticker kann nicht noch einmal unter deinem Namen erscheinen, darum kann ich in dieser Nachricht nichts verdecken.
nudge-no-mask-title = Die Angabe steht im Titel, und den kannst nur du ändern. Du kannst ihn bearbeiten wie eine Nachricht.
nudge-no-mask-file = Eine Datei deiner Nachricht kann ich gerade nicht lesen, darum kann ich in dieser nichts verdecken.
nudge-no-mask-kind = Eine Nachricht dieser Art kann nicht noch einmal erscheinen, darum kann ich in dieser nichts verdecken.
nudge-no-mask-long = Deine Nachricht ist länger, als ich schreiben darf.
nudge-no-mask-large = Die Dateien deiner Nachricht sind größer, als ich schicken darf.
nudge-no-mask-crisis = Ich möchte deine Nachricht lieber so lassen, wie du sie geschrieben hast. Du kannst sie trotzdem selbst löschen.

# Über einer Kopie, die auf eine andere Nachricht antwortet, und über einer, deren Namen Discord ablehnt.
copy-answers = -# Als Antwort auf { $link }
copy-author = Jemand vom Server

nudge-removed = Erledigt. Sie ist weg.
nudge-removed-already = Sie war schon weg.
nudge-remove-refused = Ich darf hier keine Nachrichten löschen. Du kannst es selbst: Halte deine Nachricht gedrückt oder klick sie mit der rechten Maustaste an, und wähl Löschen.
nudge-remove-failed = Discord hat gerade nicht geantwortet. Ich versuche es noch eine Weile; du kannst die Nachricht auch selbst löschen.
nudge-keep-done = In Ordnung. Sie bleibt, und ich spreche es vorerst nicht mehr an.
nudge-quiet-done = In Ordnung. 7 Tage lang gibt es hier keine Notizen mehr für dich.

removed-direct = Hallo, ich bin ein Bot. Eine Nachricht von dir wurde hier entfernt: { $link } Der Grund war **{ $what }** und nicht, wie es dir geht. Du kannst sie ohne diesen Teil noch einmal schreiben. Wenn du das für ein Versehen hältst, sag es bitte der Moderation.
removed-public = Hier wurde eine Nachricht entfernt. Wenn es deine war, kannst du lesen, warum.
removed-title = Warum deine Nachricht entfernt wurde
removed-body = Der Grund war **{ $what }**. Du kannst sie ohne diesen Teil noch einmal schreiben. Wenn du das für ein Versehen hältst, sag es bitte der Moderation.
removed-others = Mit Angaben über andere Menschen kann man sie finden, darum teilen hier nur sie selbst sie mit. Du kannst dasselbe auch ohne sie erzählen: "jemand, den ich mag" oder "eine Lehrkraft" genügt. Deine Geschichte ist willkommen.
removed-copy = Das hast du geschrieben, mit verdeckten Angaben und fertig zum Kopieren. Ich behalte es nicht:
