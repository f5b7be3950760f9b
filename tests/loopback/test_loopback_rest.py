"""The loopback Discord's REST interface and interactions, tried with a plain discord.py client."""

from __future__ import annotations

from typing import Any

import aiohttp
import discord
import pytest

from tests.loopback.client import PlainClient, running, text_channel
from tests.loopback.faults import Break
from tests.loopback.permissions import Permission
from tests.loopback.server import LoopbackDiscord


class Helpful(discord.ui.View):
    """A button that answers privately, a menu, and one that opens a form."""

    def __init__(self) -> None:
        super().__init__(timeout=None)

    @discord.ui.button(label="What was it?", custom_id="what")
    async def what(self, interaction: discord.Interaction[Any], button: discord.ui.Button[Any]) -> None:
        await interaction.response.send_message("Only you see this.", ephemeral=True)
        await interaction.followup.send("And this.", ephemeral=True)

    @discord.ui.button(label="Later", custom_id="later")
    async def later(self, interaction: discord.Interaction[Any], button: discord.ui.Button[Any]) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await interaction.edit_original_response(content="It took a while.")

    @discord.ui.button(label="Write", custom_id="write")
    async def write(self, interaction: discord.Interaction[Any], button: discord.ui.Button[Any]) -> None:
        await interaction.response.send_modal(Form())

    @discord.ui.select(custom_id="where", cls=discord.ui.ChannelSelect)
    async def where(self, interaction: discord.Interaction[Any], select: discord.ui.ChannelSelect[Any]) -> None:
        await interaction.response.edit_message(content=f"chosen: {select.values[0].name}", view=None)


class Form(discord.ui.Modal, title="A form"):
    """One question."""

    reason: discord.ui.Label[Any] = discord.ui.Label(text="Why?", component=discord.ui.TextInput(custom_id="reason"))

    async def on_submit(self, interaction: discord.Interaction[Any]) -> None:
        assert isinstance(self.reason.component, discord.ui.TextInput)
        await interaction.response.send_message(f"because {self.reason.component.value}", ephemeral=True)


async def test_a_button_is_answered_privately() -> None:
    async with LoopbackDiscord() as discord_:
        guild = discord_.guild()
        channel = guild.text_channel("general-support")
        sam = guild.member("sam")
        async with running(discord_, PlainClient()) as client:
            place = text_channel(client, channel)
            await place.send("Press one.", view=Helpful())
            message = discord_.said_in(channel)[0]
            answer = await sam.presses(message, label="What was it?")
            await discord_.until(lambda: answer.followups)
            assert answer.ephemeral
            assert answer.text == "Only you see this.\nAnd this."
            assert (await sam.presses(message, custom_id="later")).text == "It took a while."
            form = await sam.presses(message, label="Write")
            assert (await sam.submits(form, {"reason": "reasons"})).text == "because reasons"
            assert len(discord_.said_in(channel)) == 1
            await sam.chooses(message, "where", [channel])
            assert (message.text, message.buttons) == ("chosen: general-support", [])


async def test_commands_are_registered_and_run_with_resolved_options() -> None:
    async with LoopbackDiscord() as discord_:
        guild = discord_.guild()
        channel = guild.text_channel("general-support")
        role = guild.role("volunteer")
        olivia = guild.owner
        client = PlainClient()
        tree = discord.app_commands.CommandTree(client)

        @tree.command(description="Set it up")
        @discord.app_commands.default_permissions(manage_guild=True)
        async def setup(interaction: discord.Interaction[Any], where: discord.TextChannel, who: discord.Role) -> None:
            await interaction.response.send_message(f"{where.name} {who.name}", ephemeral=True)

        @tree.context_menu(name="Look at this")
        async def look(interaction: discord.Interaction[Any], message: discord.Message) -> None:
            await interaction.response.send_message(f"seen {message.content}", ephemeral=True)

        async with running(discord_, client):
            await tree.sync()
            answer = await olivia.runs("setup", where=channel, who=role)
            assert (answer.text, answer.ephemeral) == ("general-support volunteer", True)
            sam = guild.member("sam")
            message = await sam.says(channel, "hello")
            assert (await olivia.runs("Look at this", on=message)).text == "seen hello"
            with pytest.raises(AssertionError, match="is offered only to people with"):
                await sam.runs("setup", where=channel, who=role)


