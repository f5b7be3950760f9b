"""How effects are carried out: written down first, falling back, told once, tried again."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.act.cases import new_case, show_case, watch_of
from bot.act.perform import Performer
from bot.act.plan import note_of, plan, retract
from bot.model import (
    Case,
    CaseState,
    Change,
    Chosen,
    Decision,
    Effect,
    EffectKind,
    Finding,
    Joining,
    Level,
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
from tests.record.samples import claim

SUPPORT, DESK, LOG, SAM, MESSAGE = 2, 3, 4, 7, 9
SERVER = Server(
    1,
    support_channels=frozenset({SUPPORT}),
    desk_channel=DESK,
    log_channel=LOG,
    volunteer_roles=frozenset({5}),
    moderator_roles=frozenset({6}),
)


class Scene:
    """A performer in a world of its own."""

    def __init__(self) -> None:
        self.clock = SetClock()
        self.gateway = MemoryGateway()
        self.ledger = MemoryLedger()
        self.performer = Performer(self.gateway, self.ledger, self.clock)

    def decision(self, *responses: Response, message: int = MESSAGE, level: Level | None = Level.URGENT) -> Decision:
        finding = Finding("crisis.suicide", Span(0, 1), 0.9, "", "", level)
        chosen = tuple(Chosen(response, "crisis.*", (0,)) for response in responses)
        identity = decision_id(message, 0)
        return Decision(identity, message, SUPPORT, SAM, self.clock.now(), 1, (finding,), chosen)

    async def carry_out(self, decision: Decision) -> dict[str, Outcome]:
        now = self.clock.now()
        await self.ledger.save_server(SERVER, now)
        case = new_case(decision)
        joining = Joining.NEW
        if case:
            case, joining = await self.ledger.open_case(case, 4 * 3600, now)
        effects = await self.ledger.open(decision, plan(decision, SERVER, case, joining), now)
        return dict(await self.performer.perform(effects))


@pytest.fixture
def scene() -> Scene:
    return Scene()


async def test_a_reply_that_is_refused_becomes_a_direct_message(scene: Scene) -> None:
    scene.gateway.forbidden[SUPPORT] = "missing_send_messages"
    outcomes = await scene.carry_out(scene.decision(Response.RESOURCES))
    assert [outcome.result for outcome in outcomes.values()] == [Result.DONE]
    assert [said.effect.way for said in scene.gateway.said] == [Way.DIRECT]
    assert not scene.gateway.in_channel(LOG), "they were reached: there is nothing to tell the moderators"


async def test_a_direct_message_that_is_refused_becomes_a_line_in_the_channel(scene: Scene) -> None:
    scene.gateway.closed.add(SAM)
    await scene.carry_out(scene.decision(Response.REMOVE))
    assert [(said.effect.kind, said.link.channel_id) for said in scene.gateway.said] == [
        (EffectKind.REMOVED_NOTE, SUPPORT),
        (EffectKind.FLAG, LOG),
    ]


async def test_where_no_reply_and_no_direct_message_is_possible_care_is_said_in_the_channel(scene: Scene) -> None:
    scene.gateway.gone.add(MESSAGE)
    scene.gateway.closed.add(SAM)
    await scene.carry_out(scene.decision(Response.RESOURCES))
    assert [(said.effect.way, said.link.channel_id) for said in scene.gateway.said] == [(Way.CHANNEL, SUPPORT)]


async def test_one_refusal_never_stops_the_rest(scene: Scene) -> None:
    scene.gateway.forbidden[SUPPORT] = "missing_send_messages"
    scene.gateway.closed.add(SAM)
    await scene.carry_out(scene.decision(Response.RESOURCES, Response.CASE))
    assert [said.effect.kind for said in scene.gateway.in_channel(DESK)] == [EffectKind.CARD]


async def test_moderators_are_told_of_a_refusal_once_and_not_per_message(scene: Scene) -> None:
    scene.gateway.forbidden[SUPPORT] = "missing_send_messages"
    scene.gateway.closed.add(SAM)
    for message in range(20, 25):
        await scene.carry_out(scene.decision(Response.RESOURCES, message=message))
    notes = [said.effect for said in scene.gateway.in_channel(LOG)]
    assert [note.kind for note in notes] == [EffectKind.REFUSAL_NOTE]
    assert notes[0].codes == ("missing_send_messages", "care")
    scene.clock.pass_(2 * 86_400)
    await scene.carry_out(scene.decision(Response.RESOURCES, message=30))
    assert len(scene.gateway.in_channel(LOG)) == 2


async def test_a_log_that_refuses_is_only_counted(scene: Scene) -> None:
    scene.gateway.forbidden = {SUPPORT: "missing_send_messages", LOG: "missing_view_channel"}
    scene.gateway.closed.add(SAM)
    await scene.carry_out(scene.decision(Response.RESOURCES))
    assert scene.gateway.said == []
    assert await scene.ledger.refusals(1) == {
        f"missing_send_messages:{SUPPORT}": 1,
        f"missing_view_channel:{LOG}": 1,
    }


async def test_a_message_deleted_before_the_reply_ends_a_nudge_but_not_care(scene: Scene) -> None:
    scene.gateway.gone.add(MESSAGE)
    outcomes = await scene.carry_out(scene.decision(Response.NUDGE))
    assert [outcome.result for outcome in outcomes.values()] == [Result.GONE]
    assert scene.gateway.said == []
    await scene.carry_out(scene.decision(Response.RESOURCES))
    assert [said.effect.way for said in scene.gateway.said] == [Way.DIRECT]
    assert not scene.gateway.in_channel(LOG)


async def test_what_failed_is_tried_again_until_it_is_done(scene: Scene) -> None:
    scene.gateway.unwell = 2
    outcomes = await scene.carry_out(scene.decision(Response.RESOURCES))
    assert [outcome.result for outcome in outcomes.values()] == [Result.FAILED]
    assert len(await scene.performer.resume()) == 1
    assert len(await scene.performer.resume()) == 1
    assert len(await scene.performer.resume()) == 0
    assert [said.effect.kind for said in scene.gateway.said] == [EffectKind.CARE]


async def test_what_failed_for_too_long_is_let_go(scene: Scene) -> None:
    scene.gateway.unwell = 1
    await scene.carry_out(scene.decision(Response.NUDGE))
    scene.clock.pass_(3600)
    assert len(await scene.performer.resume()) == 0
    assert scene.gateway.said == []


async def test_a_crash_between_writing_down_and_trying_loses_nothing(scene: Scene) -> None:
    decision = scene.decision(Response.RESOURCES, Response.CASE)
    case = new_case(decision)
    assert case is not None
    await scene.ledger.open_case(case, 1, scene.clock.now())
    await scene.ledger.open(decision, plan(decision, SERVER, case), scene.clock.now())
    after_restart = Performer(scene.gateway, scene.ledger, scene.clock)
    assert len(await after_restart.resume()) == 2
    assert {said.effect.kind for said in scene.gateway.said} == {EffectKind.CARE, EffectKind.CARD}


async def test_reading_a_message_twice_answers_it_once(scene: Scene) -> None:
    for _ in range(3):
        await scene.carry_out(scene.decision(Response.RESOURCES, Response.CASE))
    assert len(scene.gateway.tries) == 2


async def test_the_card_of_a_joined_case_is_edited_and_not_multiplied(scene: Scene) -> None:
    for message in (20, 21, 22):
        await scene.carry_out(scene.decision(Response.CASE, message=message))
    (card,) = scene.gateway.in_channel(DESK)
    assert card.case is not None
    assert [link.message_id for link in card.case.links] == [22, 21, 20]
    (case,) = await scene.ledger.cases(1)
    assert case.card == card.link
    claimed = await claim(scene.ledger, case.id, 8, scene.clock.now())
    assert claimed is not None
    shown = show_case(claimed, scene.clock.now())
    assert shown is not None
    await scene.performer.add_and_perform(shown)
    (card,) = scene.gateway.in_channel(DESK)
    assert card.case is not None
    assert card.case.owner_id == 8


async def test_a_card_that_is_slow_to_be_edited_is_not_left_showing_what_is_over(scene: Scene) -> None:
    await scene.carry_out(scene.decision(Response.CASE))
    (case,) = await scene.ledger.cases(1)
    go_on, perform = asyncio.Event(), scene.gateway.perform

    async def slowly(effect: Effect, case: Case | None = None, copy: str = "") -> Outcome:
        if case is not None and case.state is CaseState.CLAIMED:
            await go_on.wait()
        return await perform(effect, case, copy)

    scene.gateway.perform = slowly  # type: ignore[method-assign]  # the twin, with an answer that takes its time
    shown = []
    for change in (
        Change(CaseState.NEW, None, CaseState.CLAIMED, 8),
        Change(CaseState.CLAIMED, 8, CaseState.NEW, None),
    ):
        effect = show_case(case.moved(change, scene.clock.now()), scene.clock.now())
        assert effect is not None
        moved, _ = await scene.ledger.move(case.id, change, scene.clock.now(), [effect])
        assert moved is not None
        case = moved
        shown.append(asyncio.create_task(scene.performer.perform([effect])))
        await asyncio.sleep(0.01)
    go_on.set()
    await asyncio.gather(*shown)
    (card,) = scene.gateway.in_channel(DESK)
    assert card.case is not None
    assert (card.case.state, card.case.moves) == (CaseState.NEW, 2)


async def test_a_note_is_taken_back_by_whichever_way_it_was_said(scene: Scene) -> None:
    scene.gateway.forbidden[SUPPORT] = "missing_send_messages"
    decision = scene.decision(Response.NUDGE)
    await scene.carry_out(decision)
    assert len(scene.gateway.said) == 1
    await scene.performer.add_and_perform(retract(note_of(decision), scene.clock.now()))
    assert scene.gateway.said == []


async def test_what_is_not_due_yet_waits(scene: Scene) -> None:
    await scene.carry_out(scene.decision(Response.NUDGE))
    assert len(await scene.performer.resume()) == 0
    assert len(scene.gateway.said) == 1
    scene.clock.pass_(86_401)
    assert len(await scene.performer.resume()) == 1
    assert scene.gateway.said == []


async def test_a_quiet_line_is_kept_and_said_nowhere(scene: Scene) -> None:
    decision = scene.decision(Response.WATCH)
    await scene.carry_out(decision)
    (watch,) = await scene.ledger.watches(1)
    assert watch == watch_of(decision)
    assert (watch.id, watch.person_id, watch.level) == (decision.id, decision.author_id, decision.level)
    assert scene.gateway.tries == []
    assert await scene.performer.resume() == ()


async def test_a_quiet_line_is_as_sure_as_the_surest_cry_in_it(scene: Scene) -> None:
    decision = scene.decision(Response.WATCH)
    crisis = replace(decision.findings[0], category="crisis.abuse", level=Level.CONCERN, confidence=0.3)
    found = (crisis, replace(crisis, confidence=0.4), replace(crisis, category="privacy.phone", confidence=0.9))
    watch = watch_of(replace(decision, findings=found))
    assert watch is not None
    assert (watch.confidence, watch.kinds, watch.level) == (0.4, ("crisis.abuse",), Level.CONCERN)
    assert watch_of(replace(decision, findings=found[2:])) is None
    assert watch_of(replace(decision, findings=(replace(found[2], level=Level.CONCERN),))) is None


@pytest.mark.parametrize("begun", [True, False])
async def test_who_takes_their_words_back_takes_the_quiet_line_back(scene: Scene, begun: bool) -> None:
    decision = scene.decision(Response.WATCH)
    (effect,) = await scene.ledger.open(decision, plan(decision, SERVER, None), scene.clock.now())
    if begun:
        await scene.performer.perform([effect])
    await scene.performer.take_back(effect)
    assert await scene.ledger.watches(1) == ()
    assert await scene.performer.resume() == ()
    assert scene.gateway.tries == []


async def test_a_quiet_line_whose_decision_is_forgotten_is_none(scene: Scene) -> None:
    decision = scene.decision(Response.WATCH)
    (effect,) = plan(decision, SERVER, None)
    assert (await scene.performer.add_and_perform(effect)).result is Result.GONE
    assert await scene.ledger.watches(1) == ()


async def test_an_effect_that_was_closed_is_not_tried_again(scene: Scene) -> None:
    note = note_of(scene.decision(Response.NUDGE))
    first = await scene.performer.add_and_perform(note)
    assert await scene.performer.add_and_perform(note) == first
    assert len(scene.gateway.tries) == 1


async def test_what_is_under_way_is_not_tried_by_a_second_hand(scene: Scene) -> None:
    class Meanwhile(MemoryGateway):
        resumed: int = -1

        async def perform(self, effect: Effect, case: object = None, copy: str = "") -> Outcome:
            self.resumed = len(await scene.performer.resume())
            return await super().perform(effect, None)

    gateway = Meanwhile()
    scene.performer = Performer(gateway, scene.ledger, scene.clock)
    note = note_of(scene.decision(Response.NUDGE))
    await scene.performer.add_and_perform(replace(note, guild_id=1))
    assert gateway.resumed == 0
    assert len(gateway.tries) == 1


async def test_a_case_that_became_more_urgent_calls_again_with_a_new_card(scene: Scene) -> None:
    await scene.carry_out(scene.decision(Response.CASE, level=Level.CONCERN))
    (first,) = scene.gateway.in_channel(DESK)
    await scene.carry_out(scene.decision(Response.CASE, message=20, level=Level.EMERGENCY))
    (card,) = scene.gateway.in_channel(DESK)
    assert card.link != first.link
    assert card.case is not None
    assert card.case.level is Level.EMERGENCY
    (case,) = await scene.ledger.cases(1)
    assert case.card == card.link


async def test_nobody_is_told_that_their_message_was_removed_when_it_was_not(scene: Scene) -> None:
    scene.gateway.forbidden[SUPPORT] = "missing_manage_messages"
    await scene.carry_out(scene.decision(Response.REMOVE, level=None))
    assert not [said for said in scene.gateway.said if said.effect.kind is EffectKind.REMOVED_NOTE]


async def test_who_is_told_of_a_removal_is_told_after_it(scene: Scene) -> None:
    scene.gateway.unwell = 1
    await scene.carry_out(scene.decision(Response.REMOVE, level=None))
    assert [said.effect.kind for said in scene.gateway.said] == [EffectKind.FLAG], "moderators hear at once"
    await scene.performer.resume()
    assert MESSAGE in scene.gateway.gone
    assert [said.effect.kind for said in scene.gateway.said] == [EffectKind.FLAG, EffectKind.REMOVED_NOTE]


async def test_a_message_that_is_spared_is_never_taken_away_later(scene: Scene) -> None:
    scene.gateway.unwell = 2
    await scene.carry_out(scene.decision(Response.REMOVE, level=None))
    await scene.performer.spare(MESSAGE)
    assert {effect.kind for effect, _ in await scene.performer.resume()} == {EffectKind.FLAG}
    assert MESSAGE not in scene.gateway.gone
    assert [said.effect.kind for said in scene.gateway.said] == [EffectKind.FLAG]


async def offers(scene: Scene, *levels: Level) -> list[Decision]:
    """Cries for help of one person in different messages, each written down and tried while the platform is unwell."""
    await scene.ledger.save_server(SERVER, scene.clock.now())
    made = []
    for number, level in enumerate(levels):
        decision = scene.decision(Response.RESOURCES, message=MESSAGE + number, level=level)
        scene.gateway.unwell = 1
        effects = await scene.ledger.open(decision, plan(decision, SERVER, None), scene.clock.now())
        await scene.performer.perform(effects)
        made.append(decision)
    assert scene.gateway.said == []
    return made


@pytest.mark.parametrize(
    ("levels", "offered"),
    [
        ([Level.URGENT, Level.URGENT], [0]),
        ([Level.CONCERN, Level.EMERGENCY, Level.URGENT], [1]),
        ([Level.CONCERN], [0]),
    ],
)
async def test_offers_that_could_not_be_made_become_one_the_most_urgent(
    levels: list[Level], offered: list[int]
) -> None:
    scene = Scene()
    made = await offers(scene, *levels)
    await scene.performer.resume()
    await scene.performer.resume()
    assert [said.effect.decision_id for said in scene.gateway.said] == [made[number].id for number in offered]


@pytest.mark.parametrize(("now", "later"), [(Level.URGENT, 0), (Level.CONCERN, 1)])
async def test_an_offer_that_was_made_leaves_only_more_urgent_ones_to_be_made(now: Level, later: int) -> None:
    scene = Scene()
    await offers(scene, Level.URGENT)
    decision = scene.decision(Response.RESOURCES, message=MESSAGE + 9, level=now)
    effects = await scene.ledger.open(decision, plan(decision, SERVER, None), scene.clock.now())
    await scene.performer.perform(effects)
    assert len(scene.gateway.said) == 1
    await scene.performer.resume()
    assert len(scene.gateway.said) == 1 + later


async def test_an_offer_to_one_person_settles_none_to_another() -> None:
    scene = Scene()
    await offers(scene, Level.URGENT)
    other = replace(scene.decision(Response.RESOURCES, message=MESSAGE + 9), author_id=SAM + 1)
    effects = await scene.ledger.open(other, plan(other, SERVER, None), scene.clock.now())
    await scene.performer.perform(effects)
    await scene.performer.resume()
    assert len(scene.gateway.said) == 2
