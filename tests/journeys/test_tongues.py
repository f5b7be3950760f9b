"""Everybody reads their own language: privately that of their Discord, in the open that of the server."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import discord
import pytest
import simcord
import simcord.interactions

from bot.transport.words import jump_to
from bot.wording.wording import FOLDER, LOCALES, Wording
from tests.journeys.beside import go_on_duty, on_duty, said_in, threads
from tests.journeys.house import House, buttons_of, text_of
from tests.journeys.test_desk import the_card, the_case

NUMBER = "my number is 07700 900123"
CRY = "I want to kill myself tonight"
WORDING = Wording.load(FOLDER, LOCALES, strict=True)
Speaks = Callable[[str], None]


@pytest.fixture
def speaks(monkeypatch: pytest.MonkeyPatch, house: House) -> Speaks:
    """``speaks("de")``: everybody's Discord is in this language from now on. SimCord knows no language but en-US."""
    plain, locales = simcord.interactions.base_payload, {"locale": "en-US"}

    def in_a_language(*given: Any, **named: Any) -> Any:
        record, payload = plain(*given, **named)
        if payload.get("guild_id"):
            payload["guild_locale"] = house.env.backend.get_guild(int(payload["guild_id"])).preferred_locale
        return record, payload | locales

    monkeypatch.setattr(simcord.interactions, "base_payload", in_a_language)
    return lambda locale: locales.update(locale=locale)


@pytest.fixture
def tagged(monkeypatch: pytest.MonkeyPatch, house: House) -> None:
    """Every sentence begins with its language from now on, "de¦", whether or not somebody has translated it.

    That stands in the place of its first letters: forms and buttons on Discord hold a few words alone.
    """
    plain = Wording.say

    def say(self: Wording, key: str, locale: str = "", **arguments: Any) -> str:
        return f"{locale or self.locale}¦{plain(self, key, locale, **arguments)[3:]}"

    monkeypatch.setattr(Wording, "say", say)


def languages(text: str) -> set[str]:
    """The languages of tagged words."""
    return set(re.findall(r"(en|es|pt|fr|de)¦", text))


async def community(house: House, locale: str) -> None:
    """The server is a Community that has chosen a language."""
    house.env.backend.get_guild(house.world.guild.id).preferred_locale = locale
    await house.restart()


def help_lines(message: discord.Message) -> list[str]:
    return [line for line in message.content.splitlines() if line.startswith("**")]


def options_of(message: discord.Message) -> list[discord.SelectOption]:
    """What can be chosen from the one list of a message."""
    rows = [row for row in message.components if isinstance(row, discord.ActionRow)]
    (chosen,) = [item for row in rows for item in row.children if isinstance(item, discord.SelectMenu)]
    return chosen.options


def answered(result: simcord.InteractionResult) -> discord.Message:
    assert result.ephemeral
    assert result.response is not None
    return result.response.message


async def test_a_note_stands_in_the_servers_language_and_is_read_in_ones_own(house: House, speaks: Speaks) -> None:
    await community(house, "de")
    speaks("es-419")
    await house.sam.send(house.support, NUMBER)
    (public,) = house.said(house.support)
    assert public.content == WORDING.say("nudge-public", "de")
    assert buttons_of(public) == [WORDING.say("nudge-button", "de")]
    note = answered(await house.sam.click(public, label=WORDING.say("nudge-button", "de")))
    assert "un número de teléfono" in note.content
    assert WORDING.say("nudge-choice", "es") in note.content
    assert buttons_of(note) == [WORDING.say(f"nudge-{one}", "es") for one in ("mask", "remove", "keep", "quiet")]
    done = await house.sam.click(note, label=WORDING.say("nudge-keep", "es"))
    assert done.response is not None
    assert done.response.content == WORDING.say("nudge-keep-done", "es")


async def test_a_direct_message_comes_in_the_servers_language(house: House, speaks: Speaks) -> None:
    await house.change(policy={"notes": {"deliver": "direct"}})
    await community(house, "fr")
    speaks("pt-BR")
    await house.sam.send(house.support, NUMBER)
    (direct,) = house.direct("sam")
    assert direct.content.startswith("Bonjour, je suis un bot.")


