"""Verdicts and undoing: counted once, for the form that a rule had then, by those who may at that moment."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.act.appeal import Verdict, answer
from bot.act.deeds import Undo, judged_of, undid_of
from bot.act.perform import Performer
from bot.act.plan import plan, removal_of
from bot.desk.standing import Presser
from bot.model import (
    Chosen,
    Decision,
    EffectKind,
    Finding,
    Judged,
    Response,
    Result,
    Server,
    Span,
    Trace,
    decision_id,
)
from bot.record.memory import MemoryLedger
from bot.tune.judging import Answer, Judging
from bot.twins import MemoryGateway, SetClock
from config.loader import load_default
from config.trust import Level, Power

GUILD, SUPPORT, LOG, MODERATORS, SAM, ALEX, KIM, MESSAGE = 1, 2, 4, 6, 7, 8, 9, 99
SERVER = Server(
    GUILD,
    support_channels=frozenset({SUPPORT}),
    desk_channel=3,
    log_channel=LOG,
    volunteer_roles=frozenset({5}),
    moderator_roles=frozenset({MODERATORS}),
)
HARSH = Finding("content.harassment", Span(0, 3), 0.9, "phrases", "")
RIGHT, WRONG = Judged.RIGHT, Judged.WRONG


def presser(person: int = ALEX, role: int = MODERATORS, guild: int | None = GUILD) -> Presser:
    return Presser(person, guild, LOG, None, frozenset({role}), manages_server=False)


class Scene:
    """A decision about a message of Sam's, with its card in the log."""

    def __init__(self) -> None:
        self.clock, self.gateway, self.ledger = SetClock(), MemoryGateway(), MemoryLedger()
        self.configuration = load_default()
        self.performer = Performer(self.gateway, self.ledger, self.clock)
        self.judging = Judging(self.performer, self.ledger, self.clock, lambda _: self.configuration)

    async def decides(self, *responses: Response, finding: Finding = HARSH) -> Decision:
        """Something is decided, and carried out."""
        now = self.clock.now()
        await self.ledger.save_server(SERVER, now)
        chosen = tuple(Chosen(one, "content.*", (0,)) for one in responses)
        decision = Decision(decision_id(MESSAGE, 0), MESSAGE, SUPPORT, SAM, now, GUILD, (finding,), chosen)
        steps = plan(decision, SERVER, None, versions={"content.*": "aaaa"})
        await self.performer.perform(await self.ledger.open(decision, steps, now))
        return decision

    def trusts(self, level: Level) -> None:
        """Who may judge, from now on."""
        trust = {**self.configuration.trust, Power.JUDGE: level}
        self.configuration = replace(self.configuration, trust=trust)


async def test_a_verdict_counts_for_the_form_that_the_rule_had_when_it_decided() -> None:
    scene = Scene()
    decision = await scene.decides(Response.FLAG)
    assert (await scene.judging.judge(decision, WRONG, presser())).answer is Answer.WRONG
    assert await scene.ledger.verdicts(GUILD) == {("content.*", "aaaa"): (0, 1)}
    (card,) = [one.effect for one in scene.gateway.in_channel(LOG)]
    assert judged_of(card) == (WRONG, ALEX)


async def test_pressed_by_several_at_once_it_counts_once() -> None:
    scene = Scene()
    decision = await scene.decides(Response.FLAG)
    pressed = [scene.judging.judge(decision, WRONG, presser(person)) for person in (ALEX, KIM, ALEX)]
    answers = [said.answer for said in await asyncio.gather(*pressed)]
    assert sorted(answers) == [Answer.ALREADY, Answer.ALREADY, Answer.WRONG]
    assert await scene.ledger.verdicts(GUILD) == {("content.*", "aaaa"): (0, 1)}
    assert await scene.ledger.misreads(GUILD) == {("content.harassment", "phrases"): 1}


async def test_to_and_fro_the_counts_are_those_of_the_last_verdict() -> None:
    scene = Scene()
    decision = await scene.decides(Response.FLAG)
    for judged in (RIGHT, WRONG, RIGHT, WRONG, RIGHT):
        assert (await scene.judging.judge(decision, judged, presser())).answer == judged.value
        wrong = judged is WRONG
        assert await scene.ledger.verdicts(GUILD) == {("content.*", "aaaa"): (0, 1) if wrong else (1, 0)}
        assert bool(await scene.ledger.misreads(GUILD)) is wrong


async def test_what_an_appeal_has_told_is_not_counted_again_nor_counted_back() -> None:
    scene = Scene()
    decision = await scene.decides(Response.REMOVE)
    await scene.ledger.add(answer(decision, Verdict.WRONG, scene.clock.now()), scene.clock.now())
    for judged in (WRONG, RIGHT):
        await scene.judging.judge(decision, judged, presser())
        assert await scene.ledger.misreads(GUILD) == {}
    assert await scene.ledger.verdicts(GUILD) == {("content.*", "aaaa"): (1, 0)}


