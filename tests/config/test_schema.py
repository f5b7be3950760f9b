import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.act.notes import Notes
from bot.decide.policy import CRISIS_ALLOWED, Policy, Row, Rule
from bot.model import ChannelKind, Level, Mode, Response, Subject, Way
from bot.trouble import Trouble
from config.loader import DEFAULT, differences, dump, load_default, load_plain, load_text, overlay, plain
from config.schema import Configuration
from tests.config.policies import Cell, cells, some_row

RULE = "version: 1\nrules:\n  {}: {}\n"


def rule(settings: str, category: str = "privacy.phone") -> str:
    return RULE.format(category, settings)


ROWS = "rows: [{respond: [nudge]}]"

WRONG = {
    "a mode": (rule(f"{{mode: onn, {ROWS}}}"), 'mode: "onn" is not one of off, shadow, on. Did you mean "on"?'),
    "a mode in a list": (rule(f"{{mode: [on], {ROWS}}}"), "mode: a list is not one of off, shadow, on."),
    "a setting": (rule(f"{{cooldwn: 1h, {ROWS}}}"), 'cooldwn: there is no such setting. Did you mean "cooldown"?'),
    "a setting of a row": (rule("{rows: [{respond: nudge, chanels: []}]}"), 'Did you mean "channels"?'),
    "a duration": (
        rule(f"{{cooldown: soon, {ROWS}}}"),
        'cooldown: "soon" is not a duration. Write 90s, 30m, 1h or 7d.',
    ),
    "a duration below nothing": (rule(f"{{cooldown: -1, {ROWS}}}"), "cooldown: -1 is out of range"),
    "a duration without end": (rule(f"{{cooldown: .inf, {ROWS}}}"), "is out of range"),
    "a duration of years": (rule(f"{{cooldown: 999999999d, {ROWS}}}"), "is out of range"),
    "too sure": (rule(f"{{min_confidence: 3, {ROWS}}}"), "3 is out of range: it has to be at most 1."),
    "not even unsure": (rule(f"{{min_confidence: -0.5, {ROWS}}}"), "it has to be at least 0."),
    "not a number": (rule(f"{{min_confidence: .nan, {ROWS}}}"), "an ordinary number"),
    "a word for a number": (rule(f"{{min_confidence: high, {ROWS}}}"), '"high" does not fit: it has to be a number.'),
    "a truth for a number": (rule(f"{{min_confidence: true, {ROWS}}}"), "true is not a number"),
    "a role": (rule(f"{{exempt_roles: [mods], {ROWS}}}"), 'exempt_roles[1]: "mods" is neither a role\'s id'),
    "role number nought": (rule(f"{{exempt_roles: [0], {ROWS}}}"), "0 is neither a role's id"),
    "a huge role": (rule(f"{{exempt_roles: [99999999999999999999999], {ROWS}}}"), "neither a role's id"),
    "a response": (rule("{rows: [{respond: [nuge]}]}"), 'respond[1]: "nuge" is not one of'),
    "a subject": (rule("{rows: [{respond: nudge, subjects: [me]}]}"), '"me" is not one of self, other.'),
    "a channel": (rule("{rows: [{respond: nudge, channels: [suport]}]}"), 'Did you mean "support"?'),
    "a role of a row": (rule("{rows: [{respond: nudge, roles: [mods]}]}"), 'roles[1]: "mods" is neither a role'),
    "a row too sure": (
        rule("{rows: [{respond: nudge, min_confidence: 7}]}"),
        "7 is neither a number from 0 to 1 nor one of alarm, watch.",
    ),
    "a row not even unsure": (rule("{rows: [{respond: nudge, min_confidence: -1}]}"), "-1 is neither a number from 0"),
    "a row as sure as a word": (rule("{rows: [{respond: nudge, min_confidence: high}]}"), "one of alarm, watch."),
    "an alarm outside a crisis": (rule("{rows: [{respond: nudge, min_confidence: alarm}]}"), "for crisis rules alone"),
    "a level": (rule("{rows: [{respond: case, levels: [urgnt]}]}", "crisis.*"), 'Did you mean "urgent"?'),
    "levels outside a crisis": (rule("{rows: [{respond: nudge, levels: [urgent]}]}"), "only crisis rules have levels"),
    "a label": (
        rule("{rows: [{respond: flag, labels: [thret]}]}", "content.*"),
        'there is no such label. Did you mean "threat"?',
    ),
    "a label outside content": (rule("{rows: [{respond: flag, labels: [threat]}]}"), "only content rules have labels"),
    "a label that is known already": (
        rule("{rows: [{respond: flag}, {respond: none, labels: [threat]}]}", "content.*"),
        "rows[2]: can never be reached",
    ),
    "an age restriction that is known already": (
        rule(
            "{rows: [{respond: flag, channels: [support, staff, elsewhere]},"
            " {respond: none, channels: age_restricted}]}"
        ),
        "rows[2]: can never be reached",
    ),
    "a row without responses": (rule("{rows: [{subjects: [self]}]}"), "rows[1].respond: is missing. Add it."),
    "a row with none": (rule("{rows: [{respond: []}]}"), "is an empty list"),
    "a row with none and more": (rule("{rows: [{respond: [none, flag]}]}"), '"none" cannot stand beside'),
    "a row that is a word": (
        rule("{rows: [hello]}"),
        'rows[1]: "hello" does not fit: it has to be a group of settings',
    ),
    "no rows": (rule("{mode: on}"), "has no rows, so it never does anything"),
    "rows that are a word": (rule("{rows: hello}"), 'rows: "hello" does not fit: it has to be a list'),
    "a rule that is a word": (rule("hello"), '"hello" does not fit: it has to be a group of settings'),
    "a rule that is nothing": (rule(""), "nothing does not fit: it has to be a group of settings"),
    "a category": (rule(f"{{{ROWS}}}", "privcy.phone"), 'there is no such category. Did you mean "privacy.phone"?'),
    "a family": (rule(f"{{{ROWS}}}", "privacy"), "there is no such category"),
    "a custom rule's name": (rule(f"{{{ROWS}}}", "custom.a b"), "there is no such category"),
    "a custom rule without one": (rule(f"{{{ROWS}}}", "custom."), "there is no such category"),
    "no version": ("rules: {}", "version: is missing. Add it."),
    "a version to come": ("version: 2", "version: 2 is not one of 1."),
    "a part": ("version: 1\nrulez: {}", 'rulez: there is no such setting. Did you mean "rules"?'),
    "rules that are a list": ("version: 1\nrules: []", "rules: a list does not fit"),
    "a detector": ("version: 1\ndetectors: {no.such: {}}", "there is no such detector"),
    "a setting of the notes": ("version: 1\nnotes: {stay: 5m}", "notes.stay: there is no such setting."),
    "a way of delivering": ("version: 1\nnotes: {deliver: post}", '"post" is not one of reply, direct.'),
    "a stay that is no time": ("version: 1\nnotes: {stays: long}", '"long" is not a duration'),
    "a stay that is too short": ("version: 1\nnotes: {stays: 5s}", "write a time between 1m and 1d."),
    "a stay without end": ("version: 1\nnotes: {stays: 30d}", "write a time between 1m and 1d."),
    "words that are a list": ("version: 1\nnotes: {learn: [a, b]}", "notes.learn"),
    "words without end": (f"version: 1\nnotes: {{learn: {'x' * 1501}}}", "notes.learn"),
    "steps without end": (f"version: 1\nescalation: [{'x' * 141}]", "escalation[1]"),
    "more steps than anybody reads": (f"version: 1\nescalation: [{', '.join('abcdefghijk')}]", "escalation: "),
    "a step that says nothing": ("version: 1\nescalation: [call us, '']", "escalation[2]"),
    "steps by name": ("version: 1\nescalation: {first: call us}", "escalation: "),
    "notes that are a list": ("version: 1\nnotes: []", "notes: a list does not fit"),
    "notes that are a word": ("version: 1\nnotes: kind", 'notes: "kind" does not fit'),
    "something else": ("apiVersion: v1\nkind: Pod", "is not a policy"),
}

