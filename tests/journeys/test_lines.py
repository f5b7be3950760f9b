"""``/resources``: moderators add, correct, hide and remove help lines, and members are shown what was saved alone."""

from __future__ import annotations

from typing import Any

import discord
import pytest
import simcord

from bot.trouble import Trouble
from bot.tune.held import HELD
from config.helplines import load_countries
from config.line_form import CODES
from config.server_lines import MOST, lay_over, own_names
from tests.journeys.house import House, buttons_of, text_of

NIGHT = {
    "name": "Night line",
    "reach": "call: 0800 123 456\ntext: HELLO to 85258\nwebsite: https://night.example",
    "hours": "always",
    "topics": ["suicide", "self_harm"],
    "more": "source: their own page",
}
READ = (
    "**Night line** (United Kingdom, open 24 hours): call **0800 123 456** or text HELLO to **85258**. "
    "Checked 2026-11-30 by this server."
)


async def kept(house: House) -> Any:
    """What the server keeps."""
    return (await house.ledger.server(house.world.guild.id)).lines


def written(house: House) -> list[str]:
    """What stands in the moderators' log."""
    return [message.content for message in house.said(house.log)]


async def begun(house: House, who: simcord.MemberActor | None = None, country: str = "GB") -> simcord.InteractionResult:
    return await (who or house.alex).slash(house.log, "resources add", country=country)


async def typed(
    house: House, shown: simcord.InteractionResult, who: simcord.MemberActor | None = None, **values: Any
) -> discord.Message:
    """Fill the form in and send it; what is read then, by whoever typed alone."""
    assert shown.modal is not None
    answer = await (who or house.alex).submit_modal(shown, {**NIGHT, **values})
    assert answer.response is not None
    return answer.response.message


async def press(house: House, message: discord.Message, label: str, who: simcord.MemberActor | None = None) -> str:
    answer = await (who or house.alex).click(message, label=label)
    assert answer.response is not None
    return text_of(answer.response)


async def saved(house: House, **values: Any) -> str:
    return await press(house, await typed(house, await begun(house), **values), "Save")


async def asked(house: House, command: str, **options: Any) -> str:
    answer = await house.alex.slash(house.log, f"resources {command}", **options)
    assert answer.ephemeral
    assert answer.response is not None
    return text_of(answer.response)


async def choice(house: House, command: str, words: str) -> str:
    """The first thing that is offered while somebody types."""
    found = await house.alex.autocomplete(house.log, f"resources {command}", "line", words)
    return str(found[0]["value"])


async def shown(house: House, country: str = "GB", *, direct: bool = False) -> list[str]:
    """The lines of help that Sam is shown."""
    sam = house.person("sam").user if direct else house.sam
    opened = house.person("sam").user.slash("help-now") if direct else house.sam.slash(house.support, "help-now")
    first = await opened
    assert first.response is not None
    answer = await sam.select(first.response.message, [country])
    assert answer.response is not None
    return [line for line in answer.response.content.splitlines() if line.startswith("**")]


def prefilled(result: simcord.InteractionResult) -> dict[str, Any]:
    """What stands in the fields of a form when it opens."""
    assert result.modal is not None
    found: dict[str, Any] = {}
    for row in result.modal["components"]:
        field = row["component"]
        options = [one["value"] for one in field.get("options", []) if one.get("default")]
        found[field["custom_id"]] = options or field.get("value", "")
    return found


# --- adding


async def test_a_line_is_typed_seen_as_a_member_reads_it_saved_and_shown(house: House) -> None:
    before = await shown(house)
    message = await typed(house, await begun(house))
    assert "Nothing is kept yet" in message.content
    today = house.env.now().date().isoformat()
    read = READ.replace("2026-11-30", today)
    assert f"> {read}" in message.content
    assert "thoughts of suicide" in message.content, "for what it would be shown"
    assert buttons_of(message) == ["Save", "Correct it", "Discard"]
    assert await kept(house) == {}
    assert await shown(house) == before
    assert written(house) == []
    assert "Saved" in await press(house, message, "Save")
    lines = await shown(house)
    assert "**999**" in lines[0]
    assert lines[1] == read
    assert len(lines) == 3
    assert await shown(house, direct=True) == before, "in direct messages there is no server"
    (line,) = written(house)
    assert f"<@{house.alex.id}> has added a help line in United Kingdom: Night line; call: 0800 123 456" in line
    await house.restart()
    assert (await shown(house))[1] == read


