"""What only the real gateway can do wrong: strange answers, lost permissions, too many requests, pings."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
import pytest_asyncio

from bot.model import CaseState, EffectKind, Link, Outcome, Result, Way
from bot.transport.gateway import LEFT_ALONE
from tests.contract.scene import CARD, CARE, NUDGE, SAYINGS, Scene
from tests.contract.worlds import SAYING, LoopbackWorld, loopback
from tests.loopback.faults import Fault, pattern
from tests.transport.real import Connected

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def client() -> AsyncIterator[Connected]:
    """One connection for all: each scene has channels and people of its own."""
    async with loopback() as one:
        yield one


@pytest_asyncio.fixture(loop_scope="module")
async def real(client: Connected) -> tuple[Scene, LoopbackWorld]:
    world = LoopbackWorld.afresh(client)
    made = Scene(world)
    await made.begin()
    return made, world


@pytest.mark.parametrize(
    ("status", "body", "result"),
    [
        (200, {}, Result.REFUSED),
        (200, {"id": "no number", "channel_id": "2", "content": None}, Result.REFUSED),
        (200, [], Result.REFUSED),
        (200, "hello", Result.REFUSED),
        (400, {"code": "no number"}, Result.REFUSED),
        (400, [], Result.REFUSED),
        (404, {"message": 7}, Result.REFUSED),
        (404, {"message": "no"}, Result.GONE),
        (418, {}, Result.REFUSED),
        (429, {}, Result.FAILED),
        (503, [], Result.FAILED),
        (520, "oh", Result.FAILED),
        (401, {}, Result.FAILED),
    ],
)
async def test_no_answer_makes_it_raise(
    status: int, body: Any, result: Result, real: tuple[Scene, LoopbackWorld]
) -> None:
    scene, world = real
    world.discord._faults.order(Fault("POST", pattern(SAYING), None, status=status, body=body))
    assert (await scene.perform(scene.effect(CARE, Way.REPLY))).result is result


async def test_a_client_that_has_hung_up_fails_instead_of_refusing() -> None:
    async with loopback() as one:
        scene = Scene(LoopbackWorld(one))
        await scene.begin()
        await one.client.close()
        assert await scene.perform(scene.effect(CARE, Way.REPLY)) == Outcome(Result.FAILED, "no_answer")


@pytest.mark.parametrize(
    ("status", "code", "left_alone"),
    [(403, 50013, True), (403, 50001, True), (404, 10003, True), (400, 50035, False), (400, 200000, False),
     (404, 10008, False), (404, 10013, False), (503, 0, False), (401, 0, False)],
)  # fmt: skip
async def test_only_a_refusal_by_the_place_keeps_others_from_being_answered_there(
    status: int, code: int, left_alone: bool, real: tuple[Scene, LoopbackWorld]
) -> None:
    scene, world = real
    world.discord.refuse("POST", SAYING, status, code)
    await scene.perform(scene.effect(CARE, Way.REPLY, key=scene.key("a")))
    asked = len(world.discord.requests)
    second = await scene.perform(scene.effect(CARE, Way.REPLY, key=scene.key("b")))
    assert (second.result is Result.REFUSED) == left_alone
    assert (len(world.discord.requests) == asked) == left_alone
    assert (await scene.perform(scene.effect(NUDGE, Way.REPLY))).result is Result.DONE, "another kind of thing"
    world.clock.pass_(LEFT_ALONE + 1)
    assert (await scene.perform(scene.effect(CARE, Way.REPLY, key=scene.key("c")))).result is Result.DONE


async def test_a_reply_that_was_refused_keeps_nothing_from_being_said_in_another_way(
    real: tuple[Scene, LoopbackWorld],
) -> None:
    scene, world = real
    world.discord.refuse("POST", SAYING, 403, 160002)
    refused = await scene.perform(scene.effect(CARE, Way.REPLY, key=scene.key("a")))
    assert refused == Outcome(Result.REFUSED, "missing_read_message_history")
    assert (await scene.perform(scene.effect(CARE, Way.REPLY, key=scene.key("b")))) == refused
    assert (await scene.perform(scene.effect(CARE, Way.CHANNEL, key=scene.key("c")))).result is Result.DONE


@pytest.mark.parametrize("permission", ["view_channel", "send_messages_in_threads"])
async def test_a_permission_that_is_known_to_be_missing_costs_no_request(
    permission: str, real: tuple[Scene, LoopbackWorld]
) -> None:
    scene, world = real
    sam = world._person(scene.sam)
    thread = world._channel(scene.support).thread("a thread", by=sam)
    message = await world.message(thread.id, scene.sam)
    effect = scene.effect(CARE, Way.REPLY, channel_id=thread.id, message_id=message)
    await world.forbid(scene.support, "send_messages")
    assert (await scene.perform(effect)).result is Result.DONE, "a thread has a permission of its own"
    await world.forbid(scene.support, permission)
    asked = len(world.discord.requests)
    outcome = await scene.perform(replace(effect, key=scene.key("d")))
    assert outcome == Outcome(Result.REFUSED, f"missing_{permission}")
    assert len(world.discord.requests) == asked


async def test_a_thread_whose_channel_is_not_known_is_left_to_discord(real: tuple[Scene, LoopbackWorld]) -> None:
    scene, world = real
    thread = world._channel(scene.support).thread("a thread", by=world._person(scene.sam))
    message = await world.message(thread.id, scene.sam)
    guild = world.one.client.get_guild(world.guild)
    assert guild is not None
    guild._channels.pop(scene.support)  # as when Discord has told of them in another order
    assert (
        await scene.perform(scene.effect(CARE, Way.REPLY, channel_id=thread.id, message_id=message))
    ).result is Result.DONE


async def test_nobody_is_pinged_whatever_is_said_but_who_is_called(real: tuple[Scene, LoopbackWorld]) -> None:
    scene, world = real
    for kind, way in SAYINGS:
        await scene.perform(scene.effect(kind, way))
    (card,) = [one for one in world.in_channel(scene.staff) if one.shows]
    claimed = scene.case(Link(scene.staff, card.id), CaseState.CLAIMED)
    await scene.perform(scene.effect(CARD, Way.CHANNEL, key=scene.key("c")), claimed)
    sent = [one for one in world.discord.requests if one.method in ("POST", "PATCH") and "/messages" in one.path]
    assert len(sent) == len(SAYINGS) + 1
    called = {
        (EffectKind.CONSULT, Way.CHANNEL): {77},
        (EffectKind.FOLLOW_UP, Way.CHANNEL): {scene.sam},
        (EffectKind.ASK_OWNER, Way.CHANNEL): {scene.sam},
    }
    for what, request in zip([*SAYINGS, (CARD, Way.CHANNEL)], sent, strict=True):
        allowed = request.body["allowed_mentions"]
        assert (allowed.get("parse", []), allowed.get("replied_user", False)) == ([], False)
        pinged = [*allowed.get("users", ()), *allowed.get("roles", ())]
        assert set(map(int, pinged)) == called.get(what, set()), what
    call = scene.effect(EffectKind.CALL, Way.CHANNEL, key=scene.key("d"), codes=(f"person:{scene.sam}", "role:7"))
    await scene.perform(call)
    allowed = world.discord.requests[-1].body["allowed_mentions"]
    assert (allowed["parse"], allowed["users"], allowed["roles"]) == ([], [scene.sam], [7])


async def test_what_was_said_is_not_kept_in_memory_for_its_buttons(real: tuple[Scene, LoopbackWorld]) -> None:
    scene, world = real
    for kind, way in SAYINGS:
        await scene.perform(scene.effect(kind, way))
    assert list(world.one.client.persistent_views) == []
    assert world.one.client._connection._view_store._views == {}


@pytest.mark.parametrize("copy", ["call █████ now", "a long story " * 200])
async def test_somebodys_own_words_go_to_them_alone_in_a_block_or_a_file(
    copy: str, real: tuple[Scene, LoopbackWorld]
) -> None:
    scene, world = real
    direct, public = (scene.effect(EffectKind.REMOVED_NOTE, way) for way in (Way.DIRECT, Way.CHANNEL))
    for effect in (direct, public):
        assert (await scene.gateway.perform(effect, copy=copy)).result is Result.DONE
    (told,) = world.discord.said_to(world._person(scene.sam))
    (line,) = world.discord.said_in(world._channel(scene.support))
    assert (copy in told.text) is (len(copy) < 1_000)
    assert bool(told.extra.get("attachments")) is (len(copy) > 1_000)
    assert copy not in line.text
    assert not line.extra.get("attachments")
