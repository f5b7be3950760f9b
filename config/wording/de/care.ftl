# Die Antwort auf einen Hilferuf. Regeln: docs/safe-messaging.md. Ein Bot, in der ersten Zeile gesagt; keine Methode, kein Zitat, kein Versprechen.

care-public = Für alle, denen es guttut: Hinter diesem Knopf gibt es Unterstützung.
care-button = Unterstützung (nur du siehst sie)

care-opening =
    { $kind ->
        [suicide] Ich bin ein Bot, und ich nehme ernst, was hier geschrieben wurde. Wenn du an Suizid denkst, verdienst du es, mit jemandem darüber zu sprechen, und du musst nicht wissen, womit du anfängst.
        [self_harm] Ich bin ein Bot, und ich bin nicht hier, um zu urteilen. Wenn du verletzt bist und Hilfe brauchst, hol dir bitte medizinische Hilfe. Du verdienst es, mit jemandem darüber zu sprechen.
        [overdose] Ich bin ein Bot und kann selbst keine Hilfe schicken. Wenn du etwas genommen hast, ruf bitte jetzt deine Notrufnummer an, oder bitte jemanden in deiner Nähe darum.
        [abuse] Ich bin ein Bot. Wenn dir jemand wehtut, ist es nicht deine Schuld, und du entscheidest, wie es weitergeht. Wenn jemand auf dein Telefon schauen kann, könnten diese Nachricht und deine Anrufe gesehen werden.
        [violence] Ich bin ein Bot. Wenn du Angst hast, dass jemandem etwas geschieht, kann es helfen, jetzt mit jemandem zu sprechen. Wenn du kannst, geh zuerst dorthin, wo du ruhiger wirst.
        [eating] Ich bin ein Bot. Wenn das Essen zu einem Kampf geworden ist, verdienst du Unterstützung, und du musst nicht warten, bis es schlimmer wird.
        [third_party] Ich bin ein Bot. Es ist schön, dass du auf diesen Menschen achtest. Du brauchst keine perfekten Worte: Frag unter vier Augen, wie es geht, frag offen nach Suizid, wenn du dir darum Sorgen machst, und hör zu. Du kannst auch selbst ein Hilfetelefon um Rat fragen.
       *[other] Ich bin ein Bot, darum kann ich das nicht so mit dir besprechen wie ein Mensch. Wenn gerade alles sehr schwer ist, gibt es Menschen, die dir zuhören.
    }

# Im Notfall steht die Nummer über allem, außer über der Zeile, die sagt, wer spricht.
care-now =
    { $kind ->
        [third_party] Ich bin ein Bot und kann selbst keine Hilfe schicken. Wenn dieser Mensch gerade in Gefahr sein könnte, ruf bitte diese Nummer an, oder bitte jemanden in seiner Nähe darum:
        [violence] Ich bin ein Bot und kann selbst keine Hilfe schicken. Wenn jemandem gerade etwas geschehen könnte, ruf bitte diese Nummer an, oder bitte jemanden in deiner Nähe darum:
       *[other] Ich bin ein Bot und kann selbst keine Hilfe schicken. Wenn du gerade in Gefahr sein könntest, ruf bitte diese Nummer an, oder bitte jemanden in deiner Nähe darum:
    }
care-now-unknown =
    { $kind ->
        [third_party] Ich bin ein Bot und kann selbst keine Hilfe schicken. Wenn dieser Mensch gerade in Gefahr sein könnte, ruf bitte die Notrufnummer des Ortes an, an dem er ist, oder bitte jemanden in seiner Nähe darum.
        [violence] Ich bin ein Bot und kann selbst keine Hilfe schicken. Wenn jemandem gerade etwas geschehen könnte, ruf bitte die örtliche Notrufnummer an, oder bitte jemanden in deiner Nähe darum.
       *[other] Ich bin ein Bot und kann selbst keine Hilfe schicken. Wenn du gerade in Gefahr sein könntest, ruf bitte die örtliche Notrufnummer an, oder bitte jemanden in deiner Nähe darum.
    }
