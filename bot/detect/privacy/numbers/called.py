"""What a number is called: the words near it that say which kind of number it is.

All patterns are RE2's and read a short stretch of a skeleton before the number. Words of five languages; a skeleton
has no accents and no capitals.
"""

from __future__ import annotations

from typing import Final

from bot import regex
from bot.detect.prefilter import Prefilter


def any_of(*lists: str) -> str:
    """A pattern for each of the words in the lists, which blanks and line ends part; "_" stands for a blank in one."""
    return "|".join(word.replace("_", " ") for one in lists for word in one.split())


TO_BE_RUNG: Final = any_of(
    "numbers? num phones? cell mobile mob landline call ring text txt dial sms hp tel telephone facetime area_code",
    "whatsapp wa zap wpp gcash bizum mbway viber imessage",
    "telefon telefono telefone nummer handy handynummer numero portable movil celular cel telemovel fone",
    "anrufen llamame ligame liga",
)
"""Words for a number under which somebody can be reached, and for reaching somebody."""

MAY_INTRODUCE: Final = any_of(
    "nr no line calls? rings? texts? reach whats signal contact msg message pix hmu telegram on at",
    "ruf llama chama appelle joindre escrib\\w* ecri\\w* schreib\\w* escrev\\w* mand[ae] envia\\w*",
)
"""Words that may introduce one as well as something else."""

THINGS: Final = any_of(
    "orders? tracking ticket invoice reference claim isbn barcode serial imei flight parcel",
    "bestell\\w* commande pedido encomenda colis paket\\w* sendung\\w*",
    "ups usps fedex dhl evri msg_id commit score elo recited lottery otp build version",
)
"""What else has a number: things that are bought, sent, built and counted."""

ACCOUNTS: Final = any_of("account acct a/c routing sort_code iban bsb clabe visa mastercard policy")

PAPERS: Final = any_of(
    "ssn social nhs camhs ird itin tfn nino insurance passport licen[cs]e medicare aadhaa?r health_card tax",
    "(?:my|his|her|ur|your|their|the|'s)_sin cpf nif nie dni steuer\\w* ppsn? coordinates coords",
)

ID_OF: Final = (
    r"(?:steam|friend|switch|psn|student)(?: friend)? (?:codes?|ids?|numbers?|num|no|nr|card)"
    r"|patient (?:number|no|id)|hospital number"
)

NEXT_TO: Final = any_of(
    "case ref sn model part item sku user ids? seed pi surah verse played code pin hex error ni pan member membership",
    "roll uid room bus page base card",
)
"""Words with so many meanings that they count only right before the number."""

CUE: Final = regex.compile(rf"\b(?:{TO_BE_RUNG}|{MAY_INTRODUCE})\b[^\n\d]{{0,40}}\n{{0,2}}$")
CUE_AFTER: Final = regex.compile(
    r"^[\s,.)-]{0,3}(?:(?:is|on|es|ist|est|e) )?(?:(?:my|mi|meine?|mon|ma|meu|minha|the|her|his) )?(?:new |old )?"
    rf"(?:{TO_BE_RUNG})\b"
)
"""The same behind a number: "... is my new number", "... on whatsapp"."""

SAID: Final = regex.compile(rf"\b(?:{TO_BE_RUNG})\b")
ANOTHER: Final = regex.compile(
    rf"\b(?:(?:{THINGS}|{ACCOUNTS}|{PAPERS})\b(?:\s(?:card|file|security|insurance|code|id|numbers?|no|nr|nummer|num)\b)*"
    rf"|(?:{ID_OF})\b)"
)
ANOTHER_NEXT: Final = regex.compile(
    rf"\b(?P<area>area )?(?:{NEXT_TO})\b[^a-z\n]{{0,4}}(?:(?:is|was|no|nr|number|id)\b)?[^a-z\n]{{0,4}}$"
)
HEALTH: Final = regex.compile(r"\b(?:nhs|clinic|hospital|gp|surgery|referral|prescription|camhs|doctors?)\b")
EVERYBODYS: Final = regex.compile(
    r"\b(?:hotline|helpline|lifeline|crisis|samaritans|emergency|warm ?line|childline|suicide line|kids help"
    r"|beyond blue|telefonseelsorge|linea|ligne|nummer gegen kummer|cvv|sos)\b"
)
"""Words for lines that belong to everybody."""


_ALL: Final = (CUE, SAID, ANOTHER, ANOTHER_NEXT, HEALTH, EVERYBODYS)
_WHICH: Final = Prefilter([(pattern.pattern,) for pattern in _ALL])


class Told:
    """What the words before a number tell of it; one pass says which of the patterns above are worth a search."""

    __slots__ = ("_perhaps", "_words")

    def __init__(self, words: str) -> None:
        self._words = words
        self._perhaps = [_ALL[number] for number in _WHICH.interested(words)]

    def first(self, pattern: regex.Pattern) -> regex.Match | None:
        """The first place where one of them stands."""
        return pattern.search(self._words) if pattern in self._perhaps else None

    def stands(self, pattern: regex.Pattern) -> bool:
        """Whether it stands anywhere."""
        return self.first(pattern) is not None

    def last(self, pattern: regex.Pattern) -> int:
        """Where it ends for the last time; -1 where it does not stand."""
        end = -1
        if pattern in self._perhaps:
            for match in pattern.finditer(self._words):
                end = match.end()
        return end


def before(text: str, start: int, reach: int = 80) -> str:
    """The words before a number, at most ``reach`` characters of them."""
    return text[max(0, start - reach) : start]
