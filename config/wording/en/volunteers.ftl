# What the people who answer read, and those who look after them. All of it in private, but hours-* and after-told.

day-0 = Monday
day-1 = Tuesday
day-2 = Wednesday
day-3 = Thursday
day-4 = Friday
day-5 = Saturday
day-6 = Sunday

# The line for support channels.

hours-line = Volunteers usually answer { $hours } UTC.
hours-always = Volunteers usually answer at any time of day.
hours-none = There are no fixed hours in which volunteers answer. **/help-now** shows help lines, at any time.
hours-range = { $from } to { $until }
hours-days = { $days } { $hours }
hours-own-button = In my time
hours-own = In your own time, in the coming week:
hours-own-line = - <t:{ $from }:F> to <t:{ $until }:t>
hours-preview = This is what I would say in this channel, by the shifts of those who answer. It changes nothing for anybody:
hours-post-button = Say it here
hours-posted = It stands here now, and I keep it up to date whenever somebody presses its button. Use **/duty hours** again after shifts have changed.
hours-not-posted = I may not write in this channel. Please give me the permission **Send Messages** here.

# Being on duty.

command-duty = When you answer people, and how much
    .name = duty
command-duty-on = Go on duty: you are called when somebody needs a volunteer
    .name = on
command-duty-off = Go off duty: nobody calls you
    .name = off
command-duty-shifts = Your weekly shifts, in your own time zone
    .name = shifts
command-duty-who = Who is on duty now, and who is next
    .name = who
command-duty-limits = How much you carry at most, seen by you alone
    .name = limits
command-duty-hours = For moderators: say in this channel when volunteers usually answer
    .name = hours
option-duty-on-hours = For how many hours; without it until your shift ends, or for four
    .name = hours
option-duty-shifts-zone = Your time zone: type a city, such as Berlin
    .name = zone

duty-volunteers-only = This is for volunteers of this server, who have the role { $roles }. If you'd like to be one, please ask a moderator.
duty-desk-only = This is for volunteers and moderators of this server, who have the role { $roles }.
duty-moderators-only = This is for moderators of this server, who have the role { $roles }.
duty-nobody-named = No roles have been chosen for this yet. Somebody who may manage the server can do that with **/setup**.
duty-on = You're on duty until <t:{ $until }:t> (<t:{ $until }:R>). Thank you for being there.
duty-on-spent = You have been there for { $hours } within the last day, and that is enough for now. Please rest: you can be on duty again <t:{ $when }:R>.
duty-on-break = You have a break, so nobody calls you before <t:{ $until }:t>.
duty-off = You're off duty, and nobody calls you. Thank you for having been there.
duty-off-carrying = What you have taken is still with you. If it is too much now, **Release** on its card lets somebody else take it, and nobody asks why.
duty-next = Your next shift begins <t:{ $when }:R>.
duty-who-now = On duty now: { $who }
duty-who-nobody = Nobody is on duty now.
duty-who-next = Next: { $who }, <t:{ $from }:F> to <t:{ $until }:t>
duty-who-none = Nobody has said when they will be there next.

duty-shifts = ### Your shifts
duty-shifts-zone = Your time zone is **{ $zone }**. There it is { $clock } now. To change it: **/duty shifts** and a city.
duty-shifts-how = In your shifts you're on duty by yourself. **/duty off** lets you out of one at any time.
duty-shifts-none = You have no shifts yet.
duty-shifts-line = - { $day } { $from } to { $until }, next <t:{ $begins }:F> to <t:{ $ends }:t>
duty-shifts-name = { $day } { $from } to { $until }
duty-shifts-add = Add a shift
duty-shifts-remove = Remove shifts
duty-shifts-days = Days
duty-shifts-from = From
duty-shifts-until = To
duty-shifts-clock = By your own clock, such as 18:00
duty-shifts-clock-until = Such as 22:00. An earlier time than the first is on the next day
duty-shifts-unclear = I couldn't read one of the times, so nothing was added. Please write it like 18:00.
duty-shifts-same = Both times are the same, so nothing was added. Please choose a later end.
duty-shifts-full = There is room for { $count } shifts, and that would be more. Nothing was added. Perhaps one of the others can go first?
duty-shifts-zone_unknown = I don't know that time zone, so nothing was changed. Please choose one from the list that appears while you type a city.

duty-limits = How much you carry at most. Nobody else sees it, nobody is told, and you can change it at any time.
duty-limits-cases = Cases at once
duty-limits-hours = Hours within a day
duty-limits-case = { $count ->
        [one] 1 case at once
       *[other] { $count } cases at once
    }
duty-limits-hour = { $count ->
        [one] 1 hour within a day
       *[other] { $count } hours within a day
    }
duty-limits-server-cases = As everybody here: { $count }
duty-limits-server-hours = As everybody here: { $count } h

# Taking a case.

