# Das Einrichten.

introduction =
    Hallo. Du hast mich auf **{ $server }** eingeladen. Ich achte noch auf nichts.
    Benutze dort zum Anfangen **/setup**: Du wählst die Hilfekanäle, den Desk der Freiwilligen, das Protokoll der Moderation und die beiden Rollen. Bis das getan ist, lese ich keine Nachrichten.

setup-title = Breakwater einrichten
setup-how = Jede Wahl wird sofort gespeichert. Du kannst aufhören und später weitermachen.
setup-support = **Hilfekanäle**: wo Menschen um Hilfe bitten. Ihre Threads und Forenbeiträge zählen mit.
setup-desk = **Der Desk der Freiwilligen**: wo ich den Freiwilligen zeige, wer vielleicht jemanden braucht.
setup-log = **Das Protokoll der Moderation**: wo ich der Moderation sage, was ich nicht tun konnte und was sie sich ansehen sollte.
setup-volunteers = **Freiwillige**: die Rolle derer, die einen Fall übernehmen dürfen.
setup-moderators = **Moderation**: die Rolle derer, die auf die Regeln achten.
setup-supervisors = **Supervision** (wenn es sie gibt): die Rolle derer, die für die Freiwilligen da sind. Sonst ist es die Moderation.
setup-supervision = **Der Kanal der Supervision** (wenn es ihn gibt): wo ich sage, was die Freiwilligen betrifft. Sonst ist es das Protokoll der Moderation.
setup-pick-channels = Kanäle wählen
setup-pick-channel = Einen Kanal wählen
setup-pick-roles = Rollen wählen
setup-missing = Ich achte noch auf nichts. Noch zu wählen: { $what }.
setup-name-support_channels = die Hilfekanäle
setup-name-desk_channel = der Desk der Freiwilligen
setup-name-log_channel = das Protokoll der Moderation
setup-name-volunteer_roles = die Freiwilligen
setup-name-moderator_roles = die Moderation
setup-ready = Alles bereit. Ich achte jetzt auf { $channels }.
setup-lacking = In { $channel } brauche ich noch: { $permissions }.
setup-more = Und { $count } weitere Kanäle, in denen etwas fehlt.
setup-desk-open = { $channel } können alle lesen. Dann sähen alle die Fälle: Bitte mach den Kanal privat.
setup-same = Ein Kanal kann nicht zugleich Hilfekanal und Kanal des Teams sein. Ich habe { $channel } bei den Hilfekanälen weggelassen.
setup-not-allowed = Nur Menschen mit der Berechtigung **Server verwalten** können mich einrichten.
command-setup = Die Kanäle und Rollen wählen, mit denen Breakwater arbeitet

permission-view_channel = Kanal anzeigen
permission-send_messages = Nachrichten senden
permission-send_messages_in_threads = Nachrichten in Threads senden
permission-read_message_history = Nachrichtenverlauf anzeigen
permission-manage_messages = Nachrichten verwalten
permission-manage_webhooks = WebHooks verwalten
permission-create_private_threads = Private Threads erstellen
permission-manage_threads = Threads verwalten
permission-mention_everyone = @everyone, @here und alle Rollen erwähnen
