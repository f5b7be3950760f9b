"""``/automod``: moderators choose what Discord stops, see what was changed, and let crisis words through."""

from __future__ import annotations

from typing import Any

import discord
import pytest
import simcord
from simcord.backend.models.automod import AutoModRule

from bot.automod.accounts import card_patterns
from bot.automod.kept import read_kept
from bot.transport.client import PERMISSIONS
from tests.journeys.house import House, buttons_of, text_of

OWN = {
    "detectors": {"own": {"rules": {"spam": {"entries": ["free nitro", "suicide", "/n[i1]tro/"]}}}},
    "rules": {"custom.spam": {"rows": [{"respond": ["remove"]}]}},
}
DETAILS = "Breakwater: cards, accounts and emails"
PHONES = "Breakwater: mobile numbers"
LISTS = "Breakwater: this server's block lists"


@pytest.fixture
async def house(house: House) -> House:
    """A house in which the bot may manage the server."""
    permit(house, manage=True)
    return house


def permit(house: House, *, manage: bool) -> None:
    role = house.world.guild.roles["Breakwater"]
    granted = PERMISSIONS | discord.Permissions(manage_guild=True) if manage else PERMISSIONS
    house.env.backend.edit_role(house.world.guild.id, role.id, {"permissions": granted.value})


def rules(house: House) -> dict[str, AutoModRule]:
    """The rules of the server, by name."""
    kept = house.env.backend.get_guild(house.world.guild.id).auto_mod_rules
    return {one.name: one for one in kept.values()}


def theirs(house: House, name: str, words: list[str], *, kind: int = 1, act: int = 1, **metadata: Any) -> AutoModRule:
    """A rule that a moderator has made in Discord's settings."""
    actions = [{"type": act, "metadata": metadata.pop("says", {})}]
    body = {"name": name, "event_type": 1, "trigger_type": kind, "actions": actions,
            "trigger_metadata": {"keyword_filter": words, "regex_patterns": [], "allow_list": [], **metadata},
            "enabled": True}  # fmt: skip
    return house.env.backend.create_auto_mod_rule(house.world.guild.id, house.alex.id, body)


async def asked(house: House, command: str, who: simcord.MemberActor | None = None) -> simcord.ResponseMessage:
    answer = await (who or house.alex).slash(house.log if who is None else house.support, f"automod {command}")
    assert answer.ephemeral
    return shown(answer)


async def pressed(house: House, message: simcord.ResponseMessage, label: str) -> simcord.ResponseMessage:
    return shown(await house.alex.click(message, label=label))


async def picked(
    house: House, message: simcord.ResponseMessage, what: str, values: list[str]
) -> simcord.ResponseMessage:
    return shown(await house.alex.select(message, values, custom_id=f"bw:automod:pick:{what}"))


def shown(answer: simcord.InteractionResult) -> simcord.ResponseMessage:
    """What is read after a press: what was said anew, or what stands in place of what was pressed."""
    found = answer.followups[-1] if answer.followups else answer.response
    assert found is not None
    return found


async def synced(house: House) -> simcord.ResponseMessage:
    return await pressed(house, await asked(house, "sync"), "Write these rules")


async def kept_ids(house: House) -> dict[str, int]:
    server = await house.ledger.server(house.world.guild.id)
    return {slot: one.id for slot, one in read_kept(server.automod).rules.items()}


def stopped(house: House, name: str) -> str:
    return str(rules(house)[name].actions[0]["metadata"]["custom_message"])


# --- writing


async def test_the_panel_says_what_it_means_what_would_be_done_and_what_is_left_and_does_nothing(house: House) -> None:
    theirs(house, "their words", ["spam"])
    words = text_of(await asked(house, "sync"))
    assert "nobody reads it, and I can't answer it" in words
    assert "Somebody in danger may write where they can be reached" in words
    assert f"- New: **{DETAILS}** (words: 0, patterns: 9)" in words
    assert PHONES not in words
    assert "1 of mine and 1 by others, of 6" in words
    assert "patterns 9 of 10" in words
    assert list(rules(house)) == ["their words"]


async def test_what_was_shown_is_written_with_a_message_that_says_where_help_is(house: House) -> None:
    done = await synced(house)
    assert f"- Written: **{DETAILS}**" in text_of(done)
    rule = rules(house)[DETAILS]
    assert [action["type"] for action in rule.actions] == [1], "it blocks and alerts nobody"
    assert "/privacy learn" in stopped(house, DETAILS)
    assert "/help-now" in stopped(house, DETAILS)
    assert await kept_ids(house) == {"details": rule.id}
    again = await asked(house, "sync")
    assert "There is nothing to do" in text_of(again)


