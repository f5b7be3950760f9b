r"""Of whom an age is told: the author or somebody else, presenting himself, at this age, today; five languages.

Patterns that end in ``\Z`` are searched in what stands before the number, the others matched behind it.
"""

from __future__ import annotations

import re
from typing import Final

from bot.detect.patterns import any_of
from bot.detect.privacy.ages.words import ARTICLES, SOFT
from bot.detect.subject_words import PLAIN_RELATIONS

PEOPLE: Final = any_of(
    PLAIN_RELATIONS.replace("|", ", "),
    "girl, boy, guy, man, woman, students?, patient, pupil, teen, teenager, baby, little one, youngest, oldest, eldest",
    "crush, mates?, bestfriend, bsf, dog, cat, car",
)
WHOSE: Final = any_of("my, our, ur, your, her, his, their, the, this, that, an?, mein, meine, mi, mon, ma, meu, minha")
SOMEBODY: Final = re.compile(
    rf"(?P<self>\b(?:(?:i'?m|i am|as|soy|sou|je suis|bin) {any_of(ARTICLES)} (?:[\w-]{{2,14}},? ){{0,2}}[\w-]+|"
    + any_of("i, i'?m, i'?ve, i'?ll, me, myself, we, yo, eu, je, j'ai, moi, ich, soy, sou, bin")
    + rf")\b)|(?P<other>\b{WHOSE} (?:[\w-]{{2,12}} ){{0,2}}?{PEOPLE}\b"
    r"|(?<!/)\b(?:she|he|they|who|ella|ela|ele|elle|il|sie|er)\b(?!/)|(?<!/)\b(?:s?he'?s|they'?re|her|his|their)\b"
    r"|\bit (?:just |finally )?\Z)"
)
"""The author or somebody else."""
STORIES: Final = re.compile(
    rf" ?{any_of(PLAIN_RELATIONS.replace('|', ', '), 'dog, cat, car, house, laptop, phone, bottle, whisky, tv, bed')}\b"
     "| ?" + any_of(
        "has, had, was, who, keeps, says, wo'?n'?t, does'?n'?t, came, died, got, could, would, shouldn'?t",
        "self, version, me",
    ) + r"\b"
)  # fmt: skip
"""Behind "a 15 year old": somebody or something else."""
_NO_ADJECTIVES: Final = any_of("of, with, to, and, for, in, on, like, mom, mum, dad, parent", ARTICLES)
_ADJECTIVES: Final = rf"(?:(?!{_NO_ADJECTIVES}\b)[\w-]{{2,14}},? ){{0,3}}"
AS_ONE: Final = re.compile(
    r"\b"
    + any_of(
        "i'?m, i am, im just, just, as, being, soy, sou, je suis, j'?suis, suis, bin, sono, jestem, ik ben",
        "coming from, speaking as, says the, (?:yo)?u'?r?e? (?:are )?(?:talking|speaking) to",
    )
    + rf" {SOFT}(?:{any_of(ARTICLES, 'some, un')} {_ADJECTIVES}(?:(?:de|von|di|van) )?)\Z"
)
""""as a", "i'm a tired"."""

# Somebody who presents himself