RIGHT = {
    "the version alone": "version: 1",
    "mode on": rule(f"{{mode: on, {ROWS}}}"),
    "mode as another YAML writes it": rule(f"{{mode: true, {ROWS}}}"),
    "mode off without rows": rule("{mode: off}"),
    "a number of seconds": rule(f"{{cooldown: 90, {ROWS}}}"),
    "one word for a list of one": rule("{exempt_roles: moderator, rows: [{respond: nudge, channels: support}]}"),
    "roles by id and word": rule(f"{{exempt_roles: [1234567890, '99', volunteer], {ROWS}}}"),
    "a row for roles": rule("{rows: [{respond: flag, roles: [volunteer, 99]}, {respond: nudge}]}"),
    "a row for sure findings": rule("{rows: [{respond: flag, min_confidence: 0.7}, {respond: nudge}]}"),
    "a row for a label": rule("{rows: [{respond: flag, labels: [threat, insult]}, {respond: none}]}", "content.*"),
    "rows for an age restriction": rule(
        "{rows: [{respond: none, channels: age_restricted}, {respond: flag, channels: support}, {respond: nudge}]}"
    ),
    "an age restriction behind one kind of channel": rule(
        "{rows: [{respond: flag, channels: support}, {respond: none, channels: age_restricted}]}"
    ),
    "a custom rule": rule(f"{{{ROWS}}}", "custom.no-spoilers_2"),
    "all crisis responses": rule("{rows: [{respond: [resources, case, watch, flag]}]}", "crisis.*"),
    "levels, then all the rest": rule(
        "{rows: [{respond: case, levels: [emergency, urgent, concern]}, {respond: watch}]}", "crisis.suicide"
    ),
}


