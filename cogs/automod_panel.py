"""The panel in which moderators choose what AutoMod stops, what a sync would do, and what was done. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import discord

from bot.automod.compile import LeftOut, Why
from bot.automod.keeper import Done
from bot.automod.kept import Part
from bot.automod.phones import MOST_COUNTRIES, PLANS
from bot.automod.plan import Step
from bot.automod.rules import MOST_EXEMPT_CHANNELS
from bot.automod.survey import Survey
from bot.transport import buttons
from bot.transport.words import escaped
from cogs.automod_words import AutoModWords

NOTHING: Final = "0" * 12
"""Stands for the mark of a plan where none was shown."""


class AutoModPanel(AutoModWords):
    """Makes what is chosen in, and pressed."""

    def choosing(self, seen: Survey, note: str = "") -> discord.ui.LayoutView:
        """The panel: what is chosen, what a sync would do. ``note`` is said at the top of that."""
        say, choices = self._say, seen.kept.choices
        spare = say("automod-unspare-button" if choices.spare_support else "automod-spare-button")
        write = discord.ui.Button[Any](
            label=say("automod-sync-button"),
            style=discord.ButtonStyle.primary,
            custom_id=buttons.automod("sync", seen.plan.mark),
            disabled=not (seen.plan.steps or seen.plan.gone),
        )
        lines = self.fitting([*([note] if note else []), *self._what_a_sync_does(seen)])
        return layout(
            discord.ui.TextDisplay(f"### {say('automod-title')}\n{say('automod-how')}\n\n{say('automod-warning')}"),
            discord.ui.ActionRow(self._parts(seen)),
            discord.ui.TextDisplay(say("automod-phones")),
            discord.ui.ActionRow(self._phones(seen)),
            discord.ui.ActionRow(
                discord.ui.Button(label=spare, custom_id=buttons.automod("spare", NOTHING)),
            ),
            discord.ui.Separator(),
            discord.ui.TextDisplay("\n".join(lines)),
            discord.ui.ActionRow(write),
        )

    def _parts(self, seen: Survey) -> discord.ui.Select[Any]:
        select: discord.ui.Select[Any] = discord.ui.Select(
            custom_id=buttons.automod_pick("parts"),
            placeholder=self._say("automod-pick-parts"),
            min_values=0,
            max_values=len(Part),
        )
        for part in Part:
            label = self._say(f"automod-part-{part}")
            select.add_option(label=label, value=part, default=part in seen.kept.choices.parts)
        return select

    def _phones(self, seen: Survey) -> discord.ui.Select[Any]:
        select: discord.ui.Select[Any] = discord.ui.Select(
            custom_id=buttons.automod_pick("countries"),
            placeholder=self._say("automod-pick-countries"),
            min_values=0,
            max_values=MOST_COUNTRIES,
        )
        for code in sorted(PLANS, key=self._countries):
            default = code in seen.kept.choices.countries
            select.add_option(label=self._countries(code)[:100], value=code, default=default)
        return select

    def _what_a_sync_does(self, seen: Survey) -> Iterator[str]:
        say, compiled, choices = self._say, seen.compiled, seen.kept.choices
        yield say("automod-plan") if seen.plan.steps else say("automod-plan-none")
        yield from map(self._step, seen.plan.steps)
        if choices.spare_support:
            key = "automod-too-many-channels" if compiled.too_many_channels else "automod-spared"
            yield say(key, most=MOST_EXEMPT_CHANNELS)
        yield from self._no_room(seen)
        if Part.LISTS in choices.parts and not seen.lists:
            yield say("automod-no-lists")
        yield from self._left_out(compiled.left_out)
        yield from self._budget("automod-budget-after", seen.after)

    def _step(self, step: Step) -> str:
        key = "automod-step-restore" if step.fields else f"automod-step-{step.do}"
        content = step.content
        given: dict[str, Any] = {"name": escaped(step.name)}
        if step.fields:
            given["fields"] = self._fields(step.fields)
        elif content is not None:
            given |= {"words": len(content.words), "patterns": len(content.patterns)}
        return self._say(key, **given)

    def _left_out(self, left_out: Sequence[LeftOut]) -> Iterator[str]:
        for why in Why:
            entries = [one.entry for one in left_out if one.why is why]
            if entries:
                yield self._say(f"automod-left-{why}", count=len(entries), entries=self.entries(entries))

    def working(self, done: int, of: int) -> discord.ui.LayoutView:
        """How far it is."""
        return layout(discord.ui.TextDisplay(self._say("automod-working", done=done, all=of)))

    def ended(self, done: Done, removed: bool = False) -> discord.ui.LayoutView:
        """What was done, and what was not and why."""
        say = self._say
        lines = [say("automod-removed" if removed else "automod-done")] if not done.failures else []
        lines += [say(f"automod-done-{step.do}", name=escaped(step.name)) for step in done.done]
        lines += [say(f"automod-failed-{one.why}", name=escaped(one.step.name)) for one in done.failures]
        lines += [say("automod-again")] if done.failures else []
        return layout(discord.ui.TextDisplay("\n".join(self.fitting(lines))))

    def removing(self, seen: Survey, note: str = "") -> discord.ui.LayoutView:
        """What taking away would take, and the button for it."""
        say, plan = self._say, seen.removal
        if not plan.steps and not plan.gone:
            return layout(discord.ui.TextDisplay(say("automod-remove-none")))
        steps = [self._step(step) for step in plan.steps] or [say("automod-remove-none")]
        lines = [f"### {say('automod-remove-title')}", *([note] if note else []), say("automod-remove-how"), *steps]
        button = discord.ui.Button[Any](
            label=say("automod-remove-button"),
            style=discord.ButtonStyle.danger,
            custom_id=buttons.automod("remove", plan.mark),
        )
        return layout(discord.ui.TextDisplay("\n".join(self.fitting(lines))), discord.ui.ActionRow(button))


def layout(*items: discord.ui.Item[Any]) -> discord.ui.LayoutView:
    """A panel that works for ever."""
    container: discord.ui.Container[Any] = discord.ui.Container(accent_colour=0x4C7A8C)
    for item in items:
        container.add_item(item)
    view = discord.ui.LayoutView(timeout=None)
    view.add_item(container)
    view.stop()
    return view
