"""Setting up: nothing is watched before, everything is after."""

from __future__ import annotations

from typing import Any

import discord
import pytest
import simcord

from bot.desk.conduct import accept_for
from bot.model import Server, Way
from bot.transport.inviting import link
from bot.tune.setting_up import Step
from bot.wording.wording import FOLDER, LOCALES, Wording
from config.configured import configure
from config.loader import load_default
from tests.journeys.house import House, buttons_of, text_of

NUMBER = "my number is 07700 900123"
WORDING = Wording.load(FOLDER, LOCALES, strict=True)


async def panel_of(house: House) -> simcord.ResponseMessage:
    """The panel as /setup opens it."""
    answer = await house.alex.slash(house.log, "setup")
    assert answer.ephemeral
    assert answer.response is not None
    return answer.response


async def at(house: House, panel: simcord.ResponseMessage, step: Step) -> simcord.ResponseMessage:
    """The panel at a step."""
    if f"**{_name(step)}**" in text_of(panel):
        return panel
    answer = await house.alex.select(panel, [step.value], custom_id="bw:setup:go")
    assert answer.response is not None
    return answer.response


async def choose(
    house: House, panel: simcord.ResponseMessage, step: Step, what: str, values: list[Any]
) -> simcord.ResponseMessage:
    """Choose something from a list of a step."""
    panel = await at(house, panel, step)
    answer = await house.alex.select(panel, values, custom_id=f"bw:setup:{what}")
    assert answer.response is not None
    return answer.response


async def step_words(house: House, step: Step) -> str:
    """What the panel says at a step."""
    return text_of(await at(house, await panel_of(house), step))


def _name(step: Step) -> str:
    return {
        Step.SUPPORT: "Support channels",
        Step.STAFF: "Desk and log",
        Step.PEOPLE: "People",
        Step.COUNTRIES: "Countries",
        Step.LANGUAGE: "Language",
        Step.NOTES: "Private notes",
        Step.CHECK: "Permissions",
        Step.TRY: "Try it",
    }[step]


def demote(house: House) -> None:
    """Alex may not manage the server any more, and still sees the log."""
    house.env.backend.remove_member_role(house.world.guild.id, house.alex.id, house.world.moderators.id)
    house.env.backend.set_overwrite(house.log.id, _sees(house.alex.id))


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


async def test_with_nothing_but_the_channels_chosen_it_begins_and_those_who_keep_order_look_after_it(
    new_house: House,
) -> None:
    house = new_house
    panel = await panel_of(house)
    words = text_of(panel)
    assert "Step 1 of 8: **Support channels**" in words
    assert "Still to choose: support channels, the volunteers' desk, the moderators' log and moderators." in words
    panel = await choose(house, panel, Step.SUPPORT, "support_channels", [house.support])
    answer = await house.alex.click(panel, label="Next")
    assert answer.response is not None
    panel = await choose(house, answer.response, Step.STAFF, "desk_channel", [house.desk])
    await house.sam.send(house.support, NUMBER)
    assert house.said(house.support) == []
    panel = await choose(house, panel, Step.STAFF, "log_channel", [house.log])
    assert "All set" in text_of(panel)
    assert (
        f"You named no moderators, so I took the roles that have **Manage Messages** in the whole server: "
        f"<@&{house.world.moderators.id}>." in text_of(panel)
    )
    assert f"<#{house.support.id}>" in text_of(panel)
    assert house.said(house.support) == [], "what was said before is not its business"
    await house.sam.send(house.support, NUMBER)
    assert len(house.said(house.support)) == 1
    await house.sam.send(house.support, "i want to kill myself tonight")
    (card,) = house.cards()
    await accept_for(house.ledger, house.world.guild.id, house.alex.id, load_default().conduct, house.clock.now())
    on = await house.alex.slash(house.desk, "duty on")
    assert on.response is not None
    assert "You're on duty" in text_of(on.response), "where no volunteers are named moderators answer"
    taken = await house.alex.click(card, label="Claim")
    assert taken.response is not None
    assert "yours" in text_of(taken.response).casefold()


async def test_every_choice_is_logged_with_who_before_and_after(new_house: House) -> None:
    house = new_house
    panel = await choose(house, await panel_of(house), Step.STAFF, "desk_channel", [house.desk])
    await choose(house, panel, Step.LANGUAGE, "pick:language", ["de"])
    newest, first = await house.ledger.changes(house.world.guild.id, 10)
    assert (first.path, first.before, first.after) == (("server", "desk_channel"), None, house.desk.id)
    assert (newest.path, newest.before, newest.after) == (("language",), "auto", "de")
    assert {newest.by, first.by} == {house.alex.id}


