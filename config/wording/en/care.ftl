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
        [third_party] I'm a bot. It's kind of you to look out for them. You don't need perfect words: ask in private how they are, ask plainly about suicide if you're worried about that, and listen. You can ask a help line for advice too.
       *[other] I'm a bot, so I can't talk this through the way a person can. If things are really heavy right now, there are people who will listen.
    }

# In an emergency the number stands above everything but the line that says who speaks.
care-now =
    { $kind ->
        [third_party] I'm a bot and can't send help myself. If they may be in danger right now, please call this number, or ask someone near them to call:
        [violence] I'm a bot and can't send help myself. If anybody may get hurt right now, please call this number, or ask someone near you to call:
       *[other] I'm a bot and can't send help myself. If you may be in danger right now, please call this number, or ask someone near you to call:
    }
care-now-unknown =
    { $kind ->
        [third_party] I'm a bot and can't send help myself. If they may be in danger right now, please call the emergency number where they are, or ask someone near them to call.
        [violence] I'm a bot and can't send help myself. If anybody may get hurt right now, please call your local emergency number, or ask someone near you to call.
       *[other] I'm a bot and can't send help myself. If you may be in danger right now, please call your local emergency number, or ask someone near you to call.
    }
care-opening-emergency =
    { $kind ->
        [suicide] If you're thinking about suicide, you don't have to be alone with it right now. If you can, go where another person is. You don't have to know what to say first.
        [self_harm] If you're hurt, please get medical help first. You deserve care without being judged. If you can, go where another person is.
        [overdose] If you have taken something, please call even if you feel all right or aren't sure. If you can, go where another person is.
        [abuse] It is not your fault, and you decide what happens next. If someone might look at your phone, this message and your calls could be seen; another phone may be safer.
        [violence] If you can, go where you feel calmer. You can talk with someone about it, and you don't have to know what to say first.
        [eating] If you feel unwell, please get medical help now. You deserve care, and you don't have to wait until it's worse.
        [third_party] It's kind of you to look out for them. If it is safe for you, stay with them or keep talking until somebody is there. You needn't carry it alone.
       *[other] You don't have to be alone with this right now. If you can, go where another person is.
    }

care-many = Help exists, and many people get through times like this.
care-person = Is there one person you trust whom you could tell?
care-person-else = Help exists, and you needn't carry this alone. Is there one person you trust, or a moderator, who could look out for them with you?
care-volunteer = { $asked ->
        [yes] A volunteer of this server has been asked to look in. Volunteers and moderators here can see the message.
        [appealed] A volunteer of this server has been asked to look in. Nobody but the moderators here can see what you wrote to them.
        [here] You have asked for somebody to talk to, and volunteers know it.
        [alone] You asked for this yourself: nobody has been called, and I keep no note of it.
       *[no] Volunteers and moderators of this server can see what is written in its channels.
    }
care-choose-own = Choose your country, so that I show you numbers that work there. I don't keep it.
care-choose-else = Choose your country, or theirs, so that I show you numbers that work there. I don't keep it.
care-country = Choose my country
care-country-other = Another country
care-find = Find another country
care-find-country = Your country
care-find-how = In any language, or a code
care-find-which = Choose your country from the list, so that I show you numbers that work there.
care-find-none = I have no numbers for this country, or don't know it by this name.
care-anywhere = People who will listen are available in many countries: **findahelpline.com**
care-danger-unknown = { $about ->
        [else] If they might be in danger right now, please call the emergency number where they are.
       *[own] If you might be in danger right now, please call your local emergency number.
    }

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

# How somebody would like to talk.
care-ways = What would be easiest for you?
care-way-call = Call
care-way-text = Text
care-way-chat = Chat

# What gets in the way. One sentence each; nothing is promised on behalf of a line.
care-stopping = Something's stopping me
care-stopping-ask = What gets in the way? Choose what fits best, or go back.
care-stopping-list = What gets in the way?
care-stopping-police = I'm afraid that the police will come
care-stopping-cost = I'm worried about the cost
care-stopping-phone = I don't want to talk on the phone
care-stopping-enough = I'm not sure it's bad enough
care-stopping-overheard = Somebody could overhear me
care-barrier-lead = I'm a bot. Many people hesitate here, and it's good that you say what gets in the way.
care-barrier-police = I never call the police or anybody else, and each line has rules of its own on when it involves others: you can read them on its page, or ask before you tell anything about yourself.
care-barrier-cost = What a call or a text costs depends on the line and on your phone contract, so a look at the line's own page tells you before you begin.
care-barrier-phone = You don't have to speak: some lines can be written to, and **findahelpline.com** can look for text and chat alone.
care-barrier-enough = There is nothing you have to reach first: if it weighs on you, that is reason enough to talk with someone.
care-barrier-overheard = Writing makes no sound, and a walk can give you room to talk; if someone might look at your phone, calls and messages could be seen there.
care-pages = Their own pages: { $pages }
care-back = Back

care-else = I'm worried about somebody else
care-own = It's about me

care-misread-button = Not what I meant
care-misread = { $asked ->
        [yes] Thank you for telling me. I'm a bot, and I don't always understand. A volunteer has been asked already and may still look in. If you ever want these options, **/help-now** shows them.
       *[no] Thank you for telling me. I'm a bot, and I don't always understand. If you ever want these options, **/help-now** shows them.
    }
care-again = Show the options again

command-help-now = Help lines for you or somebody you worry about. Only you see them
    .name = help-now

care-direct = Hi, I'm a bot. I left something for you after a message of yours: support options that only you see. You can ignore this if it doesn't fit.
