"""Masking: the copy, the removal, and what undoes the copy; whatever happens in between, nothing is lost."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest

from bot.act.choices import Choices
from bot.act.lives import MINUTE
from bot.act.masking import REMOVED_WITHIN
from bot.act.notes import Notes
from bot.act.perform import Performer
from bot.act.plan import plan
from bot.model import (
    Case,
    Chosen,
    Decision,
    Effect,
    EffectKind,
    Finding,
    Outcome,
    Response,
    Result,
    Server,
    Span,
    Way,
    decision_id,
)
from bot.record.memory import MemoryLedger
from bot.twins import MemoryGateway, SetClock

GUILD, SUPPORT, LOG, SAM, MESSAGE = 1, 2, 4, 7, 9
REFUSED, FAILED = Outcome(Result.REFUSED, "missing_manage_messages"), Outcome(Result.FAILED, "platform_unwell")


class Stubborn(MemoryGateway):
    """A world in which some kinds of effects end as they are told to."""

    ends: dict[EffectKind, Outcome]

    async def perform(self, effect: Effect, case: Case | None = None, copy: str = "") -> Outcome:
        ends: dict[EffectKind, Outcome] = getattr(self, "ends", {})
        return ends[effect.kind] if effect.kind in ends else await super().perform(effect, case, copy)


class Scene:
    """A message of Sam's that has a note."""

    def __init__(self) -> None:
        self.clock, self.gateway, self.ledger = SetClock(), Stubborn(), MemoryLedger()
        finding = Finding("privacy.phone", Span(0, 1), 0.9, "", "")
        chosen = tuple(Chosen(response, "privacy.*", (0,)) for response in (Response.MASK, Response.NUDGE))
        now = self.clock.now()
        self.decision = Decision(decision_id(MESSAGE, 0), MESSAGE, SUPPORT, SAM, now, GUILD, (finding,), chosen)
        self.starts_anew()

    def starts_anew(self) -> None:
        """The process begins; the ledger and the world are as they were."""
        self.performer = Performer(self.gateway, self.ledger, self.clock)
        self.choices = Choices(self.performer, self.ledger, self.clock)

    async def noted(self, notes: Notes = Notes()) -> Scene:  # noqa: B008  # frozen
        server = Server(GUILD, log_channel=LOG)
        await self.ledger.save_server(server, self.clock.now())
        effects = await self.ledger.open(
            self.decision, plan(self.decision, server, None, notes=notes), self.clock.now()
        )
        await self.performer.perform(effects)
        return self

    def ends(self, **kinds: Outcome) -> None:
        self.gateway.ends = {EffectKind(kind): outcome for kind, outcome in kinds.items()}

    def standing(self) -> list[EffectKind]:
        return [said.effect.kind for said in self.gateway.said]

    @property
    def is_there(self) -> bool:
        return MESSAGE not in self.gateway.gone

    async def later(self, seconds: float) -> None:
        self.clock.pass_(seconds)
        await self.performer.resume()


@pytest.fixture
async def scene() -> Scene:
    return await Scene().noted()


async def test_in_the_end_there_is_the_copy_alone(scene: Scene) -> None:
    copy, removal = await scene.choices.mask(scene.decision)
    assert (copy.result, removal.result) == (Result.DONE, Result.DONE)
    assert scene.standing() == [EffectKind.REPOST, EffectKind.FLAG], "the copy, and a card about it in the log"
    assert not scene.is_there
    await scene.later(2 * REMOVED_WITHIN)
    assert scene.standing() == [EffectKind.REPOST, EffectKind.FLAG]


async def test_the_copy_stands_before_the_message_goes(scene: Scene) -> None:
    await scene.choices.mask(scene.decision)
    kinds = [effect.kind for effect in scene.gateway.tries if effect.message_id == MESSAGE]
    assert kinds.index(EffectKind.REPOST) < kinds.index(EffectKind.REMOVE)


async def test_what_cannot_be_removed_is_left_and_the_copy_is_taken_back(scene: Scene) -> None:
    scene.ends(remove=REFUSED)
    copy, removal = await scene.choices.mask(scene.decision)
    assert (copy.result, removal.result) == (Result.DONE, Result.REFUSED)
    assert EffectKind.REPOST not in scene.standing()
    assert scene.is_there


