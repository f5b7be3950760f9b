"""The long parts of preparing, while somebody watches: a bar for the download, step after step for the work."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from bot.preparing.download import addresses, fetch
from bot.preparing.process import prepare
from bot.preparing.wanted import INSTALL, STEPS, Wanted
from bot.trouble import Trouble


def fetched(name: str, cache: Path, console: Console) -> Path:
    """The checkpoint of one of Detoxify's models, downloaded into the cache once. Raises ``Trouble``."""
    known = addresses()
    if name not in known:
        raise Trouble(f"{name}: is none of the models of the detoxify that is installed. Run: {INSTALL}")
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(f"Downloading {name}", total=None)
        return fetch(known[name], cache, lambda come, size: progress.update(task, completed=come, total=size))


def prepared(wanted: Wanted, console: Console) -> Mapping[str, Any]:
    """Prepare it; returns its manifest. Raises ``Trouble``."""
    columns = (
        SpinnerColumn(),
        MofNCompleteColumn(),
        BarColumn(20),
        TimeElapsedColumn(),
        TextColumn("{task.description}"),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("starting", total=STEPS)

        def step(what: str) -> None:
            progress.update(task, advance=1, description=what)
            if not console.is_terminal:
                console.print(what)

        return prepare(wanted, step)
