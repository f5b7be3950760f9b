"""Settings of the process, from the environment or a file ``.env`` beside the program. All are in .env.example."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Final, Literal, TypeVar
from urllib.parse import urlsplit

from dotenv import dotenv_values
from dotenv.parser import Binding, parse_stream

from bot.logs import LEVELS
from bot.trouble import Trouble

DEFAULT_DATABASE: Final = "sqlite+aiosqlite:///data/breakwater.db"
DEFAULT_KEY_FILE: Final = "data/breakwater.key"
DEFAULT_MODEL_FOLDER: Final = "data/model"
OWN: Final = ("DISCORD_", "BREAKWATER_")
"""What the names of the bot's own settings begin with."""

T = TypeVar("T")

Wish = Literal["found", "auto", "off"]
"""What is wished of the prepared model: to use it where there is one; to prepare it where there is none; never to."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the process was told. ``token`` is None where there is none: then only the practice server can run."""

    token: str | None = None
    database_url: str = DEFAULT_DATABASE
    key_file: Path = Path(DEFAULT_KEY_FILE)
    model: Wish = "found"
    model_folder: Path = Path(DEFAULT_MODEL_FOLDER)
    log_level: str = "INFO"
    shard_ids: tuple[int, ...] | None = None
    shard_count: int | None = None
    api_base: str | None = None
    gateway: str | None = None

    def __repr__(self) -> str:
        """Without the token."""
        return f"Settings(database_url={self.database_url!r}, log_level={self.log_level!r})"


def load(env_file: Path = Path(".env"), environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings. What stands in the environment wins, unless it is empty: that counts as not set.

    Raises one Trouble with a line for every mistake in both.
    """
    parts = list(parse_stream(StringIO(_text_of(env_file))))
    mistakes = [
        f"{env_file}, line {_line(part)}: this is not NAME=value, or a quote is left open. Correct it, or put # before."
        for part in parts
        if _is_mistake(part)
    ]
    understood = "".join(part.original.string for part in parts if not _is_mistake(part))
    written = {name: value or "" for name, value in dotenv_values(stream=StringIO(understood)).items()}
    return read({**written, **{name: text for name, text in environment.items() if text.strip()}}, mistakes)


def others_environment() -> dict[str, str]:
    """The environment for a process that the bot begins: without the bot's own settings, the token above all."""
    return {name: text for name, text in os.environ.items() if not name.startswith(OWN)}


def read(values: Mapping[str, str], found: Iterable[str] = ()) -> Settings:
    """The settings in a mapping of names to texts; an empty text counts as not set.

    Raises one Trouble with a line for every mistake, after those that were ``found`` before.
    """
    mistakes = list(found)

    def get(name: str, parse: Callable[[str], T], default: T) -> T:
        text = values.get(name, "").strip()
        if not text:
            return default
        try:
            return parse(text)
        except ValueError as error:
            mistakes.append(f"{name}: {error} Change it in .env or in the environment.")
            return default

    settings = Settings(
        token=get("DISCORD_TOKEN", _token, None),
        database_url=get("BREAKWATER_DATABASE_URL", str, DEFAULT_DATABASE),
        key_file=Path(get("BREAKWATER_KEY_FILE", str, DEFAULT_KEY_FILE)),
        model=get("BREAKWATER_MODEL", _wish, "found"),
        model_folder=Path(get("BREAKWATER_MODEL_FOLDER", str, DEFAULT_MODEL_FOLDER)),
        log_level=get("BREAKWATER_LOG_LEVEL", _level, "INFO"),
        shard_ids=get("BREAKWATER_SHARD_IDS", _shards, None),
        shard_count=get("BREAKWATER_SHARD_COUNT", _count, None),
        api_base=get("DISCORD_API_BASE", _address("http"), None),
        gateway=get("DISCORD_GATEWAY", _address("ws"), None),
    )
    if settings.shard_ids and (settings.shard_count is None or max(settings.shard_ids) >= settings.shard_count):
        mistakes.append(
            "BREAKWATER_SHARD_IDS: each has to be below BREAKWATER_SHARD_COUNT, which has to be set as well. "
            "Change them in .env or in the environment."
        )
    if mistakes:
        raise Trouble(*mistakes)
    return settings


def _text_of(env_file: Path) -> str:
    """What stands in the file; nothing where there is none."""
    try:
        text = env_file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return ""
    except IsADirectoryError:
        raise Trouble(f"{env_file}: this is a folder. Move it away, and copy .env.example to {env_file}.") from None
    except UnicodeDecodeError:
        raise Trouble(f"{env_file}: this is not UTF-8 text. Save the file as UTF-8.") from None
    except OSError as error:
        raise Trouble(
            f"{env_file}: cannot be read ({error.strerror}). Let the user that runs the bot read it."
        ) from None
    if "\0" in text:
        raise Trouble(f"{env_file}: this is not UTF-8 text. Save the file as UTF-8.")
    return text


def _is_mistake(part: Binding) -> bool:
    return part.error or (part.key is not None and part.value is None)


def _line(part: Binding) -> int:
    """Where it begins; python-dotenv counts from the empty lines before it."""
    text = part.original.string
    return part.original.line + text[: len(text) - len(text.lstrip())].count("\n")


def _token(text: str) -> str | None:
    if not all("!" <= character <= "~" for character in text):
        raise ValueError("a token has no spaces and no special letters; copy it again from the developer portal.")
    return text


def _wish(text: str) -> Wish:
    for wish in ("auto", "off"):
        if text.lower() == wish:
            return wish
    raise ValueError("has to be auto or off, or not set at all.")


def _level(text: str) -> str:
    if text.upper() not in LEVELS:
        raise ValueError(f"has to be one of {', '.join(LEVELS)}.")
    return text.upper()


def _shards(text: str) -> tuple[int, ...] | None:
    parts = [part.strip() for part in text.split(",")]
    numbers = tuple(int(part) for part in parts if re.fullmatch("[0-9]{1,5}", part))
    if len(set(numbers)) != len(parts):
        raise ValueError('has to be different whole numbers with commas, such as "0,1".')
    return numbers


def _count(text: str) -> int | None:
    if not re.fullmatch("[0-9]{1,5}", text) or not 1 <= int(text) <= 10_000:
        raise ValueError("has to be a whole number from 1 to 10000.")
    return int(text)


def _address(scheme: str) -> Callable[[str], str | None]:
    def parse(text: str) -> str | None:
        try:
            parts = urlsplit(text)
            good = parts.scheme in (scheme, f"{scheme}s") and bool(parts.hostname) and parts.port != 0
        except ValueError:  # brackets that do not fit, or a port that is no number
            good = False
        if not good or not text.isprintable() or " " in text:
            raise ValueError(f"has to be an address that begins with {scheme}:// or {scheme}s://.")
        return text.rstrip("/")

    return parse
