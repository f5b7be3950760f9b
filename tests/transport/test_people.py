"""What the people who answer read, and the line that everybody may."""

from __future__ import annotations

import re

import discord
import pytest

from bot.desk.breaks import After, Rest
from bot.desk.conduct import mark
from bot.desk.load import load
from bot.desk.notices import check_in, invitation, wants_to_talk
from bot.desk.usual import Usual
from bot.model import Case, CaseState, Level, Link, Server, Volunteer
from bot.transport import buttons
from bot.transport.buttons import AfterAction
from bot.transport.duty import limits_panel
from bot.transport.load import bar, lasting, shown
from bot.transport.people import after, after_buttons, code, usual
from bot.transport.render import saying
from bot.wording.wording import FOLDER, Wording
from config.desk_rules import HOUR, USUAL_RULES, Conduct, DeskRules
from config.desk_schema import LONGEST_CONDUCT
from tests.desk.test_load import NOON, a_case

WORDING = Wording.load(FOLDER, strict=True)
GUILD, ROBIN, SUPERVISOR = 10**18, 10**18 + 1, 10**18 + 2
CASE = Case(
    "c" * 16, GUILD, 7, Level.EMERGENCY, ("crisis.suicide",), NOON, NOON, (Link(2, 9),), CaseState.CLAIMED, ROBIN
)
EVERY = tuple(range(7))
FINE, LATER, REST, TALK = AfterAction.FINE, AfterAction.LATER, AfterAction.REST, AfterAction.TALK

LINES = [
    ((), WORDING.say("hours-none")),
    ((Usual(EVERY, ((0, 1440),)),), "Volunteers usually answer at any time of day."),
    ((Usual(EVERY, ((1080, 1380),)),), "Volunteers usually answer 18:00 to 23:00 UTC."),
    (
        (Usual(EVERY, ((480, 600), (1080, 1380))),),
        "Volunteers usually answer 08:00 to 10:00 and 18:00 to 23:00 UTC.",
    ),
    ((Usual((0, 1, 2, 3, 4), ((1080, 1440),)),), "Volunteers usually answer Monday to Friday 18:00 to 24:00 UTC."),
    (
        (Usual((0, 1), ((60, 120),)), Usual((5,), ((1320, 120),))),
        "Volunteers usually answer Monday and Tuesday 01:00 to 02:00 and Saturday 22:00 to 02:00 UTC.",
    ),
    (
        (Usual((0, 1, 2, 4), ((60, 120),)),),
        "Volunteers usually answer Monday to Wednesday and Friday 01:00 to 02:00 UTC.",
    ),
]


@pytest.mark.parametrize(("hours", "line"), LINES)
def test_the_line_of_usual_hours_is_one_sentence_or_two_and_names_nobody(hours: tuple[Usual, ...], line: str) -> None:
    said = usual(hours, WORDING)
    assert said == line
    assert not re.search(r"[@#!]|crisis|emergency", said)


READS = [
    (After(True), (FINE, REST, TALK)),
    (After(True, Rest.OFFERED), (LATER, REST, TALK)),
    (After(True, Rest.GIVEN), (FINE, TALK)),
    (After(False, Rest.OFFERED), (REST, LATER)),
    (After(False, Rest.GIVEN), ()),
]


@pytest.mark.parametrize(("said", "actions"), READS)
def test_how_somebody_is_and_a_break_are_one_thing_to_answer(said: After, actions: tuple[AfterAction, ...]) -> None:
    words = after(said, DeskRules(rest=45 * 60.0), WORDING)
    assert after_buttons(said) == actions
    assert ("How are you" in words) is said.asked
    assert ("45 minutes" in words) is (said.rest is not Rest.NONE)


def test_what_supervisors_are_told_names_the_volunteer_and_nothing_of_the_case() -> None:
    server = Server(GUILD, log_channel=4, supervisor_roles=frozenset({SUPERVISOR}), supervision_channel=5)
    effect = wants_to_talk(server, ROBIN, CASE.id, NOON)
    assert effect is not None
    assert effect.target_id == 5
    said = saying(effect, None, WORDING, "Harbour")
    assert said["content"] == f"<@&{SUPERVISOR}> <@{ROBIN}> would like to talk to a supervisor."
    allowed = said["allowed_mentions"]
    assert [one.id for one in allowed.roles] == [SUPERVISOR]
    assert allowed.users is False
    assert CASE.id not in repr(effect.codes)
    assert effect.case_id is None
    assert wants_to_talk(Server(GUILD), ROBIN, CASE.id, NOON) is None


