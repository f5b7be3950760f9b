# Explicit and hostile language: what the author of a removed message reads, and of one that stays; the moderators' part.

# The note to somebody who has told what was done to them.
nudge-spoiler = Thank you for trusting this place with that. You may tell it here, and nothing is taken away.
nudge-spoiler-how = If you like, others can choose when they read the hard parts: put two bars on each side, `||like this||`, and Discord hides the words until somebody presses on them. You can edit your message to do that.
nudge-spoiler-choice = It is your message and your choice.

# The same in small print, at the end of the care reply.
care-spoiler = If you like, two bars on each side hide the hard parts until somebody presses on them: `||like this||`. You may tell it either way.

removed-content-direct = Hi, I'm a bot. A message of yours was removed here: { $link }
removed-content-rule = The rule: **{ $what }** has no place in that channel.
removed-content-why-sexual = Many people here have lived through things that explicit words bring back.
removed-content-why-harassment = Hostile words make it hard for others to say how they are.
removed-content-why-graphic = Such details can hurt those who read them on a bad night.
removed-content-why-pro_harm = Whoever reads such words may be close to being hurt by them.
removed-content-kept = It is about these words, and not about you or how you feel. I don't repeat them here, and I don't keep them.
removed-content-again = You can post again without them. If you were telling what happened to you, or if I have read you wrongly, you can ask the moderators to look again.

removed-appeal-button = Ask the moderators to look again
removed-appeal-form = Ask the moderators to look again
removed-appeal-words = What they may want to know
removed-appeal-how = You can leave this empty. The moderators here read it, with your name. I don't keep it.
removed-appeal-done = The moderators of this server have your question. They see what the rule was, where it was, that it was you, and what you wrote just now. I keep none of these words. Once they have looked, I'll write to you here or in a direct message.
removed-appeal-twice = The moderators already have your question about this message. Once they have looked, I'll write to you.
removed-appeal-often = You have asked about several messages today, so I can't pass on another one now. You can ask again tomorrow, or write to a moderator yourself.
removed-appeal-undelivered = I couldn't reach the moderators just now. What you wrote was not passed on, and I haven't kept it. Please try again later, or write to a moderator yourself.
removed-appeal-nothing = There is nothing to look at again about this message.
removed-appeal-answered_upheld = The moderators have looked at this message again, and it stays removed. That is about the words, and not about you. You are welcome here, and you can ask them why.
removed-appeal-answered_wrong = The moderators have looked at this message again. They say that it was wrong to remove it, and I'm sorry. I don't keep words, so I can't put it back. If you want to post it again, they can help you, in case I read it wrongly once more.
removed-appeal-upheld = Hi, I'm a bot. You asked the moderators of { $server } to look again at a message of yours that I removed ({ $what }). They have, and it stays removed. That is about the words, and not about you. You are welcome here, and you can ask them why.
removed-appeal-wrong = Hi, I'm a bot. You asked the moderators of { $server } to look again at a message of yours that I removed ({ $what }). They say that this was wrong, and I'm sorry. I don't keep words, so I can't put it back. If you want to post it again, they can help you, in case I read it wrongly once more.

# Moderators: how sure, by what, and appeals.
flag-sure = { $what } ({ $percent }% sure)
flag-sure-label = { $what } ({ $percent }% sure, the model says: { $label })
flag-account = It may be an account of what was done to its author, or a cry for help, so it stays.
label-sexual_explicit = sexually explicit
label-insult = an insult
label-identity_attack = an attack on who somebody is
label-threat = a threat
label-severe_toxicity = severely hostile

appeal-card = <@{ $person }> asks you to look again at a message that I removed in <#{ $channel }>: { $what }. { $link }
appeal-words = They write:
appeal-no-words = They wrote nothing with it.
appeal-card-how = I have neither the message nor these words: ask them, if you need more. Both answers reach them as a kind direct message. This card goes after 6 days.
appeal-cry = What they write may be a cry for help. The volunteers have a case about it, and I offer them support options.
appeal-cry-urgent = Please look now: what they write may be a cry for help, and nobody else knows of it. I offer them support options.
appeal-uphold-button = Uphold
appeal-wrong-button = It was wrong
appeal-state-upheld = Looked at again by <@{ $moderator }>: it stays removed.
appeal-state-wrong = Looked at again by <@{ $moderator }>: it was wrong to remove it.
appeal-told = Thank you. I've told them, in a direct message.
appeal-later = Thank you. Discord isn't answering just now; I'll go on trying to tell them.
appeal-untold = Thank you. They take no direct messages, so I couldn't tell them. Please do.
appeal-not_allowed = Only moderators can answer this, and nobody answers about a message of their own.
appeal-already = This has been answered already.
