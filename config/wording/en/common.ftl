# What things are called. One word for one thing, here and in the documents.

category-privacy-email = an email address
category-privacy-phone = a phone number
category-privacy-address = an address
category-privacy-location = where somebody is or lives
category-privacy-name = a full name
category-privacy-age = an age or a date of birth
category-privacy-handle = an account on another platform
category-privacy-government_id = an official number
category-privacy-financial = a bank, card or payment detail
category-privacy-ip = an internet address
category-privacy-institution = a school, workplace or clinic
category-crisis-suicide = thoughts of suicide
category-crisis-self_harm = self-harm
category-crisis-overdose = a possible overdose
category-crisis-abuse = being hurt by somebody
category-crisis-violence = harm towards others
category-crisis-eating = eating
category-crisis-third_party = worry about somebody else
category-boundary-contact_request = asking for private contact
category-boundary-solicit_info = asking for personal details
category-boundary-meetup = proposing to meet
category-boundary-paid_service = offering or asking for money
category-boundary-romantic = a romantic advance
category-boundary-medical_advice = medical advice
category-content-sexual = explicit content
category-content-harassment = hostile language
category-content-graphic = graphic detail
category-content-pro_harm = encouraging harm
category-custom = a rule of this server

level-emergency = emergency
level-urgent = urgent
level-concern = concern

list-and = { $first } and { $last }

# What a member reads when something went wrong on our side.
sorry = Something went wrong on my side. Nothing was changed. Please try again in a moment.
last-resort = I'm a bot, and something went wrong on my side. If you need somebody to talk to, findahelpline.com lists people who will listen.
too-old = This note is too old for me to know what it was about. Nothing was changed.
