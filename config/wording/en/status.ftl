# How the bot is, for moderators; what is kept about a person, for that person.

command-status = What Breakwater is watching and how it is
status-not-set-up = I'm not watching anything yet. Somebody with the permission **Manage Server** can use **/setup**.
status-watching = Watching { $channels }.
status-desk = Volunteers' desk: { $channel }. Cases that nobody has taken yet: { $cases }.
status-waiting = { $count ->
        [0] Everything is handled.
        [one] One message is waiting to be read.
       *[other] { $count } messages are waiting to be read.
    }
status-open-effects = { $count ->
        [0] Nothing is waiting to be sent.
        [one] One thing could not be sent yet and is tried again.
       *[other] { $count } things could not be sent yet and are tried again.
    }
status-unreadable = { $count ->
        [0] Every event from Discord could be read.
        [one] One event from Discord could not be read since I started.
       *[other] { $count } events from Discord could not be read since I started.
    }
status-encoder = { $state ->
        [well] Messages are read by the rules and both models.
        [starting] Messages are read by the rules and one model; the second one is starting.
        [behind] So much is being said that some messages are read by the rules and one model alone. Cries for help in plain words are heard as always.
       *[other] Messages are read by the rules and one model. The second one is not running, so some understated cries for help may be missed. Whoever runs me finds the reason in the log.
    }
status-encoder-missed = { $count ->
        [one] Once since I started the second model had no answer in time.
       *[other] { $count } times since I started the second model had no answer in time.
    }
status-refusals = What I could not do lately:
status-refusal = <#{ $channel }>: { $why } ({ $count })
status-more = And { $count } more.
status-not-allowed = Only moderators can see this.

command-privacy = What Breakwater keeps about you
command-privacy-learn = How to stay anonymous here
command-privacy-export = Get everything that Breakwater keeps about you
command-privacy-erase = Have everything that Breakwater keeps about you erased
privacy-export-done = This is everything I keep about you. I never keep what you write.
privacy-export-none = I keep nothing about you.
privacy-erase-done = { $count ->
        [0] I kept nothing about you.
       *[other] Everything I kept about you is erased.
    }
