"""Every reply to a cry for help, as it is read: all kinds, levels, countries and choices, by docs/safe-messaging.md."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

import pytest

from bot.desk.asking import Duty, Heard, Told
from bot.desk.pointing import Answer, Pointed
from bot.model import CATEGORIES, Decision, Finding, Level, Span
from bot.transport.buttons import NOW, About
from bot.wording.wording import FOLDER, Wording
from cogs.care_panel import CarePanel
from cogs.care_words import IN_WRITING, OTHER_COUNTRY, Asked, Barrier, CareWords
from config.helpline_choice import CONTACTS
from config.helplines import ANYWHERE, load_countries

COUNTRIES = load_countries()
WORDS = CareWords(Wording.load(FOLDER, strict=True), COUNTRIES)
PANEL = CarePanel(Wording.load(FOLDER, strict=True), COUNTRIES)
KINDS = sorted(name.removeprefix("crisis.") for name in CATEGORIES if name.startswith("crisis."))
MIDDAY = datetime(2026, 11, 26, 12, tzinfo=UTC)
NUMBER = re.compile(r"\*\*[^*]*\d[^*]*\*\*")
METHODS = re.compile(
    r"\b(pills?|tablets?|medication|rope|noose|hang\w*|blades?|knife|knives|razors?|cut\w*|burn\w*|bridges?|roofs?|"
    r"trains?|tracks?|cars?|guns?|shoot\w*|jump\w*|drown\w*|dose|milligrams?|starv\w*|purg\w*|calories|weight)\b"
)
HURTFUL = re.compile(
    r"\b(committed|commit|successful|failed|epidemic|crisis|selfish|crazy|attention|promise|always free|guarantee\w*|"
    r"secret|confidential|anonymous|just leave|good!|everything will be)\b"
)


def decision(kind: str, level: Level) -> Decision:
    finding = Finding(f"crisis.{kind}", Span(0, 1), 0.9, "test", "test", level)
    return Decision("a" * 16, 1, 2, 3, 0.0, findings=(finding,))


def asked(kind: str | None, level: Level, about: About | None = None, country: str = "") -> Asked:
    """What somebody reads: the author of a message of this kind, or (None) anybody else."""
    theirs = decision(kind, level) if kind else None
    whom = About.ELSE if kind == "third_party" else About.OWN
    return Asked("a" * 16 if kind else NOW, about or whom, theirs, bool(kind), country)


def explicit(one: Asked) -> Asked:
    """The same where something explicit stands beside it."""
    assert one.decision is not None
    sexual = Finding("content.sexual", Span(0, 1), 0.9, "test", "test", disclosed=True)
    return replace(one, decision=replace(one.decision, findings=(*one.decision.findings, sexual)))


EVERYBODY = [
    asked(kind, level, about, country)
    for kind, level, about, country in product([*KINDS, None], Level, About, ["", OTHER_COUNTRY, "GB", "US", "JP"])
]
NEXT = (MIDDAY.timestamp() + 6 * 3600, MIDDAY.timestamp() + 11 * 3600)
DUTIES = [None, Duty(there=True), Duty(there=False), Duty(there=False, next=NEXT)]
TOLD = [Told(heard, duty) for heard in Heard for duty in (DUTIES if heard in (Heard.TOLD, Heard.KNOWN) else [None])]
SERVERS = ((1, "Harbour"), (2, "Light *house*"))
CHOICES = [
    *EVERYBODY,
    *(replace(one, stopping=True) for one in EVERYBODY),
    *(replace(one, stopping=True, barrier=barrier) for one in EVERYBODY for barrier in Barrier),
    *(replace(one, contact=contact) for one in EVERYBODY for contact in CONTACTS),
    *(replace(one, duty=duty) for one in EVERYBODY for duty in DUTIES),
    *(replace(one, called=called) for one in EVERYBODY for called in (True, None)),
    *(replace(one, told=told, server=server) for one in EVERYBODY for told in TOLD for server in ("", "Harbour")),
    *(replace(one, servers=SERVERS) for one in EVERYBODY),
    *(explicit(one) for one in EVERYBODY if one.decision is not None),
]
SAID = sorted(
    {WORDS.said(one, MIDDAY) for one in CHOICES}
    | {WORDS.misread(called) for called in (True, False)}
    | {WORDS.for_themselves(told) for told in TOLD}
)
POINTED = [Pointed(answer, duty) for answer, duty in product(Answer, DUTIES) if answer is not Answer.OWN]


def own_words(text: str) -> str:
    """What the bot says by itself: names, addresses and numbers of lines are left out."""
    return "\n".join(line for line in text.splitlines() if not line.startswith("**")).casefold()


def test_every_reply_says_at_once_that_it_comes_from_a_bot() -> None:
    for text in SAID:
        assert "I'm a bot" in ". ".join(text.splitlines()[0].split(". ")[:2]), text


def test_no_reply_names_a_method_or_a_body_or_uses_words_that_hurt() -> None:
    for text in SAID:
        assert not METHODS.search(own_words(text)), text
        assert not HURTFUL.search(own_words(text)), text
        assert "!" not in text


@pytest.mark.parametrize("pointed", POINTED)
def test_whoever_points_at_a_message_reads_nothing_of_it_or_of_its_author(pointed: Pointed) -> None:
    text = WORDS.passed_on(pointed)
    assert not METHODS.search(text.casefold())
    assert not HURTFUL.search(text.casefold())
    assert not re.search(r"!|\bon the desk\b|\balready\b|\bcase\b|suicide", text)
    assert len(text) <= 700
    worried = pointed.answer in (Answer.PASSED_ON, Answer.TRYING, Answer.UNREACHED)
    assert ("emergency number" in text) is ("/help-now" in text) is worried


@pytest.mark.parametrize("told", TOLD)
def test_whoever_asks_for_a_volunteer_is_told_honestly_and_nothing_is_promised(told: Told) -> None:
    here = WORDS.said(replace(asked(None, Level.URGENT), told=told), MIDDAY)
    there = WORDS.said(replace(asked(None, Level.URGENT), told=told, server="Light *house*"), MIDDAY)
    for text in (here, there):
        assert not re.search(r"\b(will come|will write|will answer|will be with you|soon|shortly)\b", text)
        assert "there is help here as well" in text
        assert "findahelpline.com" in text
        if told.duty:
            assert ("Somebody is on duty now" in text) is told.duty.there
            assert ("Nobody is on duty right now" in text) is not told.duty.there
            assert (f"from <t:{int(NEXT[0])}:t> to <t:{int(NEXT[1])}:t> your time" in text) is bool(told.duty.next)
    assert "this server" in here
    assert ("Light \\*house\\*" in there) is (told.heard is not Heard.NOWHERE)


def test_who_was_called_is_said_as_far_as_it_is_known_and_with_who_is_there() -> None:
    one = replace(asked("suicide", Level.URGENT), country="GB")
    assert "has been asked to look in" in WORDS.said(one, MIDDAY).splitlines()[-1]
    nobody = WORDS.said(replace(one, duty=Duty(there=False, next=NEXT)), MIDDAY).splitlines()[-1]
    assert "has been asked to look in" in nobody
    assert "Nobody is on duty right now" in nobody
    assert "on duty" not in WORDS.said(replace(one, duty=Duty(there=True)), MIDDAY)
    appealed = WORDS.said(replace(one, appealed=True), MIDDAY).splitlines()[-1]
    assert "has been asked to look in" in appealed
    assert "Nobody but the moderators here can see what you wrote to them" in appealed
    assert "Nobody but the moderators" not in WORDS.said(replace(one, appealed=True, called=False), MIDDAY)
    now = asked(None, Level.URGENT)
    assert "nobody has been called" in WORDS.said(now, MIDDAY)
    assert "nobody has been called" not in WORDS.said(replace(now, called=True), MIDDAY)
    assert "called" not in WORDS.said(replace(now, called=None), MIDDAY), "what is not known is not said"


def test_no_reply_gets_long() -> None:
    for text in SAID:
        assert max(len(line) for line in text.splitlines() if not line.startswith("**")) <= 320
        assert len(own_words(text)) <= 900, text


@pytest.mark.parametrize("code", [code for code in COUNTRIES if code != ANYWHERE])
def test_no_reply_is_longer_than_a_message_in_any_country(code: str) -> None:
    for kind, level, barrier in product([*KINDS, None], Level, [None, *Barrier]):
        one = replace(asked(kind, level, country=code), barrier=barrier, stopping=barrier is not None)
        assert len(WORDS.said(one, MIDDAY)) <= 2_000


def test_a_reply_shows_at_most_three_lines_of_help_and_the_emergency_number_first() -> None:
    for one in CHOICES:
        lines = [line for line in WORDS.said(one, MIDDAY).splitlines() if line.startswith("**")]
        if WORDS.known(one):
            assert 2 <= len(lines) <= 3
            assert lines[0].startswith("**In immediate danger**")
            assert all("Checked 20" in line for line in lines if "findahelpline" not in line)
        else:
            assert lines == [], "no country, no number"


def test_in_an_emergency_the_number_comes_before_all_words_but_the_first_line() -> None:
    for one in CHOICES:
        if one.level is not Level.EMERGENCY:
            continue
        first, second, *_ = WORDS.said(one, MIDDAY).splitlines()
        if WORDS.known(one):
            assert second.startswith("**In immediate danger**")
            assert NUMBER.search(second)
        else:
            assert "emergency number" in first


def test_without_a_country_the_local_emergency_number_and_the_directory_are_named() -> None:
    for one in CHOICES:
        if not WORDS.known(one):
            text = WORDS.said(one, MIDDAY)
            assert re.search(r"emergency number", text)
            assert "findahelpline.com" in text
            assert not NUMBER.search(text)


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("country", ["", "GB"])
def test_every_kind_has_words_of_its_own_and_suicide_is_called_by_its_name(level: Level, country: str) -> None:
    said = {kind: WORDS.said(asked(kind, level, country=country), MIDDAY) for kind in KINDS}
    assert len({own_words(text) for text in said.values()}) == len(KINDS)
    assert "suicide" in said["suicide"]
    assert "your fault" in said["abuse"]
    assert "could be seen" in said["abuse"]
    assert "look out for them" in said["third_party"]
    assert "alone" in said["third_party"]


def test_help_that_exists_and_a_person_to_tell_are_in_every_reply() -> None:
    for one in CHOICES:
        text = WORDS.said(one, MIDDAY)
        assert "Help exists" in text
        assert "one person you trust" in text


def test_whoever_worries_about_somebody_reads_nothing_about_what_they_wrote_themselves() -> None:
    for kind in set(KINDS) - {"third_party"}:
        for country in ("", "GB"):
            there = asked(kind, Level.EMERGENCY, About.ELSE, country)
            assert WORDS.said(there, MIDDAY) == WORDS.said(asked("suicide", Level.CONCERN, About.ELSE, country), MIDDAY)


def test_a_barrier_has_one_sentence_and_those_that_concern_the_line_name_its_own_page() -> None:
    one = asked("suicide", Level.URGENT, country="GB")
    said = {barrier: WORDS.said(replace(one, stopping=True, barrier=barrier), MIDDAY) for barrier in Barrier}
    for barrier, text in said.items():
        sentence = WORDS.wording.say(f"care-barrier-{barrier}")
        assert sentence in text.splitlines()
        assert sentence.endswith(".")
        assert ". " not in sentence
        assert ("samaritans.org" in text) is (barrier in (Barrier.POLICE, Barrier.COST))
        assert "text SHOUT" in text
        assert ("call **116 123**" in text) is (barrier not in IN_WRITING)


def test_a_list_and_its_buttons_fit_into_a_message() -> None:
    for one in CHOICES:
        view = PANEL.view(one, WORDS.contacts(one))
        rows = view.to_components()
        assert len(rows) <= 5
        assert all(len(row["components"]) <= 5 for row in rows)
        ids = [item["custom_id"] for row in rows for item in row["components"]]
        assert len(ids) == len(set(ids))
        assert max(map(len, ids)) <= 100
