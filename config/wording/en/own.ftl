# A server's own words and patterns, for its moderators.

command-words = Words and patterns of this server's own
    .name = words
command-words-list = See this server's own rules, and what each looks for
    .name = list
command-words-new = Begin a rule of your own; it starts in shadow
    .name = new
command-words-add = Add words or patterns to a rule
    .name = add
command-words-remove = Take a word or pattern out of a rule
    .name = remove
command-words-delete = Take a whole rule away
    .name = delete
command-words-keep = Let count what was tried
    .name = keep
command-words-import = Use a list from a file in place of what a rule has
    .name = import
command-words-export = Get what a rule has as a list
    .name = export
option-words-list-rule = Which rule; without it, all of them
    .name = rule
option-words-new-name = A short name: small letters, digits, - and _
    .name = name
option-words-new-category = What it is about; left out, it is a kind of its own
    .name = category
option-words-new-level = How soon somebody has to look; for cries for help only
    .name = level
option-words-new-respond = What happens once it is on
    .name = respond
option-words-new-where = Where it looks
    .name = where
option-words-add-rule = Which rule
    .name = rule
option-words-remove-rule = Which rule
    .name = rule
option-words-remove-entry = Which word or pattern; type a part of it
    .name = entry
option-words-delete-rule = Which rule
    .name = rule
option-words-keep-rule = What was tried
    .name = rule
option-words-import-rule = Which rule
    .name = rule
option-words-import-file = A text file with one word, phrase or /a+b/ on each line
    .name = file
option-words-export-rule = Which rule
    .name = rule

words-respond-flag = Tell the moderators
words-respond-nudge = Leave the author a private note
words-respond-remove = Take the message away, with a note to its author and the moderators
words-where-support = In the support channels
words-where-everywhere = In every channel that I can read

own-gone = I no longer have what this was about. Nothing was changed. Please begin again.
own-discarded = Discarded. Nothing was changed.
own-not-there = What this was about is not there any more. Nothing was changed.
own-same = It is like this already. Nothing was changed.
own-changed = Somebody has changed something here since you began. It now reads as above; please look again.
own-not-yet = Nothing is changed yet.
own-done = **/rules history** shows who changed what, and can take it back.
own-more = And { $count } more.
own-button-apply = Change it
own-button-sure = Do it all the same
own-judged-sure = What was tried has not been judged right often enough to be sure. Let it count all the same?
own-button-discard = Discard
own-button-correct = Correct it
own-faulty = { $count ->
        [one] One thing does not fit yet, so nothing was changed:
       *[other] { $count } things do not fit yet, so nothing was changed:
    }
own-line = Line { $line }: { $what }

# The forms.
own-form-words = Words and patterns
own-form-words-entries = One on each line
own-form-words-entries-how = free nitro is a phrase, giveaway* takes any ending, /a+b/ is a pattern. Odd spelling is seen through
own-form-phrases = A phrase of your own
own-form-phrases-entries = One on each line
own-form-phrases-entries-how = plain words; (a|b) either; word? may be missing; ..3 up to three words between
own-form-sample = A text to try it on
own-form-sample-how = You are shown what would be found in it. It is kept nowhere
own-form-note = Why
own-form-note-how = For those who look after this server with you

own-sample = { $count ->
        [one] One of these would be found in your text:
       *[other] { $count } of these would be found in your text:
    }
own-sample-hit = - `{ $entry }` finds `{ $stretch }`
own-sample-none = None of these would be found in your text.
own-sample-read = I read your text as: `{ $text }`

# Before and after a change.
words-new = **{ $name }** is a new rule. It begins in shadow: nothing happens, and you see what would have happened. Switch it on with **/rules** once you trust it.
words-new-done = **{ $name }** is there, in shadow.
words-new-other = **{ $name }** is a new rule. It is tried first: nothing happens, and what it finds is counted as **custom.{ $name }**. Once it is kept (**/words keep**), what it finds counts as { $category }, and the rule for that answers.
words-new-other-done = **{ $name }** is there, and is tried.
words-add = More for **{ $name }**:
words-add-done = **{ $name }** looks for these from the next message on.
words-add-tried = **{ $name }** acts, and goes on as it is. These are tried beside it first, as **{ $later }**: nothing happens, and you see what would have happened. **/words keep** makes them part of it.
words-add-tried-done = These are tried as **{ $later }** from the next message on.
words-remove = One fewer for **{ $name }**, at once:
words-remove-done = **{ $name }** does not look for it any more.
words-delete = **{ $name }** would be gone, with everything in it and what was tried for it:
words-delete-done = **{ $name }** is gone.
words-import = **{ $name }** would have what stands in your file, { $count ->
        [one] one entry
       *[other] { $count } entries
    }. What is new is tried first where the rule acts; what is not in the file is out at once.
words-import-done = **{ $name }** is as your file says.
words-keep = What was tried becomes part of **{ $name }** and is answered as it is:
words-keep-done = **{ $name }** has what was tried.
words-keep-other = What **{ $name }** finds would count as { $category }, and the rule for that answers:
words-keep-other-done = What **{ $name }** finds counts as { $category } from the next message on.
words-keep-rules = Nothing of **{ $name }** is tried beside it. Switch it on with **/rules**.

