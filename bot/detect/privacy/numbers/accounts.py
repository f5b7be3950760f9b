"""Bank accounts: IBANs, and the national forms that carry a bank's number beside the account's.

Great Britain (sort code and account), Australia (BSB), New Zealand, the United States (routing and account), India
(IFSC), Mexico (CLABE), Nigeria (NUBAN beside a bank's name), Argentina (CBU), and an account that is called so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from stdnum import iban
from stdnum.ar import cbu

from bot import regex
from bot.detect.privacy.numbers.banks import BEFORE_BANK, BESIDE_BANK, NEAR_BANK, is_account
from bot.detect.privacy.numbers.called import any_of
from bot.detect.words import words as table

_WORD: Final = r"(?:account|acct|acc|a/c|ac|and|number|no|num|konto)"
_GLUE: Final = rf"(?:[\s:,.#/&-]{{1,3}}|{_WORD}){{0,6}}"
_ACCOUNT: Final = any_of("account acct a/c konto kontonummer kto cuenta conta compte iban")
_IS: Final = r"(?: (?:number|no|num|nr|nummer|numero|corriente|corrente|is|its|it's|to|was|es|ist|est|e|de|do|:)){0,4}"
_SORT: Final = r"(?:sort ?code|sc|s/c)"
_NO_NUMBER: Final = r"[^\d\n]"


@dataclass(frozen=True, slots=True)
class _Form:
    """One way to write an account. ``words``: one of them stands near it; without any it needs none. The group ``n``,
    where there is one, begins what is found, and ends it, unless the form says ``whole``. ``check`` confirms or kills.
    """

    why: str
    words: frozenset[str]
    pattern: re.Pattern[str]
    check: Callable[[re.Match[str]], bool] = bool
    whole: bool = False


def _form(
    why: str, words: str, pattern: str, check: Callable[[re.Match[str]], bool] = bool, *, whole: bool = False
) -> _Form:
    return _Form(why, table(words), re.compile(pattern, re.ASCII), check, whole)


def _routing(match: re.Match[str]) -> bool:
    """The check of US routing numbers (ABA): weights 3, 7, 1."""
    return sum(int(digit) * weight for digit, weight in zip(match["n"], (3, 7, 1) * 3, strict=True)) % 10 == 0


def _cbu(match: re.Match[str]) -> bool:
    return cbu.is_valid(match[0])


def _clabe(match: re.Match[str]) -> bool:
    """The check of Mexican CLABEs: weights 3, 7, 1 over each product's last digit."""
    digits = match["n"]
    total = sum(int(digit) * weight % 10 for digit, weight in zip(digits[:17], (3, 7, 1) * 6, strict=False))
    return (10 - total % 10) % 10 == int(digits[17])


_SIX: Final = r"\d{2}[- ]?\d{2}[- ]?\d{2}(?!\d)"
_BLZ: Final = r"\d{3} ?\d{3} ?\d{2}(?!\d)"
_NEAR: Final = rf"{_NO_NUMBER}{{0,12}}"
_THEN: Final = rf"{_NO_NUMBER}{{1,28}}"
_CALLED: Final = r"\d{8,17}|\d{4}[ -]\d{4}[ -]?\d{0,4}|\d{2}(?:-\d{2}){3}|\d{4,10}-[\dx]"

