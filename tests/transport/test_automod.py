"""AutoMod's rules over sockets: what is sent is what Discord's API document allows, and every answer is one reason.

The loopback server holds every request against the document where that is there (tests/loopback/openapi.py).
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.automod.compile import compile_rules
from bot.automod.crisis import load_crisis
from bot.automod.kept import Choices, Part
from bot.automod.phones import PLANS
from bot.automod.port import Refused, RulesError
from bot.automod.public_numbers import shipped_numbers
from bot.automod.rules import Act, Content, Kind, mark
from bot.transport import automod
from bot.transport.automod import DiscordRules
from tests.automod.world import TEXTS
from tests.loopback.client import trying_again_at_once
from tests.loopback.permissions import Permission
from tests.loopback.rest_automod import MOST
from tests.loopback.server import LoopbackDiscord
from tests.transport.real import Connected, Town

CONTENT = Content("B: lists", words=("spam",), patterns=("sp[a4]m",), allowed=("suicide",), message="not here")
RULES = "/guilds/{guild_id}/auto-moderation/rules"


@pytest.fixture
async def rules(one: Connected, town: Town) -> AsyncIterator[DiscordRules]:
    manage(town, Permission.MANAGE_GUILD)
    yield DiscordRules(one.client)
    assert one.discord.violations == []


def manage(town: Town, permission: Permission) -> None:
    town.guild.bot_role.permissions |= permission


def sent(discord_: LoopbackDiscord, method: str) -> Any:
    """The last request with this method about a rule."""
    return [one for one in discord_.requests if one.method == method and "auto-moderation" in one.path][-1]


async def test_a_rule_is_made_that_blocks_alerts_nobody_and_says_in_the_audit_log_who_did_it(
    rules: DiscordRules, discord_: LoopbackDiscord, town: Town
) -> None:
    made = await rules.create(town.guild.id, CONTENT)
    assert made.content == CONTENT
    assert (made.kind, made.creator_id) == (Kind.KEYWORD, discord_.world.bot.id)
    request = sent(discord_, "POST")
    assert request.body["actions"] == [{"type": 1, "metadata": {"custom_message": "not here"}}]
    assert request.body["enabled"] is True
    assert request.reason.startswith("Breakwater")
    assert await rules.read(town.guild.id) == (made,)


@pytest.mark.parametrize("countries", [frozenset[str](), frozenset(sorted(PLANS)[:10]), frozenset(sorted(PLANS)[-10:])])
async def test_everything_that_can_be_chosen_is_taken_by_discord(
    rules: DiscordRules, town: Town, countries: frozenset[str]
) -> None:
    choices = Choices(frozenset(Part), countries, spare_support=True)
    words = tuple(f"{'bad' * 19}{number}"[:60] for number in range(1_100))
    made = compile_rules(choices, block_words=words, block_patterns=[f"b{number}[a4]d" for number in range(11)],
                         texts=TEXTS, crisis=load_crisis(), numbers=shipped_numbers(),
                         support=frozenset({town.support.id, town.forum.id}))  # fmt: skip
    assert len(made.rules) >= 2
    for content in made.rules.values():
        rule = await rules.create(town.guild.id, content)
        assert mark(rule.content) == mark(content)
        assert mark((await rules.change(town.guild.id, rule.id, content)).content) == mark(content)


async def test_a_change_sets_everything_right_but_the_roles_that_the_server_has_exempted(
    rules: DiscordRules, discord_: LoopbackDiscord, town: Town
) -> None:
    made = await rules.create(town.guild.id, CONTENT)
    raw = town.guild.automod[made.id]
    raw |= {"enabled": False, "name": "x", "exempt_roles": ["77"], "exempt_channels": ["78"],
            "actions": [{"type": 2, "metadata": {"channel_id": "5"}},
                        {"type": 3, "metadata": {"duration_seconds": 60}}]}  # fmt: skip
    (found,) = await rules.read(town.guild.id)
    assert found.content.acts == {Act.ALERT, Act.TIMEOUT}
    changed = await rules.change(town.guild.id, made.id, CONTENT)
    assert mark(changed.content) == mark(CONTENT)
    assert changed.content.exempt_roles == {77}
    assert "exempt_roles" not in sent(discord_, "PATCH").body


async def test_taking_words_out_of_somebodys_rule_touches_nothing_else(
    rules: DiscordRules, discord_: LoopbackDiscord, town: Town
) -> None:
    made = await rules.create(town.guild.id, CONTENT)
    await rules.take_out(town.guild.id, made.id, Content("another name", patterns=("sp[a4]m",), allowed=("suicide",)))
    assert set(sent(discord_, "PATCH").body) == {"trigger_metadata"}
    (found,) = await rules.read(town.guild.id)
    assert (found.content.name, found.content.words, found.content.message) == ("B: lists", (), "not here")
    await rules.take_out(town.guild.id, made.id, Content("x", words=("spam",), enabled=False))
    assert sent(discord_, "PATCH").body == {"enabled": False}


async def test_a_rule_is_taken_away_and_then_it_is_gone(rules: DiscordRules, town: Town) -> None:
    made = await rules.create(town.guild.id, CONTENT)
    await rules.remove(town.guild.id, made.id)
    assert await rules.read(town.guild.id) == ()
    for gone in (rules.remove(town.guild.id, made.id), rules.change(town.guild.id, made.id, CONTENT)):
        with pytest.raises(RulesError) as caught:
            await gone
        assert caught.value.why is Refused.GONE


async def test_every_kind_of_rule_that_discord_has_is_read(rules: DiscordRules, town: Town) -> None:
    common = {"guild_id": str(town.guild.id), "creator_id": "9", "event_type": 1, "enabled": True,
              "exempt_roles": [], "exempt_channels": []}  # fmt: skip
    block, quarantine = {"type": 1, "metadata": {}}, {"type": 4, "metadata": {}}
    for number, (kind, metadata, action) in enumerate(
        [(3, {}, block), (4, {"presets": [1, 3], "allow_list": ["ok"]}, block),
         (5, {"mention_total_limit": 5, "mention_raid_protection_enabled": True}, block),
         (6, {"keyword_filter": ["x"], "regex_patterns": [], "allow_list": []}, quarantine)], 500
    ):  # fmt: skip
        town.guild.automod[number] = {**common, "id": str(number), "name": str(kind), "trigger_type": kind,
                                      "trigger_metadata": metadata, "actions": [action]}  # fmt: skip
    found = await rules.read(town.guild.id)
    assert [one.kind for one in found] == [Kind.OTHER, Kind.PRESET, Kind.OTHER, Kind.PROFILE]
    assert found[3].content.acts == {Act.QUARANTINE}


async def test_a_rule_too_many_is_refused_as_full(rules: DiscordRules, town: Town) -> None:
    for number in range(MOST):
        await rules.create(town.guild.id, Content(str(number), words=("x",)))
    with pytest.raises(RulesError) as caught:
        await rules.create(town.guild.id, CONTENT)
    assert caught.value.why is Refused.FULL


async def test_without_the_permission_nothing_can_be_read(one: Connected, town: Town) -> None:
    with pytest.raises(RulesError) as caught:
        await DiscordRules(one.client).read(town.guild.id)
    assert caught.value.why is Refused.PERMISSION


REGEX = {"trigger_metadata": {"regex_patterns": {"0": {"_errors": [
    {"code": "REGEX_VALIDATION", "message": "Invalid regex: quinquereme"}]}}}}  # fmt: skip
FULL = {"0": {"_errors": [{"code": "X", "message": "Maximum number of rules with trigger type 1 is 6"}]}}


@pytest.mark.parametrize(
    ("status", "code", "nested", "why"),
    [(400, 50035, REGEX, Refused.NOT_TAKEN), (400, 50035, FULL, Refused.FULL), (404, 10000, None, Refused.GONE),
     (403, 50013, None, Refused.PERMISSION), (403, 50001, None, Refused.PERMISSION), (401, 0, None, Refused.UNWELL)],
)  # fmt: skip
async def test_every_answer_is_one_reason_and_nothing_that_was_sent_is_repeated(
    rules: DiscordRules, discord_: LoopbackDiscord, town: Town, status: int, code: int, nested: Any, why: Refused
) -> None:
    discord_.refuse("POST", RULES, status, code, nested=nested)
    with pytest.raises(RulesError) as caught:
        await rules.create(town.guild.id, CONTENT)
    assert caught.value.why is why
    assert str(caught.value) == why.value
    assert caught.value.__suppress_context__
    await rules.create(town.guild.id, CONTENT)


async def test_where_discord_is_unwell_it_is_said(rules: DiscordRules, discord_: LoopbackDiscord, town: Town) -> None:
    discord_.refuse("POST", RULES, 500, times=None)
    with trying_again_at_once(), pytest.raises(RulesError) as caught:
        await rules.create(town.guild.id, CONTENT)
    assert caught.value.why is Refused.UNWELL


async def test_what_discord_makes_wait_for_too_long_is_given_up(
    rules: DiscordRules, discord_: LoopbackDiscord, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(automod, "PATIENCE", 0.2)
    discord_.rate_limit("POST", RULES, retry_after=60)
    with pytest.raises(RulesError) as caught:
        await rules.create(town.guild.id, CONTENT)
    assert caught.value.why is Refused.BUSY


async def test_a_server_that_is_not_there_is_not_asked_about(rules: DiscordRules) -> None:
    with pytest.raises(RulesError) as caught:
        await rules.read(12345)
    assert caught.value.why is Refused.UNWELL
