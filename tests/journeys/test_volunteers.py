"""Joining those who answer: invited, read, accepted, with a role; and how they leave again."""

from __future__ import annotations

import pytest

from bot.model import CaseState
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.people import a_case, asked, claim, demote, heard, kept, press, resolve

NEWER = {"conduct": {"version": "2", "text": "We listen, we stay, and we meet nobody."}}
NEWEST = {"conduct": {"version": "2", "text": "We listen."}}


async def test_without_the_code_of_conduct_nobody_takes_a_case_and_accepting_it_is_one_press(house: House) -> None:
    vera = await house.volunteer("vera", accepted=False)
    case = await a_case(house)
    answer = await press(house, vera, case, "Claim")
    words = heard(answer)
    assert "Before you take a case" in words
    for promise in ("not therapists", "What stays here", "Nothing in private", "One role at a time"):
        assert promise in words
    assert answer.response is not None
    assert buttons_of(answer.response) == ["I accept"]
    assert (await house.ledger.case(case.id)).owner_id is None  # type: ignore[union-attr]  # it is there
    await house.restart()
    await vera.click(answer.response, label="I accept")
    assert "You can take cases now" in text_of(answer.response)
    assert (await kept(house, vera)).conduct == "1"
    assert (await kept(house, vera)).accepted_at == pytest.approx(house.clock.now(), abs=60)
    assert "It's yours" in await claim(house, vera, case)


async def test_a_new_version_asks_again_moderators_as_well(house: House) -> None:
    await house.change(policy=NEWER)
    case = await a_case(house)
    for who in (house.robin, house.alex):
        answer = await press(house, who, case, "Claim")
        assert "we meet nobody" in heard(answer)
        assert answer.response is not None
        await who.click(answer.response, label="I accept")
        assert (await kept(house, who)).conduct == "2"
    assert "It's yours" in await claim(house, house.alex, case)


async def test_nobody_accepts_what_was_changed_after_they_had_read_it(house: House) -> None:
    await house.change(policy=NEWER)
    case = await a_case(house)
    answer = await press(house, house.robin, case, "Claim")
    assert answer.response is not None
    await house.change(policy=NEWEST)
    await house.robin.click(answer.response, label="I accept")
    assert "changed after you opened it" in text_of(answer.response)
    assert "We listen." in text_of(answer.response)
    assert (await kept(house, house.robin)).conduct == "1"
    await house.robin.click(answer.response, label="I accept")
    assert (await kept(house, house.robin)).conduct == "2"


async def test_what_somebody_has_goes_on_when_the_code_changes(house: House) -> None:
    case = await a_case(house)
    await claim(house, house.robin, case)
    await house.change(policy=NEWER)
    await resolve(house, house.robin, case)
    assert (await house.ledger.case(case.id)).state is CaseState.RESOLVED  # type: ignore[union-attr]  # it is there


async def test_an_invitation_comes_by_direct_message_and_the_role_from_a_moderator(house: House) -> None:
    answer = await asked(house, house.alex, "volunteers add", member=house.sam)
    assert "has a message from me" in answer
    assert f"<@&{house.world.volunteers.id}>" in answer, "which role they still need"
    (message,) = house.direct("sam")
    assert "Harbour" in text_of(message)
    assert buttons_of(message) == ["Read the code of conduct"]
    await house.restart()
    sam = house.person("sam").user
    await sam.click(message, label="Read the code of conduct")
    (message,) = house.direct("sam")
    assert "What volunteers promise each other" in text_of(message)
    await sam.click(message, label="I accept")
    (message,) = house.direct("sam")
    assert "a moderator has to give you the volunteers' role" in text_of(message)
    assert (await kept(house, house.sam)).conduct == "1"
    assert "has accepted the code" in await asked(house, house.alex, "volunteers add", member=house.sam)
    house.env.backend.add_member_role(house.world.guild.id, house.sam.id, house.world.volunteers.id)
    assert "It's yours" in await claim(house, house.sam, await a_case(house, "kit"))


async def test_accepting_in_a_direct_message_with_the_role_opens_the_desk_at_once(house: House) -> None:
    vera = await house.volunteer("vera", accepted=False)
    await asked(house, house.alex, "volunteers add", member=vera)
    for label in ("Read the code of conduct", "I accept"):
        await house.users["vera"].click(house.direct("vera")[0], label=label)
    assert "You can take cases now" in text_of(house.direct("vera")[0])
    assert "It's yours" in await claim(house, vera, await a_case(house))


