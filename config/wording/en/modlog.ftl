# The cards in the moderators' log: what was found, what was done, what came of it.

modlog-title = { $state ->
        [removed] A message was removed
        [masked] A message was covered and posted again
        [refused] A message could not be removed
       *[stays] Noticed in a message
    }
modlog-urgent = { $removed ->
        [yes] Please look now: a message may have put others in danger. I removed it; whoever read it before may need you.
       *[no] Please look now: a message may put others in danger. I have not removed it.
    }
modlog-where = In { $channel }: { $link }
modlog-rule = { $count ->
        [one] Rule: { $rules }
       *[other] Rules: { $rules }
    }
modlog-response = Response: { $what }
modlog-response-remove = removing it
modlog-response-mask = offering its author to cover the detail
modlog-response-nudge = a private note to its author
modlog-response-flag = telling you
modlog-outcome = Outcome: { $what }
modlog-outcome-removed = removed
modlog-outcome-gone = the message is gone
modlog-outcome-masked = its author has had the detail covered; the link leads to the copy
modlog-outcome-refused = could not, in { $channel }. { $why }
modlog-outcome-open = not removed yet. Discord isn't answering, and I go on trying.
modlog-outcome-expired = could not. Discord did not answer for too long.
modlog-outcome-spared = the message stays: it may be a cry for help
modlog-outcome-changed = its author edited it, and I read it anew
modlog-outcome-called_off = the message stays
modlog-outcome-stays = the message stays as it is
modlog-judged-right = Judged by { $moderator }: right.
modlog-judged-wrong = Judged by { $moderator }: wrong.
modlog-undone = Undone by { $moderator }: { $what }.
modlog-undone-removal = it is not removed
modlog-undone-note = my note is taken back, and I may leave one again
modlog-undone-flag = nothing is left to do
modlog-final-removed = This can't be undone: I keep no words, so I can't put it back.
modlog-final-masked = This can't be undone: its author chose it, and I keep no words. They can take the copy away as well.
modlog-button-right = Right
modlog-button-wrong = Wrong
modlog-button-right-after = It was right after all
modlog-button-wrong-after = It was wrong after all
modlog-button-undo-removal = Don't remove it
modlog-button-undo-note = Take my note back
modlog-button-undo-flag = Dismiss

modlog-many = { $count ->
        [one] { $count } message of one kind, and I go on counting
       *[other] { $count } messages of one kind, and I go on counting
    }
modlog-many-where = { $minutes ->
        [one] In { $channels }, within { $minutes } minute.
       *[other] In { $channels }, within { $minutes } minutes.
    }
modlog-many-removed = { $count ->
        [one] { $count } of them removed.
       *[other] { $count } of them removed.
    }
modlog-many-newest = The newest: { $link } ({ $when })
modlog-many-how = There are many at once, so I count them here and post no card for each. Once it has been quiet for 5 minutes, each gets its own again.

modlog-said-right = Thank you. It is counted for this rule as right, without anybody's name.
modlog-said-wrong = Thank you. It is counted for this rule as wrong, without anybody's name.
modlog-said-already = This has been judged in the same way already, so nothing changes.
modlog-said-own = Nobody judges or undoes what I did about a message of their own. Please ask another moderator.
modlog-said-roles = For this you need one of these roles: { $roles }.
modlog-said-owner = For this you need Discord's permission **Manage Server**.
modlog-said-undone = Undone: { $what }.
modlog-said-undone_already = This has been undone already, so nothing changes.
modlog-said-gone = This can't be undone: the message is gone. I keep no words, so I can't put it back.
modlog-tell-author = I keep no words, so I can't put it back. It was written by { $person }: you can tell them that it was a mistake.
