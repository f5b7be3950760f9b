"""A server's own help lines: who may change them, what is typed and not kept yet, and one line in the log for each
change.

What somebody types stands in memory for a few minutes, until they save it or not: a restart in between loses it, and
whoever presses a button then is told so. Only what was saved is kept. Whether somebody may is asked at every press, and
once more in the very change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from bot.act.perform import Performer
from bot.act.plan import LIVES
from bot.desk.line_drafts import HELD, NEW, Draft, Drafts
from bot.desk.standing import Presser
from bot.model import Effect, EffectKind, Server, Way, effect_key
from bot.ports import Clock, Ledger
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


class HelpLines:
    """Changes a server's own lines, for those who may."""

    def __init__(self, performer: Performer, ledger: Ledger, clock: Clock, countries: Mapping[str, Country]) -> None:
        self._performer = performer
        self._ledger = ledger
        self._clock = clock
        self._countries = countries
        self._drafts = Drafts()

    async def server(self, by: Presser) -> Server | None:
        """The server in which somebody asks, if they look after it."""
        if by.guild_id is None:
            return None
        server = await self._ledger.server(by.guild_id)
        return server if may(server, by) else None

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
        now = self._clock.now()
        line, faults = self._read(server.lines, code, form, before)
        draft = Draft(draft_id, server.guild_id, by.person_id, code, form, now + HELD, before, line, faults)
        self._drafts.hold(draft, now)
        return (Told.FAULTY if faults else Told.DONE), draft

    async def held(self, by: Presser, draft_id: int) -> tuple[Told, Draft | None]:
        """What somebody has typed, as long as it waits, and they may still use it."""
        if await self.server(by) is None:
            return Told.NOT_ALLOWED, None
        draft = self._draft(by, draft_id)
        return (Told.DONE, draft) if draft else (Told.GONE, None)

    def discard(self, by: Presser, draft_id: int) -> None:
        """Forget what somebody has typed."""
        draft = self._draft(by, draft_id)
        if draft is not None:
            self._drafts.drop(draft)

    async def save(self, by: Presser, draft_id: int) -> tuple[Told, Draft | None]:
        """Keep what somebody has typed. Where somebody else has changed the line since, they see so and ask again."""
        draft = self._draft(by, draft_id)
        if draft is None:
            return (Told.GONE if await self.server(by) else Told.NOT_ALLOWED), None
        self._drafts.drop(draft)  # of two presses at once the second finds nothing
        told, after = Told.GONE, draft

        def change(server: Server) -> Server:
            nonlocal told, after
            told, after = self._weigh(server, by, draft)
            if told is not Told.DONE or after.line is None:
                return server
            name = after.before.name if after.before else ""
            return replace(server, lines=put(server.lines, self._countries[draft.country], after.line, name))

        try:
            server = await self._ledger.change_server(draft.guild_id, change, self._clock.now())
        except BaseException:
            self._drafts.hold(draft, self._clock.now())  # nothing was kept: they can try again
            raise
        if told in (Told.CHANGED, Told.FAULTY, Told.FULL):
            self._drafts.hold(after, self._clock.now())
        if told is Told.DONE:
            action = "changed" if draft.before else "added"
            await self._note(server, by, draft_id, action, draft.country, draft.before, after.line)
        return told, after

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
        if by.guild_id is None:
            return Told.NOT_ALLOWED, ""
        told, name, before = Told.GONE, "", None
        deeds: dict[str, Callable[[Lines, str, str], Lines]] = {"removed": remove, "hidden": hide, "unhidden": unhide}

        def change(server: Server) -> Server:
            nonlocal told, name, before
            if not may(server, by):
                told = Told.NOT_ALLOWED
                return server
            name, before = self._named(server.lines, code, of, action)
            told = Told.DONE if name else Told.GONE
            return replace(server, lines=deeds[action](server.lines, code, name)) if name else server

        server = await self._ledger.change_server(by.guild_id, change, self._clock.now())
        if told is Told.DONE:
            after = before if action == "unhidden" else None
            gone = None if action == "unhidden" else before
            await self._note(server, by, press, action, code, gone, after, name)
        return told, name

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

    def _weigh(self, server: Server, by: Presser, draft: Draft) -> tuple[Told, Draft]:
        """Whether a draft can be kept as things stand at this moment; the draft, with what has to be seen first."""
        if not may(server, by):
            return Told.NOT_ALLOWED, draft
        now = self.find(server.lines, draft.country, draft.of) if draft.before else None
        if draft.before is not None and now is None:
            return Told.GONE, draft
        if now != draft.before:
            return Told.CHANGED, replace(draft, before=now)
        line, faults = self._read(server.lines, draft.country, draft.form, draft.before)
        if faults:
            return Told.FAULTY, replace(draft, line=None, faults=faults)
        if count(server.lines) >= MOST and not (now and now.own):
            return Told.FULL, draft
        return Told.DONE, replace(draft, line=line)

    def _read(self, lines: Lines, code: str, form: Form, before: Line | None) -> tuple[Line | None, tuple[Fault, ...]]:
        today = datetime.fromtimestamp(self._clock.now(), UTC).date().isoformat()
        instead_of = before.name if before else ""
        return read_form(form, self._countries[code], today, own_names(lines, code), instead_of)

    def _draft(self, by: Presser, draft_id: int) -> Draft | None:
        return self._drafts.find(by.guild_id, by.person_id, draft_id, self._clock.now())

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


def may(server: Server, by: Presser) -> bool:
    """Whether somebody looks after a server: they may manage it, or have a role of its moderators."""
    return by.manages_server or not server.moderator_roles.isdisjoint(by.roles)


def prefilled(line: Line | None) -> Form:
    """The form with which a line is begun."""
    return form_of(line) if line else Form()


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
