"""How far a scan is, for whoever waits at a terminal; nothing where nobody does."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from bot.scan.run import Watch


def complain(line: str) -> None:
    """Tell whoever scans, on standard error."""
    click.echo(line, err=True)


@contextmanager
def watched(size: int) -> Iterator[Watch]:
    """A bar on standard error while it lasts. ``size`` is that of all files in bytes."""
    if not sys.stderr.isatty():
        yield Watch(complain=complain)
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    count = TextColumn("{task.fields[messages]} messages")
    columns = (TextColumn("Scanning"), BarColumn(), TaskProgressColumn(), count, TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=size, messages=0)
        yield Watch(
            advance=lambda piece: progress.advance(task, piece),
            judged=lambda messages: progress.update(task, messages=messages),
            complain=lambda line: progress.console.print(line, markup=False, highlight=False),
        )