async def test_where_direct_messages_are_closed_the_moderator_is_asked_to_tell_them(house: House) -> None:
    house.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    vera = await house.volunteer("vera", accepted=False)
    answer = await asked(house, house.alex, "volunteers add", member=vera)
    assert "takes no messages from me" in answer
    assert "role" not in answer.split("code of conduct.")[1], "they have it"
    assert "Nobody calls you" not in await asked(house, vera, "duty on")


async def test_only_moderators_invite_and_remove_and_nobody_else_reads_the_list(house: House) -> None:
    for who, where in ((house.robin, house.desk), (house.sam, house.support)):
        for command, options in (
            ("volunteers add", {"member": house.sam}),
            ("volunteers remove", {"person": house.robin}),
            ("volunteers list", {}),
            ("volunteers load", {}),
        ):
            answer = heard(await who.slash(where, command, **options))
            wanted = house.world.supervisors if command == "volunteers load" else house.world.moderators
            assert f"<@&{wanted.id}>" in answer
    assert house.direct("sam") == []
    assert (await kept(house, house.robin)).conduct == "1"


async def test_somebody_who_was_not_invited_accepts_nothing(house: House) -> None:
    await asked(house, house.alex, "volunteers add", member=house.sam)
    (message,) = house.direct("sam")
    sam = house.person("sam").user
    await sam.click(message, label="Read the code of conduct")
    await asked(house, house.alex, "volunteers remove", person=house.sam)
    await sam.click(house.direct("sam")[0], label="I accept")
    assert "don't see that you were invited" in text_of(house.direct("sam")[0])
    assert (await kept(house, house.sam)).conduct == ""


async def test_the_list_says_who_was_invited_who_has_accepted_what_and_who_has_the_role(house: House) -> None:
    await asked(house, house.alex, "volunteers add", member=house.sam)
    await house.change(policy=NEWER)
    await house.volunteer("vera", accepted=False)
    demote(house, house.robin)
    words = await asked(house, house.alex, "volunteers list")
    lines = dict(line.removeprefix("- ").split(": ", 1) for line in words.splitlines())
    assert list(lines) == sorted(lines)
    assert "does not have the role, was invited" in lines[f"<@{house.sam.id}>"]
    assert "does not have the role, accepted an older code, version 1" in lines[f"<@{house.robin.id}>"]
    assert "has the role, accepted an older code" in lines[f"<@{house.alex.id}>"]
    house.env.backend.remove_member(house.world.guild.id, house.robin.id)
    assert "is not on this server" in await asked(house, house.alex, "volunteers list")


async def test_whoever_is_removed_is_forgotten_and_what_they_had_can_be_taken(house: House) -> None:
    case = await a_case(house)
    await claim(house, house.robin, case)
    answer = await asked(house, house.alex, "volunteers remove", person=house.robin)
    assert "no volunteer any more" in answer
    assert "on the desk for somebody else" in answer
    assert f"<@&{house.world.volunteers.id}>" in answer, "the role is theirs to take away"
    assert (await kept(house, house.robin)).conduct == ""
    assert "Nobody has taken this yet" in text_of(house.said(house.desk)[0])
    assert "Before you take a case" in heard(await press(house, house.robin, case, "Claim"))
    assert "Nothing is kept" in await asked(house, house.alex, "volunteers remove", person=house.robin)
    assert "It's yours" in await claim(house, house.alex, case)


async def test_nobody_has_more_open_cases_than_one_person_carries(house: House) -> None:
    cases = [await a_case(house, name) for name in ("kit", "lou", "max")]
    for case in cases[:2]:
        assert "It's yours" in await claim(house, house.robin, case)
    answer = await claim(house, house.robin, cases[2])
    assert "You have 2 open cases already" in answer
    assert "that is all right" in answer
    assert (await house.ledger.case(cases[2].id)).owner_id is None  # type: ignore[union-attr]  # it is there
    await house.restart()
    await resolve(house, house.robin, cases[0])
    assert "It's yours" in await claim(house, house.robin, cases[2])


async def test_supervisors_see_the_load_by_hours_and_nobody_by_name(house: House) -> None:
    for name in ("kit", "lou", "max", "noa", "ola"):
        case = await a_case(house, name)
        await house.env.advance_time(60)
        await claim(house, house.robin, case)
        await resolve(house, house.robin, case)
    await a_case(house)
    words = await asked(house, house.jo, "volunteers load")
    assert "Open now: 1 emergency, 0 urgent, 0 concern. Of these nobody has taken 1 yet." in words
    assert "0 of 6" in words
    assert "60 s" in words
    assert str(house.robin.id) not in words
    assert "Robin" not in words
    assert len(words) <= 2_000
    assert max(len(line) for line in words.split("```")[1].splitlines()) <= 42, "it fits on a phone"