async def test_a_removal_that_fails_is_tried_again(scene: Scene) -> None:
    scene.ends(remove=FAILED)
    assert (await scene.choices.mask(scene.decision))[1].result is Result.FAILED
    await scene.later(60)
    assert scene.is_there
    assert EffectKind.REPOST in scene.standing()
    scene.ends()
    await scene.later(60)
    assert not scene.is_there
    assert EffectKind.REPOST in scene.standing()


async def test_a_removal_that_fails_for_too_long_takes_the_copy_back(scene: Scene) -> None:
    scene.ends(remove=FAILED)
    await scene.choices.mask(scene.decision)
    await scene.later(REMOVED_WITHIN + 1)
    assert scene.is_there
    assert EffectKind.REPOST not in scene.standing()


async def test_a_copy_that_must_be_taken_back_is_although_the_first_try_fails(scene: Scene) -> None:
    scene.ends(remove=REFUSED, withdraw=FAILED)
    await scene.choices.mask(scene.decision)
    assert EffectKind.REPOST in scene.standing()
    scene.ends(remove=REFUSED)
    await scene.later(60)
    assert EffectKind.REPOST not in scene.standing()


async def test_without_a_copy_nothing_is_removed(scene: Scene) -> None:
    scene.ends(repost=REFUSED)
    copy, removal = await scene.choices.mask(scene.decision)
    assert (copy.result, removal.result) == (Result.REFUSED, Result.GONE)
    assert scene.is_there
    await scene.later(2 * REMOVED_WITHIN)
    assert scene.is_there


async def test_a_copy_that_fails_is_tried_again_for_an_hour_and_then_no_more(scene: Scene) -> None:
    scene.ends(repost=FAILED)
    assert (await scene.choices.mask(scene.decision))[0].result is Result.FAILED
    await scene.later(59 * MINUTE)
    scene.ends()
    await scene.later(2 * MINUTE)
    assert scene.is_there
    assert EffectKind.REPOST not in scene.standing()


@pytest.mark.parametrize("crash_at", range(4))
async def test_a_crash_at_any_point_ends_with_the_copy_alone(crash_at: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The process dies before an outcome is written down: of the copy, the removal, the undoing, the note."""
    scene = await Scene().noted()
    close, closed = scene.ledger.close, itertools.count()

    async def dying(key: str, outcome: Outcome, now: float) -> None:
        if next(closed) == crash_at:
            raise ConnectionError
        await close(key, outcome, now)

    monkeypatch.setattr(scene.ledger, "close", dying)
    with pytest.raises(ConnectionError):
        await scene.choices.mask(scene.decision)
    monkeypatch.undo()
    scene.starts_anew()
    await scene.later(30)
    assert not scene.is_there
    assert scene.standing().count(EffectKind.REPOST) == 1


async def test_a_cry_for_help_that_is_found_late_stops_it(scene: Scene) -> None:
    scene.ends(remove=FAILED)
    await scene.choices.mask(scene.decision)
    await scene.performer.spare(MESSAGE)
    scene.ends()
    await scene.later(60)
    assert scene.is_there
    assert EffectKind.REPOST not in scene.standing()


@pytest.mark.parametrize("kind", [EffectKind.REPOST, EffectKind.REMOVE])
async def test_a_cry_for_help_that_is_found_while_it_happens_stops_it_at_the_next_step(
    kind: EffectKind, scene: Scene
) -> None:
    perform = scene.gateway.perform

    async def slowly(effect: Effect, case: Case | None = None, copy: str = "") -> Outcome:
        if effect.kind is kind:
            await scene.performer.spare(MESSAGE)
        return await perform(effect, case, copy)

    scene.gateway.perform = slowly  # type: ignore[method-assign]  # the same, with something in between
    await scene.choices.mask(scene.decision)
    assert scene.is_there is (kind is EffectKind.REPOST), "what is being removed is gone, its copy stands"
    assert (EffectKind.REPOST in scene.standing()) is not scene.is_there


async def test_keeping_the_message_ends_a_copy_that_is_still_tried(scene: Scene) -> None:
    scene.ends(repost=FAILED)
    await scene.choices.mask(scene.decision)
    await scene.choices.keep(scene.decision)
    scene.ends()
    await scene.later(60)
    assert scene.is_there
    assert EffectKind.REPOST not in scene.standing()


async def test_the_copy_can_be_taken_away_as_well(scene: Scene) -> None:
    await scene.choices.mask(scene.decision)
    for _ in range(2):
        assert (await scene.choices.remove_copy(scene.decision)).result is Result.DONE
        assert scene.standing() == [EffectKind.FLAG]
        scene.clock.pass_(1)


async def test_without_a_copy_there_is_none_to_take_away(scene: Scene) -> None:
    assert (await scene.choices.remove_copy(scene.decision)).result is Result.GONE
    assert scene.is_there


@pytest.mark.parametrize("reason", ["unmaskable_poll", "unmaskable_crisis", "missing_manage_webhooks"])
async def test_moderators_hear_only_of_what_they_can_mend(reason: str, scene: Scene) -> None:
    scene.ends(repost=Outcome(Result.REFUSED, reason))
    await scene.choices.mask(scene.decision)
    told = [said for said in scene.gateway.said if said.effect.kind is EffectKind.REFUSAL_NOTE]
    assert bool(told) is reason.startswith("missing")


# --- notes that stay for a while


async def test_a_public_note_is_taken_back_in_time(scene: Scene) -> None:
    await scene.later(10 * MINUTE - 1)
    assert scene.standing() == [EffectKind.NUDGE]
    await scene.later(1)
    assert scene.standing() == []


@pytest.mark.parametrize(("notes", "closed", "stays"), [
    (Notes(deliver=Way.DIRECT), False, True),
    (Notes(deliver=Way.DIRECT), True, False),
    (Notes(deliver=Way.REPLY, stays=3600), False, True),
])  # fmt: skip
async def test_a_direct_message_stays_and_its_fallback_does_not(notes: Notes, closed: bool, stays: bool) -> None:
    scene = Scene()
    scene.gateway.closed |= {SAM} if closed else set()
    await scene.noted(notes)
    (said,) = scene.gateway.said
    assert said.effect.way is (Way.REPLY if closed or notes.deliver is Way.REPLY else Way.DIRECT)
    await scene.later(10 * MINUTE)
    assert bool(scene.standing()) is stays


ANSWERS: dict[str, Callable[[Choices, Decision], object]] = {
    "opened": lambda choices, decision: choices.put_away(decision),
    "kept": lambda choices, decision: choices.keep(decision),
    "quiet": lambda choices, decision: choices.quiet(decision),
    "removed": lambda choices, decision: choices.remove(decision),
    "masked": lambda choices, decision: choices.mask(decision),
}


@pytest.mark.parametrize("answer", ANSWERS)
async def test_a_note_that_was_answered_is_taken_back_once(answer: str, scene: Scene) -> None:
    await ANSWERS[answer](scene.choices, scene.decision)  # type: ignore[misc]  # all of them are coroutines
    assert EffectKind.NUDGE not in scene.standing()
    await scene.later(20 * MINUTE)
    assert len([effect for effect in scene.gateway.tries if effect.kind is EffectKind.RETRACT]) == 1


async def test_a_note_that_is_needless_before_it_was_said_never_is() -> None:
    scene = Scene()
    scene.gateway.unwell = 1
    await scene.noted()
    await scene.choices.put_away(scene.decision)
    await scene.later(60)
    assert scene.standing() == []


async def test_keeping_starts_the_cooldown_anew(scene: Scene) -> None:
    scene.clock.pass_(50 * MINUTE)
    await scene.choices.keep(scene.decision)
    (trace,) = (await scene.ledger.lately(GUILD, SAM, scene.clock.now() - MINUTE)).traces
    assert (trace.response, trace.category, trace.at) == (Response.NUDGE, "privacy.phone", scene.clock.now())


async def test_who_keeps_a_message_while_its_removal_is_pending_keeps_it(scene: Scene) -> None:
    scene.ends(remove=FAILED)
    await scene.choices.mask(scene.decision)
    await scene.choices.keep(scene.decision)
    scene.ends()
    await scene.later(60)
    assert scene.is_there
    assert EffectKind.REPOST not in scene.standing()


@pytest.mark.parametrize("written", range(3))
async def test_a_crash_while_the_steps_are_written_down_leaves_one_message(
    written: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = Scene()
    add, left = scene.ledger.add, [written]

    async def until_the_crash(effect: Effect, now: float) -> bool:
        if not left[0]:
            raise RuntimeError
        left[0] -= 1
        return await add(effect, now)

    with monkeypatch.context() as patched:
        patched.setattr(scene.ledger, "add", until_the_crash)
        with pytest.raises(RuntimeError):
            await scene.choices.mask(scene.decision)
    scene.starts_anew()
    await scene.later(2 * REMOVED_WITHIN)
    assert scene.is_there
    assert EffectKind.REPOST not in scene.standing()
