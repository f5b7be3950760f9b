# Rooms, second opinions, handing over, reminders: the buttons that open something beside a case.

# The room in which a volunteer talks with somebody. They alone read this, with those who look after the server's threads.
room-name = A quiet room { $code }
room-opening =
    Hello <@{ $person }>, I'm a bot. This room is for you and <@{ $owner }>, a volunteer of this server who would like to listen.
    Who can read it: the two of you, this server's moderators, and whoever else may manage threads here. I read along for cries for help, as in the support channels, and keep none of your words.
    It isn't therapy, and no emergency service: **/help-now** shows help lines at any time.
    You can leave whenever you like. I close the room when this is over.
room-entered = I'm a bot. From here on <@{ $owner }> is here with you.
room-alone = I'm a bot. Whoever was here with you had to step away, and somebody else is being asked. You have done nothing wrong. If you would rather not wait, **/help-now** shows help lines at any time.
room-closed = I'm a bot, and I close this room now. It was good that you talked. If things get heavy again, you can write here on the server, and **/help-now** shows help lines at any time.

# What the volunteer reads who presses Open a room, alone.
desk-done-room = The room is here: <#{ $room }>. { $link }
desk-room-why = I could not open a room.
desk-room-what-else = You can answer them where they wrote, or ask a moderator to open a thread.
desk-room-missing_create_private_threads = I may not make private threads there: a moderator can give me the permission **Create Private Threads**.
desk-room-missing_send_messages_in_threads = I may not speak in threads there: a moderator can give me the permission **Send Messages in Threads**.
desk-room-missing_view_channel = I can't see the support channel: a moderator can give me the permission **View Channel**.
desk-room-missing_permission = Discord says that I lack a permission there. A moderator can look with **/setup** what is missing.
desk-room-person_gone = They have left the server.
desk-room-person_cannot_see = They can't see the support channel any more.
desk-room-person_not_let_in = One of you could not be let in.
desk-room-no_place_for_a_room = None of the support channels can hold private threads.
desk-room-channel_gone = The channel is gone.
desk-room-platform_unwell = Discord does not answer at the moment. I go on trying for an hour; press again to see whether it is there.
desk-room-not_accepted = Discord did not accept it.

# A second opinion. The first two are read by supervisors.
consult-name = Second opinion { $code }
consult-asked = { $roles } <@{ $owner }> would like a second opinion on { $link }
consult-elsewhere = { $roles } A volunteer would like a second opinion, and I could not open a thread for it. Please ask <@{ $owner }>: { $link }
desk-consult-thread = Your supervisors are called: <#{ $thread }>. It is still yours. When you know how to go on, press Carry on. { $link }
desk-consult-quietly = There is a thread: <#{ $thread }>. But I may not mention the supervisors' role, so nobody was called. Please tell one of them. { $link }
desk-consult-elsewhere = I could not open a thread. Your supervisors read in their own channel that you ask for a second opinion. { $link }
desk-consult-not = I could not reach your supervisors. Please tell one of them, or a moderator, yourself. { $link }
desk-consult-not_yet = Discord does not answer at the moment. I go on trying to reach your supervisors; if it is urgent, please tell one of them yourself. { $link }

# Handing over.
desk-pass-choose = To whom? They are on duty and can take one more: { $people }
desk-pass-list = Choose a person
desk-pass-nobody = Nobody else on duty can take one more at the moment. You can ask for a second opinion, escalate it, or release it for anybody to take: it is all right to need others.
desk-pass-form = Hand over
desk-pass-note = A note for them, if you like
desk-pass-note-how = Please don't copy the person's words. It goes when this is closed.
desk-done-pass = It is with <@{ $owner }> now, and they have been told. Thank you for being there.
desk-done-read = The note that was left for you. It goes when this is closed.
desk-read-none = There is no note.
handed-direct = Somebody on the desk has handed a case over to you, because you are on duty. If there is a note, you read it on the card. If it doesn't fit, press Release there; nobody asks why. { $link }
handed-desk = <@{ $person }>, this one was handed over to you. If it doesn't fit, press Release; nobody asks why. { $link }

# The reminder.
desk-done-follow_up = Noted: I remind you { $when }, once. { $link }
desk-follow-up-noted = That is noted already, once for each case: for <@{ $person }>, { $when }. { $link }
follow-up-direct = You wanted to look in again. It has been a day. { $link }
follow-up-desk = <@{ $person }>, you wanted to look in again. { $link }
raised-direct = Something new and more pressing has come in a case that is yours, or they have asked for you. Please look. { $link }
raised-desk = <@{ $person }>, something new and more pressing has come in a case that is yours, or they have asked for you. Please look. { $link }