FORMS: Final = (
    # Great Britain
    _form("a sort code with an account", "", rf"(?<![\w-])\d{{2}}([- ])\d{{2}}\1\d{{2}}(?![\d-]){_GLUE}\d{{8}}(?!\d)"),
    _form("a sort code with an account", "sort sc s/c", rf"(?<!\d)\d{{8}}(?!\d){_THEN}{_SORT}{_NEAR}{_SIX}"),
    _form("a sort code with an account", "sort sc s/c",
          rf"\b{_SORT}\b{_NEAR}(?P<n>{_SIX}){_THEN}\d{{8}}(?!\d)", whole=True),
    _form("a sort code", "sort", rf"sort ?code{_NEAR}(?P<n>{_SIX})"),
    # Australia, New Zealand
    _form("a BSB with an account", "bsb acc",
          rf"(?<![\w-])\d{{3}}-\d{{3}}(?![\d-]){_THEN}\d{{3,4}}[ ]?\d{{2,5}}(?!\d)"),
    _form("a BSB with an account", "bsb",
          rf"bsb{_NEAR}(?P<n>\d{{6}})(?!\d){_THEN}\d{{3,4}}[ ]?\d{{2,5}}(?!\d)", whole=True),
    _form("a bank account", "", r"(?<![\w-])\d{2}-\d{4}-\d{7}-\d{2,3}(?![\d-])"),
    # North America
    _form("a routing number with an account", "routing aba",
          rf"(?:routing|aba){_NEAR}(?P<n>\d{{9}})(?!\d)(?:{_THEN}\d{{6,17}}(?!\d))?", _routing, whole=True),
    _form("a transit number with an account", "transit",
          rf"transit{_NEAR}(?P<n>\d{{5}})(?!\d){_THEN}\d{{3}}(?!\d){_THEN}\d{{7,12}}(?!\d)", whole=True),
    # India
    _form("an account with its IFSC code", "ifsc", r"(?<![a-z0-9])[a-z]{4}0[a-z0-9]{6}(?![a-z0-9])"),
    _form("an account with its IFSC code", "",
          r"(?<!\d)\d{9,18}[^\w\n]{1,4}(?:ifsc\W{0,3})?[a-z]{4}0[a-z0-9]{6}(?![a-z0-9])"),
    # Latin America
    _form("a CLABE with a valid check digit", "clabe cuenta banco bbva banamex santander transferenc deposit spei",
          r"(?<!\d)(?P<n>\d{18})(?!\d)", _clabe),
    _form("a CBU with valid check digits", "", r"(?<!\d)\d{22}(?!\d)", _cbu),
    _form("a branch with an account", "ag",
          rf"\b(?:agencia|ag)\b{_NEAR}(?P<n>\d{{4}}(?:-\d)?)(?![\d-]){_THEN}\d{{4,10}}-[\dx](?!\d)", whole=True),
    # Germany, France, Portugal, Spain
    _form("an account with its Bankleitzahl", "blz bankleitzahl",
          rf"\b(?:kto|konto\w*){_NEAR}(?P<n>\d{{5,10}})(?!\d){_THEN}{_BLZ}", whole=True),
    _form("an account with its Bankleitzahl", "blz bankleitzahl",
          rf"\b(?:blz|bankleitzahl){_NEAR}(?P<n>{_BLZ}){_THEN}\d{{5,10}}(?!\d)", whole=True),
    _form("a RIB", "rib", r"\brib\b\D{0,8}(?P<n>\d{5}[ -]?\d{5}[ -]?[a-z0-9]{11}[ -]?\d{2})(?![a-z0-9])"),
    _form("a NIB", "nib", r"\bnib\b\D{0,8}(?P<n>\d{4}[ .-]?\d{4}[ .-]?\d{11}[ .-]?\d{2})(?!\d)"),
    _form("a Spanish account", "cuenta ccc", r"(?<!\d)\d{4}[ -]\d{4}[ -]\d{2}[ -]\d{10}(?!\d)"),
    # Everywhere
    _form("an account beside its bank", "", BEFORE_BANK.pattern, is_account),
    _form("an account beside its bank", "", BESIDE_BANK.pattern, is_account),
    _form("a number that is called an account", "acc a/c konto kto cuenta conta compte iban",
          rf"\b(?:{_ACCOUNT}){_IS}[\s:#]{{1,3}}(?P<n>{_CALLED})(?![\d@-])"),
)  # fmt: skip

_TELLING: Final = regex.compile(
    r"[0-9]{2}[- ][0-9]{2}[- ][0-9]{2}[^0-9]|[0-9]{2}-[0-9]{4}-[0-9]{7}|[0-9]{22}|[0-9]{9,18}[^a-z0-9\n]{1,4}[a-z]{4}"
)
"""What stands in every account that needs neither a word nor a bank."""
_BANK: Final = regex.compile(NEAR_BANK)
_WORDS: Final = frozenset[str]().union(*(form.words for form in FORMS))
_WORTH_A_LOOK: Final = regex.compile("|".join((*sorted(_WORDS), _TELLING.pattern, NEAR_BANK)))

REACH: Final = 48
"""How far before and behind a stretch of digits its words are read, in characters."""

Hit = tuple[int, int, str]


def find_accounts(text: str, start: int, end: int) -> Iterator[Hit]:
    """Start, end and reason of each account in this stretch of a skeleton. Two of them may overlap."""
    near = text[start:end]
    if not _WORTH_A_LOOK.search(near):
        return
    said = {word for word in _WORDS if word in near}
    bank, telling = _BANK.search(near), _TELLING.search(near)
    for form in FORMS:
        if form.words.isdisjoint(said) if form.words else not (bank if form.check is is_account else telling):
            continue
        for match in form.pattern.finditer(text, start, end):
            if form.check(match):
                named = "n" in form.pattern.groupindex
                begin = match.start("n") if named else match.start()
                yield begin, match.end("n") if named and not form.whole else match.end(), form.why


_IBAN: Final = re.compile(
    r"(?<![A-Z0-9])[A-Z]{2}[ -]?\d{2}(?:[ -]?[A-Z0-9]){11,30}(?![A-Z0-9])", re.ASCII | re.IGNORECASE
)
_LENGTHS: Final = {
    entry[:2]: int(entry[2:])
    for entry in table("""
        AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18
        FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20
        LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24
        SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20
    """)
}
"""How long an IBAN of each country is (SWIFT's IBAN registry)."""


def find_ibans(original: str, start: int, end: int) -> Iterator[Hit]:
    """The same for IBANs in a stretch of the original: their letters and digits must stay what they are."""
    for match in _IBAN.finditer(original, start, end):
        size = _iban_end(match[0])
        if size:
            yield match.start(), match.start() + size, "an IBAN with valid check digits"


def _iban_end(text: str) -> int:
    """Where the IBAN at the beginning of ``text`` ends, before any words that follow; 0 when there is none."""
    length = _LENGTHS.get(text[:2].upper())
    ends = [index for index, char in enumerate(text, 1) if char not in " -"] if length else []
    if not length or length > len(ends):
        return 0
    end = ends[length - 1]
    return end if text[end : end + 1] in " -" and iban.is_valid(text[:end], check_country=False) else 0
