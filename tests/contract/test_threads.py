"""What every gateway promises of rooms and threads for a second opinion: one of each, however often it is asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import pytest
import pytest_asyncio

from bot.act.beside import close_room, consultation, follow_up, handed_over, open_room, room_follows
from bot.model import Case, CaseState, Change, Effect, Link, Outcome, Result, Server, Way
from tests.contract.scene import Scene
from tests.contract.worlds import LoopbackWorld, MemoryWorld, loopback
from tests.transport.real import Connected

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def client() -> AsyncIterator[Connected]:
    """One connection for all: each scene has channels and people of its own."""
    async with loopback() as one:
        yield one


@dataclass
class Room:
    """A scene with a case of sam's that robin has."""

    scene: Scene
    robin: int
    server: Server
    case: Case

    async def perform(self, effect: Effect | None) -> Outcome:
        assert effect is not None
        return await self.scene.gateway.perform(effect, self.case)

    def opening(self) -> Effect:
        """Each time another press."""
        self.scene.world.clock.pass_(1)
        return open_room(self.case, self.server, self.scene.world.clock.now())

    async def opened(self) -> int:
        outcome = await self.perform(self.opening())
        assert (outcome.result, outcome.reason) == (Result.DONE, "")
        assert outcome.channel_id
        assert outcome.message_id
        self.case = replace(self.case, room=Link(outcome.channel_id, outcome.message_id))
        return outcome.channel_id

    async def moved(self, state: CaseState, owner: int | None) -> list[Outcome]:
        """The case is moved: what becomes of its room."""
        before = self.case
        ending = None
        self.case = before.moved(Change(before.state, before.owner_id, state, owner, ending), 0.0)
        return [await self.perform(one) for one in room_follows(before, self.case, self.scene.world.clock.now())]


@pytest_asyncio.fixture(params=["memory", "loopback"], loop_scope="module")
async def room(request: pytest.FixtureRequest, client: Connected) -> Room:
    scene = Scene(MemoryWorld() if request.param == "memory" else LoopbackWorld.afresh(client))
    await scene.begin()
    world, robin = scene.world, scene.world.person()
    more = world.channel()
    server = Server(world.guild, frozenset({scene.support, more}), scene.staff, more, frozenset({1}), frozenset({2}))
    case = replace(scene.case(Link(scene.staff, 5)), state=CaseState.CLAIMED, owner_id=robin)
    return Room(scene, robin, server, case)


async def test_a_room_holds_its_person_and_its_owner_and_one_thing_is_said_in_it(room: Room) -> None:
    thread = await room.opened()
    (inside,) = room.scene.world.threads(room.scene.support)
    assert (inside.id, inside.people) == (thread, frozenset({room.scene.sam, room.robin}))
    assert (inside.closed, inside.said) == (False, 1)
    assert room.scene.everything() == [], "nothing is said in the open"


async def test_asking_again_finds_the_same_room_and_says_nothing_more(room: Room) -> None:
    first = await room.opened()
    assert await room.opened() == first
    (inside,) = room.scene.world.threads(room.scene.support)
    assert inside.said == 1


async def test_somebody_who_has_left_the_room_is_not_fetched_back(room: Room) -> None:
    thread = await room.opened()
    room.scene.world.step_out(thread, room.scene.sam)
    assert await room.opened() == thread
    (inside,) = room.scene.world.threads(room.scene.support)
    assert inside.people == {room.robin}


async def test_a_room_that_was_made_but_never_noted_is_found_by_its_name(room: Room) -> None:
    first = await room.opened()
    room.case = replace(room.case, room=None)
    assert await room.opened() == first


async def test_where_the_first_place_forbids_it_the_room_is_in_the_next_one(room: Room) -> None:
    await room.scene.world.forbid(room.scene.support, "create_private_threads")
    thread = await room.opened()
    (other,) = room.server.support_channels - {room.scene.support}
    assert [one.id for one in room.scene.world.threads(other)] == [thread]


async def test_where_no_place_allows_it_the_first_one_says_what_is_missing(room: Room) -> None:
    for place in room.server.support_channels:
        await room.scene.world.forbid(place, "create_private_threads")
    assert await room.perform(room.opening()) == Outcome(Result.REFUSED, "missing_create_private_threads")
    for place in room.server.support_channels:
        await room.scene.world.allow(place)
    assert (await room.perform(room.opening())).result is not Result.FAILED, "it is looked at anew at every press"


async def test_where_the_channel_is_gone_the_room_is_in_another_support_channel(room: Room) -> None:
    await room.scene.world.remove_channel(room.scene.support)
    thread = await room.opened()
    (other,) = room.server.support_channels - {room.scene.support}
    assert [one.id for one in room.scene.world.threads(other)] == [thread]


async def test_of_somebody_who_asked_by_themselves_the_room_is_in_a_support_channel(room: Room) -> None:
    room.case = replace(room.case, links=())
    thread = await room.opened()
    assert [one.id for one in room.scene.world.threads(min(room.server.support_channels))] == [thread]


async def test_for_somebody_who_has_left_there_is_no_room(room: Room) -> None:
    room.scene.world.leave(room.scene.sam)
    assert await room.perform(room.opening()) == Outcome(Result.REFUSED, "person_gone")
    assert room.scene.world.threads(room.scene.support) == []


@pytest.mark.parametrize("how", ["error", "dropped", "lost"])
async def test_while_the_platform_is_unwell_there_is_one_room_in_the_end(how: str, room: Room) -> None:
    room.scene.world.unwell(1, how)
    effect = room.opening()
    results = [(await room.perform(effect)).result for _ in range(6)]
    assert results[0] is Result.FAILED or how == "error", "after an error discord.py may try again by itself"
    assert results[-1] is Result.DONE
    (inside,) = room.scene.world.threads(room.scene.support)
    assert (inside.people, inside.said) == (frozenset({room.scene.sam, room.robin}), 1)


