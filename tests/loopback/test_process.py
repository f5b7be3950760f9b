"""The real process against the loopback Discord: from the invitation to a restart, over real sockets."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

import pytest

from tests.loopback import openapi
from tests.loopback.components import selects
from tests.loopback.guild import Guild
from tests.loopback.intents import MESSAGE_CONTENT
from tests.loopback.people import Member
from tests.loopback.places import Channel, Message
from tests.loopback.process import bot, files_with, start
from tests.loopback.server import LoopbackDiscord

PHONE = "my number is 07700 900123"
CRISIS = "I want to kill myself"
CANARY = "quinquereme"
NEVER_SHOWN = ("07700", "900123", "kill myself")


@dataclass(frozen=True, slots=True)
class Town:
    """A server with everything that the bot has to be told about."""

    guild: Guild
    support: Channel
    desk: Channel
    log: Channel
    sam: Member
    vera: Member

    @classmethod
    def build(cls, discord_: LoopbackDiscord) -> Self:
        """A member (sam), a volunteer (vera), and the channels."""
        guild = discord_.guild("Harbour")
        volunteer, moderator = guild.role("volunteer"), guild.role("moderator")
        support = guild.text_channel("general-support")
        desk = guild.text_channel("volunteer-desk", seen_by=[volunteer, moderator])
        log = guild.text_channel("mod-log", seen_by=[moderator])
        return cls(guild, support, desk, log, guild.member("sam"), guild.member("vera", roles=[volunteer]))

    async def set_up(self, discord_: LoopbackDiscord) -> None:
        """Name everything in the panel of /setup, as the owner."""
        await discord_.until(lambda: discord_.said_to(self.guild.owner), why="the bot has introduced itself")
        await discord_.settled(0.1)
        panel = await self.guild.owner.runs("setup")
        assert panel.ephemeral
        assert panel.message is not None
        roles = {role.name: role for role in self.guild.roles}
        for step, custom_id, value in (
            ("support", "bw:setup:support_channels", self.support),
            ("staff", "bw:setup:desk_channel", self.desk),
            ("staff", "bw:setup:log_channel", self.log),
            ("people", "bw:setup:volunteer_roles", roles["volunteer"]),
            ("people", "bw:setup:moderator_roles", roles["moderator"]),
        ):
            if custom_id not in {one["custom_id"] for one in selects(panel.message.components)}:
                await self.guild.owner.presses(panel, custom_id=f"bw:setup:step:{step}")
            await self.guild.owner.chooses(panel, custom_id, [value])
        assert "I'm now watching" in panel.text


async def replies_to(discord_: LoopbackDiscord, message: Message, count: int = 1) -> list[Message]:
    """What the bot replied, once it has replied ``count`` times and then been quiet."""

    def found() -> list[Message]:
        return [one for one in discord_.said_in(message.channel) if one.answers == message.id]

    await discord_.until(lambda: len(found()) >= count, why="there is a reply")
    await discord_.settled()
    return found()


async def test_before_it_is_set_up_it_reads_nothing_and_says_so_to_whoever_invited_it(tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord_:
        town = Town.build(discord_)
        async with bot(discord_, tmp_path):
            hello = await discord_.until(lambda: discord_.said_to(town.guild.owner))
            assert "not watching anything yet" in hello[0].text
            await town.sam.says(town.support, PHONE)
            await town.sam.says(town.support, CRISIS)
            await discord_.settled(0.5)
            assert discord_.said_in(town.support) == discord_.said_in(town.desk) == discord_.said_in(town.log) == []
            assert len(discord_.said_to(town.guild.owner)) == 1


async def test_what_is_chosen_while_it_still_introduces_itself_is_kept(tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord_:
        town = Town.build(discord_)
        discord_.delay("POST", "/channels/{id}/messages", 1.0)
        async with bot(discord_, tmp_path):
            await discord_.until(lambda: discord_.asked_for("POST", "/channels/{id}/messages"))
            panel = await town.guild.owner.runs("setup")
            await town.guild.owner.chooses(panel, "bw:setup:support_channels", [town.support])
            await discord_.until(lambda: discord_.said_to(town.guild.owner))
            await discord_.settled()
            panel = await town.guild.owner.runs("setup")
            assert "Still to choose: the volunteers' desk" in panel.text


async def test_a_phone_number_gets_one_neutral_reply_and_the_note_is_for_its_author_alone(tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord_:
        town = Town.build(discord_)
        async with bot(discord_, tmp_path):
            await town.set_up(discord_)
            message = await town.sam.says(town.support, PHONE)
            replies = await replies_to(discord_, message)
            assert len(replies) == 1
            assert not any(part in replies[0].text for part in (*NEVER_SHOWN, town.sam.mention, "sam", "number"))
            (label,) = replies[0].buttons
            other = await town.vera.presses(replies[0], label=label)
            assert other.ephemeral
            assert "phone" not in other.text
            note = await town.sam.presses(replies[0], label=label)
            assert note.ephemeral
            assert "a phone number" in note.text
            await town.sam.presses(note, label="Remove it")
            await discord_.until(lambda: message.deleted, why="the message was removed")
            again = await town.sam.says(town.support, PHONE)
            await discord_.settled()
            assert [one for one in discord_.said_in(town.support) if one.answers == again.id] == []


async def test_a_crisis_gets_a_care_reply_and_one_card_which_a_volunteer_claims(tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord_:
        town = Town.build(discord_)
        async with bot(discord_, tmp_path):
            await town.set_up(discord_)
            message = await town.sam.says(town.support, CRISIS)
            (reply,) = await replies_to(discord_, message)
            care = await town.sam.presses(reply, label=reply.buttons[0])
            assert care.ephemeral
            assert "findahelpline.com" in care.text
            (card,) = await discord_.until(lambda: discord_.said_in(town.desk))
            assert f"/{message.id}" in card.text
            assert not any(part in card.text for part in NEVER_SHOWN)
            code = await town.vera.presses(card, label="Claim")
            assert code.ephemeral
            assert "what volunteers promise each other" in code.text
            await town.vera.presses(code, label="I accept")
            claim = await town.vera.presses(card, label="Claim")
            assert claim.ephemeral
            await discord_.until(lambda: town.vera.mention in card.text, why="the card names its owner")
            assert not message.deleted
            assert discord_.asked_for("DELETE", "/channels/{id}/messages/{id}") == []


async def test_after_a_broken_connection_what_was_missed_is_answered_and_nothing_twice(tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord_:
        town = Town.build(discord_)
        async with bot(discord_, tmp_path) as running:
            await town.set_up(discord_)
            before = await town.sam.says(town.support, PHONE)
            await replies_to(discord_, before)
            discord_.drop_connection()
            meanwhile = await town.vera.says(town.support, CRISIS)
            await replies_to(discord_, meanwhile)
            assert discord_.gateway.resumes
            assert len(discord_.gateway.identifies) == 1
            assert len(await replies_to(discord_, before)) == 1

            discord_.gateway.push("MESSAGE_CREATE", {"id": "not a number", "content": CANARY})
            discord_.gateway.push("MESSAGE_UPDATE", {"nonsense": [CANARY]})
            discord_.gateway.push("INTERACTION_CREATE", {"token": CANARY})
            kate = town.guild.member("kate")
            after = await kate.says(town.support, f"{PHONE} {CANARY}")
            assert len(await replies_to(discord_, after)) == 1
            assert running.process.returncode is None
        assert CANARY not in running.text


async def test_after_an_invalid_session_what_was_said_in_between_is_read_from_history(tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord_:
        town = Town.build(discord_)
        async with bot(discord_, tmp_path):
            await town.set_up(discord_)
            discord_.gateway.forget_sessions()
            discord_.drop_connection()
            missed = await town.sam.says(town.support, PHONE)
            await discord_.until(lambda: len(discord_.gateway.identifies) == 2, within=20, why="it identifies again")
            assert len(await replies_to(discord_, missed)) == 1


async def test_everybody_can_ask_what_is_kept_about_them_and_have_it_erased(tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord_:
        town = Town.build(discord_)
        async with bot(discord_, tmp_path):
            await town.set_up(discord_)
            await replies_to(discord_, await town.sam.says(town.support, PHONE))
            kept = await town.sam.runs("privacy export")
            assert kept.ephemeral
            assert [one["filename"] for one in kept.shown[0].extra["attachments"]] == ["breakwater.json"]
            await town.sam.runs("privacy erase")
            assert "I keep nothing about you" in (await town.sam.runs("privacy export")).text


@pytest.mark.parametrize("how", ["told to stop", "killed"])
async def test_a_message_posted_while_it_was_away_is_read_and_answered_ones_are_not_answered_again(
    how: Literal["told to stop", "killed"], tmp_path: Path
) -> None:
    async with LoopbackDiscord() as discord_:
        town = Town.build(discord_)
        async with bot(discord_, tmp_path) as running:
            await town.set_up(discord_)
            answered = await town.sam.says(town.support, CRISIS)
            await replies_to(discord_, answered)
            await discord_.until(lambda: discord_.said_in(town.desk))
            await discord_.settled()
            if how == "killed":
                await running.kill()
        kate = town.guild.member("kate")
        missed = await kate.says(town.support, PHONE)
        async with bot(discord_, tmp_path):
            assert len(await replies_to(discord_, missed)) == 1
            await discord_.settled()
            assert len(await replies_to(discord_, answered)) == 1
            assert len(discord_.said_in(town.desk)) == 1
            assert len(discord_.said_to(town.guild.owner)) == 1


async def test_no_word_of_anybody_reaches_a_file_or_a_log_line(tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord_:
        town = Town.build(discord_)
        async with bot(discord_, tmp_path) as running:
            await town.set_up(discord_)
            for text in (f"{PHONE} {CANARY}", f"{CRISIS} {CANARY}", CANARY):
                message = await town.sam.says(town.support, text)
            await town.sam.edits(message, f"{CANARY} sam@{CANARY}.com")
            thread = town.support.thread(CANARY, by=town.sam)
            last = await town.vera.says(thread, f"{CANARY} {CRISIS}")
            (reply,) = await replies_to(discord_, last)
            discord_.refuse("POST", "/channels/{id}/messages", 403, 50013, CANARY, times=2)
            await town.guild.member(CANARY).says(town.support, f"{PHONE} {CANARY}")
            await town.vera.presses(reply, label=reply.buttons[0])
            await discord_.settled()
            assert files_with(tmp_path, CANARY) == []
        assert files_with(tmp_path, CANARY) == []
        assert CANARY not in running.text
        assert discord_.token not in running.text
        for token in discord_.world.interactions:
            assert token not in running.text


async def test_a_masked_message_stands_in_its_thread_without_the_detail_and_no_word_of_it_is_kept(
    tmp_path: Path,
) -> None:
    async with LoopbackDiscord() as discord_:
        town = Town.build(discord_)
        async with bot(discord_, tmp_path) as running:
            await town.set_up(discord_)
            thread = town.support.thread("a thread", by=town.sam)
            letter = discord_.file(f"{CANARY}.txt", CANARY.encode())
            message = await town.sam.says(thread, f"{PHONE} {CANARY}", attachments=[letter])
            (reply,) = await replies_to(discord_, message)
            note = await town.sam.presses(reply, label=reply.buttons[0])
            await discord_.until(lambda: reply.deleted, why="the note goes when it was opened")
            await town.sam.presses(note, label="Mask it for me")
            await discord_.until(lambda: message.deleted, why="the first message goes")
            (copy,) = discord_.copies_in(thread)
            assert copy.content.endswith(CANARY)
            assert not any(part in copy.content for part in NEVER_SHOWN)
            await discord_.until(
                lambda: note.buttons == ["Remove the copy too"], why="the panel says what became of it"
            )
            await town.sam.presses(note, label="Remove the copy too")
            await discord_.until(lambda: copy.deleted, why="the copy goes as well")
            assert files_with(tmp_path, CANARY) == []
        assert CANARY not in running.text
        for hook in discord_.world.webhooks.values():
            assert hook.token not in running.text
            assert files_with(tmp_path, hook.token) == []


async def test_a_wrong_token_gives_one_line_and_an_exit_status(tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord_:
        running = await start(discord_, tmp_path, DISCORD_TOKEN="wrong.token.here")
        assert await running.ends() != 0
        assert len(running.said) == 1
        assert "DISCORD_TOKEN" in running.said[0]
        assert "Traceback" not in running.text
        assert "wrong.token.here" not in running.text


async def test_missing_intents_give_one_line_and_an_exit_status(tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord_:
        discord_.gateway.allowed_intents &= ~MESSAGE_CONTENT
        running = await start(discord_, tmp_path)
        assert await running.ends() != 0
        assert len(running.said) == 1
        assert "Message Content" in running.said[0]
        assert "Traceback" not in running.text


def test_the_requests_above_were_held_against_discords_own_document() -> None:
    if openapi.contract() is None:
        pytest.skip(openapi.ABSENT)
