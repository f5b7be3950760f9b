r"""What people write before and behind a number that is somebody's age; skeleton spelling, five languages.

Patterns that end in ``\Z`` are searched in what stands before the number, the others matched behind it.
"""

from __future__ import annotations

import re
from typing import Final

from bot import regex
from bot.detect.patterns import any_of

# The number itself

NUMBER_WORDS: Final = any_of(
    "ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen",
    "diez, once, doce, trece, catorce, quince, dieciseis, diecisiete",
    "dez, onze, doze, treze, quatorze, quinze, dezesseis, dezasseis, dezessete, dezassete",
    "douze, treize, seize, dix-sept",
    "zehn, elf, zwolf, dreizehn, vierzehn, funfzehn, sechzehn, siebzehn",
    "undici, dodici, tredici, quattordici, quindici, sedici, diciassette",
)
_PLAIN_WORDS: Final = any_of(
    "eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen",
    "doce, trece, catorce, quince, dieciseis, diecisiete",
    "onze, doze, treze, quatorze, quinze, dezesseis, dezasseis, dezessete, dezassete",
    "douze, treize, dix-sept",
    "zwolf, dreizehn, vierzehn, funfzehn, sechzehn, siebzehn",
    "undici, dodici, tredici, quattordici, quindici, sedici, diciassette",
)
"""Those that mean nothing else; "once", "elf", "seize" and "ten" are asked about beside a word of their language."""
ANCHOR: Final = (
    r"\b(?:i'?m|ftm|mtf|nb|f|m)?(?:1[0-7]|[7-9])(?:[^\d:%°.,/'-]|\d\x{2044}|[.,]5|[:.,/'-](?:\D|$)|$)"
    rf"|\b{_PLAIN_WORDS}\b"
    r"|\bten[ -](?:y|and)|\b(?:i'?m|i am|only|just|turned|turning|is|she'?s|he'?s|age|aged|being) ten\b"
    r"|\b(?:diez|once|dez|zehn|elf|seize) (?:an|jah)|\b(?:tengo|tenho|cumpli|los|fiz|bin|j'ai|ai) "
    r"(?:ya |solo |so |ja |erst |nur |gerade )?(?:diez|once|dez|zehn|elf|seize)\b"
    r"|\b(?:i'?m|i am|age:?) 1 [0-7]\b"
)
"""Where an age may stand (RE2)."""
NUMBER: Final = re.compile(
    r"(?P<lead>i'?m|ftm|mtf|nb|f|m)?"
    rf"(?P<age>(?:1[0-7]|[7-9])(?:teen)?(?!\d(?!\u2044))|(?<!-)(?<!soixante )(?<!vingt ){NUMBER_WORDS}\b|1 [0-7]\b)"
)
JOINED: Final = re.compile(r"(?:\d['.,:/-]|[#$£€'])\Z")
"""Signs that make what follows them a part of something longer."""

# Directly behind it

OLD: Final = re.compile(
    "[ -]?" + any_of(
        r"y ?/ ?o\b, y\.o\b\.?, yr? ?o\b, yrs?[ -]?olds?\b, years?[ -]?olds?\b, yrs?\b, years?\b",
        r"anos?\b, aninhos\b, anitos\b, ans\b",
        r"jahre alt\b, jahre?\b, jahrige?[rsn]?\b",
        r"anni\b, jaar(?: oud)?\b, lat\b, saal\b, ar gammal\b, taong gulang\b",
    )
)  # fmt: skip
PLURAL: Final = re.compile(r"[ -]?(?:yrs?|years?)[ -]?olds\b|[ -]?yos\b")
LENGTHS: Final = frozenset(
    {"years", "year", "yrs", "yr", "ans", "ano", "anos", "jahre", "jahr", "anni", "jaar", "lat", "saal"}
)
"""Units that are lengths of time as well."""
SHORT_YEARS: Final = frozenset({"yrs", "yr"})
ENGLISH: Final = frozenset({"years", "year", "yrs", "yr"})
SEX: Final = re.compile(" ?/? ?" + any_of("f, m, nb, ftm, mtf, enby, female, male, girl, boy, trans") + r"\b(?!')")
TAGS: Final = frozenset({"f", "m", "nb", "ftm", "mtf"})
NOUNS: Final = frozenset({"girl", "boy", "female", "male", "trans"})
END: Final = re.compile(
    r" ?(?:$|[.,!?;)\n|]|[^\w\s'-]|" + any_of("and, but, i, y, e, et, und, que, q, pero, mas, mais, aber") + r"\b)"
)
FROM: Final = re.compile(r" (?:from|aus|de|she|he|they)\b")
SEEKS: Final = re.compile(r" (?:looking|seeking|here|new|from|need|needing|wanting|in need|living)\b")

