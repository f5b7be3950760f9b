"""How people say whose name it is: the words right before and behind a name, in five languages.

All patterns read skeletons: lower case, no accents, straight apostrophes. What they weigh is added to the evidence of
the words themselves (evidence.py).
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from bot.detect.privacy.names.openers import Opening
from bot.model import Subject

LIKELY: Final = 2.0
HINT: Final = 1.0

_QUOTE: Final = r"[\"'*_(]{0,2}"
_BEFORE: Final = re.compile(
    "(?:"
    r"\b(?:i'?m|i am|this is|it'?s|it is|its|that'?s|that is|is|was|are|he'?s|she'?s|shes|hes"
    r"|me|as|against|told|knows?"
    r"|hi|hello|hey|hola|oi|salut|bonjour"
    rf"|soy|sou|es|eh|c'?est|suis|est|bin|ist|war|hier ist|hier|foi|fue|era|c'?etait)[.,:]? ?{_QUOTE}"
    rf"|[-~:=] ?{_QUOTE}"
    r"|[\"(] ?"
    ")$"
)
_INTRODUCING: Final = re.compile(
    r"(?:^|[^\w'])(?:i'?m|i am|iam|this is|it was me|soy|aqui (?:es|e|eh)|sou|sou [ao]|suis|bin|hier ist"
    r"|(?:^|\n)(?:it'?s|c'?est|ici))"
    rf"(?: (?:actually|really|just|literally|officially))?[,:]? ?{_QUOTE}$"
    r"|(?:^|[\n.!?] ?)(?:hi|hello|hey|heya|yo|good \w{5,9}|kia ora|hola|oi|ola|salut|bonjour|bonsoir|hallo|moin)\b"
    r"[^.!?\n]{0,24}[,.!-] ?$"
    r"|\b(?:put|got|have|write|wrote|signed|pongo|puse|as|put in)(?: me)? $"
)
_FAMOUS: Final = re.compile(
    "(?:"
    r"\bby|\blisten(?:ing|ed)? to|(?:re)?watch(?:ing|ed)?|read(?:ing)?|quot(?:e|ing)|vs\.?|starring"
    r"|play(?:ing|ed)? as|cosplay(?:ing)?(?: as)?|fan of|stan"
    r"|songs?|album|lyrics|concert|band|podcast|novel|book|poem|biography of|movie|film|episode|character"
    r"|actor|actress|singer|author|poet|president|senator"
    r"|like an?|un|une|ein|eine|um|uma"
    r")\W{1,3}$"
)
_PLACED: Final = re.compile(
    r"\b(?:in|at|near|around|outside|inside|across|between|side of|street"
    r"|en|em|do|na|calle|rua|dans|au|rue|nach|auf|zum) ?$"
)
_DOCTOR: Final = re.compile(
    r"\b(?:dr|dra|doctor|doctora|doc|docteur|doktor|doutora?|medic[ao]|arztin|hausarzt"
    r"|therapist|counsell?or|psychiatrist|psychologist|terapeuta|psicolog[ao]|psiquiatra|therapeut(?:in)?"
    r"|psycholog(?:ue|in)|psychiatre"
    r"|saint|st|san|santa|lake|mount|fort|port)\b\.?,?(?: is| called| named)? ?$"
)
_TITLED: Final = re.compile(
    r"\b(?:mr|mrs|ms|mx|miss|mister|herr|frau|senor|senora|senhora?|sra?|mme|mlle|monsieur)\.? $"
)
_WHO_WAS: Final = re.compile(
    r"\b(?:quem|quien|el que|la que|who|wer|qui)\b[^.!?\n]{0,40}"
    r" (?:was|is|foi|fue|era|e|es|c'?etait|c'?est|war|ist),? $"
    r"|\b(?:girl|guy|boy|man|woman|kid|dude|lady|lad|bloke|teacher|nurse|neighbou?r|classmate|chica|chico|fille|gars"
    r"|madchen|typ|menina|menino)\b[^.!?\n]{0,24}, $"
)
_ASKED: Final = re.compile(r"\b(?:is|are|was|isn't|isnt) $")
_FIRST: Final = re.compile(r"(?:^|[\n.!?,]) ?$")
_PRESENT: Final = re.compile(r",? (?:here|btw|speaking|irl|aqui|ici|hier)\b")
_MYSELF: Final = re.compile(r",? (?:is me|that'?s me|thats me|c'?est moi|soy yo|sou eu|bin ich|das bin ich)\b")
_IN_THE_ROOM: Final = re.compile(r" (?:present|here|in|there|home|ok|okay|safe|alive|missing|online)\b")
_ACTED: Final = re.compile(
    r" (?:abused|assaulted|attacked|beat|beats|bit|blackmailed|blocked|bullied|bullies|called|catfished|cheated|choked"
    r"|cornered|dm'?e?d|doxx?ed|dumped|emailed|followed|forced|ghosted|grabbed|groomed|groped|harassed|harasses|hits?"
    r"|hugged|hurts?|insulted|kicked|kissed|lied|married|messaged|messages|mocked|outed|proposed|pulled|punched|pushed"
    r"|raped|reported|screamed|sexted|shouted|slapped|spat|stalked|stalks|texted|texts|threatened|threatens|told"
    r"|touched|touches|yelled|yells) (?:on |to |at |with )?"
    r"(?:me|my|us|our|him|her|his|them|their|everyone|everybody|the (?:whole|entire)|all (?:of|the|my))\b"
    r"| (?:me|nos|m'a|m'avait) ?(?:pego|pega|acosa|acoso|violo|dijo|bloqueo|escribio|bateu|disse|ameacou|frappee?"
    r"|harcelee?|violee?|dit|ecrit|menacee?)\b"
    r"| hat (?:mich|mir|meine?|uns)\b"
)
"""What only people do, to people."""
_AFTER: Final = re.compile(
    r"[\"')*]{0,2}"
    r"(?:,? (?:from|off) (?:my|the|our|work|school|class|\w+)"
    r"|,? (?:aka|born|dob|geb\.?|nacid[ao]|nascid[ao]|nee)\b"
    r"| is my (?:\w{2,9} )?name"
    r"|,? ?\(?\d\d?\b)"
)
_AFTER_CAPITALS: Final = re.compile(
    r",? (?:lives|goes to|works|deserves|keeps|told|made|was|has|had|is|bullied|who|said|did)\b"
    r"|,? (?:died|passed|took|killed|reported|proposed|\w{3,12}ed (?:me|my|to|at|us|him|her))\b"
    r"|,? (?:and|if|off|i'm|im|tengo|tenho|j'ai|ich bin)\b"
    r"|, ?[a-z]{3,}"
    r"|'s (?!music|songs?|books?|album|voice|new)"
)
_MINE: Final = re.compile(
    r"\b(?:my|mein|mi|meu|mon) (?:\w{2,9} ){0,2}"
    r"(?:nick|name|nombre|nome|nom|details|papers|passport|signature)\b[^\n.!?]{0,50}$"
)
_OWN: Final = re.compile(
    r"\b(?:my|mine|mi|me|meu|m'? ?appelle|mon|mein|chamo|heisse)\b"
    r"|^\W*(?:(?:nick)?name\b|nombre|nome|nom|first|given|real|irl|legal|actual|full|client|student|applicant|signature"
    r"|card ?holder|account holder)\b"
)
_OTHERS: Final = re.compile(
    r"\b(?:her|his|their|him|them|called|named|goes|go by|known|listed|registered|written|look|search)\b"
)


class Around(NamedTuple):
    """What the words around a stretch say. ``before`` and ``after`` are weights; ``introducing``: somebody says who
    they are; ``present``: somebody of that name is "here"; ``placed``: a place may follow; ``famous``: talked of like
    somebody famous; ``doctor``: it belongs to a doctor or a saint; ``ends_line``: nothing follows on its line.
    """

    before: float
    after: float
    introducing: bool
    present: bool
    somebody: bool
    placed: bool
    famous: bool
    doctor: bool
    ends_line: bool


def around(text: str, start: int, end: int, *, capitals: bool) -> Around:
    """Read the words next to ``text[start:end]``; looks at a bounded stretch."""
    before = text[max(0, start - 24) : start]
    begins_line, ends_line = _begins_line(text, start), _ends_line(text, end)
    introducing = _INTRODUCING.search(text[max(0, start - 40) : start]) is not None
    present = _PRESENT.match(text, end) is not None
    follows = _AFTER.match(text, end) or (capitals and _AFTER_CAPITALS.match(text, end))
    myself = _MYSELF.match(text, end) is not None
    titled = _TITLED.search(before) is not None or _WHO_WAS.search(text[max(0, start - 60) : start]) is not None
    acted = capitals and _ACTED.match(text, end) is not None
    asked = capitals and _IN_THE_ROOM.match(text, end) is not None and _ASKED.search(before) is not None
    if begins_line and ends_line:
        weight = LIKELY if start else HINT
    elif introducing or titled:
        weight = LIKELY
    else:
        weight = HINT if _BEFORE.search(before) or (present and _FIRST.search(before)) else 0.0
    return Around(
        before=weight,
        after=LIKELY if present or acted or asked or myself else HINT if follows else 0.0,
        introducing=introducing,
        present=present,
        somebody=titled or acted or asked or myself or present,
        placed=_PLACED.search(before) is not None,
        famous=_FAMOUS.search(before) is not None,
        doctor=_DOCTOR.search(before) is not None,
        ends_line=ends_line,
    )


def subject(text: str, start: int, end: int, opening: Opening | None, said: str) -> Subject:
    """Whose name it is. ``said`` are the words that introduced it, if any did."""
    before = text[max(0, start - 80) : start]
    if opening is not None and opening.related:
        own = False
    elif opening is not None:
        own = bool(_OWN.search(said)) if opening.sure else not _OTHERS.search(said)
    elif text.startswith("'s", end):
        own = False
    else:
        own = (
            (_begins_line(text, start) and _ends_line(text, end))
            or _PRESENT.match(text, end) is not None
            or _MYSELF.match(text, end) is not None
            or _INTRODUCING.search(before) is not None
            or _MINE.search(before) is not None
        )
    return Subject.SELF if own else Subject.OTHER


def _begins_line(text: str, start: int) -> bool:
    return not text[max(0, start - 6) : start].rpartition("\n")[2].strip(_ORNAMENT)


def _ends_line(text: str, end: int) -> bool:
    return not text[end : end + 6].partition("\n")[0].strip(_ORNAMENT)


_ORNAMENT: Final = " .!,*_~-\"'()\u2013\u2014\u2022"
