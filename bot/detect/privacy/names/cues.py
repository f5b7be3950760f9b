"""How people say whose name it is: the words before and after a name, in five languages.

All patterns read skeletons: lower case, no accents, straight apostrophes. A cue's weight is added to the evidence of
the words themselves (name_evidence.py).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

import re2

from bot.detect.subject_words import PLAIN_RELATIONS
from bot.model import Subject

LIKELY: Final = 2.0
HINT: Final = 1.0


@dataclass(frozen=True, slots=True)
class Opening:
    """A kind of words that a name follows: its weight, and what is needed altogether in lower case, where chance is
    greater. ``sure``: nothing but a name follows.
    """

    weight: float
    in_lower_case: float
    sure: bool = False


OPENING: Final = {
    1: Opening(3.0, 4.5, sure=True),
    2: Opening(LIKELY, 5.0),
    3: Opening(LIKELY, 5.0),
}
"""By the kind, in the order of ``OPENERS``."""

_SOFT: Final = (
    r"(?:[ ,:=-]{1,3}(?:is|was|it'?s|actually|really|just|now|still|btw|like|also|literally|officially)\b){0,2}"
)
_WHOSE: Final = (
    r"(?:mi|su|meu|minha|mon|ma|son|sa|mein|meine|meinem|meiner|sein|seine|ihr|ihre|my|our|his|her|their|your|ur)"
)
_CLOSING: Final = r"[,.!]?\s{0,2}[\n,-]"
_NAME_IS: Final = (
    rf"\bname(?:'?s| is| was| used to be|,? it'?s)\b{_SOFT}",
    rf"\b(?:my|her|his|their|real|full|legal|birth|whole|maiden|dead) (?:nick|dead)?name(?:'?s)?\b{_SOFT}",
    r"\b(?:named|name:)",
    r"\bme llamo",
    r"\bse llama(?:ba)?",
    r"\b(?:mi|su) nombre(?: completo| real| verdadero| legal)? (?:es|era)",
    r"\bnombre(?: completo| real| y apellidos?)? ?:",
    r"\b(?:me chamo|chamo[- ]me|se chama(?:va)?|chama[- ]se)",
    r"\bnome(?: completo| verdadeiro| real| dele| dela)? ?(?::|e\b|eh\b|era\b)",
    r"\b(?:m'? ?appelle|s'? ?appel(?:le|ait))",
    r"\b(?:mon|son|leur) (?:vrai )?nom(?: complet| entier)?,? (?:est|c'?est|etait)",
    r"\bnom(?: complet| et prenom)? ?:",
    r"\b(?:nome completo|nombre completo|nom complet)",
    r"\bheiss(?:e|t|)",
    r"\bname(?:'s| ist| war| lautet)",
)
_CALLED: Final = (
    r"\b(?:called|goes by|go by|known as|signed|signed by|put me as)",
    r"\b(?:registered|listed|written) as",
    r"\b(?:look|search) up",
    r"\b(?:call|find|add|search|look|google|put|list|tag) (?:me|her|him|them)(?: up| down)?(?:,|:| as| under)?",
    r"\b(?:under|by|into|in) (?:the|my|her|his|their) (?:real |full |legal )?name(?: of)?",
    rf"\b(?:sincerely|regards|wishes|best|love|yours|faithfully|truly|warmly|gratefully|respectfully){_CLOSING}",
    rf"\b(?:xoxo|xx|cheers|thanks|thank you|take care|hugs|signed){_CLOSING}",
    rf"\b(?:atentamente|saludos|abrazos?|besos|carino){_CLOSING}",
    rf"\b(?:atenciosamente|abracos?|beijos|carinho|att){_CLOSING}",
    rf"\b(?:cordialement|vous|amicalement|bisous|bises|embrasse){_CLOSING}",
    rf"\b(?:lg|vg|mfg|grusse|gruesse|gruss|grussen|liebe|eure?){_CLOSING}",
)
_PEOPLE: Final = "|".join((
    PLAIN_RELATIONS,
    "crush|twin|spouse|grandmother|grandfather|grandparents",
    "supervisor|professor|tutor|lawyer|sponsor|pastor|probation officer|social worker|carer|caregiver",
    "client|patient|student|dealer|abuser|rapist|attacker|groomer",
    "tia|tio|prima|primo|companera|companero|jefe|jefa|espos[ao]|marido|mujer|vecin[ao]",
    "chefe|vizinh[ao]",
    "collegue|voisine?|mari|femme|cousine",
    "nachbar|nachbarin|kollege|kollegin|chefin|mann|frau|oma|opa|onkel|tante",
))  # fmt: skip
_RELATED: Final = (rf"\b{_WHOSE} (?:\w{{2,12}} ){{0,2}}(?:{_PEOPLE})\b(?: is| called| named)?",)

_KINDS: Final = ("|".join(_NAME_IS), "|".join(_CALLED), "|".join(_RELATED))
OPENERS: Final = re2.compile("|".join(_KINDS))
"""Every place behind which to look for a name: said to be one, called or signed so, somebody's friend or mother."""
_KIND: Final = re.compile("|".join(f"({kind})" for kind in _KINDS))


