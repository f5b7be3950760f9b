"""``python -m bot train``: makes the models from the corpus, with figures, thresholds and model cards.

Needs what is listed in requirements/train.txt; with ``--encoder`` requirements/encoder.txt.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.trouble import Trouble

if TYPE_CHECKING:
    from bot.training.corpus import Corpus

_NEEDED = "python -m pip install --requirement requirements/{}.txt"


@click.command()
@click.option(
    "--corpus", type=click.Path(path_type=Path, exists=True, file_okay=False), help="Labelled messages (corpus/)."
)
@click.option("--into", type=click.Path(path_type=Path, file_okay=False), help="Where models go (config/models/).")
@click.option("--encoder", is_flag=True, help="Make the sentence encoder anew as well: half an hour on two cores.")
def train(corpus: Path | None, into: Path | None, encoder: bool) -> None:
    """Make the linear model from the labelled messages, some minutes on two cores, and weigh it with the encoder."""
    try:
        import sklearn  # noqa: F401  # asked for, so that one line says what is missing
    except ImportError:
        raise Trouble(f"scikit-learn is not installed. Run: {_NEEDED.format('train')}") from None
    from rich.console import Console

    from bot.training.corpus import FOLDER, load
    from bot.training.linear import train as fit
    from bot.training.together import together
    from bot.training.write import write
    from config.models_loader import FOLDER as MODELS
    from config.models_loader import MANIFEST

    console = Console(stderr=True)
    messages = load(corpus or FOLDER)
    folder = into or MODELS
    head = f"Training on {len(messages.skeletons):,} messages"
    with console.status(head) as status:

        def progress(step: str) -> None:
            status.update(f"{head}: {step}")

        if encoder:
            _make_encoder(messages, folder / "encoder", progress)
        trained = fit(messages, progress)
        progress("both models together")
        both = together(trained, messages, folder / "encoder") if (folder / "encoder" / MANIFEST).exists() else None
        report = write(trained, messages, both, folder)
    console.print(f"Written to {folder}.")
    click.echo(report)


def _make_encoder(messages: Corpus, folder: Path, progress: Callable[[str], None]) -> None:
    try:
        from bot.training import encoder
    except ImportError as error:
        raise Trouble(f"{error.name} is not installed. Run: {_NEEDED.format('encoder')}") from None
    from bot.training.corpus import KEPT_OUT
    from bot.training.write import manifest_of_encoder

    inside = messages.folds != KEPT_OUT
    begin = encoder.base()
    net = encoder.fine_tune(messages, inside, progress, begin)
    encoder.export(net, begin, folder)
    manifest_of_encoder(folder, int(inside.sum()), encoder.LONGEST)
