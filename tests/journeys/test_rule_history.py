"""``/rules history``: who changed what, in plain words, and taking it back, as one step."""

from __future__ import annotations

from typing import Any

import discord
import simcord

from bot.model import Mode
from bot.transport.client import Client
from bot.tune import edits
from bot.tune.changing import Changing
from bot.tune.differing import put
from config.server_lines import hidden_lines, line_id
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.ruling import change, choose, form, give, lists_of, moderator, opened, policy, press


async def history(house: House, who: simcord.MemberActor | None = None) -> discord.Message:
    answer = await (who or house.alex).slash(house.log, "rules history")
    assert answer.ephemeral
    assert answer.response is not None
    return answer.response.message


async def newest(house: House, shown: discord.Message, at: int = 0, who: simcord.MemberActor | None = None) -> Any:
    """Open a step: the newest, or one before it."""
    changes = await house.ledger.changes(house.world.guild.id, 25)
    return await choose(house, shown, "bw:rules:step", changes[at].id, who)


async def switched(house: House, rule: str, mode: str) -> None:
    await press(house, await choose(house, await opened(house, rule), "bw:rule:mode", mode), "Change it")


async def test_who_changed_what_is_told_in_plain_words_and_taken_back(house: House) -> None:
    assert "Nobody has changed anything yet" in text_of(await history(house))
    await switched(house, "privacy.*", "off")
    shown = await history(house)
    assert f"<@{house.alex.id}>:\nPersonal details: Mode: on → **off**" in text_of(shown)
    shown = await newest(house, shown)
    assert "what stands to the left of each arrow counts again" in text_of(shown)
    assert buttons_of(shown) == ["Take it back", "Back"]
    shown = await press(house, shown, "Take it back")
    assert "Taken back." in text_of(shown)
    assert "took a change back" in text_of(shown)
    assert "(taken back since)" in text_of(shown)
    assert (await policy(house)).get("rules", {}) == {}
    await house.sam.send(house.support, "my number is 07700 900123")
    assert len(house.said(house.support)) == 1


async def test_a_changed_version_that_was_switched_on_is_taken_back_as_one_step(house: House) -> None:
    line = await choose(house, await opened(house, "privacy.*"), "bw:rule:row", "1")
    await press(house, await form(house, line, "What happens", {"respond": ["flag"]}), "Change it")
    tried = await policy(house)
    shown = await press(house, await opened(house, "privacy.*"), "Switch the changed version on")
    shown = await press(house, await press(house, shown, "Change it"), "Switch it on all the same")
    text = text_of(await history(house))
    assert "Personal details: a changed version went on trial" in text
    assert "the changed version was switched on" in text
    changes = await house.ledger.changes(house.world.guild.id, 25)
    first = next(one.id for one in changes if one.at == changes[0].at)
    shown = await choose(house, await history(house), "bw:rules:step", first)
    await press(house, shown, "Take it back")
    assert await policy(house) == tried, "the changed version is on trial again, and the old one acts"


async def test_what_was_changed_again_since_or_taken_back_already_is_left_alone(house: House) -> None:
    await switched(house, "privacy.*", "off")
    first = await newest(house, await history(house))
    second = await newest(house, await history(house))
    await press(house, first, "Take it back")
    assert "It was taken back already. Nothing was changed." in text_of(await press(house, second, "Take it back"))
    await switched(house, "privacy.*", "shadow")
    shown = await newest(house, await history(house))
    await house.env.advance_time(1)
    await change(house, lambda settings: edits.set_mode(settings, "privacy.*", Mode.OFF))
    kept = await policy(house)
    assert "Somebody has changed the same again since" in text_of(await press(house, shown, "Take it back"))
    assert await policy(house) == kept


async def test_what_is_no_longer_known_or_does_not_fit_is_told_kindly(house: House) -> None:
    await change(house, lambda settings: edits.set_mode(settings, "privacy.phone", Mode.OFF))
    shown = await newest(house, await history(house))
    await house.env.advance_time(1)
    await change(house, lambda settings: {**settings, "rules": {**settings["rules"], "crisis.*": {
        **settings["rules"]["crisis.*"], "cooldown": "2h"}}})  # fmt: skip
    assert "Taken back." in text_of(await press(house, shown, "Take it back")), "something else was changed since"
    shown = await newest(house, await history(house), 1)
    await house.ledger.sweep(house.clock.now() + 3 * 365 * 86_400)
    assert "I no longer know of this change." in text_of(await press(house, shown, "Take it back"))


