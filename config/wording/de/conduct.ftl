# Jemand von den Freiwilligen ist vielleicht zu weit gegangen: was nur diese Person liest, und was die Supervision liest.

conduct-reminder = Hallo, ich bin ein Bot, und das ist nur für dich. Eine Nachricht von dir klang so, als könnte es hierum gehen: { $what }. { $link }
    Aus dem, worauf sich die Freiwilligen hier geeinigt haben: nichts im Privaten. Keine Direktnachrichten, Anrufe, Treffen, Geschenke oder Geld, und keine Kontaktdaten tauschen, so freundlich es auch gemeint ist. Wir antworten in den Kanälen oder in dem Raum, den ich für einen Fall öffne.
    Wenn ich das falsch verstanden habe, gibt es nichts zu tun. Sonst hat niemand davon erfahren. Danke, dass du für andere da bist.
boundary-line = { $reminded ->
        [no] <@{ $person }>, hier bei den Freiwilligen, ist einem Mitglied vielleicht zu nahe gekommen: { $what }. Ich konnte nicht privat an den Verhaltenskodex erinnern, darum sprecht bitte miteinander. { $link }
       *[yes] <@{ $person }>, hier bei den Freiwilligen, ist einem Mitglied vielleicht zu nahe gekommen: { $what }. An den Verhaltenskodex habe ich schon einmal erinnert. { $link }
    }