async def test_the_country_is_offered_while_it_is_typed_and_has_to_be_a_known_one(house: House) -> None:
    found = await house.alex.autocomplete(house.log, "resources add", "country", "vereinigtes k")
    assert found == [{"name": "United Kingdom", "value": "GB"}]
    assert len(await house.alex.autocomplete(house.log, "resources list", "country", "")) == 25
    for wrong in ("Atlantis", "INT", "XX"):
        answer = await begun(house, country=wrong)
        assert answer.modal is None
        assert answer.response is not None
        assert "Choose a country from the list" in text_of(answer.response)
    assert (await begun(house, country="germany")).modal is not None


MISTAKES: dict[str, tuple[dict[str, Any], str]] = {
    "name": ({"name": "  "}, "The name is missing"),
    "name-emergency": ({"name": "emergency services"}, "the emergency number is called"),
    "name-taken": ({"name": "day line"}, "You have a line called"),
    "call": ({"reach": "call: ask for Kim"}, "“ask for Kim” is no number to call"),
    "text": ({"reach": "text: hello"}, "no number for texts"),
    "whatsapp": ({"reach": "whatsapp: yes"}, "no WhatsApp number"),
    "chat": ({"reach": "chat: http://chat.example"}, "no address for a chat"),
    "website": ({"reach": "website: night.example"}, "no address of a page"),
    "reach": ({"reach": "call: \ntext:"}, "Nobody could reach it"),
    "reach-row": ({"reach": "phone: 0800 1"}, "call:, text:, whatsapp:, chat: or website:"),
    "twice": ({"reach": "call: 0800 11\ncall: 0800 22"}, "two rows that begin with call"),
    "hours": ({"hours": ""}, "The opening hours are missing"),
    "open": ({"hours": "days\nzone: Europe/Bonn\nmon: 10:00-12:00"}, 'no time zone "Europe/Bonn"'),
    "topics": ({"topics": []}, "Choose at least one thing"),
    "serves": ({"more": "source: x\nfor: " + "y" * 61}, "longer than 60"),
    "area": ({"more": "source: x\narea: " + "y" * 61}, "longer than 60"),
    "languages": ({"more": "source: x\nlanguages: " + ", ".join("abcdefghijklm")}, "write a few with commas"),
    "source": ({"reach": "call: 0800 11", "more": "for: students"}, "where you have checked it"),
    "more-row": ({"more": "found it on a page"}, "source:, for:, area: or languages:"),
    "signs": ({"name": "Call <@everyone>"}, "no signs such as"),
    "long": ({"hours": "x" * 121}, "longer than 120 characters"),
    "line-long": ({"name": "n" * 80, "hours": "h" * 120, "more": "source: x\nfor: " + "f" * 60}, "All together"),
}


def test_every_mistake_is_tried() -> None:
    assert MISTAKES.keys() == set(CODES)


@pytest.mark.parametrize("code", MISTAKES)
async def test_what_does_not_fit_is_told_in_plain_words_and_nothing_typed_is_lost(house: House, code: str) -> None:
    values, words = MISTAKES[code]
    await saved(house, name="Day line")
    log = written(house)
    before = await kept(house)
    message = await typed(house, await begun(house), **values)
    assert message.content.startswith(("One thing does not fit yet", "2 things do not fit yet")), message.content
    assert words in message.content
    assert "pattern" not in message.content
    assert buttons_of(message) == ["Correct it", "Discard"]
    form = await house.alex.click(message, label="Correct it")
    assert {name: value or "" for name, value in prefilled(form).items() if name in values} == {
        name: value or "" for name, value in values.items()
    }
    assert await kept(house) == before
    assert written(house) == log
    corrected = await typed(house, form)
    assert corrected.id == message.id, "it is one answer, which changes"
    assert buttons_of(corrected) == ["Save", "Correct it", "Discard"]
    assert "Saved" in await press(house, corrected, "Save")


