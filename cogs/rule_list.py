"""What ``/rules list`` shows: every rule, family by family, with its mode and how often it found something. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import discord

from bot.decide.policy import Rule
from bot.model import Mode, Response
from bot.transport import rule_buttons
from bot.transport.rule_words import RuleWords, cut
from bot.tune.seeing import DAYS, NOTHING, Counts
from bot.wording.wording import Wording
from cogs.rule_boxes import LONGEST_OPTION, LONGEST_PLACEHOLDER, OPTIONS, Row, Select, fitting, layout, panel, text
from config.rule_schema import FAMILIES

ROOM: Final = 640
"""Characters of a family's rules that are listed; more can be chosen, and all can be opened by name."""


class RuleList:
    """Makes the list, in one language."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        self.say = wording.say
        self.words = RuleWords(wording)

    def all(self, rules: Mapping[str, Rule], tried: Iterable[str], seen: Mapping[str, Counts], names: Sequence[str],
            note: str = "") -> discord.ui.LayoutView:  # fmt: skip
        """Every rule, family by family. ``names``: everything that can be opened."""
        trials = frozenset(tried)
        box = panel(self.say("rules-title"), note, self.say("rules-how", days=DAYS))
        for family in FAMILIES:
            own = [name for name in dict.fromkeys((*rules, *trials)) if name.startswith(f"{family}.")]
            lines = fitting(
                [self._line(name, rules.get(name), trials, seen) for name in sorted(own)], self.wording, ROOM
            )
            if not lines:
                lines = [f"**{self.say(f'rules-family-{family}')}**: {self.say('rules-none')}"]
            box.add_item(discord.ui.Separator())
            text(box, *lines)
            if offered := [name for name in names if name.startswith(f"{family}.")][:OPTIONS]:
                box.add_item(Row(self._picking(family, offered, rules, trials)))
        return layout(box)

    def _line(self, name: str, rule: Rule | None, trials: frozenset[str], seen: Mapping[str, Counts]) -> str:
        mode = rule.mode if rule else Mode.OFF
        state = self.words.state(mode, tried=name in trials) if rule else self.say("rules-state-new")
        return self.say(
            "rules-line", name=self.words.name(name), state=state, counts=counted(self.words, seen.get(name))
        )

    def _picking(self, family: str, names: Sequence[str], rules: Mapping[str, Rule], trials: frozenset[str]) -> Select:
        what = self.say(f"rules-family-{family}")
        select: Select = discord.ui.Select(
            custom_id=rule_buttons.pick(family), placeholder=cut(self.say("rules-pick", what=what), LONGEST_PLACEHOLDER)
        )
        for name in names:
            rule = rules.get(name)
            state = self.words.state(rule.mode, tried=name in trials) if rule else ""
            state = state or self.say("rules-state-new" if name in trials else "rules-state-follows")
            select.add_option(label=cut(self.words.name(name), LONGEST_OPTION), value=name,
                              description=cut(state, LONGEST_OPTION))  # fmt: skip
        return select


def counted(words: RuleWords, counts: Counts | None) -> str:
    """How often, in a few words."""
    if counts is None or counts == NOTHING:
        return words.say("rules-counts-none")
    parts = [words.say("rules-counts-found", count=counts.found)] if counts.found else []
    parts += [
        f"{words.say(f'rules-did-{one}')} {counts.done[one]}"
        for one in Response
        if one is not Response.NONE and counts.done.get(one)
    ]
    parts += [words.say("rules-counts-would", count=counts.would)] if counts.would else []
    parts += [words.say("rules-counts-undone", count=counts.undone)] if counts.undone else []
    return ", ".join(parts) or words.say("rules-counts-none")
