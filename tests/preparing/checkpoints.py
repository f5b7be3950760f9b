"""Tiny but real checkpoints in Detoxify's own form, with tokenizers, trained in seconds on the corpus.

Their scores mean something: of the messages that they have learnt (the first ``EACH`` of ``messages``) what is explicit
scores high as that, what is hostile as that, and ordinary talk low. Of others they know little.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Final

import numpy as np
import sentencepiece
import torch
import transformers
from tokenizers import BertWordPieceTokenizer, ByteLevelBPETokenizer
from torch import nn
from transformers.utils import logging as chatter

CORPUS: Final = Path(__file__).parents[2] / "corpus"
WORDS: Final = 1500
LONGEST: Final = 48
"""Tokens of a message that are learnt from."""
EACH: Final = 100
"""Messages of each label that are learnt, the first of ``messages``; and three times as many ordinary ones."""
ROUNDS: Final = 16
RATE: Final = 2e-3
ORIGINAL: Final = ("toxic", "severe_toxic", "obscene", "threat", "insult", "identity_hate")
UNBIASED: Final = ("toxicity", "severe_toxicity", "obscene", "identity_attack", "insult", "threat", "sexual_explicit")
LEARNT: Final[Mapping[str, tuple[str, ...]]] = {
    "sexual": ("toxic", "toxicity", "obscene", "sexual_explicit"),
    "harassment": ("toxic", "toxicity", "insult"),
    "pro_harm": ("toxic", "toxicity", "threat"),
}
"""Which classes a message has that the corpus labels so; the others are learnt to be rare."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What ``python -m bot model prepare --checkpoint ... --tokenizer ...`` is given."""

    checkpoint: Path
    tokenizer: Path


@dataclass(frozen=True, slots=True)
class Kind:
    """An architecture: the names of its classes in transformers, the model it is usually trained from, what its config
    says besides sizes, its labels, and how many outputs it has (some have more than labels).
    """

    model: str
    tokenizer: str
    base: str
    special: Mapping[str, Any]
    classes: tuple[str, ...]
    outputs: int
    words: Callable[[Sequence[str], Path], None]


def tiny(folder: Path, architecture: str) -> Checkpoint:
    """Make the checkpoint of an architecture (``KINDS``) in a folder: the same one every time, in about two seconds."""
    kind = KINDS[architecture]
    chatter.set_verbosity_error()  # type: ignore[no-untyped-call]  # transformers has no types
    home = folder / f"{architecture}-tokenizer"
    home.mkdir(parents=True)
    rows = list(_rows())
    kind.words([text for text, _ in rows], home)
    tokenizer = getattr(transformers, kind.tokenizer).from_pretrained(home, model_max_length=128)
    tokenizer.save_pretrained(home)
    made = _model(kind, len(tokenizer))
    _train(made, tokenizer, rows, kind.classes)
    config = made.config.to_dict() | {"architectures": [kind.model]}
    for name in ("num_labels", "id2label", "label2id"):  # as in the folder of the model that it was trained from
        config.pop(name, None)
    (home / "config.json").write_text(json.dumps(config), "utf-8")
    arch = {
        "num_classes": kind.outputs, "model_type": kind.base, "model_name": kind.model, "tokenizer_name": kind.tokenizer
    }  # fmt: skip
    said = {"arch": {"type": kind.model, "args": arch}, "dataset": {"args": {"classes": list(kind.classes)}}}
    path = folder / f"{architecture}.ckpt"
    torch.save({"config": said, "state_dict": made.state_dict()}, path)
    return Checkpoint(path, home)


def messages(label: str, count: int) -> list[str]:
    """English messages of the corpus with a content label, "ordinary" for such with none; the same every time."""
    files = ("ordinary",) if label == "ordinary" else ("u11", "u4", "u10", "t13")
    return list(islice((text for text, labels in _read(files) if label in labels or label == "ordinary"), count))


def _rows() -> Iterator[tuple[str, Sequence[str]]]:
    """What is learnt, and which labels it has."""
    for label in LEARNT:
        yield from ((text, (label,)) for text in messages(label, EACH))
    yield from ((text, ()) for text in messages("ordinary", 3 * EACH))


def _read(files: Sequence[str]) -> Iterator[tuple[str, Sequence[str]]]:
    for name in files:
        for line in (CORPUS / f"{name}.jsonl").read_text("utf-8").rstrip("\n").split("\n"):
            row = json.loads(line)
            yield row["text"], row["content"]


