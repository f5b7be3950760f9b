"""The moderators' log: a card says what happened, whenever that is, whatever a crash or a bad spell does to it."""

from __future__ import annotations

import contextlib

from bot.act.deeds import Undo, can_of, did_of, many_of
from bot.act.perform import Performer
from bot.act.plan import plan, removal_of
from bot.act.raid import BETWEEN, MANY, OVER
from bot.act.urgent import URGENT
from bot.model import (
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
    decision_id,
)
from bot.record.memory import MemoryLedger
from bot.twins import MemoryGateway, Said, SetClock

GUILD, SUPPORT, LOG, SAM = 1, 2, 4, 7
SERVER = Server(
    GUILD, support_channels=frozenset({SUPPORT}), desk_channel=3, log_channel=LOG, moderator_roles=frozenset({6})
)
HARSH, HARM = (Finding(name, Span(0, 3), 0.9, "phrases", "") for name in ("content.harassment", "content.pro_harm"))


class Scene:
    """Everything but Discord."""

    def __init__(self) -> None:
        self.clock, self.gateway, self.ledger = SetClock(), MemoryGateway(), MemoryLedger()
        self.restart()

    def restart(self) -> None:
        """The process begins anew; the ledger and the world are as they were."""
        self.performer = Performer(self.gateway, self.ledger, self.clock)

    async def decides(self, message: int, *responses: Response, finding: Finding = HARSH) -> Decision:
        """Something is decided about a message, and carried out."""
        await self.ledger.save_server(SERVER, self.clock.now())
        chosen = tuple(Chosen(one, "content.*", (0,)) for one in responses)
        decision = Decision(decision_id(message, 0), message, SUPPORT, SAM, self.clock.now(), GUILD, (finding,), chosen)
        steps = plan(decision, SERVER, None, versions={"content.*": "aaaa"})
        await self.performer.perform(await self.ledger.open(decision, steps, self.clock.now()))
        return decision

    def cards(self) -> list[Said]:
        """What stands in the log of cards, oldest first."""
        return [one for one in self.gateway.in_channel(LOG) if one.effect.kind is EffectKind.FLAG]

    def card(self) -> Effect:
        """The one card."""
        (one,) = self.cards()
        return one.effect

    async def later(self, seconds: float = 10.0) -> None:
        self.clock.pass_(seconds)
        await self.performer.resume()


async def test_a_removal_has_a_card_even_where_the_rule_does_not_ask_to_tell_anybody() -> None:
    scene = Scene()
    await scene.decides(9, Response.REMOVE)
    assert did_of(scene.card()) == {Response.REMOVE: Outcome(Result.DONE)}
    assert can_of(scene.card()) == (), "nobody has the words"


async def test_a_card_names_the_permission_that_was_missing() -> None:
    scene = Scene()
    scene.gateway.forbidden[SUPPORT] = "missing_manage_messages"
    await scene.decides(9, Response.REMOVE)
    assert did_of(scene.card())[Response.REMOVE] == Outcome(Result.REFUSED, "missing_manage_messages")


async def test_a_card_that_came_before_its_removal_is_edited_once_that_has_ended() -> None:
    scene = Scene()
    scene.gateway.unwell = 1
    await scene.decides(9, Response.REMOVE, Response.FLAG)
    assert did_of(scene.card()) == {Response.REMOVE: None}
    assert can_of(scene.card()) == (Undo.REMOVAL, Undo.FLAG)
    link = scene.cards()[0].link
    scene.restart()
    await scene.later()
    assert did_of(scene.card()) == {Response.REMOVE: Outcome(Result.DONE)}
    assert scene.cards()[0].link == link
    assert await scene.ledger.unfinished(scene.clock.now()) == ()


async def test_a_removal_that_never_came_through_is_told_as_well() -> None:
    scene = Scene()
    scene.gateway.unwell = 1
    decision = await scene.decides(9, Response.REMOVE, Response.FLAG)
    scene.restart()
    scene.clock.pass_(1.5 * 86_400)
    await scene.performer.resume()
    assert await scene.ledger.outcome(removal_of(decision.id)) == Outcome(Result.EXPIRED)
    await scene.later()
    assert did_of(scene.card()) == {Response.REMOVE: Outcome(Result.EXPIRED)}


async def test_a_crash_before_the_card_was_closed_makes_no_second_one() -> None:
    scene = Scene()
    scene.gateway.unwell = 1
    closes, ledger = scene.ledger.close, scene.ledger

    async def dies(key: str, outcome: Outcome, now: float) -> None:
        if outcome.channel_id == LOG:
            raise ConnectionError
        await closes(key, outcome, now)

    ledger.close = dies  # type: ignore[method-assign]  # the process ends there
    with contextlib.suppress(ConnectionError):
        await scene.decides(9, Response.REMOVE, Response.FLAG)
    ledger.close = closes  # type: ignore[method-assign]  # and begins again
    scene.restart()
    for _ in range(2):
        await scene.later()
    assert did_of(scene.card()) == {Response.REMOVE: Outcome(Result.DONE)}


