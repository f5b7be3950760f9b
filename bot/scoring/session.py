"""A model in ONNX with its tokenizer, read from a folder and run on this machine's processor: texts in, scores out.

onnxruntime and tokenizers are all that it needs; nothing that trains. It knows nothing of what the scores mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from bot.scoring.telemetry import send_nothing
from bot.trouble import Trouble
from config.models_loader import check

GRAPH: Final = "model.onnx"
TOKENIZER: Final = "tokenizer.json"


class Session:
    """Ready to score. Its texts are cut after the manifest's ``longest`` tokens."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        """Raises ``Trouble`` with one line where a file is missing or changed, or a package is not installed."""
        manifest = check(folder)
        send_nothing()
        try:
            import onnxruntime
            import tokenizers
        except ImportError as error:
            raise Trouble(
                f"{error.name} is not installed. Run: python -m pip install --requirement requirements/run.txt"
            ) from None
        try:
            self._tokenizer: Any = tokenizers.Tokenizer.from_file(str(folder / TOKENIZER))
            self._tokenizer.enable_truncation(int(manifest["longest"]))
            self._tokenizer.no_padding()
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = options.inter_op_num_threads = threads
            options.enable_cpu_mem_arena = False  # a batch of long texts would stay in memory for good
            options.log_severity_level = 4
            self._graph: Any = onnxruntime.InferenceSession(folder / GRAPH, options, providers=["CPUExecutionProvider"])
        except Exception as error:  # both packages raise bare ones of their own
            raise Trouble(f"{folder}: the model cannot be read ({type(error).__name__}). Make it anew.") from None

    def scores(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """A row of scores for each text, whatever the others are.

        They are run one by one: side by side, with padding, took a quarter longer for each, and in 8 bits what one gets
        depends a little on its company.
        """
        return np.concatenate([self._of(text) for text in texts])

    def _of(self, text: str) -> NDArray[np.float32]:
        encoded = self._tokenizer.encode(text.encode("utf-8", "replace").decode())
        ids, mask = (np.array([one], np.int64) for one in (encoded.ids, encoded.attention_mask))
        scores: NDArray[np.float32] = self._graph.run(None, {"ids": ids, "mask": mask})[0]
        return scores
