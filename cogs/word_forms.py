"""The forms of ``/words``, read: what was typed becomes a change that is seen before it is made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.detect.own.rule import OwnRule
from bot.model import CATEGORIES, Level
from bot.normalise.skeleton import normalise_text
from bot.tune import words
from bot.tune.changing import Settings
from bot.tune.word_lists import Listed, matches, read_list
from bot.wording.wording import Wording
from cogs.own_forms import Typed
from cogs.own_panel import sample
from cogs.pressing import Interaction, theirs
from cogs.proposals import Proposals
from cogs.word_rows import category_name
from config.own_faults import Fault
from config.own_rules import ID, LATER
from config.trust import Power

OWN: Final = "own"
"""Stands for a rule's own category, where one is chosen."""
WHERE: Final = ("support", "everywhere")


class WordForms:
    """Reads them."""

    def __init__(self, proposals: Proposals, wording: Wording) -> None:
        self._proposals = proposals
        self._wording = wording
        proposals.readers |= {"words-new": self.new, "words-add": self.more}

    async def new(self, interaction: Interaction, what: Sequence[str], typed: Typed) -> None:
        """The form for a new rule."""
        name, category, level, respond, where = (*what, *[""] * 5)[:5]
        fault = chosen_fault(name, category, level, respond, where)
        listed = await self._listed(interaction, typed) if fault is None else Listed()
        if fault is not None:
            await self._proposals.tell_faults(interaction, [(0, fault)], None)
        if fault is not None or not listed.entries:
            return
        server = await self._proposals.allowed(interaction, Power.WORDS)
        if server is None:
            return
        if name in words.rules_in(self._proposals.proposing.changing.settings(server)):  # somebody was quicker
            await self._proposals.say(interaction, "words-taken", name=name)
            return
        rule = words.own_rule(listed.entries, "" if category == OWN else category, level)
        edit = words.new(name, rule, respond, everywhere=where == "everywhere")
        wording = theirs(self._wording, interaction)
        named: dict[str, str | int] = {"name": name, "category": category_name(wording, category)}
        key = "words-new-other" if rule.category else "words-new"
        await self._proposals.change(
            interaction, key, edit, named, self._sample(wording, listed, typed), note=typed.of("note")
        )

    async def more(self, interaction: Interaction, what: Sequence[str], typed: Typed) -> None:
        """The form for more words of a rule."""
        found = await to_change(self._proposals, interaction, what[0] if what else "")
        listed = await self._listed(interaction, typed) if found else Listed()
        if found is None or not listed.entries:
            return
        (rule, settings), name = found, what[0]
        tried = not rule.joins and words.acts(settings, name, rule)
        named: dict[str, str | int] = {"name": name, "later": name + LATER, "count": len(listed.entries)}
        more = self._sample(theirs(self._wording, interaction), listed, typed)
        key = "words-add-tried" if tried else "words-add"
        await self._proposals.change(
            interaction, key, words.added(name, listed.entries), named, more, note=typed.of("note")
        )

    async def _listed(self, interaction: Interaction, typed: Typed) -> Listed:
        """What was typed, or, where it does not fit, nothing and an answer that says why."""
        listed = read_list(typed.of("entries"))
        faults = listed.faults or (() if listed.entries else ((0, Fault("none")),))
        if not faults:
            return listed
        await self._proposals.tell_faults(interaction, faults, typed)
        return Listed()

    @staticmethod
    def _sample(wording: Wording, listed: Listed, typed: Typed) -> list[str]:
        text = typed.of("sample")
        if not text:
            return []
        view = normalise_text(text)
        return sample(wording, view, matches(listed.entries, view))


async def to_change(proposals: Proposals, interaction: Interaction, name: str) -> tuple[OwnRule, Settings] | None:
    """A rule that is to be changed, for those who may; else they are told why not."""
    server = await proposals.allowed(interaction, Power.WORDS)
    if server is None:
        return None
    settings = proposals.proposing.changing.settings(server)
    rule = words.rules_in(settings).get(name)
    if rule is None:
        await proposals.say(interaction, "words-no-rule")
        return None
    return rule, settings


def chosen_fault(name: str, category: str, level: str, respond: str, where: str) -> Fault | None:
    """What of the things that were chosen for a new rule cannot be."""
    if not ID.fullmatch(name) or name.endswith(LATER):
        return Fault("id", name)
    if category != OWN and category not in CATEGORIES:
        return Fault("category", category)
    crisis = category.startswith("crisis.")
    if crisis and level not in tuple(Level):
        return Fault("level-missing")
    if level and not crisis:
        return Fault("level-other", level)
    if respond not in words.RESPONSES or where not in WHERE:
        return Fault("choice", respond if respond not in words.RESPONSES else where)
    return None
