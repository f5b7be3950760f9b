"""Settings of the process: what is read from where, and the one line for each mistake."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import Settings, load, read
from bot.trouble import Trouble

TOKEN = "MTIzNDU2Nzg5.Gabcde.not-a-real-token_0123456789"

GOOD: list[tuple[dict[str, str], Settings]] = [
    ({}, Settings()),
    ({"DISCORD_TOKEN": TOKEN}, Settings(token=TOKEN)),
    ({"DISCORD_TOKEN": f"  {TOKEN} \n"}, Settings(token=TOKEN)),
    ({"DISCORD_TOKEN": "   "}, Settings()),
    (
        {"BREAKWATER_DATABASE_URL": "sqlite+aiosqlite:////var/lib/b.db"},
        Settings(database_url="sqlite+aiosqlite:////var/lib/b.db"),
    ),
    ({"BREAKWATER_KEY_FILE": "/run/secrets/a key"}, Settings(key_file=Path("/run/secrets/a key"))),
    ({"BREAKWATER_KEY_FILE": "", "BREAKWATER_DATABASE_URL": " "}, Settings()),
    ({"BREAKWATER_MODEL": "auto"}, Settings(model="auto")),
    ({"BREAKWATER_MODEL": " Off "}, Settings(model="off")),
    ({"BREAKWATER_MODEL": " ", "BREAKWATER_MODEL_FOLDER": ""}, Settings(model="found")),
    ({"BREAKWATER_MODEL_FOLDER": "/var/lib/a model"}, Settings(model_folder=Path("/var/lib/a model"))),
    ({"BREAKWATER_LOG_LEVEL": "warning"}, Settings(log_level="WARNING")),
    ({"BREAKWATER_LOG_LEVEL": "DEBUG"}, Settings(log_level="DEBUG")),
    ({"BREAKWATER_SHARD_COUNT": "16"}, Settings(shard_count=16)),
    (
        {"BREAKWATER_SHARD_IDS": " 0, 3 ", "BREAKWATER_SHARD_COUNT": "4"},
        Settings(shard_ids=(0, 3), shard_count=4),
    ),
    ({"DISCORD_API_BASE": "http://127.0.0.1:80/api/v10/"}, Settings(api_base="http://127.0.0.1:80/api/v10")),
    ({"DISCORD_API_BASE": "https://proxy.example/api"}, Settings(api_base="https://proxy.example/api")),
    ({"DISCORD_GATEWAY": "ws://[::1]:8080/"}, Settings(gateway="ws://[::1]:8080")),
    ({"DISCORD_GATEWAY": "wss://proxy.example"}, Settings(gateway="wss://proxy.example")),
    ({"SOMETHING_ELSE": "of another program", "breakwater_log_level": "loud"}, Settings()),
]

BAD = [
    ("DISCORD_TOKEN", "two words", "no spaces"),
    ("DISCORD_TOKEN", "a\tb", "no spaces"),
    ("DISCORD_TOKEN", "a\x1bb", "no special letters"),
    ("DISCORD_TOKEN", "tokén", "no special letters"),
    ("DISCORD_TOKEN", "“quoted”", "no special letters"),
    ("DISCORD_TOKEN", "a\x7fb", "no special letters"),
    ("BREAKWATER_MODEL", "on", "auto or off, or not set at all"),
    ("BREAKWATER_MODEL", "found", "auto or off, or not set at all"),
    ("BREAKWATER_MODEL", "unbiased", "auto or off, or not set at all"),
    ("BREAKWATER_MODEL", "auto off", "auto or off, or not set at all"),
    ("BREAKWATER_LOG_LEVEL", "loud", "DEBUG, INFO, WARNING, ERROR"),
    ("BREAKWATER_LOG_LEVEL", "10", "DEBUG, INFO, WARNING, ERROR"),
    ("BREAKWATER_LOG_LEVEL", "CRITICAL", "DEBUG, INFO, WARNING, ERROR"),
    ("BREAKWATER_SHARD_COUNT", "0", "whole number"),
    ("BREAKWATER_SHARD_COUNT", "-1", "whole number"),
    ("BREAKWATER_SHARD_COUNT", "2.0", "whole number"),
    ("BREAKWATER_SHARD_COUNT", "ten", "whole number"),
    ("BREAKWATER_SHARD_COUNT", "10001", "whole number"),
    ("BREAKWATER_SHARD_COUNT", "9" * 5000, "whole number"),
    ("BREAKWATER_SHARD_IDS", "a", "whole numbers with commas"),
    ("BREAKWATER_SHARD_IDS", "0,,1", "whole numbers with commas"),
    ("BREAKWATER_SHARD_IDS", "0;1", "whole numbers with commas"),
    ("BREAKWATER_SHARD_IDS", "0-3", "whole numbers with commas"),
    ("BREAKWATER_SHARD_IDS", "1,1", "different"),
    ("BREAKWATER_SHARD_IDS", "1,01", "different"),
    ("BREAKWATER_SHARD_IDS", "9" * 5000, "whole numbers with commas"),
    ("BREAKWATER_SHARD_IDS", "0", "below BREAKWATER_SHARD_COUNT"),
    ("DISCORD_API_BASE", "127.0.0.1:8080", "begins with http"),
    ("DISCORD_API_BASE", "ws://127.0.0.1", "begins with http"),
    ("DISCORD_API_BASE", "http://", "begins with http"),
    ("DISCORD_API_BASE", "https:///api", "begins with http"),
    ("DISCORD_API_BASE", "http://[::1", "begins with http"),
    ("DISCORD_API_BASE", "http://a b/", "begins with http"),
    ("DISCORD_API_BASE", "http://a:port/", "begins with http"),
    ("DISCORD_API_BASE", "http://a:99999/", "begins with http"),
    ("DISCORD_GATEWAY", "http://127.0.0.1/", "begins with ws"),
    ("DISCORD_GATEWAY", "gateway.discord.gg", "begins with ws"),
]


def mistakes(values: dict[str, str]) -> tuple[str, ...]:
    with pytest.raises(Trouble) as trouble:
        read(values)
    assert trouble.value.code != 0
    return trouble.value.lines


@pytest.mark.parametrize(("values", "settings"), GOOD)
def test_settings_are_read(values: dict[str, str], settings: Settings) -> None:
    assert read(values) == settings


@pytest.mark.parametrize(("name", "text", "words"), BAD, ids=[f"{name}={text[:12]!a}" for name, text, _ in BAD])
def test_a_mistake_is_one_line_that_says_where_and_what_and_what_to_do(name: str, text: str, words: str) -> None:
    (line,) = mistakes({name: text})
    assert line.startswith(f"{name}: ")
    assert words in line
    assert line.endswith(" in .env or in the environment.")
    assert "\n" not in line
    assert len(line) < 200


def test_all_mistakes_are_told_at_once() -> None:
    wrong = {name: text for name, text, _ in BAD if name != "BREAKWATER_SHARD_IDS"} | {"BREAKWATER_SHARD_IDS": "x"}
    assert {line.split(":")[0] for line in mistakes(wrong)} == set(wrong)


@pytest.mark.parametrize(
    ("ids", "count"), [("0", None), ("4", "4"), ("0,7", "4"), ("0,1", "1")], ids=["none", "equal", "above", "one"]
)
def test_shards_have_to_be_below_their_number(ids: str, count: str | None) -> None:
    given = {"BREAKWATER_SHARD_IDS": ids} | ({"BREAKWATER_SHARD_COUNT": count} if count else {})
    (line,) = mistakes(given)
    assert "below BREAKWATER_SHARD_COUNT" in line


NAMES = [
    "DISCORD_TOKEN",
    "BREAKWATER_MODEL",
    "BREAKWATER_LOG_LEVEL",
    "BREAKWATER_SHARD_IDS",
    "BREAKWATER_SHARD_COUNT",
    "DISCORD_API_BASE",
]


@given(st.dictionaries(st.sampled_from(NAMES), st.text()))
def test_whatever_is_written_is_understood_or_is_a_mistake_in_one_line(values: dict[str, str]) -> None:
    with suppress(Trouble):
        read(values)
        return
    assert all(line.isprintable() for line in mistakes(values))


@pytest.mark.parametrize("text", ["two words", "tokén"])
def test_a_token_is_never_repeated(text: str) -> None:
    assert text not in "".join(mistakes({"DISCORD_TOKEN": text}))


def test_a_token_is_never_shown() -> None:
    settings = read({"DISCORD_TOKEN": TOKEN})
    for shown in (repr(settings), str(settings), f"{settings}", f"{[settings]}", ascii(settings)):
        assert TOKEN not in shown
        assert TOKEN.split(".")[1] not in shown


# The file .env


def written(folder: Path, content: str | bytes) -> Path:
    path = folder / ".env"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


FILES: list[tuple[str | bytes, dict[str, Any]]] = [
    ("", {}),
    (f"DISCORD_TOKEN={TOKEN}\n", {"token": TOKEN}),
    (f"export DISCORD_TOKEN='{TOKEN}'", {"token": TOKEN}),
    (f'# a remark\r\n\r\n DISCORD_TOKEN = "{TOKEN}" # mine\r\n', {"token": TOKEN}),
    (b"\xef\xbb\xbf" + f"DISCORD_TOKEN={TOKEN}".encode(), {"token": TOKEN}),
    ("DISCORD_TOKEN=\n", {}),
    ("DISCORD_TOKEN= # none yet\n", {}),
    ("#DISCORD_TOKEN=abc\nBREAKWATER_LOG_LEVEL=ERROR\n", {"log_level": "ERROR"}),
]


@pytest.mark.parametrize(("content", "expected"), FILES)
def test_a_file_is_read(tmp_path: Path, content: str | bytes, expected: dict[str, Any]) -> None:
    assert load(written(tmp_path, content), {}) == Settings(**expected)


def test_without_a_file_there_is_the_environment(tmp_path: Path) -> None:
    assert load(tmp_path / ".env", {"DISCORD_TOKEN": TOKEN}) == Settings(token=TOKEN)


@pytest.mark.parametrize(
    ("in_file", "in_environment", "level"),
    [
        ("ERROR", "WARNING", "WARNING"),
        ("ERROR", None, "ERROR"),
        ("", "WARNING", "WARNING"),
        ("ERROR", "", "ERROR"),
        ("ERROR", "  ", "ERROR"),
        ("nonsense", "DEBUG", "DEBUG"),
    ],
)
def test_the_environment_wins_over_the_file(
    tmp_path: Path, in_file: str, in_environment: str | None, level: str
) -> None:
    path = written(tmp_path, f"BREAKWATER_LOG_LEVEL={in_file}\n")
    environment = {} if in_environment is None else {"BREAKWATER_LOG_LEVEL": in_environment}
    assert load(path, environment).log_level == level


def test_reading_changes_no_environment(tmp_path: Path) -> None:
    before = dict(os.environ)
    load(written(tmp_path, f"DISCORD_TOKEN={TOKEN}\nNEW_NAME=1\n"), {})
    assert dict(os.environ) == before


BROKEN: list[tuple[str, list[int]]] = [
    ("DISCORD_TOKEN\n", [1]),
    ("\n\nDISCORD_TOKEN: abc\n", [3]),
    ("A=1\nfoo bar\n\nB=2\nexport\n", [2, 5]),
    ("DISCORD_TOKEN='abc\nBREAKWATER_LOG_LEVEL=INFO\n", [1]),
    ('DISCORD_TOKEN="abc', [1]),
    ("=abc\n", [1]),
    ("MTIzNDU2.no-name.before-it\n", [1]),
]


@pytest.mark.parametrize(("content", "lines"), BROKEN)
def test_a_line_that_cannot_be_understood_is_named_and_not_quoted(
    tmp_path: Path, content: str, lines: list[int]
) -> None:
    path = written(tmp_path, content)
    with pytest.raises(Trouble) as trouble:
        load(path, {})
    assert [line.split(": ")[0] for line in trouble.value.lines] == [f"{path}, line {number}" for number in lines]
    assert "NAME=value" in trouble.value.lines[0]
    assert "abc" not in str(trouble.value)
    assert "no-name" not in str(trouble.value)


def test_mistakes_in_the_file_and_in_the_values_are_told_together(tmp_path: Path) -> None:
    path = written(tmp_path, "BREAKWATER_SHARD_COUNT=none\nnonsense\n")
    with pytest.raises(Trouble) as trouble:
        load(path, {"BREAKWATER_LOG_LEVEL": "loud"})
    assert [line.split(":")[0] for line in trouble.value.lines] == [
        f"{path}, line 2",
        "BREAKWATER_LOG_LEVEL",
        "BREAKWATER_SHARD_COUNT",
    ]


def test_a_folder_in_place_of_the_file_is_one_line(tmp_path: Path) -> None:
    (tmp_path / ".env").mkdir()
    with pytest.raises(Trouble, match=r"\.env: this is a folder\. ") as trouble:
        load(tmp_path / ".env", {"DISCORD_TOKEN": TOKEN})
    assert len(trouble.value.lines) == 1


@pytest.mark.parametrize(
    "content",
    [b"DISCORD_TOKEN=\xff", "DISCORD_TOKEN=abc".encode("utf-16"), "A=1".encode("utf-16-le"), b"A=\x00", b"\xe9"],
)
def test_a_file_that_is_not_utf_8_is_one_line(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(Trouble, match=r"\.env: this is not UTF-8 text\. Save the file as UTF-8\.$") as trouble:
        load(written(tmp_path, content), {})
    assert len(trouble.value.lines) == 1


def test_a_file_that_cannot_be_read_is_one_line(tmp_path: Path) -> None:
    (tmp_path / ".env").symlink_to(tmp_path / ".env")  # not even root can read what leads to itself
    with pytest.raises(Trouble, match=r"\.env: cannot be read \(.+\)\. Let the user") as trouble:
        load(tmp_path / ".env", {})
    assert len(trouble.value.lines) == 1
