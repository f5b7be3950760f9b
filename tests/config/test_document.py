from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.trouble import Trouble
from config.document import DEEPEST, LARGEST, read_file, read_text

MEANT = {
    "on": "on",
    "off": "off",
    "NO": "NO",
    "yes": "yes",
    "000": "000",
    "0800": "0800",
    "2026-10-07": "2026-10-07",
    "12:30": "12:30",
    "1_000": "1_000",
    "1e5x": "1e5x",
    "true": True,
    "~": None,
    "12": 12,
    "-3": -3,
    "0": 0,
    "0.5": 0.5,
    "1.0e-05": 1e-05,
    '"12"': "12",
    "'on'": "on",
    "[GB, NO]": ["GB", "NO"],
}

REFUSED = {
    "an alias": ("a: &x 1\nb: *x", 2, "aliases"),
    "an alias as a name": ("a: &x 1\n*x : 2", 2, "name"),
    "a tag": ("a: !!python/object:os.system 1", 1, "tags"),
    "a tag on a list": ("a: !set [1]", 1, "tags"),
    "a name twice": ("a: 1\nb: 2\na: 3", 3, "stands twice (first on line 1)"),
    "a list as a name": ("a: 1\n? [1, 2]\n: 3", 2, "plain word"),
    "a missing bracket": ("a: [1, 2\nb: 3", 2, "not YAML"),
    "two colons": ("a: 1\nb: c: d", 2, "not YAML"),
    "a tab": ("a:\n\tb: 1", 2, "not YAML"),
    "a second document": ("a: 1\n---\na: 2", 2, "second document"),
    "a stranger in the middle": ("a: 1\nb: %\n@x", 2, "not YAML"),
}

WITHOUT_A_LINE = {
    "nothing": ("", "is empty"),
    "a comment alone": ("# quiet\n", "is empty"),
    "a list": ("[1, 2]", "no names"),
    "a word": ("hello", "no names"),
    "a control character": ("a: \x00", "YAML forbids"),
    "half a character": ("a: \ud800", "YAML forbids"),
    "too much": ("a: " + "x" * LARGEST, "larger than 256 KiB"),
}


@pytest.mark.parametrize("written", MEANT)
def test_what_is_written_is_what_is_read(written: str) -> None:
    data = read_text(f"a: {written}", "x.yaml").data
    assert isinstance(data, dict)
    assert data["a"] == MEANT[written]
    assert type(data["a"]) is type(MEANT[written])


@pytest.mark.parametrize(("text", "line", "what"), REFUSED.values(), ids=REFUSED)
def test_what_no_settings_file_needs_is_refused_with_its_line(text: str, line: int, what: str) -> None:
    with pytest.raises(Trouble) as caught:
        read_text(text, "x.yaml")
    assert any(one.startswith(f"x.yaml, line {line}: ") and what in one for one in caught.value.lines)


@pytest.mark.parametrize(("text", "what"), WITHOUT_A_LINE.values(), ids=WITHOUT_A_LINE)
def test_a_text_that_is_no_settings_file_gets_one_line(text: str, what: str) -> None:
    with pytest.raises(Trouble) as caught:
        read_text(text, "x.yaml")
    assert len(caught.value.lines) == 1
    assert what in caught.value.lines[0]


def test_every_mistake_is_told_at_once() -> None:
    with pytest.raises(Trouble) as caught:
        read_text("a: &x 1\nb: *x\na: 2\nc: !t 1", "x.yaml")
    assert [line.split(":")[0] for line in caught.value.lines] == [f"x.yaml, line {n}" for n in (2, 3, 4)]


def test_lines_are_known_for_names_and_for_entries_of_lists() -> None:
    lines = read_text("a:\n  b: 1\n\n  c:\n    - x\n    - y\n", "x.yaml").lines
    assert lines[("a", "b")] == 2
    assert lines[("a", "c")] == 4
    assert lines[("a", "c", 1)] == 6


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[{a: "])
def test_nesting_without_end_is_refused_quickly(opening: str) -> None:
    with pytest.raises(Trouble, match=r"nested more than|not YAML"):
        read_text("a: " + opening * (LARGEST // len(opening) - 8), "x.yaml")


def test_nesting_as_deep_as_a_policy_is_fine() -> None:
    read_text("a: " + "[" * (DEEPEST - 2) + "]" * (DEEPEST - 2), "x.yaml")


def test_a_billion_laughs_is_not_funny() -> None:
    text = "a0: &a0 [x, x]\n" + "\n".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60))
    with pytest.raises(Trouble, match="aliases"):
        read_text(text, "x.yaml")


@given(st.text(max_size=200))
def test_any_text_gives_data_or_trouble_in_single_lines(text: str) -> None:
    try:
        assert isinstance(read_text(text, "x.yaml").data, dict)
    except Trouble as trouble:
        lines = trouble.lines
    else:
        return
    assert lines
    for line in lines:
        assert line.isprintable()
        line.encode()


@given(st.binary(max_size=200))
def test_any_bytes_give_data_or_trouble(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_bytes(content)
    with suppress(Trouble):
        read_file(path)


def test_a_file_that_cannot_be_read_gets_one_line(tmp_path: Path) -> None:
    (tmp_path / "latin.yaml").write_bytes(b"a: 1\nb: \xe9\n")
    (tmp_path / "large.yaml").write_bytes(b"a: " + b"\xc3\xa9" * LARGEST)
    (tmp_path / "loop.yaml").symlink_to(tmp_path / "loop.yaml")
    rows = {
        tmp_path / "missing.yaml": "no such file",
        tmp_path: "folder",
        tmp_path / "latin.yaml": "line 2: this is not UTF-8",
        tmp_path / "large.yaml": "larger than",
        tmp_path / "loop.yaml": "cannot be read",
        Path("a\0b"): "cannot be read",
        tmp_path / ("x" * 300): "cannot be read",
    }
    for path, what in rows.items():
        with pytest.raises(Trouble) as caught:
            read_file(path)
        assert len(caught.value.lines) == 1
        assert what in caught.value.lines[0]


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "bom.yaml"
    path.write_bytes(b"\xef\xbb\xbfversion: 1\n")
    assert read_file(path).data == {"version": 1}