@pytest.mark.parametrize(("chosen", "spoken"), [("es-ES", "es"), ("pt-BR", "pt"), ("en-US", "en")])
async def test_a_case_is_shown_in_the_servers_language(house: House, speaks: Speaks, chosen: str, spoken: str) -> None:
    await community(house, chosen)
    speaks("fr")
    await house.sam.send(house.support, CRY)
    (card,) = house.said(house.desk)
    assert WORDING.say("card-state-new", spoken) in text_of(card)
    assert WORDING.say("card-button-claim", spoken) in buttons_of(card)
    (public,) = house.said(house.support)
    assert public.content == WORDING.say("care-public", spoken)
    await house.robin.click(card, label=WORDING.say("card-button-claim", spoken))
    assert WORDING.say("card-button-resolve", spoken) in buttons_of(the_card(house)), "whoever pressed it"


async def test_a_cry_for_help_is_answered_in_ones_own_language_and_in_no_country(house: House, speaks: Speaks) -> None:
    speaks("de")
    await house.sam.send(house.support, CRY)
    (public,) = house.said(house.support)
    care = answered(await house.sam.click(public, label=WORDING.say("care-button")))
    assert care.content.startswith(WORDING.say("care-opening", "de", kind="suicide"))
    assert WORDING.say("care-anywhere", "de") in care.content
    assert not help_lines(care), "no country is guessed"
    assert {WORDING.say(f"care-{one}", "de") for one in ("find", "stopping", "else")} <= set(buttons_of(care))
    form = await house.sam.click(care, label=WORDING.say("care-find", "de"))
    assert form.modal is not None
    assert form.modal["title"] == WORDING.say("care-find", "de")
    stopping = await house.sam.click(care, label=WORDING.say("care-stopping", "de"))
    assert stopping.response is not None
    assert WORDING.say("care-stopping-ask", "de") in stopping.response.content
    back = await house.sam.click(care, label=WORDING.say("care-misread-button", "de"))
    assert back.response is not None
    assert back.response.content == WORDING.say("care-misread", "de", asked="yes")


async def test_help_is_there_in_ones_own_language_and_in_no_country(house: House, speaks: Speaks) -> None:
    speaks("de")
    for result in (await house.sam.slash(house.support, "help-now"), await house.person("sam").user.slash("help-now")):
        help_now = answered(result)
        assert WORDING.say("care-anywhere", "de") in help_now.content
        assert WORDING.say("care-danger-unknown", "de", about="own") in help_now.content
        assert not help_lines(help_now)
        listed = [one.label for one in options_of(help_now)]
        assert WORDING.say("care-country-other", "de") in listed


async def test_a_volunteer_reads_every_answer_of_the_desk_in_their_own_language(house: House, speaks: Speaks) -> None:
    speaks("fr")
    await house.sam.send(house.support, CRY)
    (card,) = house.said(house.desk)
    claimed = answered(await house.robin.click(card, label="Claim"))
    link = jump_to(await the_case(house))
    assert claimed.content == WORDING.say("desk-done-claim", "fr", owner=str(house.robin.id), link=link)
    again = answered(await house.kim.click(the_card(house), label="Resolve"))
    assert again.content == WORDING.say("desk-answer-not_yours", "fr", owner=str(house.robin.id), link=link)
    asked = answered(await house.robin.click(the_card(house), label="Resolve"))
    assert asked.content == WORDING.say("desk-how-it-ended", "fr")
    assert WORDING.say("ending-safer", "fr") in [one.label for one in options_of(asked)]
    listed = answered(await house.robin.slash(house.desk, "desk cases"))
    assert WORDING.say("card-title", "fr", level=(await the_case(house)).level) in listed.content


@pytest.mark.parametrize(
    ("server", "own", "read"),
    [
        ("en-US", "de", "de"),
        ("de", "en-GB", "en"),
        ("de", "ja", "de"),
        ("es-ES", "es-419", "es"),
        ("ko", "ja", "en"),
        ("en-US", "tlh", "en"),  # a language that this discord.py has never heard of
    ],
)
async def test_who_speaks_none_of_our_languages_reads_the_servers_and_else_english(
    house: House, speaks: Speaks, server: str, own: str, read: str
) -> None:
    await community(house, server)
    speaks(own)
    message = answered(await house.sam.slash(house.support, "privacy export"))
    assert message.content == WORDING.say("privacy-export-none", read)


