# Das Einrichten.

introduction =
    Hallo. Du hast mich auf **{ $server }** eingeladen. Ich achte noch auf nichts.
    Benutze dort zum Anfangen **/setup**: Du wählst die Hilfekanäle, den Desk der Freiwilligen und das Protokoll der Moderation. Das dauert zwei Minuten. Bis das getan ist, lese ich keine Nachrichten.

setup-title = Breakwater einrichten
setup-progress = { $bar } Schritt { $step } von { $steps }: **{ $name }**
setup-how = -# Jede Wahl wird sofort gespeichert. Du kannst bei jedem Schritt aufhören und später weitermachen.
setup-go = Zu einem anderen Schritt
setup-back = Zurück
setup-next = Weiter
setup-again = Noch einmal ansehen
setup-link = Rechte geben

setup-step-support = Hilfekanäle
setup-step-staff = Desk und Protokoll
setup-step-people = Menschen
setup-step-countries = Länder
setup-step-language = Sprache
setup-step-notes = Private Hinweise
setup-step-check = Berechtigungen
setup-step-try = Ausprobieren

setup-support = **Hilfekanäle**: wo Menschen um Hilfe bitten. Ihre Threads und Forenbeiträge zählen mit.
setup-desk = **Der Desk der Freiwilligen**: wo ich den Freiwilligen zeige, wer vielleicht jemanden braucht.
setup-log = **Das Protokoll der Moderation**: wo ich der Moderation sage, was ich nicht tun konnte und was sie sich ansehen sollte.
setup-people = Hier muss nichts gewählt werden, damit es losgeht.
setup-volunteers = **Freiwillige** (wenn es sie gibt): die Rolle derer, die einen Fall übernehmen dürfen. Sonst antwortet die Moderation.
setup-moderators = **Moderation**: die Rolle derer, die auf die Regeln achten. Auch sie können am Desk sein.
setup-supervisors = **Supervision** (wenn es sie gibt): die Rolle derer, die für die Freiwilligen da sind. Sonst ist es die Moderation.
setup-supervision = **Der Kanal der Supervision** (wenn es ihn gibt): wo ich sage, was die Freiwilligen betrifft. Sonst ist es das Protokoll der Moderation.
setup-usual-moderators = Du hast für die Moderation niemanden genannt. Ich habe deshalb die Rollen genommen, die auf dem ganzen Server **Nachrichten verwalten** haben: { $roles }. Unter *Menschen* kannst du das ändern.
setup-no-moderators = Keine Rolle hier hat auf dem ganzen Server **Nachrichten verwalten**. So weiß ich nicht, wen ich im Notfall rufen soll. Bitte wähle eine Rolle für **Moderation**.
setup-pick-channels = Kanäle wählen
setup-pick-channel = Einen Kanal wählen
setup-pick-roles = Rollen wählen

setup-countries = **Länder**, in denen eure Mitglieder leben. Ich suche dann auch nach Telefonnummern, wie man sie dort wählt, neben den üblichen, und biete diese Länder zuerst an, wenn jemand eine Hilfsnummer sucht. Amtliche Nummern suche ich überall. Ich rate nie, wo jemand ist.
setup-countries-chosen = Gewählt: { $countries }.
setup-countries-none = Gewählt: keine. Ich suche nach Telefonnummern wie in achtzehn Ländern und biete die Hilfsnummern der Länder an, nach denen die meisten fragen.
setup-countries-many = Es können höchstens { $most } Länder gewählt werden. Es wurde nichts geändert.
setup-countries-page = { $from } bis { $until }

setup-language = **Die Sprache, in der ich öffentlich spreche**, am Desk und im Protokoll. Privat spreche ich mit allen in der Sprache ihres eigenen Discord, soweit ich sie kann.
setup-language-auto = Wie Discord es weiß: { $language }
setup-language-en = English
setup-language-es = Español
setup-language-pt = Português
setup-language-fr = Français
setup-language-de = Deutsch

setup-deliver = **Wenn jemand etwas Persönliches über sich preisgibt**, wie sage ich es?
setup-care = **Wenn jemand vielleicht Hilfe braucht**, wie biete ich sie an?
setup-way-reply = Ein kurzer Hinweis unter der Nachricht
setup-way-reply-more = Er sagt nichts über sie. Was hinter seinem Knopf steht, lesen nur sie.
setup-way-direct = Eine Direktnachricht
setup-way-direct-more = Wo Direktnachrichten geschlossen sind, wird es doch der Hinweis.

