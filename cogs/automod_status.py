"""How AutoMod stands in a server: budget, drift, crisis words in whatever blocks, and taking these out. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import discord

from bot.automod.compile import family
from bot.automod.drift import Standing, State
from bot.automod.lint import Looked, cleaned
from bot.automod.rules import mark
from bot.automod.survey import Survey
from bot.transport import buttons
from bot.transport.words import escaped
from cogs.automod_words import AutoModWords

MOST_BUTTONS: Final = 5
"""Rules out of which something can be taken at a press; further ones once these are done."""


class AutoModStatus(AutoModWords):
    """Makes what is read of it."""

    def status(self, seen: Survey) -> tuple[str, discord.ui.View]:
        """Budget, drift, and what the linter found; with a button for each rule out of which something can be taken."""
        say = self._say
        standings = [*(self._standing(one, seen) for one in seen.standings), *self._no_room(seen)]
        lines = [f"### {say('automod-status-title')}", *(standings or [say("automod-status-none")])]
        lines += self._budget("automod-budget-now", seen.now)
        harmful = [one for one in seen.looked if one.harmful]
        lines += [say("automod-lint-title"), say("automod-lint-why")] if harmful else [say("automod-lint-none")]
        lines += [line for one in seen.looked for line in self._looked(one)]
        return "\n".join(self.fitting(lines)), self._take_out(harmful)

    def _standing(self, one: Standing, seen: Survey) -> str:
        wanted = seen.compiled.rules.get(one.slot)
        content = one.rule.content if one.rule else wanted
        named = content.name if content else self._say(f"automod-rule-{family(one.slot)}")
        given: dict[str, Any] = {"name": escaped(named)}
        if one.state is State.EDITED:
            given["fields"] = self._fields(one.fields)
        return self._say(f"automod-state-{one.state}", **given)

    def _looked(self, one: Looked) -> Iterator[str]:
        name = escaped(one.rule.content.name)
        if one.harmful:
            yield self._say("automod-lint-rule", name=name, entries=self.entries([*one.words, *one.patterns]))
        if one.unread:
            yield self._say("automod-lint-unread", name=name, entries=self.entries(one.unread))
        if one.preset:
            yield self._say("automod-lint-preset", name=name)

    def _take_out(self, harmful: Sequence[Looked]) -> discord.ui.View:
        view = discord.ui.View(timeout=None)
        for one in harmful[:MOST_BUTTONS]:
            label = self._say("automod-lint-button", name=one.rule.content.name)
            label = label if len(label) <= 80 else label[:79] + "…"
            custom_id = buttons.automod_clean("look", one.rule.id, mark(one.rule.content))
            view.add_item(discord.ui.Button(label=label, custom_id=custom_id))
        view.stop()
        return view

    def cleaning(self, looked: Looked) -> tuple[str, discord.ui.View]:
        """Before and after, and the button that does it."""
        say, before, after = self._say, looked.rule.content, cleaned(looked)
        lines = [say("automod-clean-title", name=escaped(before.name))]
        if after.enabled:
            lines.append(say("automod-clean-words", before=len(before.words), after=len(after.words)))
            lines.append(say("automod-clean-patterns", before=len(before.patterns), after=len(after.patterns)))
            lines.append(say("automod-clean-out", entries=self.entries([*looked.words, *looked.patterns])))
        else:
            lines.append(say("automod-clean-off"))
        view = discord.ui.View(timeout=None)
        custom_id = buttons.automod_clean("clean", looked.rule.id, mark(before))
        style = discord.ButtonStyle.primary
        view.add_item(discord.ui.Button(label=say("automod-clean-button"), style=style, custom_id=custom_id))
        view.stop()
        return "\n".join(lines), view
