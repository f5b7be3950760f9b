import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.decide.policy import CRISIS_ALLOWED, Row
from bot.detect.phrases.rules import PLAIN
from bot.model import CATEGORIES, ChannelKind, Level, Mode, Response, Subject
from bot.trouble import Trouble
from config.durations import seconds, written
from config.loader import DEFAULT, differences, dump, load_default, load_plain, load_text, overlay, plain
from config.loudness import NAMES, loudnesses
from config.schema import Configuration
from tests.config.policies import configurations


@given(configurations())
def test_what_is_dumped_is_loaded_as_the_same(given: Configuration) -> None:
    assert load_text(dump(given)) == given
    assert load_text(dump(plain(given))) == given
    assert load_plain(plain(given)) == given


@given(configurations())
def test_other_yaml_readers_understand_a_dump_as_well(given: Configuration) -> None:
    assert load_plain(yaml.safe_load(dump(given))) == given


@given(configurations(), configurations())
def test_differences_laid_over_the_default_give_the_same_policy(default: Configuration, changed: Configuration) -> None:
    below, above = plain(default), plain(changed)
    found = differences(below, above)
    assert overlay(below, found) == changed
    assert overlay(below, load_differences(found)) == changed


def load_differences(found: dict[str, object]) -> dict[str, object]:
    """Once through YAML, as when they are stored."""
    stored = yaml.safe_load(yaml.safe_dump(found))
    assert isinstance(stored, dict)
    return stored


@given(configurations())
def test_no_change_is_no_difference(given: Configuration) -> None:
    assert differences(plain(given), plain(given)) == {}
    assert overlay(plain(given), {}) == given


def test_one_change_is_a_small_difference() -> None:
    changed = plain(load_default())
    changed["rules"]["boundary.*"]["mode"] = "on"
    del changed["rules"]["content.*"]
    assert differences(plain(load_default()), changed) == {
        "rules": {"boundary.*": {"mode": "on"}, "content.*": None},
    }


def test_a_mistake_in_a_server_s_settings_is_told_with_its_path() -> None:
    stored = {"rules": {"privacy.*": {"mode": "onn", "cooldown": "x"}, "crisis.*": {"rows": [{"respond": ["remove"]}]}}}
    with pytest.raises(Trouble) as caught:
        overlay(plain(load_default()), stored)
    assert len(caught.value.lines) == 3
    assert all(line.startswith("this server's settings: rules.") for line in caught.value.lines)


@pytest.mark.parametrize(
    "odd", [{"rules": None}, {"rules": 5}, {"rules": {"privacy.*": 5}}, {"version": None}, {"x": {}}]
)
def test_odd_stored_settings_are_trouble_and_nothing_else(odd: dict[str, object]) -> None:
    with pytest.raises(Trouble):
        overlay(plain(load_default()), odd)


json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["rules", "mode", "rows", "privacy.*",
        "respond", "crisis.*", "cooldown", "detectors"]) | st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(["version", "rules", "detectors"]) | st.text(max_size=3), json))
def test_any_stored_data_gives_a_configuration_or_trouble(stored: dict[str, object]) -> None:
    try:
        overlay(plain(load_default()), stored)
    except Trouble as trouble:
        lines = trouble.lines
    else:
        return
    assert all(line.isprintable() for line in lines)


# The default policy.


SUPPORT = frozenset({ChannelKind.SUPPORT})
HELPERS: frozenset[int | str] = frozenset({"volunteer", "moderator"})
CONTACT = frozenset({"email", "phone", "address", "handle"})
PURSUED = CONTACT | {"government_id", "financial", "ip"}
"""By which a stranger can reach somebody, or pretend to be them."""


def test_the_default_policy_says_what_the_documents_say() -> None:
    rules = load_default().policy.rules
    assert {name: rule.mode for name, rule in rules.items()} == {
        "privacy.*": Mode.ON, "crisis.*": Mode.ON, "content.*": Mode.ON, "boundary.*": Mode.SHADOW,
    }  # fmt: skip
    assert rules["privacy.*"].cooldown == 3600
    alarm, watch = rules["crisis.*"].rows
    assert (alarm.respond, watch.respond) == ((Response.RESOURCES, Response.CASE), (Response.WATCH,))
    assert alarm.levels == watch.levels == frozenset(Level)
    assert (alarm.named, watch.named) == ("alarm", "watch")
    balanced = loudnesses()["balanced"]
    assert (alarm.min_confidence, watch.min_confidence) == (balanced.alarm, balanced.watch)
    assert rules["crisis.*"].cooldown == 4 * 3600
    assert not any(rule.exempt_roles for name, rule in rules.items() if name.startswith(("privacy.", "crisis.")))
    assert rules["content.*"].exempt_roles == {"moderator"}


