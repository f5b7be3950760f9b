# What volunteers see.

card-title = { $level ->
        [emergency] Emergency
        [urgent] Urgent
       *[concern] Concern
    }
card-kinds = May be about { $what }
card-asked = { $named ->
        [yes] <@{ $person }> asked for somebody to talk to.
       *[no] They asked for somebody to talk to.
    }
card-pointed = Somebody asked a volunteer to look at this.
card-appealed = <@{ $person }> wrote this to the moderators, with a question about a removed message: they have the words. The link to that message leads to where it was.
card-when = First noticed { $when }
card-where = { $link }
card-state-new = Nobody has taken this yet.
card-state-claimed = <@{ $owner }> has taken this, { $when }.
card-state-consulting = <@{ $owner }> has taken this, { $when }, and is asking for a second opinion.
card-state-escalated = <@{ $owner }> has taken this, { $when }. The moderators have been asked to look as well.
card-state-waiting = <@{ $owner }> has taken this, { $when }, and is waiting for an answer.
card-state-resolved = Closed: { $ending }.
card-state-misread = Closed: it was not what it seemed.
card-state-handed = Closed here: the moderators go on with it.
card-button-claim = Claim
card-button-release = Release
card-button-recuse = I can't take this one
card-button-escalate = Escalate
card-button-hand = We take over
card-button-room = Open a room
card-button-wait = Waiting for an answer
card-button-carry_on = Carry on
card-button-consult = Second opinion
card-button-pass = Hand over
card-button-follow_up = Follow up in 24 h
card-button-read = Read the note
card-button-resolve = Resolve
card-button-misread = Misread
card-button-reopen = Open again

ending-choose = How did it end?
ending-safer = we talked, and they are safer now
ending-other_help = they found other help
ending-no_answer = they didn't answer
ending-left = they left the server
ending-other = another way

# What whoever presses reads, alone.

desk-done-claim = It's yours. Thank you. { $link }
desk-done-release = You have given it back, and somebody else can take it. Thank you for having been there.
desk-done-recuse = That's all right, and nobody asks why. You won't be asked about this person for half a year.
desk-done-escalate = The moderators know and will look at it with you. It is still yours. { $link }
desk-done-hand = It's with you, the moderators, now. { $link }
desk-done-wait = The card says now that you are waiting for an answer. It is still yours. { $link }
desk-done-carry_on = The card says now that it goes on. It is yours. { $link }
desk-done-resolve = It's closed. Thank you for being there. Take a moment for yourself.
desk-done-misread = Thanks, it's closed. It is counted that this was misread, without the person.
desk-done-reopen = It's open again, and somebody can take it.
desk-how-it-ended = How did it end? Nothing else is asked, and it isn't kept who closed it.
desk-checklist = What this server has agreed to do:
desk-checklist-step = ☐ { $step }
desk-answer-unheard = It says so on the card, but I could not reach the moderators in their channel. Please tell a moderator yourself. { $link }
desk-answer-not_them = They can't take this one at the moment, so it stays where it is. Please choose somebody else.
desk-answer-untold = It is handed over to <@{ $owner }>, but I could not reach them. Please tell them yourself.
desk-answer-owner_only = <@{ $owner }> has taken this, and only they can do that.
desk-answer-yours = This is already yours. { $link }
desk-answer-taken = <@{ $owner }> has taken this already. Thank you for being here.
desk-answer-recused = You said that you can't take this person's cases, so it stays here for somebody else. Thank you for looking.
desk-answer-about_you = This one may be about you, so somebody else looks after it. You don't have to carry it alone.
desk-answer-not_yours = <@{ $owner }> has taken this. Only they, or a moderator, can do that.
desk-answer-moderators_only = Only a moderator can do that.
desk-answer-nobodys = Nobody has taken this yet. Please claim it first.
desk-answer-closed = This is closed already. A moderator can open it again.
desk-answer-not_now = It has moved on in the meantime. The card shows how it stands now.
desk-answer-not_allowed = Only volunteers and moderators of this server can do that. If you were one until lately: thank you for all you did.
desk-answer-gone = This case is closed and forgotten. There is nothing to do.

command-desk = What stands on the desk
    .name = desk
command-desk-cases = The open cases of this server, for volunteers and moderators
    .name = cases
desk-list-line = **{ $level }**, { $when }: { $standing } { $link }
desk-list-more = And { $count } more.
desk-list-none = There is nothing open. Thank you for looking.
desk-list-not-allowed = Only volunteers and moderators of this server can see this.

# Calls about a case that nobody has, on the desk, and questions to whoever has one.

call-line = **{ $level }**: nobody has taken this yet. { $link }
ask-direct = You have a case on **{ $server }** that has been quiet for a while. Is it still with you? If you'd rather give it back, that's all right. If I hear nothing for { $minutes } minutes, I'll offer it to others. { $link }
ask-channel = <@{ $owner }>, this has been quiet for a while. Is it still with you? If you'd rather give it back, that's all right. If I hear nothing for { $minutes } minutes, I'll offer it to others. { $link }
ask-button-stay = Still with me
ask-button-release = Give it back
ask-done-stay = Good to know, thank you. It's still yours. { $link }
ask-offered = The case that you had on **{ $server }** has been quiet, so I have offered it to the others. Nothing is held against you. Thank you for having been there. { $link }
