# What moderators see in their log.

flag-line = Noticed { $what }. { $link }
flag-removed = Noticed { $what } and removed the message. { $link }
flag-urgent = { $removed ->
        [yes] Please look now: a message may have put others in danger ({ $what }). I removed it; whoever read it before may need you. { $link }
       *[no] Please look now: a message may put others in danger ({ $what }). I have not removed it. { $link }
    }

escalation-line = A volunteer would like you to look at a case ({ $level }). { $link }

refusal-title = I could not do something in <#{ $channel }>, so I am telling you once.
refusal-what-nudge = A private note could not be left.
refusal-what-hint = Somebody could not be given a private tip about their name.
refusal-what-care = Support options could not be offered to somebody who may need them. Please look in yourselves.
refusal-what-card = A case could not be shown to the volunteers. Please look at the support channels yourselves.
refusal-what-flag = A message could not be reported to you.
refusal-what-remove = A message could not be removed.
refusal-what-removed_note = Somebody could not be told why their message was removed.
refusal-what-appeal = Somebody asks you to look again at a removed message, and you could not be told here.
refusal-what-appeal_answer = Somebody could not be told what you answered about their removed message.
refusal-what-retract = A note of mine could not be taken back.
refusal-what-repost = A message could not be posted again with a detail covered, as its author wished. They were given the text to copy.
refusal-what-withdraw = A copy of mine could not be taken back.
refusal-what-escalation = A volunteer has asked for you, and you could not be told here. Please look at the volunteers' desk.
refusal-what-call = Nobody could be called about a case that is waiting. Please look at the volunteers' desk.
refusal-what-ask_owner = A volunteer could not be asked whether a case is still with them.
refusal-what-follow_up = A volunteer could not be reminded to look in on somebody. Please look in yourselves.
refusal-what-room = No private room could be opened for somebody and a volunteer.
refusal-what-close_room = A private room could not be closed.
refusal-what-consult = A volunteer asks for a second opinion, and no thread could be opened for it. Please look at the volunteers' desk.
refusal-what-check_in = Supervisors could not be told here that somebody would like to talk to them.
refusal-what-conduct = A volunteer could not be reminded of the code of conduct.
refusal-what-boundary = Supervisors could not be told about a message of a volunteer.
refusal-what-invitation = Somebody could not be invited to the volunteers. Please tell them yourselves.
refusal-what-pointed = You could not be told that somebody asked a volunteer to look at a message.
refusal-what-weekly = The weekly note could not be left.
refusal-what-lines = A change of the help lines could not be noted here.
refusal-what-introduction = The person who invited me could not be told how to begin: with /setup.
refusal-why-missing_view_channel = I need the permission **View Channel** there.
refusal-why-missing_send_messages = I need the permission **Send Messages** there.
refusal-why-missing_send_messages_in_threads = I need the permission **Send Messages in Threads** there.
refusal-why-missing_read_message_history = I need the permission **Read Message History** there.
refusal-why-missing_manage_messages = I need the permission **Manage Messages** there.
refusal-why-missing_manage_webhooks = I need the permission **Manage Webhooks** there.
refusal-why-missing_create_private_threads = I need the permission **Create Private Threads** there.
refusal-why-missing_manage_threads = I need the permission **Manage Threads** there.
refusal-why-person_cannot_see = They can't see the channel.
refusal-why-person_not_let_in = Somebody could not be let in.
refusal-why-no_place_for_a_room = None of the support channels can hold private threads: that takes a text channel.
refusal-why-missing_mention_everyone = I have called somebody there, and it made no sound: I need the permission **Mention @everyone, @here, and All Roles**, or their role has to be one that anybody may mention.
refusal-why-webhooks_full = The channel has as many webhooks as Discord allows. Please remove one that nobody uses.
refusal-why-missing_permission = Discord says that I lack a permission there.
refusal-why-channel_gone = The channel is gone. Please choose another one with /setup.
refusal-why-direct_closed = They take no direct messages.
refusal-why-person_gone = They have left the server.
refusal-why-not_accepted = Discord did not accept what I tried to say.
