# A server's own help lines, for its moderators; and their note once a week.

command-resources = The help lines that members here are shown
    .name = resources
command-resources-list = See the help lines: yours, hidden ones, and what members are shown
    .name = list
command-resources-add = Add a help line of your own
    .name = add
command-resources-edit = Correct a help line
    .name = edit
command-resources-hide = Hide a help line that comes with me, or show it again
    .name = hide
command-resources-remove = Remove a help line of your own
    .name = remove
option-resources-list-country = Of which country; without it, an overview
    .name = country
option-resources-add-country = In which country it answers
    .name = country
option-resources-edit-line = Which line; type a part of its name
    .name = line
option-resources-hide-line = Which line; type a part of its name
    .name = line
option-resources-remove-line = Which line; type a part of its name
    .name = line

lines-for-yourself = If you are looking for help lines for yourself or for somebody else, **/help-now** shows them.
lines-no-country = Choose a country from the list that appears while you type. I can add lines only where I know the emergency number.
lines-no-line = Choose a line from the list that appears while you type.
lines-gone = I no longer have what this was about. Nothing was changed. Please begin again with **/resources**.
lines-discarded = Discarded. Nothing was changed.
lines-full = This server has { $most } help lines of its own, and I can keep no more. Please remove one first. Nothing was changed.

# The form.
lines-form-new = A help line in { $country }
lines-form-edit = Correct a help line
lines-form-name = What it is called
lines-form-reach = How to reach it
lines-form-reach-how = One a row. Digits as people dial them there. Leave empty what it doesn't have
lines-form-hours = When it is open
lines-form-hours-how = always, or in words. For exact hours add rows such as zone: Europe/London and mon-fri: 15:00-20:00
lines-form-topics = What it is for
lines-form-more = Where you checked it, and for whom it is
lines-form-more-how = source: the page or person. for: and area: only if it is not for everybody everywhere
lines-topic-suicide = Suicide, despair, anything heavy
lines-topic-self_harm = Self-harm
lines-topic-abuse = Abuse and domestic violence
lines-topic-sexual_assault = Sexual assault
lines-topic-youth = Young people
lines-topic-lgbtq = LGBTQ+ people
lines-topic-eating_disorder = Eating disorders
lines-topic-substance = Alcohol and drugs
lines-topic-poison = Poison and overdose

# What was typed, as a member would read it, before it is kept.
lines-preview = Nothing is kept yet. This is how a member would read it:
lines-preview-before = It takes the place of this line:
lines-preview-changed = Somebody has changed this line since you began. It now reads as below; look at both before you save.
lines-preview-shown = Members who choose { $country } would be shown it at this hour for: { $kinds }.
lines-preview-hidden = At this hour other lines would be shown before it. It is shown when it is open and fits best, or when somebody would rather call, text or chat.
lines-save = Save
lines-correct = Correct it
lines-discard = Discard
lines-faulty = { $count ->
        [one] One thing does not fit yet, so nothing was kept. What you typed is still here:
       *[other] { $count } things do not fit yet, so nothing was kept. What you typed is still here:
    }
lines-saved = Saved. Members who choose { $country } are shown it from now on, where it fits. You can look at it with **/resources list**.
lines-removed = **{ $name }** is removed.
lines-hidden = **{ $name }** is hidden: members here are no longer shown it. **/resources hide** brings it back.
lines-unhidden = **{ $name }** is shown again.

# What does not fit, and what to write instead.
lines-fault-name = The name is missing. Write what the service calls itself.
lines-fault-name-taken = You have a line called “{ $given }” here already. Correct that one with /resources edit, or choose another name.
lines-fault-name-emergency = “{ $given }” is what the emergency number is called. It always stays first. Choose the service's own name.
lines-fault-call = “{ $given }” is no number to call. Write digits as people dial them there, as in call: 0800 123 456
lines-fault-text = “{ $given }” is no number for texts. Write text: 85258, or with a first word: text: HELLO to 85258
lines-fault-whatsapp = “{ $given }” is no WhatsApp number. Write digits, as in whatsapp: +44 7700 900123
lines-fault-chat = “{ $given }” is no address for a chat. Copy it from your browser: it has to begin with https:// and have no spaces.
lines-fault-website = “{ $given }” is no address of a page. Copy it from your browser: it has to begin with https:// and have no spaces.
lines-fault-reach = Nobody could reach it. Fill in at least one row of call, text, whatsapp, chat or website.
lines-fault-reach-row = “{ $given }” begins with none of the words that I know here. Begin each row with call:, text:, whatsapp:, chat: or website:
lines-fault-more-row = “{ $given }” begins with none of the words that I know here. Begin each row with source:, for:, area: or languages:
lines-fault-twice = There are two rows that begin with { $given }: and I can keep one. Write the other as a line of its own.
lines-fault-hours = The opening hours are missing. Write always, or words such as Mon-Fri 9:00-17:00
lines-fault-open = The exact hours: { $what }
lines-fault-topics = Choose at least one thing that it is for.
lines-fault-serves = After for: write for whom it is, as in for: students
lines-fault-area = After area: write the part of the country, as in area: Wales
lines-fault-languages = After languages: write a few with commas, as in languages: en, cy
lines-fault-source = Write where you have checked it, as in source: their own page, today
lines-fault-signs = Names, hours and words may have no signs such as < > [ ] @ or addresses in them. Write them in plain words.
lines-fault-long = { $given ->
        [name] The name is longer than { $what } characters. Shorten it.
        [hours] The opening hours are longer than { $what } characters. Shorten them.
        [serves] What stands after for: is longer than { $what } characters. Shorten it.
        [area] What stands after area: is longer than { $what } characters. Shorten it.
        [chat] The address of the chat is longer than { $what } characters. Take a shorter one.
        [website] The address of the page is longer than { $what } characters. Take a shorter one.
       *[source] What stands after source: is longer than { $what } characters. Shorten it.
    }
