# The care reply. Rules: docs/safe-messaging.md. A bot, said so in the first line; no method, no quote, no promise.

care-public = Whoever this may help: there are support options behind this button.
care-button = Support options (only you see this)

care-opening =
    { $kind ->
        [suicide] I'm a bot, and I take what was written here seriously. If you're thinking about suicide, you deserve to talk with someone about it, and you don't have to know what to say first.
        [self_harm] I'm a bot, and I'm not here to judge. If you're hurt and need care, please get medical help. You deserve to talk with someone about it.
        [overdose] I'm a bot and can't send help myself. If you have taken something, please call your emergency number now, or ask someone near you to call.
        [abuse] I'm a bot. If somebody is hurting you, it is not your fault, and you decide what happens next. If someone might look at your phone, this message and your calls could be seen.
        [violence] I'm a bot. If you're afraid that somebody may get hurt, talking with someone now can help. If you can, go where you feel calmer first.
        [eating] I'm a bot. If eating has become a struggle, you deserve support with it, and you don't have to wait until it's worse.
        [third_party] I'm a bot. It's kind of you to look out for them, and you needn't carry it alone. You can call these lines for advice too.
       *[other] I'm a bot, so I can't talk this through the way a person can. If things are really heavy right now, there are people who will listen.
    }
care-many = Many people get through times like this, and reaching out can help.
care-person = Is there one person you trust whom you could tell?
care-volunteer = { $asked ->
        [yes] A volunteer of this server has been asked to look in. Volunteers and moderators here can see the message.
       *[no] Volunteers and moderators of this server can see what is written in its channels.
    }
care-choose = Choose your country, so that I show you numbers that work there. I don't keep it.
care-country = Choose my country
care-country-other = Another country
care-find = Find another country
care-find-country = Your country
care-find-how = In any language, or a code
care-find-which = Choose your country from the list, so that I show you numbers that work there.
care-find-none = I have no numbers for this country, or don't know it by this name.
care-anywhere = People who will listen are available in many countries: **findahelpline.com**
care-danger-unknown = If you might be in danger right now, please call your local emergency number.

care-emergency = **In immediate danger** ({ $country }, { $hours }): call **{ $number }**. Checked { $checked }.
care-line = **{ $name }** ({ $country }, { $hours }): { $how }. Checked { $checked }.
care-directory = **{ $name }**: { $address }
care-call = call **{ $number }**
care-text = text **{ $number }**
care-text-keyword = text { $keyword } to **{ $number }**
care-whatsapp = write to **{ $number }** on WhatsApp
care-chat = chat at { $address }
care-or = { $first } or { $last }
care-hours-always = open 24 hours
care-hours-open = open until { $at } your time; hours there: { $hours }
care-hours-closed = closed now, opens { $at } your time; hours there: { $hours }
care-hours-stated = hours: { $hours }
care-hours-unconfirmed = hours not confirmed

care-direct = Hi, I'm a bot. I left something for you after a message of yours: support options that only you see. You can ignore this if it doesn't fit.