async def test_all_mistakes_are_told_at_once(house: House) -> None:
    message = await typed(
        house, await begun(house), name="", reach="call: x\nfax: 1", hours="", topics=[], more="where: there"
    )
    assert message.content.startswith("7 things do not fit yet"), message.content
    assert message.content.count("\n- ") == 7


async def test_what_was_typed_can_be_corrected_and_discarded(house: House) -> None:
    message = await typed(house, await begun(house), hours="Mon-Fri 9-17\nzone: Europe/London\nmon-fri: 09:00-17:00")
    form = await house.alex.click(message, label="Correct it")
    assert prefilled(form)["hours"] == "Mon-Fri 9-17\nzone: Europe/London\nmon-fri: 09:00-17:00"
    assert prefilled(form)["topics"] == ["suicide", "self_harm"]
    message = await typed(house, form, name="Other line")
    assert "> **Other line**" in message.content
    assert "Discarded" in await press(house, message, "Discard")
    assert await kept(house) == {}
    assert written(house) == []


# --- correcting, hiding, removing


async def test_an_own_line_is_corrected_in_its_place(house: House) -> None:
    await saved(house)
    form = await house.alex.slash(house.log, "resources edit", line=await choice(house, "edit", "night"))
    assert prefilled(form)["reach"].startswith("call: 0800 123 456\ntext: HELLO to 85258")
    message = await typed(house, form, name="Late line", reach="call: 0800 999 111")
    assert "It takes the place of this line:\n> **Night line**" in message.content
    await press(house, message, "Save")
    assert own_names(await kept(house), "GB") == ("Late line",)
    changed = written(house)[-1]
    assert f"<@{house.alex.id}> has changed a help line in United Kingdom, from: Night line; call: 0800 123" in changed
    assert "→ to: Late line; call: 0800 999 111" in changed
    sent = house.said(house.log)[-1]
    assert sent.flags.suppress_notifications
    assert sent.flags.suppress_embeds


async def test_a_shipped_line_that_is_corrected_is_the_servers_own_from_then_on(house: House) -> None:
    form = await house.alex.slash(house.log, "resources edit", line=await choice(house, "edit", "samaritans kingdom"))
    assert prefilled(form)["name"] == "Samaritans"
    assert prefilled(form)["hours"] == "always"
    message = await typed(house, form, name="Samaritans", reach="call: 116 123")
    await press(house, message, "Save")
    (line,) = [line for line in await shown(house) if "Samaritans" in line]
    assert line.endswith("by this server.")
    assert "is removed" in await asked(house, "remove", line=await choice(house, "remove", "samaritans"))
    (line,) = [line for line in await shown(house) if "Samaritans" in line]
    assert not line.endswith("by this server.")
    assert await kept(house) == {}


async def test_a_shipped_line_is_hidden_and_shown_again(house: House) -> None:
    assert any("Samaritans" in line for line in await shown(house))
    picked = await choice(house, "hide", "samaritans kingdom")
    assert "is hidden" in await asked(house, "hide", line=picked)
    assert not any("Samaritans" in line for line in await shown(house))
    await house.restart()
    assert not any("Samaritans" in line for line in await shown(house))
    assert "Hidden here**\n- Samaritans" in await asked(house, "list", country="GB")
    found = await house.alex.autocomplete(house.log, "resources hide", "line", "samaritans")
    assert found[0]["name"] == "Show again: Samaritans (United Kingdom)"
    assert "is shown again" in await asked(house, "hide", line=found[0]["value"])
    assert any("Samaritans" in line for line in await shown(house))
    first, second = written(house)
    assert "has hidden a help line in United Kingdom: Samaritans; call: 116 123" in first
    assert "visible again: Samaritans" in second


async def test_with_every_line_hidden_the_emergency_number_and_the_directory_stay(house: House) -> None:
    names = [line.name for line in load_countries()["GB"].lines]
    await house.change(lines={"GB": {"hidden": names}})
    emergency, directory = await shown(house)
    assert "**999**" in emergency
    assert "findahelpline.com" in directory


@pytest.mark.parametrize("command", ["edit", "hide", "remove"])
@pytest.mark.parametrize("line", ["", "Samaritans", "GB:", "GB:aaaaaaaa", "INT:aaaaaaaa", "XX:aaaaaaaa", ":", "GB"])
async def test_what_is_no_line_changes_nothing(house: House, command: str, line: str) -> None:
    assert "Choose a line from the list" in await asked(house, command, line=line or " ")
    assert await kept(house) == {}
    assert written(house) == []