def test_an_invitation_and_a_check_in_are_for_one_person_and_say_who_speaks() -> None:
    asked = check_in(CASE, NOON)
    assert asked is not None
    for effect in (asked, invitation(GUILD, ROBIN, 2, NOON)):
        assert effect.person_id == ROBIN
        assert effect.otherwise == ()
        said = saying(effect, None, WORDING, "**Har**bour")
        assert "a bot" in said["content"]
        assert r"\*\*Har\*\*bour" in said["content"]


def test_the_code_fits_into_one_message_and_its_button_knows_what_was_read() -> None:
    conduct = Conduct("2", "x" * LONGEST_CONDUCT)
    for lead in ("conduct-lead", "conduct-changed", "conduct-duty", "desk-answer-conduct"):
        said = code(conduct, GUILD, WORDING, lead)
        assert len(said["content"]) <= 2_000
        (button,) = said["view"].children
        match = re.fullmatch(buttons.CONDUCT, button.custom_id)
        assert match is not None
        assert (match["step"], int(match["guild"]), match["mark"]) == ("accept", GUILD, mark(conduct))
    assert len({mark(one) for one in (conduct, Conduct("3", conduct.text), Conduct("2", "y"))}) == 3


@pytest.mark.parametrize(
    "custom_id",
    [
        buttons.after(AfterAction.TALK, 2**63 - 1, "c" * 16),
        buttons.conduct("accept", 2**63 - 1, "c" * 16),
        buttons.conduct("read", GUILD),
        buttons.shift("remove"),
        buttons.limit("hours"),
        buttons.hours("own"),
    ],
)
def test_every_id_is_read_by_one_pattern_and_fits(custom_id: str) -> None:
    patterns = [buttons.AFTER, buttons.CONDUCT, buttons.SHIFT, buttons.LIMIT, buttons.HOURS, buttons.CASE, buttons.HELP]
    assert sum(re.fullmatch(pattern, custom_id) is not None for pattern in patterns) == 1
    assert len(custom_id) <= 100


@pytest.mark.parametrize(
    "rules", [USUAL_RULES, DeskRules(open_cases=1, hours=HOUR), DeskRules(open_cases=20, hours=24 * HOUR)]
)
def test_limits_offer_nothing_above_the_servers_own(rules: DeskRules) -> None:
    lists = limits_panel(Volunteer(1, 2, open_cases=1, hours=HOUR), rules, WORDING)["view"].children
    for chosen, most in zip(lists, (rules.open_cases, rules.hours / HOUR), strict=True):
        assert isinstance(chosen, discord.ui.Select)
        numbers = [int(option.value) for option in chosen.options if option.value.isdigit()]
        assert all(1 <= number < most for number in numbers)
        assert len(chosen.options) <= 25
        assert sum(option.default for option in chosen.options) == 1


def test_the_load_fits_on_a_phone_and_says_where_there_is_too_little_to_say() -> None:
    cases = [a_case(24 * day + 3, 60.0 * day) for day in range(12)] + [a_case(20, 60.0)] * 2
    text = shown(load(cases, [], USUAL_RULES, NOON), WORDING)
    assert max(len(line) for line in text.split("```")[1].splitlines()) <= 40
    assert len(text) <= 2_000
    assert "0 of 12" in text
    assert "few" in text.split("```")[1]
    assert len(shown(load([], [], USUAL_RULES, NOON), WORDING)) <= 2_000


@pytest.mark.parametrize(
    ("count", "most", "bars"), [(0, 0, ""), (0, 9, ""), (1, 900, "▌"), (5, 10, "██▌"), (10, 10, "█████")]
)
def test_a_bar_is_as_long_as_its_count_and_never_nothing_for_something(count: int, most: int, bars: str) -> None:
    assert bar(count, most) == bars


@pytest.mark.parametrize(
    ("seconds", "said"), [(0, "0 s"), (119, "119 s"), (150, "2 min"), (7199, "120 min"), (9000, "2 h")]
)
def test_a_wait_is_told_to_the_unit_that_matters(seconds: float, said: str) -> None:
    assert lasting(seconds, WORDING) == said