def test_by_default_boundaries_are_only_counted_but_for_volunteers_also_for_those_who_are_moderators_as_well() -> None:
    boundary = load_default().policy.rules["boundary.*"]
    helpers, moderators, members = boundary.rows
    assert helpers == Row(
        (Response.FLAG,),
        roles=frozenset({"volunteer"}),
        channels=SUPPORT,
        kinds=frozenset({"contact_request", "romantic", "paid_service", "meetup"}),
        mode=Mode.ON,
    )
    assert moderators == Row((Response.NONE,), roles=frozenset({"moderator"}), channels=SUPPORT)
    assert members == Row((Response.FLAG,), channels=SUPPORT)
    assert not boundary.exempt_roles
    assert [boundary.mode_of(row) for row in boundary.rows] == [Mode.ON, Mode.SHADOW, Mode.SHADOW]


def test_what_encourages_harm_is_flagged_where_people_look_for_support() -> None:
    pro_harm, threat, rest = load_default().policy.rules["content.*"].rows
    assert threat == Row((Response.FLAG,), channels=SUPPORT, labels=frozenset({"threat"}))
    assert pro_harm == Row((Response.FLAG,), channels=SUPPORT, kinds=frozenset({"pro_harm"}))
    assert rest == Row((Response.FLAG,), channels=SUPPORT)


def test_the_lighter_table_for_other_channels_and_what_may_be_removed_is_ready_to_be_used() -> None:
    written = DEFAULT.read_text(encoding="utf-8")
    asleep = re.compile(r"^( +)# (- levels|- kinds|  channels|  min_confidence|  respond)", re.MULTILINE)
    used = asleep.sub(r"\1\2", written)
    rules = load_text(used).policy.rules
    here = load_default().policy.rules
    new = [row for name in rules for row in rules[name].rows if row not in here[name].rows]
    assert [(row.channels, row.respond) for row in new] == [
        (frozenset({ChannelKind.ELSEWHERE}), (Response.RESOURCES, Response.CASE)),
        (frozenset({ChannelKind.ELSEWHERE}), (Response.RESOURCES,)),
        (frozenset({ChannelKind.ELSEWHERE}), (Response.FLAG,)),
        (frozenset({ChannelKind.AGE_RESTRICTED}), (Response.NONE,)),
        (frozenset({ChannelKind.AGE_RESTRICTED}), (Response.FLAG,)),
        (SUPPORT, (Response.REMOVE, Response.FLAG)),
    ]
    assert new[-1].kinds == {"sexual"}
    assert new[-1].min_confidence == 0.9
    assert [row.levels for row in new[:2]] == [{Level.EMERGENCY}, {Level.URGENT}]
    assert all(row.named == "alarm" for row in new[:2])


def test_by_default_ones_own_details_are_ones_own_and_somebody_elses_are_taken_away_where_they_are_sure() -> None:
    own, others = frozenset({Subject.SELF}), frozenset({Subject.OTHER})
    hint, look = (Response.MASK, Response.NUDGE), (Response.NUDGE, Response.FLAG)
    helpers = Row((*hint, Response.FLAG), subjects=own, roles=HELPERS, kinds=CONTACT | {"name"})
    members = Row(hint, subjects=own, channels=SUPPORT)
    unsure = Row(look, subjects=others, channels=SUPPORT)
    sure = Row((Response.REMOVE, *look), subjects=others, channels=SUPPORT, min_confidence=0.7, kinds=PURSUED)
    assert load_default().policy.rules["privacy.*"].rows == (helpers, members, sure, unsure)


def test_by_default_nothing_reaches_beyond_the_support_channels_but_what_helpers_say_of_themselves() -> None:
    for rule in load_default().policy.rules.values():
        for row in rule.rows:
            assert row.channels == SUPPORT or (row.roles == HELPERS and row.subjects == {Subject.SELF})


