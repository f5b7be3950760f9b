"""All settings of a server as a file: out, changed, and in again; and on another server."""

from __future__ import annotations

from dataclasses import replace

import pytest
import simcord

from config.document import read_text
from config.whole import plain_server, whole
from tests.journeys.house import House, buttons_of, text_of

NUMBER = "my number is 07700 900123"
FIVE_MISTAKES = b"""\
version: 1
rules:
  privacy.phone: {mode: onn, rows: [{respond: [nudge]}]}
  privacy.fone: {rows: [{respond: [nudge]}]}
  privacy.email: {cooldown: soon, rows: [{respond: [nudge]}]}
  privacy.age: {rows: [{respond: [nugde]}]}
  crisis.*: {rows: [{respond: [remove]}]}
"""


def elsewhere(one: int) -> str:
    """What an id is on another server: of the same length, and nothing that is here."""
    return f"2{str(one)[1:]}"


async def exported(house: House) -> str:
    answer = await house.alex.slash(house.log, "policy export")
    assert answer.response is not None
    assert answer.ephemeral
    (file,) = answer.response.attachments
    assert file.filename == "policy.yaml"
    return (await file.read()).decode()


async def imported(house: House, text: str) -> simcord.ResponseMessage:
    answer = await house.alex.slash(house.log, "policy import", file=("policy.yaml", text.encode()))
    assert answer.response is not None
    assert answer.ephemeral
    return answer.response


async def pressed(house: House, message: simcord.ResponseMessage, at: int = 0) -> simcord.ResponseMessage:
    answer = await house.alex.click(message, label=buttons_of(message)[at])
    assert answer.response is not None
    return answer.response


async def test_what_is_exported_can_be_changed_seen_and_brought_back(house: House) -> None:
    text = await exported(house)
    assert f"desk_channel: {house.desk.id}  # volunteer-desk" in text
    changed = text.replace("privacy.*:\n    mode: on", "privacy.*:\n    mode: off", 1)
    assert changed != text
    shown = await imported(house, changed)
    words = text_of(shown)
    assert "- Personal details: Mode: on → **off**" in words
    assert (await house.ledger.server(house.world.guild.id)).policy == {}, "nothing before it was seen"
    assert "Done." in text_of(await pressed(house, shown))
    assert (await house.ledger.server(house.world.guild.id)).policy == {"rules": {"privacy.*": {"mode": "off"}}}
    (change,) = await house.ledger.changes(house.world.guild.id, 9)
    assert (change.by, change.path) == (house.alex.id, ("rules", "privacy.*", "mode"))
    await house.sam.send(house.support, NUMBER)
    assert house.said(house.support) == []
    await house.env.advance_time(1)
    answer = await house.alex.slash(house.log, "policy reset")
    assert answer.response is not None
    await pressed(house, answer.response)
    await house.sam.send(house.support, NUMBER)
    assert len(house.said(house.support)) == 1
    assert (await house.ledger.server(house.world.guild.id)).desk_channel == house.desk.id


async def test_the_file_says_everything_and_brings_the_same_server_back(house: House) -> None:
    before = await house.ledger.server(house.world.guild.id)
    text = await exported(house)
    assert whole(read_text(text, "policy.yaml")).of(replace(before, support_channels=frozenset())) == before
    assert buttons_of(await imported(house, text)) == [], "it would change nothing"


async def test_on_another_server_channels_and_roles_are_found_by_their_names(house: House) -> None:
    text = await exported(house)
    for mine in (house.support.id, house.desk.id, house.log.id):
        text = text.replace(str(mine), elsewhere(mine))
    await house.change(desk_channel=None)
    shown = await imported(house, text)
    words = text_of(shown)
    assert "Found here by name" in words
    assert house.support.mention in words
    await pressed(house, shown)
    server = await house.ledger.server(house.world.guild.id)
    assert server.desk_channel == house.desk.id
    assert server.support_channels == {house.support.id}


async def test_what_is_nowhere_is_left_out_after_one_more_question(house: House) -> None:
    mine = house.supervision.id
    text = (await exported(house)).replace(str(mine), elsewhere(mine)).replace(": supervisors", ": elsewhere")
    shown = await imported(house, text)
    assert "Not found here" in text_of(shown)
    assert "`elsewhere`" in text_of(shown)
    again = await pressed(house, shown)
    assert "Use the rest?" in text_of(again)
    assert (await house.ledger.server(house.world.guild.id)).supervision_channel == house.supervision.id
    await pressed(house, again)
    server = await house.ledger.server(house.world.guild.id)
    assert server.supervision_channel is None
    assert plain_server(server)["desk_channel"] == house.desk.id


