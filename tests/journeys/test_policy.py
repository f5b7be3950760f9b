"""The rules of a server as a file: out, changed, and in again."""

from __future__ import annotations

import pytest

from tests.journeys.house import House, text_of

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


async def test_what_is_exported_can_be_changed_and_brought_back(house: House) -> None:
    answer = await house.alex.slash(house.log, "policy export")
    assert answer.response is not None
    assert answer.ephemeral
    (file,) = answer.response.attachments
    assert file.filename == "policy.yaml"
    text = (await file.read()).decode()
    assert "privacy.*:" in text
    changed = text.replace("privacy.*:\n    mode: on", "privacy.*:\n    mode: off", 1)
    assert changed != text
    done = await house.alex.slash(house.log, "policy import", file=("policy.yaml", changed.encode()))
    assert done.response is not None
    assert text_of(done.response).startswith("Done.")
    assert (await house.ledger.server(house.world.guild.id)).policy == {"rules": {"privacy.*": {"mode": "off"}}}
    await house.sam.send(house.support, NUMBER)
    assert house.said(house.support) == []
    await house.alex.slash(house.log, "policy reset")
    await house.sam.send(house.support, NUMBER)
    assert len(house.said(house.support)) == 1


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
    found = house.env.backend.find_command("policy", house.world.guild.id, type=1)
    assert found is not None
    house.world.guild.set_command_permissions(int(found["id"]), {house.robin: True})
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