async def test_where_no_role_keeps_order_one_has_to_be_chosen(new_house: House) -> None:
    house = new_house
    allowed = discord.Permissions(manage_guild=True).value
    house.env.backend.edit_role(house.world.guild.id, house.world.moderators.id, {"permissions": allowed})
    panel = await panel_of(house)
    for step, what, values in (
        (Step.SUPPORT, "support_channels", [house.support]),
        (Step.STAFF, "desk_channel", [house.desk]),
        (Step.STAFF, "log_channel", [house.log]),
    ):
        panel = await choose(house, panel, step, what, values)
    assert "No role here has **Manage Messages**" in text_of(panel)
    assert "Still to choose: moderators." in text_of(panel)
    panel = await choose(house, await panel_of(house), Step.PEOPLE, "moderator_roles", [house.world.moderators])
    assert "All set" in text_of(panel)


async def test_the_panel_can_be_left_and_taken_up_again_after_a_restart(new_house: House) -> None:
    house = new_house
    panel = await choose(house, await panel_of(house), Step.SUPPORT, "support_channels", [house.support])
    panel = await at(house, panel, Step.STAFF)
    await house.restart()
    await house.alex.select(panel, [house.desk], custom_id="bw:setup:desk_channel")
    again = text_of(await panel_of(house))
    assert "Step 2 of 8: **Desk and log**" in again, "it goes on where something is missing"
    assert "Still to choose: the moderators' log and moderators." in again
    await house.change(log_channel=house.log.id, moderator_roles=frozenset({house.world.moderators.id}))
    assert "**Permissions**" in text_of(await panel_of(house)), "nothing is missing"


async def test_every_step_leads_to_its_neighbours_and_keeps_what_it_is_about(house: House) -> None:
    panel = await at(house, await panel_of(house), Step.SUPPORT)
    assert "Back" not in buttons_of(panel)
    for number, step in enumerate(Step, start=1):
        assert f"Step {number} of 8: **{_name(step)}**" in text_of(panel)
        assert len(text_of(panel)) < 4_000
        if step is not Step.TRY:
            answer = await house.alex.click(panel, label="Next")
            assert answer.response is not None
            panel = answer.response
    assert "Next" not in buttons_of(panel)
    back = await house.alex.click(panel, label="Back")
    assert back.response is not None
    assert "**Permissions**" in text_of(back.response)


async def test_a_channel_for_the_staff_is_never_a_support_channel(new_house: House) -> None:
    house = new_house
    panel = await choose(house, await panel_of(house), Step.SUPPORT, "support_channels", [house.desk, house.support])
    panel = await choose(house, panel, Step.STAFF, "desk_channel", [house.desk])
    assert f"I left <#{house.desk.id}> out" in text_of(panel)
    panel = await choose(house, panel, Step.SUPPORT, "support_channels", [house.desk, house.support])
    assert f"I left <#{house.desk.id}> out" in text_of(panel)
    server = await house.ledger.server(house.world.guild.id)
    assert server.support_channels == {house.support.id}


async def test_what_is_optional_can_be_taken_back(house: House) -> None:
    panel = await choose(house, await panel_of(house), Step.PEOPLE, "volunteer_roles", [])
    assert "All set" in text_of(panel)
    assert (await house.ledger.server(house.world.guild.id)).volunteer_roles == frozenset()


async def test_countries_are_chosen_page_by_page_and_none_is_lost(house: House) -> None:
    panel = await choose(house, await panel_of(house), Step.COUNTRIES, "pick:countries0", ["AT", "DK"])
    panel = await choose(house, panel, Step.COUNTRIES, "pick:countries2", ["US"])
    assert "Chosen: Austria, Denmark and United States." in text_of(panel)
    panel = await choose(house, panel, Step.COUNTRIES, "pick:countries0", ["DK"])
    assert "Chosen: Denmark and United States." in text_of(panel)
    server = await house.ledger.server(house.world.guild.id)
    assert configure()(server).countries == ("DK", "US")
    await house.sam.send(house.support, "my number is 34 41 23 45")
    assert len(house.said(house.support)) == 1, "a number as it is dialled in Denmark"
    lines = await house.sam.slash(house.support, "help-now")
    assert lines.response is not None
    (select,) = [
        item
        for row in lines.response.message.components
        if isinstance(row, discord.ActionRow)
        for item in row.children
        if isinstance(item, discord.SelectMenu)
    ]
    assert [one.value for one in select.options[:2]] == ["DK", "US"]
    assert not any(one.default for one in select.options), "a server's country is nobody's own"
    assert len({one.value for one in select.options}) == len(select.options) <= 25


