"""What a string of digits may be as a telephone number, by the numbering plans of phonenumbers (libphonenumber).

``phonenumbers.parse`` and ``is_valid_number`` take a millisecond for twenty regions; here each region's patterns are
compiled once and tried directly, which takes microseconds. Nothing about the digits that were asked for is kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from itertools import product
from typing import Final

import phonenumbers
from phonenumbers import PhoneMetadata, PhoneNumberType


class Plan(IntEnum):
    """What a number is: nothing, of a possible length, somebody's landline, shared by all (freephone and the like), or
    somebody's mobile. Of two regions the higher one is believed: mobile ranges are the least alike.
    """

    NONE = 0
    POSSIBLE = 1
    LANDLINE = 2
    SHARED = 3
    MOBILE = 4

    @property
    def personal(self) -> bool:
        """Whether one person or household answers it."""
        return self is Plan.LANDLINE or self is Plan.MOBILE


REGIONS: Final = (
    "GB", "US", "CA", "IE", "AU", "NZ", "IN", "DE", "FR", "ES", "BR", "PT", "AT", "MX", "NG", "SG", "PH", "ZA",
)  # fmt: skip
"""Where the members of most servers are, as ISO 3166 codes."""

FICTIONAL: Final = re.compile(
    # Ofcom (United Kingdom)
    r"07700900\d{3}|02079460\d{3}|01\d{2}4960\d{3}|01632960\d{3}|03069990\d{3}|02896496\d{3}|02920180\d{3}"
    # NANPA (North America)
    r"|1?(?!8(?:00|33|44|55|66|77|88))[2-9]\d{2}55501\d{2}"
    # ACMA (Australia)
    r"|049157\d{4}|0[2378]5550\d{4}|0[2378]7010\d{4}"
    # Arcep (France)
    r"|063998\d{4}|019900\d{4}|026191\d{4}|035301\d{4}|046571\d{4}|053649\d{4}"
)
"""Ranges that regulators keep for films and examples, as dialled at home. People do use them for examples."""

_KINDS: Final = {
    Plan.SHARED: ("toll_free", "premium_rate", "shared_cost", "uan", "voicemail"),
    Plan.MOBILE: ("mobile",),
    Plan.LANDLINE: ("fixed_line", "voip", "personal_number", "pager"),
}
"""What phonenumbers calls each kind; the first that fits a number is believed."""

_SHARED_TYPES: Final = frozenset({
    PhoneNumberType.TOLL_FREE, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST, PhoneNumberType.UAN,
    PhoneNumberType.VOICEMAIL,
})  # fmt: skip


GROUPINGS: Final[dict[str, frozenset[tuple[int, ...]]]] = {
    "US": frozenset({(3, 3, 4), (1, 3, 3, 4), (3, 7), (10,), (11,)}),
    "ES": frozenset({(3, 3, 3), (3, 2, 2, 2), (2, 3, 2, 2), (9,)}),
    "PT": frozenset({(3, 3, 3), (2, 3, 2, 2), (9,)}),
    "IN": frozenset({(5, 5), (4, 3, 3), (10,), (3, 5, 2)}),
    "SG": frozenset({(4, 4), (8,)}),
    "BR": frozenset({(2, 5, 4), (2, 4, 4), (2, 9), (2, 1, 4, 4), (11,)}),
    "MX": frozenset({(2, 4, 4), (3, 3, 4), (10,)}),
    "PH": frozenset({(3, 3, 4), (10,)}),
}
"""How numbers without a trunk prefix ("0") are written; elsewhere such numbers do not count. Nine or ten digits mean
too many other things. A single spelled digit after another counts as one group."""

FREEPHONE: Final = re.compile(r"(?:0800|0808|0805|1800|0900|0820|0180|1300)\d*|08(?:44|45|70|71)\d{7}")
"""How numbers begin that are free, or dear, for all: in some other region each of these could be somebody's."""

_LIKE: Final = {"CA": "US", "PR": "US", "JM": "US", "TT": "US"}


