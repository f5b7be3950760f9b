# All commands, by who may use them.

command-help = What you can do with Breakwater here
    .name = help
help-title = What you can do here
help-everybody = **Everybody**
help-desk = **Those who answer**
help-moderators = **Moderators**
help-owner = **Whoever may manage the server**
help-menu = Below a message: *Apps*, **{ $name }**:
help-line = { $command } { $what }
help-try-menu = Look at why I did something about a message, or nothing.
help-care-point-menu = Ask a volunteer to look after somebody whose message worries you.
help-page = -# Page { $page } of { $pages }
help-elsewhere = In a direct message I can show help lines. Everything else is in the servers that you share with me.
help-button-back = Back
help-button-next = Next
