"""A private person's telephone number, in the national formats of the server's regions and in any international form.

A stretch of digits is a candidate by its looks; it counts when phonenumbers (Google's libphonenumber) finds it valid in
one of the regions, when it is in a range reserved for fiction (people do use those for examples), or when the words
before it say that it is a number to ring and it is at least possible. What belongs to everybody (hotlines, freephone)
and what merely looks alike (prices, dates, scores, ids, doses, orders) does not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from stdnum import luhn
from stdnum.gb import nhs

from bot.detect.hotlines import HOTLINES
from bot.detect.privacy import numbering
from bot.detect.privacy.numbering import Plan
from bot.detect.settings import DetectorSettings
from bot.detect.subject import subject_of
from bot.model import Finding, View

REGIONS: Final = (
    "GB",
    "US",
    "CA",
    "IE",
    "AU",
    "NZ",
    "IN",
    "DE",
    "FR",
    "ES",
    "BR",
    "PT",
    "AT",
    "MX",
    "NG",
    "SG",
    "PH",
    "ZA",
)

FICTIONAL: Final = re.compile(
    # Ofcom (United Kingdom)
    r"07700900\d{3}|02079460\d{3}|01\d{2}4960\d{3}|01632960\d{3}|03069990\d{3}|02896496\d{3}|02920180\d{3}"
    # NANPA (North America)
    r"|1?[2-9]\d{2}55501\d{2}"
    # ACMA (Australia)
    r"|049157\d{4}|0[2378]5550\d{4}|0[2378]7010\d{4}"
    # Arcep (France)
    r"|063998\d{4}|019900\d{4}|026191\d{4}|035301\d{4}|046571\d{4}|053649\d{4}"
)
"""Ranges that regulators keep for films and examples, as dialled at home."""

_MOST: Final = 24
"""How many candidates of one text are looked up, so that a page of digits costs no more than a page."""

_CANDIDATE: Final = re.compile(r"(?<![\w.$£€#@/\\+-])(?<![$£€#@] )[+(]{0,2}\d(?:[ \-.()/\n\t]{0,3}\d)*+", re.ASCII)
_WORDY_GAP: Final = re.compile(
    r"(?<!\w)\d{3,4}(?:,? (?:then|and then|dash|space) |, )\d{3,4}(?:(?:,? (?:then|and then|dash|space) |, )\d{3,4})"
    r"(?!\w)"
)
_GROUPS: Final = re.compile(r"\d+")

_CUE: Final = re.compile(
    r"\b(?:numbers?|num|nr|no|phones?|cell|mobile|mob|landline|line|calls?|rings?|texts?|txt|dial|reach|whatsapp|wa"
    r"|zap|whats"
    r"|signal|viber|sms|hp|fone|tel|telephone|telefon|telefono|telefone|nummer|handy|handynummer|numero|portable"
    r"|movil|celular"
    r"|cel|telemovel|contact|msg|message|gcash|bizum|mbway|pix|anrufen|ruf|llamame|llama|liga|ligame|chama|appelle"
    r"|joindre"
    r"|area code|hmu|facetime|imessage|telegram|on|at)\b[^\n\d]{0,40}\n{0,2}$"
)
"""A word that may introduce a number, not far before it."""

_SAID: Final = re.compile(
    r"\b(?:numbers?|num|phones?|cell|mobile|mob|landline|call|ring|text|txt|dial|whatsapp|wa|zap|sms|hp|tel|telephone"
    r"|telefon|telefono|telefone|nummer|handy|handynummer|numero|portable|movil|celular|telemovel|anrufen|llamame"
    r"|ligame|liga"
    r"|facetime|gcash|bizum|mbway|area code)\b"
)
_ANOTHER: Final = re.compile(
    r"\b(?:orders?|tracking|ticket|invoice|reference|claim|isbn|barcode|serial|imei|flight|bestell\w*|commande|pedido"
    r"|ups|usps|fedex|dhl|evri|msg id|commit|score|elo|recited|lottery|otp|build|version|account|acct|a/c|routing"
    r"|sort code|iban|bsb|clabe|ssn|social|(?:my|his|her|ur|your|their|the|\w's) sin|nhs|camhs|ird|itin|tfn|nino"
    r"|insurance|passport|licen[cs]e|medicare|aadhaar|aadhar|cpf|nif|nie|dni|steuer\w*|ppsn?|tax|policy|coordinates"
    r"|coords|visa|mastercard|health card"
    r"|(?:steam|friend|switch|psn|student)(?= (?:friend )?(?:codes?|ids?|numbers?|num|no|nr|card)\b))\b"
    r"(?:\s(?:card|file|security|insurance|code|id|number|numbers|no|nr|nummer|num))*"
    r"|\b(?:case|ref|sn|model|part|item|sku|user|ids?|seed|pi|surah|verse|played|(?<!area )code|pin|hex|error|ni|pan"
    r"|member|membership|roll|uid|room|bus|page|base|card)\b"
    r"(?=[^a-z\n]{0,4}(?:(?:is|was|no|nr|number|id)\b)?[^a-z\n]{0,4}$)"
)
"""Words that say of which other kind a number is; those with many meanings stand right before it. The nearer of the two
kinds of words decides."""

_HEALTH: Final = re.compile(r"\b(?:nhs|clinic|hospital|gp|surgery|referral|prescription|camhs|doctors?)\b")
_TAGGED: Final = re.compile(r"<[@#:&!a-z_~0-9]{1,40}$")
_LINE_NOT_PERSON: Final = re.compile(
    r"\b(?:hotline|helpline|lifeline|crisis|samaritans|emergency|warmline|warm line|childline|suicide line|kids help"
    r"|beyond blue"
    r"|telefonseelsorge|linea|ligne|nummer gegen kummer|cvv|sos)\b"
)
_UNIT_AFTER: Final = re.compile(
    r"\s?(?:%|mg|ml|mcg|kg|km|lbs?|cm|mm|g\b|kcal|cal\b|bpm|steps|usd|eur|euros?|dollars?|pounds|bucks|quid|views"
    r"|followers"
    r"|days|hours|hrs|mins?|minutes|weeks|months|years|people|members|words|points|xp|gold|robux|°)"
)
_DATE: Final = re.compile(
    r"(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d{2}\s?-\s?(?:19"
    r"|20)\d{2})"
    r"(?:\s?\d{0,2}\s?)"
)
_OTHER_SHAPE: Final = re.compile(
    r"\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|\d{3}[ -]\d{2}[ -]\d{4}|\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}-\d{2}-\d{2}"
)
"""Internet addresses, US social security and Brazilian tax numbers, British sort codes."""

_RUNS: Final = frozenset({"0123456789", "1234567890", "123456789", "9876543210", "987654321", "12345678", "1234567"})
_FEWEST, _LONGEST = 7, 15


TRIGGERS: Final[tuple[str, ...]] = (r"\d",)


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    """``regions`` are ISO 3166 codes, in any order. ``hotlines`` are digits of numbers that are never personal."""

    regions: tuple[str, ...] = REGIONS
    hotlines: frozenset[str] = HOTLINES


def find(view: View, settings: Settings) -> Iterator[Finding]:
    """Numbers under which somebody can be reached."""
    text = view.skeleton
    if sum(map(text.count, "0123456789")) < _FEWEST:
        return
    for start, end in islice(_candidates(text), _MOST):
        sure = _confidence(text, start, end, settings)
        if sure:
            yield view.finding(
                "privacy.phone",
                view.span(start, end),
                why="a number that can be rung",
                confidence=sure,
                subject=subject_of(text, start, end),
            )


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    for match in _CANDIDATE.finditer(text):
        size = sum(char.isdecimal() for char in match[0]) if match.end() - match.start() < 48 else 0
        if _FEWEST <= size <= _LONGEST and not re.match(r"[\w@]|[.,:]\d", text[match.end() : match.end() + 2]):
            yield match.start() + (match[0].startswith("(") and ")" not in match[0]), match.end()
    if "," in text or "then" in text or "dash" in text:
        for match in _WORDY_GAP.finditer(text):
            yield match.span()


def _confidence(text: str, start: int, end: int, settings: Settings) -> float:
    """How sure (0..1) that this stretch of digits is a private number; 0 when it is not."""
    shown = text[start:end]
    groups = _GROUPS.findall(shown)
    digits = "".join(groups)
    before = text[max(0, start - 80) : start]
    cued = _CUE.search(before) is not None
    said, another = _last(_SAID, before), _last(_ANOTHER, before)
    strong = said >= 0 and len(before) - said <= 45 and not _HEALTH.search(before)
    if (digits in _RUNS and not cued) or _no_number(shown, digits, groups, strong) or _UNIT_AFTER.match(text, end):
        return 0.0
    international = shown.lstrip("(").startswith("+") or (shown.startswith("00") and len(digits) > 10)
    if _of_everybody(digits, settings.hotlines) or _LINE_NOT_PERSON.search(before):
        return 0.0
    if _TAGGED.search(before) or (another >= 0 and another >= said):
        return 0.0
    if _fictional(digits, international):
        return 0.95
    if international:
        plan = numbering.international(digits.removeprefix("00"))
    else:
        plan = numbering.national(digits, tuple(map(len, groups)), settings.regions)
    if plan is Plan.SHARED:
        return 0.0
    alone = len(text.strip()) - len(shown) < 12
    shaped = international or len(groups) > 1 or digits.startswith("0")
    if plan.personal and shaped and (cued or len(groups) <= 5):
        return 0.9 if cued or international else 0.75
    if plan.personal and (cued or alone):
        return 0.8
    if plan is Plan.POSSIBLE and (strong or (cued and shaped)) and len(digits) >= 8:
        return 0.7
    return 0.0


def _fictional(digits: str, international: bool) -> bool:
    if not international:
        return FICTIONAL.fullmatch(digits) is not None
    bare = digits.removeprefix("00")
    return any(FICTIONAL.fullmatch(zero + bare[cut:]) for cut in (1, 2, 3) for zero in ("0", ""))


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the last match ends; -1 when there is none."""
    end = -1
    for match in pattern.finditer(text):
        end = match.end()
    return end


def _no_number(shown: str, digits: str, groups: list[str], said: bool) -> bool:
    """Dates, repetitions, internet addresses, identity and card numbers, and lists of numbers."""
    lengths = tuple(map(len, groups))
    if len(set(digits)) <= 2 or _DATE.fullmatch(shown.strip()) or _OTHER_SHAPE.fullmatch(shown.strip()):
        return True
    if len(digits) >= 13 and digits[0] in "3456" and "+" not in shown and luhn.is_valid(digits):
        return True
    if lengths == (3, 3, 4) and " " in shown and nhs.is_valid(digits) and not said:
        return True
    if len(groups) > (7 if "+" in shown else 5):
        return not (len(groups) >= 8 and max(lengths) == 1)
    return "." in shown and len(groups) == 2


def _of_everybody(digits: str, hotlines: frozenset[str]) -> bool:
    """A hotline as dialled at home, or with a country's prefix of up to three digits before it."""
    bare = digits.removeprefix("00")
    ways = {bare[cut:] for cut in range(min(4, len(bare)))}
    ways |= {"0" + way for way in ways} | {"1" + way for way in ways}
    return not ways.isdisjoint(hotlines) and any(way in hotlines and len(way) >= len(bare) - 3 for way in ways)
