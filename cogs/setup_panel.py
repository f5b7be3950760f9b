"""The pages of the set-up panel: what can be chosen at each step. Pure.

Everything on a page comes from what is kept on the server; what can be pressed is known by its id alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import discord

from bot.model import Server, Way
from bot.transport import buttons
from bot.transport.buttons import SetupField, SetupPick
from bot.tune.setting_up import STEPS, Step, beside, chosen_in
from bot.wording.wording import Wording
from config.helplines import ANYWHERE, Country
from config.home import AUTO, LANGUAGES
from config.loader import Configuration

COLOUR: Final = 0x4C7A8C
OPTIONS: Final = 25
"""How many a list on Discord holds."""

LONGEST_OPTION: Final = 100
MARKS: Final = 1_000
"""From here on lists have their ids; what is numbered by Discord itself begins at 1."""

PLACES: Final = [
    discord.ChannelType.text,
    discord.ChannelType.news,
    discord.ChannelType.forum,
    discord.ChannelType.voice,
]
ROOMS: Final = [discord.ChannelType.text]
FIELDS: Final[Mapping[Step, tuple[SetupField, ...]]] = {
    Step.SUPPORT: (SetupField.SUPPORT,),
    Step.STAFF: (SetupField.DESK, SetupField.LOG),
    Step.PEOPLE: (SetupField.MODERATORS, SetupField.VOLUNTEERS, SetupField.SUPERVISORS, SetupField.SUPERVISION),
}
PICKS: Final[Mapping[Step, tuple[SetupPick, ...]]] = {
    Step.COUNTRIES: (SetupPick.COUNTRIES,),
    Step.LANGUAGE: (SetupPick.LANGUAGE,),
    Step.NOTES: (SetupPick.DELIVER, SetupPick.CARE),
}
LABELS: Final = {
    SetupField.SUPPORT: "setup-support",
    SetupField.DESK: "setup-desk",
    SetupField.LOG: "setup-log",
    SetupField.VOLUNTEERS: "setup-volunteers",
    SetupField.MODERATORS: "setup-moderators",
    SetupField.SUPERVISORS: "setup-supervisors",
    SetupField.SUPERVISION: "setup-supervision",
}
OPTIONAL: Final = frozenset({SetupField.VOLUNTEERS, SetupField.SUPERVISORS, SetupField.SUPERVISION})

Box = discord.ui.Container[Any]
Row = discord.ui.ActionRow[Any]


def step_of(field: SetupField) -> Step:
    """The step in which a channel or role is chosen."""
    return next(step for step, fields in FIELDS.items() if field in fields)


def step_of_pick(pick: SetupPick) -> Step:
    """The step in which something is chosen from a list of words."""
    return next(step for step, picks in PICKS.items() if pick in picks)


def pages(countries: Mapping[str, Country]) -> tuple[tuple[Country, ...], ...]:
    """All countries by name, as many at a time as a list holds."""
    named = sorted((one for one in countries.values() if one.code != ANYWHERE), key=lambda one: one.name)
    return tuple(tuple(named[at : at + OPTIONS]) for at in range(0, len(named), OPTIONS))


@dataclass(frozen=True, slots=True)
class SetupPanel:
    """Makes the page of a step, in one language. ``known`` is the language that Discord knows of the server, ``link``
    is where missing permissions are given.
    """

    wording: Wording
    countries: Mapping[str, Country]
    server: Server
    given: Configuration
    known: str
    link: str = ""

    def view(self, step: Step, notes: Sequence[str]) -> discord.ui.LayoutView:
        """The page of a step; ``notes`` stand below what can be chosen."""
        say, box = self.wording.say, Box(accent_colour=COLOUR)
        at = STEPS.index(step) + 1
        bar = "▰" * at + "▱" * (len(STEPS) - at)
        progress = say("setup-progress", bar=bar, step=at, steps=len(STEPS), name=say(f"setup-step-{step}"))
        _text(box, f"### {say('setup-title')}\n{progress}\n{say('setup-how')}")
        if step is Step.PEOPLE and self.server.moderator_roles:
            _text(box, say("setup-people"))
        for field in FIELDS.get(step, ()):
            _text(box, say(LABELS[field]))
            box.add_item(Row(self._list(field)))
        for pick in PICKS.get(step, ()):
            self._pick(box, pick)
        box.add_item(discord.ui.Separator())
        _text(box, "\n".join(notes))
        box.add_item(self._ways(step))
        box.add_item(Row(self._steps(step)))
        view = discord.ui.LayoutView(timeout=None)
        view.add_item(box)
        view.stop()
        return view

    def _ways(self, step: Step) -> Row:
        say, (back, on), row = self.wording.say, beside(step), Row()
        for where, key, style in (
            (back, "setup-back", discord.ButtonStyle.secondary),
            (on, "setup-next", discord.ButtonStyle.primary),
        ):
            if where is not None:
                row.add_item(discord.ui.Button(label=say(key), custom_id=buttons.setup_step(where), style=style))
        if step is Step.CHECK:
            row.add_item(discord.ui.Button(label=say("setup-again"), custom_id=buttons.setup_step(step)))
        if self.link:
            row.add_item(discord.ui.Button(label=say("setup-link"), url=self.link))
        return row

    def _steps(self, step: Step) -> discord.ui.Select[Any]:
        """All steps, and which of them are done: it can be taken up again at any."""
        say, chosen = self.wording.say, chosen_in(self.server, self.given)
        select: discord.ui.Select[Any] = discord.ui.Select(custom_id=buttons.SETUP_GO, placeholder=say("setup-go"))
        for number, one in enumerate(STEPS, start=1):
            if one is not step:
                mark = " ✓" if one in chosen else ""
                select.add_option(label=f"{number}. {say(f'setup-step-{one}')}{mark}", value=one.value)
        return select

    def _list(self, field: SetupField) -> discord.ui.Item[Any]:
        say = self.wording.say
        kept = getattr(self.server, field.value)
        ids = sorted(kept) if isinstance(kept, frozenset) else [kept] if kept else []
        least = 0 if field in OPTIONAL else 1
        if field.value.endswith("_roles"):
            kind = discord.SelectDefaultValueType.role
            return discord.ui.RoleSelect(
                id=_mark(field),
                custom_id=buttons.setup(field),
                placeholder=say("setup-pick-roles"),
                min_values=least,
                max_values=OPTIONS,
                default_values=[discord.SelectDefaultValue(id=one, type=kind) for one in ids[:OPTIONS]],
            )
        many, kind = field is SetupField.SUPPORT, discord.SelectDefaultValueType.channel
        return discord.ui.ChannelSelect(
            id=_mark(field),
            custom_id=buttons.setup(field),
            placeholder=say("setup-pick-channels" if many else "setup-pick-channel"),
            channel_types=PLACES if many else ROOMS,
            min_values=least,
            max_values=OPTIONS if many else 1,
            default_values=[discord.SelectDefaultValue(id=one, type=kind) for one in ids[:OPTIONS]],
        )

    def _pick(self, box: Box, pick: SetupPick) -> None:
        say = self.wording.say
        if pick is SetupPick.COUNTRIES:
            _text(box, say("setup-countries"))
            for number, page in enumerate(pages(self.countries)):
                box.add_item(Row(self._page(number, page)))
            return
        _text(box, say(f"setup-{pick}"))
        select: discord.ui.Select[Any] = discord.ui.Select(id=_mark(pick), custom_id=buttons.setup_pick(pick))
        if pick is SetupPick.LANGUAGE:
            for language in LANGUAGES:
                label = self._language(language)
                select.add_option(label=label, value=language, default=language == self.given.language)
        else:
            notes = self.given.notes
            now = notes.deliver if pick is SetupPick.DELIVER else notes.care
            for way in (Way.REPLY, Way.DIRECT):
                label, more = say(f"setup-way-{way}"), say(f"setup-way-{way}-more")
                select.add_option(label=label, description=more[:LONGEST_OPTION], value=way.value, default=way is now)
        box.add_item(Row(select))

    def _language(self, language: str) -> str:
        say = self.wording.say
        if language != AUTO:
            return say(f"setup-language-{language}")
        return say("setup-language-auto", language=say(f"setup-language-{self.known}"))

    def _page(self, number: int, page: Sequence[Country]) -> discord.ui.Select[Any]:
        first, last = page[0].name, page[-1].name
        select: discord.ui.Select[Any] = discord.ui.Select(
            id=_mark(SetupPick.COUNTRIES) + number,
            custom_id=buttons.setup_pick(SetupPick.COUNTRIES, number),
            placeholder=self.wording.say("setup-countries-page", **{"from": first, "until": last}),
            min_values=0,
            max_values=len(page),
        )
        for one in page:
            select.add_option(label=one.name, value=one.code, default=one.code in self.given.countries)
        return select


def _mark(what: SetupField | SetupPick) -> int:
    """The id of a list within its message: always the same, so that no app takes one list for another's old place."""
    return MARKS + 10 * [*SetupField, *SetupPick].index(what)


def _text(box: Box, words: str) -> None:
    if words:
        box.add_item(discord.ui.TextDisplay(words))
