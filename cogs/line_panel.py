"""The form in which a help line is typed, and what is shown of it before it is kept. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

import discord

from bot.model import CATEGORIES, Server
from bot.transport import buttons
from bot.transport.buttons import LineAction
from bot.transport.words import escaped, listed_words
from bot.tune.lines import NEW, Draft, Told
from bot.wording.wording import Wording
from cogs.care_words import CareWords
from config.freshness import older
from config.helpline_choice import lines_for
from config.helplines import Country, Line
from config.line_form import LONGEST, TOPICS, Form
from config.server_lines import hidden_lines, lay_over, own_lines, put, unreadable

ROOM: Final = 1_900
"""Characters of rows that fit into one message beside the words around them."""

KINDS: Final = tuple(sorted(name for name in CATEGORIES if name.startswith("crisis.")))


class LinePanel:
    """Makes what is typed into, read and pressed."""

    def __init__(self, wording: Wording, countries: Mapping[str, Country]) -> None:
        self._say = wording.say
        self._wording = wording
        self._countries = countries
        self._care = CareWords(wording, countries)

    def form(self, code: str, of: str, form: Form) -> discord.ui.Modal:
        """The form, filled in as far as something is known. ``of`` is the id of the line whose place it takes."""
        new = of == NEW
        title = self._say("lines-form-new", country=self._countries[code].name) if new else self._say("lines-form-edit")
        modal = discord.ui.Modal(title=title[:45], custom_id=buttons.line_form(code, of))
        long = discord.TextStyle.paragraph
        modal.add_item(self._field("name", form.name, LONGEST["name"], discord.TextStyle.short))
        modal.add_item(self._field("reach", form.reach, 800, long))
        modal.add_item(self._field("hours", form.hours, 600, long))
        topics: discord.ui.Select[Any] = discord.ui.Select(
            custom_id="topics", min_values=0, max_values=len(TOPICS), required=False
        )
        for topic in TOPICS:
            label = self._say(f"lines-topic-{topic}")
            topics.add_option(label=label, value=topic, default=topic in form.topics)
        modal.add_item(discord.ui.Label(text=self._say("lines-form-topics"), component=topics))
        modal.add_item(self._field("more", form.more, 800, long))
        return modal

    def _field(self, name: str, value: str, longest: int, style: discord.TextStyle) -> discord.ui.Label[Any]:
        field: discord.ui.TextInput[Any] = discord.ui.TextInput(
            custom_id=name, style=style, default=value[:longest] or None, max_length=longest, required=False
        )
        how = None if name == "name" else self._say(f"lines-form-{name}-how")
        return discord.ui.Label(text=self._say(f"lines-form-{name}"), description=how, component=field)

    def checked(self, told: Told, draft: Draft, server: Server, now: datetime) -> dict[str, Any]:
        """What was typed, before it is kept: as a member would read it, or with everything that does not fit."""
        if draft.line is None:
            faults = [self._fault(one.code, one.given, one.what) for one in draft.faults]
            words = [self._say("lines-faulty", count=len(faults)), *cut(self._wording, faults)]
            return {"content": "\n".join(words), "view": self._buttons(draft)}
        words = [self._say("lines-preview-changed")] if told is Told.CHANGED else []
        words += [self._say("lines-preview"), f"> {self._care.line(draft.line, now)}"]
        if draft.before is not None:
            words += [self._say("lines-preview-before"), f"> {self._care.line(draft.before, now)}"]
        words.append(self._where(draft, draft.line, server, now))
        return {"content": "\n".join(words), "view": self._buttons(draft)}

    def _fault(self, code: str, given: str, what: str) -> str:
        return f"- {self._say(f'lines-fault-{code}', given=given.replace('`', ''), what=what)}"

    def _where(self, draft: Draft, line: Line, server: Server, now: datetime) -> str:
        """For which kinds of crisis it would be shown at this hour, with everything else as it is."""
        country = self._countries[draft.country]
        changed = put(server.lines, country, line, draft.before.name if draft.before else "")
        kinds = self._kinds(lay_over(self._countries, changed), draft.country, now)
        names = [self._say(f"category-{kind.replace('.', '-')}") for kind, shown in kinds.items() if line in shown]
        if not names:
            return self._say("lines-preview-hidden")
        return self._say("lines-preview-shown", country=country.name, kinds=listed_words(self._wording, names))

    @staticmethod
    def _kinds(countries: Mapping[str, Country], code: str, now: datetime) -> dict[str, tuple[Line, ...]]:
        return {kind: lines_for(code, kind, None, countries, now) for kind in KINDS}

    def _buttons(self, draft: Draft) -> discord.ui.View:
        view = discord.ui.View(timeout=None)
        for action in LineAction:
            if action is LineAction.SAVE and draft.line is None:
                continue
            first = action is LineAction.SAVE
            style = discord.ButtonStyle.primary if first else discord.ButtonStyle.secondary
            label = self._say(f"lines-{action}")
            view.add_item(discord.ui.Button(label=label, style=style, custom_id=buttons.line(action, draft.id)))
        view.stop()
        return view

    def overview(self, server: Server) -> str:
        """What a server has changed, by country."""
        rows = [
            self._say("lines-list-country", country=self._countries[code].name,
                      own=len(own_lines(server.lines, code)), hidden=len(hidden_lines(server.lines, code)))
            for code in self._countries if code in server.lines
        ]  # fmt: skip
        bad = unreadable(server.lines)
        notes = [self._say("lines-list-unreadable", count=bad)] if bad else []
        head = [self._say("lines-list-countries")] if rows else [self._say("lines-list-none")]
        return "\n".join([*head, *cut(self._wording, [*notes, *rows])])

    def country(self, server: Server, code: str, now: datetime) -> str:
        """A country's lines as members are shown them, which are the server's own, and which are hidden."""
        say, countries = self._say, lay_over(self._countries, server.lines)
        rows = [say("lines-list-shown")]
        for kind, shown in self._kinds(countries, code, now).items():
            names = ", ".join(line.call or line.name if "emergency" in line.topics else line.name for line in shown)
            rows.append(say("lines-list-kind", kind=say(f"category-{kind.replace('.', '-')}"), names=escaped(names)))
        own = own_lines(server.lines, code)
        others = [line for line in countries[code].lines if not line.own]
        others.sort(key=lambda line: not older(line, now.date()))  # what wants a look comes first
        hidden = hidden_lines(server.lines, code)
        rows += self._group("lines-list-own", [self._row(line, now) for line in own])
        rows += self._group("lines-list-hidden", [say("lines-list-name", name=escaped(name)) for name in hidden])
        rows += self._group("lines-list-others", [self._row(line, now) for line in others])
        title = say("lines-list-title", country=self._countries[code].name)
        return "\n".join([f"### {title}", *cut(self._wording, rows)])

    def _group(self, title: str, rows: list[str]) -> Iterator[str]:
        if rows:
            yield self._say(title)
            yield from rows

    def _row(self, line: Line, now: datetime) -> str:
        key = "lines-list-line-old" if older(line, now.date()) else "lines-list-line"
        how = self._care.how(line) or f"<{line.website}>"
        return self._say(key, name=escaped(line.name), how=how, hours=escaped(line.opening), checked=line.checked)


def cut(wording: Wording, rows: list[str]) -> list[str]:
    """The rows that fit into a message, and how many more there are."""
    shown: list[str] = []
    for row in rows:
        if sum(len(one) + 1 for one in shown) + len(row) > ROOM - 60:
            break
        shown.append(row)
    more = len(rows) - len(shown)
    return [*shown, wording.say("lines-list-more", count=more)] if more else shown


def typed_form(data: Any) -> Form:
    """What stands in the fields of a form that was sent in."""
    values: dict[str, Any] = {}
    for row in data.get("components", []) if isinstance(data, dict) else []:
        for field in (row.get("component"), *row.get("components", ())):
            if field:
                values[field.get("custom_id", "")] = field.get("values", field.get("value")) or ""
    name, reach, hours, more = (str(values.get(one, "")) for one in ("name", "reach", "hours", "more"))
    return Form(name, reach, hours, tuple(str(one) for one in values.get("topics") or ()), more)