OPENING: Final = re.compile(
    r"(?:^|[\n.!?:(\[|/~*✨🌸-] ?|\b"
    + any_of(
        "hi+, he+y+, hell+o+, hiya+, yo, sup, (?:hey|hi) all, everyone, guys, yall, new here, im new",
        "yeah, yea, yep, ya, same, same here, me too, also, nah",
        "hola, oi, ola, salut, coucou, bonjour, hallo, moin",
    )
    + r"\W{1,3}|\b(?:me|i|myself|ich|moi|yo|eu),? \(?)\Z"
)
MYSELF: Final = re.compile(r"\b(?:i|me|myself|ich|moi|yo|eu) ?[(\[] ?\Z|(?:^|[\n.,/|])\s?(?:me|moi|ich|yo|eu): ?\Z")
APPOSED: Final = re.compile(
    r"\b(?:i'?m|i am|im|me|as|being|still|only|just) (?:[a-z'-]{1,12} ){0,3}?"
    + any_of(
        "minor, underage, under age, under 18, child, kid, teen, teenager, youth, girl, boy, guy, dude, lad, student",
        "freshman, sophomore, junior, senior, high ?schooler, middle ?schooler, menor, minderjahrig, mineure?",
    )
    + rf"(?: here| still| myself| de edad| de idade)? ?[,(:\u2013\u2014-] ?(?:and )?{SOFT}\Z"
)
"""After somebody has said that he or she is young: "still a minor (15)"."""
TO_BE_EXACT: Final = re.compile(r" (?:to be (?:exact|precise|fair|specific)|exactly|years|btw|lol|if you)\b")
LIKE_ME: Final = re.compile(r" (?:like me|such as me|such as myself|like myself|como yo|como eu|comme moi|wie mich)\b")
NOW: Final = re.compile(r" (?:rn|right now|currently|atm|at the moment)\b")
FIRST: Final = re.compile(r"\bi(?:'?m|'?ll|'?ve)?\b")
BY_THE_CLOCK: Final = re.compile(
    r"\b(?:there|here|meet\w*|leave|arrive|wake|up|home|appointments?|calls?|work|shift|class|lesson|bed|asleep|sleep)\b"
)
"""What is done at an hour, not at an age."""
PETS: Final = re.compile(
    r"\b(?:dogs?|cats?|pup|puppy|kitten|horse|pony|rabbit|bunny|parrot|hamster|car|house|laptop)\b"
)
SCHOOL_YEAR: Final = re.compile(
    rf"\b(?:year|yr|grade|class|form|school)\b[^.!?\n]{{0,12}}(?:,| so| and| aka| meaning) (?:i'?m )?{SOFT}\Z"
)
TAG_ALONE: Final = re.compile(
    r"(?:^|[\n.!?]\s?)"
    + any_of(
        r"me, moi, ich, yo, ftm, mtf, nb, enby, trans\w{0,5}, girl, boy, female, male, guy, lesbian, gay, bi, f, m, w"
    )
    + r",? \Z"
)
GREETING: Final = re.compile(r"\s*(?:hi+|he+y+|hell+o+|hiya+|yo|sup|hola|oi+|ola|salut|hallo|moin)\b\W*")
GEWORDEN: Final = re.compile(r" geworden\b")
IS_COMING: Final = re.compile(
    r"\w{2} (?:birthday|bday|b-day)(?:'?s| is| will be)? (?:today|tomorrow|coming|in|next|this|on|soon|was yesterday)\b"
)
AT_AGE: Final = re.compile(
    r"\b(?:at|by) (?:the )?(?:ripe )?(?:old )?(?:age (?:of )?)?(?:only |just |like |fucking )?\Z"
)
PRESENT: Final = re.compile(
    r"\b(?:i'?m|am|i have|i've|i do|do i|can i|i can|i can'?t|i don'?t|i feel|i hate|i shouldn'?t|should i|my)\b"
    r".*\b"
    + any_of("already, still, this, so, too, never, even, supposed to, normal, how, why, feel, ever, yet")
    + r"\b"
)
PAST: Final = re.compile(
    r"\b" + any_of("i'd, wish, was, were, did, had, didn'?t, couldn'?t, wasn'?t, began, lost, left, died, got, went, "
                    "(?!tired|scared|supposed|exhausted|stressed|bored|burned|worried|confused|addicted)[a-z]{2,12}ed")
    + r"\b"
)  # fmt: skip
ALREADY: Final = re.compile(
    r",? (?:i|my) (?:already|still|should(?:n'?t)?|never|even|am (?:already|still|so|too))\b"
    r",? |,? i'?m (?:already|still|so|too|supposed)\b"
)
"""Behind "at 15": today's, no story."""
CAKE: Final = re.compile(
    r"🎂|🎉|🥳|🎈|🍰|\b(?:birthday|bday|b-day|cake|candles?|cumple\w*|anniversaire|aniversario|geburtstag)\b"
)
FOR_TODAY: Final = re.compile(r" (?:today|tomorrow|yesterday|hoy|hoje|heute|aujourd'hui)\b")
ITEM: Final = re.compile(r"(?:^|[\n,(|/~✨-]| \.|\b(?:him|her|them|here|\w{1,12}/\w{1,12})) ?\Z")
ITEM_ENDS: Final = re.compile(r" \. | ?(?:$|[\n,)|/~✨-](?! ?\d)|(?:here|from|she|he|they|uk|us|usa|trans|gay|bi)\b)")
ABOUT_ONE: Final = re.compile(
    r"\b(?:she|he|they|him|her|them|any|ela|ele|elle|iel)/|\b"
    + any_of(
        "from, here, new, name, pronouns, intro, likes, looking",
        "female, male, girl, boy, f, m, nb, trans, bi, gay, lesbian, ace, autistic, adhd, bpd",
        "uk, us, usa, de, aus, student, freshman, sophomore, junior, senior",
        r"(?:year|yr|class|grade|form) \d{1,2}, \d{1,2}th grade, grade",
        "hi, hey, hello, hola, oi, salut, hallo",
    )
    + r"\b"
)
"""What else people say who present themselves in a line."""
NAMED: Final = re.compile(
    r"\b" + any_of(
        "i'?m, i am, (?:my )?name'?s, (?:my )?name is, me llamo, soy, me chamo, sou, je m'appelle, je suis",
        "moi c'est, moi c, (?:ich )?bin, ich heisse",
    )
    + r" (?P<name>[a-z]{2,15}(?: (?!(?:and|et|und) )[a-z]{2,15})?)(?P<and>,| and| y| e| et| und| &| -|) \Z"
)  # fmt: skip
"""im lena, " and the like."""
HOW_OLD: Final = re.compile(
    r"\b(?:how old (?:are|r) (?:yo)?u|(?:what'?s |whats )?(?:yo)?ur age|age"
    r"|cuantos anos tienes|quantos anos (?:voce |vc )?tem|quel age (?:as|t'as)|wie alt bist du)"
    r"\s?\?[\"'“”]?\s{1,2}(?:me: ?)?\Z"
)
"""A question that the number answers."""
AS_WELL: Final = re.compile(r" (?:too|as well|also|same|here too|here as well)\W*(?:$|[a-z])")
GOES_ON_OWN: Final = re.compile(
    r",? btw\b|(?:,|\.| and)? "
    + any_of(
        "i'?m, i, ive, my, still, already, they, with no, no, not, failing, here, from, girl, boy, female, male",
        r"trans\w{0,5}, enby, non-?binary, agender, lesbian, gay, bi, autistic, guy, dude, lad, lass, teen, gamer",
        "going through, dealing, struggling, stuck, living, trying, crying",
        "and (?:i|i'm|im|so|very|already|still|tired|done|scared|lost|alone|lonely|my|never|can'?t|don'?t|have|no)",
    )
    + r"\b(?! (?:out|half))"
)
"""Behind a number that begins a sentence: the sentence is about its author."""
TELLS: Final = re.compile(
    r"[,.] (?!"
    + any_of("maybe, or, then, wait, no, i (?:think|guess), final, lol, exactly, actually, of, out, probably, not sure")
    + r"\b|idk\b|that'?s\b|it'?s\b)[a-z]"
)
"""Behind a number that begins a message: something is told, no question answered."""
FULL_STOP: Final = re.compile(r"\.? ?(?:\n|\Z)|\. [a-z]")
PLACES: Final = re.compile(
    r"\b" + any_of(
        "year, yr, grade, class, chapter, ch, level, lvl, page, pg, day, week, room, number, no, nr, size, step",
        "episode, ep, season, bus, route, rank, top, part, gen, version, v, ios, seat, gate, flat, apt, unit, row, bed",
        "ward, floor, line, platform, act, scene, round, phase, channel, track, question, q, rule",
        "at, by, around, till?, until, before, after, past, to, be, of, for, over, under, in, ran, swam, walked",
        "it'?s, feels like, was, were, timeout, timed out, muted, ago, wait, degrees",
    ) + r"[ #(-]*\Z"
)  # fmt: skip
"""Before "15f" or "15m" when it is no age but a seat, a temperature, a distance, a time."""
DISTANCE: Final = re.compile(
    " " + any_of(
        "walk, swim, run, sprint, dash, away, ago, later, or so, high, deep, long, wide, tall, pool, radius, people",
        "followers, views, dollars, diving",
    ) + r"\b"
)  # fmt: skip

LASTING: Final = re.compile(r"\b(?:married|sober|clean|together|been|work(?:ed|ing)?|lived|here for|dating|single)\b")
"""What years are told of that are no age."""
