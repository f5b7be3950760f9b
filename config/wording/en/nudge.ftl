# The private hint. In the open: neutral, short, no names, no quotes.

nudge-public = There is a private note about this message, for its author.
nudge-button = Read the note
nudge-direct = Hi, I'm a bot. I left a private note about a message of yours: { $link }

nudge-not-yours = This note is for somebody else, so I can't show it to you. There is nothing you need to do.

# Behind the button. $what is a list such as "a phone number and an email address".
nudge-noticed = Your message seems to contain **{ $what }**.
nudge-why-privacy-email = An email address stays findable, and strangers can use it to look up your other accounts.
nudge-why-privacy-phone = A phone number leads to your name, and anybody who reads it can call or write to you.
nudge-why-privacy-address = An address tells strangers where to find you.
nudge-why-privacy-location = A place that is close to home makes it easy to work out who you are.
nudge-why-privacy-name = A full name makes everything that you write here findable by people who know you.
nudge-why-privacy-age = An age or a birthday makes it easier to work out who you are, and being known as under 18 can draw the wrong kind of attention.
nudge-why-privacy-handle = Another account links what you share here to the rest of your life, and lets strangers reach you in private.
nudge-why-privacy-government_id = An official number can be used to pretend to be you.
nudge-why-privacy-financial = Payment details can be used to take your money.
nudge-why-privacy-ip = An internet address can show roughly where you are.
nudge-why-privacy-institution = A school, workplace or clinic makes it easy to work out who you are.
nudge-why-other = Details about a person can be used to find them.
nudge-choice = It is your message and your choice.
nudge-noticed-other = Your message seems to contain somebody else's details: **{ $what }**.
nudge-choice-other = Perhaps they would rather share that themselves. It is your message; taking it away is one press.
nudge-more = And { $count } more.
nudge-masked = Here are your words without the detail, ready to copy:
nudge-masked-file = Your words without the detail are in the file, ready to copy.

nudge-mask = Mask it for me
nudge-remove = Remove it
nudge-keep = Keep it
nudge-quiet = Not again for 7 days

nudge-remove-copy = Remove the copy too

nudge-gone = Your message isn't there any more, so there is nothing left to do.
nudge-settled = That's taken care of: I don't see the detail any more. Thank you.

nudge-mask-wait = One moment.
nudge-mask-done = Done. Your message stands there again with the detail covered, under your name. The first one is gone.
nudge-mask-half = The copy with the detail covered is there. Discord didn't let me remove your first message just now. I'll keep trying; you can also delete it yourself.
nudge-mask-undone = I could post the copy, but I'm not allowed to remove your message here, so I took the copy back. Your message is as it was.
nudge-mask-failed = Discord didn't answer just now, so your message is as it was. I'll keep trying for an hour.

# Why a message can't be posted again. The other choices stay open.
nudge-no-mask-permission = I can't post your message again for you here.
nudge-no-mask-poll = A poll can't be posted again with its votes, so I can't mask this one.
nudge-no-mask-forward = A forwarded message can't be changed, so I can't mask this one.
nudge-no-mask-voice = A voice message can't be posted again under your name, so I can't mask this one.
nudge-no-mask-sticker = A sticker can't be posted again under your name, so I can't mask this one.
nudge-no-mask-title = The detail is in the title, and only you can change that. You can edit it as you would edit a message.
nudge-no-mask-file = I can't read a file of your message just now, so I can't mask this one.
nudge-no-mask-kind = A message of this kind can't be posted again, so I can't mask this one.
nudge-no-mask-long = Your message is longer than I may post.
nudge-no-mask-large = The files of your message are larger than I may post.
nudge-no-mask-crisis = I'd rather leave your message as you wrote it. You can still remove it yourself.

# Above a copy that answers another message, and over one whose author's name Discord refuses.
copy-answers = -# In answer to { $link }
copy-author = A member

nudge-removed = Done. It's gone.
nudge-removed-already = It was gone already.
nudge-remove-refused = I'm not allowed to remove messages here. You can do it yourself: press and hold your message, or right-click it, and choose Delete.
nudge-remove-failed = Discord didn't answer just now. I'll keep trying for a while; you can also delete the message yourself.
nudge-keep-done = All right. It stays, and I won't mention it again for now.
nudge-quiet-done = All right. No more notes for you here for 7 days.

removed-direct = Hi, I'm a bot. A message of yours was removed here: { $link } The reason was **{ $what }**, and not how you feel. You can post again without that part. If you think it was a mistake, please tell a moderator.
removed-public = A message was removed here. If it was yours, you can read why.
removed-title = Why your message was removed
removed-body = The reason was **{ $what }**. You can post again without that part. If you think it was a mistake, please tell a moderator.
removed-others = Details about other people can be used to find them, so only they share them here. You can tell the same thing without them: "my friend" or "a teacher" is enough. Your story is welcome.
removed-copy = Here is what you wrote, with the details covered, ready to copy. I don't keep it:
