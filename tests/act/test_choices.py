"""What a member chooses about a note on their own message."""

from __future__ import annotations

import pytest

from bot.act.choices import QUIET_FOR, Choices
from bot.act.perform import Performer
from bot.act.plan import plan
from bot.model import Chosen, Decision, EffectKind, Finding, Response, Result, Server, Span, decision_id
from bot.record.memory import MemoryLedger
from bot.twins import MemoryGateway, SetClock

SUPPORT, SAM, MESSAGE = 2, 7, 9


class Scene:
    """A message that has a note."""

    def __init__(self) -> None:
        self.clock, self.gateway, self.ledger = SetClock(), MemoryGateway(), MemoryLedger()
        self.performer = Performer(self.gateway, self.ledger, self.clock)
        self.choices = Choices(self.performer, self.ledger, self.clock)
        finding = Finding("privacy.phone", Span(0, 1), 0.9, "", "")
        chosen = (Chosen(Response.NUDGE, "privacy.phone", (0,)),)
        now = self.clock.now()
        self.decision = Decision(decision_id(MESSAGE, 0), MESSAGE, SUPPORT, SAM, now, 1, (finding,), chosen)

    async def noted(self) -> Scene:
        now = self.clock.now()
        effects = await self.ledger.open(self.decision, plan(self.decision, Server(1), None), now)
        await self.performer.perform(effects)
        assert [said.effect.kind for said in self.gateway.said] == [EffectKind.NUDGE]
        return self


@pytest.fixture
async def scene() -> Scene:
    return await Scene().noted()


@pytest.mark.parametrize(
    ("guild", "channel", "found"),
    [(1, SUPPORT, True), (None, 99, True), (1, 99, False), (2, SUPPORT, False), (2, 99, False), (1, None, False)],
)
async def test_a_note_is_known_in_its_own_channel_and_in_direct_messages(
    scene: Scene, guild: int | None, channel: int | None, found: bool
) -> None:
    assert ((await scene.choices.decision(scene.decision.id, guild, channel)) is not None) is found
    assert await scene.choices.decision("z" * 16, guild, channel) is None


async def test_removing_takes_the_message_and_the_note(scene: Scene) -> None:
    assert (await scene.choices.remove(scene.decision)).result is Result.DONE
    assert MESSAGE in scene.gateway.gone
    assert scene.gateway.said == []


async def test_removing_a_message_that_is_gone_is_no_fault(scene: Scene) -> None:
    scene.gateway.gone.add(MESSAGE)
    outcome = await scene.choices.remove(scene.decision)
    assert (outcome.result, outcome.reason) == (Result.DONE, "gone_already")


async def test_a_refused_removal_can_be_wished_for_again(scene: Scene) -> None:
    scene.gateway.forbidden[SUPPORT] = "missing_manage_messages"
    assert (await scene.choices.remove(scene.decision)).result is Result.REFUSED
    assert MESSAGE not in scene.gateway.gone
    scene.gateway.forbidden.clear()
    scene.clock.pass_(1)
    assert (await scene.choices.remove(scene.decision)).result is Result.DONE


async def test_keeping_takes_only_the_note_away(scene: Scene) -> None:
    await scene.choices.keep(scene.decision)
    assert scene.gateway.said == []
    assert MESSAGE not in scene.gateway.gone


async def test_quiet_is_kept_for_seven_days_in_this_server_alone(scene: Scene) -> None:
    await scene.choices.quiet(scene.decision)
    assert scene.gateway.said == []
    now = scene.clock.now()
    assert (await scene.ledger.lately(1, SAM, now)).quiet_until == now + QUIET_FOR == now + 7 * 86_400
    assert (await scene.ledger.lately(2, SAM, now)).quiet_until == 0