@pytest.mark.parametrize(
    ("who", "command", "key"),
    [
        ("sam", "privacy learn", "learn-keep"),
        ("sam", "privacy erase", "privacy-erase-done"),
        ("sam", "status", "status-not-allowed"),
        ("alex", "setup", "setup-check-well"),
        ("alex", "setup", "setup-go"),
        ("alex", "status", "status-waiting"),
        ("alex", "policy reset", "own-same"),
        ("alex", "policy export", "policy-exported"),
    ],
)
async def test_every_command_answers_in_the_language_of_whoever_asks(
    house: House, speaks: Speaks, who: str, command: str, key: str
) -> None:
    for locale, spoken in (("fr", "fr"), ("de", "de")):
        speaks(locale)
        message = answered(await house.person(who).member.slash(house.support, command))
        assert WORDING.say(key, spoken, count=0) in text_of(message)


async def test_a_tip_is_read_in_ones_own_language(house: House, speaks: Speaks) -> None:
    speaks("pt-BR")
    house.env.backend.get_guild(house.world.guild.id).members[house.sam.id].nick = "Anna Weber 07700 900123"
    await house.sam.send(house.support, "hello everybody")
    (public,) = house.said(house.support)
    tip = answered(await house.sam.click(public, label="Read the tip"))
    assert WORDING.say("hint-why", "pt") in tip.content


