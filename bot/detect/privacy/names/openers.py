"""The words before a name that speak of one: it is said to be a name, called or signed so, or a friend's or a mother's.

Behind words of the first kind anything may be a name, so ``OPENERS`` finds them and what follows is read; the others
only add to the evidence, so ``opening_before`` asks for them where a name may stand.

All patterns are RE2's and read skeletons: lower case, no accents, straight apostrophes. Five languages.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot import regex
from bot.detect.subject_words import PLAIN_RELATIONS


@dataclass(frozen=True, slots=True)
class Opening:
    """A kind of words that a name follows: its weight, and what is needed altogether in lower case, where chance is
    greater. ``sure``: nothing but a name follows. ``related``: it is somebody else's.
    """

    weight: float
    in_lower_case: float
    sure: bool = False
    related: bool = False


SAID: Final = Opening(3.0, 4.5, sure=True)
CALLED: Final = Opening(2.0, 5.0)
RELATED: Final = Opening(2.0, 5.0, related=True)

_SOFT: Final = (
    r"(?:[ ,:=-]{1,3}(?:is|was|it'?s|actually|really|just|now|still|btw|like|also|literally|officially)\b){0,2}"
)
_WHOSE: Final = (
    r"(?:mi|su|meu|minha|mon|ma|son|sa|mein|meine|meinem|meiner|sein|seine|ihr|ihre|my|our|his|her|their|your|ur)"
)
_CLOSING: Final = r"[,.!]?\s{0,2}[\n,-]"
_FIRST_LAST: Final = (
    r"(?:first|given|fore|nombres?|vor|prenoms?|nome)(?: ?names?)?(?:,? (?:and|und|y|e|et) |[ ,/&+]{1,3})"
    r"(?:last|sur|family|apellidos?|nach|nom|sobrenome)(?: ?names?)?"
)
_FIELDS: Final = (
    "real|irl|legal|actual|full|patient|client|student|parent|guardian|applicant|signature|witness|victim|suspect"
    "|card ?holder|account holder|next of kin|emergency contact"
)
"""What stands before a name on a line of a form."""

_SAID: Final = (
    rf"\bname(?:'?s| is| was| used to be|,? it'?s)\b{_SOFT}",
    rf"\b(?:my|her|his|their|real|full|legal|birth|whole|maiden|dead) (?:nick|dead)?name(?:'?s)?\b{_SOFT}",
    r"\b(?:named|name ?[:=])",
    rf"\b{_FIRST_LAST} ?[:=-]",
    rf"(?:^|\n)\W{{0,4}}(?:{_FIELDS}) ?[:=]",
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
_HARM: Final = (
    "abused|arrested|assaulted|attacked|beaten|beaten up|bitten|blackmailed|bullied|choked|cornered|cyberbullied"
    "|doxx?ed|exposed|groomed|groped|harassed|hit|hurt|insulted|jumped|killed|mocked|molested|mugged|outed|punched|raped"
    "|robbed|scammed|shot|slapped|stabbed|stalked|threatened|touched|tricked|trafficked"
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
PEOPLE: Final = regex.compile(_PEOPLE)
"""Who somebody is to somebody."""
_RELATED: Final = (
    rf"\b{_WHOSE} (?:\w{{2,12}} ){{0,2}}(?:{_PEOPLE})\b(?: is| called| named)?",
    rf"\b(?:{_HARM}) by",
    r"\b(?:rest in peace|r\.?i\.?p\.?|in (?:loving )?memory of|justice for|pray(?:ers|ing)? for|funeral (?:of|for))",
    r"\b(?:descansa en paz|descanse em paz|repose en paix|ruhe in frieden)",
)

OPENERS: Final = regex.compile("|".join(_SAID))
_GAP: Final = r"[\s\"'*_~|:,(>-]{0,4}$"
_CALLED_BEFORE: Final = regex.compile(rf"(?:{'|'.join(_CALLED)}){_GAP}")
_RELATED_BEFORE: Final = regex.compile(rf"(?:{'|'.join(_RELATED)}){_GAP}")
_BEFORE: Final = regex.compile(rf"(?:{'|'.join((*_CALLED, *_RELATED))}){_GAP}")
"""Either: most names have neither."""
_REACH: Final = 60
"""How many characters before a name are read."""


def opening_before(text: str, start: int) -> tuple[Opening | None, str]:
    """What the words right before ``start`` say about a name there, and these words."""
    before = text[max(0, start - _REACH) : start]
    if not _BEFORE.search(before):
        return None, ""
    for opening, pattern in ((CALLED, _CALLED_BEFORE), (RELATED, _RELATED_BEFORE)):
        match = pattern.search(before)
        if match:
            return opening, match[0]
    return None, ""
