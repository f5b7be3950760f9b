# What the rules do, how well, and changing them. For moderators.

command-rules = What I do about what I notice, and how well
    .name = rules
command-rules-list = See all rules: what is on, in shadow or off, and how often each found something
    .name = list
command-rules-open = Look at one rule, and change it
    .name = open
command-rules-review = Look at what rules in shadow or on trial would have done: right or wrong?
    .name = review
command-rules-history = See who changed what, and take it back
    .name = history
command-rules-precision = See how often each rule was judged right, and whether that is enough
    .name = precision
option-rules-open-rule = Which rule; type a part of its name
    .name = rule

# Names.
rules-family-privacy = Personal details
rules-family-crisis = Cries for help
rules-family-boundary = Boundaries
rules-family-content = Explicit or hostile language
rules-family-custom = Rules of your own
rules-any-privacy = any personal detail
rules-any-crisis = any cry for help
rules-any-boundary = any overstepped boundary
rules-any-content = any such language
rules-any-custom = anything that your own rules look for
rules-mode-on = on
rules-mode-shadow = in shadow
rules-mode-off = off
rules-mode-on-how = It does what it says above.
rules-mode-shadow-how = Nothing happens. I count what it would have done, and show you.
rules-mode-off-how = Nothing happens, and nothing is counted.
rules-state-tried = { $mode }, and a changed version on trial
rules-state-new = a rule of its own on trial
rules-state-follows = as its family
rules-on-trial = on trial

# What happens.
rules-do-remove = the message is taken away
rules-do-mask = an offer to mask it
rules-do-resources = the care reply with help lines
rules-do-case = a case on the volunteers' desk
rules-do-watch = a quiet line on the desk
rules-do-flag = a note to the moderators
rules-do-nudge = a private hint
rules-do-none = nothing
rules-did-remove = messages taken away:
rules-did-mask = offers to mask:
rules-did-resources = care replies:
rules-did-case = cases:
rules-did-watch = quiet lines:
rules-did-flag = notes to the moderators:
rules-did-nudge = private hints:
rules-label-sexual_explicit = explicit words
rules-label-insult = insults
rules-label-identity_attack = attacks on who somebody is
rules-label-threat = threats
rules-label-severe_toxicity = very hostile words
rules-subject-detail-self = the author's own
rules-subject-detail-other = somebody else's
rules-subject-about-self = about the author
rules-subject-about-other = about somebody else
rules-from = from { $who }
rules-role-volunteer = volunteers
rules-role-moderator = moderators
rules-role-nobody = nobody
rules-in = in { $where }
rules-place-support = support channels
rules-place-staff = the staff's channels
rules-place-elsewhere = all other channels
rules-place-age_restricted = age-restricted channels
rules-place-all = every channel
rules-least = at least { $percent } of 100 sure
rules-least-alarm = as sure as an alarm has to be
rules-least-watch = as sure as a quiet line has to be
rules-least-any = however sure
rules-row = { $about }: **{ $does }**
rules-row-on = (this line acts already)
rules-row-shadow = (this line is in shadow)
rules-limits = Whoever was told something is not told the same again for { $often }.
rules-limits-crisis = For { $often }, what the same person says is one case, and they are answered once; something more urgent is answered at once all the same.
rules-limits-least = I leave alone what is less than { $percent } of 100 sure.
rules-limits-exempt = Exempt: { $who }.

# All rules.
rules-title = Rules
rules-how = What is on, and what came of it in the last { $days } days. Choose a rule to look at it or to change it.
rules-line = **{ $name }** ({ $state }): { $counts }
rules-none = none yet
rules-lines-more = { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }
rules-pick = Open: { $what }
rules-unknown = Choose a rule from the list that appears while you type.
rules-counts-none = nothing counted
rules-counts-found = { $count ->
        [one] found once
       *[other] found { $count } times
    }
rules-counts-would = { $count ->
        [one] would have acted once
       *[other] would have acted { $count } times
    }
rules-counts-undone = { $count ->
        [one] taken back once
       *[other] taken back { $count } times
    }

# One rule.
rules-now = Now **{ $mode }**. In the last { $days } days: { $counts }.
rules-follows = It has no rule of its own: it is part of **{ $family }**. If you change something here, only this one changes.
rules-no-rule = There is no rule about this yet.
rules-does = **What it does** (the first line that fits counts):
rules-no-rows = It has no lines yet, so it does nothing.
rules-rows-more = { $count ->
        [one] And one more line.
       *[other] And { $count } more lines.
    }