async def test_telephone_numbers_and_lists_are_stopped_only_once_they_are_chosen(house: House) -> None:
    await house.change(policy=OWN)
    panel = await asked(house, "sync")
    panel = await picked(house, panel, "countries", ["GB", "FR"])
    assert f"- New: **{PHONES}** (words: 0, patterns: 2)" in text_of(panel)
    panel = await picked(house, panel, "parts", ["lists"])
    words = text_of(panel)
    assert f"- New: **{LISTS}** (words: 1, patterns: 1)" in words
    assert "because somebody in a crisis may write it: `suicide`" in words
    assert DETAILS not in words
    assert rules(house) == {}
    await pressed(house, panel, "Write these rules")
    assert set(rules(house)) == {PHONES, LISTS}
    assert rules(house)[LISTS].trigger_metadata["keyword_filter"] == ["free nitro"]
    assert "988" not in rules(house)[PHONES].trigger_metadata["allow_list"], "no pattern stops it"


async def test_what_is_on_a_block_list_is_stopped_before_anybody_sees_it(house: House) -> None:
    await house.change(policy=OWN)
    await pressed(house, await picked(house, await asked(house, "sync"), "parts", ["lists"]), "Write these rules")
    await house.sam.send(house.support, "free nitro here")
    await house.sam.send(house.support, "hello everybody")
    assert [one.content for one in house.support.history() if not one.author.bot] == ["hello everybody"]


async def test_the_support_channels_can_be_left_out_and_taken_in_again(house: House) -> None:
    panel = await pressed(house, await asked(house, "sync"), "Leave the support channels out")
    assert "The support channels are left out" in text_of(panel)
    await pressed(house, panel, "Write these rules")
    assert rules(house)[DETAILS].exempt_channels == [house.support.id]
    panel = await pressed(house, await asked(house, "sync"), "Stop it in the support channels too")
    await pressed(house, panel, "Write these rules")
    assert rules(house)[DETAILS].exempt_channels == []


async def test_what_is_chosen_stays_over_a_restart_and_the_panel_can_still_be_used(house: House) -> None:
    panel = await picked(house, await asked(house, "sync"), "countries", ["GB"])
    await house.restart()
    await pressed(house, panel, "Write these rules")
    assert set(rules(house)) == {DETAILS, PHONES}


async def test_the_message_is_said_in_the_servers_language(house: House) -> None:
    house.env.backend.get_guild(house.world.guild.id).preferred_locale = "de"
    await house.restart()
    await synced(house)
    assert list(rules(house)) == ["Breakwater: Karten, Konten und E-Mails"]
    assert "Hilfe ist einen Befehl entfernt: /help-now" in stopped(house, "Breakwater: Karten, Konten und E-Mails")


# --- what others do


async def test_a_change_by_somebody_is_named_and_set_right_and_what_they_made_stays(house: House) -> None:
    own = theirs(house, "their words", ["spam"])
    await synced(house)
    rule = rules(house)[DETAILS]
    rule.actions.append({"type": 2, "metadata": {"channel_id": str(house.log.id)}})
    rule.enabled = False
    rule.exempt_roles = [house.world.volunteers.id]
    words = text_of(await asked(house, "status"))
    assert f"**{DETAILS}**: somebody changed what it does and whether it is on" in words
    panel = await asked(house, "sync")
    assert f"- Set right again: **{DETAILS}**. Somebody changed what it does and whether it is on" in text_of(panel)
    await pressed(house, panel, "Write these rules")
    assert f"**{DETAILS}** stands as I wrote it" in text_of(await asked(house, "status"))
    assert [action["type"] for action in rule.actions] == [1]
    assert rule.enabled
    assert rule.exempt_roles == [house.world.volunteers.id], "these are the server's business"
    assert own.trigger_metadata["keyword_filter"] == ["spam"]


async def test_a_rule_that_somebody_removed_is_said_to_be_gone_and_made_anew(house: House) -> None:
    await synced(house)
    house.env.backend.delete_auto_mod_rule(house.world.guild.id, rules(house)[DETAILS].id)
    assert "was removed by somebody" in text_of(await asked(house, "status"))
    await synced(house)
    assert await kept_ids(house) == {"details": rules(house)[DETAILS].id}


async def test_a_rule_with_the_same_name_that_somebody_else_made_is_theirs(house: House) -> None:
    own = theirs(house, DETAILS, ["spam"])
    await synced(house)
    assert own.trigger_metadata["keyword_filter"] == ["spam"]
    await pressed(house, await asked(house, "remove"), "Take them away")
    assert [one.id for one in rules(house).values()] == [own.id]


