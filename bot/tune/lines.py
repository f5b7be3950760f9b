"""A server's own help lines: what is typed and not kept yet, keeping it, and one line in the log for each change.

What somebody types waits in memory for a while, until they save it or not: a restart in between loses it, and whoever
presses a button then is told so. Only what was saved is kept, as every setting is (changing.py). Whether somebody may
is asked at every press.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from bot.act.lives import LIVES
from bot.act.perform import Performer
from bot.desk.standing import Presser
from bot.model import Effect, EffectKind, Server, Way, effect_key
from bot.ports import Clock, Ledger
from bot.tune.changing import Changing, Settings
from bot.tune.held import Held
from bot.tune.trust import may
from config.helplines import ANYWHERE, Country, Line
from config.line_form import Fault, Form, described, form_of, read_form
from config.server_lines import (
    MOST,
    Lines,
    count,
    hidden_lines,
    hide,
    line_id,
    named,
    own_lines,
    own_names,
    put,
    remove,
    unhide,
)
from config.trust import Power, Trust
from config.whole import LINES

NEW: Final = "new"
"""Stands where a line's id would, for one that is not there yet."""

LONGEST: Final = 700
"""Characters of a line in the moderators' log."""


class Told(StrEnum):
    """How something asked for ended."""

    DONE = "done"
    NOT_ALLOWED = "not_allowed"
    GONE = "gone"
    CHANGED = "changed"
    FULL = "full"
    FAULTY = "faulty"


@dataclass(frozen=True, slots=True)
class Draft:
    """Something typed and not kept: for a country, in place of ``before`` (None: a new line). ``line`` is what it
    describes, None where there are ``faults``.
    """

    id: int
    country: str
    form: Form
    before: Line | None = None
    line: Line | None = None
    faults: tuple[Fault, ...] = ()

    @property
    def of(self) -> str:
        """The id of the line whose place it takes."""
        return line_id(self.country, self.before.name) if self.before else NEW


class _NotKeptError(Exception):
    """Nothing is changed: how it ended instead, and the draft with what has to be seen first."""

    def __init__(self, told: Told, draft: Draft | None = None) -> None:
        super().__init__(told)
        self.told, self.draft = told, draft


