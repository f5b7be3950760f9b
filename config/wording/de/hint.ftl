# Der eine Tipp zum Namen, unter dem jemand schreibt. Öffentlich: neutral, kurz, keine Namen, keine Zitate.

hint-public = Hier ist ein privater Tipp für die Person, die diese Nachricht geschrieben hat.
hint-button = Tipp lesen
hint-direct = Hallo, ich bin ein Bot. Ich habe einen einzigen Tipp für dich zu dem Namen, den du auf einem gemeinsamen Server verwendest. Wenn du magst, kannst du ihn ignorieren.

# Hinter dem Knopf. $what ist eine Liste wie "ein voller Name und eine Telefonnummer".
hint-noticed = In dem Namen, unter dem du hier schreibst, steht anscheinend: **{ $what }**.
hint-why = Alle, die hier mitlesen, sehen ihn, und er verbindet, was du hier schreibst, mit dem Rest deines Lebens. Viele hier verwenden einen ausgedachten Namen.
hint-how = So bekommst du nur auf diesem Server einen anderen Namen: Drück auf den Namen des Servers, wähl **Serverprofil bearbeiten** und schreib einen Nicknamen. Auch ältere Nachrichten zeigen ihn dann.
hint-choice = Es ist dein Name und deine Entscheidung. Ich spreche es nicht noch einmal an.