async def test_the_emergency_number_is_never_offered(house: House) -> None:
    for command in ("edit", "hide"):
        found = await house.alex.autocomplete(house.log, f"resources {command}", "line", "emergency")
        assert not any("Emergency services" in one["name"] for one in found)


# --- the list


async def test_the_list_says_what_members_are_shown_what_is_own_and_what_is_hidden(house: House) -> None:
    assert "the lines that come with me, as they are" in await asked(house, "list")
    await saved(house)
    await asked(house, "hide", line=await choice(house, "hide", "calm"))
    assert "- United Kingdom: 1 of your own, 1 hidden" in await asked(house, "list")
    text = await asked(house, "list", country="United Kingdom")
    assert "- thoughts of suicide: 999, Night line, " in text
    assert "**Yours**\n- Night line: call **0800 123 456** or text HELLO to **85258** (24/7)." in text
    assert "**Hidden here**\n- CALM" in text
    assert len(text) <= 2_000
    for code in load_countries():
        if code != "INT":
            assert len(await asked(house, "list", country=code)) <= 2_000


async def test_what_cannot_be_read_any_more_is_left_out_named_and_can_be_removed(house: House) -> None:
    await house.change(lines={"GB": {"own": [{"name": "Old shape", "phone": "1"}], "hidden": ["CALM"]}, "DE": "?"})
    assert len(await shown(house)) == 3
    assert "One line of yours cannot be read" in await asked(house, "list")
    assert "is removed" in await asked(house, "remove", line=await choice(house, "remove", "old shape"))
    assert (await kept(house))["GB"] == {"hidden": ["CALM"]}


# --- who may, and what is stale


async def test_only_moderators_may_and_whoever_looks_for_help_is_shown_the_way(house: House) -> None:
    await saved(house)
    line = await choice(house, "edit", "night")
    log = written(house)
    for who, channel in ((house.sam, house.support), (house.robin, house.desk)):
        for command, options in (
            ("list", {}),
            ("add", {"country": "GB"}),
            ("edit", {"line": line}),
            ("hide", {"line": line}),
            ("remove", {"line": line}),
        ):
            answer = await who.slash(channel, f"resources {command}", **options)
            assert answer.ephemeral
            assert answer.modal is None
            assert answer.response is not None
            assert "You need one of these roles" in text_of(answer.response)
            assert "/help-now" in text_of(answer.response)
        assert await who.autocomplete(channel, "resources edit", "line", "night") == []
    assert own_names(await kept(house), "GB") == ("Night line",)
    assert written(house) == log


def a_moderator(house: House) -> simcord.MemberActor:
    """Somebody who has the moderators' role, on this server without Manage Server."""
    role = house.world.guild.create_role("Helper")
    user = house.env.create_user("mo", global_name="Mo")
    return house.world.guild.add_member(user, roles=(role, house.world.moderators))


def demote(house: House, member: simcord.MemberActor) -> None:
    house.env.backend.remove_member_role(house.world.guild.id, member.id, house.world.moderators.id)


@pytest.mark.parametrize("when", ["before the form", "before Save", "before Correct it", "before Discard"])
async def test_a_moderator_who_is_none_any_more_keeps_nothing(house: House, when: str) -> None:
    mo = a_moderator(house)
    form = await mo.slash(house.support, "resources add", country="GB")
    if when == "before the form":
        demote(house, mo)
        message = await typed(house, form, mo)
        assert "You need one of these roles" in message.content
    else:
        message = await typed(house, form, mo)
        demote(house, mo)
        answer = await mo.click(message, label=when.removeprefix("before "))
        assert answer.modal is None
        assert answer.response is not None
        assert "You need one of these roles" in text_of(answer.response)
    assert await kept(house) == {}
    assert written(house) == []


async def test_nobody_saves_what_somebody_else_has_typed(house: House) -> None:
    message = await typed(house, await begun(house))
    mo = a_moderator(house)
    theirs = await mo.slash(house.support, "resources add", country="GB")
    await typed(house, theirs, mo, name="Mo's line")
    custom_id = next(
        one.custom_id for row in message.components for one in getattr(row, "children", []) if one.label == "Save"
    )
    place = house.env.bot.get_partial_messageable(house.log.id, guild_id=house.world.guild.id)
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label="Save", custom_id=custom_id))
    planted = await place.send("x", view=view)
    assert "I no longer have" in await press(house, planted, "Save", mo)
    assert await kept(house) == {}