def opening(text: str, start: int) -> Opening:
    """Which kind of opener stands at ``start``, where ``OPENERS`` has found one."""
    match = _KIND.match(text, start)
    return OPENING[match.lastindex or 2 if match else 2]


TOKENS: Final = re.compile(r"(?:(?<=\s)|^)[\"'(*_-]{0,2}([a-z]{2,24}(?:-[a-z]{2,24})?)(?= ([^\s\W]+))")
"""Words, and the one that follows."""

PREFIXED: Final = re.compile(r"(?:o|d)'[a-z]{3,20}|(?:mc|mac|fitz)[a-z]{4,20}")

_QUOTE: Final = r"[\"'*_(]{0,2}"
_BEFORE: Final = re.compile(
    "(?:"
    r"\b(?:i'?m|i am|this is|it'?s|it is|its|that'?s|that is|is|was|are|he'?s|she'?s|shes|hes"
    r"|me|as|mr|mrs|ms|miss|mx|against|told|knows?"
    r"|hi|hello|hey|hola|oi|salut|bonjour"
    rf"|soy|sou|es|eh|c'?est|suis|est|bin|ist|war|hier ist|hier)[.,:]? ?{_QUOTE}"
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
    r"\bby|listen(?:ing|ed)? to|(?:re)?watch(?:ing|ed)?|read(?:ing)?|quot(?:e|ing)|vs\.?|starring"
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
_FIRST: Final = re.compile(r"(?:^|[\n.!?,]) ?$")
_PRESENT: Final = re.compile(r",? (?:here|btw|speaking|irl|aqui|ici|hier)\b")
_AFTER: Final = re.compile(
    r"[\"')*]{0,2}"
    r"(?:,? (?:from|off) (?:my|the|our|work|school|class|\w+)"
    r"|,? (?:aka|born|dob|geb\.?|nacid[ao]|nascid[ao]|nee)\b"
    r"| is my (?:\w{2,9} )?name"
    r"|,? ?\(?\d\d?\b)"
)
_AFTER_CAPITALS: Final = re.compile(
    r",? (?:lives|goes to|works|deserves|keeps|told|made|was|has|had|is|bullied|who|said|did)\b"
    r"|,? (?:and|if|off|i'm|im|tengo|tenho|j'ai|ich bin)\b"
    r"|, ?[a-z]{3,}"
    r"|'s (?!music|songs?|books?|album|voice|new)"
)
_MINE: Final = re.compile(
    r"\b(?:my|mein|mi|meu|mon) (?:\w{2,9} ){0,2}"
    r"(?:nick|name|nombre|nome|nom|details|papers|passport|signature)\b[^\n.!?]{0,50}$"
)
_OWN: Final = re.compile(
    r"\b(?:my|mine|mi|me|meu|m'? ?appelle|mon|mein|chamo|heisse)\b|^(?:\W|(?:nick)?name\b|nombre|nome|nom)"
)
_OTHERS: Final = re.compile(
    r"\b(?:her|his|their|him|them|called|named|goes|go by|known|listed|registered|written|look|search)\b"
)


@dataclass(frozen=True, slots=True)
class Around:
    """What the words around a stretch say. ``before`` and ``after`` are weights; ``introducing``: somebody says who
    they are; ``present``: somebody of that name is "here"; ``placed``: a place may follow; ``famous``: talked of like
    somebody famous; ``doctor``: it belongs to a doctor or a saint; ``ends_line``: nothing follows on its line.
    """

    before: float
    after: float
    introducing: bool
    present: bool
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
    if begins_line and ends_line:
        weight = LIKELY if start else HINT
    elif introducing:
        weight = LIKELY
    else:
        weight = HINT if _BEFORE.search(before) or (present and _FIRST.search(before)) else 0.0
    return Around(
        before=weight,
        after=LIKELY if present else HINT if follows else 0.0,
        introducing=introducing,
        present=present,
        placed=_PLACED.search(before) is not None,
        famous=_FAMOUS.search(before) is not None,
        doctor=_DOCTOR.search(before) is not None,
        ends_line=ends_line,
    )


def subject(text: str, start: int, end: int, opening: Opening | None, said: str) -> Subject:
    """Whose name it is. ``said`` are the words that introduced it, if any did."""
    before = text[max(0, start - 80) : start]
    if opening is OPENING[3]:
        own = False
    elif opening is not None:
        own = bool(_OWN.search(said)) if opening.sure else not _OTHERS.search(said)
    elif text.startswith("'s", end):
        own = False
    else:
        own = (
            (_begins_line(text, start) and _ends_line(text, end))
            or _PRESENT.match(text, end) is not None
            or _INTRODUCING.search(before) is not None
            or _MINE.search(before) is not None
        )
    return Subject.SELF if own else Subject.OTHER


def _begins_line(text: str, start: int) -> bool:
    return not text[max(0, start - 6) : start].rpartition("\n")[2].strip(_ORNAMENT)


def _ends_line(text: str, end: int) -> bool:
    return not text[end : end + 6].partition("\n")[0].strip(_ORNAMENT)


_ORNAMENT: Final = " .!,*_~-\"'()\u2013\u2014\u2022"