async def test_the_same_nonce_makes_one_message_and_after_its_deletion_none() -> None:
    async with LoopbackDiscord() as discord_:
        guild = discord_.guild()
        channel = guild.text_channel("general-support")
        async with running(discord_, PlainClient()) as client:
            place = text_channel(client, channel)
            first = await place.send("once", nonce="same")
            second = await place.send("once", nonce="same")
            assert first.id == second.id
            assert len(discord_.said_in(channel)) == 1
            await first.delete()
            with pytest.raises(discord.NotFound):
                await place.send("once", nonce="same")
            await place.send("once", nonce="another")
            assert len(discord_.said_in(channel)) == 1


async def test_a_lost_answer_leaves_the_effect_and_a_nonce_mends_it() -> None:
    async with LoopbackDiscord() as discord_:
        channel = discord_.guild().text_channel("general-support")
        async with running(discord_, PlainClient()) as client:
            place = text_channel(client, channel)
            discord_.break_off("POST", "/channels/{id}/messages", when=Break.AFTER)
            with pytest.raises(aiohttp.ClientError):
                await place.send("once", nonce="n")
            await place.send("once", nonce="n")
            assert len(discord_.said_in(channel)) == 1


async def test_history_is_read_in_pages() -> None:
    async with LoopbackDiscord() as discord_:
        guild = discord_.guild()
        channel = guild.text_channel("general-support")
        sam = guild.member("sam")
        first = await sam.says(channel, "0")
        for number in range(1, 151):
            await sam.says(channel, str(number))
        async with running(discord_, PlainClient()) as client:
            place = text_channel(client, channel)
            assert place.last_message_id == channel.last_message_id
            found = [one.content async for one in place.history(limit=None, after=discord.Object(first.id))]
            assert found == [str(number) for number in range(1, 151)]
            guild.bot_may(Permission.MANAGE_MESSAGES)
            channel.forbid(guild.everyone, Permission.READ_MESSAGE_HISTORY)
            assert [one async for one in place.history()] == []


REFUSALS = {
    "no_send": (403, 50013),
    "hidden": (403, 50001),
    "gone_channel": (404, 10003),
    "gone_message": (400, 50035),
    "no_history": (403, 160002),
    "closed_direct": (403, 50007),
    "ordered": (400, 20028),
}


@pytest.mark.parametrize("what", REFUSALS)
async def test_refusals_carry_the_codes_of_discord(what: str) -> None:
    async with LoopbackDiscord() as discord_:
        guild = discord_.guild()
        channel = guild.text_channel("general-support")
        sam = guild.member("sam")
        message = await sam.says(channel, "hello")
        async with running(discord_, PlainClient()) as client:
            place = text_channel(client, channel)
            partial = place.get_partial_message(message.id)
            reaches = partial.reply("hi")
            match what:
                case "no_send":
                    channel.forbid(guild.me, Permission.SEND_MESSAGES)
                case "hidden":
                    channel.forbid(guild.me, Permission.VIEW_CHANNEL)
                case "gone_channel":
                    channel.remove()
                case "gone_message":
                    await sam.deletes(message)
                case "no_history":
                    channel.forbid(guild.me, Permission.READ_MESSAGE_HISTORY)
                case "closed_direct":
                    reaches.close()
                    sam.closes_direct_messages()
                    reaches = (await client.fetch_user(sam.id)).send("hi")
                case _:
                    discord_.refuse("POST", "/channels/{id}/messages", 400, 20028, "no")
            with pytest.raises(discord.HTTPException) as caught:
                await reaches
            assert (caught.value.status, caught.value.code) == REFUSALS[what]
            assert discord_.said_in(channel) == []


async def test_a_rate_limit_is_waited_out() -> None:
    async with LoopbackDiscord() as discord_:
        channel = discord_.guild().text_channel("general-support")
        async with running(discord_, PlainClient()) as client:
            place = text_channel(client, channel)
            discord_.rate_limit("POST", "/channels/{id}/messages", 0.05)
            await place.send("patient")
            assert [one.status for one in discord_.asked_for("POST", "/channels/{id}/messages")] == [429, 200]
            discord_.refuse("POST", "/channels/{id}/messages", 503)
            with pytest.raises(discord.DiscordServerError):
                await place.send("not retried")


async def test_direct_messages_and_the_inviter_are_found() -> None:
    async with LoopbackDiscord() as discord_:
        guild = discord_.guild()
        async with running(discord_, PlainClient()) as client:
            found = client.get_guild(guild.id)
            assert found is not None
            entries = [one async for one in found.audit_logs(action=discord.AuditLogAction.bot_add, limit=5)]
            assert [one.user.id for one in entries if one.user] == [guild.owner.id]
            member = await found.fetch_member(guild.owner.id)
            await member.send("thank you")
            assert [one.text for one in discord_.said_to(guild.owner)] == ["thank you"]