@pytest.mark.parametrize(
    ("by", "level", "answer", "roles"),
    [
        (presser(), Level.MODERATORS, Answer.WRONG, set()),
        (presser(role=5), Level.MODERATORS, Answer.NOT_ALLOWED, {MODERATORS}),
        (presser(role=5), Level.VOLUNTEERS, Answer.WRONG, set()),
        (presser(role=55), Level.VOLUNTEERS, Answer.NOT_ALLOWED, {5, MODERATORS}),
        (presser(), Level.OWNER, Answer.NOT_ALLOWED, set()),
        (presser(guild=2), Level.MODERATORS, Answer.NOT_ALLOWED, {MODERATORS}),
        (presser(guild=None), Level.MODERATORS, Answer.NOT_ALLOWED, {MODERATORS}),
        (presser(SAM), Level.MODERATORS, Answer.OWN, set()),
    ],
)
async def test_only_who_may_at_this_moment_judges_and_undoes(
    by: Presser, level: Level, answer: Answer, roles: set[int]
) -> None:
    scene = Scene()
    scene.trusts(level)
    decision = await scene.decides(Response.FLAG)
    said = await scene.judging.judge(decision, WRONG, by)
    assert (said.answer, set(said.roles)) == (answer, roles)
    allowed = answer is Answer.WRONG
    assert bool(await scene.ledger.verdicts(GUILD)) is allowed
    assert ((await scene.judging.undo(decision, by)).answer is Answer.UNDONE) is allowed


@pytest.mark.parametrize(
    ("responses", "judged", "named"),
    [((Response.REMOVE,), WRONG, True), ((Response.REMOVE,), RIGHT, False), ((Response.FLAG,), WRONG, False)],
)
async def test_who_wrote_it_is_told_alone_to_whoever_has_to_tell_them(
    responses: tuple[Response, ...], judged: Judged, named: bool
) -> None:
    scene = Scene()
    said = await scene.judging.judge(await scene.decides(*responses), judged, presser())
    assert said.author == (SAM if named else None)


async def test_undoing_takes_back_a_note_and_forgets_that_it_was_left() -> None:
    scene = Scene()
    decision = await scene.decides(Response.FLAG, Response.NUDGE)
    await scene.ledger.remember(decision, [Trace(Response.NUDGE, HARSH.category, scene.clock.now())], scene.clock.now())
    said = await scene.judging.undo(decision, presser())
    assert said.undone == (Undo.NOTE, Undo.FLAG)
    assert EffectKind.NUDGE not in {one.effect.kind for one in scene.gateway.said}
    assert (await scene.ledger.lately(GUILD, SAM, 0)).traces == ()
    (card,) = [one.effect for one in scene.gateway.in_channel(LOG)]
    assert undid_of(card) == ((Undo.NOTE, Undo.FLAG), ALEX)
    await scene.judging.undo(decision, presser(KIM))
    (tally,) = await scene.ledger.tallies(GUILD, 0)
    assert (tally.rule, tally.category, tally.what, tally.times) == ("content.*", HARSH.category, "undone", 1)


async def test_a_removal_that_waits_is_called_off_and_one_that_is_done_cannot_be() -> None:
    scene = Scene()
    scene.gateway.unwell = 1
    decision = await scene.decides(Response.REMOVE)
    assert (await scene.judging.undo(decision, presser())).undone == (Undo.REMOVAL, Undo.FLAG)
    scene.clock.pass_(60)
    await scene.performer.resume()
    assert MESSAGE not in scene.gateway.gone
    assert (await scene.judging.undo(decision, presser(KIM))).answer is Answer.UNDONE_ALREADY

    scene = Scene()
    decision = await scene.decides(Response.REMOVE)
    assert (await scene.judging.undo(decision, presser())).answer is Answer.GONE


async def test_a_removal_that_is_under_way_is_not_said_to_be_called_off() -> None:
    scene = Scene()
    scene.gateway.unwell = 1
    decision = await scene.decides(Response.REMOVE)
    scene.performer._trying.add(removal_of(decision.id))
    assert (await scene.judging.undo(decision, presser())).answer is Answer.GONE
    removal = await scene.ledger.outcome(removal_of(decision.id))
    assert removal is None or removal.result is Result.DONE


async def test_without_a_card_there_is_nothing_to_judge() -> None:
    scene = Scene()
    decision = await scene.decides(Response.NUDGE)
    assert (await scene.judging.judge(decision, WRONG, presser())).answer is Answer.OLD
    assert (await scene.judging.undo(decision, presser())).answer is Answer.OLD
    assert await scene.ledger.verdicts(GUILD) == {}