care-opening-emergency =
    { $kind ->
        [suicide] Wenn du an Suizid denkst, musst du jetzt nicht allein damit sein. Wenn du kannst, geh dorthin, wo ein anderer Mensch ist. Du musst nicht wissen, womit du anfängst.
        [self_harm] Wenn du verletzt bist, hol dir bitte zuerst medizinische Hilfe. Du verdienst Fürsorge, ohne dass jemand urteilt. Wenn du kannst, geh dorthin, wo ein anderer Mensch ist.
        [overdose] Wenn du etwas genommen hast, ruf bitte an, auch wenn du dich gut fühlst oder nicht sicher bist. Wenn du kannst, geh dorthin, wo ein anderer Mensch ist.
        [abuse] Es ist nicht deine Schuld, und du entscheidest, wie es weitergeht. Wenn jemand auf dein Telefon schauen kann, könnten diese Nachricht und deine Anrufe gesehen werden; ein anderes Telefon ist vielleicht sicherer.
        [violence] Wenn du kannst, geh dorthin, wo du ruhiger wirst. Du kannst mit jemandem darüber sprechen, und du musst nicht wissen, womit du anfängst.
        [eating] Wenn es dir körperlich schlecht geht, hol dir bitte jetzt medizinische Hilfe. Du verdienst Fürsorge, und du musst nicht warten, bis es schlimmer wird.
        [third_party] Es ist schön, dass du auf diesen Menschen achtest. Wenn es für dich sicher ist, bleib da oder sprich weiter, bis jemand kommt. Du musst das nicht allein tragen.
       *[other] Du musst jetzt nicht allein damit sein. Wenn du kannst, geh dorthin, wo ein anderer Mensch ist.
    }

care-many = Es gibt Hilfe, und viele Menschen kommen durch solche Zeiten hindurch.
care-person = Gibt es einen Menschen, dem du vertraust und dem du es sagen könntest?
care-person-else = Es gibt Hilfe, und du musst das nicht allein tragen. Gibt es einen Menschen, dem du vertraust, oder jemanden aus der Moderation, um gemeinsam mit dir auf diesen Menschen zu achten?
care-volunteer = { $asked ->
        [yes] Jemand von den Freiwilligen dieses Servers wurde gebeten, nachzusehen. Freiwillige und Moderation können die Nachricht sehen.
        [appealed] Jemand von den Freiwilligen dieses Servers wurde gebeten, nachzusehen. Was du der Moderation geschrieben hast, können nur deren Mitglieder sehen.
        [here] Du hast darum gebeten, mit jemandem zu sprechen, und die Freiwilligen wissen es.
        [alone] Du hast selbst danach gefragt: Niemand wurde gerufen, und ich halte nichts davon fest.
       *[no] Freiwillige und Moderation dieses Servers können sehen, was in seinen Kanälen geschrieben wird.
    }
care-choose-own = Wähl dein Land, dann zeige ich dir Nummern, die dort funktionieren. Ich merke es mir nicht.
care-choose-else = Wähl dein Land oder das des anderen Menschen, dann zeige ich dir Nummern, die dort funktionieren. Ich merke es mir nicht.
care-country = Mein Land wählen
care-country-other = Ein anderes Land
care-find = Ein anderes Land suchen
care-find-country = Dein Land
care-find-how = In jeder Sprache oder als Kürzel
care-find-which = Wähl dein Land aus der Liste, dann zeige ich dir Nummern, die dort funktionieren.
care-find-none = Für dieses Land habe ich keine Nummern, oder ich kenne es nicht unter diesem Namen.
care-anywhere = In vielen Ländern gibt es Menschen, die zuhören: **findahelpline.com**
care-danger-unknown = { $about ->
        [else] Wenn dieser Mensch gerade in Gefahr sein könnte, ruf bitte die Notrufnummer des Ortes an, an dem er ist.
       *[own] Wenn du gerade in Gefahr sein könntest, ruf bitte die örtliche Notrufnummer an.
    }

