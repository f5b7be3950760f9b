# Setting up.

introduction =
    Hello. You invited me to **{ $server }**. I'm not watching anything yet.
    To start, use **/setup** there: you choose the support channels, the volunteers' desk, the moderators' log and the two roles. Until that is done I read no messages.

setup-title = Set up Breakwater
setup-how = Every choice is kept at once. You can leave this and come back to it.
setup-support = **Support channels**: where people ask for help. Their threads and forum posts count too.
setup-desk = **The volunteers' desk**: where I show volunteers who may need somebody.
setup-log = **The moderators' log**: where I tell moderators what I could not do, and what needs their eyes.
setup-volunteers = **Volunteers**: the role of those who may take a case.
setup-moderators = **Moderators**: the role of those who look after the rules.
setup-supervisors = **Supervisors** (if you have them): the role of those who look after the volunteers. Without one, moderators do.
setup-supervision = **The supervisors' channel** (if you have one): where I tell them what is about volunteers. Without one, the moderators' log is used.
setup-pick-channels = Choose channels
setup-pick-channel = Choose a channel
setup-pick-roles = Choose roles
setup-missing = Not watching yet. Still to choose: { $what }.
setup-name-support_channels = support channels
setup-name-desk_channel = the volunteers' desk
setup-name-log_channel = the moderators' log
setup-name-volunteer_roles = volunteers
setup-name-moderator_roles = moderators
setup-ready = All set. I'm now watching { $channels }.
setup-lacking = In { $channel } I still need: { $permissions }.
setup-more = And { $count } more channels where something is missing.
setup-desk-open = Everybody can read { $channel }. Cases would be seen by everybody: please make it private.
setup-same = A channel can't be both a support channel and one for the staff. I left { $channel } out of the support channels.
setup-not-allowed = Only people with the permission **Manage Server** can set me up.
command-setup = Choose the channels and roles that Breakwater works with

permission-view_channel = View Channel
permission-send_messages = Send Messages
permission-send_messages_in_threads = Send Messages in Threads
permission-read_message_history = Read Message History
permission-manage_messages = Manage Messages
permission-manage_webhooks = Manage Webhooks
permission-create_private_threads = Create Private Threads
permission-manage_threads = Manage Threads
permission-mention_everyone = Mention @everyone, @here, and All Roles
