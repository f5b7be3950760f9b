# What `python -m bot check` shows to a person.

check-nothing-noticed = Nothing was noticed.
check-would-nothing = Would do nothing.
check-would = Would { $what } ({ $rule }).
check-would-not = Would not { $what } ({ $rule }): { $reason }.
check-whole = all of it
check-column-what = what
check-column-level = level
check-column-whose = whose
check-column-sure = sure
check-column-where = where
check-column-why = why

check-response-remove = remove the message
check-response-mask = offer to post it again without the detail
check-response-resources = send the care reply with help lines
check-response-case = open a case at the volunteers' desk
check-response-watch = put a quiet line on the volunteers' desk
check-response-flag = tell the moderators
check-response-nudge = give the author a private hint
check-response-none = do anything

check-reason-off = the rule is off
check-reason-shadow = the rule is in shadow: it only counts
check-reason-no_row = no row of the rule fits here
check-reason-exempt_role = the author's role is exempt
check-reason-low_confidence = not sure enough
check-reason-cooldown = the author was told not long ago
check-reason-quiet = the author asked for quiet
check-reason-too_old = it was said too long ago for that to help
check-reason-crisis_comes_first = a cry for help is answered first
check-reason-never_punish_crisis = a possible cry for help is never punished
check-reason-disclosed = an account of what was done to somebody is not explicit content
check-reason-out_of_reach = it stands in a title, which stays when the message is removed
