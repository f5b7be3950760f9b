# Was die lesen, die antworten, und die, die für sie da sind. Alles privat, außer hours-* und after-told.

day-0 = Montag
day-1 = Dienstag
day-2 = Mittwoch
day-3 = Donnerstag
day-4 = Freitag
day-5 = Samstag
day-6 = Sonntag

# Der Satz für die Hilfekanäle.

hours-line = Zu diesen Zeiten (UTC) antworten meist Freiwillige: { $hours }.
hours-always = Freiwillige antworten meist zu jeder Tageszeit.
hours-none = Es gibt keine festen Zeiten, zu denen Freiwillige antworten. **/help-now** zeigt jederzeit Hilfetelefone.
hours-range = { $from } bis { $until }
hours-days = { $days } von { $hours }
hours-own-button = In meiner Zeitzone
hours-own = In deiner Zeitzone, in der kommenden Woche:
hours-own-line = - <t:{ $from }:F> bis <t:{ $until }:t>
hours-preview = Das würde ich in diesem Kanal sagen, nach den Schichten derer, die antworten. Für niemanden ändert sich dadurch etwas:
hours-post-button = Hier sagen
hours-posted = Es steht jetzt hier, und ich halte es aktuell, sooft jemand auf den Knopf drückt. Benutz **/duty hours** noch einmal, wenn sich Schichten geändert haben.
hours-not-posted = In diesem Kanal darf ich nicht schreiben. Bitte gib mir hier die Berechtigung **Nachrichten senden**.

# Im Dienst.

command-duty = Wann du für andere da bist, und wie viel du übernimmst
    .name = dienst
command-duty-on = Den Dienst beginnen: Du wirst gerufen, wenn jemand Freiwillige braucht
    .name = beginnen
command-duty-off = Den Dienst beenden: Niemand ruft dich
    .name = beenden
command-duty-shifts = Deine wöchentlichen Schichten, in deiner eigenen Zeitzone
    .name = schichten
command-duty-who = Wer gerade im Dienst ist, und wer als Nächstes
    .name = wer
command-duty-limits = Wie viel du höchstens übernimmst, nur du siehst es
    .name = grenzen
command-duty-hours = Für die Moderation: in diesem Kanal sagen, wann Freiwillige meist antworten
    .name = zeiten
option-duty-on-hours = Für wie viele Stunden; ohne Angabe bis zum Ende deiner Schicht, oder für vier
    .name = stunden
option-duty-shifts-zone = Deine Zeitzone: Tipp eine Stadt ein, zum Beispiel Berlin
    .name = zeitzone

duty-volunteers-only = Das ist für die Freiwilligen dieses Servers, mit der Rolle { $roles }. Wenn du gern dazugehören möchtest, frag bitte die Moderation.
duty-desk-only = Das ist für Freiwillige und Moderation dieses Servers, mit der Rolle { $roles }.
duty-moderators-only = Das ist für die Moderation dieses Servers, mit der Rolle { $roles }.
duty-nobody-named = Dafür wurden noch keine Rollen gewählt. Wer den Server verwalten darf, kann das mit **/setup** tun.
duty-on = Du bist im Dienst bis <t:{ $until }:t> (<t:{ $until }:R>). Danke, dass du da bist.
duty-on-spent = In den letzten 24 Stunden warst du { $hours } da, und das ist genug für jetzt. Bitte ruh dich aus: Du kannst <t:{ $when }:R> wieder in den Dienst.
duty-on-break = Du hast eine Pause, darum ruft dich niemand vor <t:{ $until }:t>.
duty-off = Du bist nicht mehr im Dienst, und niemand ruft dich. Danke, dass du da warst.
duty-off-carrying = Was du übernommen hast, ist noch bei dir. Wenn es jetzt zu viel ist: Mit **Zurückgeben** auf der Karte kann jemand anders es übernehmen, und niemand fragt, warum.
duty-next = Deine nächste Schicht beginnt <t:{ $when }:R>.
duty-who-now = Gerade im Dienst: { $who }
duty-who-nobody = Gerade ist niemand im Dienst.
duty-who-next = Als Nächstes: { $who }, <t:{ $from }:F> bis <t:{ $until }:t>
duty-who-none = Niemand hat gesagt, wann wieder jemand da ist.

