"""The keys of AutoMod's sentences that are put together at run time."""

from __future__ import annotations

from typing import Final

from bot.automod.compile import DETAILS, LISTS, PHONES, Why
from bot.automod.drift import State
from bot.automod.kept import Part
from bot.automod.plan import Do
from bot.automod.port import Refused
from bot.automod.rules import FIELDS

MADE: Final = {
    *(f"automod-{what}-{family}" for what in ("rule", "message") for family in (DETAILS, PHONES, LISTS)),
    *(f"automod-part-{part}" for part in Part),
    *(f"automod-field-{name}" for name in FIELDS),
    *(f"automod-{when}-{do}" for when in ("step", "done") for do in Do),
    *(f"automod-left-{why}" for why in Why),
    *(f"automod-state-{state}" for state in State),
    *(f"automod-failed-{why}" for why in Refused),
    "automod-step-restore",
    *(f"command-automod{end}" for end in ("", "-sync", "-status", "-remove")),
}
