"""Keeping the rules in step: what was shown is done and noted, and whatever breaks leaves what a sync sets right."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.automod.keeper import Done, Keeper
from bot.automod.kept import Choices, Part, read_kept
from bot.automod.plan import Do
from bot.automod.port import Refused, RulesError
from bot.automod.rules import Content, Kind, mark
from bot.automod.survey import Survey
from bot.automod.twin import MemoryRules
from bot.model import Server
from bot.record.memory import MemoryLedger
from bot.twins import SetClock
from config.configured import configure
from tests.automod.world import ME, TEXTS

GUILD = 4
OWN = {
    "detectors": {"own": {"rules": {"spam": {"entries": ["nitro", "suicide"]}}}},
    "rules": {"custom.spam": {"rows": [{"respond": ["remove"]}]}},
}
ALL = Choices(frozenset(Part), frozenset({"GB"}))


class House:
    """A keeper and the twins that it works with."""

    def __init__(self) -> None:
        self.rules, self.ledger, self.clock = MemoryRules(me=ME), MemoryLedger(), SetClock()
        self.keeper = Keeper(self.rules, self.ledger, self.clock, lambda: ME, configure())
        self.told: list[tuple[int, int]] = []

    async def tell(self, done: int, of: int) -> None:
        self.told.append((done, of))

    async def seen(self) -> Survey:
        return await self.keeper.survey(GUILD, TEXTS)

    async def sync(self, shown: str = "") -> Done:
        return await self.keeper.sync(GUILD, TEXTS, shown or (await self.seen()).plan.mark, self.tell)

    async def remove(self) -> Done:
        return await self.keeper.remove(GUILD, TEXTS, (await self.seen()).removal.mark, self.tell)

    async def choose(self, choices: Choices) -> None:
        await self.keeper.choose(GUILD, lambda _: choices)

    async def kept(self) -> dict[str, int]:
        server = await self.ledger.server(GUILD)
        return {slot: one.id for slot, one in read_kept(server.automod).rules.items()}


@pytest.fixture
async def house() -> House:
    one = House()
    await one.ledger.save_server(Server(GUILD, support_channels=frozenset({5}), policy=OWN), one.clock.now())
    return one


async def test_looking_and_choosing_write_nothing_to_discord(house: House) -> None:
    await house.choose(ALL)
    seen = await house.seen()
    assert [step.do for step in seen.plan.steps] == [Do.CREATE] * 3
    assert house.rules.asked == ["read"]
    assert house.rules.rules == {}


async def test_a_sync_writes_what_was_shown_notes_the_ids_and_has_nothing_to_do_the_second_time(house: House) -> None:
    await house.choose(ALL)
    done = await house.sync()
    assert [(step.do, step.slot) for step in done.done] == [
        (Do.CREATE, name) for name in ("details", "phones", "lists1")
    ]
    assert house.told == [(0, 3), (1, 3), (2, 3)]
    assert sorted((await house.kept()).values()) == sorted(house.rules.rules)
    assert {one.content.name for one in house.rules.rules.values()} == {"B: details", "B: phones", "B: lists"}
    again = await house.sync()
    assert (again.done, again.failures, again.stale) == ((), (), False)
    assert [one.slot for one in (await house.seen()).standings] == ["details", "phones", "lists1"]


async def test_no_crisis_word_of_a_block_list_is_ever_written(house: House) -> None:
    await house.choose(ALL)
    await house.sync()
    assert {word for one in house.rules.rules.values() for word in one.content.words} == {"nitro"}


async def test_a_plan_that_is_not_the_one_that_was_shown_is_not_carried_out(house: House) -> None:
    shown = (await house.seen()).plan.mark
    await house.choose(ALL)
    assert (await house.sync(shown)).stale
    assert house.rules.rules == {}


async def test_of_two_who_press_at_once_one_does_it_and_the_other_is_shown_how_it_stands(house: House) -> None:
    shown = (await house.seen()).plan.mark
    ends = await asyncio.gather(house.sync(shown), house.sync(shown))
    assert sorted(one.stale for one in ends) == [False, True]
    assert len(house.rules.rules) == 1


async def test_what_somebody_changed_is_set_right_and_their_exempt_roles_stay(house: House) -> None:
    await house.sync()
    number = (await house.kept())["details"]
    house.rules.edit(number, words=("hello",), enabled=False, exempt_roles=frozenset({99}))
    (one,) = (await house.seen()).standings
    assert one.fields == ("words", "enabled")
    await house.sync()
    content = house.rules.rules[number].content
    assert not content.words
    assert content.enabled
    assert content.exempt_roles == {99}


async def test_what_is_no_longer_chosen_goes_and_others_rules_stay(house: House) -> None:
    theirs = house.rules.add(Content("B: details", words=("x",)))
    await house.sync()
    await house.choose(Choices(frozenset()))
    done = await house.sync()
    assert [step.do for step in done.done] == [Do.REMOVE]
    assert list(house.rules.rules.values()) == [theirs]
    assert await house.kept() == {}


async def test_taking_away_takes_its_own_alone_and_forgets_what_somebody_removed(house: House) -> None:
    theirs = house.rules.add(Content("theirs", words=("x",)))
    await house.choose(ALL)
    await house.sync()
    del house.rules.rules[(await house.kept())["phones"]]
    done = await house.remove()
    assert [step.slot for step in done.done] == ["details", "lists1"]
    assert list(house.rules.rules.values()) == [theirs]
    assert await house.kept() == {}


async def test_the_rules_of_others_take_up_room(house: House) -> None:
    for number in range(5):
        house.rules.add(Content(f"theirs {number}", words=("x",)))
    await house.choose(ALL)
    seen = await house.seen()
    assert [step.slot for step in seen.plan.steps] == ["details"]
    assert seen.compiled.no_room == ("phones", "lists1")
    assert (seen.after.own, seen.after.others, seen.after.left) == (1, 5, 0)
    assert (await house.sync()).failures == ()


@pytest.mark.parametrize("why", [Refused.PERMISSION, Refused.BUSY, Refused.UNWELL, Refused.FULL])
async def test_a_refusal_that_meets_all_steps_ends_it_and_a_sync_does_the_rest(house: House, why: Refused) -> None:
    await house.choose(ALL)
    house.rules.refuse["create"] = why
    done = await house.sync()
    assert [(one.step.slot, one.why) for one in done.failures] == [("details", why)]
    assert done.done == ()
    assert len((await house.sync()).done) == 3
    assert (await house.seen()).plan.steps == ()


async def test_a_rule_that_discord_does_not_take_does_not_keep_the_others_from_being_written(house: House) -> None:
    await house.choose(ALL)
    house.rules.refuse["create"] = Refused.NOT_TAKEN
    done = await house.sync()
    assert [one.step.slot for one in done.failures] == ["details"]
    assert [step.slot for step in done.done] == ["phones", "lists1"]


async def test_a_rule_that_vanishes_while_it_is_changed_is_made_anew_by_the_next_sync(house: House) -> None:
    await house.sync()
    number = (await house.kept())["details"]
    house.rules.edit(number, enabled=False)
    house.rules.refuse["change"] = Refused.GONE
    assert [one.why for one in (await house.sync()).failures] == [Refused.GONE]
    del house.rules.rules[number]
    assert [step.do for step in (await house.sync()).done] == [Do.CREATE]


async def test_a_rule_that_was_made_and_could_not_be_noted_is_taken_over_and_not_made_twice(house: House) -> None:
    await house.sync()
    stray = (await house.kept())["details"]
    server = await house.ledger.server(GUILD)
    await house.ledger.save_server(replace(server, automod={}), house.clock.now())
    for number in range(5):
        house.rules.add(Content(f"theirs {number}", words=("x",)))
    done = await house.sync()
    assert [(step.do, step.rule_id) for step in done.done] == [(Do.CHANGE, stray)]
    assert await house.kept() == {"details": stray}


async def test_where_nothing_can_be_read_nothing_is_done(house: House) -> None:
    house.rules.permitted = False
    with pytest.raises(RulesError) as caught:
        await house.keeper.sync(GUILD, TEXTS, "0" * 12, house.tell)
    assert caught.value.why is Refused.PERMISSION


# Crisis words


async def test_crisis_words_are_taken_out_of_a_rule_as_it_was_shown_and_nothing_else(
    house: House,
) -> None:
    bad = Content("theirs", words=("spam", "suicide"), patterns=("k[i1]ll",), allowed=("ok",), message="no")
    one = house.rules.add(bad)
    looked = await house.keeper.found(GUILD, one.id)
    assert looked is not None
    assert (looked.words, looked.patterns) == (("suicide",), ("k[i1]ll",))
    assert await house.keeper.clean(GUILD, one.id, mark(one.content)) is not None
    assert house.rules.rules[one.id].content == replace(bad, words=("spam",), patterns=())
    assert await house.keeper.found(GUILD, one.id) is None


async def test_a_rule_that_was_changed_since_is_left_as_it_is(house: House) -> None:
    one = house.rules.add(Content("theirs", words=("spam", "suicide")))
    shown = mark(one.content)
    house.rules.edit(one.id, words=("suicide", "other"))
    assert await house.keeper.clean(GUILD, one.id, shown) is None
    assert await house.keeper.clean(GUILD, 999, shown) is None
    assert house.rules.rules[one.id].content.words == ("suicide", "other")


async def test_rules_that_are_no_keyword_rules_have_nothing_to_take_out(house: House) -> None:
    one = house.rules.add(Content("names", words=("suicide",)), Kind.PROFILE)
    assert await house.keeper.found(GUILD, one.id) is None
