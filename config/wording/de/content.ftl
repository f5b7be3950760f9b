# Explizite und feindselige Sprache: was liest, wer eine entfernte Nachricht geschrieben hat oder eine, die bleibt; die Moderation.

# Die Notiz für jemanden, der erzählt hat, was ihm angetan wurde.
nudge-spoiler = Danke, dass du diesem Ort das anvertraut hast. Du darfst es hier erzählen, und nichts wird weggenommen.
nudge-spoiler-how = Wenn du magst, können andere selbst entscheiden, wann sie die schweren Stellen lesen: Setz zwei Striche auf jede Seite, `||so||`, dann verdeckt Discord die Worte, bis jemand sie antippt. Dafür kannst du deine Nachricht bearbeiten.
nudge-spoiler-choice = Es ist deine Nachricht und deine Entscheidung.

# Dasselbe klein gedruckt, am Ende der Antwort mit Hilfe.
care-spoiler = Wenn du magst, verdecken zwei Striche auf jeder Seite die schweren Stellen, bis jemand sie antippt: `||so||`. Du darfst es so oder so erzählen.

removed-content-direct = Hallo, ich bin ein Bot. Eine Nachricht von dir wurde hier entfernt: { $link }
removed-content-rule = Die Regel: **{ $what }** – dafür ist dieser Kanal nicht da.
removed-content-why-sexual = Viele hier haben etwas erlebt, das explizite Worte wieder wachrufen.
removed-content-why-harassment = Feindselige Worte machen es anderen schwer, von sich zu erzählen.
removed-content-why-graphic = Solche Einzelheiten können denen wehtun, die sie in einer schlechten Nacht lesen.
removed-content-why-pro_harm = Solche Worte können denen schaden, die sie lesen.
removed-content-kept = Es geht um diese Worte und nicht um dich oder darum, wie es dir geht. Ich wiederhole sie hier nicht und behalte sie nicht.
removed-content-again = Du kannst ohne sie noch einmal schreiben. Wenn du erzählt hast, was dir passiert ist, oder wenn ich dich falsch gelesen habe, kannst du die Moderation bitten, noch einmal hinzusehen.

removed-appeal-button = Die Moderation bitten, noch einmal hinzusehen
removed-appeal-form = Bitte, noch einmal hinzusehen
removed-appeal-words = Was sie wissen soll
removed-appeal-how = Du kannst es leer lassen. Die Moderation hier liest es, mit deinem Namen. Ich behalte es nicht.
removed-appeal-done = Die Moderation dieses Servers hat deine Bitte. Sie sieht, welche Regel es war, wo es war, dass du es warst und was du gerade geschrieben hast. Ich behalte nichts von diesen Worten. Wenn sie hingesehen hat, schreibe ich dir hier oder in einer Direktnachricht.
removed-appeal-twice = Die Moderation hat deine Bitte zu dieser Nachricht schon. Wenn sie hingesehen hat, schreibe ich dir.
removed-appeal-often = Du hast heute schon zu mehreren Nachrichten gefragt, darum kann ich gerade keine weitere Bitte weitergeben. Du kannst morgen wieder fragen oder selbst der Moderation schreiben.
removed-appeal-undelivered = Ich konnte die Moderation gerade nicht erreichen. Was du geschrieben hast, wurde nicht weitergegeben, und ich habe es nicht behalten. Bitte versuch es später noch einmal, oder schreib selbst der Moderation.
removed-appeal-nothing = An dieser Nachricht gibt es nichts, was noch einmal anzusehen wäre.
removed-appeal-answered_upheld = Die Moderation hat sich diese Nachricht noch einmal angesehen, und sie bleibt entfernt. Es geht um die Worte und nicht um dich. Du bist hier willkommen, und du kannst sie fragen, warum.
removed-appeal-answered_wrong = Die Moderation hat sich diese Nachricht noch einmal angesehen. Sie sagt, dass es falsch war, sie zu entfernen, und es tut mir leid. Ich behalte keine Worte, darum kann ich sie nicht zurückholen. Wenn du sie noch einmal schreiben willst, kann die Moderation dir helfen, falls ich sie wieder falsch lese.
removed-appeal-upheld = Hallo, ich bin ein Bot. Du hast die Moderation von { $server } gebeten, sich eine Nachricht von dir noch einmal anzusehen, die ich entfernt habe ({ $what }). Das hat sie getan, und die Nachricht bleibt entfernt. Es geht um die Worte und nicht um dich. Du bist hier willkommen, und du kannst sie fragen, warum.
removed-appeal-wrong = Hallo, ich bin ein Bot. Du hast die Moderation von { $server } gebeten, sich eine Nachricht von dir noch einmal anzusehen, die ich entfernt habe ({ $what }). Sie sagt, dass das falsch war, und es tut mir leid. Ich behalte keine Worte, darum kann ich sie nicht zurückholen. Wenn du sie noch einmal schreiben willst, kann sie dir helfen, falls ich sie wieder falsch lese.

# Die Moderation: wie sicher, wodurch, und Bitten, noch einmal hinzusehen.
flag-sure = { $what } (zu { $percent } % sicher)
flag-sure-label = { $what } (zu { $percent } % sicher; das Modell sagt: { $label })
flag-account = Es ist vielleicht ein Bericht darüber, was jemandem angetan wurde, oder ein Hilferuf, darum bleibt die Nachricht.
label-sexual_explicit = sexuell explizit
label-insult = eine Beleidigung
label-identity_attack = ein Angriff darauf, wer jemand ist
label-threat = eine Drohung
label-severe_toxicity = sehr feindselig

appeal-card = <@{ $person }> bittet darum, eine Nachricht noch einmal anzusehen, die ich in <#{ $channel }> entfernt habe: { $what }. { $link }
appeal-words = Dazu steht:
appeal-no-words = Dazu steht nichts.
appeal-card-how = Ich habe weder die Nachricht noch diese Worte: Fragt nach, wenn ihr mehr braucht. Beide Antworten kommen als freundliche Direktnachricht an. Diese Karte geht nach 6 Tagen.
appeal-cry = Was hier steht, ist vielleicht ein Hilferuf. Die Freiwilligen haben einen Fall dazu, und ich biete dieser Person Hilfe an.
appeal-cry-urgent = Bitte seht jetzt nach: Was hier steht, ist vielleicht ein Hilferuf, und niemand sonst weiß davon. Ich biete dieser Person Hilfe an.
appeal-uphold-button = Bleibt entfernt
appeal-wrong-button = Das war falsch
appeal-state-upheld = Noch einmal angesehen von <@{ $moderator }>: bleibt entfernt.
appeal-state-wrong = Noch einmal angesehen von <@{ $moderator }>: Es war falsch, sie zu entfernen.
appeal-told = Danke. Ich habe es in einer Direktnachricht mitgeteilt.
appeal-later = Danke. Discord antwortet gerade nicht; ich versuche weiter, es mitzuteilen.
appeal-untold = Danke. Direktnachrichten kommen dort nicht an, darum konnte ich es nicht mitteilen. Bitte sag du es.
appeal-not_allowed = Das kann nur die Moderation beantworten, und niemand zu einer eigenen Nachricht.
appeal-already = Das ist schon beantwortet.
