"""How well cries for help are heard: a keyword list, each layer by itself, and together. ``python -m bench.detection``.

On messages of the corpus that no model has seen: the fold that the sentence encoder was not trained on; the linear
model's share is by cross-validation (some minutes). Recall is of dangerous messages (urgent or emergency), against what
it costs: alarms in 1,000 ordinary messages. In brackets: 95 % bootstrap intervals. Where the development set lies
beside the project it is measured as well; it never trains.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from bot.normalise.skeleton import normalise_text
from bot.training.corpus import FOLDER, LEVELS, Corpus, load
from bot.training.linear import Trained, train
from bot.training.measure import DANGER, least, phrases, share, sureness
from bot.training.together import Together, scores, together
from config.models_loader import ENCODER

KEYWORDS: Final = (
    "kill myself", "suicide", "suicidal", "want to die", "wanna die", "end my life", "end it all", "self harm",
    "cut myself", "hurt myself", "overdose", "kms", "better off dead", "no reason to live", "dont want to live",
    "hate my life", "cant go on", "goodbye forever",
)  # fmt: skip
"""What a usual list holds: 18 phrases, looked for as they are."""
COSTS: Final = (2, 4, 8, 15, 20, 40)
"""Alarms in 1,000 ordinary messages."""
USUAL: Final = 8
"""Of them the one at which languages, parts and the development set are compared."""
LANGUAGES: Final = {
    "Spanish": ("u5",), "Portuguese": ("u6",), "French": ("u7",), "German": ("u8",),
    "Spanish, Portuguese": ("t11",), "French, German": ("t12",), "all four": ("t5", "u13"),
}  # fmt: skip
"""Parts of the corpus that are not in English. What is in no part of these is (but for a sixth of ``u14``)."""
DEVELOPMENT: Final = Path(os.environ.get("BREAKWATER_EVAL", FOLDER.parent.parent / "shared" / "eval")) / "dev.jsonl"

Hits = NDArray[np.bool_]
Sure = NDArray[np.float32]
Layers = Mapping[str, tuple[Sure, Hits]]
"""For each: how sure its models are of every message, and which messages its phrases hear."""


def keywords(skeletons: Sequence[str]) -> Hits:
    """Which texts hold a keyword."""
    plain = [skeleton.replace("'", "") for skeleton in skeletons]
    return np.array([any(word in text for word in KEYWORDS) for text in plain])


def layers(linear: Sure, encoder: Sure, both: Sure, plain: Hits) -> Layers:
    """Every way of combining them."""
    nobody = np.zeros_like(plain)
    return {
        "2 linear": (linear, nobody), "3 encoder": (encoder, nobody), "2+3": (both, nobody),
        "1+2": (linear, plain), "1+3": (encoder, plain), "1+2+3": (both, plain),
    }  # fmt: skip


def shown(hits: Hits) -> str:
    """A share with its interval."""
    value, low, high = share(hits)
    return f"{value:.2f} ({low:.2f}-{high:.2f})" if len(hits) else "-"


def curves(console: Console, corpus: Corpus, listed: Hits, plain: Hits, all_layers: Layers) -> None:
    """Recall against cost, for each layer."""
    danger = ~corpus.ordinary & (corpus.levels >= DANGER)
    table = Table("alarms in 1,000 ordinary", *map(str, COSTS), title="Danger heard")
    for name, (sure, already) in all_layers.items():
        hits = [(sure >= least(sure, already, corpus.ordinary, cost)) | already for cost in COSTS]
        table.add_row(name, *(shown(one[danger]) for one in hits))
    console.print(table)
    for name, said in (("keyword list", listed), ("1 phrases", plain)):
        console.print(f"{name}: {shown(said[danger])} at {said[corpus.ordinary].mean() * 1000:.1f} in 1,000")


def compare(console: Console, corpus: Corpus, parts: Mapping[str, Sequence[str]], all_layers: Layers, by: str) -> None:
    """The alarms at the usual cost, by parts of the corpus (names of files)."""
    chosen = {name: all_layers[name] for name in ("1+2", "1+2+3")}
    table = Table(by, *(f"{name}: {what}" for name in chosen for what in ("danger", "harmless")),
                  title=f"At {USUAL} alarms in 1,000 ordinary")  # fmt: skip
    files = np.array(corpus.files)
    for part, names in parts.items():
        inside = np.isin(files, names)
        danger, harmless = inside & (corpus.levels >= DANGER), inside & (corpus.levels == 0)
        row = [part]
        for sure, already in chosen.values():
            hits = (sure >= least(sure, already, corpus.ordinary, USUAL)) | already
            row += [shown(hits[danger]), shown(hits[harmless])]
        if danger.any():
            table.add_row(*row)
    console.print(table)


def development(console: Console, trained: Trained, both: Together, all_layers: Layers) -> None:
    """The development set, with the thresholds of the corpus."""
    rows = [json.loads(line) for line in DEVELOPMENT.read_text("utf-8").splitlines()]
    skeletons = [normalise_text(row["text"]).skeleton for row in rows]
    levels = np.array([LEVELS.index(row["crisis"]["level"]) for row in rows])
    linear = np.array([trained.model.scores(skeleton) for skeleton in skeletons])
    encoder = scores(skeletons, ENCODER)
    own = trained.model.calibration
    fitted = both.stack.fitted(linear, encoder)
    alone = sureness(linear * own[:, 0] + own[:, 1], skeletons)
    said = phrases(skeletons) > 0
    here = layers(alone, np.zeros_like(alone), sureness(fitted, skeletons), said)
    table = Table("layer", "danger heard", "of harmless", title=f"Development set, thresholds of {USUAL} in 1,000")
    hits = {"keyword list": keywords(skeletons), "1 phrases": said}
    for name in ("2 linear", "2+3", "1+2", "1+2+3"):
        sure, already = here[name]
        hits[name] = (sure >= least(*all_layers[name], both.messages.ordinary, USUAL)) | already
    for name, one in hits.items():
        table.add_row(name, shown(one[levels >= DANGER]), shown(one[levels == 0]))
    console.print(table)


def main() -> None:
    """Print the tables."""
    console = Console(width=120)
    corpus = load()
    with console.status("Training the linear model") as status:
        trained = train(corpus, lambda step: status.update(f"Training the linear model: {step}"))
        status.update("Asking the encoder")
        both = together(trained, corpus, ENCODER)
    here = both.messages
    plain = phrases(here.skeletons) > 0
    linear, encoder, together_ = (sureness(one, here.skeletons) for one in (both.linear, both.encoder, both.fitted))
    all_layers = layers(linear, encoder, together_, plain)
    console.print(f"{len(here.skeletons):,} messages that no model has seen, {int(here.ordinary.sum()):,} ordinary")
    curves(console, here, keywords(here.skeletons), plain, all_layers)
    elsewhere = [name for names in LANGUAGES.values() for name in names]
    english = tuple(name for name in dict.fromkeys(here.files) if name not in elsewhere)
    compare(console, here, {"English": english, **LANGUAGES}, all_layers, "language")
    compare(console, here, {name: (name,) for name in dict.fromkeys(here.files)}, all_layers, "file")
    if DEVELOPMENT.exists():
        development(console, trained, both, all_layers)
    else:
        console.print(f"{DEVELOPMENT} is not here, so the development set is not measured.")


if __name__ == "__main__":
    main()
