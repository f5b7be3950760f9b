"""Whose detail it is: the author's own or somebody else's.

Read from the words around it in the same sentence: the cue nearest before the detail decides ("my mum's number is",
"call him on", "text me"); without one, a cue shortly after it ("... is her new number", "... that's my ex"); else it is
the author's own.
"""

from __future__ import annotations

import re
from typing import Final

from bot.model import Subject

RELATIONS: Final = (
    "mom|mum|mommy|mummy|mother|mam|dad|daddy|father|parents?|sis|sister|bro|brother|son|daughter|kids?|child"
    "|cousin|aunt"
    "|auntie|uncle|nan|nana|gran|grandma|grandpa|granny|grandad|nephew|niece|wife|husband|ex|exs|gf|bf|girlfriend"
    "|boyfriend|partner|fiancee?|friend(?! code)|friends|bestie|bff|mate|buddy|roommate|roomie|flatmate|housemate"
    "|neighbou?r"
    "|boss|manager|teacher|principal|coach|landlord|landlady|therapist|counsell?or|doctor|coworker|colleague|classmate"
    "|stepdad|stepmom|stepmum|stepbrother|stepsister|stalker|bully|madre|mama|padre|papa|hermano|hermana|amigo"
    "|amiga|novio"
    "|novia|mae|pai|irmao|irma|namorado|namorada|mutter|vater|schwester|bruder|freund|freundin|chef|mere|pere|frere"
    "|soeur|ami|amie|copain|copine"
)
"""People whom somebody calls "my ...". Skeleton spelling: no capitals, no accents."""

_OTHER: Final = (
    r"\b(?:(?:my|our|ur|your|his|her|their|the|mein|meine|mi|minha|meu|mon|ma)\s"
    rf"(?:\w{{2,12}}\s){{0,2}}?(?:{RELATIONS})\b"
    r"|(?:her|his|their|him|hers|them)\b|(?:she|he|they)(?:'s|s|'re)?\b|s(?:eine?|u)\b"
    r"|(?:call|text|ring|email|message|dm|find|report|spam|contact)\s(?:her|him|them)\b"
    r"|(?:this|that|the)\s(?:\w{2,12}\s){0,2}?(?:guy|person|thief|idiot|liar|girl|boy|kid|man|woman|lady|dude|bitch"
    r"|creep|troll|account|user|scammer"
    r"|number\sthat)\b"
    r"|someone|somebody\selse|(?:you|u)(?:'re|\sare|r)\b|your\b|ur\b|(?-i:\w{3,15}'s)(?=\s(?:new\s|old\s|real\s"
    r"|own\s|main\s)?(?:number|phone|snap|insta"
    r"|ig|email"
    r"|mail|ip|address|account|tiktok|handle|discord|birthday|bday|house|place|cell|mobile|card|paypal|venmo|cashapp)))"
)
_SELF: Final = (
    r"\b(?:my|(?:call|text|txt|ring|dm|msg|message|add|email|mail|write|reach|find|send|hit|venmo|pay|kik|snap"
    r"|whatsapp|contact"
    r"|follow|join|to|at|for|with|on|that's|thats|is)\sme|mine|i|i'?m|i'?ve|i'?ll|i'?d|myself|our|us|we|mein|meine"
    r"|meiner|mich|mir|ich|mi|mis|yo|me llamo|mon"
    r"|ma|mes"
    r"|moi|je|j'ai|meu|minha|eu|ko)\b"
)
_CUES: Final = re.compile(rf"(?P<other><@!?\d{{1,20}}>|{_OTHER})|(?P<self>{_SELF})")
_AFTER: Final = re.compile(
    rf"^\W{{0,4}}(?:is\s|was\s|that'?s\s|thats\s|c'est\s|es\s|ist\s)?(?:{_OTHER}|(?:texts|calls|keeps|is\son"
    r"|messages)\b)"
)
_SENTENCE: Final = re.compile(r"[!?\n](?=\s|$)|\.(?=\s)")

_REACH: Final = 90
"""How many characters before the detail are read."""


def subject_of(text: str, start: int, end: int) -> Subject:
    """Whose ``text[start:end]`` is; ``text`` is a skeleton. Looks at a bounded stretch around it.

    >>> subject_of("her number is 07700 900123", 14, 26)
    <Subject.OTHER: 'other'>
    """
    before = text[max(0, start - _REACH) : start]
    breaks = [match.end() for match in _SENTENCE.finditer(before.rstrip())]
    clause = before[breaks[-1] :] if breaks else before
    return _nearest(clause) or _following(text[end : end + 40]) or _nearest(before) or Subject.SELF


def _nearest(text: str) -> Subject | None:
    cues = list(_CUES.finditer(text))
    last = cues[-1] if cues else None
    return None if last is None else Subject.OTHER if last.lastgroup == "other" else Subject.SELF


def _following(text: str) -> Subject | None:
    return Subject.OTHER if _AFTER.match(text) else None