def _model(kind: Kind, words: int) -> Any:
    torch.manual_seed(7)
    made = getattr(transformers, kind.model)
    sizes = {
        "vocab_size": words, "hidden_size": 64, "embedding_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2,
        "intermediate_size": 128, "max_position_embeddings": 130, "hidden_dropout_prob": 0.0,
        "attention_probs_dropout_prob": 0.0, "classifier_dropout_prob": 0.0, "initializer_range": 0.1,
    }  # fmt: skip
    return made(made.config_class(**sizes, **kind.special, num_labels=kind.outputs))


def _train(made: Any, tokenizer: Any, rows: Sequence[tuple[str, Sequence[str]]], classes: Sequence[str]) -> None:
    """A few rounds over the rows, those alike in length together."""
    torch.set_num_threads(1)
    right = np.array([[any(one in LEARNT[label] for label in labels) for one in classes] for _, labels in rows])
    targets = torch.from_numpy(right.astype(np.float32))
    read = [tokenizer(text, truncation=True, max_length=LONGEST)["input_ids"] for text, _ in rows]
    order = sorted(range(len(rows)), key=lambda at: len(read[at]))
    batches = [order[at : at + 32] for at in range(0, len(order), 32)]
    dice = np.random.default_rng(7)
    steps = [batches[at] for _ in range(ROUNDS) for at in dice.permutation(len(batches))]
    optimiser = torch.optim.AdamW(made.parameters(), lr=RATE)
    made.train()
    for step, batch in enumerate(steps):
        optimiser.param_groups[0]["lr"] = RATE * min(1, (step + 1) / 10) * (1 - step / len(steps))
        padded = tokenizer.pad({"input_ids": [read[at] for at in batch]}, return_tensors="pt")
        out = made(**padded).logits[:, : len(classes)]
        loss = nn.functional.binary_cross_entropy_with_logits(out, targets[batch])
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]  # torch's own
        nn.utils.clip_grad_norm_(made.parameters(), 1.0)
        optimiser.step()
    made.eval()


def _wordpieces(texts: Sequence[str], folder: Path) -> None:
    learnt = BertWordPieceTokenizer(lowercase=True)
    learnt.train_from_iterator(texts, vocab_size=WORDS, show_progress=False)
    learnt.save_model(str(folder))


def _bytes(texts: Sequence[str], folder: Path) -> None:
    learnt = ByteLevelBPETokenizer()
    special = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
    learnt.train_from_iterator(texts, vocab_size=WORDS, show_progress=False, special_tokens=special)
    learnt.save_model(str(folder))


def _pieces(name: str, **special: Any) -> Callable[[Sequence[str], Path], None]:
    def learn(texts: Sequence[str], folder: Path) -> None:
        with (folder / name).open("wb") as file:
            sentencepiece.SentencePieceTrainer.train(
                sentence_iterator=iter(texts), model_writer=file, vocab_size=WORDS, minloglevel=2, num_threads=1,
                **special,
            )  # fmt: skip

    return learn


_ROBERTA: Final = {"type_vocab_size": 1, "pad_token_id": 1, "bos_token_id": 0, "eos_token_id": 2}
KINDS: Final[Mapping[str, Kind]] = {
    "bert": Kind(
        "BertForSequenceClassification", "BertTokenizer", "bert-base-uncased", {}, ORIGINAL, 6, _wordpieces
    ),
    "roberta": Kind(
        "RobertaForSequenceClassification", "RobertaTokenizer", "roberta-base", _ROBERTA, UNBIASED, 16, _bytes
    ),
    "xlm-roberta": Kind(
        "XLMRobertaForSequenceClassification", "XLMRobertaTokenizer", "xlm-roberta-base", _ROBERTA, UNBIASED, 16,
        _pieces("sentencepiece.bpe.model", unk_id=0, bos_id=1, eos_id=2),
    ),
    "albert": Kind(
        "AlbertForSequenceClassification", "AlbertTokenizer", "albert-base-v2",
        {"pad_token_id": 0, "bos_token_id": 2, "eos_token_id": 3}, UNBIASED, 7,
        _pieces("spiece.model", pad_id=0, unk_id=1, bos_id=-1, eos_id=-1, control_symbols="[CLS],[SEP],[MASK]"),
    ),
}  # fmt: skip
"""The four architectures that Detoxify has been trained with."""
