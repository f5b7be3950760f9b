# What the bot can do in which channel.

command-coverage = What Breakwater can and cannot do in each channel
    .name = coverage
coverage-title = What I can do here
coverage-support = **{ $full } of { $all }** support channels are fully covered.
coverage-support-none = No support channels have been chosen yet. Somebody with the permission **Manage Server** can use **/setup**.
coverage-read = I can read { $read } of { $all } channels, and { $threads } open threads and forum posts.
coverage-problems = **What is missing where I am needed**
coverage-missing = { $permission }: { $channels }
coverage-well = Nothing is missing where I am needed.
coverage-more = { $channels } and { $count } more
coverage-blind = **What I can't see**
coverage-blind-hidden = Hidden from me: { $channels }
coverage-blind-private = Private threads to which nobody has added me: { $channels }
coverage-blind-voice = What is said aloud in voice and stage channels. What is written there I read.
coverage-blind-pictures = What stands in pictures, videos and voice messages. Their names and descriptions I read.
coverage-age = Age-restricted, where rules may treat explicit words differently: { $channels }
coverage-since = **Since the last look, { $when }**
coverage-since-nothing = Nothing changed.
coverage-first = -# This was the first look. The next one shows what changed since.
coverage-new = New: { $channels }
coverage-gone = { $count ->
        [one] One channel is gone.
       *[other] { $count } channels are gone.
    }
coverage-gained = I can now { $what }: { $channels }
coverage-lost = I can no longer { $what }: { $channels }
coverage-can-see = see
coverage-can-read = read what was said
coverage-can-reply = reply
coverage-can-remove = remove messages
coverage-can-webhooks = post masked copies
coverage-can-threads = open private rooms
coverage-use-support = support
coverage-use-desk = desk
coverage-use-log = log
coverage-use-supervision = supervisors
coverage-used = { $channel } ({ $use })
coverage-line-all = { $channel }: everything
coverage-line-hidden = { $channel }: hidden from me
coverage-line-not = { $channel }: can't { $what }
coverage-line-nobody = { $channel }: a private thread, nobody has added me
coverage-page = -# Page { $page } of { $pages }
coverage-nothing = There are no channels here.
coverage-button-details = Channel by channel
coverage-button-summary = Summary
coverage-button-back = Back
coverage-button-next = Next
coverage-button-link = Give permissions
