"""Setting up: nothing is watched before, everything is after; and what people may ask of the bot."""

from __future__ import annotations

import json

import discord
import pytest

from tests.journeys.house import House, text_of

NUMBER = "my number is 07700 900123"


async def test_until_it_is_set_up_nothing_is_watched_and_whoever_invited_it_is_told(new_house: House) -> None:
    house = new_house
    inviter = house.world.guild.owner
    (told,) = house.said(inviter.dm_channel)
    assert "not watching anything" in text_of(told)
    assert "/setup" in text_of(told)
    await house.sam.send(house.support, NUMBER)
    await house.sam.send(house.support, "i want to kill myself tonight")
    for channel in (house.support, house.desk, house.log):
        assert house.said(channel) == []
    await house.restart()
    assert len(house.said(inviter.dm_channel)) == 1, "it is said once"


async def test_the_panel_names_what_is_missing_and_watches_when_all_is_named(new_house: House) -> None:
    house = new_house
    answer = await house.alex.slash(house.log, "setup")
    assert answer.ephemeral
    panel = answer.response
    assert panel is not None
    assert "Still to choose" in text_of(panel)
    for field, values in (
        ("support_channels", [house.support]),
        ("desk_channel", [house.desk]),
        ("log_channel", [house.log]),
        ("volunteer_roles", [house.world.volunteers]),
    ):
        answer = await house.alex.select(panel, values, custom_id=f"bw:setup:{field}")
        assert answer.response is not None
        assert "Still to choose" in text_of(answer.response)
    await house.sam.send(house.support, NUMBER)
    assert house.said(house.support) == []
    answer = await house.alex.select(panel, [house.world.moderators], custom_id="bw:setup:moderator_roles")
    assert answer.response is not None
    assert "All set" in text_of(answer.response)
    assert f"<#{house.support.id}>" in text_of(answer.response)
    assert house.said(house.support) == [], "what was said before is not its business"
    await house.sam.send(house.support, NUMBER)
    assert len(house.said(house.support)) == 1


async def test_the_panel_can_be_left_and_taken_up_again_after_a_restart(new_house: House) -> None:
    house = new_house
    answer = await house.alex.slash(house.log, "setup")
    assert answer.response is not None
    await house.alex.select(answer.response, [house.desk], custom_id="bw:setup:desk_channel")
    await house.restart()
    await house.alex.select(answer.response, [house.log], custom_id="bw:setup:log_channel")
    again = await house.alex.slash(house.log, "setup")
    assert again.response is not None
    assert "support channels, volunteers and moderators" in text_of(again.response)


async def test_a_channel_for_the_staff_is_never_a_support_channel(new_house: House) -> None:
    house = new_house
    answer = await house.alex.slash(house.log, "setup")
    assert answer.response is not None
    await house.alex.select(answer.response, [house.desk, house.support], custom_id="bw:setup:support_channels")
    answer = await house.alex.select(answer.response, [house.desk], custom_id="bw:setup:desk_channel")
    assert answer.response is not None
    assert f"I left <#{house.desk.id}> out" in text_of(answer.response)
    again = await house.alex.select(answer.response, [house.desk, house.support], custom_id="bw:setup:support_channels")
    assert again.response is not None
    assert f"I left <#{house.desk.id}> out" in text_of(again.response)
    server = await house.ledger.server(house.world.guild.id)
    assert server.support_channels == {house.support.id}


async def test_the_panel_says_which_permission_is_missing_where_and_that_a_desk_is_open_to_all(house: House) -> None:
    house.forbid(house.support, manage_messages=True)
    await house.change(desk_channel=house.world.guild.create_text_channel("open-desk").id)
    answer = await house.alex.slash(house.log, "setup")
    assert answer.response is not None
    words = text_of(answer.response)
    assert f"In <#{house.support.id}> I still need: Manage Messages" in words
    assert "Everybody can read" in words


@pytest.mark.parametrize("place", ["desk", "log", "supervision"])
async def test_the_panel_says_where_somebody_would_be_called_without_a_sound(house: House, place: str) -> None:
    channel = {"desk": house.desk, "log": house.log}.get(place) or house.world.guild.create_text_channel("supervision")
    if place == "supervision":
        await house.change(supervision_channel=channel.id)
    unheard = f"In <#{channel.id}> I still need: Mention @everyone, @here, and All Roles"
    assert unheard not in await panel_of(house)
    house.forbid(channel, mention_everyone=True)
    assert unheard in await panel_of(house)