rules-trial = **A changed version is on trial.** What stands above goes on as before; I count what the changed version would have done. What differs:
rules-trial-new = **A new version is on trial.** Nothing happens yet; I count what it would have done:
rules-waiting = { $count ->
        [one] One message waits to be judged.
       *[other] { $count } messages wait to be judged.
    }
rules-pick-mode = On, in shadow or off
rules-pick-row = Change a line
rules-pick-row-label = Line { $number }
rules-button-switch = Switch the changed version on
rules-button-untry = Drop the changed version
rules-button-limits = How often, how sure, who is exempt
rules-button-first = Write its first line
rules-button-family = Be part of its family again
rules-button-review = Right or wrong?
rules-button-all = All rules
rules-button-rule = Back to the rule
rules-row-title = { $name }, line { $number }
rules-row-how = Nothing is changed before you have seen it and said so.
rules-button-does = What happens
rules-button-about = What it is about
rules-button-where = Where and for whom
rules-button-above = Add a line above
rules-button-up = Move up
rules-button-drop = Take this line away
rules-button-back = Back

# Forms.
rules-form-limits = How often, how sure, who is exempt
rules-form-does = Line { $number }: what happens
rules-form-about = Line { $number }: what it is about
rules-form-where = Line { $number }: where and for whom
rules-form-above = A line of its own, above line { $number }
rules-form-first = The first line
rules-form-never = Not for a cry for help: it is only ever met with care
rules-form-mode-rule = As the rule is
rules-form-mode-on = On, whatever the rule is
rules-form-mode-shadow = In shadow, whatever the rule is
rules-field-cooldown = Nobody is told the same again for
rules-field-least = How sure it has to be
rules-field-exempt = Who is exempt
rules-field-exempt-ids = Other exempt roles
rules-field-respond = What happens
rules-field-mode = Whether this line acts
rules-field-subjects = Whom it is about (none: both)
rules-field-levels = How urgent (none: all)
rules-field-kinds = Which kinds (none: all)
rules-field-labels = Which kinds of words (none: all)
rules-field-channel-kinds = Which channels (none: all)
rules-field-channel-ids = Single channels besides
rules-field-roles = Only what these people write (none: all)
rules-field-role-ids = Other such roles

# A change before it is kept.
rules-confirm = { $name }: look before you change it
rules-comes-now = This counts at once.
rules-comes-trial = The changed version goes on trial first: nothing changes for members, and the rule goes on as it is. I count what the changed version would have done, and show you.
rules-comes-shadow = It comes into shadow first: nothing happens to members. I count what it would have done, and show you. When you have seen enough, switch it on.
rules-comes-quiet = Nothing of this rule acts at the moment, so nothing changes for members.
rules-comes-dropped = The changed version is dropped; the rule goes on as it is.
rules-change-dropped = What was on trial goes back:
rules-button-keep = Change it
rules-button-leave = Leave it as it is
rules-button-sure = Switch it on all the same
rules-ask-title = { $name }: switch it on?
rules-ask = Do you want to switch it on all the same?
rules-ask-crisis = With cries for help, one that is missed weighs more than a false alarm, so a lower share may well be worth it.
rules-kept = Done. **/rules history** takes it back.
rules-left = Nothing was changed.
rules-same = It is like that already, so nothing was changed.
rules-stale = This rule has been changed since you were shown it. Nothing was changed now; below is how it is.
rules-draft-gone = I no longer have the change that this was about. Nothing was changed; below is how the rule is.
rules-cannot = That cannot be, so nothing was changed:
rules-cannot-crisis = Line { $number } cannot have: { $what }. Whoever may be crying for help is only ever met with care: nothing of theirs is taken away or held up to them. Choose from the care reply, a case, a quiet line, a note to the moderators, or nothing. Nothing was changed.
rules-cannot-nothing_else = Line { $number }: “nothing” cannot stand beside something else. Keep one or the other. Nothing was changed.
rules-cannot-empty = Line { $number } says nothing about what happens. Choose something; it may be “nothing”. Nothing was changed.
rules-cannot-unreached = Line { $number } would never count, because the lines above it fit everything that it fits. Make it about something else, or move it up. Nothing was changed.