lines-fault-line-long = All together it is longer than { $what } characters, and three lines have to fit into one message. Shorten it.

# The list.
lines-list-title = Help lines in { $country }
lines-list-shown = **What members are shown at this hour**
lines-list-kind = - { $kind }: { $names }
lines-list-own = **Yours**
lines-list-others = **The others**
lines-list-hidden = **Hidden here**
lines-list-line = - { $name }: { $how } ({ $hours }). Checked { $checked }.
lines-list-line-old = - { $name }: { $how } ({ $hours }). Checked { $checked }, more than a year ago.
lines-list-name = - { $name }
lines-list-more = And { $count } more.
lines-list-none = This server shows the lines that come with me, as they are. **/resources list** with a country shows which; **/resources add** adds one of your own.
lines-list-country = - { $country }: { $own } of your own, { $hidden } hidden
lines-list-countries = **Changed by this server**
lines-list-unreadable = { $count ->
        [one] One line of yours cannot be read any more and is not shown. Please remove it and add it again.
       *[other] { $count } lines of yours cannot be read any more and are not shown. Please remove them and add them again.
    }

# In lists that appear while somebody types.
lines-pick = { $name } ({ $country })
lines-pick-own = { $name } ({ $country }, yours)
lines-pick-hidden = Show again: { $name } ({ $country })

# In the moderators' log.
lines-log-added = <@{ $person }> has added a help line in { $country }: { $after }
lines-log-changed = <@{ $person }> has changed a help line in { $country }, from: { $before } → to: { $after }
lines-log-removed = <@{ $person }> has removed a help line in { $country }: { $line }
lines-log-hidden = <@{ $person }> has hidden a help line in { $country }: { $line }
lines-log-unhidden = <@{ $person }> has made a hidden help line in { $country } visible again: { $line }

# Once a week.
weekly-title = Once a week: what is worth a look.
weekly-old = { $count ->
        [one] One help line that members here can be shown was last checked more than 12 months ago
       *[other] { $count } help lines that members here can be shown were last checked more than 12 months ago
    }{ $own ->
        [0] {""}
        [one] , one of them your own
       *[other] , { $own } of them your own
    }: { $places }.
weekly-place = { $country } ({ $count })
weekly-places-more = { $count ->
        [one] one more country
       *[other] { $count } more countries
    }
weekly-line = - **{ $name }** ({ $country }), { $checked ->
        [undated] with no date
       *[other] checked { $checked }
    }
weekly-lines-more = - and { $count } more
weekly-how = **/resources list** shows a country's lines. Whoever has looked at the service's own page can note that with **/resources edit**; **/resources hide** takes a line away here. Whoever runs me can list them all with `python -m bot resources --older-than 12`.
weekly-refused = { $count ->
        [one] Once lately I could not do something. **/status** says what stood in the way.
       *[other] { $count } times lately I could not do something. **/status** says what stood in the way.
    }

# In the care reply.
care-line-own = **{ $name }** ({ $country }, { $hours }): { $how }. Checked { $checked } by this server.
care-keep = Remember this country for next time
care-forget = Forget it
care-memory = { $state ->
        [kept] I remember this country for you from now on, here and in direct messages.
        [forgotten] I have forgotten the country.
        [failed] I could not note that just now. Nothing was changed.
       *[known] You asked me to remember this country. You can choose another one at any time.
    }
care-memory-else = You asked me to remember this country for yourself. If they are somewhere else, choose theirs.
