"""The words of the care reply, line by line. Pure. Rules: docs/safe-messaging.md.

Numbers come from config/resources/ alone. What somebody wrote is never quoted; it is known by its kind and level, and
only to the person who wrote it. In an emergency the number stands above everything but the line that says who speaks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

import discord

from bot.act.cases import crisis_kinds
from bot.decide.disclosure import beside_care
from bot.desk.asking import Duty, Told
from bot.desk.pointing import Answer, Pointed
from bot.model import Decision, Level
from bot.transport.buttons import NOW, About
from bot.transport.words import escaped as plain
from bot.wording.wording import Wording
from config.helpline_choice import Contact, contacts_for, lines_for
from config.helplines import ANYWHERE, Country, Line

OTHER_COUNTRY: Final = "other"
THIRD_PARTY: Final = "third_party"
ANY_KIND: Final = "other"


WORRIED: Final = frozenset({Answer.PASSED_ON, Answer.TRYING, Answer.UNREACHED})
"""The answers to somebody who worries about another, and may have to call for help themselves."""


class Barrier(StrEnum):
    """What may keep somebody from asking for help."""

    POLICE = "police"
    COST = "cost"
    PHONE = "phone"
    ENOUGH = "enough"
    OVERHEARD = "overheard"


IN_WRITING: Final = frozenset({Barrier.PHONE, Barrier.OVERHEARD})
"""Where lines that can be written to are shown in place of those that have to be called."""

OWN_PAGES: Final = frozenset({Barrier.POLICE, Barrier.COST})
"""What a line itself has a word on: its own page is named, because nobody here can promise for it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What one reply is to show. All of it comes from the id of what was pressed and from the ledger.

    ``decision`` is the reader's own, None for anybody else; ``called`` says whether volunteers were shown a card about
    them, None where that is not known; ``appealed`` whether it was written to the moderators, so that volunteers do not
    see it. ``country`` is a code, ``OTHER_COUNTRY`` or nothing; ``stopping`` shows the list of barriers. ``duty`` is
    who is on duty where volunteers were called, as far as that is known; ``told`` the answer to whoever has just asked
    for a volunteer, in the server called ``server`` where that is not the one they are in; ``servers`` (id, name) are
    those among which they have to choose first. ``lines`` are the help lines of the server in which it is read, where
    that has its own. ``remembered`` is the country that the reader asked to be remembered, None where that cannot be
    known; ``memory`` what has just become of it. ``first`` are the countries that the server has chosen, to be offered
    before others and never taken for the reader's own.
    """

    id: str
    about: About = About.OWN
    decision: Decision | None = None
    called: bool | None = False
    country: str = ""
    contact: Contact | None = None
    barrier: Barrier | None = None
    stopping: bool = False
    duty: Duty | None = None
    told: Told | None = None
    server: str = ""
    servers: tuple[tuple[int, str], ...] = ()
    lines: Mapping[str, Country] | None = None
    remembered: str | None = None
    memory: str = ""
    first: tuple[str, ...] = ()
    appealed: bool = False

    @property
    def kind(self) -> str:
        """The kind of crisis that the words are about; ``ANY_KIND`` where nothing is known of the reader."""
        if self.about is About.ELSE:
            return THIRD_PARTY
        kind = kind_of(self.decision)
        return ANY_KIND if kind == THIRD_PARTY else kind

    @property
    def level(self) -> Level | None:
        """How pressing it is, where what was written was about the same person as the words are."""
        if self.decision is None or self.about is not whom(self.decision):
            return None
        return self.decision.level


def kind_of(decision: Decision | None) -> str:
    """The most urgent kind of crisis of a decision, without its family: ``suicide``."""
    kinds = crisis_kinds(decision) if decision else ()
    return kinds[0].removeprefix("crisis.") if kinds else ANY_KIND


def whom(decision: Decision | None) -> About:
    """Whom a decision is about."""
    return About.ELSE if kind_of(decision) == THIRD_PARTY else About.OWN


@dataclass(frozen=True, slots=True)
class CareWords:
    """Says what a reply has to say."""

    wording: Wording
    countries: Mapping[str, Country]

    def known(self, asked: Asked) -> bool:
        """Whether there are numbers for the country that was chosen."""
        return asked.country in self.countries and asked.country != ANYWHERE

    def contacts(self, asked: Asked) -> tuple[Contact, ...]:
        """The ways to choose from; none where there is only one."""
        found = contacts_for(asked.country, asked.kind, asked.level, asked.lines or self.countries)
        return found if len(found) > 1 else ()

    def said(self, asked: Asked, now: datetime, ending: str = "") -> str:
        """The whole reply. ``ending`` is the key of what is asked last where no country has been chosen."""
        return "\n".join(self._lines(asked, now, ending or f"care-choose-{asked.about}"))

    def misread(self, called: bool) -> str:
        """The answer to *Not what I meant*: thanks, and nothing to argue about."""
        return self.wording.say("care-misread", asked="yes" if called else "no")

    def passed_on(self, pointed: Pointed) -> str:
        """The answer to whoever has pointed at somebody else's message."""
        say = self.wording.say
        lines = [say(f"care-point-{pointed.answer}")]
        if pointed.answer in WORRIED:
            lines += [self._duty(pointed.duty)] if pointed.duty else []
            lines.append(say("care-point-danger"))
        return "\n".join(lines)

    def for_themselves(self, told: Told) -> str:
        """The answer to whoever has pointed at a message of their own: they ask for somebody to talk to."""
        say = self.wording.say
        asked = Asked(NOW, told=told)
        last = [say("care-danger-unknown", about=About.OWN), say("care-point-own")]
        return "\n".join([say("care-asked-lead"), *self._told(asked, told), *last])

    def _lines(self, asked: Asked, now: datetime, ending: str) -> Iterator[str]:
        say = self.wording.say
        lines = list(self._chosen(asked, now))
        urgent = asked.level is Level.EMERGENCY
        if urgent and lines:
            yield say("care-now", kind=asked.kind)
            yield self.line(lines.pop(0), now)
        elif urgent:
            yield say("care-now-unknown", kind=asked.kind)
        yield from self._warm(asked, urgent)
        if not self.known(asked):
            if not urgent:
                yield say("care-danger-unknown", about=asked.about)
            yield say("care-anywhere")
        contact = self._contact(asked)
        for line in lines:
            yield self.line(line, now, contact)
        yield from self._pages(asked, lines)
        yield ""
        if asked.about is About.ELSE:
            yield say("care-person-else")
        else:
            yield f"{say('care-many')} {say('care-person')}"
        if asked.stopping and not asked.barrier:
            yield say("care-stopping-ask")
        elif not asked.country:
            yield say(ending)
        elif self.contacts(asked) and not contact:
            yield say("care-ways")
        yield from self._memory(asked)
        if (asked.country or asked.id == NOW) and not asked.told:
            yield from self._who_knows(asked)
        if self._may_use_spoilers(asked):
            yield f"-# {say('care-spoiler')}"

    @staticmethod
    def _may_use_spoilers(asked: Asked) -> bool:
        """Whether whoever has told something explicit reads about spoiler tags: last, and in small print."""
        if asked.told or asked.servers or asked.stopping or asked.barrier or asked.about is not About.OWN:
            return False
        return asked.decision is not None and beside_care(asked.decision.findings)

    def _who_knows(self, asked: Asked) -> Iterator[str]:
        """Whether a volunteer was asked to look in, in small print; nothing, where that is not known."""
        if asked.called is None:
            return
        known = "appealed" if asked.appealed else "yes"
        how = ("here" if asked.called else "alone") if asked.id == NOW else known if asked.called else "no"
        duty = f" {self._duty(asked.duty)}" if asked.duty and not asked.duty.there else ""
        yield f"-# {self.wording.say('care-volunteer', asked=how)}{duty}"

    def _duty(self, duty: Duty) -> str:
        """Whether somebody is there, and when somebody is: by each reader's own clock."""
        say = self.wording.say
        if duty.there:
            return say("care-duty-there")
        if duty.next is None:
            return say("care-duty-unknown")
        begins, ends = (int(moment) for moment in duty.next)
        return say("care-duty-next", **{"from": f"<t:{begins}:t>", "to": f"<t:{ends}:t>", "when": f"<t:{begins}:R>"})

    def _told(self, asked: Asked, told: Told) -> Iterator[str]:
        """The answer to whoever has asked for a volunteer. The lines of help stay below it."""
        say = self.wording.say
        server = discord.utils.escape_markdown(asked.server)
        yield say(f"care-asked-{told.heard}", place="there" if server else "here", server=server)
        if told.duty:
            yield self._duty(told.duty)
        yield say("care-asked-meanwhile")

    def _memory(self, asked: Asked) -> Iterator[str]:
        """What is remembered of the reader, where they asked for it."""
        known = self.known(asked) and asked.country == asked.remembered
        if not asked.memory and known and asked.about is About.ELSE:
            yield self.wording.say("care-memory-else")
        elif asked.memory or known:
            yield self.wording.say("care-memory", state=asked.memory or "known")

    def _warm(self, asked: Asked, urgent: bool) -> Iterator[str]:
        say = self.wording.say
        if asked.told or asked.servers:
            if not urgent:
                yield say("care-asked-lead")
            yield from self._told(asked, asked.told) if asked.told else [say("care-asked-which")]
        elif asked.barrier:
            if not urgent:
                yield say("care-barrier-lead")
            yield say(f"care-barrier-{asked.barrier}")
        else:
            yield say("care-opening-emergency" if urgent else "care-opening", kind=asked.kind)

    def _chosen(self, asked: Asked, now: datetime) -> tuple[Line, ...]:
        if not self.known(asked):
            return ()
        countries = asked.lines or self.countries
        return lines_for(asked.country, asked.kind, asked.level, countries, now, self._contact(asked))

    def _contact(self, asked: Asked) -> Contact | None:
        """The way that was chosen, or one in writing for whom a call is what stands in the way."""
        if asked.contact or asked.barrier not in IN_WRITING:
            return asked.contact
        return next((one for one in self.contacts(asked) if one != "call"), None)

    def _pages(self, asked: Asked, lines: list[Line]) -> Iterator[str]:
        pages = [f"<{line.website}>" for line in lines if line.website and not line.directory]
        if asked.barrier in OWN_PAGES and pages:
            yield self.wording.say("care-pages", pages=" ".join(dict.fromkeys(pages)))

    def line(self, line: Line, now: datetime, contact: Contact | None = None) -> str:
        """One line of help, as it is read."""
        say = self.wording.say
        if line.directory:
            return say("care-directory", name=plain(line.name), address=line.website or "")
        country = self.countries[line.country].name
        if "emergency" in line.topics:
            number = line.call or ""
            hours = self._hours(line, now)
            return say("care-emergency", number=number, country=country, hours=hours, checked=line.checked)
        return say(
            "care-line-own" if line.own else "care-line",
            name=plain(line.name),
            country=plain(", ".join(filter(None, (country, line.area, line.serves)))),
            how=self.how(line, contact),
            hours=self._hours(line, now),
            checked=line.checked,
        )

    def how(self, line: Line, contact: Contact | None = None) -> str:
        """In which ways a line can be reached."""
        say = self.wording.say
        ways = []
        if line.call and contact in (None, "call"):
            ways.append(say("care-call", number=plain(line.call)))
        if line.text and contact in (None, "text"):
            number, keyword = line.text.number, line.text.keyword
            ways.append(
                say("care-text-keyword", keyword=keyword, number=number) if keyword else say("care-text", number=number)
            )
        if line.whatsapp and contact in (None, "text"):
            ways.append(say("care-whatsapp", number=line.whatsapp))
        if line.chat and contact in (None, "chat"):
            ways.append(say("care-chat", address=line.chat))
        if len(ways) < 2:
            return "".join(ways)
        return say("care-or", first=", ".join(ways[:-1]), last=ways[-1])

    def _hours(self, line: Line, now: datetime) -> str:
        say = self.wording.say
        if line.unconfirmed:
            return say("care-hours-unconfirmed")
        change = line.open.next_change(now) if line.open else None
        if change and line.open_at(now):
            return say("care-hours-open", at=discord.utils.format_dt(change, "t"), hours=plain(line.opening))
        if change:
            return say("care-hours-closed", at=discord.utils.format_dt(change, "f"), hours=plain(line.opening))
        if line.always_open and not line.open:
            return say("care-hours-always")
        return say("care-hours-stated", hours=plain(line.opening))
