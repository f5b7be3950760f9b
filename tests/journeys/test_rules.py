"""``/rules``: looking at rules, changing them on trial, and switching on what was judged right often enough."""

from __future__ import annotations

import time
from typing import Any

import pytest
import simcord

from bot.model import Mode
from bot.tune import edits
from bot.tune.held import HELD
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.ruling import (
    change,
    choose,
    form,
    give,
    judged,
    lists_of,
    moderator,
    no_longer,
    opened,
    policy,
    press,
    seen,
)

NUMBER = "my number is 07700 900123"


async def listed(house: House, who: simcord.MemberActor | None = None) -> str:
    answer = await (who or house.alex).slash(house.log, "rules list")
    assert answer.ephemeral
    assert answer.response is not None
    return text_of(answer.response)


# --- looking


async def test_all_rules_are_listed_family_by_family_with_their_modes_and_what_was_counted(house: House) -> None:
    now, guild = house.clock.now(), house.world.guild.id
    counted = [("privacy.*", "privacy.phone", what) for what in ("found", "found", "nudge", "mask", "mask")]
    await house.ledger.count(guild, [*counted, ("boundary.*", "boundary.meetup", "shadow")], now)
    await house.ledger.count(guild, [("content.*", "content.sexual", "found")], now - 31 * 86_400)
    text = await listed(house)
    assert "**Personal details** (on): found 2 times, offers to mask: 2, private hints: 1" in text
    assert "**Boundaries** (in shadow): would have acted once" in text
    assert "**Explicit or hostile language** (on): nothing counted" in text, "that was too long ago"
    assert "**Rules of your own**: none yet" in text
    assert len(text) < 4_000


async def test_a_rule_is_opened_from_the_list_by_name_and_by_what_is_offered(house: House) -> None:
    answer = await house.alex.slash(house.log, "rules list")
    assert answer.response is not None
    shown = await choose(house, answer.response.message, "bw:rules:pick:privacy", "privacy.phone")
    assert "### A phone number" in text_of(shown)
    assert "### Rules" in text_of(await press(house, shown, "All rules"))
    assert "### A phone number" in text_of(await opened(house, "a PHONE number"))
    assert "Choose a rule from the list" in text_of(await opened(house, "phones"))
    found = await house.alex.autocomplete(house.log, "rules open", "rule", "phone")
    assert found == [{"name": "A phone number", "value": "privacy.phone"}]
    assert len(await house.alex.autocomplete(house.log, "rules open", "rule", "")) == 25


async def test_a_rule_is_told_in_plain_words(house: House) -> None:
    text = text_of(await opened(house, "privacy.phone"))
    assert (
        "2. A phone number, the author's own, in support channels: **a private hint and an offer to mask it**" in text
    )
    assert "part of **Personal details**" in text
    assert "not told the same again for 1 h" in text
    text = text_of(await opened(house, "crisis.*"))
    assert "1. Any cry for help, in support channels, as sure as an alarm has to be: **the care reply" in text
    assert "For 4 h, what the same person says is one case" in text
    assert "less than 0 of 100" not in text, "that would say nothing"
    text = text_of(await opened(house, "boundary.*"))
    assert "(this line acts already)" in text


async def test_answers_come_in_under_a_second(house: House) -> None:
    """Of this process alone, which is the whole of the practice world as well."""
    await seen(house, 60)
    for command, options in (("list", {}), ("open", {"rule": "boundary.*"}), ("review", {}), ("precision", {}),
                             ("history", {})):  # fmt: skip
        began = time.process_time()
        await house.alex.slash(house.log, f"rules {command}", **options)
        assert time.process_time() - began < 1.0, command


# --- who may


async def test_whoever_may_not_look_is_told_which_role_it_takes(house: House) -> None:
    """Even where somebody has opened the command to others in Discord's own settings."""
    found = house.env.backend.find_command("rules", house.world.guild.id, type=1)
    assert found is not None
    house.world.guild.set_command_permissions(int(found["id"]), {house.robin: True})
    for command in ("list", "review", "precision", "history"):
        answer = await house.robin.slash(house.desk, f"rules {command}")
        assert answer.response is not None
        assert answer.ephemeral
        text = text_of(answer.response)
        roles = f"<@&{house.world.moderators.id}>"
        assert text == f"You need one of these roles for this, or the permission **Manage Server**: {roles}."
    answer = await house.robin.slash(house.desk, "rules open", rule="privacy.*")
    assert answer.response is not None
    assert "You need one of these roles for this" in text_of(answer.response)
    assert await house.robin.autocomplete(house.desk, "rules open", "rule", "phone") == []


