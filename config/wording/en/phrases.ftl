# The phrases that come with the bot, and a server's own, for its moderators.

command-phrases = Which phrases I listen for here
    .name = phrases
command-phrases-list = See what this server has changed, or all phrases about one thing
    .name = list
command-phrases-find = See which phrases stand in a text
    .name = find
command-phrases-off = Switch a phrase off here
    .name = off
command-phrases-on = Switch a phrase on again
    .name = on
command-phrases-add = Add a phrase of your own; it is tried first
    .name = add
command-phrases-keep = Let a phrase count that was tried
    .name = keep
command-phrases-remove = Take a phrase of your own away
    .name = remove
option-phrases-list-category = About what; without it, what this server has changed
    .name = category
option-phrases-find-text = The text. It is read for you and kept nowhere
    .name = text
option-phrases-off-phrase = Which phrase; /phrases find tells its name
    .name = phrase
option-phrases-off-note = Why, for those who look after this server with you
    .name = note
option-phrases-on-phrase = Which phrase
    .name = phrase
option-phrases-add-name = A short name: small letters, digits, - and _
    .name = name
option-phrases-add-category = What it means
    .name = category
option-phrases-add-level = How soon somebody has to look; for cries for help only
    .name = level
option-phrases-add-language = In which language; left out, that of this server
    .name = language
option-phrases-keep-phrase = What was tried
    .name = phrase
option-phrases-remove-phrase = Which phrase of your own
    .name = phrase

phrases-language-en = English
phrases-language-es = Spanish
phrases-language-pt = Portuguese
phrases-language-fr = French
phrases-language-de = German

phrases-no-phrase = Choose a phrase from the list that appears while you type. **/phrases find** tells which one stands in a text.
phrases-no-category = Choose from the list that appears while you type.
phrases-taken = There is a phrase called **{ $id }** already. Take it away first, or choose another name.

phrases-unchanged = This server listens for the phrases that come with me, as they are. **/phrases list** with a category shows them.
phrases-changed = { $count ->
        [one] **One thing that this server has changed**
       *[other] **{ $count } things that this server has changed**
    }
phrases-row-off = - `{ $id }` ({ $category }) is off since { $since }: { $note }
phrases-row-unknown = - `{ $id }` is off since { $since }, but no phrase has this name any more: { $note }
phrases-row-added = - `{ $id }` ({ $category }), your own since { $since } { $note }
phrases-row-trying = - `{ $id }` ({ $category }), your own, tried since { $since } { $note }
phrases-by = By <@{ $person }>.
phrases-list = **{ $count } phrases for: { $category }**. An example of each; it hears many ways of saying it.
phrases-row = - `{ $id }`, { $state ->
        [off] off here
       *[on] on
    }: “{ $example }”
phrases-row-own = - `{ $id }`: your own

phrases-find-none = No phrase stands in this text. The models may hear something in it all the same.
phrases-find = { $count ->
        [one] **One phrase stands in this text**
       *[other] **{ $count } phrases stand in this text**
    }
phrases-find-row = - `{ $id }` in “{ $stretch }”: { $state ->
        [off] switched off here.
        [dropped] does not count, because of the words around it.
       *[counts] counts as { $category }.
    }
phrases-find-cues = Around it: { $cues }.

# Before and after a change.
phrases-off = `{ $id }` would be off here, and nothing that it hears is { $category } any more by these words:
phrases-off-done = `{ $id }` is off here.
phrases-off-crisis = `{ $id }` hears cries for help ({ $category }). Off here, it hears none of them:
phrases-off-crisis-sure = Please read this once more. Whoever writes something like these sentences may get no answer here, and no volunteer may learn of it:
phrases-off-crisis-done = `{ $id }` is off here. **/phrases on** brings it back.
phrases-on = `{ $id }` would count again:
phrases-on-done = `{ $id }` counts again.
phrases-add = `{ $id }` is a new phrase for { $category }. It is tried first: nothing happens, and you see how often it would have been heard. **/phrases keep** lets it count, and the rule for { $category } answers it.
phrases-add-done = `{ $id }` is tried from the next message on.
phrases-keep = `{ $id }` would count as { $category }, and the rule for that answers it:
phrases-keep-done = `{ $id }` counts as { $category } from the next message on.
phrases-remove = `{ $id }` would be gone:
phrases-remove-done = `{ $id }` is gone.

# What does not fit, and what to write instead.
own-fault-phrase-long = “{ $given }” is longer than { $most } characters. Write two.
own-fault-phrase-empty = “{ $given }” has no words in it. Write them as people say them.
own-fault-phrase-slot = “{ $given }” has curly brackets in it, which only the phrases that come with me may use. Write the words out, as in (want|wish)
own-fault-phrase-star = “{ $given }” has a * in it, which phrases do not know. Write the endings out, as in (go|goes|going)
own-fault-phrase-bracket = In “{ $given }” a bracket is not closed. Write it as in (want|wish)
own-fault-phrase-gap = In “{ $given }” a gap does not fit. Write at most two, each from ..1 to ..{ $most }
own-fault-phrase-unreadable = “{ $given }” cannot be read. It begins and ends with a word; (a|b) is either of them, word? may be missing, ..3 are up to three words between.
own-fault-phrase-wide = “{ $given }” may be longer than { $most } words. Shorten it.
own-fault-phrase-category = “{ $given }” is not something that phrases can be about. Choose from the list that appears while you type.
own-fault-phrase-none = Nothing stands there. Write one way of saying it on each line.
own-fault-phrase-patterns = { $given } ways of saying it are too many for one phrase; { $most } are the most. Make two of it.
own-fault-phrases = There would be { $given } phrases of your own, and { $most } are the most. Take some away.
own-fault-phrase-last = `{ $given }` is the last phrase here that hears this kind of cry for help in its language, so it stays on.
own-fault-phrase-answer = `{ $given }` only helps to understand short answers, so it stays on.
own-fault-language = “{ $given }” is no language that I listen in. Choose from the list that appears while you type.
own-fault-note = A note has at most { $most } characters. Shorten it.
