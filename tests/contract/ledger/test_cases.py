"""Cases: what every ledger promises, for the one in a file and the one in memory."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.model import Case, CaseState, Change, Joining, Level, Link, Origin
from bot.ports import Ledger
from tests.record.samples import (
    ANA,
    BEN,
    CHANNEL,
    CLEO,
    DAY,
    GUILD,
    HOUR,
    MESSAGE,
    NOW,
    OTHER_GUILD,
    a_case,
    claim,
)

EPISODE = 4 * HOUR


async def test_a_new_case_is_returned_and_found_again(ledger: Ledger) -> None:
    assert await ledger.open_case(a_case(), EPISODE, NOW) == (a_case(), Joining.NEW)
    assert await ledger.case(a_case().id) == a_case()
    assert await ledger.case("unknown") is None


async def test_a_second_message_joins_the_case_of_the_same_episode(ledger: Ledger) -> None:
    await ledger.open_case(a_case(level=Level.CONCERN, kinds=("crisis.suicide", "crisis.abuse")), EPISODE, NOW)
    more = a_case(MESSAGE + 1, level=Level.EMERGENCY, kinds=("crisis.overdose", "crisis.abuse"), at=NOW + EPISODE)
    joined, joining = await ledger.open_case(more, EPISODE, NOW + EPISODE)
    assert joining is Joining.RAISED
    assert joined == replace(
        a_case(),
        level=Level.EMERGENCY,
        kinds=("crisis.suicide", "crisis.abuse", "crisis.overdose"),
        last_at=NOW + EPISODE,
        since=NOW + EPISODE,
        links=(Link(CHANNEL, MESSAGE + 1), Link(CHANNEL, MESSAGE)),
    )
    assert await ledger.cases(GUILD) == (joined,)


async def test_cases_of_somebody_are_those_about_them_and_those_that_they_took(ledger: Ledger) -> None:
    about, _ = await ledger.open_case(a_case(person=ANA), EPISODE, NOW)
    other, _ = await ledger.open_case(a_case(MESSAGE + 1, person=BEN, guild=OTHER_GUILD), EPISODE, NOW)
    assert await ledger.cases_of(ANA) == (about,)
    claimed = await claim(ledger, other.id, ANA, NOW)
    assert claimed is not None
    assert set(await ledger.cases_of(ANA)) == {about, claimed}
    assert await ledger.cases_of(CLEO) == ()


async def test_joining_never_lowers_a_level(ledger: Ledger) -> None:
    await ledger.open_case(a_case(level=Level.EMERGENCY), EPISODE, NOW)
    joined, _ = await ledger.open_case(a_case(MESSAGE + 1, level=Level.CONCERN), EPISODE, NOW)
    assert joined.level is Level.EMERGENCY


async def test_an_episode_goes_on_as_long_as_it_moves(ledger: Ledger) -> None:
    for step in range(4):
        at = NOW + step * EPISODE
        _, joining = await ledger.open_case(a_case(MESSAGE + step, at=at), EPISODE, at)
        assert joining is (Joining.SAME if step else Joining.NEW)
    assert len(await ledger.cases(GUILD)) == 1


@pytest.mark.parametrize(
    ("other", "later"),
    [
        (a_case(MESSAGE + 1, at=NOW + EPISODE + 1), EPISODE + 1),
        (a_case(MESSAGE + 1, person=BEN), 0),
        (a_case(MESSAGE + 1, guild=OTHER_GUILD), 0),
    ],
    ids=["after the episode", "another person", "another server"],
)
async def test_what_does_not_belong_together_opens_a_case_of_its_own(ledger: Ledger, other: Case, later: float) -> None:
    await ledger.open_case(a_case(), EPISODE, NOW)
    assert await ledger.open_case(other, EPISODE, NOW + later) == (other, Joining.NEW)
    assert await ledger.case(a_case().id) == a_case()


async def test_a_case_points_to_its_five_newest_messages_newest_first(ledger: Ledger) -> None:
    for step in (0, 3, 1, 6, 2, 5, 4):
        joined, _ = await ledger.open_case(a_case(MESSAGE + step), EPISODE, NOW)
    assert [link.message_id - MESSAGE for link in joined.links] == [6, 5, 4, 3, 2]


async def test_a_link_that_is_known_changes_nothing_however_late_it_is_read_again(ledger: Ledger) -> None:
    await ledger.open_case(a_case(), EPISODE, NOW)
    joined, _ = await ledger.open_case(a_case(MESSAGE + 1, at=NOW + 5), EPISODE, NOW + 5)
    for message in (MESSAGE, MESSAGE + 1):
        again = a_case(message, level=Level.CONCERN, at=NOW + 9 * DAY)
        assert await ledger.open_case(again, EPISODE, NOW + 9 * DAY) == (joined, Joining.SAME)
    assert await ledger.cases(GUILD) == (joined,)


async def test_a_known_message_that_now_means_more_raises_the_level(ledger: Ledger) -> None:
    await ledger.open_case(a_case(level=Level.CONCERN), EPISODE, NOW)
    edited = a_case(level=Level.EMERGENCY, kinds=("crisis.overdose",), at=NOW + 60)
    joined, joining = await ledger.open_case(edited, EPISODE, NOW + 60)
    assert (joined.level, joining, joined.links) == (Level.EMERGENCY, Joining.RAISED, a_case().links)
    assert joined.kinds == ("crisis.suicide", "crisis.overdose")


def asked(number: int = 1, at: float = NOW, **changes: object) -> Case:
    """Somebody asks for a person to talk to, without a message."""
    case = a_case(MESSAGE + number, level=Level.URGENT, kinds=(), at=at)
    return replace(case, links=(), origin=Origin.ASKED, **changes)  # type: ignore[arg-type]  # fields of Case, by name


async def test_whoever_asks_without_a_message_has_a_case_and_asking_again_changes_nothing(ledger: Ledger) -> None:
    opened, joining = await ledger.open_case(asked(), EPISODE, NOW)
    assert (opened, joining) == (asked(), Joining.NEW)
    assert await ledger.open_case(asked(2, NOW + HOUR), EPISODE, NOW + HOUR) == (opened, Joining.SAME)
    assert await ledger.case(opened.id) == opened
    _, joining = await ledger.open_case(asked(3, NOW + 5 * HOUR), EPISODE, NOW + 5 * HOUR)
    assert joining is Joining.NEW


@pytest.mark.parametrize(
    ("heard", "joins"),
    [(Level.CONCERN, Joining.RAISED), (Level.URGENT, Joining.SAME), (Level.EMERGENCY, Joining.SAME)],
)
async def test_whoever_asks_as_well_makes_a_quieter_case_urgent_and_it_stays_known(
    ledger: Ledger, heard: Level, joins: Joining
) -> None:
    await ledger.open_case(a_case(level=heard), EPISODE, NOW)
    joined, joining = await ledger.open_case(asked(at=NOW + 60), EPISODE, NOW + 60)
    assert joining is joins
    assert (joined.origin, joined.last_at) == (Origin.ASKED, NOW + 60)
    assert joined.links == a_case().links
    more, _ = await ledger.open_case(a_case(MESSAGE + 2, at=NOW + 90), EPISODE, NOW + 90)
    assert more.origin is Origin.ASKED


async def test_an_appeal_joins_what_was_heard_says_so_and_opens_it_again_though_its_link_is_known(
    ledger: Ledger,
) -> None:
    opened, _ = await ledger.open_case(a_case(), EPISODE, NOW)
    appealed = replace(a_case(at=NOW + 60), origin=Origin.APPEALED)
    joined, joining = await ledger.open_case(appealed, EPISODE, NOW + 60)
    assert (joined.id, joined.origin, joining) == (opened.id, Origin.APPEALED, Joining.SAME)
    assert await ledger.case(opened.id) == joined
    await claim(ledger, opened.id, BEN, NOW + 70)
    await ledger.move(opened.id, Change(CaseState.CLAIMED, BEN, CaseState.MISREAD, None), NOW + 80)
    again, joining = await ledger.open_case(replace(appealed, last_at=NOW + 90), EPISODE, NOW + 90)
    assert (again.state, joining) == (CaseState.NEW, Joining.REOPENED)
    more, _ = await ledger.open_case(asked(2, NOW + 95), EPISODE, NOW + 95)
    assert more.origin is Origin.ASKED
    last, _ = await ledger.open_case(replace(appealed, last_at=NOW + 99), EPISODE, NOW + 99)
    assert last.origin is Origin.ASKED, "that they have asked is never forgotten"


async def test_whoever_asks_opens_a_closed_case_again_though_nothing_else_is_new(ledger: Ledger) -> None:
    opened, _ = await ledger.open_case(asked(), EPISODE, NOW)
    await claim(ledger, opened.id, BEN, NOW)
    await ledger.move(opened.id, Change(CaseState.CLAIMED, BEN, CaseState.MISREAD, None), NOW + 60)
    again, joining = await ledger.open_case(asked(2, NOW + 90), EPISODE, NOW + 90)
    assert (again.state, joining, again.since) == (CaseState.NEW, Joining.REOPENED, NOW + 90)
    assert await ledger.case(opened.id) == again


async def test_the_id_of_a_case_is_used_once(ledger: Ledger) -> None:
    await ledger.open_case(a_case(), EPISODE, NOW)
    with pytest.raises(ValueError, match="used once"):
        await ledger.open_case(replace(a_case(), person_id=BEN), EPISODE, NOW)
    assert await ledger.cases(GUILD) == (a_case(),)


async def test_joining_a_claimed_case_leaves_it_claimed(ledger: Ledger) -> None:
    await ledger.open_case(a_case(), EPISODE, NOW)
    await claim(ledger, a_case().id, BEN, NOW + 5)
    joined, _ = await ledger.open_case(a_case(MESSAGE + 1), EPISODE, NOW + 10)
    assert (joined.state, joined.owner_id, joined.claimed_at) == (CaseState.CLAIMED, BEN, NOW + 5)


async def test_cases_are_ordered_by_level_and_then_by_age(ledger: Ledger) -> None:
    wanted = {
        "young": a_case(MESSAGE + 1, person=1, level=Level.URGENT, at=NOW + 9),
        "old": a_case(MESSAGE + 2, person=2, level=Level.URGENT, at=NOW + 3),
        "mild": a_case(MESSAGE + 3, person=3, level=Level.CONCERN, at=NOW),
        "grave": a_case(MESSAGE + 4, person=4, level=Level.EMERGENCY, at=NOW + 20),
        "elsewhere": a_case(MESSAGE + 5, person=5, guild=OTHER_GUILD, level=Level.EMERGENCY),
    }
    for case in wanted.values():
        await ledger.open_case(case, EPISODE, NOW)
    found = await ledger.cases(GUILD)
    assert found == tuple(wanted[name] for name in ("grave", "old", "young", "mild"))


async def test_of_twenty_who_claim_at_once_exactly_one_does(ledger: Ledger) -> None:
    await ledger.open_case(a_case(), EPISODE, NOW)
    volunteers = range(BEN, BEN + 20)
    answers = await asyncio.gather(*(claim(ledger, a_case().id, one, NOW + one % 7) for one in volunteers))
    owners = {answer.owner_id for answer in answers if answer is not None}
    assert len(answers) == 20
    assert None not in answers
    assert len(owners) == 1
    assert owners <= set(volunteers)
    kept = await ledger.case(a_case().id)
    assert kept is not None
    assert {kept.owner_id} == owners
    assert kept.claimed_at == NOW + (kept.owner_id or 0) % 7


async def test_claiming_what_is_not_there_gives_nothing(ledger: Ledger) -> None:
    assert await claim(ledger, "unknown", BEN, NOW) is None


async def test_a_card_is_noted_and_survives_joining(ledger: Ledger) -> None:
    await ledger.open_case(a_case(), EPISODE, NOW)
    for card in (Link(CHANNEL + 1, MESSAGE + 50), Link(CHANNEL + 1, MESSAGE + 51)):
        await ledger.place_card(a_case().id, card)
        await ledger.place_card("unknown", card)
    joined, _ = await ledger.open_case(a_case(MESSAGE + 1), EPISODE, NOW)
    assert joined.card == Link(CHANNEL + 1, MESSAGE + 51)


async def test_a_case_is_forgotten_a_month_after_it_last_moved(ledger: Ledger) -> None:
    await ledger.open_case(a_case(), EPISODE, NOW)
    await claim(ledger, a_case().id, BEN, NOW + 10 * DAY)
    assert await ledger.sweep(NOW + 40 * DAY - 1) == 0
    assert len(await ledger.cases(GUILD)) == 1
    assert await ledger.sweep(NOW + 40 * DAY + HOUR) == 1
    assert await ledger.case(a_case().id) is None
    assert await ledger.open_case(a_case(), EPISODE, NOW + 41 * DAY) == (a_case(), Joining.NEW)


async def test_what_is_said_in_the_room_of_a_case_belongs_to_it_however_late_and_nothing_else_does(
    ledger: Ledger,
) -> None:
    await ledger.open_case(a_case(), EPISODE, NOW)
    await claim(ledger, a_case().id, BEN, NOW)
    await ledger.place_room(a_case().id, Link(CHANNEL + 9, MESSAGE + 9))
    later = NOW + 2 * EPISODE
    in_it = replace(a_case(MESSAGE + 20, at=later), links=(Link(CHANNEL + 9, MESSAGE + 20),))
    joined, joining = await ledger.open_case(in_it, EPISODE, later)
    assert (joined.id, joined.owner_id, joining) == (a_case().id, BEN, Joining.SAME)
    elsewhere, joining = await ledger.open_case(a_case(MESSAGE + 30, at=later * 2), EPISODE, later + 2 * EPISODE)
    assert joining is Joining.NEW
    assert elsewhere.id != joined.id
    somebody_elses = replace(a_case(MESSAGE + 40, person=CLEO, at=later), links=(Link(CHANNEL + 9, MESSAGE + 40),))
    assert (await ledger.open_case(somebody_elses, EPISODE, later))[1] is Joining.NEW