async def test_moderators_look_and_those_who_manage_the_server_change_unless_they_are_trusted(house: House) -> None:
    mona = await moderator(house)
    shown = await opened(house, "privacy.*", mona)
    answer = await mona.select(shown, ["off"], custom_id=lists_of(shown)[0])
    assert answer.response is not None
    words = "You need the permission **Manage Server** for this."
    assert text_of(answer.response) == words
    assert await policy(house) == {}
    await give(house, rules="moderators")
    shown = await choose(house, await opened(house, "privacy.*", mona), "bw:rule:mode", "off", mona)
    assert "Done." in text_of(await press(house, shown, "Change it", mona))
    assert (await policy(house))["rules"] == {"privacy.*": {"mode": "off"}}


async def test_power_is_looked_up_at_the_last_press(house: House) -> None:
    mona = await moderator(house)
    await give(house, rules="moderators")
    shown = await choose(house, await opened(house, "privacy.*", mona), "bw:rule:mode", "off", mona)
    no_longer(house, mona)
    assert "You need one of these roles for this" in text_of(await press(house, shown, "Change it", mona))
    assert "rules" not in await policy(house)


# --- modes


async def test_a_change_is_seen_before_it_is_made(house: House) -> None:
    shown = await choose(house, await opened(house, "privacy.*"), "bw:rule:mode", "off")
    text = text_of(shown)
    assert "Personal details: look before you change it" in text
    assert "- Mode: on → **off**" in text
    assert "This counts at once." in text
    assert await policy(house) == {}
    back = await press(house, shown, "Leave it as it is")
    assert "Nothing was changed." in text_of(back)
    assert await policy(house) == {}
    shown = await choose(house, back, "bw:rule:mode", "off")
    assert "Now **off**" in text_of(await press(house, shown, "Change it"))
    assert await policy(house) == {"rules": {"privacy.*": {"mode": "off"}}}
    await house.sam.send(house.support, NUMBER)
    assert house.said(house.support) == []


async def test_a_rule_that_was_off_comes_into_shadow_first(house: House) -> None:
    await change(house, lambda settings: edits.set_mode(settings, "privacy.*", Mode.OFF))
    shown = await choose(house, await opened(house, "privacy.*"), "bw:rule:mode", "on")
    assert "- Mode: off → **in shadow**" in text_of(shown)
    assert "comes into shadow first" in text_of(shown)
    assert "Now **in shadow**" in text_of(await press(house, shown, "Change it"))
    await house.sam.send(house.support, NUMBER)
    assert house.said(house.support) == []


async def test_switching_on_below_the_bar_asks_once_more_with_the_numbers(house: House) -> None:
    await judged(house, "boundary.*", 6, 3)
    shown = await choose(house, await opened(house, "boundary.*"), "bw:rule:mode", "on")
    asked = await press(house, shown, "Change it")
    assert "Judged right 6 of 9 times; between 35 and 88 of 100 at this rate." in text_of(asked)
    assert "Do you want to switch it on all the same?" in text_of(asked)
    assert await policy(house) == {}
    left = await press(house, asked, "Leave it as it is")
    assert "Now **in shadow**" in text_of(left)
    assert await policy(house) == {}
    asked = await press(house, await choose(house, left, "bw:rule:mode", "on"), "Change it")
    assert "Now **on**" in text_of(await press(house, asked, "Switch it on all the same"))
    assert (await policy(house))["rules"]["boundary.*"] == {"mode": "on"}


async def test_switching_on_above_the_bar_does_not_ask(house: House) -> None:
    await judged(house, "boundary.*", 29, 1)
    assert "That is enough." in text_of(await opened(house, "boundary.*"))
    shown = await choose(house, await opened(house, "boundary.*"), "bw:rule:mode", "on")
    assert "Now **on**" in text_of(await press(house, shown, "Change it"))


async def test_a_kind_of_detail_is_switched_off_by_itself_and_follows_its_family_again(house: House) -> None:
    shown = await choose(house, await opened(house, "privacy.phone"), "bw:rule:mode", "off")
    shown = await press(house, shown, "Change it")
    assert "part of **Personal details**" not in text_of(shown)
    await house.sam.send(house.support, NUMBER)
    assert house.said(house.support) == []
    shown = await press(house, shown, "Be part of its family again")
    assert "- Mode: off → **on**" in text_of(shown)
    assert "part of **Personal details**" in text_of(await press(house, shown, "Change it"))
    assert (await policy(house)).get("rules", {}) == {}
    await house.sam.send(house.support, NUMBER)
    assert len(house.said(house.support)) == 1


