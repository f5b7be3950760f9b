r"""What people write before and behind a number that is somebody's age; skeleton spelling, five languages.

Patterns that end in ``\Z`` are searched in what stands before the number, the others matched behind it.
"""

from __future__ import annotations

import re
from typing import Final

from bot.detect.patterns import any_of
from bot.detect.subject_words import PLAIN_RELATIONS

# The number itself

NUMBER_WORDS: Final = any_of(
    "ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen",
    "diez, once, doce, trece, catorce, quince, dieciseis, diecisiete",
    "dez, onze, doze, treze, quatorze, quinze, dezesseis, dezasseis, dezessete, dezassete",
    "douze, treize, seize, dix-sept",
    "zehn, elf, zwolf, dreizehn, vierzehn, funfzehn, sechzehn, siebzehn",
)
ANCHOR: Final = rf"\b(?:i'?m|ftm|mtf|nb|f|m)?(?:1[0-7]|[7-9])|\b{NUMBER_WORDS}\b"
"""Where an age may stand (RE2)."""
NUMBER: Final = re.compile(
    r"(?P<lead>i'?m|ftm|mtf|nb|f|m)?"
    rf"(?P<age>(?:1[0-7]|[7-9])(?:teen)?(?!\d)|(?<!-)(?<!soixante )(?<!vingt ){NUMBER_WORDS}\b)"
)
JOINED: Final = re.compile(r"(?:\d['.,:/-]|[#$£€'])\Z")
"""Signs that make what follows them a part of something longer."""

# Directly behind it

OLD: Final = re.compile(
    "[ -]?" + any_of(
        r"y ?/ ?o\b, y\.o\b\.?, yr? ?o\b, yrs?[ -]?olds?\b, years?[ -]?olds?\b, yrs?\b, years?\b",
        r"anos?\b, aninhos\b, anitos\b, ans\b",
        r"jahre alt\b, jahre?\b, jahrige?[rsn]?\b",
    )
)  # fmt: skip
PLURAL: Final = re.compile(r"[ -]?(?:yrs?|years?)[ -]?olds\b|[ -]?yos\b")
LENGTHS: Final = frozenset({"years", "year", "yrs", "yr", "ans", "ano", "anos", "jahre", "jahr"})
"""Units that are lengths of time as well."""
ENGLISH: Final = frozenset({"years", "year", "yrs", "yr"})
SEX: Final = re.compile(" ?/? ?" + any_of("f, m, nb, ftm, mtf, enby, female, male, girl, boy, trans") + r"\b(?!')")
TAGS: Final = frozenset({"f", "m", "nb", "ftm", "mtf"})
NOUNS: Final = frozenset({"girl", "boy", "female", "male", "trans"})
END: Final = re.compile(
    r" ?(?:$|[.,!?;)\n|]|[^\w\s'-]|" + any_of("and, but, i, y, e, et, und, que, q, pero, mas, mais, aber") + r"\b)"
)
FROM: Final = re.compile(r" (?:from|aus|de|she|he|they)\b")

# "im 15"