@pytest.mark.parametrize("label", ["Save", "Correct it", "Discard"])
@pytest.mark.parametrize("why", ["a restart", "time"])
async def test_a_button_whose_line_is_forgotten_says_so_kindly(house: House, label: str, why: str) -> None:
    message = await typed(house, await begun(house))
    if why == "a restart":
        await house.restart()
    else:
        await house.env.advance_time(HELD + 1)
    assert "I no longer have what this was about" in await press(house, message, label)
    assert await kept(house) == {}


async def test_a_restart_while_somebody_types_loses_nothing(house: House) -> None:
    form = await begun(house)
    await house.restart()
    assert "Saved" in await press(house, await typed(house, form), "Save")


async def test_what_somebody_else_has_changed_meanwhile_is_shown_before_it_is_overwritten(house: House) -> None:
    await saved(house)
    picked = await choice(house, "edit", "night")
    mine = await typed(house, await house.alex.slash(house.log, "resources edit", line=picked), name="Mine")
    mo = a_moderator(house)
    theirs = await typed(
        house, await mo.slash(house.support, "resources edit", line=picked), mo, reach="call: 0800 777 777"
    )
    assert "Saved" in await press(house, theirs, "Save", mo)
    text = await press(house, mine, "Save")
    assert "Somebody has changed this line" in text
    assert "0800 777 777" in text
    assert own_names(await kept(house), "GB") == ("Night line",)
    assert "Saved" in await press(house, mine, "Save")
    assert own_names(await kept(house), "GB") == ("Mine",)


async def test_what_somebody_else_has_removed_meanwhile_stays_removed(house: House) -> None:
    await saved(house)
    picked = await choice(house, "edit", "night")
    second = await house.alex.slash(house.log, "resources edit", line=picked)
    mine = await typed(house, await house.alex.slash(house.log, "resources edit", line=picked))
    await asked(house, "remove", line=picked)
    assert "I no longer have" in await press(house, mine, "Save")
    assert await kept(house) == {}
    late = await typed(house, second)
    assert "I no longer have" in late.content


async def test_there_is_room_for_so_many_and_no_more(house: House) -> None:
    line = {"name": "x", "hours": "24/7", "topics": ["suicide"], "languages": ["en"], "evidence": "server",
            "checked": "2026-11-30", "source": "x", "call": "0800 11"}  # fmt: skip
    await house.change(lines={"DE": {"own": [{**line, "name": f"line {n}"} for n in range(MOST)]}})
    assert "I can keep no more" in await saved(house)
    assert "GB" not in await kept(house)


async def test_when_it_cannot_be_kept_nothing_typed_is_lost(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object) -> None:
        raise Trouble("the disk is full")

    message = await typed(house, await begun(house))
    with monkeypatch.context() as patch:
        patch.setattr(house.ledger, "change_settings", broken)
        answer = await house.alex.click(message, label="Save")
    assert any("Nothing was changed" in text_of(one) for one in [*answer.followups, answer.response] if one)
    assert "Saved" in await press(house, message, "Save")


async def test_without_permission_in_the_log_it_is_saved_all_the_same(house: House) -> None:
    house.forbid(house.log, send_messages=True)
    assert "Saved" in await saved(house)
    assert written(house) == []
    assert any(what.startswith("missing_send_messages") for what in await house.ledger.refusals(house.world.guild.id))


async def test_what_is_laid_over_reaches_the_reply_to_a_cry_for_help_too(house: House) -> None:
    await saved(house)
    await house.sam.send(house.support, "i want to kill myself tonight")
    (public,) = house.said(house.support)
    first = await house.sam.click(public, label="Support options (only you see this)")
    assert first.response is not None
    chosen = await house.sam.select(first.response.message, ["GB"])
    assert chosen.response is not None
    assert "**Night line**" in chosen.response.content
    assert lay_over(load_countries(), await kept(house))["GB"].emergency == load_countries()["GB"].emergency
