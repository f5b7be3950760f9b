"""Where a server is at home: the language in which the bot speaks in the open, and the countries of its members.

    language: de
    countries: [DE, AT, CH]

Both are chosen from lists, never inferred (constitution, 7). ``auto`` is the language that Discord knows of the server.
Countries add to what is looked for (telephone numbers as they are dialled there, beside the usual ones) and come first
where somebody chooses the country of a help line: nothing is ever looked for less because of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pydantic_core import PydanticCustomError

from bot.detect.privacy.numbers.numbering import REGIONS
from bot.wording.wording import LOCALES
from config.helplines import ANYWHERE, load_countries
from config.mistakes import nearest, quoted

AUTO: Final = "auto"
LANGUAGES: Final = (AUTO, *LOCALES)

MOST_COUNTRIES: Final = 20
"""Countries of one server: a list on Discord holds 25, and others have to stay on it."""


def read_country(value: object) -> str:
    """A code of a country that is known here (config/resources/)."""
    known = load_countries()
    if isinstance(value, str) and value in known and value != ANYWHERE:
        return value
    hint = nearest(value, known) if isinstance(value, str) else ""
    what = f"{quoted(value)} is no country that is known here. Write its code, such as GB.{hint}"
    raise PydanticCustomError("country", "{what}", {"what": what})


def read_language(value: object) -> str:
    """One of ``LANGUAGES``."""
    if isinstance(value, str) and value in LANGUAGES:
        return value
    hint = nearest(value, LANGUAGES) if isinstance(value, str) else ""
    what = f"{quoted(value)} is not one of {', '.join(LANGUAGES)}.{hint}"
    raise PydanticCustomError("language", "{what}", {"what": what})


def regions(countries: Iterable[str], usual: Iterable[str] = REGIONS) -> tuple[str, ...]:
    """Where telephone numbers are looked for as they are dialled at home: the server's countries, then the usual."""
    return tuple(dict.fromkeys((*countries, *usual)))