async def test_a_file_without_a_rule_for_cries_for_help_is_asked_about_once_more(house: House) -> None:
    shown = await imported(house, "version: 1\nrules:\n  content.*: {mode: on, rows: [{respond: [flag]}]}\n")
    words = text_of(shown)
    assert "Cries for help: on → **no longer a rule**" in words
    assert "would not be answered any more:" in words
    assert "thoughts of suicide" in words
    again = await pressed(house, shown)
    assert "Nobody would answer them." in text_of(again)
    assert (await house.ledger.server(house.world.guild.id)).policy == {}, "one press is not enough"
    await pressed(house, again)
    assert (await house.ledger.server(house.world.guild.id)).policy != {}


async def test_a_file_that_answers_cries_for_help_asks_nothing_about_them(house: House) -> None:
    text = (await exported(house)).replace("privacy.*:\n    mode: on", "privacy.*:\n    mode: off", 1)
    shown = await imported(house, text)
    assert "would not be answered" not in text_of(shown)
    assert "Done." in text_of(await pressed(house, shown))


async def test_whoever_thinks_again_changes_nothing_and_an_old_button_says_so(house: House) -> None:
    text = (await exported(house)).replace("alarms: balanced", "alarms: quiet")
    shown = await imported(house, text)
    await pressed(house, shown, 1)
    assert (await house.ledger.server(house.world.guild.id)).policy == {}
    other = await imported(house, text)
    await house.restart()
    assert "Done." not in text_of(await pressed(house, other))
    assert (await house.ledger.server(house.world.guild.id)).policy == {}


async def test_five_mistakes_are_told_at_once_and_nothing_is_changed(house: House) -> None:
    before = await house.ledger.server(house.world.guild.id)
    answer = await house.alex.slash(house.log, "policy import", file=("policy.yaml", FIVE_MISTAKES))
    assert answer.response is not None
    assert answer.ephemeral
    words = text_of(answer.response)
    assert "There are 5 mistakes" in words
    for place in ("line 3", "line 4", "line 5", "line 6", "line 7"):
        assert place in words
    assert await house.ledger.server(house.world.guild.id) == before


@pytest.mark.parametrize("file", [b"\xff\xfe\x00", b"", b"[1, 2]", b"x" * 300_000, b"a: &a [*a]"])
async def test_what_is_no_policy_is_told_in_one_line(house: House, file: bytes) -> None:
    answer = await house.alex.slash(house.log, "policy import", file=("policy.yaml", file))
    assert answer.response is not None
    assert "nothing was changed" in text_of(answer.response)


async def test_only_those_who_may_manage_the_server_change_its_rules(house: House) -> None:
    """Even where somebody has opened the commands to others in Discord's own settings."""
    opened(house, house.robin)
    file = ("policy.yaml", FIVE_MISTAKES)
    for answer in (
        await house.robin.slash(house.desk, "policy export"),
        await house.robin.slash(house.desk, "policy reset"),
        await house.robin.slash(house.desk, "policy import", file=file),
    ):
        assert answer.response is not None
        assert answer.ephemeral
        assert "Manage Server" in text_of(answer.response)
        assert answer.response.attachments == []


async def test_whom_files_are_trusted_to_gives_themselves_no_more(house: House) -> None:
    await house.change(policy={"trust": {"files": "volunteers"}})
    opened(house, house.robin)
    text = await exported(house)
    for changed in (
        text.replace("rules: owner", "rules: volunteers"),
        text.replace(f"desk_channel: {house.desk.id}", ""),
    ):
        assert changed != text
        answer = await house.robin.slash(house.desk, "policy import", file=("policy.yaml", changed.encode()))
        assert answer.response is not None
        assert "Manage Server" in text_of(answer.response)
        assert buttons_of(answer.response) == []
    assert (await house.ledger.server(house.world.guild.id)).policy == {"trust": {"files": "volunteers"}}


def opened(house: House, member: simcord.MemberActor) -> None:
    """Somebody has opened the commands to a member in Discord's own settings."""
    found = house.env.backend.find_command("policy", house.world.guild.id, type=1)
    assert found is not None
    house.world.guild.set_command_permissions(int(found["id"]), {member: True})
