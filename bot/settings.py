"""Settings of the process, from the environment or a file ``.env`` beside the program. All are in .env.example."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from dotenv import dotenv_values

from bot.logs import LEVELS
from bot.trouble import Trouble

DEFAULT_DATABASE: Final = "sqlite+aiosqlite:///data/breakwater.db"
DEFAULT_KEY_FILE: Final = "data/breakwater.key"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Settings:
    """What the process was told. ``token`` is None where there is none: then only the practice server can run."""

    token: str | None = None
    database_url: str = DEFAULT_DATABASE
    key_file: Path = Path(DEFAULT_KEY_FILE)
    log_level: str = "INFO"
    shard_ids: tuple[int, ...] | None = None
    shard_count: int | None = None
    api_base: str | None = None
    gateway: str | None = None

    def __repr__(self) -> str:
        """Without the token."""
        return f"Settings(database_url={self.database_url!r}, log_level={self.log_level!r})"


def load(env_file: Path = Path(".env"), environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings. What stands in the environment wins. Raises one Trouble with a line for every mistake."""
    return read({**{name: value or "" for name, value in dotenv_values(env_file).items()}, **environment})


def read(values: Mapping[str, str]) -> Settings:
    """The settings in a mapping of names to texts; an empty text counts as not set."""
    mistakes: list[str] = []

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


def _token(text: str) -> str | None:
    if any(character.isspace() for character in text) or not text.isascii():
        raise ValueError("a token has no spaces and no special letters; copy it again from the developer portal.")
    return text


def _level(text: str) -> str:
    if text.upper() not in LEVELS:
        raise ValueError(f"has to be one of {', '.join(LEVELS)}.")
    return text.upper()


def _shards(text: str) -> tuple[int, ...] | None:
    parts = [part.strip() for part in text.split(",")]
    if not all(part.isdecimal() for part in parts) or len(set(parts)) != len(parts):
        raise ValueError('has to be different whole numbers with commas, such as "0,1".')
    return tuple(int(part) for part in parts)


def _count(text: str) -> int | None:
    if not text.isdecimal() or not 1 <= int(text) <= 10_000:
        raise ValueError("has to be a whole number from 1.")
    return int(text)


def _address(scheme: str) -> Callable[[str], str | None]:
    def parse(text: str) -> str | None:
        if not text.startswith((f"{scheme}://", f"{scheme}s://")):
            raise ValueError(f"has to be an address that begins with {scheme}:// or {scheme}s://.")
        return text.rstrip("/")

    return parse
