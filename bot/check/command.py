"""``python -m bot check``: what the bot would notice and do, without Discord, database or network. A dry run.

    python -m bot check "some text"           for a person
    python -m bot check messages.jsonl        one message per line in, one answer per line out
    python -m bot check < messages.jsonl      the same

What stands in a line: lines.py. What a person sees: person.py.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

import click

from bot.check.lines import SERVER, UNREADABLE, Asked, Consider, Conversation, check_lines
from bot.model import Decision, Lately, Message
from bot.ports import Scorer
from bot.trouble import Trouble
from config.loader import Configuration, load_default, load_file

if TYPE_CHECKING:
    from bot.scoring.waiting import Scores

LINE_ENDINGS: Final = (".jsonl", ".ndjson", ".json")


def brain_of(configuration: Configuration, model: Path | None = None) -> Consider:
    """The real way of thinking, with these settings, and the model prepared in a folder, if one is named."""
    from bot.brain import Brain
    from bot.normalise.skeleton import normalise
    from bot.noticing import all_found, channels_of  # here, so that `--help` and bad input answer at once
    from bot.talk import Talk
    from config.equipment import equipped

    ready = equipped(configuration)
    brain, talk, scorers = Brain(lambda _: ready), Talk(), (*_scorers(), *_prepared(model))

    def consider(message: Message, lately: Lately) -> Decision:
        views = normalise(message)
        rules, where = brain.notice(message, SERVER), channels_of(message)
        found = asyncio.run(all_found(views, rules, scorers, ready.detectors, where))
        findings = talk.in_light(message, views, found, ready.detectors)
        decision = brain.judge(message, SERVER, findings, lately, message.posted_at)
        talk.taken_back(message, views, findings, ready.detectors)
        talk.note(message, decision)
        return decision

    return consider


def _scorers() -> Sequence[Scorer]:
    """The sentence encoder, asked at once and in this process; none where it is missing, which is said."""
    from bot.scoring.encoder import Encoder
    from bot.scoring.session import Session
    from config.models_loader import ENCODER

    try:
        session = Session(ENCODER, threads=os.cpu_count() or 1)
    except Trouble as trouble:
        click.echo(f"Without the sentence encoder: {trouble.lines[0]}", err=True)
        return ()

    async def ask(text: str, *, spare: bool = False) -> Scores:  # nobody else waits
        scores: Scores = session.scores([text])[0]
        return scores

    return (Encoder(ask),)


def _prepared(folder: Path | None) -> Sequence[Scorer]:
    """The model for explicit and hostile words; none unless one is asked for, so that the same is found everywhere.

    Raises ``Trouble`` with one line where it cannot be used.
    """
    if folder is None:
        return ()
    from bot.scoring.session import Session
    from bot.scoring.toxicity import Toxicity
    from config.models_loader import MANIFEST

    session = Session(folder, threads=os.cpu_count() or 1)
    names = tuple(json.loads((folder / MANIFEST).read_text("utf-8"))["labels"])

    class AtOnce:
        labels: Sequence[str] = names

        async def scores(self, text: str) -> Scores:
            scores: Scores = session.scores([text])[0]
            return scores

    return (Toxicity(AtOnce()),)


def _is_file(words: str) -> bool:
    """Whether somebody who wrote this meant a file: nobody posts a path."""
    if words == "-" or any(letter.isspace() for letter in words):
        return words == "-"
    try:
        return words.endswith(LINE_ENDINGS) or (os.sep in words and Path(words).exists())
    except OSError:  # longer than any name may be
        return False


def _source(name: str) -> tuple[str, IO[bytes]]:
    """What a person calls the input, and its bytes. Raises Trouble where there is none."""
    if name == "-":
        return "standard input", sys.stdin.buffer
    try:
        return name, Path(name).open("rb")
    except FileNotFoundError:
        raise Trouble(f"{name}: there is no such file. Check the name.", code=UNREADABLE) from None
    except IsADirectoryError:
        raise Trouble(f"{name}: this is a folder. Name a file in it.", code=UNREADABLE) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a name that a file can have"
        raise Trouble(f"{name}: cannot be read ({reason}).", code=UNREADABLE) from None


def _watched(source: IO[bytes]) -> Iterator[bytes]:
    """The same lines; a person who waits at a terminal sees how far it is."""
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield from source
        return
    from rich.console import Console
    from rich.progress import Progress  # here, because most runs never need it

    size = os.fstat(source.fileno()).st_size or None
    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("Checking", total=size)
        for line in source:
            yield line
            progress.advance(task, len(line))


def run(words: tuple[str, ...], consider: Consider) -> int:
    """What the command does. Returns its exit status; raises Trouble where it cannot begin or go on."""
    if words and not (len(words) == 1 and _is_file(words[0])):
        from bot.check.person import show  # here, because it needs rich and the wording, and lines do not
        from bot.wording.wording import FOLDER, Wording

        text = " ".join(words)
        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(errors="backslashreplace")  # a terminal that knows only ASCII is no reason to fail
        show(text, Conversation(author_id=1).consider(Asked("", text), 1, consider), sys.stdout, Wording.load(FOLDER))
        return 0
    if not words and (sys.stdin is None or sys.stdin.isatty()):
        raise Trouble(
            'Nothing to check. Write: python -m bot check "some text"',
            "or give it a file with one message per line: python -m bot check messages.jsonl",
            code=UNREADABLE,
        )
    name, source = _source(words[0] if words else "-")
    with source if source is not sys.stdin.buffer else nullcontext():
        try:
            bad = check_lines(_watched(source), name, consider, sys.stdout, lambda line: click.echo(line, err=True))
        except BrokenPipeError:
            raise
        except OSError as error:
            raise Trouble(f"{name}: cannot be read ({error.strerror}).", code=UNREADABLE) from None
    return 1 if bad else 0


@click.command()
@click.argument("words", nargs=-1, metavar="[TEXT | FILE]")
@click.option("--policy", type=click.Path(path_type=Path), metavar="FILE", help="Another policy than the default one.")
@click.option("--model", type=click.Path(path_type=Path), metavar="FOLDER", help="Ask the prepared model as well.")
@click.pass_context
def check(context: click.Context, words: tuple[str, ...], policy: Path | None, model: Path | None) -> None:
    """Show what the bot would notice in a message, and what it would do.

    TEXT is shown to you. A FILE (or standard input) with one {"id": "...", "text": "..."} per line is answered with one
    line each. Nothing is sent, kept or looked up anywhere.
    """
    think: Callable[[Configuration], Consider] = (
        context.obj if callable(context.obj) else partial(brain_of, model=model)
    )
    try:
        status = run(words, think(load_file(policy) if policy else load_default()))
        sys.stdout.flush()
    except Trouble as trouble:
        for line in trouble.lines:
            click.echo(line, err=True)
        status = trouble.code
    except BrokenPipeError:  # whoever read the answers has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    context.exit(status)
