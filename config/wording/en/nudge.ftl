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
nudge-why-privacy-age = Being known as under 18 can draw the wrong kind of attention.
nudge-why-privacy-handle = Another account links what you share here to the rest of your life, and lets strangers reach you in private.
nudge-why-privacy-government_id = An official number can be used to pretend to be you.
nudge-why-privacy-financial = Payment details can be used to take your money.
nudge-why-privacy-ip = An internet address can show roughly where you are.
nudge-why-privacy-institution = A school, workplace or clinic makes it easy to work out who you are.
nudge-why-other = Details about a person can be used to find them.
nudge-choice = It is your message and your choice.
nudge-noticed-other = Your message seems to contain somebody else's details: **{ $what }**.
nudge-choice-other = Perhaps they would rather share that themselves. It is your message; taking it away is one press.
nudge-masked = Here is your message without the detail, ready to copy:

nudge-remove = Remove my message
nudge-fine = It's fine
nudge-quiet = Not again for 7 days

nudge-removed = Done. Your message is gone.
nudge-removed-already = Your message was gone already.
nudge-remove-refused = I'm not allowed to remove messages here. You can do it yourself: press and hold your message, or right-click it, and choose Delete.
nudge-remove-failed = Discord didn't answer just now. I'll keep trying for a while; you can also delete the message yourself.
nudge-fine-done = All right. I won't mention it again.
nudge-quiet-done = All right. No more notes for you here for 7 days.

removed-direct = Hi, I'm a bot. A message of yours was removed here: { $link } The reason was **{ $what }**, and not how you feel. You can post again without that part. If you think it was a mistake, please tell a moderator.
removed-public = A message was removed here. If it was yours, you can read why.
removed-title = Why your message was removed
removed-body = The reason was **{ $what }**. You can post again without that part. If you think it was a mistake, please tell a moderator.
removed-others = Details about other people can be used to find them, so only they share them here. You can tell the same thing without them: "my friend" or "a teacher" is enough. Your story is welcome.
removed-copy = Here is what you wrote, with the details covered, ready to copy. I don't keep it:
