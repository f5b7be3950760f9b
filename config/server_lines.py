"""A server's own help lines, laid over those that come with the bot. Pure.

The theory. What a server keeps (``Server.lines``) is plain data, by country:

    GB:
      own: [<a line, in the words of config/resources/GB.yaml>, ...]
      hidden: [<names of lines that come with the bot>, ...]

An own line takes the place of a shipped one with the same name. Names count without case, accents and dots. The
emergency number is no line: nothing here can hide or replace it, and no own line is one. Where no country was chosen
nothing is ever laid over: the directory is everybody's. What an older version kept and this one cannot read any more is
left out, and never keeps the rest from being shown. Functions that change give new data and leave the old alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any, Final

from bot.model import effect_key
from config.country_search import folded
from config.helplines import ANYWHERE, Country, Line, read_line

MOST: Final = 40
"""Own lines of one server."""

Lines = Mapping[str, object]
"""What ``Server.lines`` holds."""


def lay_over(countries: Mapping[str, Country], lines: Lines) -> Mapping[str, Country]:
    """The countries as members of a server are shown them: the server's own lines first, hidden ones left out."""
    changed = {code: _over(countries[code], lines) for code in lines if code in countries and code != ANYWHERE}
    return {**countries, **changed} if changed else countries


def own_entries(lines: Lines, code: str) -> list[object]:
    """What is kept of a server's own lines in a country, also what cannot be read."""
    return list(_list(lines, code, "own"))


def own_lines(lines: Lines, code: str) -> tuple[Line, ...]:
    """A server's own lines in a country, those that can be read, in the order in which they were added."""
    found = (read_own(plain, code) for plain in own_entries(lines, code))
    return tuple(line for line in found if line is not None)


def hidden_lines(lines: Lines, code: str) -> tuple[str, ...]:
    """The names of the lines of a country that a server hides."""
    return tuple(str(name) for name in _list(lines, code, "hidden"))


def unreadable(lines: Lines) -> int:
    """How many lines of a server cannot be read any more."""
    return sum(read_own(plain, code) is None for code in lines for plain in own_entries(lines, code))


def count(lines: Lines) -> int:
    """How many own lines a server has."""
    return sum(len(own_entries(lines, code)) for code in lines)


def read_own(plain: object, code: str) -> Line | None:
    """One of a server's own lines; None where it is none (any more), an emergency number among them."""
    line, mistakes = read_line(plain, code)
    return None if line is None or mistakes or not line.own or "emergency" in line.topics else line


def plain_line(line: Line) -> dict[str, object]:
    """A line as a file would hold it: what it has, and nothing else."""
    known = asdict(line).items()
    plain = {name: value for name, value in known if value not in (None, False) and name != "country"}
    if line.text is not None:
        plain["text"] = {name: value for name, value in asdict(line.text).items() if value}
    if line.open is not None:
        plain["open"] = line.open.plain()
    return {name: list(value) if isinstance(value, tuple) else value for name, value in plain.items()}


def same(one: str, other: str) -> bool:
    """Whether two names are those of one line."""
    return folded(one) == folded(other) if folded(one) else one == other


def named(lines: Sequence[Line], name: str) -> Line | None:
    """The line with this name."""
    return next((line for line in lines if same(line.name, name)), None)


def line_id(code: str, name: str) -> str:
    """Eight characters of ``[a-z2-7]`` that name a line of a country in a button or a list."""
    return effect_key("line", code, folded(name) or name)[:8]


def put(lines: Lines, country: Country, line: Line, instead_of: str = "") -> Lines:
    """With an own line in place of the one called ``instead_of`` (own or shipped), or of its own namesake, or added.

    A shipped line that is given another name is hidden, or it would be shown beside its successor.
    """
    own, hidden = own_entries(lines, country.code), list(hidden_lines(lines, country.code))
    before = [index for index, plain in enumerate(own) if same(_name(plain), instead_of or line.name)]
    kept = [plain for index, plain in enumerate(own) if index not in before and not same(_name(plain), line.name)]
    place = min(before[0], len(kept)) if before else len(kept)
    kept.insert(place, plain_line(line))
    shipped = named(country.lines, instead_of) if instead_of else None
    if shipped is not None and not same(line.name, instead_of) and not any(same(instead_of, one) for one in hidden):
        hidden.append(shipped.name)
    return _with(lines, country.code, kept, hidden)


def remove(lines: Lines, code: str, name: str) -> Lines:
    """Without an own line. A shipped one with the same name is shown again."""
    kept = [plain for plain in own_entries(lines, code) if not same(_name(plain), name)]
    return _with(lines, code, kept, list(hidden_lines(lines, code)))


def hide(lines: Lines, code: str, name: str) -> Lines:
    """With a shipped line hidden."""
    hidden = [one for one in hidden_lines(lines, code) if not same(one, name)]
    return _with(lines, code, own_entries(lines, code), [*hidden, name])


def unhide(lines: Lines, code: str, name: str) -> Lines:
    """With a hidden line shown again."""
    hidden = [one for one in hidden_lines(lines, code) if not same(one, name)]
    return _with(lines, code, own_entries(lines, code), hidden)


def own_names(lines: Lines, code: str) -> tuple[str, ...]:
    """The names of a server's own lines in a country, unreadable ones among them."""
    return tuple(_name(plain) for plain in own_entries(lines, code))


def _over(country: Country, lines: Lines) -> Country:
    own = own_lines(lines, country.code)
    gone = {folded(name) or name for name in (*hidden_lines(lines, country.code), *(line.name for line in own))}
    shipped = (line for line in country.lines if (folded(line.name) or line.name) not in gone)
    return replace(country, lines=(*own, *shipped))


def _with(lines: Lines, code: str, own: list[object], hidden: list[str]) -> Lines:
    of_country = {name: kept for name, kept in (("own", own), ("hidden", hidden)) if kept}
    changed = {**lines, code: of_country}
    return {one: kept for one, kept in changed.items() if kept}


def lines_changed(before: Lines, after: Lines, code: str) -> Iterator[tuple[str, str]]:
    """What became of a country's lines: ``added``, ``changed``, ``removed``, ``hidden`` or ``unhidden``, and which."""
    old, new = ({_name(one): one for one in own_entries(lines, code)} for lines in (before, after))
    for name in dict.fromkeys((*old, *new)):
        if name not in old or name not in new:
            yield ("removed" if name in old else "added"), name
        elif old[name] != new[name]:
            yield "changed", name
    was, now = (hidden_lines(lines, code) for lines in (before, after))
    yield from (("hidden", name) for name in now if name not in was)
    yield from (("unhidden", name) for name in was if name not in now)


def _list(lines: Lines, code: str, name: str) -> Iterator[Any]:
    of_country = lines.get(code)
    kept = of_country.get(name) if isinstance(of_country, Mapping) else None
    yield from kept if isinstance(kept, list | tuple) else ()


def _name(plain: object) -> str:
    return str(plain.get("name", "")) if isinstance(plain, Mapping) else ""