_A: Final = "an?, the, una?, uma?, une, eine?"
SOFT: Final = (
    "(?:"
    + any_of(
        "a, an, only, just, literally, still, like, now, currently, nearly, almost, basically, about, also, barely",
        "already, actually, legit, rly, really, newly, fr, exactly, officially, technically, around, turning",
        "about to (?:be|turn), going to be, gonna be, gunna be, not even",
        "solo, apenas, recien, casi, ya, so, quase, ja, seulement, que, presque, deja, bientot",
        "erst, gerade, nur, fast, bald, schon, mal, auch, morgen, heute, nachste woche, nachsten monat",
    )
    + " ){0,3}"
)
_I_AM: Final = any_of(
    "i'?m, i am, iam, ima, i'?ma, i'?ll be, i will be, i turn, (?:my )?age is",
    "i'?ve (?:just )?turned, i(?: just| only| finally)? turned",
    "tengo, soy de, sou de, cumplo, cumpli, voy a cumplir, (?:acabo|acabe) de cumplir",
    "tenho, tnh, to com, faco, fiz, vou fazer, acabei de fazer",
    "j'?ai, j'?aurai, je vais avoir, (?:je )?viens d'avoir",
    "bin, ich werde, werde",
)
_TURNED: Final = any_of("(?:just |recently |finally |only )?turned, turning, turn")
_YOU_ARE: Final = any_of(
    "you'?re, ur, u r, you are, u are, u're",
    "tienes, tenes, (?:vc|voce) tem, t'?as, tu as, du bist",
)
_LABEL: Final = any_of("being, aged?, age/sex, asl, alter, edad, idade")
SOFT_ALONE: Final = re.compile(rf"\s*{SOFT}\s*")
BIRTHDAY: Final = re.compile(r"(?:st|nd|rd|th) (?:birthday|bday|b-day)\b")
ITS_MY: Final = re.compile(r"\b(?:just had|it'?s|(?:today|tomorrow|yesterday) (?:is|was)) my \Z")
SAYS: Final = re.compile(
    rf"\b(?:(?P<self>{_I_AM})|(?P<not_yet>i'?m not|i am not)|(?P<turned>{_TURNED})|(?P<you>{_YOU_ARE})"
    rf"|(?P<label>{_LABEL})(?: ?[:=-])?) ?(?P<soft>{SOFT})\Z"
)
HAVING: Final = re.compile(any_of("te?n, so[yu] de, to com, j'?, t'?as, tu as, vc, voce"))
"""Languages in which one has years as one has cats: the years have to be named, or nothing else to have."""
GOES_ON: Final = re.compile(
    " " + any_of(
        "puedo, vivo, estoy, soy, no, me, mi",
        "posso, moro, estou, to, sou, nao, minha, meu",
        "je, j'ai, jveux, jsuis, suis",
    ) + r"\b"
)  # fmt: skip
"""How somebody goes on without a comma after an age in these languages."""
YET: Final = re.compile(r" (?:yet|until|till?)\b")
TODAY: Final = re.compile(r" (?:today|rn|right now|tonight|this morning|atm|hoy|hoje|heute)\b")
"""What follows a mood from one to ten."""
SUPPOSED: Final = re.compile(
    r"\b" + any_of(
        "when, until, till?, once, by the time, unless, as if, if, like, wish, remember, miss",
        r"thinks?, thought, imagine, guess(?:ed)?, assum(?:e|ed|es), pretend(?:ing|ed)?",
        "cuando, quando, quand, wenn, als, hasta que, desde que, como si, come se",
    ) + r"(?: that)? \Z"
)  # fmt: skip
"""Before "im 15": it is not so, or not now."""
OF_ANYBODY: Final = re.compile(
    r"\b" + any_of("if, when, once, until, unless, like, that, because, bc, cause, since, where") + r" \Z"
)
"""Before "you're 15": said of people in general."""
LATER: Final = re.compile(
    r" ?(?:in|back in|en|em|im jahr) (?:19|20)\d\d"
    r"|,? (?:when|the (?:year|summer|day)) (?:that )?(?:my|he|she|we|they|i|it)\b"
    r"|,? i was\b|,? (?:he|she|my \w+) (?:died|left|passed)"
)
"""Behind an age that is told as if it were today's."""

# Who is spoken of