care-emergency = **Bei unmittelbarer Gefahr** ({ $country }, { $hours }): Ruf **{ $number }** an. Geprüft: { $checked }.
care-line = **{ $name }** ({ $country }, { $hours }): { $how }. Geprüft: { $checked }.
care-directory = **{ $name }**: { $address }
care-call = anrufen unter **{ $number }**
care-text = SMS an **{ $number }**
care-text-keyword = SMS mit { $keyword } an **{ $number }**
care-whatsapp = WhatsApp an **{ $number }**
care-chat = chatten auf { $address }
care-or = { $first } oder { $last }
care-hours-always = rund um die Uhr
care-hours-open = offen bis { $at } deiner Zeit; Zeiten dort: { $hours }
care-hours-closed = gerade geschlossen, öffnet { $at } deiner Zeit; Zeiten dort: { $hours }
care-hours-stated = Zeiten: { $hours }
care-hours-unconfirmed = Zeiten nicht bestätigt

# Wie jemand am liebsten sprechen möchte.
care-ways = Was wäre für dich am leichtesten?
care-way-call = Anrufen
care-way-text = Nachricht schreiben
care-way-chat = Chatten

# Was im Weg steht. Je ein Satz; im Namen eines Hilfetelefons wird nichts versprochen.
care-stopping = Etwas hält mich ab
care-stopping-ask = Was hält dich ab? Wähl, was am besten passt, oder geh zurück.
care-stopping-list = Was hält dich ab?
care-stopping-police = Ich habe Angst, dass die Polizei kommt
care-stopping-cost = Ich mache mir Sorgen wegen der Kosten
care-stopping-phone = Ich möchte nicht telefonieren
care-stopping-enough = Ich weiß nicht, ob es schlimm genug ist
care-stopping-overheard = Jemand könnte mich hören
care-barrier-lead = Ich bin ein Bot. Viele Menschen zögern hier, und es ist gut, dass du sagst, was dich abhält.
care-barrier-police = Ich rufe nie die Polizei oder sonst jemanden, und jedes Hilfetelefon hat eigene Regeln, wann es andere einbezieht: Du kannst sie auf seiner Seite lesen oder danach fragen, bevor du etwas über dich erzählst.
care-barrier-cost = Was ein Anruf oder eine Nachricht kostet, hängt vom Hilfetelefon und von deinem Vertrag ab; ein Blick auf seine Seite zeigt es dir, bevor du anfängst.
care-barrier-phone = Du musst nicht sprechen: Manchen Hilfetelefonen kann man auch schreiben, und **findahelpline.com** kann nur nach Nachrichten und Chat suchen.
care-barrier-enough = Es gibt nichts, was du erst erreichen musst: Wenn es dich belastet, ist das Grund genug, mit jemandem zu sprechen.
care-barrier-overheard = Schreiben macht kein Geräusch, und ein Spaziergang kann dir Raum zum Reden geben; wenn jemand auf dein Telefon schauen kann, könnten Anrufe und Nachrichten dort gesehen werden.
care-pages = Ihre eigenen Seiten: { $pages }
care-back = Zurück

care-else = Ich mache mir Sorgen um jemand anderen
care-own = Es geht um mich

care-misread-button = So war das nicht gemeint
care-misread = { $asked ->
        [yes] Danke, dass du es mir sagst. Ich bin ein Bot und verstehe nicht immer alles richtig. Jemand von den Freiwilligen wurde schon gebeten und sieht vielleicht trotzdem nach. Wenn du diese Möglichkeiten einmal willst, zeigt **/help-now** sie dir.
       *[no] Danke, dass du es mir sagst. Ich bin ein Bot und verstehe nicht immer alles richtig. Wenn du diese Möglichkeiten einmal willst, zeigt **/help-now** sie dir.
    }
care-again = Die Möglichkeiten noch einmal zeigen

command-help-now = Hilfetelefone für dich oder jemanden, um den du dich sorgst. Nur du siehst sie
    .name = hilfe-jetzt

care-direct = Hallo, ich bin ein Bot. Nach einer Nachricht von dir habe ich dir etwas dagelassen: Unterstützung, die nur du siehst. Wenn es nicht passt, kannst du es ignorieren.
