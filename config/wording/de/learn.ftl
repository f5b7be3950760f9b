# /privacy learn: eine kurze Seite darüber, wie man hier anonym bleibt.

learn-title = Hier anonym bleiben
learn-name = **Ein Name, den du dir ausdenkst.** Drück auf den Namen des Servers, wähl **Serverprofil bearbeiten** und schreib einen Nicknamen, den keines deiner anderen Konten hat. Ein selbst gemachtes Bild hilft auch.
learn-keep = **Besser für dich behalten:** deinen vollen Namen, Adresse, Schule, Arbeitsplatz, Telefonnummer, andere Konten, und dein Alter, wenn du unter 18 bist. Kleines summiert sich: Eine Stadt, ein Beruf und ein Datum können genügen, um dich zu erkennen.
learn-others = **Auch die anderen.** Du kannst sagen, was geschehen ist, ohne zu sagen, mit wem: "jemand, den ich mag" oder "eine Lehrkraft" genügt.
learn-pictures = **Bilder und Dateien.** Ein Bild kann eine Straße, eine Uniform oder ein Gesicht zeigen, und eine Datei kann deinen Namen tragen oder wo sie entstanden ist. In Bilder kann ich nicht hineinsehen, darum schau bitte zweimal hin. Ein Screenshot eines Bildes verrät weniger als das Bild selbst.
learn-slipped = **Wenn dir etwas herausgerutscht ist,** lösch die Nachricht: Halte sie gedrückt oder klick sie mit der rechten Maustaste an, und wähl Löschen. Wenn jemand es benutzt hat oder nach mehr fragt, sag es bitte der Moderation. Du hast nichts falsch gemacht.
learn-bot = **Was ich tue:** Ich bemerke solche Angaben und sage es dir privat. Ich behalte nie, was du schreibst oder wie du heißt. **/privacy export** zeigt, was ich über dich behalte, **/privacy erase** vergisst es.
learn-more = Mehr dazu, wie du hier anonym bleibst: **/privacy learn**
