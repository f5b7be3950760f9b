"""How well cries for help are heard: a keyword list, each layer by itself, and together. ``python -m bench.detection``.

By cross-validation on the corpus: each message is read by a model that has not seen its fold (some minutes). Recall is
of dangerous messages (urgent or emergency), against what it costs: alarms in 1,000 ordinary messages. In brackets: 95 %
bootstrap intervals. Where the development set lies beside the project it is measured as well; it never trains.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from bot.normalise.skeleton import normalise_text
from bot.training.corpus import FOLDER, LEVELS, Corpus, load
from bot.training.linear import train
from bot.training.measure import DANGER, heard, phrases, share

KEYWORDS: Final = (
    "kill myself", "suicide", "suicidal", "want to die", "wanna die", "end my life", "end it all", "self harm",
    "cut myself", "hurt myself", "overdose", "kms", "better off dead", "no reason to live", "dont want to live",
    "hate my life", "cant go on", "goodbye forever",
)  # fmt: skip
"""What a usual list holds: 18 phrases, looked for as they are."""
COSTS: Final = (2, 4, 8, 15, 20, 40)
"""Alarms in 1,000 ordinary messages."""
LANGUAGES: Final = {
    "English": ("t1", "t2", "t3", "t4", "t6", "t7", "t8", "t9", "t10", "u1", "u2", "u3", "u4"),
    "Spanish": ("u5",), "Portuguese": ("u6",), "French": ("u7",), "German": ("u8",),
    "Spanish, Portuguese": ("t11",), "French, German": ("t12",), "all four": ("t5",),
}  # fmt: skip
DEVELOPMENT: Final = Path(os.environ.get("BREAKWATER_EVAL", FOLDER.parent.parent / "shared" / "eval")) / "dev.jsonl"

Hits = NDArray[np.bool_]
Sure = NDArray[np.float32]


def keywords(skeletons: Sequence[str]) -> Hits:
    """Which texts hold a keyword."""
    plain = [skeleton.replace("'", "") for skeleton in skeletons]
    return np.array([any(word in text for word in KEYWORDS) for text in plain])


def threshold(sure: Sure, already: Hits, ordinary: Hits, cost: float) -> float:
    """The least sureness with which at most ``cost`` in 1,000 ordinary messages are heard, by it or ``already``."""
    inside = sure[ordinary & ~already]
    allowed = int(cost / 1000 * ordinary.sum()) - int(already[ordinary].sum())
    ranked = np.sort(inside)[::-1]
    return float(np.nextafter(ranked[max(0, min(allowed, len(ranked) - 1))], np.float32(2)))


def shown(hits: Hits) -> str:
    """A share with its interval."""
    value, low, high = share(hits)
    return f"{value:.2f} ({low:.2f}-{high:.2f})"


def curves(console: Console, corpus: Corpus, listed: Hits, plain: Hits, sure: Sure) -> float:
    """Recall against cost, for each layer. Returns the threshold of both layers at 8 alarms in 1,000."""
    danger = ~corpus.ordinary & (corpus.levels >= DANGER)
    harmless = ~corpus.ordinary & (corpus.levels == 0)
    table = Table("alarms in 1,000 ordinary", "layer", "danger heard", "of harmless labelled", title="Cries for help")
    for name, hits in (("keyword list", listed), ("1 phrases", plain)):
        table.add_row(f"{hits[corpus.ordinary].mean() * 1000:.1f}", name, shown(hits[danger]), shown(hits[harmless]))
    nobody = np.zeros_like(plain)
    for cost in COSTS:
        for name, already in (("2 linear", nobody), ("1+2", plain)):
            hits = (sure >= threshold(sure, already, corpus.ordinary, cost)) | already
            table.add_row(str(cost), name, shown(hits[danger]), shown(hits[harmless]))
    console.print(table)
    return threshold(sure, plain, corpus.ordinary, 8)


def languages(console: Console, corpus: Corpus, hits: Hits) -> None:
    """The same alarms, by language."""
    table = Table("language", "danger heard", "of harmless labelled", title="By language, at 8 alarms in 1,000")
    files = np.array(corpus.files)
    for name, parts in LANGUAGES.items():
        inside = np.isin(files, parts)
        danger = inside & (corpus.levels >= DANGER)
        if danger.any():
            table.add_row(name, shown(hits[danger]), shown(hits[inside & (corpus.levels == 0)]))
    console.print(table)


def main() -> None:
    """Print the tables."""
    console = Console(width=110)
    corpus = load()
    with console.status("Training") as status:
        trained = train(corpus, lambda step: status.update(f"Training: {step}"))
    found = heard(trained, corpus)
    plain = found.phrase > 0
    least = curves(console, corpus, keywords(corpus.skeletons), plain, found.sure)
    languages(console, corpus, (found.sure >= least) | plain)
    if not DEVELOPMENT.exists():
        console.print(f"{DEVELOPMENT} is not here, so the development set is not measured.")
        return
    rows = [json.loads(line) for line in DEVELOPMENT.read_text("utf-8").splitlines()]
    skeletons = [normalise_text(row["text"]).skeleton for row in rows]
    levels = np.array([LEVELS.index(row["crisis"]["level"]) for row in rows])
    table = Table("layer", "danger heard", "of harmless", title="Development set, same thresholds")
    sure = np.array([trained.model.read(skeleton).crisis for skeleton in skeletons], np.float32)
    said = phrases(skeletons) > 0
    nobody = np.zeros_like(plain)
    alone = sure >= threshold(found.sure, nobody, corpus.ordinary, 8)
    for name, hits in (("keyword list", keywords(skeletons)), ("1 phrases", said), ("2 linear", alone),
                       ("1+2", said | (sure >= least))):  # fmt: skip
        table.add_row(name, shown(hits[levels >= DANGER]), shown(hits[levels == 0]))
    console.print(table)


if __name__ == "__main__":
    main()
