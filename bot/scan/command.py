"""``python -m bot scan``: what the bot would have noticed and done in messages that DiscordChatExporter has exported.

    python -m bot scan EXPORT.json            one channel
    python -m bot scan folder-of-exports/     a whole server

A dry run, as ``check`` is: no Discord, no database, no network. It writes a page for people and a summary for programs.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from bot.scan.places import Setup
from bot.wording.wording import ENGLISH, FOLDER, LOCALES, Wording

if TYPE_CHECKING:
    from bot.scan.sources import Fault

ROLE: Final = click.IntRange(1, 2**63 - 1)
"""An id, as large as Discord can give one."""


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="EXPORT.json|FOLDER...")
@click.option("--policy", type=click.Path(path_type=Path), metavar="FILE", help="Another policy than the default one.")
@click.option("--model", type=click.Path(path_type=Path), metavar="FOLDER", help="Ask the prepared model as well.")
@click.option("--out", type=click.Path(path_type=Path), default=Path(), metavar="FOLDER", help="Where the files go.")
@click.option("--replace", is_flag=True, help="Write over the files of an earlier scan.")
@click.option("--json", "to_stdout", is_flag=True, help="Print the summary as well.")
@click.option("--rows", type=click.IntRange(0, 100_000), default=2_000, show_default=True, help="Findings to list.")
@click.option("--language", type=click.Choice(LOCALES), default=ENGLISH, show_default=True, help="Of the report.")
@click.option("--support", multiple=True, metavar="CHANNEL", help="A support channel, by id or name; else all are.")
@click.option("--staff", multiple=True, metavar="CHANNEL", help="A channel of the staff, which isn't read.")
@click.option("--volunteers", multiple=True, type=ROLE, metavar="ROLE", help="The id of a volunteers' role.")
@click.option("--moderators", multiple=True, type=ROLE, metavar="ROLE", help="The id of a moderators' role.")
def scan(
    paths: tuple[Path, ...],
    policy: Path | None,
    model: Path | None,
    out: Path,
    replace: bool,
    to_stdout: bool,
    rows: int,
    language: str,
    support: tuple[str, ...],
    staff: tuple[str, ...],
    volunteers: tuple[int, ...],
    moderators: tuple[int, ...],
) -> None:
    """Show what the bot would have done in exported messages.

    EXPORT.json is a channel that DiscordChatExporter has exported as JSON; a FOLDER may hold many. The report names
    nobody and repeats no word. Nothing is sent, kept or looked up anywhere.
    """
    from bot import logs  # here, so that `--help` and mistakes answer at once
    from bot.scan import writing
    from bot.scan.page import page
    from bot.scan.progress import watched
    from bot.scan.report import as_json
    from bot.scan.run import Wishes
    from bot.scan.run import scan as run
    from bot.scan.sources import cut_short, files, opened
    from config.loader import load_default, load_file

    logs.set_up("ERROR")
    wording = Wording.load(FOLDER, (language,)).in_locale(language)
    writing.check(out, replace=replace)
    configuration = load_file(policy) if policy else load_default()
    wishes = Wishes(Setup(support, staff, volunteers, moderators), rows, policy.name if policy else "", model)
    exports, foreign = opened(files(paths))
    _complain(foreign, wording)
    if not exports:
        sys.exit(2)
    with watched(sum(one.path.stat().st_size for one in exports)) as watch:
        report = run(exports, foreign, configuration, wishes, watch)
    _complain(cut_short(exports), wording)
    pages = {writing.REPORT: page(report, wording), writing.SUMMARY: as_json(report)}
    for said, (name, text) in zip(("report", "summary"), pages.items(), strict=True):
        click.echo(wording.say(f"scan-said-{said}", path=str(writing.write(out, name, text))), err=to_stdout)
    if to_stdout:
        click.echo(pages[writing.SUMMARY], nl=False)
    sys.exit(1 if report.faults or report.stopped else 0)


def _complain(faults: Sequence[Fault], wording: Wording) -> None:
    for fault in faults:
        said = wording.say(f"scan-fault-{fault.why.code}", after=fault.why.after, reason=fault.why.reason)
        click.echo(f"{fault.path}: {said}", err=True)
