# What `python -m bot scan` says: the report, and the lines at its end.

scan-title = Breakwater scan
scan-lead = What Breakwater would have noticed and done in { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
} from { $first } to { $last }. A dry run: nothing was sent, kept or looked up anywhere.
scan-lead-empty = There was no message to read.
scan-stopped = The scan was stopped early. This is what had been read by then.
scan-skip = Skip to the findings

scan-tile-messages = messages read
scan-tile-found = with a finding
scan-tile-answered = would have been answered
scan-tile-cases = new cases on the desk

scan-honest = How to read this
scan-honest-guess = A finding is a guess about words, not a fact about a person. Some are wrong, and some cries for help are missed.
scan-honest-look = Before you draw a conclusion, open the message and read what stands around it.
scan-honest-people = Nobody is named here. Please don't count or compare people with it.
scan-honest-words = Words are covered: { $word } is any word, { $found } is a word of what was found. Only whoever may read the channel sees the message behind a link.
scan-honest-past = Cooldowns and cases count as they would have come: as if every note had arrived, nobody had asked for quiet, and every case were still open.
scan-honest-export = Messages are read as they stand in the export: edited ones in their last form, deleted ones not at all. Pictures, voice and files are not read.
scan-honest-everywhere = No support channels were named, so every channel counts as one. Name yours with --support for figures that are closer to your server.
scan-honest-adults = An export doesn't say which channels have Discord's age restriction: all count as without.
scan-honest-encoder = The sentence encoder could not be asked. The bot itself hears more.
scan-honest-model = The model for explicit and hostile language was not asked. If your bot uses it, name its folder with --model.

scan-family-crisis = Cries for help
scan-family-privacy = Personal details
scan-family-content = Explicit and hostile language
scan-family-boundary = Boundaries
scan-family-custom = This server's own rules

scan-happened = What would have happened
scan-happened-note = In so many messages the bot would have done this. One message can be in several lines.
scan-hint = give a private tip about a name, once ever
scan-cases = { $new ->
    [one] { $new } new case
   *[other] { $new } new cases
}, { $joined ->
    [one] { $joined } message that joins one
   *[other] { $joined } messages that join one
}
scan-nothing-done = It would have done nothing.

scan-categories = By kind
scan-categories-note = Messages in which something of a kind was found. In strong colour: those about which something would have been done.
scan-hours = By hour of the day
scan-hours-note = Messages with a finding. The hours are those that the export writes, usually the clock of the computer that made it.
scan-hours-chart = { $family }: messages with a finding by hour of the day. Most, { $most }, in the hour from { $hour }:00.
scan-hours-most = most: { $most }
scan-hours-table = The same as a table
scan-hours-all = messages read
scan-channels = By channel
scan-channels-note = Threads and posts count with their channel. In strong colour: messages with a finding.
scan-channels-more = { $count ->
    [one] One more channel
   *[other] { $count } more channels
}
scan-rules = By rule
scan-rules-note = What each rule would have done, and how often it was held back and why. A rule in shadow only counts.
scan-findings = Findings
scan-findings-shown = { $shown } of { $all } findings, the gravest first. --rows shows more.
scan-findings-all = { $all ->
    [one] One finding.
   *[other] { $all } findings, the gravest first.
}
scan-findings-link = A date opens the message in Discord.
scan-nothing-found = Nothing was found.
scan-show-answered = only what would have been answered
scan-unread = What was not read
scan-unread-nothing = Everything was read.
scan-unread-bot = messages of bots and webhooks
scan-unread-system = messages of Discord itself
scan-unread-broken = messages that cannot be understood
scan-unread-staff = messages in the staff's own channels
scan-unread-twice = messages that stand in two files
scan-unread-wordless = messages with nothing written in them
scan-unread-text_files = attached text files, which the bot itself would read
scan-unread-edited = messages that had been edited: what stood there first

scan-column-what = what it would have done
scan-column-messages = messages
scan-column-answered = answered
scan-column-found = with a finding
scan-column-share = share
scan-column-kind = kind
scan-column-level = level
scan-column-channel = channel
scan-column-rule = rule
scan-column-would = would
scan-column-shadow = in shadow
scan-column-held = held back
scan-column-when = when
scan-column-sure = sure
scan-column-where = where
scan-column-done = would
scan-column-hour = hour

scan-words = words { $first } to { $last } of { $words }
scan-word = word { $first } of { $words }
scan-part-forward = in a forwarded message
scan-part-poll = in a poll
scan-part-embed = in an embed
scan-part-attachment = in a file's name
scan-part-sticker = in a sticker's name
scan-part-title = in a title
scan-shadow = in shadow: { $what }
scan-nothing = nothing ({ $reasons })
scan-open = Open the message of { $when } in #{ $channel }

scan-fault-empty = The file is empty. Export it again.
scan-fault-foreign = This is no JSON export of DiscordChatExporter. Export it again with: --format Json
scan-fault-direct = These are direct messages, which the bot never reads. Name the export of a channel.
scan-fault-closed = The file cannot be read any further than message { $after } ({ $reason }). Let me read it and scan again.
scan-fault-cut = The file ends in the middle, after message { $after }. Export it again for the rest.
scan-fault-damaged = The file is damaged after message { $after }. Export it again for the rest.

scan-made = Made on { $made }, from { $files ->
    [one] { $files } file
   *[other] { $files } files
}, in { $seconds } s ({ $rate } messages a second), with { $policy }.
scan-policy-default = the default policy
scan-policy-file = the policy in { $name }
scan-said-report = Report: { $path }
scan-said-summary = Summary: { $path }
