# What volunteers see.

card-title = { $level ->
        [emergency] Emergency
        [urgent] Urgent
       *[concern] Concern
    }
card-kinds = May be about { $what }
card-when = First noticed { $when }
card-where = { $link }
card-new = Nobody has taken this yet.
card-claimed = <@{ $owner }> has taken this, { $when }.
card-claim = Claim
card-claim-done = It's yours. Thank you. { $link }
card-claim-yours = This is already yours. { $link }
card-claim-taken = <@{ $owner }> has taken this already. Thank you for being here.
card-claim-not-allowed = Only volunteers and moderators of this server can take a case.
card-claim-gone = This case is closed and forgotten. There is nothing to do.

watch-line = Worth a quiet look: { $what } ({ $level }). { $link }
