# The rules as a file.

command-policy = The rules of this server, as a file
    .name = policy
command-policy-export = Get the rules of this server as a file
    .name = export
command-policy-import = Use the rules in a file
    .name = import
command-policy-reset = Go back to the rules that every server starts with
    .name = reset
option-policy-import-file = policy.yaml, as /policy export gives it
    .name = file

policy-exported = These are all settings of this server. Change the file, then bring it back with /policy import. Before anything changes you see what would.
policy-import = Use the settings of this file?
policy-import-done = Done. These settings count from the next message on.
policy-import-sure = Some of it is nowhere here. Use the rest?
policy-import-unheard = Nobody would answer them. Use the file all the same?
policy-reset = Go back to the rules that every server starts with? Channels, roles and your own help lines stay.
policy-reset-done = Done. This server has the rules that every server starts with.
policy-moved = Found here by name, under other ids: { $what }
policy-lost = Not found here by id or name, so it is left out, and with it every line that was meant for it alone: { $what }
policy-unheard = Cries for help of these kinds would not be answered any more: { $what }. A rule that isn't in the file goes away.
policy-mistakes = { $count ->
        [one] There is a mistake in the file, so nothing was changed:
       *[other] There are { $count } mistakes in the file, so nothing was changed:
    }
policy-more = And { $count } more.
policy-too-large = policy.yaml: is too large. At most { $size } KiB can be read.
policy-not-text = policy.yaml: is not UTF-8 text. Save it as UTF-8.
policy-not-read = policy.yaml: could not be read from Discord. Please send it again.
