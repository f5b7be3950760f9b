"""Bank accounts in the national forms that carry a bank's number beside them.

Great Britain (sort code and account), Australia (BSB), New Zealand, the United States (routing and account), India
(IFSC), Mexico (CLABE), Nigeria (NUBAN beside a bank's name), and an account that is called so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_WORD: Final = r"(?:account|acct|acc|a/c|ac|and|number|no|num|konto)"
_GLUE: Final = rf"(?:[\s:,.#/&-]{{1,3}}|{_WORD}){{0,6}}"

_GB: Final = re.compile(rf"(?<![\w-])\d{{2}}([- ])\d{{2}}\1\d{{2}}(?![\d-]){_GLUE}\d{{8}}(?!\d)", re.ASCII)
_GB_TURNED: Final = re.compile(
    r"(?<!\d)\d{8}(?!\d)[^\d\n]{1,24}sort code[^\d\n]{0,6}\d{2}[- ]?\d{2}[- ]?\d{2}(?!\d)", re.ASCII
)
_GB_NAMED: Final = re.compile(r"sort code[^\d\n]{0,8}(?P<n>\d{2}[- ]?\d{2}[- ]?\d{2})(?!\d)", re.ASCII)
_AU: Final = re.compile(r"(?<![\w-])\d{3}-\d{3}(?![\d-])[^\d\n]{1,24}\d{3,4}[ ]?\d{2,5}(?!\d)", re.ASCII)
_NZ: Final = re.compile(r"(?<![\w-])\d{2}-\d{4}-\d{7}-\d{2,3}(?![\d-])", re.ASCII)
_US: Final = re.compile(r"(?:routing|aba)[^\d\n]{0,16}(?P<n>\d{9})(?!\d)(?:[^\d\n]{1,28}\d{6,17}(?!\d))?", re.ASCII)
_IFSC: Final = re.compile(
    r"(?:(?<!\d)\d{9,18}[^\w\n]{1,4}(?:ifsc\W{0,3})?)?(?<![a-z0-9])[a-z]{4}0[a-z0-9]{6}(?![a-z0-9])"
)
_CLABE: Final = re.compile(r"(?<!\d)\d{18}(?!\d)", re.ASCII)
_NUBAN: Final = re.compile(
    r"(?<!\d)\d{10},?[ ](?:gtb|gtbank|access bank|access|zenith|uba|first ?bank|opay|palmpay|kuda|moniepoint|fcmb"
    r"|fidelity|union bank"
    r"|wema|sterling|ecobank|polaris|stanbic)\b"
    r"|\b(?:gtb|gtbank|access bank|zenith|uba|first ?bank|opay|palmpay|kuda|moniepoint|fcmb|fidelity|wema"
    r"|ecobank)\W{1,3}\d{10}(?!\d)",
    re.ASCII,
)
_CALLED: Final = re.compile(
    r"\b(?:account|acct|a/c|konto(?:nummer)?|cuenta|conta|compte)(?: (?:number|no|num|nummer|numero|is|its|it's|to"
    r"|was)){0,3}"
    r"[\s:#]{1,3}(?P<n>\d{8,12}|\d{4}[ -]\d{4}[ -]?\d{0,4})(?![\d@-])",
    re.ASCII,
)

Hit = tuple[int, int, str]


def find_accounts(text: str) -> Iterator[Hit]:
    """Start, end and reason of each account in a skeleton. Two of them may overlap."""
    for pattern, why in ((_GB, "a sort code with an account"), (_GB_TURNED, "a sort code with an account"),
                         (_NZ, "a bank account"), (_NUBAN, "an account beside its bank")):  # fmt: skip
        for match in pattern.finditer(text):
            yield *match.span(), why
    for match in _GB_NAMED.finditer(text):
        yield *match.span("n"), "a sort code"
    if "bsb" in text or "account" in text or "acc" in text:
        for match in _AU.finditer(text):
            yield *match.span(), "a BSB with an account"
    for match in _US.finditer(text):
        if _routing(match["n"]):
            yield match.start("n"), match.end(), "a routing number with an account"
    for match in _IFSC.finditer(text):
        if match[0][0].isdecimal() or "ifsc" in text:
            yield *match.span(), "an account with its IFSC code"
    if "clabe" in text:
        for match in _CLABE.finditer(text):
            if _clabe(match[0]):
                yield *match.span(), "a CLABE with a valid check digit"
    for match in _CALLED.finditer(text):
        yield *match.span("n"), "a number that is called an account"


def _routing(digits: str) -> bool:
    """The check of US routing numbers (ABA): weights 3, 7, 1."""
    return sum(int(digit) * weight for digit, weight in zip(digits, (3, 7, 1) * 3, strict=True)) % 10 == 0


def _clabe(digits: str) -> bool:
    """The check of Mexican CLABEs: weights 3, 7, 1 over each product's last digit."""
    total = sum(int(digit) * weight % 10 for digit, weight in zip(digits[:17], (3, 7, 1) * 6, strict=False))
    return (10 - total % 10) % 10 == int(digits[17])