async def test_whoever_has_the_case_next_comes_in_and_whoever_had_it_goes(room: Room) -> None:
    await room.opened()
    vera = room.scene.world.person()
    assert [one.result for one in await room.moved(CaseState.CLAIMED, vera)] == [Result.DONE, Result.DONE]
    (inside,) = room.scene.world.threads(room.scene.support)
    assert inside.people == {room.scene.sam, vera}
    assert inside.said == 2, "its person reads who is there now"


async def test_a_person_whose_volunteer_has_gone_reads_so_and_is_not_left_in_silence(room: Room) -> None:
    await room.opened()
    await room.moved(CaseState.NEW, None)
    (inside,) = room.scene.world.threads(room.scene.support)
    assert (inside.people, inside.said) == (frozenset({room.scene.sam}), 2)
    await room.moved(CaseState.CLAIMED, room.robin)
    (inside,) = room.scene.world.threads(room.scene.support)
    assert (inside.people, inside.said) == (frozenset({room.scene.sam, room.robin}), 3)


async def test_a_room_closes_with_the_case_says_good_bye_once_and_opens_again(room: Room) -> None:
    thread = await room.opened()
    (outcome,) = await room.moved(CaseState.HANDED, None)
    assert outcome.result is Result.DONE
    (inside,) = room.scene.world.threads(room.scene.support)
    assert (inside.closed, inside.said) == (True, 2)
    assert room.case.room
    for _ in range(2):
        again = close_room(replace(room.case, moves=room.case.moves + 7), room.case.room, 0.0)
        assert (await room.perform(again)).result is Result.DONE
    assert room.scene.world.threads(room.scene.support) == [inside], "closed is closed"
    await room.moved(CaseState.NEW, None)
    await room.moved(CaseState.CLAIMED, room.robin)
    assert room.scene.world.threads(room.scene.support)[0].closed, "claiming opens no room by itself"
    assert await room.opened() == thread
    (inside,) = room.scene.world.threads(room.scene.support)
    assert (inside.closed, inside.said) == (False, 3)


async def test_nobody_opens_the_room_of_a_case_that_nobody_has(room: Room) -> None:
    effect = room.opening()
    await room.moved(CaseState.NEW, None)
    assert (await room.perform(effect)).result is Result.GONE
    assert (await room.scene.gateway.perform(effect, None)).result is Result.GONE
    assert room.scene.world.threads(room.scene.support) == []


async def test_a_deleted_room_is_closed_already_and_the_next_press_makes_a_new_one(room: Room) -> None:
    thread = await room.opened()
    if isinstance(room.scene.world, LoopbackWorld):
        await room.scene.world.remove_channel(thread)
    else:
        assert isinstance(room.scene.world, MemoryWorld)
        room.scene.world.gateway.threads.clear()
    assert room.case.room
    assert (await room.perform(close_room(room.case, room.case.room, 0.0))).result is Result.DONE
    assert await room.opened() != 0
    assert len(room.scene.world.threads(room.scene.support)) == 1


# --- second opinions


async def test_a_second_opinion_is_asked_for_in_one_thread_beside_the_desk(room: Room) -> None:
    for _ in range(2):
        await room.moved(CaseState.CONSULTING, room.robin)
        wish = consultation(room.case, room.server, room.scene.world.clock.now())
        assert (await room.perform(wish)).result is Result.DONE
        assert (await room.perform(wish)).result is Result.DONE
        await room.moved(CaseState.CLAIMED, room.robin)
    (inside,) = room.scene.world.threads(room.scene.staff)
    assert (inside.people, inside.said) == (frozenset({room.robin}), 2), (
        "called again after carrying on, and not before"
    )


@pytest.mark.parametrize("permission", ["create_private_threads", "send_messages_in_threads"])
async def test_where_there_can_be_no_thread_the_supervisors_read_it_in_their_channel(
    permission: str, room: Room
) -> None:
    await room.moved(CaseState.CONSULTING, room.robin)
    await room.scene.world.forbid(room.scene.staff, permission)
    wish = consultation(room.case, room.server, room.scene.world.clock.now())
    assert await room.perform(wish) == Outcome(Result.REFUSED, f"missing_{permission}")
    assert wish
    assert (await room.perform(wish.fall_back())).channel_id == room.server.log_channel
    assert room.scene.world.threads(room.scene.staff) == []


async def test_who_has_carried_on_meanwhile_calls_nobody(room: Room) -> None:
    await room.moved(CaseState.CONSULTING, room.robin)
    wish = consultation(room.case, room.server, room.scene.world.clock.now())
    await room.moved(CaseState.CLAIMED, room.robin)
    assert (await room.perform(wish)).result is Result.GONE
    assert room.scene.world.threads(room.scene.staff) == []


# --- words to one volunteer


async def test_a_volunteer_is_told_directly_else_on_the_desk(room: Room) -> None:
    for effect in (handed_over(room.case, 0.0), follow_up(room.case, room.robin, 0.0)):
        assert effect is not None
        assert (effect.way, (await room.perform(effect)).result) == (Way.DIRECT, Result.DONE)
    assert len(room.scene.world.told(room.robin)) == 2
    room.scene.world.close_direct(room.robin)
    later = replace(room.case, moves=9)
    effect = handed_over(later, 0.0)
    assert effect
    assert await room.perform(effect) == Outcome(Result.REFUSED, "direct_closed")
    assert (await room.perform(effect.fall_back())).channel_id == room.scene.staff
