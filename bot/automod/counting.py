"""AutoMod's blocks as counts beside the bot's own: of which category each is, and each once.

Discord tells of every *action* of a rule, and without an id of the message where it was blocked. So only blocks count,
and what one rule does to one person within a moment is one. Nothing of it is kept but the count; what is remembered to
tell two from one are ids, in memory, and not many.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from bot.automod.accounts import card_patterns, iban_patterns
from bot.automod.kept import read_kept
from bot.automod.keywords import readable
from bot.automod.lists import Blocks
from bot.automod.mail import mail_patterns
from bot.automod.phones import PLANS, phone_pattern
from bot.model import Server

BLOCKED: Final = "automod"
"""As what a block is counted (model/review.py)."""

MOMENT: Final = 3.0
"""Seconds within which the same rule and person count once, where no message is named. Nobody types faster."""

REMEMBERED: Final = 1_000
"""So many are told apart at most."""


@cache
def pattern_categories() -> Mapping[str, str]:
    """Every pattern of the bot -> its category."""
    found = dict.fromkeys((*card_patterns(), *iban_patterns()), "privacy.financial")
    found |= dict.fromkeys(mail_patterns(), "privacy.email")
    return found | dict.fromkeys(map(phone_pattern, PLANS), "privacy.phone")


def category_of(server: Server, blocks: Blocks, rule_id: int, entry: str, matched: str) -> str:
    """Of which of the bot's categories a block by one of its own rules is; nothing for anybody else's rule.

    ``blocks`` are the server's own lists, ``entry`` is the word or pattern of the rule that AutoMod names. ``matched``
    is the stretch that it stopped, which is looked at where the entry says nothing, and let go.
    """
    if all(one.id != rule_id for one in read_kept(server.automod).rules.values()):
        return ""
    known = {**blocks.categories, **pattern_categories()}
    return known.get(entry) or next(_by_look(matched), "")


def _by_look(matched: str) -> Iterator[str]:
    return (category for pattern, category in pattern_categories().items() if readable(pattern).search(matched))


class Once:
    """Tells whether something was told already."""

    def __init__(self) -> None:
        self._last: dict[tuple[int, ...], float] = {}

    def first(self, guild_id: int, rule_id: int, user_id: int, message_id: int | None, now: float) -> bool:
        """True for the first event of a message; without one, of a rule and person for a moment."""
        key = (guild_id, rule_id, message_id) if message_id else (guild_id, rule_id, user_id, 0)
        last = self._last.pop(key, None)
        again = last is not None and (message_id is not None or now - last < MOMENT)
        self._last[key] = last if again and last is not None else now
        while len(self._last) > REMEMBERED:
            del self._last[next(iter(self._last))]
        return not again