duty-shifts = ### Deine Schichten
duty-shifts-zone = Deine Zeitzone ist **{ $zone }**. Dort ist es jetzt { $clock }. Zum Ändern: **/duty shifts** und eine Stadt.
duty-shifts-how = In deinen Schichten bist du von selbst im Dienst. Mit **/duty off** kannst du jederzeit aussteigen.
duty-shifts-none = Du hast noch keine Schichten.
duty-shifts-line = - { $day } { $from } bis { $until }, als Nächstes <t:{ $begins }:F> bis <t:{ $ends }:t>
duty-shifts-name = { $day } { $from } bis { $until }
duty-shifts-add = Eine Schicht hinzufügen
duty-shifts-remove = Schichten entfernen
duty-shifts-days = Tage
duty-shifts-from = Von
duty-shifts-until = Bis
duty-shifts-clock = Nach deiner eigenen Uhr, zum Beispiel 18:00
duty-shifts-clock-until = Zum Beispiel 22:00. Eine frühere Zeit als die erste gilt für den nächsten Tag
duty-shifts-unclear = Eine der Zeiten konnte ich nicht lesen, darum wurde nichts hinzugefügt. Bitte schreib sie so: 18:00.
duty-shifts-same = Beide Zeiten sind gleich, darum wurde nichts hinzugefügt. Bitte wähl ein späteres Ende.
duty-shifts-full = Es ist Platz für { $count } Schichten, und das wären mehr. Es wurde nichts hinzugefügt. Vielleicht kann erst eine der anderen weg?
duty-shifts-zone_unknown = Diese Zeitzone kenne ich nicht, darum wurde nichts geändert. Bitte wähl eine aus der Liste, die erscheint, wenn du eine Stadt eintippst.

duty-limits = Wie viel du höchstens übernimmst. Sonst sieht es niemand, niemand erfährt davon, und du kannst es jederzeit ändern.
duty-limits-cases = Fälle zur gleichen Zeit
duty-limits-hours = Stunden an einem Tag
duty-limits-case = { $count ->
        [one] 1 Fall zur gleichen Zeit
       *[other] { $count } Fälle zur gleichen Zeit
    }
duty-limits-hour = { $count ->
        [one] 1 Stunde an einem Tag
       *[other] { $count } Stunden an einem Tag
    }
duty-limits-server-cases = Wie alle hier: { $count }
duty-limits-server-hours = Wie alle hier: { $count } h

# Einen Fall übernehmen.

desk-answer-conduct = Bevor du hier einen Fall übernimmst, lies bitte, was die Freiwilligen einander versprechen.
desk-answer-full = { $count ->
        [one] Du hast schon einen offenen Fall
       *[other] Du hast schon { $count } offene Fälle
    }, und das ist gut so: Mehr auf einmal trägt niemand. Dieser bleibt hier für jemand anderen.

# Nach einem Fall.

after-question = Wie geht es dir nach diesem Fall?
after-offer = Möchtest du eine Pause? { $minutes } Minuten lang ruft dich niemand.
after-given = Du hast viel getragen, darum hast du jetzt eine Pause: { $minutes } Minuten lang ruft dich niemand. Von dir aus kannst du trotzdem einen Fall übernehmen.
after-fine = Mir geht es gut
after-rest = Ich möchte eine Pause
after-talk = Ich möchte mit der Supervision sprechen
break-rest = Ja
break-later = Jetzt nicht
after-direct = Ich bin ein Bot. Ein Fall, der auf **{ $server }** bei dir lag, ist jetzt abgeschlossen, oder jemand anders macht damit weiter. Wie geht es dir danach?
after-told = { $volunteer } möchte gern mit der Supervision sprechen.
after-done-fine = Danke, dass du es mir sagst. Wenn sich das später ändert, geht das hier immer noch.
after-done-later = In Ordnung. Danke, dass du da bist. Wenn du später eine möchtest, geht das hier immer noch.
after-done-rest = Ruh dich gut aus. Vor <t:{ $until }:t> ruft dich niemand.
after-done-talk = Die Supervision weiß, dass du gern sprechen möchtest. Über den Fall habe ich nichts gesagt.
after-not-told = Ich konnte die Supervision in ihrem Kanal nicht erreichen. Bitte schreib selbst jemandem von dort: Du musst das nicht allein tragen.
after-not-known = Das war für die Freiwilligen dieses Servers. Wenn du bis vor Kurzem dazugehört hast: Danke für alles, was du getan hast.

# Zu den Freiwilligen kommen.

invitation =
    Hallo. Ich bin ein Bot von **{ $server }**, und die Moderation dort hätte dich gern bei den Freiwilligen: Menschen, die anderen antworten, wenn es gerade schwer ist.
    Bitte lies zuerst, was die Freiwilligen einander versprechen. Wenn du lieber nicht möchtest, musst du nichts tun, und niemand fragt, warum.
