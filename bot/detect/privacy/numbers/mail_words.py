"""The words of e-mail addresses: endings, providers, and what stands in the addresses of organisations.

Sources: endings of countries after ISO 3166 as delegated by IANA; of the others, those in everyday use.
"""

from __future__ import annotations

from typing import Final

from bot.detect.words import words

ROLES: Final = words(
    "abuse accueil admin aide ajuda apoio atencion ayuda beratung billing care careers chat contact contacto "
    "contato counseling counselling counsellor counselor crisis customer.service customerservice donate "
    "donotreply ecoute enquiries enquiry events feedback ftp git groups hello help helpdesk helpline hilfe info "
    "inquiries jobs kontakt legal listener listeners media newsletter no-reply noreply office postmaster press privacy "
    "reception referrals root safeguarding sales security service services soporte support talk team volunteer "
    "volunteering volunteers webmaster"
)
"""What stands before the @ when it is an organisation's, not a person's."""

ROLE_PARTS: Final = words(
    "africa america asia australia bot canada central center centre clients customers desk europe france germany "
    "global group hq international ireland line local main members national north online people regional request "
    "requests scotland south spain uk us usa wales world west east youth"
)
"""What may follow such a word in an organisation's address: "info.uk", "support-team". Anything else is a person."""

PLACEHOLDERS: Final = words(
    "abc email example first.last firstname.lastname name somebody someone test user username xxx xyz you your "
    "your.name yourname"
)
"""Stand-ins, which nobody has."""

HELPLINES: Final = (
    "samaritans", "kidshelp", "childline", "telefonseelsorge", "helpline", "lifeline", "hotline", "crisis", "krise",
    "trevorproject", "befriend", "nightline", "sos-amitie", "telefonodelaesperanza", "papyrus", "shout", "themix",
    "pieta", "switchboard", "beyondblue", "rainn", "victimsupport", "refuge.org", "womensaid", "nummergegenkummer",
    "nami.org", "afsp.org", "aasra", "thehotline", "loveisrespect", "cvv.org",
)  # fmt: skip
"""Parts of the domains of public helplines."""

ENDINGS: Final = words(
    "academy agency ai app art berlin biz blog care cat cc charity chat church cloud club co college com design "
    "dev doctor edu email eus example family foundation fun gal gg gov health info int invalid io life live "
    "london mail me media mil mobi name net news nyc online org paris pro proton school scot shop site social "
    "space store studio tech test today tv wales world xyz"
)

COUNTRIES: Final = words(
    "ac ad ae af ag al am ao ar at au aw az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cd cf cg ch "
    "ci ck cl cm cn co cr cu cv cw cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg "
    "gh gi gl gm gn gp gq gr gt gu gw gy hk hn hr ht hu id ie il im in iq ir is it je jm jo jp ke kg kh ki km kn "
    "kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my "
    "mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb "
    "sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tw tz ua ug "
    "uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw"
)

PROVIDERS: Final = (
    "gmail|googlemail|g ?mail|hotmail|outlook|yahoo|ymail|rocketmail|aol|icloud|proton|protonmail|tutanota|fastmail"
    "|zoho|yandex|btinternet|bigpond|rediffmail|gmx|posteo|t-online|freenet|laposte|libero|uol"
)
"""The names of mail providers that mean nothing else, as a pattern."""

WORDS_TOO: Final = "live|msn|mac|web|mailbox|orange|comcast|bol|terra|sapo"
"""Those that are words or other things as well: they count behind an @ alone."""
