"""``python -m bot model``: prepares the model for explicit and hostile language, and shows the one that is in use.

Detoxify's model is 500 MB of PyTorch. ``prepare`` makes of it, once, what the bot runs with onnxruntime alone.
This process stays light; the work is done in one of its own (process.py).
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Final

import click

from bot.preparing.bounds import end_with_parent
from bot.preparing.wanted import FOLDER, INSTALL, NAMES, PRECISIONS, THRESHOLDS, Wanted, memory_for
from bot.scoring.background import UNTIL_LEFT
from bot.trouble import Trouble

CACHE: Final = "cache"
"""The folder beside the model's for what was downloaded."""
_GOODBYE: Final = 5.0
"""Seconds that it has to put things away when whoever began it is gone."""
_NEEDED: Final = ("detoxify", "torch", "transformers", "onnx", "safetensors", "sentencepiece")


@click.group()
def model() -> None:
    """The model for explicit and hostile language: prepare it, see how it compares."""


@model.command()
@click.option("--name", type=click.Choice(NAMES), help="Which of Detoxify's models.  [default: unbiased]")
@click.option("--checkpoint", type=click.Path(path_type=Path), metavar="FILE", help="Use this file; no network at all.")
@click.option("--tokenizer", type=click.Path(path_type=Path), metavar="DIR", help="Its config.json and tokenizer.")
@click.option("--precision", type=click.Choice(PRECISIONS), default="int8", show_default=True, help="Of the weights.")
@click.option("--folder", type=click.Path(path_type=Path), default=FOLDER, show_default=True, help="Where it goes.")
@click.option(UNTIL_LEFT, "until_left", is_flag=True, hidden=True)  # for the bot: from a terminal it goes on
def prepare(
    name: str | None, checkpoint: Path | None, tokenizer: Path | None, precision: str, folder: Path, until_left: bool
) -> None:
    """Prepare the model, once: some minutes on two cores. Until it is ready the one before stays in use."""
    if until_left:
        end_with_parent(_GOODBYE)
    if (checkpoint is None) != (tokenizer is None):
        raise click.UsageError("--checkpoint FILE and --tokenizer DIR go together.")
    for package in _NEEDED:
        if find_spec(package) is None:
            raise Trouble(f"{package} is not installed. Run: {INSTALL}")
    from rich.console import Console

    from bot.preparing.process import stoppable
    from bot.preparing.shown import show
    from bot.preparing.watched import fetched, prepared
    from bot.scoring.alone import alone
    from config.models_loader import MANIFEST

    console = Console(stderr=True)
    before = (folder / MANIFEST).exists()
    try:
        with stoppable(folder), alone(folder):
            if checkpoint is None or tokenizer is None:
                name = name or NAMES[0]
                checkpoint = fetched(name, folder.absolute().parent / CACHE, console)
            else:
                checkpoint, tokenizer = _there(checkpoint, tokenizer)
            called = name or checkpoint.stem
            wanted = Wanted(called, checkpoint, tokenizer, precision, folder, THRESHOLDS, memory_for(checkpoint))
            manifest = prepared(wanted, console)
    except KeyboardInterrupt:
        raise Trouble(_kept(f"{folder}: stopped.", before=before), code=130) from None
    except Trouble as trouble:
        raise Trouble(*(_kept(line, before=before) for line in trouble.lines), code=trouble.code) from None
    show(manifest, Console())
    console.print(f"Written to {folder}. A bot that runs on this folder takes it up within two minutes.")


@model.command("show")
@click.option("--folder", type=click.Path(path_type=Path), default=FOLDER, show_default=True, help="Where it is.")
def show_model(folder: Path) -> None:
    """Show the prepared model: how it compares with Detoxify, and whether its files are as they were made."""
    from rich.console import Console

    from bot.preparing.shown import details, show
    from config.models_loader import MANIFEST, prepared

    manifest = prepared(folder)
    try:
        show(manifest, Console())
        details(manifest, Console())
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Trouble(
            f"{folder / MANIFEST}: has no table that can be read. Prepare it anew: python -m bot model prepare"
        ) from None


def _kept(line: str, *, before: bool) -> str:
    """What went wrong, with a comfort for whoever had a model before."""
    return f"{line} The model before stays in use." if before else line


def _there(checkpoint: Path, tokenizer: Path) -> tuple[Path, Path]:
    """Both, wherever one stands. Raises ``Trouble`` where one is not there, or not what its name promises."""
    from bot.preparing.download import addresses, file_name, fits

    if not checkpoint.is_file():
        raise Trouble(f"{checkpoint}: there is no such file. Check the name after --checkpoint.")
    if not tokenizer.is_dir():
        raise Trouble(f"{tokenizer}: there is no such folder. Check the name after --tokenizer.")
    if checkpoint.name in map(file_name, addresses().values()) and not fits(checkpoint):
        raise Trouble(
            f"{checkpoint}: is not the file that its name promises (SHA-256 differs); it may be cut off. Get it again."
        )
    return checkpoint.absolute(), tokenizer.absolute()