class HelpLines:
    """Changes a server's own lines, for those who may."""

    def __init__(
        self,
        performer: Performer,
        ledger: Ledger,
        changing: Changing,
        trust: Callable[[Server], Trust],
        clock: Clock,
        countries: Mapping[str, Country],
    ) -> None:
        self._performer = performer
        self._ledger = ledger
        self._changing = changing
        self._trust = trust
        self._clock = clock
        self._countries = countries
        self._drafts: Held[Draft] = Held()

    async def server(self, by: Presser) -> Server | None:
        """The server in which somebody asks, if its help lines are theirs to change."""
        if by.guild_id is None:
            return None
        server = await self._ledger.server(by.guild_id)
        return server if may(server, self._trust(server), by, Power.LINES) else None

    def find(self, lines: Lines, code: str, of: str) -> Line | None:
        """The line with an id as a server has it now: its own, else the one that comes with the bot."""
        country = self._countries.get(code)
        if country is None or code == ANYWHERE:
            return None
        found = (line for line in (*own_lines(lines, code), *country.lines) if line_id(code, line.name) == of)
        return next(found, None)

    def own_name(self, lines: Lines, code: str, of: str) -> str:
        """The name of the own line with an id, even if it cannot be read any more; nothing where there is none."""
        return next((name for name in own_names(lines, code) if line_id(code, name) == of), "")

    async def typed(self, by: Presser, draft_id: int, code: str, of: str, form: Form) -> tuple[Told, Draft | None]:
        """A form was sent in: hold on to it, with the line that it describes or what is wrong with it."""
        server = await self.server(by)
        if server is None:
            return Told.NOT_ALLOWED, None
        before = None if of == NEW else self.find(server.lines, code, of)
        if code not in self._countries or code == ANYWHERE or (of != NEW and before is None):
            return Told.GONE, None
        line, faults = self._read(server.lines, code, form, before)
        draft = Draft(draft_id, code, form, before, line, faults)
        self._hold(by, draft)
        return (Told.FAULTY if faults else Told.DONE), draft

    async def held(self, by: Presser, draft_id: int) -> tuple[Told, Draft | None]:
        """What somebody has typed, as long as it waits, and they may still use it."""
        if await self.server(by) is None:
            return Told.NOT_ALLOWED, None
        draft = self._drafts.find(_whose(by), draft_id, self._clock.now())
        return (Told.DONE, draft) if draft else (Told.GONE, None)

    def discard(self, by: Presser, draft_id: int) -> None:
        """Forget what somebody has typed."""
        self._drafts.take(_whose(by), draft_id, self._clock.now())

    async def save(self, by: Presser, draft_id: int) -> tuple[Told, Draft | None]:
        """Keep what somebody has typed. Where somebody else has changed the line since, they see so and ask again."""
        if await self.server(by) is None:
            return Told.NOT_ALLOWED, None
        draft = self._drafts.take(_whose(by), draft_id, self._clock.now())
        if draft is None:
            return Told.GONE, None
        kept = draft

        def edit(settings: Settings) -> Settings:
            nonlocal kept
            kept, line = self._weighed(settings[LINES], draft)
            name = kept.before.name if kept.before else ""
            return {**settings, LINES: put(settings[LINES], self._countries[kept.country], line, name)}

        try:
            server = (await self._changing.change(by.guild_id or 0, by.person_id, edit)).server
        except _NotKeptError as ended:
            if ended.draft is not None:
                self._hold(by, ended.draft)
            return ended.told, ended.draft or draft
        except BaseException:
            self._hold(by, draft)  # nothing was kept: they can try again
            raise
        action = "changed" if draft.before else "added"
        await self._note(server, by, draft_id, action, draft.country, draft.before, kept.line)
        return Told.DONE, kept

    async def remove(self, by: Presser, press: int, code: str, of: str) -> tuple[Told, str]:
        """Take an own line away. Returns its name as well. ``press`` is the id of what was asked, for the log."""
        return await self._change(by, press, code, of, "removed")

    async def hide(self, by: Presser, press: int, code: str, of: str) -> tuple[Told, str, bool]:
        """Hide a line that comes with the bot, or show it again. Returns its name, and whether it is hidden now."""
        server = await self.server(by)
        hidden = server is not None and any(line_id(code, name) == of for name in hidden_lines(server.lines, code))
        told, name = await self._change(by, press, code, of, "unhidden" if hidden else "hidden")
        return told, name, not hidden

    async def _change(self, by: Presser, press: int, code: str, of: str, action: str) -> tuple[Told, str]:
        if await self.server(by) is None:
            return Told.NOT_ALLOWED, ""
        name, before = "", None
        deeds: dict[str, Callable[[Lines, str, str], Lines]] = {"removed": remove, "hidden": hide, "unhidden": unhide}

        def edit(settings: Settings) -> Settings:
            nonlocal name, before
            name, before = self._named(settings[LINES], code, of, action)
            if not name:
                raise _NotKeptError(Told.GONE)
            return {**settings, LINES: deeds[action](settings[LINES], code, name)}

        try:
            server = (await self._changing.change(by.guild_id or 0, by.person_id, edit)).server
        except _NotKeptError as ended:
            return ended.told, ""
        after = before if action == "unhidden" else None
        gone = None if action == "unhidden" else before
        await self._note(server, by, press, action, code, gone, after, name)
        return Told.DONE, name

    def _named(self, lines: Lines, code: str, of: str, action: str) -> tuple[str, Line | None]:
        if code not in self._countries or code == ANYWHERE:
            return "", None
        if action == "removed":
            name = self.own_name(lines, code, of)
            return name, named(own_lines(lines, code), name)
        shipped = next((line for line in self._countries[code].lines if line_id(code, line.name) == of), None)
        if shipped is not None:
            return shipped.name, shipped
        kept = hidden_lines(lines, code)  # one that does not come with the bot any more
        return next((name for name in kept if line_id(code, name) == of), ""), None

    def _weighed(self, lines: Lines, draft: Draft) -> tuple[Draft, Line]:
        """A draft as it can be kept at this moment, and the line that it is. Raises where it cannot."""
        now = self.find(lines, draft.country, draft.of) if draft.before else None
        if draft.before is not None and now is None:
            raise _NotKeptError(Told.GONE)
        if now != draft.before:
            raise _NotKeptError(Told.CHANGED, replace(draft, before=now))
        line, faults = self._read(lines, draft.country, draft.form, draft.before)
        if line is None or faults:
            raise _NotKeptError(Told.FAULTY, replace(draft, line=None, faults=faults))
        if count(lines) >= MOST and not (now and now.own):
            raise _NotKeptError(Told.FULL, draft)
        return replace(draft, line=line), line

    def _read(self, lines: Lines, code: str, form: Form, before: Line | None) -> tuple[Line | None, tuple[Fault, ...]]:
        today = datetime.fromtimestamp(self._clock.now(), UTC).date().isoformat()
        instead_of = before.name if before else ""
        return read_form(form, self._countries[code], today, own_names(lines, code), instead_of)

    def _hold(self, by: Presser, draft: Draft) -> None:
        self._drafts.hold(_whose(by), draft.id, draft, self._clock.now())

    async def _note(
        self, server: Server, by: Presser, press: int, action: str, code: str, before: Line | None, after: Line | None,
        name: str = "",
    ) -> None:  # fmt: skip
        """One line in the moderators' log."""
        if server.log_channel is None:
            return
        words = [_short(described(line)) if line else "" for line in (before, after)]
        named_or = words if any(words) else [name, ""]
        now = self._clock.now()
        note = Effect(
            key=effect_key(server.guild_id, EffectKind.LINES, press),
            kind=EffectKind.LINES,
            way=Way.CHANNEL,
            decision_id="",
            guild_id=server.guild_id,
            channel_id=server.log_channel,
            expires_at=now + LIVES[EffectKind.LINES],
            target_id=server.log_channel,
            person_id=by.person_id,
            codes=(action, self._countries[code].name if code in self._countries else code, *named_or),
        )
        await self._performer.add_and_perform(note)


def _whose(by: Presser) -> tuple[int, int]:
    return by.guild_id or 0, by.person_id


def prefilled(line: Line | None) -> Form:
    """The form with which a line is begun."""
    return form_of(line) if line else Form()


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
