"""Bank accounts: IBANs, and the national forms that carry a bank's number beside the account's.

Great Britain (sort code and account), Australia (BSB), New Zealand, the United States (routing and account), India
(IFSC), Mexico (CLABE), Nigeria (NUBAN beside a bank's name), Argentina (CBU), and an account that is called so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stdnum import iban
from stdnum.ar import cbu

from bot.detect.privacy.numbers.called import any_of
from bot.detect.words import words

_WORD: Final = r"(?:account|acct|acc|a/c|ac|and|number|no|num|konto)"
_GLUE: Final = rf"(?:[\s:,.#/&-]{{1,3}}|{_WORD}){{0,6}}"
_NIGERIAN: Final = any_of(
    "gtb gtbank access_bank access zenith uba first_?bank opay palmpay kuda moniepoint fcmb fidelity union_bank wema",
    "sterling ecobank polaris stanbic",
)
_ACCOUNT: Final = any_of("account acct a/c konto kontonummer cuenta conta compte")

_GB: Final = re.compile(rf"(?<![\w-])\d{{2}}([- ])\d{{2}}\1\d{{2}}(?![\d-]){_GLUE}\d{{8}}(?!\d)", re.ASCII)
_GB_TURNED: Final = re.compile(
    r"(?<!\d)\d{8}(?!\d)[^\d\n]{1,24}sort code[^\d\n]{0,6}\d{2}[- ]?\d{2}[- ]?\d{2}(?!\d)", re.ASCII
)
_GB_NAMED: Final = re.compile(r"sort code[^\d\n]{0,8}(?P<n>\d{2}[- ]?\d{2}[- ]?\d{2})(?!\d)", re.ASCII)
_AU: Final = re.compile(r"(?<![\w-])\d{3}-\d{3}(?![\d-])[^\d\n]{1,24}\d{3,4}[ ]?\d{2,5}(?!\d)", re.ASCII)
_NZ: Final = re.compile(r"(?<![\w-])\d{2}-\d{4}-\d{7}-\d{2,3}(?![\d-])", re.ASCII)
_US: Final = re.compile(r"(?:routing|aba)[^\d\n]{0,16}(?P<n>\d{9})(?!\d)(?:[^\d\n]{1,28}\d{6,17}(?!\d))?", re.ASCII)
_IFSC: Final = re.compile(
    r"(?:(?<!\d)(?P<account>\d{9,18})[^\w\n]{1,4}(?:ifsc\W{0,3})?)?(?<![a-z0-9])[a-z]{4}0[a-z0-9]{6}(?![a-z0-9])"
)
_CLABE: Final = re.compile(r"(?<!\d)\d{18}(?!\d)", re.ASCII)
_CBU: Final = re.compile(r"(?<!\d)\d{22}(?!\d)", re.ASCII)
_NUBAN: Final = re.compile(rf"(?<!\d)\d{{10}},?[ ](?:{_NIGERIAN})\b|\b(?:{_NIGERIAN})\W{{1,3}}\d{{10}}(?!\d)", re.ASCII)
_CALLED: Final = re.compile(
    rf"\b(?:{_ACCOUNT})(?: (?:number|no|num|nummer|numero|is|its|it's|to|was|es|ist|est|e)){{0,3}}"
    r"[\s:#]{1,3}(?P<n>\d{8,12}|\d{4}[ -]\d{4}[ -]?\d{0,4})(?![\d@-])",
    re.ASCII,
)
_MEXICAN: Final = re.compile(r"\b(?:clabe|cuenta|banco|bbva|banamex|santander|transferenc\w+|deposit\w+|spei)\b")

REACH: Final = 48
"""How far before and behind a stretch of digits its words are read, in characters."""

Hit = tuple[int, int, str]


def find_accounts(text: str, start: int, end: int) -> Iterator[Hit]:
    """Start, end and reason of each account in this stretch of a skeleton. Two of them may overlap."""
    near = text[start:end]
    for pattern, why in ((_GB, "a sort code with an account"), (_NZ, "a bank account")):
        for match in pattern.finditer(text, start, end):
            yield *match.span(), why
    if "sort code" in near:
        for match in _GB_TURNED.finditer(text, start, end):
            yield *match.span(), "a sort code with an account"
        for match in _GB_NAMED.finditer(text, start, end):
            yield *match.span("n"), "a sort code"
    if "bsb" in near or "acc" in near:
        for match in _AU.finditer(text, start, end):
            yield *match.span(), "a BSB with an account"
    if "routing" in near or "aba" in near:
        for match in _US.finditer(text, start, end):
            if _routing(match["n"]):
                yield match.start("n"), match.end(), "a routing number with an account"
    for match in _IFSC.finditer(text, start, end):
        if match["account"] or "ifsc" in near:
            yield *match.span(), "an account with its IFSC code"
    for match in _CLABE.finditer(text, start, end):
        if _clabe(match[0]) and _MEXICAN.search(near):
            yield *match.span(), "a CLABE with a valid check digit"
    for match in _CBU.finditer(text, start, end):
        if cbu.is_valid(match[0]):
            yield *match.span(), "a CBU with valid check digits"
    for match in _NUBAN.finditer(text, start, end):
        yield *match.span(), "an account beside its bank"
    for match in _CALLED.finditer(text, start, end):
        yield *match.span("n"), "a number that is called an account"


_IBAN: Final = re.compile(
    r"(?<![A-Z0-9])[A-Z]{2}[ -]?\d{2}(?:[ -]?[A-Z0-9]){11,30}(?![A-Z0-9])", re.ASCII | re.IGNORECASE
)
_COUNTRIES: Final = words(
    "AD AE AL AT AZ BA BE BG BH BR BY CH CR CY CZ DE DK DO EE EG ES FI FO FR GB GE GI GL GR GT HR HU IE IL IQ IS IT JO "
    "KW KZ LB LC LI LT LU LV LY MC MD ME MK MR MT MU NL NO PK PL PS PT QA RO RS SA SC SE SI SK SM ST SV TL TN TR UA VA "
    "VG XK"
)


def find_ibans(original: str, start: int, end: int) -> Iterator[Hit]:
    """The same for IBANs in a stretch of the original: their letters and digits must stay what they are."""
    for match in _IBAN.finditer(original, start, end):
        size = _iban_end(match[0])
        if size:
            yield match.start(), match.start() + size, "an IBAN with valid check digits"


def _iban_end(text: str) -> int:
    """Where the IBAN at the beginning of ``text`` ends, before any words that follow; 0 when there is none."""
    if text[:2].upper() not in _COUNTRIES:
        return 0
    compact: list[str] = []
    ends: list[int] = []
    for index, char in enumerate(text):
        if char not in " -":
            compact.append(char.upper())
            ends.append(index + 1)
    whole = "".join(compact)
    for size in range(min(34, len(whole)), 14, -1):
        if (size == len(whole) or text[ends[size - 1] : ends[size - 1] + 1] in " -") and iban.is_valid(
            whole[:size], check_country=False
        ):
            return ends[size - 1]
    return 0


def _routing(digits: str) -> bool:
    """The check of US routing numbers (ABA): weights 3, 7, 1."""
    return sum(int(digit) * weight for digit, weight in zip(digits, (3, 7, 1) * 3, strict=True)) % 10 == 0


def _clabe(digits: str) -> bool:
    """The check of Mexican CLABEs: weights 3, 7, 1 over each product's last digit."""
    total = sum(int(digit) * weight % 10 for digit, weight in zip(digits[:17], (3, 7, 1) * 6, strict=False))
    return (10 - total % 10) % 10 == int(digits[17])
