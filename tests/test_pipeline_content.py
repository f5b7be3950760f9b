"""What a slow model for explicit and hostile words finds, when the message stands and when it does not any more."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

import pytest

from bot.act.perform import Performer
from bot.app import brain
from bot.decide.policy import Policy, Row, Rule
from bot.decide.situation import Situation, reaches
from bot.model import ChannelKind, EffectKind, Finding, Level, Message, Mode, Response, Server, Span, Surface, View
from bot.pipeline import Pipeline
from bot.record.memory import MemoryLedger
from bot.scoring.toxicity import Toxicity
from bot.twins import MemoryGateway, SetClock, SlowScorer

SUPPORT, ELSEWHERE, MODERATORS = 2, 99, 6
SERVER = Server(
    1,
    support_channels=frozenset({SUPPORT}),
    desk_channel=3,
    log_channel=4,
    volunteer_roles=frozenset({5}),
    moderator_roles=frozenset({MODERATORS}),
)
HOSTILE = Finding("content.harassment", Span(0, 8), 0.9, "toxicity", "reads as an insult", label="insult")
CRY = Finding("crisis.suicide", Span(0, 8), 0.99, "encoder", "reads like it", Level.URGENT)
MESSAGE = Message(100, SUPPORT, 7, SetClock().now(), (Surface("content", "so it is said"),), guild_id=1)


@dataclass
class Thinking:
    """A scorer that answers when it is let."""

    says: Sequence[Finding] = (HOSTILE,)
    finds: Collection[str] = Toxicity.finds
    instead_of: Collection[str] = ()
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    let: asyncio.Event = field(default_factory=asyncio.Event)
    channels: Sequence[int] = ()
    found: Sequence[Finding] = ()

    async def score(
        self,
        views: Sequence[View],
        settings: Mapping[str, object],
        found: Sequence[Finding] = (),
        channels: Sequence[int] = (),
    ) -> Sequence[Finding]:
        self.found, self.channels = found, channels
        self.asked.set()
        await self.let.wait()
        return self.says


@dataclass
class House:
    """Everything but Discord."""

    scorer: Thinking
    gateway: MemoryGateway = field(default_factory=MemoryGateway)
    ledger: MemoryLedger = field(default_factory=MemoryLedger)

    def __post_init__(self) -> None:
        clock = SetClock()
        performer = Performer(self.gateway, self.ledger, clock)
        self.pipeline = Pipeline(brain(), performer, self.ledger, clock, [self.scorer])

    async def hears(
        self, message: Message = MESSAGE, meanwhile: Callable[[], object] = lambda: None
    ) -> list[EffectKind]:
        """What is tried about a message of which something happens while the scorer thinks."""
        await self.ledger.save_server(SERVER, SetClock().now())
        handling = asyncio.create_task(self.pipeline.handle(message))
        waiting = asyncio.create_task(self.scorer.asked.wait())
        await asyncio.wait([handling, waiting], return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        happened = meanwhile()
        if asyncio.iscoroutine(happened):
            await happened
        self.scorer.let.set()
        await handling
        return [effect.kind for effect in self.gateway.tries]


async def test_what_is_found_late_is_flagged_once_however_many_labels_it_has() -> None:
    several = [replace(HOSTILE, label=label) for label in ("insult", "identity_attack", "severe_toxicity")]
    house = House(Thinking(several))
    assert await house.hears() == [EffectKind.FLAG]
    assert house.gateway.tries[0].codes[:2] == ("content.harassment", "sure:harassment:90:insult")


async def test_what_is_found_late_in_a_message_that_was_deleted_meanwhile_does_nothing() -> None:
    house = House(Thinking())
    assert await house.hears(meanwhile=lambda: house.pipeline.gone([MESSAGE.id])) == []


async def test_the_same_of_one_that_was_deleted_before_its_turn_came() -> None:
    house = House(Thinking())
    await house.pipeline.gone([MESSAGE.id])
    assert await house.hears() == []


async def test_another_deleted_message_makes_no_difference() -> None:
    house = House(Thinking())
    assert await house.hears(meanwhile=lambda: house.pipeline.gone([MESSAGE.id + 1])) == [EffectKind.FLAG]


async def test_what_is_found_late_in_words_that_were_edited_meanwhile_does_nothing() -> None:
    house = House(Thinking())
    assert await house.hears(meanwhile=lambda: house.pipeline.edited(MESSAGE.id, 1_800_000_000_000)) == []
    edited = replace(MESSAGE, revision=1_800_000_000_000)
    assert await house.hears(edited) == [EffectKind.FLAG]


async def test_what_may_be_a_cry_for_help_is_answered_all_the_same() -> None:
    house = House(Thinking([CRY, HOSTILE], finds=("crisis.*", "content.*")))
    kinds = await house.hears(meanwhile=lambda: house.pipeline.gone([MESSAGE.id]))
    assert kinds == [EffectKind.CARE, EffectKind.CARD]


async def test_it_is_told_what_the_rules_found_and_where() -> None:
    scorer = Thinking(())
    text = (Surface("content", "my number is 07700 900123"),)
    await House(scorer).hears(replace(MESSAGE, surfaces=text, channel_id=55, parent_id=SUPPORT))
    assert [one.category for one in scorer.found] == ["privacy.phone"]
    assert scorer.channels == (55, SUPPORT)


@pytest.mark.parametrize(
    ("more", "asked"),
    [
        ({}, True),
        ({"author_roles": frozenset({5})}, True),
        ({"author_roles": frozenset({MODERATORS})}, False),
        ({"channel_id": ELSEWHERE}, False),
        ({"channel_id": 4}, False),
        ({"author_is_bot": True}, False),
    ],
)
async def test_where_nothing_would_be_done_about_it_the_model_is_not_asked(
    more: dict[str, object], asked: bool
) -> None:
    scorer = Thinking()
    await House(scorer).hears(replace(MESSAGE, **more))  # type: ignore[arg-type]  # fields of Message, by name
    assert scorer.asked.is_set() is asked


async def test_whoever_hears_cries_for_help_is_asked_wherever_anything_is_done() -> None:
    scorer = Thinking((), finds=("crisis.*", "content.*"))
    await House(scorer).hears(replace(MESSAGE, author_roles=frozenset({MODERATORS})))
    assert scorer.asked.is_set()


FLAG, NOTHING = Row((Response.FLAG,)), Row((Response.NONE,))
HERE, THERE = frozenset({ChannelKind.SUPPORT}), frozenset({ChannelKind.ELSEWHERE})


@pytest.mark.parametrize(
    ("rule", "reached"),
    [
        (Rule("content.*", (FLAG,)), True),
        (Rule("content.harassment", (FLAG,)), True),
        (Rule("content.*", (FLAG,), Mode.SHADOW), True),
        (Rule("content.*", (FLAG,), Mode.OFF), False),
        (Rule("content.*", (NOTHING,)), False),
        (Rule("content.*", (NOTHING, FLAG)), False),
        (Rule("content.*", (replace(NOTHING, min_confidence=0.9), FLAG)), True),
        (Rule("content.*", (replace(NOTHING, channels=THERE), FLAG)), True),
        (Rule("content.*", (replace(FLAG, channels=THERE),)), False),
        (Rule("content.*", (replace(FLAG, kinds=frozenset({"graphic"})),)), False),
        (Rule("content.*", (replace(FLAG, kinds=frozenset({"sexual"})),)), True),
        (Rule("content.*", (FLAG,), exempt_roles=frozenset({5, "moderator"})), False),
        (Rule("content.graphic", (FLAG,)), False),
        (Rule("privacy.*", (FLAG,)), False),
    ],
)
def test_whether_findings_of_some_categories_could_make_a_difference(rule: Rule, reached: bool) -> None:
    where = Situation(ChannelKind.SUPPORT, frozenset({5}))
    assert reaches(Policy({rule.category: rule}), where, Toxicity.finds) is reached


def test_a_category_s_own_rule_counts_before_its_family_s() -> None:
    off = {name: Rule(name, (FLAG,), Mode.OFF) for name in ("content.sexual", "content.harassment")}
    policy = Policy({**off, "content.*": Rule("content.*", (FLAG,))})
    assert not reaches(policy, Situation(ChannelKind.SUPPORT), Toxicity.finds)
    assert reaches(policy, Situation(ChannelKind.SUPPORT), ("content.*",))


async def test_a_removal_waits_for_cries_for_help_alone() -> None:
    """A number of somebody else's goes at once where no scorer could hear a cry for help."""
    text = (Surface("content", "her phone number is 07700 900123 so call her"),)
    message = replace(MESSAGE, surfaces=text)
    for finds, at_once in ((Toxicity.finds, True), (("crisis.*",), False)):
        house = House(Thinking((), finds=finds))
        tried: list[int] = []
        await house.hears(message, lambda house=house, tried=tried: tried.append(len(house.gateway.tries)))  # type: ignore[misc]  # bound at once
        assert [count > 0 for count in tried] == [at_once]
        assert EffectKind.REMOVE in [effect.kind for effect in house.gateway.tries]


async def test_a_slow_scorer_s_twin_finds_every_family() -> None:
    assert {one.split(".")[0] for one in SlowScorer().finds} == {"crisis", "privacy", "boundary", "content", "custom"}


THEIRS = replace(MESSAGE, surfaces=(Surface("content", "her number is 07700 900123, text her"),))


@pytest.mark.parametrize(
    ("meanwhile", "removed"),
    [
        (lambda house: None, True),
        (lambda house: house.pipeline.edited(MESSAGE.id, 1_800_000_000_000), False),
        (lambda house: house.pipeline.gone([MESSAGE.id]), False),
        (lambda house: house.pipeline.gone([MESSAGE.id + 1]), True),
    ],
)
async def test_a_removal_that_waited_takes_away_nothing_that_was_changed_meanwhile(
    meanwhile: Callable[[House], object], removed: bool
) -> None:
    house = House(Thinking((), finds=frozenset({"crisis.*"}), instead_of=("linear",)))
    tried = await house.hears(THEIRS, meanwhile=lambda: meanwhile(house))
    assert (EffectKind.REMOVE in tried) is removed
    assert bool(tried) is removed
