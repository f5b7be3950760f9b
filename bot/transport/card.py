"""The card of a case, as the desk sees it: what is known, who has it, and what can be done next. Pure.

A card never shows a word of the member, nor who closed a case. Its buttons are those that somebody may press in that
state; who presses is checked when they do (desk/standing.py).
"""

from __future__ import annotations

from typing import Any, Final

import discord

from bot.desk.states import MOVES, Move
from bot.model import Case, CaseState, Ending, Level, Origin
from bot.transport import buttons
from bot.transport.buttons import Beside
from bot.transport.words import jump, listed
from bot.wording.wording import Wording

COLOURS: Final = {Level.EMERGENCY: 0xB3412F, Level.URGENT: 0xC98A2B, Level.CONCERN: 0x4C7A8C}
"""The edge of a card: warm for what is pressing, never alarming."""

CLOSED: Final = 0x6B6F76
"""The edge of a card on which there is nothing left to do."""

STYLES: Final[dict[Move | Beside, discord.ButtonStyle]] = {
    Beside.READ: discord.ButtonStyle.primary,
    Move.CLAIM: discord.ButtonStyle.success,
    Beside.ROOM: discord.ButtonStyle.success,
    Move.WAIT: discord.ButtonStyle.secondary,
    Move.CARRY_ON: discord.ButtonStyle.secondary,
    Move.CONSULT: discord.ButtonStyle.secondary,
    Move.PASS: discord.ButtonStyle.secondary,
    Move.ESCALATE: discord.ButtonStyle.primary,
    Move.HAND: discord.ButtonStyle.primary,
    Beside.FOLLOW_UP: discord.ButtonStyle.secondary,
    Move.RELEASE: discord.ButtonStyle.secondary,
    Move.RECUSE: discord.ButtonStyle.secondary,
    Move.RESOLVE: discord.ButtonStyle.success,
    Move.MISREAD: discord.ButtonStyle.secondary,
    Move.REOPEN: discord.ButtonStyle.secondary,
}
"""Everything that has a button, in the order in which these stand."""

FIRST_ROW: Final = frozenset(
    {Beside.ROOM, Move.CLAIM, Move.WAIT, Move.CARRY_ON, Move.CONSULT, Move.PASS, Move.ESCALATE, Move.HAND}
)
"""What one does for the person stands above everything else: nobody has to look for it at three in the morning."""


def offered(state: CaseState) -> tuple[Move | Beside, ...]:
    """What can be pressed on a card in this state. Claiming comes before misreading: nobody dismisses unseen."""
    moves = {Move.CLAIM, Move.RECUSE} if state is CaseState.NEW else {one for was, one in MOVES if was is state}
    beside = {Beside.ROOM, Beside.FOLLOW_UP} if state.owned else set()
    return tuple(one for one in STYLES if one in moves or one in beside)


def rows(case: Case) -> tuple[tuple[Move | Beside, ...], ...]:
    """The buttons of a card, row by row: the note that was left, what one does for the person, the rest."""
    here = offered(case.state)
    if not case.state.owned:
        return (here,)
    note = (Beside.READ,) if case.note else ()
    return tuple(
        row
        for row in (
            note,
            tuple(one for one in here if one in FIRST_ROW),
            tuple(one for one in here if one not in FIRST_ROW),
        )
        if row
    )


def card(case: Case, wording: Wording) -> discord.ui.LayoutView:
    """A case as volunteers see it: level, kinds, since when, where, and by whom it is taken. No words of the member."""
    since = f"<t:{int(case.opened_at)}:R>"
    lines = [
        f"### {wording.say('card-title', level=case.level)}",
        *about(case, wording),
        wording.say("card-when", when=since),
        *(wording.say("card-where", link=jump(case.guild_id, link)) for link in case.links),
    ]
    colour = CLOSED if case.state.closed else COLOURS[case.level]
    container: discord.ui.Container[discord.ui.LayoutView] = discord.ui.Container(accent_colour=colour)
    container.add_item(discord.ui.TextDisplay("\n".join(lines)))
    container.add_item(discord.ui.TextDisplay(standing(case, wording)))
    for things in rows(case):
        row: discord.ui.ActionRow[discord.ui.LayoutView] = discord.ui.ActionRow()
        for one in things:
            label, custom_id = wording.say(f"card-button-{one}"), buttons.case(one, case.id)
            row.add_item(discord.ui.Button(label=label, custom_id=custom_id, style=STYLES[one]))
        container.add_item(row)
    view = discord.ui.LayoutView(timeout=None)
    view.add_item(container)
    view.stop()
    return view


def about(case: Case, wording: Wording) -> list[str]:
    """How a case came to the desk, where not by what was heard, and what it may be about.

    Who asked without a message, or wrote it where only moderators read it, is named: nobody could find them otherwise,
    or say that they cannot take this one.
    """
    lines = [wording.say("card-kinds", what=listed(wording, case.kinds))] if case.kinds else []
    if case.origin is Origin.ASKED:
        return [wording.say("card-asked", person=str(case.person_id), named="no" if case.links else "yes"), *lines]
    if case.origin is Origin.APPEALED:
        return [wording.say("card-appealed", person=str(case.person_id)), *lines]
    return [wording.say("card-pointed"), *lines] if case.origin is Origin.POINTED else lines


def standing(case: Case, wording: Wording) -> str:
    """In one sentence, how it stands with a case."""
    if case.state is CaseState.RESOLVED:
        return wording.say("card-state-resolved", ending=wording.say(f"ending-{case.ending or Ending.OTHER}"))
    when = f"<t:{int(case.claimed_at or case.last_at)}:R>"
    return wording.say(f"card-state-{case.state}", owner=str(case.owner_id), when=when)


def endings(case_id: str, wording: Wording) -> discord.ui.View:
    """The list from which is chosen how a case ended."""
    chosen: discord.ui.Select[Any] = discord.ui.Select(
        custom_id=buttons.ending(case_id),
        placeholder=wording.say("ending-choose"),
        options=[discord.SelectOption(label=wording.say(f"ending-{one}"), value=one.value) for one in Ending],
    )
    view = discord.ui.View(timeout=None)
    view.add_item(chosen)
    view.stop()
    return view