def test_by_default_only_somebody_elses_details_are_taken_away_and_a_crisis_is_answered_with_care_alone() -> None:
    policy = load_default().policy
    for category in CATEGORIES:
        rule = policy.rule_for(category)
        assert rule is not None
        removing = [row for row in rule.rows if Response.REMOVE in row.respond]
        assert all(row.subjects == {Subject.OTHER} and row.min_confidence >= 0.7 for row in removing)
        assert all(row.kinds == PURSUED and category.startswith("privacy.") for row in removing)
        responses = {response for row in rule.rows for response in row.respond}
        assert not category.startswith("crisis.") or responses <= CRISIS_ALLOWED


def test_the_default_policy_explains_itself() -> None:
    comments = [line for line in DEFAULT.read_text(encoding="utf-8").splitlines() if line.lstrip().startswith("#")]
    for word in (
        *Response,
        *Mode,
        *ChannelKind,
        *Level,
        *Subject,
        "roles",
        "cooldown",
        "min_confidence",
        "exempt_roles",
    ):
        assert any(word in line for line in comments), word


def test_the_default_is_read_quickly() -> None:
    began = time.process_time()
    load_text(DEFAULT.read_text(encoding="utf-8"))
    assert time.process_time() - began < 0.3


def test_loading_the_default_starts_no_discord() -> None:
    code = "import sys; from config.loader import load_default; load_default(); sys.exit('discord' in sys.modules)"
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0  # noqa: S603  # our own code


# Durations.

WRITTEN = {
    "90s": 90,
    "30m": 1800,
    "1h": 3600,
    "4h": 14400,
    "7d": 604800,
    "0s": 0,
    "1.5h": 5400,
    "2 h": 7200,
    " 1h ": 3600,
}
NOT_WRITTEN: list[object] = [
    *[
        "",
        "h",
        "1",
        "1w",
        "-1h",
        "1h30m",
        "one hour",
        "1e3s",
        "1h!",
        "٣h",
        "1hh",
        "h1",
        "1,5h",
        "999999999d",
        "nan",
        "inf",
    ],
    *[None, True, [], {}, float("nan"), float("inf"), -1, -0.1, 10**400],
]


@pytest.mark.parametrize("text", WRITTEN)
def test_durations_are_read_as_people_write_them(text: str) -> None:
    assert seconds(text) == WRITTEN[text]


@pytest.mark.parametrize("value", NOT_WRITTEN, ids=lambda value: repr(value)[:12])
def test_what_is_no_duration_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r"is not a duration|is out of range"):
        seconds(value)


@given(st.floats(0, 365 * 86400) | st.integers(0, 365 * 86400).map(float))
def test_a_written_duration_is_the_same_duration(amount: float) -> None:
    assert seconds(written(amount)) == amount


@pytest.mark.parametrize("name", NAMES)
def test_plain_words_are_an_alarm_in_every_setting(name: str) -> None:
    assert loudnesses()[name].watch < loudnesses()[name].alarm <= PLAIN


@pytest.mark.parametrize(
    ("row", "named"),
    [
        ("{respond: [resources, case]}", "alarm"),
        ("{respond: [resources, watch]}", "alarm"),
        ("{respond: [watch]}", ""),
        ("{respond: [case], min_confidence: 0.2}", ""),
        ("{respond: [case], min_confidence: watch}", "watch"),
    ],
)
def test_a_row_that_interrupts_people_without_a_word_on_how_sure_means_an_alarm(row: str, named: str) -> None:
    given = load_text(f"version: 1\nrules:\n  crisis.*: {{rows: [{row}]}}\n")
    assert given.policy.rules["crisis.*"].rows[0].named == named
    assert load_plain(plain(given)) == given


def test_a_servers_choice_of_loudness_changes_what_the_words_mean() -> None:
    chosen = overlay(plain(load_default()), {"alarms": "quiet"})
    alarm, watch = chosen.policy.rules["crisis.*"].rows
    assert (alarm.min_confidence, watch.min_confidence) == (loudnesses()["quiet"].alarm, loudnesses()["quiet"].watch)