@pytest.mark.parametrize(("text", "what"), WRONG.values(), ids=WRONG)
def test_a_mistake_is_told_in_one_line_with_its_place(text: str, what: str) -> None:
    with pytest.raises(Trouble) as caught:
        load_text(text)
    assert any(line.startswith("policy.yaml, line ") and what in line for line in caught.value.lines), caught.value


@pytest.mark.parametrize("text", RIGHT.values(), ids=RIGHT)
def test_what_can_be_meant_is_understood(text: str) -> None:
    load_text(text)


def test_settings_arrive_as_they_were_written() -> None:
    text = rule("{mode: shadow, cooldown: 30m, min_confidence: 0.25, exempt_roles: [7, volunteer],"
                " rows: [{subjects: [other], channels: [elsewhere], roles: [volunteer, '8'], min_confidence: 0.7,"
                " respond: [flag, nudge]}]}")  # fmt: skip
    found = load_text(text).policy.rules["privacy.phone"]
    assert (found.mode, found.cooldown, found.min_confidence) == (Mode.SHADOW, 1800.0, 0.25)
    assert found.exempt_roles == {7, "volunteer"}
    assert found.rows[0].respond == (Response.FLAG, Response.NUDGE)
    assert found.rows[0].subjects == {Subject.OTHER}
    assert found.rows[0].channels == {ChannelKind.ELSEWHERE}
    assert found.rows[0].roles == {8, "volunteer"}
    assert found.rows[0].min_confidence == 0.7


def test_five_mistakes_are_five_lines_in_the_order_of_the_file() -> None:
    text = """\
version: 1
rules:
  privacy.phone:
    mode: onn
    rows: [{respond: [nudge]}]
  crisis.suicide:
    cooldown: 4 hours
    rows:
      - respond: [resources]
        channels: [support]
      - respond: [case, remove]
  content.sexual:
    rows:
      - respond: [flagg]
detectors:
  no.such: {}
"""
    with pytest.raises(Trouble) as caught:
        load_text(text, "mine.yaml")
    assert [line.split(":")[0] for line in caught.value.lines] == [
        f"mine.yaml, line {number}" for number in (4, 7, 11, 14, 16)
    ]


@pytest.mark.parametrize("response", Response)
@pytest.mark.parametrize("category", ["crisis.*", "crisis.suicide", "crisis.third_party"])
def test_a_crisis_is_only_ever_answered_with_care(category: str, response: Response) -> None:
    text = rule(f"{{mode: off, rows: [{{respond: [{response.value}]}}]}}", category)
    if response in CRISIS_ALLOWED:
        load_text(text)
        return
    with pytest.raises(Trouble, match="a crisis means care"):
        load_text(text)


def test_the_reason_is_told_for_every_such_row_even_beside_other_mistakes() -> None:
    text = rule("{mode: onn, rows: [{respond: [mask]}, {respond: [remove], channels: [x]}]}", "crisis.*")
    with pytest.raises(Trouble) as caught:
        load_text(text)
    assert "crisis means care" in str(caught.value)
    assert len(caught.value.lines) == 3


