# Asking for a volunteer, and pointing at a message. Rules: docs/safe-messaging.md. Nothing is promised for anybody.

care-ask-button = Talk to a volunteer here
care-asked-lead = I'm a bot, so I can't talk this through the way a person can.
care-asked-told = { $place ->
        [here] I have told the volunteers of this server that you would like to talk with somebody.
       *[there] I have told the volunteers of { $server } that you would like to talk with somebody.
    }
care-asked-known = { $place ->
        [here] The volunteers of this server know already that you would like to talk with somebody.
       *[there] The volunteers of { $server } know already that you would like to talk with somebody.
    }
care-asked-taken = { $place ->
        [here] A volunteer of this server has seen that you would like to talk with somebody.
       *[there] A volunteer of { $server } has seen that you would like to talk with somebody.
    }
care-asked-trying = { $place ->
        [here] I could not tell the volunteers of this server yet, and go on trying. Please don't wait for them.
       *[there] I could not tell the volunteers of { $server } yet, and go on trying. Please don't wait for them.
    }
care-asked-unreached = { $place ->
        [here] I can't reach the volunteers of this server right now. That has nothing to do with you. You can tell a moderator.
       *[there] I can't reach the volunteers of { $server } right now. That has nothing to do with you. You can tell a moderator there.
    }
care-asked-nowhere = { $place ->
        [here] In this server no volunteers can be asked through me. You can tell a moderator that you would like to talk with somebody.
       *[there] I found no server of yours in which volunteers can be asked through me. If you know of one, use **/help-now** in a channel there.
    }
care-asked-which = In which server would you like to talk with a volunteer? Choose it from the list.
care-asked-servers = Choose a server
care-asked-meanwhile = You don't have to wait: there is help here as well.

care-duty-there = Somebody is on duty now, and may need a moment. I can't say whether or when they write to you.
care-duty-next = Nobody is on duty right now. Volunteers are usually here next from { $from } to { $to } your time ({ $when }). Somebody may still look in before that.
care-duty-unknown = Nobody is on duty right now, and I don't know when somebody will be here next. Somebody may still look in.

care-point-passed_on = Thank you for looking out for them. I have asked the volunteers to look. Whoever wrote it isn't told, and you needn't carry this alone.
care-point-trying = Thank you for looking out for them. I could not reach the volunteers yet, and go on trying. If it can't wait, please tell a moderator.
care-point-unreached = Thank you for looking out for them. I can't reach the volunteers right now. Please tell a moderator.
care-point-danger = If you think they may be in danger right now, please call the emergency number where they are. **/help-now** has lines for people who worry about somebody.
care-point-own = People who will listen are available in many countries: **findahelpline.com**. **/help-now** shows you lines that work where you are.
care-point-of_a_bot = That message isn't by a person, so nobody is asked to look at it.
care-point-of_staff = This is a channel of the staff, so whoever is here can see it themselves.
care-point-not_set_up = In this server no volunteers can be asked through me. Please tell a moderator if you worry about somebody.
care-point-too_often = You have asked a few times within the hour, so I can't pass this one on. If you worry about somebody, please tell a moderator.
care-point-menu = Ask a volunteer to look

# What moderators see in their log.
pointed-line = <@{ $person }> asked a volunteer to look at a message. { $link }