# "im 15"

ARTICLES: Final = "an?, the, una?, uma?, une, eine?"
SOFT: Final = (
    "(?:"
    + any_of(
        "a, an, only, just, literally, still, like, now, currently, nearly, almost, basically, about, also, barely",
        "already, actually, legit, rly, really, newly, fr, exactly, officially, technically, around, turning",
        "about to (?:be|turn), going to be, gonna be, gunna be, not even",
        "freshly, merely, honestly, all of, a mere, bloody, damn",
        r"f\w{0,6}ing?, fr?eakin, frickin, both, im \w{3,9}, letzte woche, letzten monat, gestern",
        "solo, apenas, recien, casi, ya, so, quase, ja, seulement, que, presque, deja, bientot",
        "erst, gerade, grad, nur, fast, bald, schon, mal, auch, morgen, heute, nachste woche, nachsten monat",
    )
    + " ){0,3}"
)
_I_AM: Final = any_of(
    "i'?m, i am, iam, ima, i'?ma, i'?ll be, i will be, i turn, my age is, i(?: just| have)? became?, guess who'?s",
    "we'?re (?:both|all), (?:we|i) are (?:both|all)",
    "i'?ve (?:just )?turned, i(?: just| only| finally)? turned",
    "tengo, soy de, sou de, cumplo, cumpli, voy a cumplir, (?:acabo|acabe) de cumplir",
    "(?:estoy )?por cumplir, a punto de cumplir",
    "tenho, tnh, to com, faco, fiz, vou fazer, acabei de fazer",
    "j'?ai, g, j'?aurai, je vais avoir, (?:je )?viens d'avoir, (?:je |j')?vais sur mes",
    "bin, ich werde, werde, werd",
    "ando (?:en|por) los, (?:voy|vou) (?:por|pelos) (?:los )?, estou com, (?:estoy|estoy ya) en los",
    "ho, ik ben, mam, jag ar, jeg er",
)
_LASTING: Final = any_of("(?:i'?ve (?:only |just )?)?been, (?:i )?(?:just )?hit")
_TURNED: Final = any_of("(?:just |recently |finally |only )?turned, turning, turn")
_YOU_ARE: Final = any_of(
    "you'?re, ur, u r, you are, u are, u're",
    "tienes, tenes, (?:vc|voce) tem, t'?as, tu as, du bist",
)
_LABEL: Final = any_of("being, aged?, age/sex, asl, a/s/l, alter, edad, idade")
SOFT_ALONE: Final = re.compile(rf"\s*{SOFT}\s*")
BIRTHDAY: Final = re.compile(r"(?:st|nd|rd|th) (?:birthday|bday|b-day)\b")
ITS_MY: Final = re.compile(r"\b(?:just had|it'?s|(?:today|tomorrow|yesterday) (?:is|was)) my \Z")
SAYS: Final = re.compile(
    rf"\b(?:(?P<self>{_I_AM})|(?P<not_yet>i'?m not|i am not)|(?P<turned>{_TURNED})|(?P<you>{_YOU_ARE})"
    rf"|(?P<lasting>{_LASTING})|(?P<label>{_LABEL})(?: ?[:=-])?) ?(?P<soft>{SOFT})\Z"
)
PERHAPS_SAYS: Final = regex.compile(SAYS.pattern.replace(r"\w", r"\S").replace(r"\Z", r"\z"))
"""The same where the letters of any script may be signs as well; quicker where it does not stand."""
LASTS: Final = re.compile(
    r" " + any_of("for, since, last, this, yesterday, in, next, a (?:week|month|few), about a") + r"\b"
)
"""Behind "been 15" and "hit 15"."""
AGED: Final = re.compile(r"(?:^|[.,;:!?(\n-]|\b(?:i'?m|i am|im|me|myself|female|male|girl|boy|member|user)),? ?\Z")
"""Before "aged 15" said of oneself: no plural, nobody else."""
GONE_BY: Final = re.compile(r"\b(?:was|were|back to|hated|loved|liked|glad|miss(?:ed)?|remember\w*|sucked)\b")
"""Before or behind "being 15": it is over, or a topic."""
HAVING: Final = re.compile(any_of(r"ho, mam, te?n, so[yu] de, to com, j'?a[iu], g\b, je , t'?as, tu as, vc, voce"))
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
        r"(?:mentally|emotionally|inside|at heart|spiritually|look like)(?: and \w+)?",
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
