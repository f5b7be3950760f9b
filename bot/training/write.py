"""Writes trained models: weights, manifests, thresholds, and the cards that say what they are and what they are not."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.detect.learned.detector import FEWEST_FOR_LABELS
from bot.detect.learned.reading import BOUNDARY, CATEGORIES, CONTENT, KINDS, LEVELS
from bot.scoring.session import GRAPH, TOKENIZER
from bot.training.calibrate import Matrix
from bot.training.corpus import FOLDS, KEPT_OUT, Corpus
from bot.training.linear import STRENGTH, Trained
from bot.training.measure import DANGER, Heard, gravity, heard, least, share, thresholds
from bot.training.together import Together
from config.models_loader import MANIFEST, STACK, WEIGHTS, sha256

CARD: Final = "CARD.md"
COSTS: Final = (4, 8, 20, 40)
"""Alarms in 1,000 ordinary messages for which the cards say what is heard."""
_HEAD: Final = """# How sure a cry for help has to be to be an alarm, and to be a watch (config/loudness.py).
# Measured by `python -m bot train`; edit nothing here: a server chooses one by name."""
Lines = Mapping[str, tuple[float, float]]


def write(trained: Trained, corpus: Corpus, both: Together | None, models: Path) -> str:
    """Write the linear model into ``models``/linear, what ``both`` models count into ``models``/encoder, and the
    thresholds into ``models``/loudness.yaml. Returns the figures of the cards.
    """
    found = heard(trained.fitted, corpus)
    lines = thresholds(found, corpus)
    loud = lines
    figures = _settings(found, corpus, lines)
    if both is not None:
        found_by_both = heard(both.fitted, both.messages)
        loud = thresholds(found_by_both, both.messages)
        added = _encoder(both, found_by_both, loud, models / "encoder")
    _linear(trained, curve(lines, loud), corpus, figures, models / "linear")
    (models / "loudness.yaml").write_text(_loudness(loud), "utf-8")
    return figures if both is None else f"{figures}\n\n{added}"


def curve(own: Lines, common: Lines) -> Matrix:
    """2 x points: from the thresholds that one has by itself to those of both, rising from 0 to 1."""
    points = {(0.0, 0.0), (1.0, 1.0)}
    for name, pair in own.items():
        points |= set(zip(pair, common[name], strict=True))
    x, y = np.array(sorted(points), np.float32).T
    return np.array([x, np.maximum.accumulate(y)], np.float32)


