"""Trying the live rules on words: which rule fires, which does not, and why."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

import pytest

from bot.app import brain
from bot.decide.policy import Policy, Row, Rule
from bot.model import (
    Decision,
    Finding,
    Lately,
    Link,
    Message,
    Mode,
    Response,
    Server,
    Skip,
    Skipped,
    Span,
    Surface,
    Trace,
    View,
)
from bot.tune import trying as module
from bot.tune.backtest import LINKS, Backtest, backtest
from bot.tune.trying import Heard, Told, Tried, Trying, told_by
from bot.twins import SlowScorer
from config.loader import load_default

NOW = 1_800_000_000.0
SUPPORT = 2
SERVER = Server(
    1,
    support_channels=frozenset({SUPPORT}),
    desk_channel=3,
    log_channel=4,
    volunteer_roles=frozenset({5}),
    moderator_roles=frozenset({6}),
)
NUMBER = "my number is 07700 900123"
FLIRT = "hey beautiful, can i have your number? we should go on a date"
CRY = "i want to kill myself tonight"


def said(text: str, channel: int = SUPPORT, number: int = 9, author: int = 7, **more: object) -> Message:
    base = Message(number, channel, author, NOW + number, (Surface("content", text),), guild_id=1)
    return replace(base, **more)  # type: ignore[arg-type]  # fields of Message, by name


async def tried(message: Message, server: Server = SERVER, lately: Lately | None = None) -> Tried:
    return await Trying(brain())(message, server, NOW, lately)


def rules(one: Tried) -> dict[str, Told]:
    return {told.rule: told for told in one.rules}


async def test_every_rule_has_something_to_say_and_those_that_fire_come_first() -> None:
    one = await tried(said(NUMBER))
    assert set(rules(one)) == set(load_default().policy.rules)
    first = one.rules[0]
    assert (first.rule, first.heard, first.responses) == ("privacy.*", Heard.FIRED, (Response.MASK, Response.NUDGE))
    assert {told.heard for told in one.rules[1:]} == {Heard.NOTHING}
    assert one.watched
    assert not one.late


async def test_what_is_not_done_says_why() -> None:
    lately = Lately((Trace(Response.NUDGE, "privacy.phone", NOW - 60),))
    told = rules(await tried(said(NUMBER), lately=lately))["privacy.*"]
    assert told.heard is Heard.HELD
    assert set(told.held) == {(Response.MASK, Skip.COOLDOWN), (Response.NUDGE, Skip.COOLDOWN)}


async def test_where_no_row_fits_the_rule_says_so() -> None:
    told = rules(await tried(said(NUMBER, channel=99)))["privacy.*"]
    assert (told.heard, told.held) == (Heard.HELD, ((Response.NONE, Skip.NO_ROW),))


async def test_a_rule_in_shadow_and_one_on_trial_say_what_they_would_do() -> None:
    assert rules(await tried(said(FLIRT)))["boundary.*"].heard is Heard.QUIET
    trial = {"trials": {"privacy.phone": {"rows": [{"respond": ["remove"]}]}}}
    told = rules(await tried(said(NUMBER), replace(SERVER, policy=trial)))
    assert told["privacy.phone"].heard is Heard.QUIET
    assert told["privacy.phone"].would is not None
    assert told["privacy.*"].heard is Heard.FIRED


async def test_a_rule_that_is_off_says_so() -> None:
    off = replace(SERVER, policy={"rules": {"privacy.*": {"mode": "off"}}})
    assert rules(await tried(said(NUMBER), off))["privacy.*"].heard is Heard.OFF


async def test_where_the_bot_does_not_read_that_is_told() -> None:
    assert not (await tried(said(CRY, channel=4))).watched
    assert not (await tried(said(CRY), Server(1))).watched


async def test_slow_scorers_are_asked_and_not_waited_for_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    sexual = Finding("content.sexual", Span(0, 2), 0.95, "toxicity", "the model says so")
    one = await Trying(brain(), [SlowScorer((sexual,))])(said("good morning"), SERVER, NOW)
    assert rules(one)["content.*"].heard is Heard.FIRED

    class Never:
        instead_of: Collection[str] = ()
        finds: Collection[str] = ("crisis.*",)

        async def score(
            self,
            views: Sequence[View],
            settings: Mapping[str, object],
            found: Sequence[Finding] = (),
            channels: Sequence[int] = (),
        ) -> Sequence[Finding] | None:
            await asyncio.sleep(60)
            return ()

    monkeypatch.setattr(module, "PATIENCE", 0.01)
    one = await Trying(brain(), [Never()])(said(NUMBER), SERVER, NOW)
    assert one.late
    assert rules(one)["privacy.*"].heard is Heard.FIRED


def test_of_a_category_with_a_rule_of_its_own_the_family_says_nothing() -> None:
    policy = Policy(
        {"privacy.*": Rule("privacy.*", (Row((Response.NUDGE,)),)), "privacy.phone": Rule("privacy.phone", ())}
    )
    decision = Decision("d", 9, 2, 7, NOW, skipped=(Skipped(Response.NONE, "privacy.phone", Skip.NO_ROW),))
    told = {one.rule: one.heard for one in told_by(decision, (), policy)}
    assert told == {"privacy.phone": Heard.HELD, "privacy.*": Heard.NOTHING}
    assert Rule("x", (), mode=Mode.OFF).mode is Mode.OFF


async def test_a_backtest_counts_links_and_lets_cooldowns_count() -> None:
    messages = [said(NUMBER, number=n) for n in (10, 11)] + [said(FLIRT, number=12), said("good morning", number=13)]
    messages += [said(CRY, number=14, author=8), said(NUMBER, number=15, author_is_bot=True)]
    states = [replace(one) async for one in backtest(messages, SERVER, brain().configure(SERVER), Trying(brain()))]
    seen = states[-1]
    assert len(states) == len(messages)
    assert (seen.read, seen.with_findings) == (5, 4)
    assert seen.done[("privacy.*", Response.NUDGE)] == 1
    assert seen.done[("crisis.*", Response.RESOURCES)] == 1
    assert seen.quiet["boundary.*"] == {(Response.FLAG,): 1}
    assert seen.links["crisis.*"][0][1] == Link(SUPPORT, 14)
    assert [link.message_id for _, link in seen.links["privacy.*"]] == [10]


async def test_of_many_messages_the_surest_are_linked_to() -> None:
    seen = Backtest()
    for number in range(20):
        seen.add(await tried(said(NUMBER if number % 2 else "mail me: sam@example.org", number=number)))
    sure = [one for one, _ in seen.links["privacy.*"]]
    assert len(sure) == LINKS
    assert sure == sorted(sure, reverse=True)
