"""``/help``: what somebody may use at this moment, and nothing else."""

from __future__ import annotations

import re

import pytest
import simcord

from bot.wording.wording import FOLDER, LOCALES, Wording
from cogs import help as help_cog
from cogs.help import paged
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.test_setup import demote
from tests.journeys.test_tongues import Speaks, languages, speaks, tagged

__all__ = ["speaks", "tagged"]

WORDING = Wording.load(FOLDER, LOCALES, strict=True)
OWNERS = "**Whoever may manage the server**"
NEXT = WORDING.say("help-button-next")


async def read(house: House, who: simcord.MemberActor, channel: simcord.ChannelHandle) -> str:
    """Every page."""
    answer = await who.slash(channel, "help")
    assert answer.ephemeral
    assert answer.response is not None
    pages, shown = [text_of(answer.response)], answer.response
    while NEXT in buttons_of(shown):
        turned = (await who.click(shown, label=NEXT)).response
        assert turned is not None
        pages, shown = [*pages, text_of(turned)], turned
    return "\n".join(pages)


async def test_a_member_reads_what_is_for_everybody(house: House) -> None:
    words = await read(house, house.sam, house.support)
    assert "**Everybody**" in words
    assert WORDING.say("command-help-now") in words
    assert "Ask a volunteer to look" in words
    for other in ("duty", "desk", "rules", "setup", "policy", "status", "coverage", "Moderators", "Those who answer"):
        assert other not in words.replace("desk that", "")


async def test_volunteers_moderators_and_owners_read_what_is_theirs(house: House) -> None:
    volunteer = await read(house, house.robin, house.desk)
    assert "**Those who answer**" in volunteer
    assert "/duty on" in volunteer
    assert "**Moderators**" not in volunteer
    assert OWNERS not in volunteer
    moderator = await read(house, house.alex, house.log)
    assert "/rules try" in moderator
    assert OWNERS in moderator, "a moderator of this server may manage it"
    assert "/setup" in moderator
    assert "/duty on" not in moderator, "there are volunteers for that"


async def test_what_is_shown_follows_the_roles_of_the_moment(house: House) -> None:
    assert "/rules try" in await read(house, house.alex, house.log)
    demote(house)
    assert "/rules try" not in await read(house, house.alex, house.log)
    await house.change(policy={"trust": {"read": "volunteers"}})
    assert "/rules try" in await read(house, house.robin, house.desk)


async def test_commands_can_be_pressed(house: House) -> None:
    command = house.env.backend.find_command("help-now", house.world.guild.id, type=1)
    assert command is not None
    assert f"</help-now:{command['id']}>" in await read(house, house.sam, house.support)
    await house.restart()
    assert "</duty on:" in await read(house, house.robin, house.desk)


@pytest.mark.usefixtures("tagged")
@pytest.mark.parametrize("locale", ["de", "es-ES", "pt-BR", "fr"])
async def test_everybody_reads_it_in_their_own_language(house: House, speaks: Speaks, locale: str) -> None:
    speaks(locale)
    assert languages(await read(house, house.alex, house.log)) == {locale[:2]}


async def test_beside_each_command_stands_what_discord_calls_it_in_ones_own_language(
    house: House, speaks: Speaks
) -> None:
    assert " (/" not in await read(house, house.alex, house.log)
    speaks("de")
    words = await read(house, house.alex, house.log)
    assert re.search(r"</duty who:\d+> \(/dienst wer\)", words), words


async def test_a_long_list_is_read_page_by_page(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(help_cog, "LONGEST", 900)
    answer = await house.alex.slash(house.log, "help")
    assert answer.response is not None
    assert "Page 1 of" in text_of(answer.response)
    assert "Back" not in buttons_of(answer.response)
    onward = await house.alex.click(answer.response, label="Next")
    assert onward.response is not None
    assert "Page 2 of" in text_of(onward.response)
    demote(house)
    stale = await house.alex.click(onward.response, label="Next")
    assert stale.response is not None
    assert "/rules try" not in text_of(stale.response), "whoever is no moderator any more reads no more of it"


async def test_in_a_direct_message_it_says_what_there_is(house: House) -> None:
    answer = await house.person("sam").user.slash("help")
    assert answer.response is not None
    words = text_of(answer.response)
    assert "/help-now" in words
    assert "In a direct message" in words
    assert "/setup" not in words


def test_a_heading_is_never_the_last_line_of_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(help_cog, "LONGEST", 30)
    pages = list(paged(["**One**", "- a line of twenty", "**Two**", "- another line of it", "- more"]))
    assert pages == [["**One**", "- a line of twenty"], ["**Two**", "- another line of it"], ["- more"]]
