"""Requests against Discord's own API document. Skipped, with a line that says so, where the document is not."""

from __future__ import annotations

import io
from pathlib import Path

import discord
import pytest
from discord.http import Route

from tests.loopback import openapi
from tests.loopback.client import PlainClient, running, text_channel
from tests.loopback.openapi import Contract
from tests.loopback.server import LoopbackDiscord

FOUND = openapi.contract()
if FOUND is None:
    pytest.skip(openapi.ABSENT, allow_module_level=True)


@pytest.fixture
def contract() -> Contract:
    assert FOUND is not None, "this file is skipped without the document"
    return FOUND


MESSAGES = "/channels/1/messages"
BUTTON = {"type": 2, "style": 1, "label": "ok", "custom_id": "x"}
TEXT = {"type": 10, "content": "hello"}
CALLBACK = "/interactions/1/token/callback"
COMMANDS = "/applications/1/commands"
HOOK = "/webhooks/1/token/messages/@original"


def row(*components: object) -> dict[str, object]:
    return {"type": 1, "components": list(components)}


FINE: list[tuple[str, str, object]] = [
    ("POST", MESSAGES, {"content": "hi", "nonce": "a", "enforce_nonce": True, "tts": False}),
    ("POST", MESSAGES, {"content": "hi", "components": [row(BUTTON)]}),
    ("POST", MESSAGES, {"flags": 1 << 15, "components": [{"type": 17, "components": [TEXT, row(BUTTON)]}]}),
    ("POST", CALLBACK, {"type": 4, "data": {"content": "hi", "flags": 64}}),
    ("POST", CALLBACK, {"type": 6}),
    ("PUT", COMMANDS, [{"name": "setup", "description": "Set it up", "type": 1, "options": []}]),
    ("PATCH", HOOK, {"content": "hi"}),
    ("POST", "/users/@me/channels", {"recipient_id": 5}),
    ("POST", "/channels/1/messages/bulk-delete", {"messages": [1, 2]}),
    ("POST", MESSAGES, {"message_reference": {"message_id": 1, "channel_id": 2, "guild_id": 3}}),
    ("POST", MESSAGES, {"content": "hi", "allowed_mentions": {"parse": [], "users": [1, 2], "roles": [3]}}),
    ("PATCH", MESSAGES + "/2", {"content": "hi", "tts": False}),
    ("PUT", COMMANDS, [{"name": "setup", "nsfw": False}]),
]

IN_A_ROW = "/components/0/components/0"
WRONG: list[tuple[str, str, object, str]] = [
    ("POST", MESSAGES, {"content": "hi", "contents": "hi"}, "unknown key 'contents'"),
    ("POST", MESSAGES, {"content": "x" * 4001}, "/content maxLength 4000"),
    ("POST", MESSAGES, {"content": 5}, "/content type"),
    ("POST", MESSAGES, {"attachments": [{"id": 0, "name": "x"}]}, "/attachments/0 unknown key 'name'"),
    ("POST", MESSAGES, {"nonce": "x" * 26}, "/nonce maxLength 25"),
    ("POST", MESSAGES, {"embeds": [{"title": "t", "tittle": "t"}]}, "/embeds/0 unknown key 'tittle'"),
    ("POST", MESSAGES, {"allowed_mentions": {"parse": [], "users_": []}}, "/allowed_mentions unknown key 'users_'"),
    (
        "POST",
        MESSAGES,
        {"components": [row({**BUTTON, "lable": "x"})]},
        f"{IN_A_ROW} unknown key 'lable'",
    ),
    ("POST", MESSAGES, {"components": [row({"type": 2, "label": "x"})]}, f"{IN_A_ROW} lacks 'style'"),
    ("POST", MESSAGES, {"components": [row({**BUTTON, "label": "x" * 81})]}, "/label maxLength 80"),
    ("POST", MESSAGES, {"components": [{"type": 17, "components": [{**TEXT, "text": "x"}]}]}, "unknown key 'text'"),
    ("POST", MESSAGES, {"components": [{"type": 99}]}, "/components/0"),
    ("PATCH", MESSAGES + "/2", {"content": "hi", "tts": True}, "unknown key 'tts'"),
    ("PUT", COMMANDS, [{"name": "setup", "nsfw": True}], "/0 unknown key 'nsfw'"),
    ("POST", MESSAGES, {"message_reference": {"message_id": "x"}}, "/message_reference/message_id pattern"),
    ("POST", "/users/@me/channels", {"recipient_id": 5.5}, "/recipient_id oneOf"),
    ("POST", CALLBACK, {"type": 4, "data": {"content": "hi", "ephemeral": True}}, "/data unknown key 'ephemeral'"),
    ("POST", CALLBACK, {"type": 4, "data": {"content": "x" * 2001}}, "/data/content maxLength 2000"),
    ("POST", CALLBACK, {"data": {}}, "lacks 'type'"),
    ("POST", CALLBACK, {"type": 9, "data": {"custom_id": "x", "title": "t", "components": [], "x": 1}}, "unknown key"),
    ("PUT", COMMANDS, [{"name": "setup", "describtion": "x"}], "/0 unknown key 'describtion'"),
    ("PUT", COMMANDS, [{"name": "s", "options": [{"type": 3, "name": "o", "description": "d", "a": 1}]}], "key 'a'"),
    ("PUT", COMMANDS, [{"description": "x"}], "/0 lacks 'name'"),
    ("POST", "/users/@me/channels", {"recipient": 5}, "unknown key 'recipient'"),
    ("POST", "/channels/1/messages/bulk-delete", {"messages": [1]}, "/messages minItems 2"),
    ("POST", "/channels/1/nonsense", {}, "documents no such route"),
    ("DELETE", MESSAGES + "/2", {"why": "x"}, "no body is documented"),
]