REACHED = {
    "another subject": "[{respond: nudge, subjects: self}, {respond: flag, subjects: other}]",
    "everything else": "[{respond: nudge, subjects: self, channels: support}, {respond: flag}]",
    "another role": "[{respond: nudge, roles: volunteer}, {respond: flag, roles: moderator}, {respond: flag}]",
    "one role more": "[{respond: nudge, roles: volunteer}, {respond: flag, roles: [volunteer, moderator]}]",
    "less sure": "[{respond: nudge, min_confidence: 0.7}, {respond: flag, min_confidence: 0.6}, {respond: none}]",
    "less sure, of one role": "[{respond: nudge, min_confidence: 0.7}, {respond: flag, roles: volunteer}]",
    "one cell left": "[{respond: nudge, subjects: self}, {respond: nudge, channels: support}, {respond: flag}]",
}
NEVER_REACHED = {
    "after everything": ("[{respond: nudge}, {respond: flag, subjects: other}]", 2),
    "the same twice": ("[{respond: nudge, subjects: self}, {respond: flag, subjects: self}]", 2),
    "after two": ("[{respond: nudge, subjects: self}, {respond: mask, subjects: other}, {respond: flag}]", 3),
    "narrower": ("[{respond: nudge, channels: support}, {respond: flag, channels: support, subjects: self}]", 2),
    "after all channels": (
        "[{respond: nudge, channels: [support, staff]}, {respond: nudge, channels: elsewhere}, {respond: flag}]", 3,
    ),
    "a role among everybody": ("[{respond: nudge}, {respond: flag, roles: volunteer}]", 2),
    "fewer roles": ("[{respond: nudge, roles: [volunteer, moderator]}, {respond: flag, roles: moderator}]", 2),
    "roles one by one": (
        "[{respond: nudge, roles: 7}, {respond: nudge, roles: 8}, {respond: flag, roles: [7, 8]}]", 3,
    ),
    "surer": ("[{respond: nudge, min_confidence: 0.5}, {respond: flag, min_confidence: 0.7}]", 2),
    "surer, and of a role": (
        "[{respond: nudge, min_confidence: 0.5}, {respond: flag, min_confidence: 0.5, roles: volunteer}]", 2,
    ),
    "second and last": ("[{respond: nudge}, {respond: flag}]", 2),
}  # fmt: skip


@pytest.mark.parametrize("rows", REACHED.values(), ids=REACHED)
def test_rows_that_can_be_reached_are_fine(rows: str) -> None:
    load_text(rule(f"{{rows: {rows}}}"))


@pytest.mark.parametrize(("rows", "number"), NEVER_REACHED.values(), ids=NEVER_REACHED)
def test_a_row_that_can_never_be_reached_is_refused(rows: str, number: int) -> None:
    with pytest.raises(Trouble, match=rf"rows\[{number}\]: can never be reached"):
        load_text(rule(f"{{rows: {rows}}}"))


@given(
    st.lists(some_row(crisis=False), min_size=1, max_size=4), st.lists(some_row(crisis=True), min_size=1, max_size=3)
)
def test_exactly_the_rows_that_fit_nothing_new_are_refused(plain_rows: list[Row], crisis_rows: list[Row]) -> None:
    for category, rows in (("privacy.phone", plain_rows), ("crisis.abuse", crisis_rows)):
        covered: set[Cell] = set()
        useless = 0
        for row in rows:
            found = cells(row, category.startswith("crisis."))
            useless += found <= covered
            covered |= found
        text = dump(Configuration(Policy({category: Rule(category, tuple(rows))}), {}))
        if not useless:
            assert load_text(text).policy.rules[category].rows == tuple(rows)
            continue
        with pytest.raises(Trouble) as caught:
            load_text(text)
        assert [line for line in caught.value.lines if "can never be reached" in line] == list(caught.value.lines)
        assert len(caught.value.lines) == useless


def test_levels_are_rows_of_their_own() -> None:
    levels = ", ".join(f"{{respond: case, levels: {level.value}}}" for level in Level)
    load_text(rule(f"{{rows: [{levels}, {{respond: watch}}]}}", "crisis.*"))


def test_so_many_mistakes_are_told_and_the_rest_counted() -> None:
    roles = ", ".join(["nobody"] * 200)
    with pytest.raises(Trouble) as caught:
        load_text(rule(f"{{exempt_roles: [{roles}], {ROWS}}}"))
    assert len(caught.value.lines) == 51
    assert caught.value.lines[-1].endswith("and 150 more mistakes. Mend these first.")


ORIGINAL = DEFAULT.read_text(encoding="utf-8")
PIECES = [
    *sorted(set(ORIGINAL.split())),
    ":",
    "-",
    "[",
    "]",
    "{",
    "}",
    "\n",
    "  ",
    "&a",
    "*a",
    "!!x",
    '"',
    "on",
    "999",
    "~",
]


