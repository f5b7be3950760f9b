# Setting up.

introduction =
    Hello. You invited me to **{ $server }**. I'm not watching anything yet.
    To start, use **/setup** there: you choose the support channels, the volunteers' desk and the moderators' log. It takes two minutes. Until that is done I read no messages.

setup-title = Set up Breakwater
setup-progress = { $bar } Step { $step } of { $steps }: **{ $name }**
setup-how = -# Every choice is kept at once. You can leave this at any step and go on later.
setup-go = Go to another step
setup-back = Back
setup-next = Next
setup-again = Look again
setup-link = Give permissions

setup-step-support = Support channels
setup-step-staff = Desk and log
setup-step-people = People
setup-step-countries = Countries
setup-step-language = Language
setup-step-notes = Private notes
setup-step-check = Permissions
setup-step-try = Try it

setup-support = **Support channels**: where people ask for help. Their threads and forum posts count too.
setup-desk = **The volunteers' desk**: where I show volunteers who may need somebody.
setup-log = **The moderators' log**: where I tell moderators what I could not do, and what needs their eyes.
setup-people = Nothing has to be chosen here to begin.
setup-volunteers = **Volunteers** (if you have them): the role of those who may take a case. Without one, moderators answer.
setup-moderators = **Moderators**: the role of those who look after the rules. They can be on the desk too.
setup-supervisors = **Supervisors** (if you have them): the role of those who look after the volunteers. Without one, moderators do.
setup-supervision = **The supervisors' channel** (if you have one): where I tell them what is about volunteers. Without one, the moderators' log is used.
setup-usual-moderators = You named no moderators, so I took the roles that have **Manage Messages** in the whole server: { $roles }. You can change that under *People*.
setup-no-moderators = No role here has **Manage Messages** in the whole server, so I don't know whom to call in an emergency. Please choose a role for **Moderators**.
setup-pick-channels = Choose channels
setup-pick-channel = Choose a channel
setup-pick-roles = Choose roles

setup-countries = **Countries** your members live in. I then look for phone numbers as they are dialled there, beside the usual ones, and offer these countries first when somebody looks for a help line. Official numbers are looked for everywhere. I never guess where anybody is.
setup-countries-chosen = Chosen: { $countries }.
setup-countries-none = Chosen: none. I look for phone numbers as in eighteen countries, and offer the help lines of the countries most people ask for.
setup-countries-many = At most { $most } countries can be chosen. Nothing was changed.
setup-countries-page = { $from } to { $until }

setup-language = **The language in which I speak in the open**, on the desk and in the log. Privately I speak to everybody in the language of their own Discord, as far as I know it.
setup-language-auto = As Discord knows it: { $language }
setup-language-en = English
setup-language-es = Español
setup-language-pt = Português
setup-language-fr = Français
setup-language-de = Deutsch

setup-deliver = **When somebody gives away a detail about themselves**, how do I tell them?
setup-care = **When somebody may need help**, how do I offer it?
setup-way-reply = A short note below their message
setup-way-reply-more = It says nothing about them. Only they read what is behind its button.
setup-way-direct = A direct message
setup-way-direct-more = Where their direct messages are closed, it is the note after all.

setup-check-well = I have every permission that I need in the channels you chose.
setup-check-link = What I lack in the whole server comes with the button **{ $button }**: this server is chosen there already.
setup-check-channel = { $channel } takes these from me itself: { $permissions }. Open it, choose *Edit Channel*, then *Permissions*, and allow them for Breakwater.
setup-check-coverage = -# **/coverage** shows all channels of the server at any time.

setup-try-how = What would happen in { $channel } with these settings, if somebody without a special role wrote this. Nothing is done.
setup-try-first = Choose a support channel first. Then I can show here what would happen in it.
setup-try-phone = you can text me, my number is +44 7700 900123
setup-try-cry = i don't want to be here anymore
setup-try-plain = good morning everybody, i made pancakes
setup-try-nothing = Nothing happens.
setup-try-nudge = { $way ->
        [direct] They get a direct message about it.
       *[reply] A short note appears below it. Only they can read what is behind its button.
    }
setup-try-mask = They can have it posted again without the detail.
setup-try-remove = The message is removed, and they are told why.
setup-try-resources = { $way ->
        [direct] They get a direct message with help lines and a way to reach a volunteer.
       *[reply] A short note appears below it. Behind its button they find help lines and a way to reach a volunteer.
    }
setup-try-case = { $desk } shows a case that somebody can take.
setup-try-watch = { $desk } shows a quiet line. Nobody is called.
setup-try-flag = { $log } tells the moderators.
setup-try-late = -# The models were too slow to answer. This is what the rules alone say.
setup-try-more = -# Try your own words with **/rules try**. **/help** shows everything else that you can do.

setup-missing = Not watching yet. Still to choose: { $what }.
setup-name-support_channels = support channels
setup-name-desk_channel = the volunteers' desk
setup-name-log_channel = the moderators' log
setup-name-moderator_roles = moderators
setup-name-volunteer_roles = volunteers
setup-name-supervisor_roles = supervisors
setup-name-supervision_channel = the supervisors' channel
setup-ready = All set. I'm now watching { $channels }.
setup-lacking = In { $channel } I still need: { $permissions }.
setup-more = And { $count } more channels where something is missing.
setup-desk-open = Everybody can read { $channel }. Cases would be seen by everybody: please make it private.
setup-same = A channel can't be both a support channel and one for the staff. I left { $channel } out of the support channels.
setup-outgrown = Some of this server's rules don't fit any more, so nothing could be changed. Take them back with **/policy reset**, or mend them with **/policy import**. { $what }
command-setup = Set Breakwater up, step by step
    .name = setup

permission-view_channel = View Channel
permission-send_messages = Send Messages
permission-send_messages_in_threads = Send Messages in Threads
permission-read_message_history = Read Message History
permission-manage_messages = Manage Messages
permission-manage_webhooks = Manage Webhooks
permission-create_private_threads = Create Private Threads
permission-manage_threads = Manage Threads
permission-mention_everyone = Mention @everyone, @here, and All Roles
