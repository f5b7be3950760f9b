# Trying the rules: what would happen, what would not, and why.

try-menu = Why did Breakwater (not) react?
try-lead = **A dry run.** Nothing was done, and what you typed is not kept.
try-lead-why = **Looked at again, as the rules are now.** Nothing was done.
try-where = -# As if somebody without a special role said it in { $channel }, with nothing before it.
try-where-role = -# As if somebody with { $role } said it in { $channel }, with nothing before it.
try-noticed = **Noticed**
try-nothing-noticed = Nothing was noticed in it.
try-finding = - { $what }: { $percent }% sure. { $why }
try-weighed = What weighed most: { $words }
try-would-do = **Would happen**
try-does-nothing = Nothing would happen.
try-did-not = **Would not happen, and why**
try-held = - `{ $rule }`: { $what }? No: { $reason }.
try-quiet = - `{ $rule }` is in shadow. If it were on, it would { $what }.
try-trial = - `{ $rule }`: the changed version on trial would { $what }.
try-silent = -# Noticed nothing: { $rules }.
try-off = -# Switched off: { $rules }.
try-unwatched = I don't read what is said there, so nothing happens whatever it is.
try-elsewhere = Choose a support channel to see what would happen there.
try-late = -# The models were too slow to answer. This is what the rules alone say.
try-more = -# And { $count } more.
try-bot = That message is by a bot. I leave those alone.
try-edited = -# The message was edited. This is about the words as they are now.

backtest-reading = Reading the last messages of { $channel }: { $bar } { $done } of { $most }
backtest-none = There is nothing to read in { $channel }: bots' own messages don't count. Choose a support channel.
backtest-forbidden = I can't read the history of { $channel }. I need *View Channel* and *Read Message History* there.
backtest-title = **The rules as they are now, over { $read ->
        [one] the only message of { $channel }
       *[other] the last { $read } messages of { $channel }
    }.** Nothing was done, and nothing is kept.
backtest-quiet = - would { $what } if it were on: { $count }
backtest-how = -# A finding is no fact. Open a few before you change a rule.
backtest-links = -# Look here: { $links }
backtest-nothing = The rules would have done nothing.
backtest-busy = I'm still reading { $channel } for you. Please wait until that is done.

command-rules-try = Try words on the rules of a channel. Nothing happens, nothing is kept.
    .name = try
option-rules-try-text = What somebody might write
    .name = text
option-rules-try-channel = Where they would write it; without it, here
    .name = channel
option-rules-try-role = A role that they would have; without it, none
    .name = role
command-rules-backtest = What the rules would have done about the last 500 messages of a channel.
    .name = backtest
option-rules-backtest-channel = The channel; without it, this one
    .name = channel