async def test_too_many_countries_change_nothing(house: House) -> None:
    panel = await at(house, await panel_of(house), Step.COUNTRIES)
    everywhere = [one.value for one in _options(panel, "bw:setup:pick:countries0")]
    assert len(everywhere) == 25
    panel = await choose(house, panel, Step.COUNTRIES, "pick:countries0", everywhere)
    assert "At most 20 countries" in text_of(panel)
    assert configure()(await house.ledger.server(house.world.guild.id)).countries == ()


async def test_the_chosen_language_is_spoken_in_the_open(house: House) -> None:
    panel = await choose(house, await panel_of(house), Step.LANGUAGE, "pick:language", ["fr"])
    await house.sam.send(house.support, NUMBER)
    (public,) = house.said(house.support)
    assert public.content == WORDING.say("nudge-public", "fr")
    await house.sam.send(house.support, "i want to kill myself tonight")
    (card,) = house.cards()
    assert WORDING.say("card-button-claim", "fr") in buttons_of(card)
    assert f"Step 5 of 8: **{_name(Step.LANGUAGE)}**" in text_of(panel), "whoever presses reads their own"
    await choose(house, panel, Step.LANGUAGE, "pick:language", ["auto"])
    assert configure()(await house.ledger.server(house.world.guild.id)).language == "auto"


async def test_how_notes_come_is_chosen(house: House) -> None:
    panel = await choose(house, await panel_of(house), Step.NOTES, "pick:deliver", ["direct"])
    await choose(house, panel, Step.NOTES, "pick:care", ["direct"])
    notes = configure()(await house.ledger.server(house.world.guild.id)).notes
    assert (notes.deliver, notes.care) == (Way.DIRECT, Way.DIRECT)
    await house.sam.send(house.support, NUMBER)
    assert house.said(house.support) == []
    assert len(house.direct("sam")) == 1


async def test_permissions_are_looked_at_live_and_the_link_gives_them(house: House) -> None:
    words = await step_words(house, Step.CHECK)
    assert "every permission that I need" in words
    guild, backend = house.world.guild, house.env.backend
    role = next(one for one in backend.get_guild(guild.id).roles.values() if one.name == "Breakwater")
    allowed = role.permissions
    backend.edit_role(guild.id, role.id, {"permissions": allowed & ~discord.Permissions(manage_webhooks=True).value})
    panel = await at(house, await panel_of(house), Step.CHECK)
    assert f"In <#{house.support.id}> I still need: Manage Webhooks" in text_of(panel)
    address = link(house.env.bot.application_id or 0, guild.id)
    assert address in _addresses(panel)
    assert f"guild_id={guild.id}" in address
    assert "disable_guild_select=true" in address
    backend.edit_role(guild.id, role.id, {"permissions": allowed})
    again = await house.alex.click(panel, label="Look again")
    assert again.response is not None
    assert "every permission that I need" in text_of(again.response)
    assert _addresses(again.response) == []


async def test_what_a_channel_takes_away_itself_is_told_apart(house: House) -> None:
    house.forbid(house.support, manage_messages=True)
    panel = await at(house, await panel_of(house), Step.CHECK)
    assert f"<#{house.support.id}> takes these from me itself: Manage Messages." in text_of(panel)
    assert _addresses(panel) == [], "the link would give nothing"


async def test_the_panel_says_which_permission_is_missing_where_and_that_a_desk_is_open_to_all(house: House) -> None:
    house.forbid(house.support, manage_messages=True)
    await house.change(desk_channel=house.world.guild.create_text_channel("open-desk").id)
    for step in (Step.SUPPORT, Step.STAFF, Step.CHECK):
        words = await step_words(house, step)
        assert f"In <#{house.support.id}> I still need: Manage Messages" in words
        assert "Everybody can read" in words


@pytest.mark.parametrize("place", ["desk", "log", "supervision"])
async def test_the_panel_says_where_somebody_would_be_called_without_a_sound(house: House, place: str) -> None:
    channel = {"desk": house.desk, "log": house.log}.get(place) or house.world.guild.create_text_channel("supervision")
    if place == "supervision":
        await house.change(supervision_channel=channel.id)
    unheard = f"In <#{channel.id}> I still need: Mention @everyone, @here, and All Roles"
    assert unheard not in text_of(await panel_of(house))
    house.forbid(channel, mention_everyone=True)
    assert unheard in text_of(await panel_of(house))