@pytest.mark.parametrize(("method", "path", "body"), FINE)
def test_a_documented_request_has_no_faults(contract: Contract, method: str, path: str, body: object) -> None:
    assert contract.faults(method, path, body, has_body=True, query={}) == []


@pytest.mark.parametrize(("method", "path", "body", "says"), WRONG)
def test_an_undocumented_request_is_named(contract: Contract, method: str, path: str, body: object, says: str) -> None:
    faults = contract.faults(method, path, body, has_body=True, query={})
    assert any(says in line for line in faults), faults


def test_absent_bodies_and_unknown_query_keys_are_named(contract: Contract) -> None:
    assert contract.faults("POST", MESSAGES, None, has_body=False, query={}) != []
    assert contract.faults("PUT", "/guilds/1/bans/2", None, has_body=False, query={}) == []
    assert contract.faults("GET", MESSAGES, None, has_body=False, query={"limit": "5", "after": "1"}) == []
    assert contract.faults("GET", MESSAGES, None, has_body=False, query={"limits": "5"}) != []


def test_a_fault_never_repeats_what_was_said(contract: Contract) -> None:
    faults = contract.faults("POST", MESSAGES, {"content": "canary" * 1000}, has_body=True, query={})
    assert faults
    assert not any("canary" in line for line in faults)


async def send_an_unknown_key() -> None:
    async with LoopbackDiscord() as discord_:
        channel = discord_.guild().text_channel("general")
        async with running(discord_, PlainClient()) as client:
            route = Route("POST", "/channels/{channel_id}/messages", channel_id=channel.id)
            await client.http.request(route, json={"content": "hi", "silent": True})


async def test_what_a_client_sends_wrongly_fails_the_test_at_its_end(contract: Contract) -> None:
    with pytest.raises(AssertionError, match="unknown key 'silent'"):
        await send_an_unknown_key()


async def test_the_json_part_of_a_multipart_request_is_looked_at(contract: Contract) -> None:
    async with LoopbackDiscord() as discord_:
        channel = discord_.guild().text_channel("general")
        async with running(discord_, PlainClient()) as client:
            letter = discord.File(io.BytesIO(b"x"), "x.txt", description="a letter")
            await text_channel(client, channel).send("with a file", file=letter)
            assert discord_.said_in(channel)[0].text == "with a file"
            assert discord_.requests[-1].body["attachments"][0]["filename"] == "x.txt"
            assert discord_.violations == []


def test_a_document_that_is_not_there_is_none(tmp_path: Path) -> None:
    assert openapi.contract(tmp_path / "nothing.json") is None
