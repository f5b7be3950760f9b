"""A volunteer steps over a boundary towards a member: who hears of it, and who does not."""

from __future__ import annotations

import discord
import pytest
import simcord

from bot.model import Response, Volunteer
from tests.journeys.at_once import at_once, called_by
from tests.journeys.house import House, text_of

CONTACT = "add me on snap"
DAY = 86_400.0
OVERSTEPS = {
    CONTACT: "asking for private contact",
    "you're so cute, want to go on a date with me": "a romantic advance",
    "i can give you private coaching sessions for 30 dollars an hour": "offering or asking for money",
    "let's meet up in person this weekend": "proposing to meet",
}
CRY = "i want to kill myself tonight"


async def supervised(house: House) -> simcord.ChannelHandle:
    """The server has supervisors, with a channel of their own."""
    role = house.world.guild.create_role("Supervisor")
    room = house.world.guild.create_text_channel(
        "supervision",
        overwrites={
            house.world.guild.default_role: discord.PermissionOverwrite(view_channel=False),
            house.world.guild.roles["Breakwater"]: discord.PermissionOverwrite(view_channel=True),
            role: discord.PermissionOverwrite(view_channel=True),
        },
    )
    await house.change(supervisor_roles=frozenset({role.id}), supervision_channel=room.id)
    return room


async def reminded(house: House, days_ago: float = 1) -> None:
    """Robin was reminded of the code before."""

    def change(volunteer: Volunteer) -> Volunteer:
        return Volunteer(volunteer.guild_id, volunteer.person_id, reminded_at=house.clock.now() - days_ago * DAY)

    await house.ledger.change_volunteer(house.world.guild.id, house.robin.id, change, house.clock.now())


@pytest.mark.parametrize(("text", "what"), OVERSTEPS.items())
async def test_the_first_time_the_volunteer_alone_is_reminded_of_the_code(house: House, text: str, what: str) -> None:
    room = await supervised(house)
    message = await house.robin.send(house.support, text)
    (reminder,) = house.direct("robin")
    words = text_of(reminder)
    assert what in words
    assert f"https://discord.com/channels/{house.world.guild.id}/{house.support.id}/{message.id}" in words
    assert "nothing in private" in words
    assert text not in words
    for place in (room, house.support, house.desk):
        assert house.said(place) == []
    assert not any("close to a member" in text_of(line) for line in house.said(house.log))
    assert message.id in {one.id for one in house.support.history()}, "nothing is taken away"


async def test_from_the_second_time_on_the_supervisors_read_one_quiet_line(house: House) -> None:
    room = await supervised(house)
    await house.robin.send(house.support, CONTACT)
    second = await house.robin.send(house.support, CONTACT)
    (line,) = house.said(room)
    words = text_of(line)
    assert "asking for private contact" in words
    assert f"<@{house.robin.id}>" in words
    assert f"https://discord.com/channels/{house.world.guild.id}/{house.support.id}/{second.id}" in words
    assert "snap" not in words
    assert called_by(house, room) == [{"parse": []}], "a name is no ping"
    assert line.flags.suppress_notifications
    assert len(house.direct("robin")) == 1
    assert house.said(house.support) == house.said(house.log) == []


async def test_where_there_is_no_channel_for_supervisors_the_moderators_log_is_theirs(house: House) -> None:
    await house.change(supervision_channel=None)
    await reminded(house)
    await house.robin.send(house.support, CONTACT)
    (line,) = house.said(house.log)
    assert f"<@{house.robin.id}>" in text_of(line)


async def test_half_a_year_later_it_is_a_first_time_again(house: House) -> None:
    room = await supervised(house)
    await reminded(house, days_ago=181)
    await house.robin.send(house.support, CONTACT)
    assert len(house.direct("robin")) == 1
    assert house.said(room) == []


async def test_of_two_messages_at_once_exactly_one_is_the_first(house: House) -> None:
    room = await supervised(house)
    thread = house.thread("another place")
    await at_once(house, house.robin, (house.support, CONTACT), (thread, CONTACT))
    assert len(house.direct("robin")) == 1
    assert len(house.said(room)) == 1


async def test_where_the_volunteer_takes_no_direct_messages_the_supervisors_hear_of_the_first_one(house: House) -> None:
    room = await supervised(house)
    house.env.inject_error("POST", "/users/@me/channels", status=403, code=50007, times=None)
    await house.robin.send(house.support, CONTACT)
    (line,) = house.said(room)
    assert "could not remind them" in text_of(line)
    assert house.said(house.log) == [], "moderators need not know that somebody takes no messages"


