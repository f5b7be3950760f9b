"""Writes a trained model: weights, manifest, thresholds, and the card that says what it is and what it is not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.training.corpus import FOLDS, Corpus
from bot.training.linear import STRENGTH, Trained
from bot.training.measure import DANGER, Heard, gravity, heard, share, thresholds
from config.models_loader import MANIFEST, WEIGHTS, sha256

CARD: Final = "CARD.md"
_HEAD: Final = """# How sure a cry for help has to be to be an alarm, and to be a watch (config/loudness.py).
# Measured by `python -m bot train`; edit nothing here: a server chooses one by name."""


def write(trained: Trained, corpus: Corpus, models: Path) -> str:
    """Write the linear model into ``models``/linear and the thresholds into ``models``/loudness.yaml.

    Returns the card's figures.
    """
    folder = models / "linear"
    folder.mkdir(parents=True, exist_ok=True)
    model = trained.model
    np.savez_compressed(
        folder / WEIGHTS, weights=model.weights, scale=model.scale, bias=model.bias, calibration=model.calibration
    )
    manifest = {"messages": len(corpus.skeletons), "files": {WEIGHTS: sha256(folder / WEIGHTS)}}
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n", "utf-8")
    found = heard(trained, corpus)
    lines = thresholds(found, corpus)
    (models / "loudness.yaml").write_text(_loudness(lines), "utf-8")
    figures = _figures(found, corpus, lines)
    (folder / CARD).write_text(_CARD.format(count=len(corpus.skeletons), folds=FOLDS, strength=STRENGTH,
                                            ordinary=int(corpus.ordinary.sum()), gravity=gravity(),
                                            figures=figures), "utf-8")  # fmt: skip
    return figures


def _loudness(lines: dict[str, tuple[float, float]]) -> str:
    rows = [f"{name}: {{alarm: {alarm:.3f}, watch: {watch:.3f}}}" for name, (alarm, watch) in lines.items()]
    return "\n".join((_HEAD, *rows)) + "\n"


def _figures(found: Heard, corpus: Corpus, lines: dict[str, tuple[float, float]]) -> str:
    danger = ~corpus.ordinary & (corpus.levels >= DANGER)
    harmless = ~corpus.ordinary & (corpus.levels == 0)
    rows = ["| setting | | danger heard | any crisis heard | of harmless labelled | in 1,000 ordinary |",
            "| --- | --- | --- | --- | --- | --- |"]  # fmt: skip
    for name, (alarm, watch) in lines.items():
        for what, least in (("alarm", alarm), ("seen", watch)):
            hit = (found.sure >= least) | (found.phrase > 0)
            groups = (danger, ~corpus.ordinary & (corpus.levels > 0), harmless)
            shares = " | ".join(_share(hit[group]) for group in groups)
            rows.append(f"| {name} | {what} | {shares} | {hit[corpus.ordinary].mean() * 1000:.1f} |")
    rows += ["", "| part | danger heard (alarm, balanced) | of harmless |", "| --- | --- | --- |"]
    hit = (found.sure >= lines["balanced"][0]) | (found.phrase > 0)
    for name in dict.fromkeys(corpus.files):
        inside = np.array([one == name for one in corpus.files])
        if (inside & danger).any():
            rows.append(f"| `{name}` | {_share(hit[inside & danger])} | {_share(hit[inside & (corpus.levels == 0)])} |")
    return "\n".join(rows)


def _share(hits: NDArray[np.bool_]) -> str:
    value, low, high = share(hits)
    return f"{value:.2f} ({low:.2f} to {high:.2f})" if len(hits) else "-"


_CARD: Final = """# The linear model

Made by `python -m bot train` from the {count:,} messages of `corpus/` ({ordinary:,} of them ordinary traffic), in
five languages. Logistic regression (C = {strength:g}) over hashed runs of words and characters of the skeleton; weights
as whole numbers of 8 bits. It runs inside the event loop.

Its sureness is {gravity}.
Every figure below is by cross-validation ({folds} folds, look-alikes kept together): each message was read by a model
that had not seen its fold. In brackets: 95 % bootstrap intervals. An alarm is what phrases or the model are sure of;
seen is an alarm or a watch.

{figures}

## What it does not know

- The messages are synthetic, each file by one author: style is narrower than life, and real support talk will cost more
  false alarms.
- It reads one message at a time, and in a very long one a single dangerous sentence weighs little.
- Spanish, Portuguese, French and German have far fewer examples than English.
- It has no notion of who speaks: a supporter who quotes somebody can look like the one who is quoted.
"""
