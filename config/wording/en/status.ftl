# How the bot is, for moderators; what is kept about a person, for that person.

command-status = What Breakwater is watching and how it is
    .name = status
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
status-toxicity = { $state ->
        [well] Explicit and hostile language is found by the rules and a model ({ $made }), which keeps up.
        [starting] Explicit and hostile language is found by the rules; the model ({ $made }) is starting.
        [behind] So much is being said that the model for explicit and hostile language ({ $made }) does not read every message. The rules read all of them.
        [preparing] Explicit and hostile language is found by the rules alone. The model for it is being prepared; that takes a while.
        [missing] Explicit and hostile language is found by the rules alone, because no model has been prepared. Whoever runs me prepares one with: `python -m bot model prepare`
        [switched-off] Explicit and hostile language is found by the rules alone. Whoever runs me has switched its model off (`BREAKWATER_MODEL`).
        [failed] Explicit and hostile language is found by the rules alone: its model could not be prepared. Whoever runs me finds the reason in the log, and tries again with: `python -m bot model prepare`
        [refused] Explicit and hostile language is found by the rules alone: the files of its model are not as they were made. Whoever runs me prepares it anew with: `python -m bot model prepare`
       *[other] Explicit and hostile language is found by the rules alone. Its model is not running; whoever runs me finds the reason in the log, or with: `python -m bot doctor`
    }
status-toxicity-missed = { $count ->
        [one] Once since it began that model had no answer in time.
       *[other] { $count } times since it began that model had no answer in time.
    }
status-refusals = What I could not do lately:
status-refusal = <#{ $channel }>: { $why } ({ $count })
status-more = And { $count } more.
status-not-allowed = Only moderators can see this.

command-privacy = What Breakwater keeps about you
    .name = privacy
command-privacy-learn = How to stay anonymous here
    .name = learn
command-privacy-export = Get everything that Breakwater keeps about you
    .name = export
command-privacy-erase = Have everything that Breakwater keeps about you erased
    .name = erase
privacy-export-done = This is everything I keep about you. I never keep what you write.
privacy-export-none = I keep nothing about you.
privacy-erase-done = { $count ->
        [0] I kept nothing about you.
       *[other] Everything I kept about you is erased.
    }