words-no-rule = Choose a rule from the list that appears while you type.
words-no-entry = Choose an entry from the list that appears while you type.
words-taken = There is a rule called **{ $name }** already. Add to it with **/words add**, or choose another name.
words-not-text = This file could not be read. Send plain text, saved as UTF-8, of at most { $size } KiB.
words-twice = { $count ->
        [one] One entry stood there twice and counts once.
       *[other] { $count } entries stood there twice and count once.
    }
words-exported = This is what **{ $name }** looks for. Change the file, then bring it back with **/words import**.
words-file = { $name }: one word, phrase or /a+b/ on each line. Lines with # are for people.

words-list = { $count ->
        [one] **One rule of this server's own**
       *[other] **{ $count } rules of this server's own**
    }
words-list-none = This server has no rules of its own yet. **/words new** begins one.
words-list-more = And { $count } more. **/words export** gives all of **{ $name }**.
words-row = - **{ $name }**: words: { $words }, patterns: { $patterns }; { $mode ->
        [on] on
        [shadow] in shadow
        [off] off
       *[none] nothing answers it. Add **custom.{ $name }** to the rules
    }
words-row-joins = - **{ $name }**: words: { $words }, patterns: { $patterns }; tried for **{ $other }**
words-row-trying = - **{ $name }**: words: { $words }, patterns: { $patterns }; tried for { $category }
words-row-other = - **{ $name }**: words: { $words }, patterns: { $patterns }; counts as { $category }, and the rule for that answers

# What does not fit, and what to write instead.
own-fault-control = “{ $given }” holds a sign that cannot be seen or stands for the end of a line. Type it anew.
own-fault-stroke = “{ $given }” begins like a pattern. End it with / as well, or leave the / out.
own-fault-long = “{ $given }” is longer than { $most } characters. Shorten it, or write two entries.
own-fault-star = In “{ $given }” the * stands where I cannot use it. Write it once, at the end of a word, as in giveaway*
own-fault-sign = “{ $given }” is passed over in words. Write a pattern, as in /18\+/
own-fault-empty = “{ $given }” has no letters in it. Write a word, a phrase or a /a+b/.
own-fault-many = “{ $given }” has more than { $most } words. Write the part that says it.
own-fault-stem = “{ $given }” would find half of what people say. Write at least { $most } letters before the *
own-fault-short = “{ $given }” is a single letter and would find far too much. Write a longer word, or a /a+b/.
own-fault-none = Nothing stands there. Write one word, phrase or /a+b/ on each line.
own-fault-pattern-empty = There is nothing between the strokes. Write for example /colou?r/
own-fault-pattern-long = A pattern has at most { $most } characters. Write two.
own-fault-pattern-look = “{ $given }” looks ahead or behind, which patterns here cannot. Write out what stands there, as in /(^|[^a-z])abc/
own-fault-pattern-back = “{ $given }” means what was found before, which patterns here cannot know. Write each case, as in /(aa|bb|cc)/
own-fault-pattern-greedy = “{ $given }” holds on to what it has found, which patterns here never need. Leave the second sign out, as in /a+/
own-fault-pattern-condition = “{ $given }” is a condition, a repetition of itself or a remark, none of which patterns here know. Write each case as an entry of its own.
own-fault-pattern-within = “{ $given }” is a set within a set, and would find something else than you mean. Write the set out, as in /[b-df-hj-np-tv-z]/
own-fault-pattern-sign = “{ $given }” is not known here. For any letter write [a-z], for a digit \d, for a blank \s, for a rare sign \x{"{"}1F600{"}"}
own-fault-pattern-unreadable = This pattern cannot be read ({ $given }). Look at its brackets, and put \ before a sign that means itself.
own-fault-pattern-large = “{ $given }” repeats too much. Take smaller numbers, as in /.{"{"}0,20{"}"}/, or write two patterns.
own-fault-pattern-nothing = “{ $given }” fits a text with nothing in it, and so every message. Take a * or ? out, or write + for *.
own-fault-id = “{ $given }” cannot be a name. Use small letters, digits, - and _, at most 32, beginning with a letter or digit, and not ending with -new
own-fault-category = “{ $given }” is not something that I look for. Choose from the list that appears while you type.
own-fault-level-missing = A cry for help needs a level: emergency, urgent or concern.
own-fault-level-other = Only cries for help have a level. Leave { $given } out.
own-fault-joins = There is no rule of its own called “{ $given }” that this could become part of.
own-fault-choice = Choose “{ $given }” from the list that appears while you type.
own-fault-rules = There would be { $given } rules, and { $most } are the most. Put what belongs together into one.
own-fault-words = There would be { $given } words and phrases, and { $most } are the most for a server. Use giveaway* for many endings, or take some out.
own-fault-patterns = There would be { $given } patterns, and { $most } are the most for a server. Take some out, or write plain words.
own-fault-bytes = All entries together would be larger than { $most } KiB. Take some out.
own-fault-weight = All patterns together would be too much work for each message. Take out those that repeat much, such as .*