invitation-button = Den Verhaltenskodex lesen
conduct-lead = Was die Freiwilligen hier einander versprechen:
conduct-changed = Das wurde geändert, nachdem du es geöffnet hast. So lautet es jetzt:
conduct-duty = Bevor dich jemand ruft, lies bitte, was die Freiwilligen einander versprechen. Benutz danach noch einmal **/duty on**.
conduct-accept = Ich stimme zu
conduct-done = Danke, dass du dabei bist. Du kannst jetzt Fälle übernehmen. **/duty shifts** sagt, wann du da bist, **/duty limits**, wie viel du höchstens übernimmst.
conduct-without_role = Danke, deine Zustimmung ist festgehalten. Jetzt muss dir die Moderation noch die Rolle der Freiwilligen geben; danach kannst du Fälle übernehmen.
conduct-not_invited = Ich sehe nicht, dass du dort eingeladen wurdest. Bitte frag die Moderation dieses Servers.
conduct-none = Hier gibt es keinen Verhaltenskodex, also gibt es nichts, dem du zustimmen müsstest.

command-volunteers = Die Menschen, die antworten: sie einladen, und wie viel es für sie gibt
    .name = freiwillige
command-volunteers-add = Für die Moderation: jemanden zu den Freiwilligen einladen
    .name = einladen
command-volunteers-list = Für Moderation und Supervision: wer eingeladen ist und wer dem Verhaltenskodex zugestimmt hat
    .name = liste
command-volunteers-remove = Für die Moderation: jemand gehört nicht mehr zu den Freiwilligen
    .name = entfernen
command-volunteers-load = Für die Supervision: wie viel wann kommt, und wie lange Menschen warten
    .name = auslastung
option-volunteers-add-member = Wen
    .name = mitglied
option-volunteers-remove-person = Wen
    .name = person

volunteers-staff-only = Das ist für Moderation und Supervision dieses Servers, mit der Rolle { $roles }.
volunteers-supervisors-only = Das ist für die Supervision dieses Servers, mit der Rolle { $roles }.
volunteers-bot = Ein Bot kann nicht zu den Freiwilligen gehören.
volunteers-sent = { $who } hat von mir eine Nachricht mit der Einladung und dem Verhaltenskodex.
volunteers-unheard = { $who } nimmt keine Nachrichten von mir an. Bitte sag selbst Bescheid: Sobald die Rolle da ist, zeigt **/duty on** den Verhaltenskodex.
volunteers-needless = { $who } hat dem Verhaltenskodex in der jetzigen Fassung zugestimmt.
volunteers-role-missing = Es fehlt noch die Rolle { $roles }. Ich selbst vergebe keine Rollen: Bitte tu das auf Discord.
volunteers-none = Noch ist niemand eingeladen. Das geht mit **/volunteers add**.
volunteers-line = - { $who }: { $role }, { $code }
volunteers-line-role = hat die Rolle
volunteers-line-no-role = hat die Rolle nicht
volunteers-line-gone = ist nicht auf diesem Server, soweit ich sehe
volunteers-line-accepted = hat dem Kodex zugestimmt, Fassung { $version }, <t:{ $when }:d>
volunteers-line-older = hat einem älteren Kodex zugestimmt, Fassung { $version }, und wird neu gefragt
volunteers-line-invited = wurde eingeladen, <t:{ $when }:d>, und hat dem Kodex noch nicht zugestimmt
volunteers-line-not = hat dem Kodex noch nicht zugestimmt
volunteers-removed = { $who } gehört nicht mehr zu den Freiwilligen, und nichts davon wird behalten.
volunteers-removed-freed = Was noch offen war, liegt auf dem Desk, und jemand anders kann es übernehmen.
volunteers-removed-role = Die Rolle { $roles } ist noch da, und nur du kannst sie auf Discord wegnehmen.
volunteers-unknown = Über { $who } ist bei den Freiwilligen nichts gespeichert.

load-title = Die letzten 30 Tage, nach Schichten des Tages (UTC). Es geht um Uhrzeiten, nie um Menschen.
load-head-shift = UTC
load-head-came = kamen
load-head-typical = Wartezeit
load-head-longest = längste
load-head-waited = spät
load-few = wenig
load-waited = { $waited } von { $of }
load-seconds = { $count } s
load-minutes = { $count } min
load-hours = { $count } h
load-note = **Wartezeit**: bis jemand einen Fall übernahm; die Hälfte wartete so lange oder kürzer. **spät**: Fälle, die warteten, bis außer den Freiwilligen noch andere gerufen wurden; gezählt nur bei Stufen, zu denen jemand gerufen wird. **wenig**: weniger als fünf, zu wenig, um etwas zu sagen.
load-open = Jetzt offen: Notfall { $emergency }, dringend { $urgent }, Sorge { $concern }. Noch von niemandem übernommen: { $waiting }.
