# Discord's AutoMod as the first line: what is stopped before it is posted, and who looks after it.

command-automod = Let Discord stop payment details and private addresses before anybody sees them
    .name = automod
command-automod-sync = Choose what Discord stops before it is posted, and write the rules
    .name = sync
command-automod-status = See my AutoMod rules, what was changed, and whether crisis words are blocked
    .name = status
command-automod-remove = Take my AutoMod rules away again
    .name = remove

automod-bot-not-allowed = I need the permission **Manage Server** myself: without it Discord doesn't let me see AutoMod rules. Give it to my role in Discord's server settings, then try again.

# Discord shows this, at most 150 characters, to whoever it has stopped; and the names of the rules in its settings.
automod-message-details = This looks like a card, bank account or email, so it wasn't posted. Staying safe: /privacy learn. Help is one command away: /help-now
automod-message-phones = This looks like a phone number, so it wasn't posted. Staying safe: /privacy learn. Help is one command away: /help-now
automod-message-lists = This has words in it that aren't posted here. Staying safe: /privacy learn. Help is one command away: /help-now
automod-rule-details = Breakwater: cards, accounts and emails
automod-rule-phones = Breakwater: mobile numbers
automod-rule-lists = Breakwater: this server's block lists

# The panel.
automod-title = What Discord stops before it is posted
automod-how = Discord's AutoMod can stop a message before anybody sees it, even while I'm not running. Only its author is told why, and no channel gets a copy. Choose what it stops; nothing is written before you press the button at the end.
automod-warning = **Please read this first.** AutoMod knows signs, not people. If a cry for help has one of these details in it, it is stopped as well: nobody reads it, and I can't answer it. I ask Discord to let plain crisis words through, but that can't be relied on. Everything that isn't stopped here I still notice after it was posted.
automod-pick-parts = What is stopped
automod-part-card = Payment cards
automod-part-iban = Bank accounts (IBAN)
automod-part-email = Private email addresses
automod-part-lists = This server's own block lists
automod-phones = **Phone numbers** are stopped only for countries that you choose, and only mobile ones. Somebody in danger may write where they can be reached: with this, that message never arrives. The help lines I know are let through.
automod-pick-countries = Countries whose mobile numbers are stopped
automod-spare-button = Leave the support channels out
automod-unspare-button = Stop it in the support channels too
automod-spared = The support channels are left out: there nothing is stopped, and I answer as always.
automod-too-many-channels = Discord can leave out { $most } channels at most, and there are more support channels than that. So none is left out.
automod-plan = **What I would do now**
automod-plan-none = Everything stands as you chose it. There is nothing to do.
automod-step-create = - New: **{ $name }** (words: { $words }, patterns: { $patterns })
automod-step-change = - Brought up to date: **{ $name }** (words: { $words }, patterns: { $patterns })
automod-step-restore = - Set right again: **{ $name }**. Somebody changed { $fields }
automod-step-remove = - To be removed: **{ $name }**
automod-no-room = There is no room for { $names }. A server can have { $most } keyword rules, and others have made { $others }. Remove one of those in Discord's settings, or choose less.
automod-left-crisis = { $count ->
        [one] One entry of your block lists is left out, because somebody in a crisis may write it: { $entries }
       *[other] { $count } entries of your block lists are left out, because somebody in a crisis may write them: { $entries }
    }
automod-left-too_long = { $count ->
        [one] One entry of your block lists is longer than Discord takes, so it is left to me: { $entries }
       *[other] { $count } entries of your block lists are longer than Discord takes, so they are left to me: { $entries }
    }
automod-left-unreadable = { $count ->
        [one] One pattern of your block lists means something else to Discord, so it is left to me: { $entries }
       *[other] { $count } patterns of your block lists mean something else to Discord, so they are left to me: { $entries }
    }
automod-left-everything = { $count ->
        [one] One entry of your block lists would stop every message, so it is left out: { $entries }
       *[other] { $count } entries of your block lists would stop every message, so they are left out: { $entries }
    }
automod-left-no_room = { $count ->
        [one] One entry of your block lists found no room, and is left to me.
       *[other] { $count } entries of your block lists found no room, and are left to me.
    }