async def test_a_button_about_what_has_changed_since_does_nothing_and_shows_how_it_stands(house: House) -> None:
    old = await asked(house, "sync")
    await picked(house, await asked(house, "sync"), "countries", ["GB"])
    answer = await pressed(house, old, "Write these rules")
    assert "Something has changed since I showed you this" in text_of(answer)
    assert PHONES in text_of(answer)
    assert rules(house) == {}
    await pressed(house, answer, "Write these rules")
    assert set(rules(house)) == {DETAILS, PHONES}


async def test_where_others_have_taken_all_rules_it_is_said_and_nothing_is_tried(house: House) -> None:
    for number in range(6):
        theirs(house, f"their words {number}", ["spam"])
    words = text_of(await asked(house, "sync"))
    assert "There is no room for" in words
    assert "A server can have 6 keyword rules, and others have made 6" in words
    assert "There is no room for" in text_of(await asked(house, "status"))


# --- taking away


async def test_taking_away_shows_what_goes_takes_its_own_alone_and_says_when_there_is_none(house: House) -> None:
    theirs(house, "their words", ["spam"])
    await picked(house, await asked(house, "sync"), "countries", ["GB"])
    await synced(house)
    panel = await asked(house, "remove")
    assert f"- To be removed: **{DETAILS}**" in text_of(panel)
    assert "their words" not in text_of(panel)
    assert set(rules(house)) == {DETAILS, PHONES, "their words"}
    done = await pressed(house, panel, "Take them away")
    assert "None of my rules is left." in text_of(done)
    assert set(rules(house)) == {"their words"}
    assert await kept_ids(house) == {}
    assert "None of my rules is there" in text_of(await asked(house, "remove"))


async def test_an_old_button_for_taking_away_does_nothing(house: House) -> None:
    await synced(house)
    panel = await asked(house, "remove")
    await picked(house, await asked(house, "sync"), "countries", ["GB"])
    await synced(house)
    answer = await pressed(house, panel, "Take them away")
    assert "Something has changed since" in text_of(answer)
    assert set(rules(house)) == {DETAILS, PHONES}


# --- refusals


@pytest.mark.parametrize("command", ["sync", "status", "remove"])
async def test_only_people_who_may_manage_the_server_are_answered(house: House, command: str) -> None:
    """Even where somebody has opened the commands to others in Discord's own settings."""
    everybody = (house.sam, house.robin, house.jo)
    found = house.env.backend.find_command("automod", house.world.guild.id, type=1)
    assert found is not None
    house.world.guild.set_command_permissions(int(found["id"]), dict.fromkeys(everybody, True))
    for who in everybody:
        assert "You need the permission **Manage Server**" in text_of(await asked(house, command, who))
    assert rules(house) == {}


@pytest.mark.parametrize("command", ["sync", "status", "remove"])
async def test_where_the_bot_may_not_it_says_what_it_needs(house: House, command: str) -> None:
    permit(house, manage=False)
    assert "I need the permission **Manage Server** myself" in text_of(await asked(house, command))


@pytest.mark.parametrize(
    ("whose", "refusal"), [("alex", "You need the permission"), ("the bot", "I need the permission")]
)
async def test_every_press_is_checked_again(house: House, whose: str, refusal: str) -> None:
    bad = theirs(house, "their words", ["spam", "kms"])
    await synced(house)
    sync = await picked(house, await asked(house, "sync"), "countries", ["GB"])
    status = await asked(house, "status")
    look = await pressed(house, status, "Take them out of: their words")
    remove = await asked(house, "remove")
    if whose == "alex":
        house.env.backend.edit_role(house.world.guild.id, house.world.moderators.id, {"permissions": 0})
    else:
        permit(house, manage=False)
    for message, label in ((sync, "Write these rules"), (sync, "Leave the support channels out"),
                           (remove, "Take them away"), (status, "Take them out of: their words"),
                           (look, "Take them out")):  # fmt: skip
        assert refusal in text_of(await pressed(house, message, label)), label
    assert refusal in text_of(await picked(house, sync, "countries", ["GB"]))
    assert set(rules(house)) == {"their words", DETAILS}
    assert bad.trigger_metadata["keyword_filter"] == ["spam", "kms"]


@pytest.mark.parametrize(
    ("status", "code", "told"),
    [
        (400, 50035, "Discord did not take"),
        (403, 50013, "I need the permission **Manage Server** for it"),
        (500, 0, "Discord did not answer when"),
    ],
)
async def test_what_discord_does_not_do_is_said_in_a_line_and_the_next_sync_does_it(
    house: House, status: int, code: int, told: str
) -> None:
    panel = await asked(house, "sync")
    path = f"/guilds/{house.world.guild.id}/auto-moderation/rules"
    house.env.inject_error("POST", path, status=status, code=code, message="quinquereme", times=8)
    words = text_of(await pressed(house, panel, "Write these rules"))
    assert told in words
    assert "Use **/automod sync** again" in words
    assert "quinquereme" not in words
    assert rules(house) == {}