# --- what a rule does


async def row(house: House, rule: str, number: int, who: simcord.MemberActor | None = None) -> Any:
    return await choose(house, await opened(house, rule, who), "bw:rule:row", str(number - 1), who)


async def test_a_changed_rule_goes_on_trial_and_the_old_one_goes_on_until_it_is_switched_on(house: House) -> None:
    line = await row(house, "privacy.*", 2)
    assert "Personal details, line 2" in text_of(line)
    shown = await form(house, line, "What happens", {"respond": ["flag"]})
    text = text_of(shown)
    assert "a private hint and an offer to mask it → **a note to the moderators**" in text
    assert "goes on trial first" in text
    shown = await press(house, shown, "Change it")
    assert "A changed version is on trial." in text_of(shown)
    await house.sam.send(house.support, NUMBER)
    (note,) = house.said(house.support)
    assert buttons_of(note) == ["Read the note"], "the old rule goes on"
    assert "(on, and a changed version on trial)" in await listed(house)
    await judged(house, "privacy.*", 20, 0)
    shown = await press(house, await opened(house, "privacy.*"), "Switch the changed version on")
    assert "This counts at once." in text_of(shown)
    shown = await press(house, shown, "Change it")
    assert "on trial" not in text_of(shown)
    await house.env.advance_time(3 * 3600)
    before = len(house.said(house.log))
    await house.sam.send(house.support, NUMBER)
    assert len(house.said(house.log)) == before + 1
    assert len(house.said(house.support)) <= 1


async def test_a_changed_version_is_dropped(house: House) -> None:
    shown = await form(house, await row(house, "privacy.*", 2), "What happens", {"respond": ["flag"]})
    shown = await press(house, shown, "Change it")
    shown = await press(house, shown, "Drop the changed version")
    assert "the rule goes on as it is" in text_of(shown)
    shown = await press(house, shown, "Change it")
    assert "on trial" not in text_of(shown)
    assert (await policy(house)).get("trials", {}) == {}


async def test_switching_a_changed_version_on_below_the_bar_asks_once_more(house: House) -> None:
    shown = await form(house, await row(house, "privacy.*", 2), "What happens", {"respond": ["flag"]})
    shown = await press(house, shown, "Change it")
    await judged(house, "privacy.*", 10, 1)
    shown = await press(house, await press(house, shown, "Switch the changed version on"), "Change it")
    assert "Judged right 10 of 11 times" in text_of(shown)
    assert "At this share 41 more verdicts are enough." in text_of(shown)
    shown = await press(house, shown, "Switch it on all the same")
    assert "on trial" not in text_of(shown)
    assert (await policy(house))["rules"]["privacy.*"]["rows"][1]["respond"] == ["flag"]


async def test_whom_where_what_and_how_often_can_be_changed(house: House) -> None:
    line = await row(house, "content.*", 3)
    shown = await form(
        house, line, "Where and for whom",
        {"channel_kinds": ["elsewhere"], "channel_ids": [house.support], "role_words": ["volunteer"],
         "role_ids": [house.world.moderators]},
    )  # fmt: skip
    text = text_of(shown)
    assert (
        f"from <@&{house.world.moderators.id}> and volunteers, in all other channels and <#{house.support.id}>" in text
    )
    await press(house, shown, "Change it")
    shown = await form(
        house,
        await row(house, "content.*", 3),
        "What it is about",
        {"subjects": ["other"], "labels": ["insult", "threat"]},
    )
    assert "Insults and threats, about somebody else" in text_of(shown)
    await press(house, shown, "Change it")
    shown = await form(
        house, await opened(house, "content.*"), "How often, how sure, who is exempt",
        {"cooldown": ["4h"], "least": ["0.8"], "exempt_words": [], "exempt_ids": [house.world.volunteers]},
    )  # fmt: skip
    text = text_of(shown)
    assert "- Not told the same again for: 1 h → **4 h**" in text
    assert "- How sure: at least 50 of 100 sure → **at least 80 of 100 sure**" in text
    assert f"- Exempt: moderators → **<@&{house.world.volunteers.id}>**" in text
    await press(house, shown, "Change it")
    tried = (await policy(house))["trials"]["content.*"]
    assert tried["rows"][2] == {
        "labels": ["insult", "threat"], "subjects": ["other"], "channels": ["elsewhere", house.support.id],
        "roles": [house.world.moderators.id, "volunteer"], "respond": ["flag"],
    }  # fmt: skip
    assert (tried["cooldown"], tried["min_confidence"]) == ("4h", 0.8)