def _linear(trained: Trained, alone: Matrix, corpus: Corpus, figures: str, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    model = trained.model
    np.savez_compressed(
        folder / WEIGHTS,
        weights=model.weights,
        scale=model.scale,
        bias=model.bias,
        calibration=model.calibration,
        alone=alone,
    )
    _manifest(folder, [WEIGHTS], messages=len(corpus.skeletons))
    card = _LINEAR_CARD.format(
        count=len(corpus.skeletons), folds=FOLDS, strength=STRENGTH, ordinary=int(corpus.ordinary.sum()),
        gravity=gravity(), figures=figures,
    )  # fmt: skip
    (folder / CARD).write_text(card, "utf-8")


def _encoder(both: Together, found: Heard, lines: Lines, folder: Path) -> str:
    known = json.loads((folder / MANIFEST).read_text("utf-8"))
    np.savez(folder / STACK, weights=both.stack.weights)
    figures = "\n\n".join(
        (_ablation(both, found), _settings(found, both.messages, lines), _labels(both.fitted, both.messages))
    )
    about = {key: value for key, value in known.items() if key != "files"}
    _manifest(folder, [GRAPH, TOKENIZER, STACK], **about)
    card = _ENCODER_CARD.format(
        trained=f"{known['messages']:,}", kept=f"{len(both.messages.skeletons):,}", fold=KEPT_OUT,
        ordinary=f"{int(both.messages.ordinary.sum()):,}", figures=figures,
    )  # fmt: skip
    (folder / CARD).write_text(card, "utf-8")
    return figures


def manifest_of_encoder(folder: Path, messages: int, longest: int) -> None:
    """Say what a new encoder is, before it has been weighed: what an older one counted for is forgotten."""
    (folder / STACK).unlink(missing_ok=True)
    _manifest(folder, [GRAPH, TOKENIZER], messages=messages, longest=longest)


def _manifest(folder: Path, files: Sequence[str], **about: int) -> None:
    manifest = {**about, "files": {name: sha256(folder / name) for name in files}}
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n", "utf-8")


def _loudness(lines: Lines) -> str:
    rows = [f"{name}: {{alarm: {alarm:.3f}, watch: {watch:.3f}}}" for name, (alarm, watch) in lines.items()]
    return "\n".join((_HEAD, *rows)) + "\n"


def _settings(found: Heard, corpus: Corpus, lines: Lines) -> str:
    """What each setting hears and costs, and what each part of the corpus gets by the usual one."""
    danger = ~corpus.ordinary & (corpus.levels >= DANGER)
    harmless = ~corpus.ordinary & (corpus.levels == 0)
    rows = ["| setting | | danger heard | any crisis heard | of harmless labelled | in 1,000 ordinary |",
            "| --- | --- | --- | --- | --- | --- |"]  # fmt: skip
    for name, (alarm, watch) in lines.items():
        for what, sure in (("alarm", alarm), ("seen", watch)):
            hit = (found.sure >= sure) | (found.phrase > 0)
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


def _ablation(both: Together, found: Heard) -> str:
    """What each layer hears at the same cost."""
    corpus = both.messages
    danger = ~corpus.ordinary & (corpus.levels >= DANGER)
    plain = found.phrase > 0
    nobody = np.zeros_like(plain)
    linear, encoder = (heard(one, corpus).sure for one in (both.linear, both.encoder))
    layers = {
        "2": (linear, nobody), "3": (encoder, nobody), "2+3": (found.sure, nobody),
        "1+2": (linear, plain), "1+3": (encoder, plain), "1+2+3": (found.sure, plain),
    }  # fmt: skip
    rows = [f"| alarms in 1,000 ordinary | {' | '.join(map(str, COSTS))} |", "| --- |" + " --- |" * len(COSTS)]
    for name, (sure, already) in layers.items():
        hits = (((sure >= least(sure, already, corpus.ordinary, cost)) | already)[danger] for cost in COSTS)
        rows.append(f"| {name} | {' | '.join(map(_share, hits))} |")
    alone = f"Phrases alone (1): {_share(plain[danger])} at {plain[corpus.ordinary].mean() * 1000:.1f}."
    return "\n".join((*rows, "", alone))


def _labels(fitted: Matrix, corpus: Corpus) -> str:
    """Recall and precision of boundary and content labels, from a probability of one half on."""
    rows = ["| label | messages | heard | right when heard |", "| --- | --- | --- | --- |"]
    enough = np.array([len(one.split(None, FEWEST_FOR_LABELS)) >= FEWEST_FOR_LABELS for one in corpus.skeletons])
    for name in (*BOUNDARY, *CONTENT):
        column = next(at for at, one in enumerate(CATEGORIES) if at >= len(KINDS) and one.endswith(f".{name}"))
        said, really = (fitted[:, len(LEVELS) + column] >= 0) & enough, corpus.labels[:, column]
        rows.append(f"| {name} | {int(really.sum())} | {_share(said[really])} | {_share(really[said])} |")
    return "\n".join(rows)


def _share(hits: NDArray[np.bool_]) -> str:
    value, low, high = share(hits)
    return f"{value:.2f} ({low:.2f} to {high:.2f})" if len(hits) else "-"


_LINEAR_CARD: Final = """# The linear model

Made by `python -m bot train` from the {count:,} messages of `corpus/` ({ordinary:,} of them ordinary traffic), in
five languages. Logistic regression (C = {strength:g}) over hashed runs of words and characters of the skeleton; weights
as whole numbers of 8 bits. It runs inside the event loop.

Its sureness is {gravity}.
Every figure below is by cross-validation ({folds} folds, look-alikes kept together): each message was read by a model
that had not seen its fold. In brackets: 95 % bootstrap intervals. An alarm is what phrases or the model are sure of;
seen is an alarm or a watch. This is what a bot hears that has to do without the sentence encoder.

{figures}

## What it does not know

- The messages are synthetic, each file by one author: style is narrower than life, and real support talk will cost more
  false alarms.
- It reads one message at a time, and in a very long one a single dangerous sentence weighs little.
- Spanish, Portuguese, French and German have far fewer examples than English.
- It has no notion of who speaks: a supporter who quotes somebody can look like the one who is quoted.
"""
_ENCODER_CARD: Final = """# The sentence encoder

Made by `python -m bot train --encoder`: all-MiniLM-L6-v2 (22 million parameters, Apache-2.0, see LICENSE.md) fine-tuned
on {trained} messages of `corpus/`, with one head for each group of labels, as ONNX with weights of 8 bits. It runs off
the event loop, in a process of its own; what it and the linear model say is weighed together (`stack.npz`). It is shown
the first 80 and the last 40 words of a long text.

Every figure below is on the {kept} messages of fold {fold} ({ordinary} of them ordinary traffic), which it was not
trained on; the linear model's share is by cross-validation, and so is the weighing. The thresholds of the settings are
chosen on the same messages, so what a setting costs is exact here and a little more or less elsewhere; some of the
recipe was chosen with this fold in view. In brackets: 95 % bootstrap intervals. 1 are the phrases, 2 the linear model,
3 the encoder. First what each hears of dangerous messages:

{figures}

## What it does not know

- The messages are synthetic, each file by one author: style is narrower than life, and real support talk will cost more
  false alarms. The phrases were written with many of these messages in view, so their share flatters.
- Its first training was on English; in Spanish, Portuguese, French and German it lives on what the corpus has of them.
- It reads one message at a time, and cannot see who speaks.
- A label with few messages in the table is known by few examples: its figures are rough.
"""
