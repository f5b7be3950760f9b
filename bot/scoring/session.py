"""A model in ONNX with its tokenizer, read from a folder and run on this machine's processor: texts in, scores out.

onnxruntime and tokenizers are all that it needs; nothing that trains. It knows nothing of what the scores mean.

How many texts run side by side is the manifest's word (``together``: tokens, padding included). A large model spends
most of its time fetching weights, which several texts then share; they are sorted by length, so that little is padded.
A small one fits into the processor's cache, and side by side took it a quarter longer: its texts run one by one.
Where texts run side by side each thread has a batch of its own: threads that share one wait for each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from bot.scoring.room import give_back
from bot.scoring.telemetry import send_nothing
from bot.trouble import Trouble
from config.models_loader import check

GRAPH: Final = "model.onnx"
WEIGHTS: Final = "model.weights"
"""Where a prepared model's weights lie; other graphs hold their own."""
TOKENIZER: Final = "tokenizer.json"
PADDED: Final = 1.25
"""Texts run side by side where the longest has at most so many times the tokens of the shortest, and ``SPARE`` more."""
SPARE: Final = 4
LONG: Final = 128
"""Tokens of a text after which memory is handed back."""


class Session:
    """Ready to score. Its texts are cut after the manifest's ``longest`` tokens."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        """Raises ``Trouble`` with one line where a file is missing or changed, or a package is not installed."""
        self.manifest: Mapping[str, Any] = check(folder)
        send_nothing()
        try:
            import onnxruntime
            import tokenizers
        except ImportError as error:
            raise Trouble(
                f"{error.name} is not installed. Run: python -m pip install --requirement requirements/run.txt"
            ) from None
        try:
            self._together = int(self.manifest.get("together", 0))
            self._tokenizer: Any = tokenizers.Tokenizer.from_file(str(folder / TOKENIZER))
            self._tokenizer.enable_truncation(int(self.manifest["longest"]))
            self._padding = int((self._tokenizer.padding or {}).get("pad_id", 0))
            self._tokenizer.no_padding()
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = options.inter_op_num_threads = 1 if self._together else threads
            options.enable_cpu_mem_arena = False  # a batch of long texts would stay in memory for good
            options.log_severity_level = 4
            self._graph: Any = onnxruntime.InferenceSession(folder / GRAPH, options, providers=["CPUExecutionProvider"])
        except Exception as error:  # both packages raise bare ones of their own
            raise Trouble(f"{folder}: the model cannot be read ({type(error).__name__}). Make it anew.") from None
        give_back()
        self._threads = ThreadPoolExecutor(threads) if self._together and threads > 1 else None

    def scores(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """A row of scores for each text, in the order of the texts."""
        rows = [self.tokens(text) for text in texts]
        batches = list(batched([len(row) for row in rows], self._together))[::-1]  # the longest first
        run = self._threads.map if self._threads and len(batches) > 1 else map
        scores = np.concatenate(list(run(lambda batch: self._of([rows[at] for at in batch]), batches)))
        if max(map(len, rows)) > LONG:
            give_back()
        back = np.empty(len(rows), np.int64)
        back[[at for batch in batches for at in batch]] = np.arange(len(rows))
        ordered: NDArray[np.float32] = scores[back]
        return ordered

    def tokens(self, text: str) -> list[int]:
        """The ids of a text's tokens, cut after the ``longest``."""
        ids: list[int] = self._tokenizer.encode(text.encode("utf-8", "replace").decode()).ids
        return ids

    def _of(self, rows: Sequence[Sequence[int]]) -> NDArray[np.float32]:
        """Scores of a few texts side by side, given their tokens; shorter ones are padded."""
        longest = max(map(len, rows))
        ids = np.full((len(rows), longest), self._padding, np.int64)
        mask = np.zeros((len(rows), longest), np.int64)
        for at, row in enumerate(rows):
            ids[at, : len(row)] = row
            mask[at, : len(row)] = 1
        scores: NDArray[np.float32] = self._graph.run(None, {"ids": ids, "mask": mask})[0]
        return scores


def batched(lengths: Sequence[int], together: int) -> Iterator[list[int]]:
    """Which texts run side by side, given their lengths (tokens): those that are alike, and at most ``together`` tokens
    of them with padding. A text that is longer than that runs alone; so does everyone where ``together`` is 0.
    """
    batch: list[int] = []
    for at in sorted(range(len(lengths)), key=lengths.__getitem__):
        longest = lengths[at]
        if batch and ((len(batch) + 1) * longest > together or longest > PADDED * lengths[batch[0]] + SPARE):
            yield batch
            batch = []
        batch.append(at)
    if batch:
        yield batch