async def test_three_samples_show_what_would_happen_and_nothing_does(house: House) -> None:
    words = await step_words(house, Step.TRY)
    assert f"What would happen in <#{house.support.id}>" in words
    phone, cry, plain = words.split("\n> ")[1:]
    assert "A short note appears below it" in phone
    assert "posted again without the detail" in phone
    assert "help lines" in cry
    assert f"<#{house.desk.id}> shows" in cry
    assert "Nothing happens." in plain
    assert house.said(house.support) == house.said(house.desk) == []
    assert await house.ledger.cases(house.world.guild.id) == ()
    await house.change(policy={"notes": {"deliver": "direct"}})
    assert "They get a direct message about it." in await step_words(house, Step.TRY)


async def test_without_a_support_channel_nothing_can_be_tried_yet(new_house: House) -> None:
    assert "Choose a support channel first" in await step_words(new_house, Step.TRY)


async def test_only_those_who_may_manage_the_server_open_the_panel(house: House) -> None:
    found = house.env.backend.find_command("setup", house.world.guild.id, type=1)
    assert found is not None
    house.world.guild.set_command_permissions(int(found["id"]), {house.robin: True})
    answer = await house.robin.slash(house.desk, "setup")
    assert answer.response is not None
    assert answer.ephemeral
    assert "Manage Server" in text_of(answer.response)


@pytest.mark.parametrize(
    ("step", "custom_id", "values"),
    [
        (Step.STAFF, "bw:setup:desk_channel", ["support"]),
        (Step.PEOPLE, "bw:setup:moderator_roles", ["volunteers"]),
        (Step.COUNTRIES, "bw:setup:pick:countries0", ["AT"]),
        (Step.LANGUAGE, "bw:setup:pick:language", ["de"]),
        (Step.NOTES, "bw:setup:pick:care", ["direct"]),
        (Step.NOTES, "bw:setup:go", ["try"]),
    ],
)
async def test_whoever_loses_the_permission_in_the_middle_is_refused_at_every_list(
    house: House, step: Step, custom_id: str, values: list[str]
) -> None:
    panel = await at(house, await panel_of(house), step)
    demote(house)
    before = await house.ledger.server(house.world.guild.id)
    named: dict[str, Any] = {"support": house.support, "volunteers": house.world.volunteers}
    refused = await house.alex.select(panel, [named.get(one, one) for one in values], custom_id=custom_id)
    assert refused.response is not None
    assert refused.ephemeral
    assert "Manage Server" in text_of(refused.response)
    assert await house.ledger.server(house.world.guild.id) == before
    assert await house.ledger.changes(house.world.guild.id, 5) == ()


async def test_whoever_loses_the_permission_in_the_middle_is_refused_at_a_button(house: House) -> None:
    panel = await at(house, await panel_of(house), Step.CHECK)
    demote(house)
    for label in ("Next", "Back", "Look again"):
        refused = await house.alex.click(panel, label=label)
        assert refused.response is not None
        assert "Manage Server" in text_of(refused.response)


async def test_rules_that_do_not_fit_any_more_are_told_and_nothing_is_lost(house: House) -> None:
    await house.change(policy={"rules": {"privacy.nonsense": {"mode": "loud"}}})
    panel = await choose(house, await panel_of(house), Step.LANGUAGE, "pick:language", ["de"])
    assert "don't fit any more" in text_of(panel)
    assert "/policy reset" in text_of(panel)
    assert (await house.ledger.server(house.world.guild.id)).desk_channel == house.desk.id


async def test_a_step_that_is_no_more_leads_to_the_first() -> None:
    from bot.tune.setting_up import beside, go_on_at, read_step

    assert read_step("gone") is Step.SUPPORT
    assert go_on_at(Server(1)) is Step.SUPPORT
    assert beside(Step.SUPPORT) == (None, Step.STAFF)
    assert beside(Step.TRY) == (Step.CHECK, None)


def _options(panel: simcord.ResponseMessage, custom_id: str) -> list[discord.SelectOption]:
    return [option for item in _items(panel) if getattr(item, "custom_id", "") == custom_id for option in item.options]


def _addresses(panel: simcord.ResponseMessage) -> list[str]:
    return [item.url for item in _items(panel) if getattr(item, "url", None)]


def _items(panel: simcord.ResponseMessage) -> list[Any]:
    rows = [part for box in panel.message.components for part in getattr(box, "children", [])]
    return [item for row in rows for item in getattr(row, "children", [])]


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


def _sees(member_id: int):  # type: ignore[no-untyped-def]  # SimCord's own type
    from simcord.backend.models.channel import Overwrite
    from simcord.enums import OverwriteType

    return Overwrite(member_id, OverwriteType.MEMBER, allow=discord.Permissions(view_channel=True).value)