automod-no-lists = This server has no block lists of its own that could be stopped.
automod-budget-now = Keyword rules: { $own } of mine and { $others } by others, of { $most }.
automod-budget-after = Keyword rules after that: { $own } of mine and { $others } by others, of { $most }.
automod-filling = - **{ $name }**: words { $words } of { $mostwords }, patterns { $patterns } of { $mostpatterns }, allowed { $allowed } of { $mostallowed }
automod-sync-button = Write these rules
automod-field-name = its name
automod-field-words = its words
automod-field-patterns = its patterns
automod-field-allowed = what it lets through
automod-field-message = what it says
automod-field-acts = what it does
automod-field-exempt_channels = which channels it leaves out
automod-field-enabled = whether it is on

# Doing it.
automod-working = Discord is being told: { $done } of { $all } done.
automod-stale = Something has changed since I showed you this, so nothing was done. This is how it stands now.
automod-done = Done.
automod-done-create = - Written: **{ $name }**
automod-done-change = - Set right: **{ $name }**
automod-done-remove = - Removed: **{ $name }**
automod-failed-permission = I could not see to **{ $name }**: I need the permission **Manage Server** for it.
automod-failed-full = I could not write **{ $name }**: this server has as many keyword rules as Discord allows. Remove one of the others first.
automod-failed-not_taken = Discord did not take **{ $name }** as it is. If your own patterns are in it, they may be the reason.
automod-failed-gone = **{ $name }** was removed by somebody in the meantime.
automod-failed-busy = Discord lets me change such rules only so often, and **{ $name }** has to wait. Please try again in a few minutes.
automod-failed-unwell = Discord did not answer when I saw to **{ $name }**. Please try again in a few minutes.
automod-again = What is done stays. Use **/automod sync** again for the rest.
automod-unread-permission = I need the permission **Manage Server** to see AutoMod rules. Give it to my role in Discord's server settings, then try again.
automod-unread = Discord does not let me see or change the AutoMod rules at the moment. Nothing was changed; please try again in a few minutes.

# Taking it away.
automod-remove-title = Take my AutoMod rules away
automod-remove-none = None of my rules is there. Rules that others have made are theirs, and I leave them alone.
automod-remove-how = These are mine. Rules that others have made stay as they are, and I go on noticing everything after it was posted.
automod-remove-button = Take them away
automod-removed = None of my rules is left.

# How it stands.
automod-status-title = What Discord's AutoMod stops here
automod-status-none = None of my rules stands here, and none is chosen. **/automod sync** writes them.
automod-state-right = - **{ $name }** stands as I wrote it.
automod-state-edited = - **{ $name }**: somebody changed { $fields }. **/automod sync** can set it right again.
automod-state-gone = - **{ $name }** was removed by somebody. **/automod sync** can write it again.
automod-state-behind = - **{ $name }** does not yet say what you chose since. **/automod sync** brings it up to date.
automod-state-missing = - **{ $name }** is chosen and not written yet. **/automod sync** writes it.
automod-state-superfluous = - **{ $name }** is no longer chosen. **/automod sync** removes it.
automod-lint-none = No rule that blocks has crisis words in it, as far as I can see.
automod-lint-title = **Crisis words are blocked here**
automod-lint-why = If a cry for help is blocked, nobody reads it, and whoever wrote it learns that they may not say it. I hear these words and answer them, so please let them through.
automod-lint-rule = - **{ $name }** stops { $entries }
automod-lint-unread = - **{ $name }** has patterns that I can't read. Please look whether they stop cries for help: { $entries }
automod-lint-preset = - **{ $name }** uses Discord's own word lists. I can't look into those.
automod-lint-button = Take them out of: { $name }
automod-more = And { $count } more lines.
automod-more-entries = { $entries } and { $count } more

# Taking crisis words out of a rule.
automod-clean-title = **{ $name }**, before and after
automod-clean-words = Words: { $before } → { $after }
automod-clean-patterns = Patterns: { $before } → { $after }
automod-clean-out = Taken out: { $entries }
automod-clean-off = Nothing else stands in this rule, and Discord keeps no empty one. So it would be switched off, and stay as it is.
automod-clean-button = Take them out
automod-cleaned = Done. **{ $name }** no longer stops these. I hear them and answer.
automod-clean-stale = Somebody has changed this rule since, or there is nothing to take out any more. Nothing was changed. **/automod status** shows how it stands now.