async def test_what_went_wrong_is_said_in_ones_own_language(
    house: House, speaks: Speaks, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("not now")

    speaks("de")
    await house.sam.send(house.support, NUMBER)
    (public,) = house.said(house.support)
    monkeypatch.setattr(house.ledger, "decision", broken)
    assert answered(await house.sam.click(public, label="Read the note")).content == WORDING.say("sorry", "de")
    monkeypatch.setattr(house.ledger, "export", broken)
    assert answered(await house.sam.slash(house.support, "privacy export")).content == WORDING.say("sorry", "de")
    house.env._errors.clear()  # SimCord has kept what the command raised, and would raise it at the end


@pytest.mark.usefixtures("tagged")
@pytest.mark.parametrize(
    ("who", "command", "options"),
    [
        ("sam", "help-now", {}),
        ("robin", "desk cases", {}),
        ("robin", "desk watches", {}),
        ("sam", "desk watches", {}),
        ("robin", "duty on", {}),
        ("robin", "duty off", {}),
        ("robin", "duty who", {}),
        ("robin", "duty shifts", {"zone": "Europe/Berlin"}),
        ("robin", "duty shifts", {"zone": "nowhere"}),
        ("robin", "duty limits", {}),
        ("sam", "duty on", {}),
        ("sam", "duty hours", {}),
        ("alex", "volunteers list", {}),
        ("jo", "volunteers load", {}),
        ("sam", "volunteers list", {}),
        ("alex", "resources list", {}),
        ("alex", "resources list", {"country": "GB"}),
        ("sam", "resources list", {}),
        ("alex", "resources hide", {"line": "nothing"}),
        ("sam", "privacy learn", {}),
        ("sam", "privacy export", {}),
        ("alex", "setup", {}),
        ("alex", "status", {}),
        ("alex", "policy reset", {}),
    ],
)
async def test_no_command_answers_anybody_in_another_language_than_their_own(
    house: House, speaks: Speaks, who: str, command: str, options: dict[str, Any]
) -> None:
    await community(house, "fr")
    speaks("de")
    message = answered(await house.person(who).member.slash(house.support, command, **options))
    assert languages(text_of(message)) == {"de"}


@pytest.mark.usefixtures("tagged")
async def test_volunteers_are_spoken_to_in_their_language_and_rooms_in_the_servers(
    house: House, speaks: Speaks
) -> None:
    await community(house, "es-ES")
    speaks("pt-BR")
    vera = await on_duty(house)
    await go_on_duty(house, house.robin.id)
    await house.sam.send(house.support, CRY)
    case = await the_case(house)

    async def press(what: str) -> discord.Message:
        await house.env.advance_time(1)
        return answered(await house.robin.click(the_card(house), custom_id=f"bw:{what}:{case.id}"))

    for what in ("claim", "room", "consult", "follow_up", "read", "carry_on", "release", "claim"):
        message = await press(what) if what != "read" else await press("wait")
        assert languages(text_of(message)) == {"pt"}, what
        assert languages(text_of(the_card(house))) == {"es"}, what
    offered = await press("pass")
    assert languages(text_of(offered)) == {"pt"}
    form = await house.robin.select(offered, [str(vera.id)])
    assert form.modal is not None
    (label,) = form.modal["components"]
    assert languages(f"{form.modal['title']} {label['label']}") == {"pt"}
    passed = await house.robin.submit_modal(form, {label["component"]["custom_id"]: "hello"})
    assert passed.response is not None
    assert languages(text_of(passed.response)) == {"pt"}
    (told,) = house.said(vera.user.dm_channel)
    assert languages(text_of(told)) == {"es"}, "nothing is known of a person until they press something"
    rooms = [*threads(house, house.support), *threads(house, house.desk)]
    assert len(rooms) == 2
    for thread in rooms:
        said = [str(thread.name), *map(text_of, said_in(house, thread))]
        assert len(said) >= 2
        assert languages("\n".join(said)) == {"es"}


@pytest.mark.usefixtures("tagged")
async def test_when_volunteers_answer_is_said_in_the_servers_language_and_read_in_ones_own(
    house: House, speaks: Speaks
) -> None:
    await community(house, "fr")
    speaks("de")
    preview = answered(await house.alex.slash(house.support, "duty hours"))
    mine, quoted = text_of(preview).split("\n> ")
    assert languages(mine) == {"de"}
    assert languages(quoted.splitlines()[0]) == {"fr"}, "as it will stand there"
    posted = await house.alex.click(preview, custom_id="bw:hours:post")
    assert languages(text_of(answered(posted))) == {"de"}
    (line,) = house.said(house.support)
    assert languages(text_of(line)) == {"fr"}
    assert languages(text_of(answered(await house.sam.click(line, custom_id="bw:hours:own")))) == {"de"}
    await community(house, "es-ES")
    await house.sam.click(line, custom_id="bw:hours:own")
    (line,) = house.said(house.support)
    assert languages(text_of(line)) == {"es"}, "its button as well"


@pytest.mark.usefixtures("tagged")
async def test_whoever_points_at_a_message_and_whoever_types_a_help_line_reads_their_own_language(
    house: House, speaks: Speaks
) -> None:
    await community(house, "fr")
    speaks("de")
    message = await house.sam.send(house.support, "nobody would notice anyway")
    menu = WORDING.say("care-point-menu", "en")
    assert languages(text_of(answered(await house.alex.context_menu(house.support, menu, message)))) == {"de"}
    form = await house.alex.slash(house.log, "resources add", country="GB")
    assert form.modal is not None
    assert languages(str(form.modal)) == {"de"}
    checked = await house.alex.submit_modal(
        form, {"name": "Night", "reach": "?", "hours": "", "topics": [], "more": ""}
    )
    assert languages(text_of(answered(checked))) == {"de"}
    found = await house.alex.autocomplete(house.log, "resources hide", "line", "samaritans")
    assert all(languages(one["name"]) == {"de"} for one in found)
    assert found


@pytest.mark.usefixtures("tagged")
async def test_a_room_is_found_again_when_the_server_has_chosen_another_language(house: House) -> None:
    await community(house, "es-ES")
    await house.sam.send(house.support, CRY)
    case = await the_case(house)
    await house.robin.click(the_card(house), custom_id=f"bw:claim:{case.id}")
    await house.robin.click(the_card(house), custom_id=f"bw:room:{case.id}")
    await house.ledger.place_room(case.id, None)
    await community(house, "de")
    await house.env.advance_time(1)
    await house.robin.click(the_card(house), custom_id=f"bw:room:{case.id}")
    (thread,) = threads(house, house.support)
    assert languages(str(thread.name)) == {"es"}


async def test_a_language_is_never_taken_for_a_country(house: House, speaks: Speaks) -> None:
    await community(house, "fr")
    for locale in ("fr", "de", "pt-BR", "en-GB"):
        speaks(locale)
        message = answered(await house.sam.slash(house.support, "help-now"))
        assert "findahelpline.com" in message.content
        assert not [line for line in message.content.splitlines() if line.startswith("**")]


async def test_whoever_is_asked_whether_a_case_is_still_with_them_is_answered_in_their_language(
    house: House, speaks: Speaks
) -> None:
    speaks("de")
    await house.on_duty("robin")
    await house.sam.send(house.support, CRY)
    await house.robin.click(the_card(house), label="Claim")
    for choice, key in (("Still with me", "ask-done-stay"), ("Give it back", "desk-done-release")):
        for _ in range(3):
            await house.env.advance_time(602)
        await house.person("robin").user.click(house.direct("robin")[-1], label=choice)
        case = await the_case(house)
        answer = house.direct("robin")[-1].content
        assert answer.startswith(WORDING.say(key, "de", owner=str(case.owner_id), link=jump_to(case)).split(" http")[0])
    assert WORDING.say("after-question", "de") in answer, "it was theirs for an hour"
