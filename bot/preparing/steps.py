"""The whole way of preparing, in order: checkpoint, tokenizer, Detoxify, ONNX, 8 bits, the table, the manifest.

This and what it imports is the only part of the program that imports torch, transformers and detoxify, in a process of
its own (work.py).
"""

from __future__ import annotations

import json
import os
import platform
import shutil
from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

import torch
from transformers.utils import logging as chatter

from bot.preparing import checkpoint, compare, export, original, tokens
from bot.preparing.messages import bundled
from bot.preparing.wanted import PRECISIONS, Wanted
from bot.scoring.session import GRAPH, TOKENIZER, WEIGHTS, Session
from bot.trouble import Trouble
from config.models_loader import FORMAT, MANIFEST, sha256

TOGETHER: Final = 128
"""Tokens of texts that run side by side, padding included: a third quicker than one by one. More is not quicker, and
what one text gets depends a little on its company, because 8 bits are shared out anew in every run.
"""
FILES: Final = (GRAPH, WEIGHTS, TOKENIZER)
PACKAGES: Final = ("detoxify", "torch", "transformers", "onnx", "onnxruntime", "tokenizers", "safetensors", "numpy")

Progress = Callable[[str], None]
"""Is told what is being done."""


def prepare(wanted: Wanted, progress: Progress) -> Mapping[str, Any]:
    """Make the model in ``wanted.folder``, which is empty. Returns its manifest; raises ``Trouble`` with one line."""
    chatter.disable_progress_bar()  # type: ignore[no-untyped-call]  # transformers has no types
    chatter.set_verbosity_error()  # type: ignore[no-untyped-call]  # the same
    torch.set_num_threads(_cores())
    texts = bundled()

    progress("opening the checkpoint, its config and tokenizer")
    found, work = opened(wanted, wanted.folder)
    progress("loading it with Detoxify")
    theirs = original.load(found, wanted, work)
    del found
    progress(f"Detoxify reads {len(texts)} messages")
    right, rate = compare.timed(theirs.answers, texts)
    read = [theirs.tokens(text) for text in texts]
    theirs.save_tokenizer(work)
    labels = list(theirs.labels)
    about = {"format": FORMAT, "name": wanted.name, "labels": labels, "longest": theirs.longest}
    bytes_, rates = {"detoxify": theirs.size}, {"detoxify": rate}

    progress("writing it as ONNX")
    export.whole(theirs.model, len(labels), work / "fp32" / GRAPH)
    del theirs
    progress("making its weights whole numbers of 8 bits")
    export.quantise(work / "fp32" / GRAPH, work / "int8" / GRAPH)

    tables = {}
    for precision in ("fp32", "int8"):
        progress(f"{precision} reads the same messages")
        folder = work / precision
        export.apart(folder / GRAPH)
        shutil.copyfile(work / TOKENIZER, folder / TOKENIZER)
        _note(folder, {**about, "precision": precision, "together": TOGETHER})
        ours, rates[precision] = _read(folder, texts, read, wanted)
        tables[precision] = compare.beside(ours, right, labels, wanted.thresholds)
        bytes_[precision] = sum((folder / name).stat().st_size for name in (GRAPH, WEIGHTS))
    if tables["fp32"]["largest"] > compare.FAITHFUL:
        raise Trouble(
            f"{wanted.checkpoint}: as ONNX it differs from Detoxify by {tables['fp32']['largest']:g}, more than "
            f"{compare.FAITHFUL:g}, so it is another model. Please report this line."
        )
    refused = tables["int8"]["flips"] > compare.FLIPS * len(texts)
    table = {
        "messages": len(texts),
        "cores": _cores(),
        "thresholds": dict(wanted.thresholds),
        "bytes": bytes_,
        "a second": rates,
        **tables,
        "int8 refused": refused,
    }
    return _finish(wanted, work, {**about, "precision": "fp32" if refused else wanted.precision, "table": table})


def opened(wanted: Wanted, folder: Path) -> tuple[checkpoint.Checkpoint, Path]:
    """The checkpoint, looked at, and the folder for the work inside of ``folder``: config and tokenizer lie there."""
    work = folder / "work"
    for name in PRECISIONS:
        (work / name).mkdir(parents=True)
    found = checkpoint.read(wanted.checkpoint, work, wanted.memory)
    tokens.gather(wanted.tokenizer, found, work)
    return found, work


def _read(
    folder: Path, texts: Sequence[str], read: Sequence[Sequence[int]], wanted: Wanted
) -> tuple[compare.Scores, float]:
    """What the model in a folder says of the texts, and how many it reads a second.

    Raises ``Trouble`` where its tokenizer does not read them as Detoxify's does.
    """
    session = Session(folder, threads=_cores())
    if [session.tokens(text) for text in texts] != read:
        raise Trouble(
            f"{wanted.tokenizer or wanted.name}: its tokenizer reads messages otherwise when it runs alone. "
            "Please report this line."
        )
    session.scores(texts[:8])
    return compare.timed(session.scores, texts)


def _finish(wanted: Wanted, work: Path, about: Mapping[str, Any]) -> Mapping[str, Any]:
    """Put the chosen precision's files in their places, write the manifest, and clear up."""
    for name in FILES:
        (work / about["precision"] / name).rename(wanted.folder / name)
    made = {
        "together": TOGETHER,
        "checkpoint": {"file": wanted.checkpoint.name, "sha256": sha256(wanted.checkpoint)},
        "versions": {"python": platform.python_version(), **{name: version(name) for name in PACKAGES}},
    }
    shutil.rmtree(work)
    return _note(wanted.folder, {**about, **made})


def _note(folder: Path, about: Mapping[str, Any]) -> Mapping[str, Any]:
    """Write the manifest, with the digests of the files."""
    manifest = {**about, "files": {name: sha256(folder / name) for name in FILES}}
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n", "utf-8")
    return manifest


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