# What differs.
rules-part-mode = Mode
rules-part-cooldown = Not told the same again for
rules-part-min_confidence = How sure
rules-part-exempt_roles = Exempt
rules-change-part = { $what }: { $before } → **{ $after }**
rules-change-row = Line { $number }: { $before }
rules-change-does = Line { $number } ({ $about }): { $before } → **{ $after }**
rules-change-row-new = New line { $number }: { $after }
rules-change-row-gone = Line { $number } is taken away: { $before }
rules-change-other = { $place }: { $before } → { $after }
rules-change-line-added = Help lines, { $country }: added **{ $name }**
rules-change-line-changed = Help lines, { $country }: corrected **{ $name }**
rules-change-line-removed = Help lines, { $country }: removed **{ $name }**
rules-change-line-hidden = Help lines, { $country }: hid **{ $name }**
rules-change-line-unhidden = Help lines, { $country }: showed **{ $name }** again
rules-change-of = { $name }: { $line }
rules-change-own = { $name }: as its family → a rule of its own, **{ $mode }**
rules-change-family = { $name }: a rule of its own, { $mode } → **as its family**
rules-change-new = { $name }: a new rule, **{ $mode }**
rules-change-gone = { $name }: { $mode } → **no longer a rule**
rules-change-tried = { $name }: a changed version went on trial
rules-change-untried = { $name }: the changed version was dropped
rules-change-switched = { $name }: the changed version was switched on

# History.
rules-history-title = What was changed
rules-history-how = The newest first. Choose a change to see all of it, and to take it back.
rules-history-none = Nobody has changed anything yet, or not for a long time.
rules-step = { $when }, { $who }:
rules-step-taken = { $when }, { $who } (taken back since):
rules-step-back = { $when }, { $who } took a change back:
rules-step-nobody = somebody whom I was asked to forget
rules-step-more = { $count ->
        [one] (and one more thing)
       *[other] (and { $count } more things)
    }
rules-pick-step = Choose a change
rules-step-title = A change
rules-step-how = If you take it back, what stands to the left of each arrow counts again at once.
rules-step-undone = It was taken back already.
rules-button-undo = Take it back
rules-undo-done = Taken back.
rules-undo-gone = I no longer know of this change. Nothing was changed.
rules-undo-since = Somebody has changed the same again since, so I have left it alone. Have a look at the newer change first.
rules-undo-already = It was taken back already. Nothing was changed.
rules-undo-trouble = It does not fit what has been changed since, so I have left it alone.

# Judging.
rules-review-title = Right or wrong?
rules-review-how = Look at the message. Would it have been right to do this?
rules-review-left = { $count ->
        [one] One message waits to be judged.
       *[other] { $count } messages wait to be judged.
    }
rules-review-none = Nothing waits to be judged. Rules in shadow, and changed versions on trial, bring new messages here.
rules-sighting = **{ $name }**: { $what }, { $percent } of 100 sure. Would have happened: { $does }. { $link }
rules-sighting-gone = I no longer have this one: it was too old, or its author had it erased.
rules-judge-right = Right
rules-judge-wrong = Wrong
rules-judge-skip = Skip
rules-judge-back = The one before
rules-judged-right = Judged right.
rules-judged-wrong = Judged wrong.
rules-judged-now-right = Noted: that was right.
rules-judged-now-wrong = Noted: that was wrong.
rules-judged-anew-right = It had been judged wrong; it now counts as right.
rules-judged-anew-wrong = It had been judged right; it now counts as wrong.
rules-judged-already-right = It was judged right already.
rules-judged-already-wrong = It was judged wrong already.
rules-weekly-title = Once a week: would this have been right?
rules-weekly-how = Some rules are in shadow or on trial: nothing happened here, but something would have. Have a look, and say what you think.
rules-weekly-more = { $count ->
        [one] One more waits in **/rules review**.
       *[other] { $count } more wait in **/rules review**.
    }

# How often right.
rules-precision-title = How often rules were right
rules-precision-how = ● is how often moderators said *right*, from none on the left to always on the right. ━ is where the true share lies, 95 times out of 100: the more you judge, the shorter it gets. Once all of it lies right of ┃ ({ $bar } of 100), with at least { $least } verdicts, a rule can be switched on without a question.
rules-precision-none = Nobody has judged it yet. At least { $least } verdicts are needed.
rules-precision-line = Judged right { $right } of { $judged } times; between { $low } and { $high } of 100 at this rate.
rules-precision-enough = That is enough.
rules-precision-more = { $count ->
        [one] At this share one more verdict is enough.
       *[other] At this share { $count } more verdicts are enough.
    }
rules-precision-never = At this share no number of verdicts is enough: it has to be right more than { $bar } of 100 times.
rules-precision-earlier = **{ $name }**, an earlier version: judged right { $right } of { $judged } times.
rules-precision-unjudged = Not judged yet: { $names }.