async def test_what_would_leave_a_rule_that_cannot_be_is_left_alone_with_the_reason(house: House) -> None:
    def spam(**parts: Any) -> Any:
        return lambda settings: {**settings, "rules": {**settings["rules"], "custom.spam": parts}}

    for parts in ({"mode": "off"}, {"mode": "off", "rows": [{"respond": "flag"}]}, {"rows": [{"respond": "flag"}]}):
        await house.env.advance_time(1)
        await change(house, spam(**parts))
    kept = await policy(house)
    shown = await press(house, await newest(house, await history(house), 1), "Take it back")
    assert "It does not fit what has been changed since" in text_of(shown)
    assert "has no rows, so it never does anything" in text_of(shown)
    assert await policy(house) == kept


async def test_looking_back_takes_one_power_taking_back_another_and_who_may_what_a_third(house: House) -> None:
    mona = await moderator(house)
    await switched(house, "privacy.*", "off")
    shown = await newest(house, await history(house, mona), who=mona)
    refused = await press(house, shown, "Take it back", mona)
    assert "You need the permission **Manage Server** for this." in text_of(refused)
    await give(house, rules="moderators")
    await change(house, lambda settings: {**settings, "trust": {**settings["trust"], "words": "volunteers"}})
    shown = await newest(house, await history(house, mona), who=mona)
    assert "trust.words: `moderators` → `volunteers`" in text_of(shown)
    refused = await press(house, shown, "Take it back", mona)
    assert "You need the permission **Manage Server** for this." in text_of(refused)
    assert (await policy(house))["trust"]["words"] == "volunteers"


async def test_twenty_five_steps_fit_and_are_chosen_from_one_list(house: House) -> None:
    for number in range(30):
        await house.env.advance_time(1)
        mode = Mode.OFF if number % 2 == 0 else Mode.SHADOW
        await change(house, lambda settings, mode=mode: edits.set_mode(settings, "content.*", mode))
    shown = await history(house)
    assert lists_of(shown) == ["bw:rules:step"]
    (found,) = [one for one in shown.components[0].children if isinstance(one, discord.ActionRow)]  # type: ignore[union-attr]  # a container
    assert len(found.children[0].options) == 25  # type: ignore[union-attr]  # a list


async def test_a_channel_that_was_chosen_is_taken_back_by_those_alone_who_may_set_the_server_up(house: House) -> None:
    server = await house.ledger.server(house.world.guild.id)
    client = house.env.bot
    assert isinstance(client, Client)
    changing = Changing(house.ledger, house.clock, client.start_watching)
    await changing.change(
        server.guild_id,
        house.alex.id,
        lambda settings: put(settings, ("server", "supervision_channel"), house.log.id),
        setup=True,
    )
    await house.env.advance_time(1)
    await house.change(policy={"trust": {"rules": "moderators"}})
    mona = await moderator(house)
    shown = await newest(house, await history(house, mona), who=mona)
    assert "Manage Server" in text_of(await press(house, shown, "Take it back", mona))
    assert (await house.ledger.server(server.guild_id)).supervision_channel == house.log.id
    shown = await press(house, await newest(house, await history(house)), "Take it back")
    assert "Taken back." in text_of(shown)
    assert (await house.ledger.server(server.guild_id)).supervision_channel == server.supervision_channel


async def test_help_lines_are_told_by_their_names_and_taken_back_by_those_who_may_change_them(house: House) -> None:
    await house.alex.slash(house.log, "resources hide", line=f"GB:{line_id('GB', 'CALM')}")
    await house.env.advance_time(1)
    await house.alex.slash(house.log, "resources hide", line=f"GB:{line_id('GB', 'Samaritans')}")
    mona = await moderator(house)
    shown = await history(house, mona)
    assert "Help lines, United Kingdom: hid **Samaritans**" in text_of(shown)
    chosen = await newest(house, shown, who=mona)
    await give(house, lines="owner")
    assert "You need the permission **Manage Server**" in text_of(await press(house, chosen, "Take it back", mona))
    await give(house)
    assert "Taken back." in text_of(await press(house, chosen, "Take it back", mona))
    assert "Help lines, United Kingdom: showed **Samaritans** again" in text_of(await history(house))
    assert hidden_lines((await house.ledger.server(house.world.guild.id)).lines, "GB") == ("CALM",)
