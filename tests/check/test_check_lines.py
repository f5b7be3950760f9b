import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.check.lines import BadLineError, check_lines, read_line
from bot.trouble import Trouble
from tests.check.words import consider


def check(*lines: object) -> tuple[list[dict[str, object]], list[str]]:
    """The answers to some lines (text, or what becomes JSON), and the complaints."""
    raw = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    out, complaints = io.StringIO(), list[str]()
    bad = check_lines([line.encode() + b"\n" for line in raw], "x.jsonl", consider, out, complaints.append)
    assert bad == len(complaints)
    return [json.loads(line) for line in out.getvalue().splitlines()], complaints


def responses(answer: dict[str, object]) -> object:
    decision = answer["decision"]
    assert isinstance(decision, dict)
    return decision["responses"]


def test_an_answer_has_exactly_the_contract_s_shape() -> None:
    out = io.StringIO()
    check_lines([b'{"id": "a", "text": "my phone, help"}'], "x", consider, out, print)
    assert out.getvalue() == (
        '{"id": "a", "findings": [{"category": "privacy.phone", "start": 3, "end": 8, "level": null, '
        '"subject": "self", "confidence": 0.9, "detector": "privacy.phone", "why": "a word"}, '
        '{"category": "crisis.suicide", "start": 10, "end": 14, "level": "urgent", '
        '"subject": "self", "confidence": 0.9, "detector": "crisis.suicide", "why": "a word"}], '
        '"decision": {"responses": ["resources", "nudge"], "skipped": []}}\n'
    )


def test_a_finding_about_the_whole_message_spans_all_of_it() -> None:
    (answer,), _ = check({"id": "a", "text": "!häß🥹"})
    assert isinstance(answer["findings"], list)
    assert (answer["findings"][0]["start"], answer["findings"][0]["end"]) == (0, 5)
    assert answer["findings"][0]["confidence"] == 0.6123


def test_what_is_skipped_is_told_with_its_reason() -> None:
    line = {"id": "a", "text": "phone", "author": "x"}
    _, second = check(line, line)[0]
    assert second["decision"] == {
        "responses": [],
        "skipped": [{"rule": "privacy.phone", "response": "nudge", "reason": "cooldown"}],
    }


TOGETHER = [
    ({"author": "a"}, {"author": "a"}),
    ({"author": "a", "channel": "c"}, {"author": "a", "channel": "c"}),
    ({"author": 5}, {"author": "5"}),
    ({"author": "a", "at": 0}, {"author": "a", "at": 3599}),
    ({"author": "a", "at": 100.5}, {"author": "a"}),
]
APART = [
    ({}, {}),
    ({"channel": "c"}, {"channel": "c"}),
    ({"author": None}, {"author": None}),
    ({"author": "a"}, {"author": "b"}),
    ({"author": "a"}, {}),
    ({"author": "a", "channel": "c"}, {"author": "a", "channel": "d"}),
    ({"author": "a", "channel": "c"}, {"author": "a"}),
    ({"author": "a", "at": 0}, {"author": "a", "at": 3600}),
    ({"author": "ab", "channel": "c"}, {"author": "a", "channel": "bc"}),
    ({"author": "a", "at": 10_000}, {"author": "b"}),
]


@pytest.mark.parametrize(("first", "second"), TOGETHER)
def test_lines_of_one_author_in_one_channel_are_one_conversation(
    first: dict[str, object], second: dict[str, object]
) -> None:
    answers, _ = check({"id": "1", "text": "phone", **first}, {"id": "2", "text": "phone", **second})
    assert [responses(one) for one in answers] == [["nudge"], []]


@pytest.mark.parametrize(("first", "second"), APART)
def test_all_other_lines_stand_alone(first: dict[str, object], second: dict[str, object]) -> None:
    answers, _ = check({"id": "1", "text": "phone", **first}, {"id": "2", "text": "phone", **second})
    assert [responses(one) for one in answers] == [["nudge"], ["nudge"]]


