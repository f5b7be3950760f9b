"""What every gateway promises: done, refused, gone, failed, never twice, and never an exception."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.act.deeds import link_code
from bot.model import CaseState, EffectKind, Link, Outcome, Result, Way
from bot.transport.gateway import LEFT_ALONE
from tests.contract.scene import ABOUT_A_CASE, CARD, CARE, DIRECT, IN_CHANNELS, NUDGE, SAYINGS, Scene
from tests.contract.worlds import LoopbackWorld, MemoryWorld, Standing, loopback
from tests.loopback.client import trying_again_at_once
from tests.transport.real import Connected

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def client() -> AsyncIterator[Connected]:
    """One connection for all: each scene has channels and people of its own."""
    async with loopback() as one:
        yield one


@pytest_asyncio.fixture(params=["memory", "loopback"], loop_scope="module")
async def scene(request: pytest.FixtureRequest, client: Connected) -> Scene:
    made = Scene(MemoryWorld() if request.param == "memory" else LoopbackWorld.afresh(client))
    await made.begin()
    return made


# --- done


@pytest.mark.parametrize(("kind", "way"), SAYINGS)
async def test_what_is_said_is_there_once_and_its_outcome_says_where(kind: EffectKind, way: Way, scene: Scene) -> None:
    effect = scene.effect(kind, way)
    outcome = await scene.perform(effect)
    (standing,) = scene.where(effect)
    assert scene.everything() == [standing]
    assert (outcome.result, outcome.message_id) == (Result.DONE, standing.id)
    assert standing.answers == (scene.message if way is Way.REPLY else None)
    assert standing.shows == (CaseState.NEW if kind is CARD else None)
    if way is not Way.DIRECT:
        assert outcome.channel_id == (effect.target_id or effect.channel_id)


@pytest.mark.parametrize(("kind", "way"), SAYINGS)
async def test_the_same_effect_twice_says_one_thing(kind: EffectKind, way: Way, scene: Scene) -> None:
    effect = scene.effect(kind, way)
    first = await scene.perform(effect)
    assert await scene.perform(effect) == first
    assert len(scene.everything()) == 1


@pytest.mark.parametrize(("kind", "way"), IN_CHANNELS)
async def test_what_was_said_and_deleted_since_is_not_said_again(kind: EffectKind, way: Way, scene: Scene) -> None:
    effect = scene.effect(kind, way)
    first = await scene.perform(effect)
    assert first.channel_id
    assert first.message_id
    await scene.world.delete(first.channel_id, first.message_id)
    assert (await scene.perform(effect)).result is Result.DONE
    assert scene.everything() == []


async def test_two_effects_say_two_things(scene: Scene) -> None:
    for key in (scene.key("a"), scene.key("b")):
        assert (await scene.perform(scene.effect(CARE, Way.REPLY, key=key))).result is Result.DONE
    assert len(scene.everything()) == 2


# --- deleting


async def test_a_members_message_is_removed_and_removing_it_again_is_done_already(scene: Scene) -> None:
    for number in range(3):
        effect = scene.effect(EffectKind.REMOVE, Way.CHANNEL, key=scene.key(number // 2))
        assert (await scene.perform(effect)).result is Result.DONE
        assert not scene.world.is_there(scene.support, scene.message)


@pytest.mark.parametrize("way", [Way.REPLY, Way.DIRECT])
async def test_what_the_bot_said_is_taken_back_by_whichever_way_it_was_said(way: Way, scene: Scene) -> None:
    said = await scene.perform(scene.effect(NUDGE, way))
    back = scene.effect(
        EffectKind.RETRACT, Way.CHANNEL, channel_id=said.channel_id, message_id=said.message_id, person_id=None
    )
    assert len(scene.everything()) == 1
    for _ in range(2):
        assert (await scene.perform(back)).result is Result.DONE
        assert scene.everything() == []


@pytest.mark.parametrize("kind", [EffectKind.REMOVE, EffectKind.RETRACT])
async def test_deleting_what_its_author_has_deleted_is_done(kind: EffectKind, scene: Scene) -> None:
    await scene.world.delete(scene.support, scene.message)
    assert await scene.perform(scene.effect(kind, Way.CHANNEL)) == Outcome(Result.DONE, "gone_already")


@pytest.mark.parametrize("kind", [EffectKind.REMOVE, EffectKind.RETRACT])
async def test_deleting_in_a_channel_that_is_gone_is_done(kind: EffectKind, scene: Scene) -> None:
    await scene.world.remove_channel(scene.support)
    assert await scene.perform(scene.effect(kind, Way.CHANNEL)) == Outcome(Result.DONE, "gone_already")


@pytest.mark.parametrize("kind", [EffectKind.REMOVE, EffectKind.RETRACT])
async def test_deleting_nothing_is_gone(kind: EffectKind, scene: Scene) -> None:
    assert (await scene.perform(scene.effect(kind, Way.CHANNEL, message_id=None))).result is Result.GONE
    assert scene.world.is_there(scene.support, scene.message)


# --- refused

KNOWN = pytest.mark.parametrize("known", [True, False], ids=["known before", "found out"])


@KNOWN
@pytest.mark.parametrize(("kind", "way"), IN_CHANNELS)
@pytest.mark.parametrize("permission", ["view_channel", "send_messages"])
async def test_where_the_bot_may_not_speak_it_is_refused_and_says_nothing(
    kind: EffectKind, way: Way, permission: str, known: bool, scene: Scene
) -> None:
    effect = scene.effect(kind, way)
    await scene.world.forbid(effect.target_id or effect.channel_id, permission, known=known)
    outcome = await scene.perform(effect)
    assert outcome.result is Result.REFUSED
    assert outcome.reason in (f"missing_{permission}", "missing_permission")
    if known:
        assert outcome.reason == f"missing_{permission}"
    assert scene.everything() == []


@KNOWN
@pytest.mark.parametrize(
    ("kind", "way", "permission"),
    [
        (NUDGE, Way.REPLY, "read_message_history"),
        (CARE, Way.REPLY, "read_message_history"),
        (EffectKind.REMOVE, Way.CHANNEL, "manage_messages"),
        (EffectKind.REMOVE, Way.CHANNEL, "view_channel"),
    ],
)
async def test_what_needs_more_than_speaking_is_refused_without_it(
    kind: EffectKind, way: Way, permission: str, known: bool, scene: Scene
) -> None:
    await scene.world.forbid(scene.support, permission, known=known)
    assert (await scene.perform(scene.effect(kind, way))).result is Result.REFUSED
    assert scene.everything() == []
    assert scene.world.is_there(scene.support, scene.message)


NOT_NEEDED = [
    *((kind, way, "manage_messages") for kind, way in SAYINGS),
    *((kind, way, "read_message_history") for kind, way in SAYINGS if way is not Way.REPLY),
    (EffectKind.REMOVE, Way.CHANNEL, "send_messages"),
    (EffectKind.REMOVE, Way.CHANNEL, "read_message_history"),
    *((kind, way, permission) for kind, way in DIRECT for permission in ("view_channel", "send_messages")),
]


@pytest.mark.parametrize(("kind", "way", "permission"), NOT_NEEDED)
async def test_a_permission_that_an_effect_does_not_need_keeps_it_from_nothing(
    kind: EffectKind, way: Way, permission: str, scene: Scene
) -> None:
    for channel in (scene.support, scene.staff):
        await scene.world.forbid(channel, permission)
    assert (await scene.perform(scene.effect(kind, way))).result is Result.DONE


@pytest.mark.parametrize(("kind", "way"), IN_CHANNELS)
async def test_a_refusal_in_one_channel_is_none_in_another(kind: EffectKind, way: Way, scene: Scene) -> None:
    effect = scene.effect(kind, way)
    await scene.world.forbid(scene.staff if effect.target_id is None else scene.support, "send_messages")
    assert (await scene.perform(effect)).result is Result.DONE


@pytest.mark.parametrize(("kind", "way"), IN_CHANNELS)
async def test_a_channel_that_is_gone_refuses(kind: EffectKind, way: Way, scene: Scene) -> None:
    effect = scene.effect(kind, way)
    await scene.world.remove_channel(effect.target_id or effect.channel_id)
    assert await scene.perform(effect) == Outcome(Result.REFUSED, "channel_gone")
    assert scene.everything() == []


@pytest.mark.parametrize(("kind", "way"), DIRECT)
async def test_somebody_who_takes_no_direct_messages_refuses_them(kind: EffectKind, way: Way, scene: Scene) -> None:
    scene.world.close_direct(scene.sam)
    assert await scene.perform(scene.effect(kind, way)) == Outcome(Result.REFUSED, "direct_closed")
    assert scene.everything() == []


@pytest.mark.parametrize(("kind", "way"), IN_CHANNELS)
async def test_closed_direct_messages_close_no_channel(kind: EffectKind, way: Way, scene: Scene) -> None:
    scene.world.close_direct(scene.sam)
    assert (await scene.perform(scene.effect(kind, way))).result is Result.DONE


@pytest.mark.parametrize(("kind", "way"), DIRECT)
async def test_a_direct_message_to_nobody_is_not_said_in_the_open(kind: EffectKind, way: Way, scene: Scene) -> None:
    assert (await scene.perform(scene.effect(kind, way, person_id=None))).result is Result.REFUSED
    assert scene.everything() == []


@KNOWN
async def test_where_it_is_allowed_again_it_is_said(known: bool, scene: Scene) -> None:
    effect = scene.effect(CARE, Way.REPLY)
    await scene.world.forbid(scene.support, "send_messages", known=known)
    assert (await scene.perform(effect)).result is Result.REFUSED
    await scene.world.allow(scene.support)
    scene.world.clock.pass_(LEFT_ALONE + 1)
    assert (await scene.perform(effect)).result is Result.DONE
    assert len(scene.everything()) == 1


# --- gone


@pytest.mark.parametrize("kind", [NUDGE, CARE])
async def test_a_reply_to_a_deleted_message_is_gone_and_not_said(kind: EffectKind, scene: Scene) -> None:
    await scene.world.delete(scene.support, scene.message)
    assert await scene.perform(scene.effect(kind, Way.REPLY)) == Outcome(Result.GONE, "message_gone")
    assert scene.everything() == []


@pytest.mark.parametrize(("kind", "way"), [one for one in SAYINGS if one[1] is not Way.REPLY])
async def test_what_is_no_reply_is_said_although_the_message_is_gone(kind: EffectKind, way: Way, scene: Scene) -> None:
    await scene.world.delete(scene.support, scene.message)
    assert (await scene.perform(scene.effect(kind, way))).result is Result.DONE


# --- failed


@pytest.mark.parametrize("how", ["error", "dropped", "lost"])
@pytest.mark.parametrize(("kind", "way"), [*SAYINGS, (EffectKind.REMOVE, Way.CHANNEL)])
async def test_while_the_platform_is_unwell_it_fails_and_then_is_done_once(
    kind: EffectKind, way: Way, how: str, scene: Scene
) -> None:
    effect = scene.effect(kind, way)
    scene.world.unwell(2, how)
    first, *rest = [await scene.perform(effect) for _ in range(3)]
    assert (first.result, first.final) == (Result.FAILED, False)
    assert rest[-1].result is Result.DONE
    assert len(scene.everything()) == (0 if kind is EffectKind.REMOVE else 1)


# --- cards


async def test_a_card_is_edited_where_it_stands(scene: Scene) -> None:
    first = await scene.perform(scene.effect(CARD, Way.CHANNEL))
    assert first.channel_id
    assert first.message_id
    card = Link(first.channel_id, first.message_id)
    again = scene.effect(CARD, Way.CHANNEL, key=scene.key("c"))
    for _ in range(2):
        outcome = await scene.perform(again, scene.case(card, CaseState.CLAIMED))
        assert outcome == Outcome(Result.DONE, "", *_where(card))
    assert scene.everything() == [Standing(card.message_id, None, CaseState.CLAIMED)]


async def test_a_card_that_was_deleted_meanwhile_is_posted_anew(scene: Scene) -> None:
    first = await scene.perform(scene.effect(CARD, Way.CHANNEL))
    assert first.message_id
    await scene.world.delete(scene.staff, first.message_id)
    changed = scene.effect(CARD, Way.CHANNEL, key=scene.key("c"))
    outcome = await scene.perform(changed, scene.case(Link(scene.staff, first.message_id), CaseState.CLAIMED))
    (standing,) = scene.everything()
    assert (outcome.result, outcome.message_id) == (Result.DONE, standing.id)
    assert standing.id != first.message_id
    assert standing.shows is CaseState.CLAIMED


async def test_a_card_in_the_log_is_edited_where_it_stands(scene: Scene) -> None:
    first = await scene.perform(scene.effect(EffectKind.FLAG, Way.CHANNEL))
    assert first.channel_id
    assert first.message_id
    at = link_code("at", Link(first.channel_id, first.message_id))
    for number in range(2):
        again = scene.effect(EffectKind.FLAG, Way.CHANNEL, key=scene.key(number), codes=("privacy.phone", at))
        assert await scene.perform(again) == Outcome(Result.DONE, "", first.channel_id, first.message_id)
    assert [standing.id for standing in scene.everything()] == [first.message_id]


async def test_a_card_in_the_log_that_was_deleted_meanwhile_is_not_posted_by_an_edit(scene: Scene) -> None:
    first = await scene.perform(scene.effect(EffectKind.FLAG, Way.CHANNEL))
    assert first.message_id
    await scene.world.delete(scene.staff, first.message_id)
    at = link_code("at", Link(scene.staff, first.message_id))
    again = scene.effect(EffectKind.FLAG, Way.CHANNEL, key=scene.key("c"), codes=("privacy.phone", at))
    assert await scene.perform(again) == Outcome(Result.GONE, "message_gone")
    assert scene.everything() == []


@pytest.mark.parametrize("why", ["gone", "forbidden"])
async def test_where_the_old_desk_is_out_of_reach_a_card_is_posted_on_the_new_one(why: str, scene: Scene) -> None:
    first = await scene.perform(scene.effect(CARD, Way.CHANNEL))
    assert first.message_id
    if why == "gone":
        await scene.world.remove_channel(scene.staff)
    else:
        await scene.world.forbid(scene.staff, "view_channel")
    desk = scene.world.channel()
    await scene.world.message(desk, scene.sam)
    changed = scene.effect(CARD, Way.CHANNEL, key=scene.key("c"), target_id=desk)
    outcome = await scene.perform(changed, scene.case(Link(scene.staff, first.message_id)))
    assert outcome.result is Result.DONE
    assert [standing.id for standing in scene.world.in_channel(desk)] == [outcome.message_id]


async def test_a_card_whose_only_desk_is_gone_is_refused(scene: Scene) -> None:
    first = await scene.perform(scene.effect(CARD, Way.CHANNEL))
    assert first.message_id
    await scene.world.remove_channel(scene.staff)
    changed = scene.effect(CARD, Way.CHANNEL, key=scene.key("c"))
    outcome = await scene.perform(changed, scene.case(Link(scene.staff, first.message_id)))
    assert outcome == Outcome(Result.REFUSED, "channel_gone")


@pytest.mark.parametrize("kind", sorted(ABOUT_A_CASE))
async def test_a_case_that_is_forgotten_is_not_spoken_of_any_more(kind: EffectKind, scene: Scene) -> None:
    assert await scene.gateway.perform(scene.effect(kind, Way.CHANNEL), None) == Outcome(Result.GONE, "case_gone")
    assert scene.everything() == []


# --- copies

COPY, WITHDRAW = EffectKind.REPOST, EffectKind.WITHDRAW


async def copied(scene: Scene) -> Outcome:
    outcome = await scene.perform(scene.effect(COPY, Way.CHANNEL))
    assert outcome.result is Result.DONE
    return outcome


async def test_a_copy_is_there_once_its_outcome_says_where_and_the_message_stays(scene: Scene) -> None:
    for _ in range(2):
        outcome = await copied(scene)
        assert scene.world.copies(scene.support) == [outcome.message_id]
        assert outcome.channel_id == scene.support
    assert scene.world.is_there(scene.support, scene.message)
    assert scene.everything() == []


@pytest.mark.parametrize("how", ["error", "dropped", "lost"])
async def test_a_copy_that_fails_while_the_platform_is_unwell_is_there_once_in_the_end(how: str, scene: Scene) -> None:
    scene.world.unwell(2, how)
    with trying_again_at_once():
        results = [(await scene.perform(scene.effect(COPY, Way.CHANNEL))).result for _ in range(3)]
    assert results[-1] is Result.DONE
    assert how == "error" or results[0] is Result.FAILED, "after an error discord.py tries a webhook again by itself"
    assert len(scene.world.copies(scene.support)) == 1


@pytest.mark.parametrize("permission", ["view_channel", "read_message_history", "manage_messages", "manage_webhooks"])
async def test_without_what_masking_needs_there_is_no_copy(permission: str, scene: Scene) -> None:
    await scene.world.forbid(scene.support, permission)
    outcome = await scene.perform(scene.effect(COPY, Way.CHANNEL))
    assert outcome == Outcome(Result.REFUSED, f"missing_{permission}")
    assert scene.world.copies(scene.support) == []


async def test_a_permission_that_turns_out_to_be_missing_refuses_a_copy(scene: Scene) -> None:
    await scene.world.forbid(scene.support, "manage_webhooks", known=False)
    assert (await scene.perform(scene.effect(COPY, Way.CHANNEL))).result is Result.REFUSED
    assert scene.world.copies(scene.support) == []


async def test_a_copy_needs_no_permission_to_speak(scene: Scene) -> None:
    await scene.world.forbid(scene.support, "send_messages")
    await copied(scene)


async def test_of_a_message_that_is_gone_there_is_no_copy(scene: Scene) -> None:
    await scene.world.delete(scene.support, scene.message)
    assert await scene.perform(scene.effect(COPY, Way.CHANNEL)) == Outcome(Result.GONE, "message_gone")
    assert scene.world.copies(scene.support) == []


async def test_in_a_channel_that_is_gone_there_is_no_copy(scene: Scene) -> None:
    await scene.world.remove_channel(scene.support)
    assert await scene.perform(scene.effect(COPY, Way.CHANNEL)) == Outcome(Result.REFUSED, "channel_gone")


@pytest.mark.parametrize("missing", ["", "manage_messages", "manage_webhooks"])
async def test_a_copy_is_taken_back_whatever_is_not_allowed_any_more(missing: str, scene: Scene) -> None:
    copy = await copied(scene)
    if missing:
        await scene.world.forbid(scene.support, missing)
    back = scene.effect(WITHDRAW, Way.CHANNEL, message_id=copy.message_id)
    for _ in range(2):
        assert (await scene.perform(back)).result is Result.DONE
        assert scene.world.copies(scene.support) == []
    assert scene.world.is_there(scene.support, scene.message)


async def test_taking_back_a_copy_that_is_gone_is_done(scene: Scene) -> None:
    copy = await copied(scene)
    assert copy.message_id
    await scene.world.delete(scene.support, copy.message_id)
    back = scene.effect(WITHDRAW, Way.CHANNEL, message_id=copy.message_id)
    assert await scene.perform(back) == Outcome(Result.DONE, "gone_already")


def _where(link: Link) -> tuple[int, int]:
    return link.channel_id, link.message_id