async def panel_of(house: House) -> str:
    answer = await house.alex.slash(house.log, "setup")
    assert answer.response is not None
    return text_of(answer.response)


async def test_only_those_who_may_manage_the_server_set_it_up(house: House) -> None:
    answer = await house.alex.slash(house.log, "setup")
    assert answer.response is not None
    house.env.backend.remove_member_role(house.world.guild.id, house.alex.id, house.world.moderators.id)
    house.env.backend.set_overwrite(house.log.id, _sees(house.alex.id))
    before = await house.ledger.server(house.world.guild.id)
    refused = await house.alex.select(answer.response, [house.support], custom_id="bw:setup:desk_channel")
    assert refused.response is not None
    assert "Manage Server" in text_of(refused.response)
    assert await house.ledger.server(house.world.guild.id) == before


async def test_status_is_for_moderators(house: House) -> None:
    answer = await house.sam.slash(house.support, "status")
    assert answer.response is not None
    assert answer.ephemeral
    assert "Only moderators" in text_of(answer.response)
    answer = await house.alex.slash(house.log, "status")
    assert answer.response is not None
    assert f"Watching <#{house.support.id}>" in text_of(answer.response)


async def test_status_says_that_nothing_is_watched(new_house: House) -> None:
    answer = await new_house.alex.slash(new_house.log, "status")
    assert answer.response is not None
    assert "not watching anything yet" in text_of(answer.response)


async def test_people_can_read_and_erase_what_is_kept_about_them(house: House) -> None:
    answer = await house.sam.slash(house.support, "privacy export")
    assert answer.response is not None
    assert "nothing about you" in text_of(answer.response)
    await house.sam.send(house.support, NUMBER)
    answer = await house.sam.slash(house.support, "privacy export")
    assert answer.response is not None
    assert answer.ephemeral
    assert [file.filename for file in answer.response.attachments] == ["breakwater.json"]
    kept = json.dumps(await house.ledger.export(house.sam.id))
    assert "privacy.phone" in kept
    assert "07700" not in kept
    answer = await house.sam.slash(house.support, "privacy erase")
    assert answer.response is not None
    assert "erased" in text_of(answer.response)
    assert not any((await house.ledger.export(house.sam.id)).values())


async def test_panel_and_status_stay_readable_when_everything_is_refused(house: House) -> None:
    channels = [house.world.guild.create_text_channel(f"support-{number}") for number in range(25)]
    for channel in channels:
        house.forbid(channel, view_channel=True)
    await house.change(support_channels=frozenset(channel.id for channel in channels))
    for channel in channels:
        await house.ledger.first_refusal(
            house.world.guild.id, f"missing_view_channel:{channel.id}", house.clock.now(), 1
        )
    answer = await house.alex.slash(house.log, "setup")
    assert answer.response is not None
    assert "more channels where something is missing" in text_of(answer.response)
    assert len(text_of(answer.response)) < 4_000
    answer = await house.alex.slash(house.log, "status")
    assert answer.response is not None
    assert "And 15 more" in text_of(answer.response)
    assert len(text_of(answer.response)) < 2_000


async def test_a_server_that_is_left_is_forgotten(house: House) -> None:
    await house.sam.send(house.support, NUMBER)
    guild = house.env.bot.get_guild(house.world.guild.id)
    assert guild is not None
    house.env.backend.emit("GUILD_DELETE", {"id": str(guild.id)})
    await house.env.settle()
    assert (await house.ledger.server(guild.id)).missing
    assert not any((await house.ledger.export(house.sam.id)).values())


def _sees(member_id: int):  # type: ignore[no-untyped-def]  # SimCord's own type
    from simcord.backend.models.channel import Overwrite
    from simcord.enums import OverwriteType

    return Overwrite(member_id, OverwriteType.MEMBER, allow=discord.Permissions(view_channel=True).value)


async def test_a_note_that_stands_is_taken_back_when_its_author_has_everything_erased(house: House) -> None:
    await house.sam.send(house.support, "my number is 07700 900123")
    assert len(house.said(house.support)) == 1
    await house.sam.slash(house.support, "privacy erase")
    assert house.said(house.support) == []


async def test_what_somebody_said_before_is_forgotten_when_they_have_everything_erased(house: House) -> None:
    await house.sam.send(house.support, "i want to kill myself")
    await house.sam.slash(house.support, "privacy erase")
    cards = len(house.said(house.desk))
    await house.sam.send(house.support, "tonight")
    assert len(house.said(house.desk)) == cards