@dataclass(frozen=True, slots=True)
class Region:
    """One country's plan over the digits without the trunk prefix (``0``, ``1``).

    ``answered`` has a group for each kind of number, named as in Plan. No number has a length that is not in
    ``lengths``.
    """

    prefix: str
    groupings: frozenset[tuple[int, ...]] | None
    answered: re.Pattern[str]
    lengths: frozenset[int]

    def plan(self, digits: str, groups: tuple[int, ...]) -> Plan:
        """What ``digits`` are when dialled here, written in groups of these lengths."""
        rest = digits
        if self.prefix and digits.startswith(self.prefix):
            rest = digits[len(self.prefix) :]
        elif max(groups) > 1 and (groups not in self.groupings if self.groupings else self.prefix):
            return Plan.NONE
        if len(rest) not in self.lengths:
            return Plan.NONE
        kind = self.answered.fullmatch(rest)
        return Plan[kind.lastgroup or ""] if kind else Plan.POSSIBLE


def national(digits: str, groups: tuple[int, ...], regions: tuple[str, ...], *, said: bool = False) -> Plan:
    """The best that ``digits``, written in ``groups`` (their lengths), are in one of the regions (ISO 3166 codes).

    ``said``: the words around call it somebody's number, so what all share in another region may be theirs.
    """
    if FREEPHONE.fullmatch(digits):
        return Plan.SHARED
    best = Plan.NONE
    for code in regions:
        region = _region(code)
        if region is not None:
            plan = region.plan(digits, groups)
            best = max(best, Plan.POSSIBLE if said and plan is Plan.SHARED else plan)
            if best is Plan.MOBILE:
                break
    return best


def fictional(digits: str, international: bool) -> bool:
    """Whether a number is in a range that is kept for fiction; ``international`` is with the country's code."""
    if not international:
        return FICTIONAL.fullmatch(digits) is not None
    bare = digits.removeprefix("00")
    return any(FICTIONAL.fullmatch(zero + bare[cut:]) for cut in (1, 2, 3) for zero in ("0", ""))


def international(digits: str) -> Plan:
    """What ``digits`` are after a "+"."""
    try:
        number = phonenumbers.parse("+" + digits)
    except phonenumbers.NumberParseException:
        return Plan.NONE
    if phonenumbers.is_valid_number(number):
        return Plan.SHARED if phonenumbers.number_type(number) in _SHARED_TYPES else Plan.MOBILE
    if phonenumbers.is_possible_number(number):
        return Plan.POSSIBLE
    # A country's plan changes (Mexico had a 1 before mobiles), and people write numbers down as they know them.
    return Plan.POSSIBLE if len(digits) >= _SURELY_INTERNATIONAL else Plan.NONE


_SURELY_INTERNATIONAL: Final = 11
"""How many digits behind the "+" of an existing country are a telephone number whatever its plan says."""


@cache
def _region(code: str) -> Region | None:
    plan = PhoneMetadata.metadata_for_region(code.upper())
    if plan is None:
        return None
    return Region(
        prefix=plan.national_prefix or "",
        groupings=GROUPINGS.get(_LIKE.get(code, code)) or (None if plan.national_prefix else _written(plan)),
        answered=re.compile("|".join(f"(?P<{kind.name}>{_any(plan, names)})" for kind, names in _KINDS.items())),
        lengths=frozenset(plan.general_desc.possible_length if plan.general_desc else ()),
    )


def _written(plan: PhoneMetadata) -> frozenset[tuple[int, ...]]:
    """How numbers are written where there is no trunk prefix, by phonenumbers: in its groups, or in one."""
    lengths = frozenset(plan.general_desc.possible_length if plan.general_desc else ())
    found: set[tuple[int, ...]] = {(length,) for length in lengths}
    for one in plan.number_format:
        spans = [(int(low or 1), int(high or low or 1)) for low, high in _GROUP.findall(one.pattern or "")]
        found.update(groups for groups in product(*(range(low, high + 1) for low, high in spans)))
    return frozenset(groups for groups in found if sum(groups) in lengths and sum(groups) >= _SHORTEST_AT_HOME)


_SHORTEST_AT_HOME: Final = 7
"""Digits of the shortest number that is somebody's: with fewer they are far more often something else."""

_GROUP: Final = re.compile(r"\(\\d\{?(\d*)(?:,(\d+))?\}?\)")


def _any(plan: PhoneMetadata, kinds: tuple[str, ...]) -> str:
    patterns = [desc.national_number_pattern for kind in kinds if (desc := getattr(plan, kind)) is not None]
    return "|".join(f"(?:{pattern})" for pattern in patterns if pattern) or "(?!)"
