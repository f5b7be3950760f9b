"""What a scan counts, to the last figure: the real brain over small exports of our own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.model import Response
from bot.scan.places import Setup
from bot.scan.report import as_json, summary
from bot.trouble import Trouble
from config.loader import DEFAULT, load_text
from tests.scan.exports import GUILD, LOUNGE, VENTING, at, author, export, message, snowflake, thread
from tests.scan.scanning import scanned

PHONE = "my number is 07700 900123"
CRISIS = "I don't want to be alive any more"
PLAIN = "good evening everybody"
HERS = "her number is 07700 900456, spam her"

VENTED = [
    message(PHONE, at(), 1),
    message("x", at(minutes=1), author=author(9, isBot=True)),
    message("Joined the server.", at(minutes=2), type="GuildMemberJoin"),
    message(CRISIS, at(minutes=5), 2),
    message(PHONE, at(minutes=10), 1),  # told not long ago
    message(PLAIN, at(minutes=11), 3, timestampEdited=at(minutes=12).isoformat()),
    message(CRISIS, at(minutes=30), 2),  # the same case, answered already
    message(PHONE, at(hours=2), 1),
]
LOUNGED = [message(CRISIS, at(minutes=20), 2), message("", at(minutes=21), 4)]


def test_every_figure_is_what_would_have_been(tmp_path: Path) -> None:
    data = summary(scanned(tmp_path, [export(VENTED), export(LOUNGED, LOUNGE, "lounge")]))
    assert data["messages"] == {"read": 8, "with_findings": 6, "would_be_answered": 5}
    assert data["responses"] == {"case": 3, "mask": 2, "nudge": 2, "resources": 1}
    assert data["cases"] == {"new": 1, "joined": 2}
    assert data["period"] == {"first": at().isoformat(), "last": at(hours=2).isoformat()}
    assert data["not_read"] == {"bot": 1, "edited": 1, "system": 1, "wordless": 1, "files": []}
    assert data["complete"]

    assert set(data["categories"]) == {"crisis.suicide", "privacy.phone"}
    crisis, phone = data["categories"]["crisis.suicide"], data["categories"]["privacy.phone"]
    assert (crisis["messages"], crisis["would_be_answered"]) == (3, 3)
    assert crisis["responses"] == {"case": 3, "resources": 1}
    assert sum(crisis["levels"].values()) == 3
    assert (phone["messages"], phone["would_be_answered"], phone["levels"]) == (3, 2, {})
    assert {hour: count for hour, count in enumerate(crisis["hours"]) if count} == {21: 3}
    assert {hour: count for hour, count in enumerate(phone["hours"]) if count} == {21: 2, 23: 1}
    assert {hour: count for hour, count in enumerate(data["messages_by_hour"]) if count} == {21: 7, 23: 1}
    assert {hour: count for hour, count in enumerate(data["families_by_hour"]["privacy"]) if count} == {21: 2, 23: 1}

    assert data["rules"] == [
        {"rule": "crisis.*", "response": "case", "would": 3},
        {"rule": "crisis.*", "response": "resources", "cooldown": 2, "would": 1},
        {"rule": "crisis.*", "response": "watch", "crisis_comes_first": 3},  # a softer detector heard them as well
        {"rule": "privacy.*", "response": "mask", "cooldown": 1, "would": 2},
        {"rule": "privacy.*", "response": "nudge", "cooldown": 1, "would": 2},
    ]
    assert [(one["channel"], one["name"], one["messages"], one["with_findings"], one["would_be_answered"])
            for one in data["channels"]] == [
        (str(VENTING), "venting", 6, 5, 4), (str(LOUNGE), "lounge", 2, 1, 1)]  # fmt: skip


def test_the_order_of_the_files_and_of_a_file_makes_no_difference(tmp_path: Path) -> None:
    both = [export(VENTED), export(LOUNGED, LOUNGE, "lounge")]
    turned = [{**one, "messages": one["messages"][::-1]} for one in both[::-1]]
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    first, second = (summary(scanned(tmp_path / name, several)) for name, several in (("a", both), ("b", turned)))
    for data in (first, second):
        del data["made"], data["seconds"]
    assert first == second


def test_rows_say_what_where_and_why_not(tmp_path: Path) -> None:
    rows = scanned(tmp_path, [export(VENTED)]).tally.rows
    assert [row.category for row in rows] == ["crisis.suicide"] * 2 + ["privacy.phone"] * 3
    phone = rows[2]
    assert phone.link == f"https://discord.com/channels/{GUILD}/{VENTING}/{snowflake(at(), 1)}"
    assert (phone.responses, phone.held_back, phone.shadow) == ((Response.MASK, Response.NUDGE), (), ())
    assert phone.where is not None
    assert (phone.where.first, phone.where.last, phone.where.words) == (4, 5, 5)
    assert (rows[4].responses, rows[4].held_back) == ((), ("cooldown",))
    assert rows[0].level is not None


def test_few_rows_are_kept_and_those_that_come_first_while_all_are_counted(tmp_path: Path) -> None:
    tally = scanned(tmp_path, [export(VENTED)], rows=1).tally
    assert [row.category for row in tally.rows] == ["crisis.suicide"]
    assert tally.rows_found == 5
    assert scanned(tmp_path, [export(VENTED)], rows=0).tally.rows == ()


def test_a_message_that_stands_in_two_files_counts_once(tmp_path: Path) -> None:
    data = summary(scanned(tmp_path, [export(VENTED), export(VENTED[3:])]))
    assert data["messages"]["read"] == 6
    assert data["not_read"]["twice"] == 5


def test_a_rule_in_shadow_is_counted_with_what_it_would_do(tmp_path: Path) -> None:
    text = DEFAULT.read_text("utf-8").replace("detectors: {}", "detectors: {linear: {encoder: off}}")
    shadow = text.replace("  privacy.*:\n    mode: on", "  privacy.*:\n    mode: shadow")
    assert shadow != text
    report = scanned(tmp_path, [export([message(PHONE)])], configuration=load_text(shadow), policy="mine.yaml")
    data = summary(report)
    assert data["policy"] == "mine.yaml"
    assert (data["messages"]["with_findings"], data["messages"]["would_be_answered"]) == (1, 0)
    assert data["rules"] == [
        {"rule": "privacy.*", "response": "mask", "shadow": 1},
        {"rule": "privacy.*", "response": "nudge", "shadow": 1},
    ]
    assert report.tally.rows[0].shadow == ("mask", "nudge")


def test_somebody_elses_details_are_removed_and_the_note_beside_it_ends_no_cooldown(tmp_path: Path) -> None:
    data = summary(scanned(tmp_path, [export([message(HERS, at()), message(PHONE, at(minutes=1))])]))
    assert data["responses"]["remove"] == 1
    assert data["responses"]["mask"] == 1  # the note beside a removal is left only where it failed


def elsewhere(folder: Path, setup: Setup) -> dict[str, Any]:
    folder.mkdir()
    return summary(scanned(folder, [export(VENTED), export([message(PHONE, number=5)], LOUNGE, "lounge")], setup))


def test_channels_are_what_they_are_said_to_be(tmp_path: Path) -> None:
    assert elsewhere(tmp_path / "a", Setup())["responses"]["mask"] == 3
    named = elsewhere(tmp_path / "b", Setup(support=("#venting",)))
    assert (named["responses"]["mask"], named["every_channel_is_support"]) == (2, False)
    assert elsewhere(tmp_path / "c", Setup(support=(str(LOUNGE),)))["responses"] == {"mask": 1, "nudge": 1}
    staff = elsewhere(tmp_path / "d", Setup(staff=("lounge",)))
    assert (staff["messages"]["read"], staff["not_read"]["staff"]) == (6, 1)


def test_a_channel_that_there_is_not_is_told_with_those_that_there_are(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        elsewhere(tmp_path / "a", Setup(support=("vent",), staff=("9",)))
    assert trouble.value.code == 2
    assert [line.split(":")[0] for line in trouble.value.lines] == ["--staff 9", "--support vent"]
    assert all("#lounge, #venting" in line for line in trouble.value.lines)


def test_volunteers_are_held_to_their_own_table(tmp_path: Path) -> None:
    said = [message(PHONE, author=author(1, roles=[{"id": "41", "name": "Helper"}]))]
    (tmp_path / "a").mkdir()
    assert "flag" not in summary(scanned(tmp_path / "a", [export(said)]))["responses"]
    (tmp_path / "b").mkdir()
    assert summary(scanned(tmp_path / "b", [export(said)], Setup(volunteers=(41,))))["responses"]["flag"] == 1


def test_a_threads_messages_count_with_its_channel_and_its_title_with_the_first(tmp_path: Path) -> None:
    one = 700_000_000_000_000_099
    opened = thread([message(PLAIN, id=str(one)), message(PLAIN, at(minutes=1))], PHONE, one)
    report = scanned(tmp_path, [export(VENTED), opened])
    assert [(name.place.name, name.messages) for name in report.tally.channels.values()] == [("venting", 8)]
    (row,) = [row for row in report.tally.rows if row.message_id == one]
    assert row.where is not None
    assert row.where.kind == "title"
    assert row.channel_id == one


def test_a_name_that_gives_its_owner_away_brings_one_tip_ever(tmp_path: Path) -> None:
    named = [message(PLAIN, at(days=day), author=author(1, nickname="call 07700 900123")) for day in range(3)]
    assert summary(scanned(tmp_path, [export(named)]))["name_tips"] == 1


def test_what_somebody_says_later_is_heard_in_the_light_of_what_they_said_before(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    alone = scanned(tmp_path / "a", [export([message("tonight", at(minutes=6), 2)])])
    assert alone.tally.found == 0
    (tmp_path / "b").mkdir()
    after = scanned(tmp_path / "b", [export([message(CRISIS, at(), 2), message("tonight", at(minutes=6), 2)])])
    assert after.tally.found == 2


def test_an_empty_export_is_a_report_of_nothing(tmp_path: Path) -> None:
    report = scanned(tmp_path, [export([])])
    data = summary(report)
    assert data["messages"] == {"read": 0, "with_findings": 0, "would_be_answered": 0}
    assert data["period"] == {"first": None, "last": None}
    assert data["channels"] == data["rules"] == []
    assert as_json(report).endswith("}\n")


def test_the_sentence_encoder_is_asked_as_in_the_live_bot(tmp_path: Path) -> None:
    from config.loader import load_default

    said = "ive written the letters and sorted who gets the dog. just waiting for everyone to go out on friday"
    report = scanned(tmp_path, [export([message(said)])], configuration=load_default())
    assert summary(report)["models"] == {"encoder": True, "explicit_language": False}
    (row,) = report.tally.rows
    assert (row.family, row.where is not None and row.where.whole) == ("crisis", True)