@given(st.integers(0, 2**32), st.integers(1, 6), st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=6))
def test_a_damaged_policy_is_read_or_refused_in_single_lines(seed: int, cuts: int, new: list[str]) -> None:
    chance = random.Random(seed)  # noqa: S311  # the same damage again for the same number
    text = "\n".join(line for line in ORIGINAL.splitlines() if not line.lstrip().startswith("#"))
    for index in range(cuts):
        start = chance.randrange(len(text))
        text = text[:start] + (new[index] if index < len(new) else "") + text[start + chance.randrange(12) :]
    try:
        load_text(text)
    except Trouble as trouble:
        lines = trouble.lines
    else:
        return
    assert all(line.isprintable() and line.startswith("policy.yaml") for line in lines)


def test_a_cooldown_is_never_longer_than_what_is_remembered() -> None:
    assert (
        load_text(rule("{cooldown: 24h, rows: [{respond: [nudge]}]}")).policy.rules["privacy.phone"].cooldown == 86_400
    )
    with pytest.raises(Trouble, match="too long: after 1d it is forgotten"):
        load_text(rule("{cooldown: 25h, rows: [{respond: [nudge]}]}"))


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("version: 1", Notes()),
        ("version: 1\nnotes: {}", Notes()),
        ("notes: {deliver: direct}\nversion: 1", Notes(Way.DIRECT)),
        ("version: 1\nnotes: {stays: 1h}", Notes(stays=3600)),
        ("version: 1\nnotes: {stays: 90, learn: ' Be kind. '}", Notes(stays=90, learn="Be kind.")),
        ("version: 1\nnotes: {care: direct}", Notes(care=Way.DIRECT)),
    ],
)
def test_how_notes_reach_people_is_read(text: str, notes: Notes) -> None:
    assert load_text(text).notes == notes


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("version: 1", ()),
        ("version: 1\nescalation: []", ()),
        ("version: 1\nescalation: call us", ("call us",)),
        ("version: 1\nescalation: [' call  us ', '   ', wait]", ("call us", "wait")),
    ],
)
def test_what_a_server_does_in_an_emergency_is_read_step_by_step(text: str, steps: tuple[str, ...]) -> None:
    loaded = load_text(text)
    assert loaded.escalation == steps
    assert load_plain(plain(loaded)) == loaded
    assert load_text(dump(loaded)) == loaded


@pytest.mark.parametrize(
    ("rule", "rows", "told"),
    [
        ("privacy.*", "{kinds: [phone, emial], respond: flag}", "rules.privacy.*.rows[1].kinds"),
        ("privacy.phone", "{kinds: [phone], respond: flag}", "only rules for a whole family"),
        ("custom.*", "{kinds: [words], respond: flag}", "only rules for a whole family"),
        ("privacy.*", "{respond: flag}, {kinds: [phone], respond: nudge}", "can never be reached"),
        ("content.*", "{kinds: [phone], respond: flag}", "rules.content.*.rows[1].kinds"),
    ],
)
def test_a_row_for_kinds_that_cannot_be_meant_is_told(rule: str, rows: str, told: str) -> None:
    with pytest.raises(Trouble) as caught:
        load_text(RULE.format(f'"{rule}"', f"{{rows: [{rows}]}}"))
    assert told in str(caught.value)


def test_a_row_for_kinds_is_read_and_written() -> None:
    text = RULE.format('"privacy.*"', "{rows: [{kinds: [phone, email], respond: flag}, {respond: nudge}]}")
    read = load_text(text)
    assert read.policy.rules["privacy.*"].rows[0].kinds == {"phone", "email"}
    assert load_text(dump(read)) == read


@pytest.mark.parametrize(
    ("written", "mode"),
    [("", None), ("mode: on, ", Mode.ON), ("mode: shadow, ", Mode.SHADOW), ("mode: true, ", Mode.ON)],
)
def test_a_row_may_have_a_mode_of_its_own(written: str, mode: Mode | None) -> None:
    loaded = load_text(rule(f"{{mode: shadow, rows: [{{{written}respond: nudge}}]}}"))
    (row,) = loaded.policy.rules["privacy.phone"].rows
    assert row.mode is mode
    assert load_plain(plain(loaded)) == loaded
    assert load_text(dump(loaded)) == loaded
    default = plain(load_default())
    assert overlay(default, differences(default, plain(loaded))).policy == loaded.policy


@pytest.mark.parametrize("mode", ["off", "false", "loud"])
def test_a_row_that_is_to_do_nothing_is_left_out_and_not_switched_off(mode: str) -> None:
    with pytest.raises(Trouble) as caught:
        load_text(rule(f"{{rows: [{{mode: {mode}, respond: nudge}}]}}"))
    assert "rows[1].mode: " in str(caught.value)
    assert "is not one of on, shadow" in str(caught.value)