setup-check-well = In den gewählten Kanälen habe ich jede Berechtigung, die ich brauche.
setup-check-link = Was mir auf dem ganzen Server fehlt, kommt mit dem Knopf **{ $button }**: Dieser Server ist dort schon gewählt.
setup-check-channel = { $channel } nimmt mir selbst: { $permissions }. Öffne den Kanal, dann *Kanal bearbeiten* und *Berechtigungen*, und erlaube es dort für Breakwater.
setup-check-coverage = -# **/coverage** zeigt jederzeit alle Kanäle des Servers.

setup-try-how = Was mit diesen Einstellungen in { $channel } geschähe, wenn jemand ohne besondere Rolle das schriebe. Es wird nichts getan.
setup-try-first = Wähle zuerst einen Hilfekanal. Dann kann ich hier zeigen, was darin geschähe.
setup-try-phone = du kannst mir schreiben, meine nummer ist +44 7700 900123
setup-try-cry = ich will einfach nicht mehr da sein
setup-try-plain = guten morgen zusammen, ich habe pfannkuchen gemacht
setup-try-nothing = Es geschieht nichts.
setup-try-nudge = { $way ->
        [direct] Die Person bekommt dazu eine Direktnachricht.
       *[reply] Darunter erscheint ein kurzer Hinweis. Was hinter seinem Knopf steht, liest nur die Person selbst.
    }
setup-try-mask = Die Person kann sie ohne die Angabe noch einmal posten lassen.
setup-try-remove = Die Nachricht wird entfernt, und die Person erfährt, warum.
setup-try-resources = { $way ->
        [direct] Die Person bekommt eine Direktnachricht mit Hilfsnummern und einem Weg zu den Freiwilligen.
       *[reply] Darunter erscheint ein kurzer Hinweis. Hinter seinem Knopf stehen Hilfsnummern und ein Weg zu den Freiwilligen.
    }
setup-try-case = { $desk } zeigt einen Fall, den jemand übernehmen kann.
setup-try-watch = { $desk } zeigt eine stille Zeile. Niemand wird gerufen.
setup-try-flag = { $log } sagt es der Moderation.
setup-try-late = -# Die Modelle haben zu lange gebraucht. Das hier sagen die Regeln allein.
setup-try-more = -# Eigene Worte kannst du mit **/rules try** ausprobieren. **/help** zeigt, was du sonst noch tun kannst.

setup-missing = Ich achte noch auf nichts. Noch zu wählen: { $what }.
setup-name-support_channels = die Hilfekanäle
setup-name-desk_channel = der Desk der Freiwilligen
setup-name-log_channel = das Protokoll der Moderation
setup-name-moderator_roles = die Moderation
setup-name-volunteer_roles = Freiwillige
setup-name-supervisor_roles = Supervision
setup-name-supervision_channel = der Kanal der Supervision
setup-ready = Alles bereit. Ich achte jetzt auf { $channels }.
setup-lacking = In { $channel } brauche ich noch: { $permissions }.
setup-more = Und { $count } weitere Kanäle, in denen etwas fehlt.
setup-desk-open = { $channel } können alle lesen. Dann sähen alle die Fälle: Bitte mach den Kanal privat.
setup-same = Ein Kanal kann nicht zugleich Hilfekanal und Kanal des Teams sein. Ich habe { $channel } bei den Hilfekanälen weggelassen.
setup-outgrown = Einige Regeln dieses Servers passen nicht mehr, deshalb konnte nichts geändert werden. Nimm sie mit **/policy reset** zurück, oder richte sie mit **/policy import**. { $what }
command-setup = Breakwater Schritt für Schritt einrichten
    .name = einrichten

permission-view_channel = Kanal anzeigen
permission-send_messages = Nachrichten senden
permission-send_messages_in_threads = Nachrichten in Threads senden
permission-read_message_history = Nachrichtenverlauf anzeigen
permission-manage_messages = Nachrichten verwalten
permission-manage_webhooks = WebHooks verwalten
permission-create_private_threads = Private Threads erstellen
permission-manage_threads = Threads verwalten
permission-mention_everyone = @everyone, @here und alle Rollen erwähnen
