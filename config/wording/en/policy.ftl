# The rules as a file.

command-policy = The rules of this server, as a file
command-policy-export = Get the rules of this server as a file
command-policy-import = Use the rules in a file
command-policy-reset = Go back to the rules that every server starts with
option-policy-import-file = policy.yaml, as /policy export gives it

policy-exported = These are the rules of this server. Change the file, then bring it back with /policy import.
policy-imported = Done. These rules count from the next message on.
policy-reset = Done. This server has the rules that every server starts with.
policy-not-allowed = Only people with the permission **Manage Server** can do this.
policy-mistakes = { $count ->
        [one] There is a mistake in the file, so nothing was changed:
       *[other] There are { $count } mistakes in the file, so nothing was changed:
    }
policy-more = And { $count } more.
policy-too-large = policy.yaml: is too large. At most { $size } KiB can be read.
policy-not-text = policy.yaml: is not UTF-8 text. Save it as UTF-8.
policy-not-read = policy.yaml: could not be read from Discord. Please send it again.
