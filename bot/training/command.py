"""``python -m bot train``: makes the models from the corpus, with figures, thresholds and a model card.

Needs what is listed in requirements/train.txt.
"""

from __future__ import annotations

from pathlib import Path

import click

from bot.trouble import Trouble

_NEEDED = "python -m pip install --requirement requirements/train.txt"


@click.command()
@click.option(
    "--corpus", type=click.Path(path_type=Path, exists=True, file_okay=False), help="Labelled messages (corpus/)."
)
@click.option("--into", type=click.Path(path_type=Path, file_okay=False), help="Where the model goes (config/models/).")
def train(corpus: Path | None, into: Path | None) -> None:
    """Make the linear model from the labelled messages: some minutes on two cores."""
    try:
        import sklearn  # noqa: F401  # asked for, so that one line says what is missing
    except ImportError:
        raise Trouble(f"scikit-learn is not installed. Install what training needs: {_NEEDED}") from None
    from rich.console import Console

    from bot.training.corpus import FOLDER, load
    from bot.training.linear import train as fit
    from bot.training.write import write
    from config.models_loader import FOLDER as MODELS

    console = Console(stderr=True)
    messages = load(corpus or FOLDER)
    with console.status(f"Training on {len(messages.skeletons):,} messages") as status:
        trained = fit(messages, lambda step: status.update(f"Training on {len(messages.skeletons):,} messages: {step}"))
    folder = into or MODELS
    report = write(trained, messages, folder)
    console.print(f"Written to {folder}.")
    click.echo(report)