BAD = {
    "not JSON": ("hello", "not JSON"),
    "half of it": ('{"id": "a", "text"', "not JSON"),
    "two on a line": ('{"id": "a", "text": "b"} {}', "not JSON"),
    "nested without end": ("[" * 100_000, "not JSON"),
    "a number without end": ('{"id": "a", "text": "b", "at": ' + "9" * 5000 + "}", "not JSON"),
    "a list": ("[]", "not an object"),
    "a word": ('"hello"', "not an object"),
    "nothing": ("null", "not an object"),
    "no id": ('{"text": "a"}', 'no "id"'),
    "an id that is a list": ('{"id": [], "text": "a"}', 'no "id"'),
    "an id that is a truth": ('{"id": true, "text": "a"}', 'no "id"'),
    "an id that is nothing": ('{"id": null, "text": "a"}', 'no "id"'),
    "no text": ('{"id": "a"}', 'no "text"'),
    "a text that is a number": ('{"id": "a", "text": 5}', 'no "text"'),
    "a text that is a list": ('{"id": "a", "text": ["b"]}', 'no "text"'),
    "a text that is nothing": ('{"id": "a", "text": null}', 'no "text"'),
    "a time that is a word": ('{"id": "a", "text": "b", "at": "now"}', '"at" is not'),
    "a time that is a truth": ('{"id": "a", "text": "b", "at": true}', '"at" is not'),
    "a time that is no number": ('{"id": "a", "text": "b", "at": NaN}', '"at" is not'),
    "a time that never comes": ('{"id": "a", "text": "b", "at": 1e999}', '"at" is not'),
    "a time of 400 digits": ('{"id": "a", "text": "b", "at": ' + "9" * 400 + "}", '"at" is not'),
    "an author that is a list": ('{"id": "a", "text": "b", "author": []}', '"author" is not'),
    "a channel that is a list": ('{"id": "a", "text": "b", "author": "x", "channel": {}}', '"channel" is not'),
}


@pytest.mark.parametrize(("line", "what"), BAD.values(), ids=BAD)
def test_a_bad_line_is_told_in_one_line_and_the_rest_goes_on(line: str, what: str) -> None:
    answers, complaints = check({"id": 1, "text": ""}, line, "", "   ", {"id": "3", "text": "x", "more": 1})
    assert [one["id"] for one in answers] == [1, "3"]
    assert len(complaints) == 1
    assert complaints[0].startswith("x.jsonl, line 2: ")
    assert what in complaints[0]
    assert "\n" not in complaints[0]
    assert len(complaints[0]) < 120


def test_what_is_not_utf_8_stops_everything_with_its_line() -> None:
    with pytest.raises(Trouble, match=r"x\.jsonl, line 2: this is not UTF-8") as caught:
        check_lines([b'{"id": "a", "text": "b"}\n', b'{"id": "\xe9"}\n'], "x.jsonl", consider, io.StringIO(), print)
    assert caught.value.code == 2


def test_a_byte_order_mark_is_no_mistake() -> None:
    out = io.StringIO()
    assert check_lines([b'\xef\xbb\xbf{"id": "a", "text": "b"}\n'], "x", consider, out, print) == 0
    assert out.getvalue()


@given(st.text() | st.text(st.characters(categories=["Cs"])))
def test_any_text_survives_in_plain_ascii(text: str) -> None:
    out = io.StringIO()
    line = json.dumps({"id": text, "text": text}).encode()
    assert check_lines([line], "x", consider, out, print) == 0
    assert out.getvalue().isascii()
    assert out.getvalue().count("\n") == 1
    assert json.loads(out.getvalue())["id"] == json.loads(line)["id"]


@given(st.text() | st.binary().map(lambda one: one.decode("latin-1")))
def test_any_line_is_read_or_refused(line: str) -> None:
    try:
        read_line(line)
    except BadLineError as error:
        text = str(error)
    else:
        return
    assert text.isprintable()


def test_a_long_conversation_does_not_grow() -> None:
    seen: list[int] = []
    lines = [json.dumps({"id": n, "text": "phone help", "author": "a", "at": n * 4000}).encode() for n in range(50)]

    def counting(message: object, lately: object) -> object:
        seen.append(len(lately.traces))  # type: ignore[attr-defined]  # it is a Lately
        return consider(message, lately)  # type: ignore[arg-type]  # it is a Message

    check_lines(lines, "x", counting, io.StringIO(), print)  # type: ignore[arg-type]  # the same shape
    assert max(seen) == 2
