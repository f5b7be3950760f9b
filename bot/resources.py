"""``python -m bot resources``: the help lines for whoever looks after them. Reads the files, sends and changes nothing.

    python -m bot resources                   all of them, and how well they are known
    python -m bot resources GB                those of one country, by code or name
    python -m bot resources --older-than 12   those that nobody has checked for a year

A mistake in a file is told in one line, with the file and its line, and ends the command with 1.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import IO, Final

import click

from bot.trouble import Trouble
from config.country_search import exact_country, likely_countries
from config.freshness import STALE, lines_of, older
from config.helplines import ANYWHERE, FOLDER, Country, Line, hotline_digits, load_countries
from config.mistakes import quoted

WIDE: Final = 160
"""Characters in a row where no terminal says how many there are."""

COLUMNS: Final = ("", "line", "how", "hours", "topics", "checked", "evidence")


def read(folder: Path) -> Mapping[str, Country]:
    """Every country of a folder. Raises one Trouble with a line for every mistake in any of its files."""
    troubles: list[str] = []
    for load in (load_countries, hotline_digits):
        try:
            load(folder)
        except Trouble as trouble:
            troubles += trouble.lines
    if troubles:
        raise Trouble(*dict.fromkeys(troubles))
    return load_countries(folder)


def asked_for(words: str, countries: Mapping[str, Country]) -> Mapping[str, Country]:
    """The country that somebody named, all where nothing was named. Raises Trouble where it is none of these."""
    if not words:
        return countries
    found = countries.get(words.upper()) or exact_country(words, countries)
    if found is None:
        likely = ", ".join(f"{one.name} ({one.code})" for one in likely_countries(words, countries)[:5])
        hint = f"Did you mean {likely}?" if likely else f"Known here: {', '.join(sorted(countries))}."
        raise Trouble(f"{quoted(words)}: there are no help lines of such a country. {hint}")
    return {found.code: found}


def show(countries: Mapping[str, Country], today: date, months: int | None, out: IO[str]) -> None:
    """Prints a table of the lines, or of those checked more than ``months`` ago, and one line on all of them."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text  # here, because most commands never need it

    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in COLUMNS:
        table.add_column(name, overflow="fold", no_wrap=name in ("", "checked"))
    for country in countries.values():
        for line in lines_of(country):
            if months is None or older(line, today, months):
                table.add_row(*(Text(cell) for cell in _cells(country, line)))
    console = Console(file=out, width=None if out.isatty() else WIDE, highlight=False, markup=False, emoji=False)
    if table.row_count:
        console.print(table)
        console.print()
    for sentence in summary(countries, today, STALE if months is None else months):
        console.print(sentence, soft_wrap=True)


def summary(countries: Mapping[str, Country], today: date, months: int) -> Iterator[str]:
    """What there is, and how well it is known."""
    lines = [line for country in countries.values() for line in lines_of(country)]
    places = sum(code != ANYWHERE for code in countries)
    always = sum(line.always_open for line in lines)
    doubt = sum(line.unconfirmed for line in lines)
    tables = sum(line.open is not None for line in lines)
    yield f"Countries: {places}. Lines: {len(lines)}, always open {always}, hours not confirmed {doubt}."
    yield f"With hours for the machine (open): {tables}."
    yield f"Checked more than {months} months ago, or undated: {sum(older(line, today, months) for line in lines)}."


def _cells(country: Country, line: Line) -> tuple[str, ...]:
    whom = ", ".join(filter(None, (line.serves, line.area)))
    return (
        country.code,
        f"{line.name} (for {whom})" if whom else line.name,
        "\n".join(_ways(line)),
        f"{line.opening} [{line.open.zone}]" if line.open else line.opening,
        ", ".join(line.topics),
        line.checked,
        f"{line.evidence}, single" if line.single else line.evidence,
    )


def _ways(line: Line) -> Iterator[str]:
    if line.call:
        yield line.call
    if line.text:
        yield f"text {line.text.keyword} to {line.text.number}" if line.text.keyword else f"text {line.text.number}"
    if line.whatsapp:
        yield f"WhatsApp {line.whatsapp}"
    if line.chat:
        yield line.chat
    if line.directory and line.website:
        yield line.website


@click.command()
@click.argument("country", nargs=-1)
@click.option("--older-than", type=click.IntRange(0, 600), metavar="MONTHS", help="Only what was checked before that.")
@click.option("--folder", type=click.Path(path_type=Path), default=FOLDER, help="Another folder of help lines.")
def resources(country: tuple[str, ...], older_than: int | None, folder: Path) -> None:
    """Show and check the help lines: all, or those of a COUNTRY (a code or a name)."""
    chosen = asked_for(" ".join(country).strip(), read(folder))
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a terminal that knows only ASCII is no reason to fail
    try:
        show(chosen, datetime.now(UTC).date(), older_than, sys.stdout)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read it has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