_PEOPLE: Final = any_of(
    PLAIN_RELATIONS.replace("|", ", "),
    "girl, boy, guy, man, woman, students?, patient, pupil, teen, teenager, baby, little one, youngest, oldest, eldest",
    "crush, mates?, bestfriend, bsf, dog, cat, car",
)
_WHOSE: Final = any_of("my, our, ur, your, her, his, their, the, this, that, an?, mein, meine, mi, mon, ma, meu, minha")
SOMEBODY: Final = re.compile(
    rf"(?P<self>\b(?:(?:i'?m|i am|as|soy|sou|je suis|bin) {any_of(_A)} (?:[\w-]{{2,14}},? ){{0,2}}[\w-]+|"
    + any_of("i, i'?m, i'?ve, i'?ll, me, myself, we, yo, eu, je, j'ai, moi, ich, soy, sou, bin")
    + rf")\b)|(?P<other>\b{_WHOSE} (?:[\w-]{{2,12}} ){{0,2}}?{_PEOPLE}\b"
    r"|(?<!/)\b(?:she|he|they|who|ella|ela|ele|elle|il|sie|er)\b(?!/)|\b(?:s?he'?s|they'?re|her|his|their)\b"
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
_ADJECTIVES: Final = (
    rf"(?:(?!{any_of('of, with, to, and, for, in, on, like, mom, mum, dad, parent', _A)}\b)[\w-]{{2,14}},? ){{0,3}}"
)
AS_ONE: Final = re.compile(
    r"\b"
    + any_of("i'?m, i am, im just, just, as, being, soy, sou, je suis, j'?suis, suis, bin")
    + rf" {SOFT}(?:{any_of(_A)} {_ADJECTIVES}(?:(?:de|von) )?)\Z"
)
""""as a", "i'm a tired"."""

# Somebody who presents himself

OPENING: Final = re.compile(
    r"(?:^|[\n.!?:(\[|/~*✨🌸-] ?|\b"
    + any_of(
        "hi+, hey+, hello, hiya, yo, sup, (?:hey|hi) all, everyone, guys, yall, new here, im new",
        "hola, oi, ola, salut, coucou, bonjour, hallo, moin",
    )
    + r"\W{1,3}|\b(?:me|i|myself|ich|moi|yo|eu),? \(?)\Z"
)
MYSELF: Final = re.compile(r"\b(?:i|me|myself|ich|moi|yo|eu) ?[(\[] ?\Z")
ITEM: Final = re.compile(r"(?:^|[\n,(|/~✨-]| \.|\b(?:him|her|them|here|\w{1,12}/\w{1,12})) ?\Z")
ITEM_ENDS: Final = re.compile(r" \. | ?(?:$|[\n,)|/~✨-](?! ?\d)|(?:here|from|she|he|they|uk|us|usa|trans|gay|bi)\b)")
ABOUT_ONE: Final = re.compile(
    r"\b(?:she|he|they|him|her|them|any|ela|ele|elle|iel)/|\b"
    + any_of(
        "from, here, new, name, pronouns, intro, likes, looking",
        "female, male, girl, boy, f, m, nb, trans, bi, gay, lesbian, ace, autistic, adhd, bpd",
        r"uk, us, usa, de, aus, student, freshman, sophomore, junior, senior, grade, y(?:ea)?r \d",
        "hi, hey, hello, hola, oi, salut, hallo",
    )
    + r"\b"
)
"""What else people say who present themselves in a line."""
NAMED: Final = re.compile(
    r"\b" + any_of(
        "i'?m, i am, (?:my )?name'?s, (?:my )?name is, me llamo, soy, me chamo, sou, je m'appelle, je suis, moi c'est",
        "(?:ich )?bin, ich heisse",
    )
    + r" (?P<name>[a-z]{2,15}(?: (?!(?:and|et|und) )[a-z]{2,15})?)(?P<and>,| and| y| e| et| und| &| -) \Z"
)  # fmt: skip
"""im lena, " and the like."""
GOES_ON_OWN: Final = re.compile(
    r",? btw\b|(?:,|\.| and)? "
    + any_of(
        "i'?m, i, ive, my, still, already, they, with no, no, not, failing, here, from, girl, boy, female, male",
        "and (?:i|i'm|im|so|very|already|still|tired|done|scared|lost|alone|lonely|my)",
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

# Members

MEMBER: Final = re.compile(
    r"(?:<@!?\d{1,20}>|@\w[\w.]{1,31}|\b(?:on here|this server|in here|this account|user|member|mods?)\b)[^\n]{0,80}?"
    rf"(?:\b{any_of('is', 'says (?:s?he|they)(?:.?s|.?re)?', 's?hes', 's?he is', 'theyre', 'they are')}|'s|,) {SOFT}\Z"
)
IS: Final = re.compile(rf"(?:\b(?:is|s?hes|theyre|are|says)|'s|'re|,) {SOFT}\Z")
SEEN_HERE: Final = re.compile(
    r"[^\n]{0,60}\b" + any_of("in vc, in chat, in voice, on here, this server, in this channel, in here") + r"\b"
)