async def test_a_log_that_was_out_of_reach_gets_its_card_later() -> None:
    scene = Scene()
    scene.gateway.unwell = 9
    await scene.decides(9, Response.FLAG)
    assert scene.cards() == []
    scene.gateway.unwell = 0
    scene.restart()
    await scene.later()
    assert len(scene.cards()) == 1


async def test_a_card_that_moderators_have_deleted_is_not_posted_again() -> None:
    scene = Scene()
    scene.gateway.unwell = 1
    await scene.decides(9, Response.REMOVE, Response.FLAG)
    scene.gateway.gone.add(scene.cards()[0].link.message_id)
    scene.gateway.said.clear()
    await scene.later()
    assert scene.cards() == []


async def test_in_a_raid_there_are_so_many_cards_and_one_that_counts_up() -> None:
    scene = Scene()
    for number in range(60):
        await scene.decides(100 + number, Response.REMOVE)
        scene.clock.pass_(0.5)
    await scene.later()
    assert len(scene.cards()) == MANY + 1
    many = many_of(scene.cards()[-1].effect)
    assert many is not None
    assert (many.count, many.removed) == (60, 60)
    assert scene.cards()[-1].effect.message_id == 159
    tries = [one for one in scene.gateway.tries if one.kind is EffectKind.FLAG and many_of(one)]
    assert len(tries) <= 30 / BETWEEN + 2
    assert await scene.ledger.unfinished(scene.clock.now()) == ()


async def test_after_a_restart_in_a_raid_nothing_is_lost_and_there_is_no_flood() -> None:
    scene = Scene()
    for number in range(30):
        await scene.decides(100 + number, Response.FLAG)
    waiting = len(await scene.ledger.unfinished(scene.clock.now()))
    assert waiting > MANY, "what is not shown yet is still written down"
    scene.restart()
    for _ in range(3):
        await scene.later()
    assert len(scene.cards()) == 2 * (MANY + 1)
    many = many_of(scene.cards()[-1].effect)
    assert many is not None
    assert many.count == waiting
    assert await scene.ledger.unfinished(scene.clock.now()) == ()


async def test_on_a_bad_day_a_raid_is_shown_once_the_log_can_be_written_to() -> None:
    scene = Scene()
    scene.gateway.unwell = 1_000
    for number in range(20):
        await scene.decides(100 + number, Response.FLAG)
    await scene.later()
    scene.gateway.unwell = 0
    for _ in range(2):
        await scene.later()
    assert len(scene.cards()) == MANY + 1
    assert await scene.ledger.unfinished(scene.clock.now()) == ()


async def test_a_raids_card_that_was_deleted_is_posted_anew() -> None:
    scene = Scene()
    for number in range(10):
        await scene.decides(100 + number, Response.FLAG)
    gone = scene.cards()[-1].link
    scene.gateway.said = [one for one in scene.gateway.said if one.link != gone]
    await scene.later()
    many = many_of(scene.cards()[-1].effect)
    assert many is not None
    assert many.count == 10


async def test_once_it_has_been_quiet_each_message_has_its_own_card_again() -> None:
    scene = Scene()
    for number in range(10):
        await scene.decides(100 + number, Response.FLAG)
    await scene.later()
    await scene.later(OVER)
    before = len(scene.cards())
    await scene.decides(200, Response.FLAG)
    assert len(scene.cards()) == before + 1
    assert many_of(scene.cards()[-1].effect) is None


async def test_what_may_put_others_in_danger_is_never_counted_away() -> None:
    scene = Scene()
    for number in range(2 * MANY):
        await scene.decides(100 + number, Response.FLAG, finding=HARM)
    assert len(scene.cards()) == 2 * MANY


async def test_a_log_that_refuses_is_told_once_and_nothing_is_tried_for_ever() -> None:
    scene = Scene()
    scene.gateway.forbidden[LOG] = "missing_send_messages"
    for number in range(20):
        await scene.decides(100 + number, Response.FLAG)
    await scene.later()
    assert scene.gateway.in_channel(LOG) == []
    assert await scene.ledger.unfinished(scene.clock.now()) == ()
    assert list(await scene.ledger.refusals(GUILD)) == [f"missing_send_messages:{LOG}"]


async def test_what_turns_out_to_be_urgent_calls_with_a_new_card_and_the_quiet_one_goes() -> None:
    scene = Scene()
    await scene.decides(9, Response.FLAG)
    quiet = scene.cards()[0].link
    await scene.decides(9, Response.FLAG, finding=HARM)
    await scene.later()
    (card,) = scene.cards()
    assert card.link != quiet
    assert URGENT in card.effect.codes


async def test_a_removal_that_is_given_up_for_a_cry_for_help_is_told_as_that() -> None:
    scene = Scene()
    scene.gateway.unwell = 1
    await scene.decides(9, Response.REMOVE)
    await scene.performer.spare(9)
    await scene.later()
    assert did_of(scene.card()) == {Response.REMOVE: Outcome(Result.EXPIRED, "crisis")}
    assert 9 not in scene.gateway.gone