async def test_where_discord_does_not_show_the_rules_it_is_said(house: House) -> None:
    path = f"/guilds/{house.world.guild.id}/auto-moderation/rules"
    house.env.inject_error("GET", path, status=400, code=0, times=3)
    assert "does not let me see or change" in text_of(await asked(house, "status"))
    assert "does not let me see or change" in text_of(await asked(house, "sync"))
    assert "does not let me see or change" in text_of(await asked(house, "remove"))


# --- crisis words


async def test_crisis_words_in_anybodys_rule_are_found_explained_and_taken_out_at_a_press(house: House) -> None:
    bad = theirs(house, "their words", ["spam", "suicide", "kms"], regex_patterns=["(?i)k[i1]ll", "(?=x)"])
    theirs(house, "alerts", ["suicide"], act=2, says={"channel_id": str(house.log.id)})
    theirs(house, "slurs", [], kind=4, presets=[1])
    status = await asked(house, "status")
    words = text_of(status)
    assert "nobody reads it" in words
    assert "**their words** stops `suicide`, `kms`, `(?i)k[i1]ll`" in words
    assert "**their words** has patterns that I can't read" in words
    assert "**slurs** uses Discord's own word lists" in words
    assert "alerts" not in words
    assert buttons_of(status) == ["Take them out of: their words"]
    look = await pressed(house, status, "Take them out of: their words")
    assert "Words: 3 → 1" in text_of(look)
    assert "Patterns: 2 → 1" in text_of(look)
    assert bad.trigger_metadata["keyword_filter"] == ["spam", "suicide", "kms"], "nothing yet"
    done = await pressed(house, look, "Take them out")
    assert "no longer stops these" in text_of(done)
    assert bad.trigger_metadata["keyword_filter"] == ["spam"]
    assert bad.trigger_metadata["regex_patterns"] == ["(?=x)"]
    assert bad.enabled
    assert "No rule that blocks has crisis words" in text_of(await asked(house, "status"))
    assert "nothing to take out any more" in text_of(await pressed(house, status, "Take them out of: their words"))


async def test_a_rule_with_nothing_else_in_it_is_switched_off_and_that_is_said_before(house: House) -> None:
    bad = theirs(house, "their words", ["kms"])
    look = await pressed(house, await asked(house, "status"), "Take them out of: their words")
    assert "it would be switched off" in text_of(look)
    await pressed(house, look, "Take them out")
    assert not bad.enabled
    assert bad.trigger_metadata["keyword_filter"] == ["kms"]


async def test_a_rule_that_was_changed_between_looking_and_pressing_is_left_alone(house: House) -> None:
    bad = theirs(house, "their words", ["spam", "kms"])
    look = await pressed(house, await asked(house, "status"), "Take them out of: their words")
    bad.trigger_metadata["keyword_filter"] = ["spam", "kms", "suicide"]
    assert "Somebody has changed this rule since" in text_of(await pressed(house, look, "Take them out"))
    assert bad.trigger_metadata["keyword_filter"] == ["spam", "kms", "suicide"]


# --- counts


async def counted(house: House) -> list[tuple[str, str, int]]:
    """Category, what, and how often."""
    tallies = await house.ledger.tallies(house.world.guild.id, house.clock.now())
    return [(one.category, one.what, one.times) for one in tallies if one.what == "automod"]


async def test_a_block_by_an_own_rule_is_counted_once_and_one_by_others_is_not(house: House) -> None:
    await house.change(policy=OWN)
    await pressed(house, await picked(house, await asked(house, "sync"), "parts", ["lists"]), "Write these rules")
    theirs(house, "their words", ["casino"])
    rules(house)[LISTS].actions.append({"type": 2, "metadata": {"channel_id": str(house.log.id)}})
    await house.sam.send(house.support, "free nitro here")
    await house.sam.send(house.support, "go to the casino")
    assert await counted(house) == [("custom.spam", "automod", 1)]
    await house.robin.send(house.support, "free nitro too")
    assert await counted(house) == [("custom.spam", "automod", 2)]


async def test_what_a_pattern_stopped_has_its_category(house: House) -> None:
    await synced(house)
    rule = rules(house)[DETAILS]
    event = {"guild_id": str(house.world.guild.id), "action": rule.actions[0], "rule_id": str(rule.id),
             "rule_trigger_type": 1, "user_id": str(house.sam.id), "channel_id": str(house.support.id), "content": "",
             "matched_keyword": card_patterns()[0], "matched_content": None}  # fmt: skip
    for _ in range(2):
        house.env.backend.emit("AUTO_MODERATION_ACTION_EXECUTION", event)
    await house.env.settle()
    assert await counted(house) == [("privacy.financial", "automod", 1)]