async def test_lines_are_added_moved_and_taken_away(house: House) -> None:
    shown = await form(
        house, await row(house, "boundary.*", 3), "Add a line above",
        {"respond": ["nudge"], "channel_kinds": [], "channel_ids": [house.support]},
    )  # fmt: skip
    assert f"- New line 3: Any overstepped boundary, in <#{house.support.id}>: **a private hint**" in text_of(shown)
    await press(house, shown, "Change it")
    shown = await press(house, await row(house, "boundary.*", 3), "Move up")
    await press(house, shown, "Change it")
    assert (await policy(house))["trials"]["boundary.*"]["rows"][1]["respond"] == ["nudge"]
    shown = await press(house, await row(house, "boundary.*", 2), "Take this line away")
    assert "Line 2 is taken away" in text_of(shown)
    await press(house, shown, "Change it")
    assert (await policy(house)).get("trials", {}) == {}, "all is as it was"


async def test_the_first_line_of_a_rule(house: House) -> None:
    await change(house, lambda settings: {**settings, "rules": {**settings["rules"], "custom.spam": {"mode": "off"}}})
    shown = await opened(house, "custom.spam")
    assert "It has no lines yet" in text_of(shown)
    shown = await form(house, shown, "Write its first line", {"respond": ["flag"]})
    assert "comes into shadow first" in text_of(shown)
    await press(house, shown, "Change it")
    rule = (await policy(house))["rules"]["custom.spam"]
    assert rule["rows"] == [{"channels": ["support"], "respond": ["flag"]}]
    assert rule["mode"] == "shadow"


# --- what cannot be


@pytest.mark.parametrize(
    ("rule", "response"), [("crisis.*", "remove"), ("crisis.suicide", "mask"), ("crisis.*", "nudge")]
)
async def test_nothing_punitive_can_stand_in_a_rule_about_cries_for_help(
    house: House, rule: str, response: str
) -> None:
    line = await row(house, rule, 1)
    shown = await form(house, line, "What happens", {"respond": ["resources", response]})
    text = text_of(shown)
    assert "Whoever may be crying for help is only ever met with care" in text
    assert "Nothing was changed." in text
    assert "Change it" not in buttons_of(shown)
    assert await policy(house) == {}


@pytest.mark.parametrize(
    ("rule", "number", "button", "values", "words"),
    [
        ("privacy.*", 2, "What happens", {"respond": ["none", "flag"]}, "“nothing” cannot stand beside something else"),
        ("privacy.*", 4, "What it is about", {"subjects": ["self"]}, "would never count"),
        ("privacy.*", 2, "What happens", {}, "It is like that already"),
    ],
)
async def test_what_cannot_be_or_changes_nothing_is_told_in_plain_words(
    house: House, rule: str, number: int, button: str, values: dict[str, Any], words: str
) -> None:
    shown = await form(house, await row(house, rule, number), button, values)
    assert words in text_of(shown)
    assert await policy(house) == {}


# --- stale


async def test_a_panel_that_is_older_than_the_rule_changes_nothing(house: House) -> None:
    panel = await opened(house, "privacy.*")
    line = await row(house, "privacy.*", 2)
    draft = await choose(house, await opened(house, "privacy.*"), "bw:rule:mode", "off")
    await change(house, lambda settings: edits.change_rule(settings, "privacy.*", {"cooldown": "4h"}))
    kept = await policy(house)
    for shown in (
        await choose(house, panel, "bw:rule:mode", "off"),
        await press(house, line, "Move up"),
        await press(house, draft, "Change it"),
    ):
        assert "has been changed since you were shown it" in text_of(shown)
        assert "4 h" in text_of(shown), "it is shown as it is"
    assert await policy(house) == kept


async def test_a_change_that_waited_too_long_or_over_a_restart_is_asked_for_again(house: House) -> None:
    shown = await choose(house, await opened(house, "privacy.*"), "bw:rule:mode", "off")
    await house.env.advance_time(HELD + 1)
    again = await press(house, shown, "Change it")
    assert "I no longer have the change" in text_of(again)
    shown = await choose(house, again, "bw:rule:mode", "off")
    await house.restart()
    again = await press(house, shown, "Change it")
    assert "I no longer have the change" in text_of(again)
    shown = await choose(house, again, "bw:rule:mode", "off")
    assert "Done." in text_of(await press(house, shown, "Change it"))