async def test_a_supervisor_who_volunteers_is_looked_at_by_the_moderators(house: House) -> None:
    room = await supervised(house)
    server = await house.ledger.server(house.world.guild.id)
    await reminded(house)
    house.env.backend.add_member_role(house.world.guild.id, house.robin.id, next(iter(server.supervisor_roles)))
    await house.robin.send(house.support, CONTACT)
    assert len(house.said(house.log)) == 1
    assert house.said(room) == []


async def test_a_moderator_who_volunteers_is_held_to_the_code_and_one_who_does_not_is_free_to_ask(house: House) -> None:
    room = await supervised(house)
    await house.alex.send(house.support, CONTACT)
    assert house.direct("alex") == []
    house.env.backend.add_member_role(house.world.guild.id, house.alex.id, house.world.volunteers.id)
    await house.alex.send(house.support, CONTACT)
    await house.alex.send(house.support, CONTACT)
    assert len(house.direct("alex")) == 1
    assert len(house.said(room)) == 1


async def test_members_and_the_staffs_own_rooms_are_left_alone(house: House) -> None:
    await supervised(house)
    await house.sam.send(house.support, CONTACT)
    await house.robin.send(house.desk, CONTACT)
    assert house.direct("sam") == house.direct("robin") == house.said(house.log) == []


async def test_a_volunteers_own_cry_for_help_is_answered_with_care_and_nothing_else(house: House) -> None:
    room = await supervised(house)
    await reminded(house)
    await house.robin.send(house.support, f"{CRY}, dm me on snap")
    assert len(house.said(house.support)) == 1
    assert len(house.said(house.desk)) == 1
    assert house.direct("robin") == house.said(room) == house.said(house.log) == []


async def test_switching_the_rule_off_switches_it_off_for_volunteers_too(house: House) -> None:
    await house.change(policy={"rules": {"boundary.*": {"mode": "off"}}})
    await house.robin.send(house.support, CONTACT)
    assert house.direct("robin") == []


async def test_an_edit_that_says_the_same_is_told_once_and_one_that_goes_further_is_told_again(house: House) -> None:
    room = await supervised(house)
    message = await house.robin.send(house.support, CONTACT)
    await house.env.advance_time(60)
    await house.robin.edit(message, f"{CONTACT} please")
    assert len(house.direct("robin")) == 1
    assert house.said(room) == []
    await house.env.advance_time(60)
    await house.robin.edit(message, f"{CONTACT}, let's meet up in person this weekend")
    (line,) = house.said(room)
    assert "proposing to meet" in text_of(line)


async def test_a_reminder_that_could_not_be_sent_yet_is_sent_after_a_restart_and_still_the_first(house: House) -> None:
    room = await supervised(house)
    house.env.inject_error("POST", "/users/@me/channels", status=500)
    await house.robin.send(house.support, CONTACT)
    assert house.direct("robin") == []
    await house.restart()
    await house.env.advance_time(120)
    assert len(house.direct("robin")) == 1
    assert house.said(room) == []


async def test_what_a_volunteer_said_while_the_bot_was_away_is_held_to_the_code_as_well(house: House) -> None:
    room = await supervised(house)
    await house.sam.send(house.support, "hello")
    await house.env.advance_time(60)
    house.env.backend.subscribers.clear()
    await house.robin.send(house.support, CONTACT)
    await house.sam.send(house.support, CONTACT)
    await house.restart()
    await house.env.settle()
    assert len(house.direct("robin")) == 1
    assert house.direct("sam") == house.said(room) == house.said(house.log) == []


async def test_where_supervisors_cannot_be_told_the_moderators_hear_that_they_could_not(house: House) -> None:
    room = await supervised(house)
    await reminded(house)
    house.forbid(room, send_messages=True)
    await house.robin.send(house.support, CONTACT)
    (line,) = house.said(house.log)
    assert "Supervisors could not be told" in text_of(line)


async def test_what_a_volunteer_erases_is_gone_that_they_were_reminded_as_well(house: House) -> None:
    await house.robin.send(house.support, CONTACT)
    kept = await house.ledger.export(house.robin.id)
    assert kept["volunteering"]
    await house.robin.slash(house.support, "privacy erase")
    await house.ledger.erase(house.robin.id)
    assert (await house.ledger.volunteer(house.world.guild.id, house.robin.id)).reminded_at is None


async def test_nothing_about_it_counts_as_something_that_somebody_received(house: House) -> None:
    await house.robin.send(house.support, CONTACT)
    lately = await house.ledger.lately(house.world.guild.id, house.robin.id, 0)
    assert Response.FLAG not in {trace.response for trace in lately.traces}