desk-answer-conduct = Before you take a case here, please read what volunteers promise each other.
desk-answer-full = { $count ->
        [one] You have an open case already
       *[other] You have { $count } open cases already
    }, and that is all right: nobody carries more than that at once. This one stays here for somebody else.

# After a case.

after-question = How are you after that one?
after-offer = Would you like a break? Nobody calls you for { $minutes } minutes.
after-given = You have carried a lot, so now you have a break: nobody calls you for { $minutes } minutes. You can still take a case by yourself.
after-fine = Fine
after-rest = I'd like a break
after-talk = I'd like to talk to a supervisor
break-rest = Yes
break-later = Not now
after-direct = I'm a bot. A case that you had on **{ $server }** is closed now, or somebody else goes on with it. How are you after that one?
after-told = { $volunteer } would like to talk to a supervisor.
after-done-fine = Thank you for telling me. Should that change later, this still works.
after-done-later = All right. Thank you for being there. Should you want one later, this still works.
after-done-rest = Rest well. Nobody calls you before <t:{ $until }:t>.
after-done-talk = The supervisors know that you'd like to talk. I've told them nothing about the case.
after-not-told = I could not reach the supervisors in their channel. Please write to one of them yourself: you don't have to carry this alone.
after-not-known = This was for volunteers of that server. If you were one until lately: thank you for all you did.

# Joining the volunteers.

invitation =
    Hello. I'm a bot of **{ $server }**, and its moderators would like you to be a volunteer there: somebody who answers people who are having a hard time.
    Please read what volunteers promise each other first. If you'd rather not, you don't have to do anything, and nobody asks why.
invitation-button = Read the code of conduct
conduct-lead = What volunteers promise each other here:
conduct-changed = This was changed after you opened it. Here is how it is now:
conduct-duty = Before anybody calls you, please read what volunteers promise each other. Then use **/duty on** again.
conduct-accept = I accept
conduct-done = Thank you for being part of this. You can take cases now. **/duty shifts** says when you're there, **/duty limits** how much you carry at most.
conduct-without_role = Thank you, it is kept that you accept. Now a moderator has to give you the volunteers' role; after that you can take cases.
conduct-not_invited = I don't see that you were invited there. Please ask a moderator of that server.
conduct-none = There is no code of conduct here, so there is nothing to accept.

command-volunteers = Those who answer: inviting them, and how much there is for them
    .name = volunteers
command-volunteers-add = For moderators: invite somebody to the volunteers
    .name = add
command-volunteers-list = For moderators and supervisors: who was invited, and who has accepted the code of conduct
    .name = list
command-volunteers-remove = For moderators: somebody is no volunteer any more
    .name = remove
command-volunteers-load = For supervisors: how much comes when, and how long people wait
    .name = load
option-volunteers-add-member = Whom
    .name = member
option-volunteers-remove-person = Whom
    .name = person

volunteers-staff-only = This is for moderators and supervisors of this server, who have the role { $roles }.
volunteers-supervisors-only = This is for supervisors of this server, who have the role { $roles }.
volunteers-bot = A bot can't be a volunteer.
volunteers-sent = { $who } has a message from me with the invitation and the code of conduct.
volunteers-unheard = { $who } takes no messages from me. Please tell them yourself: once they have the role, **/duty on** shows them the code of conduct.
volunteers-needless = { $who } has accepted the code of conduct as it is now.
volunteers-role-missing = They still need the role { $roles }. I give no roles myself: please do that on Discord.
volunteers-none = Nobody has been invited yet. **/volunteers add** does that.
volunteers-line = - { $who }: { $role }, { $code }
volunteers-line-role = has the role
volunteers-line-no-role = does not have the role
volunteers-line-gone = is not on this server, as far as I can see
volunteers-line-accepted = accepted the code, version { $version }, <t:{ $when }:d>
volunteers-line-older = accepted an older code, version { $version }, and is asked again
volunteers-line-invited = was invited <t:{ $when }:d> and has not accepted the code yet
volunteers-line-not = has not accepted the code yet
volunteers-removed = { $who } is no volunteer any more, and nothing is kept of them as one.
volunteers-removed-freed = What they had is on the desk for somebody else to take.
volunteers-removed-role = They still have the role { $roles }, which only you can take away on Discord.
volunteers-unknown = Nothing is kept of { $who } as a volunteer.

load-title = The last 30 days by shifts of the day (UTC). It is about hours, never about people.
load-head-shift = UTC
load-head-came = came
load-head-typical = wait
load-head-longest = longest
load-head-waited = late
load-few = few
load-waited = { $waited } of { $of }
load-seconds = { $count } s
load-minutes = { $count } min
load-hours = { $count } h
load-note = **wait**: until somebody took a case, as half of them or fewer waited. **late**: those that waited until others than volunteers were called, of those whose level calls anybody. **few**: fewer than five, too few to say.
load-open = Open now: { $emergency } emergency, { $urgent } urgent, { $concern } concern. Of these nobody has taken { $waiting } yet.
