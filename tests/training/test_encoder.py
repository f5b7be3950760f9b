"""Fine-tuning a tiny sentence encoder: the whole way, from the corpus to findings, in seconds."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from click.testing import CliRunner
from transformers import AutoTokenizer, BertConfig, BertModel

from bot.__main__ import main
from bot.detect.learned.reading import OUTPUTS
from bot.detect.learned.stack import shown
from bot.scoring.session import Session
from bot.training import encoder
from bot.training.corpus import KEPT_OUT, load
from bot.training.write import manifest_of_encoder
from bot.trouble import Trouble
from config.models_loader import STACK, load_linear, load_stack
from tests.training.small_corpus import make


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sentence encoder of two thin layers that has learnt nothing yet, in the form of the real one."""
    folder = tmp_path_factory.mktemp("tiny")
    tokenizer = AutoTokenizer.from_pretrained(encoder.base())
    torch.manual_seed(1)
    shape = BertConfig(
        vocab_size=len(tokenizer), hidden_size=128, num_hidden_layers=2, num_attention_heads=2, intermediate_size=256
    )
    BertModel(shape).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("corpus"))


def test_it_learns_the_same_twice_and_the_exported_model_says_the_same(
    tiny: Path, folder: Path, tmp_path: Path
) -> None:
    corpus = load(folder)
    inside = corpus.folds != KEPT_OUT
    recipe = encoder.Recipe(epochs=15, rate=1e-3, head_rate=3e-3)
    steps: list[str] = []
    net, again = (encoder.fine_tune(corpus, inside, steps.append, tiny, recipe) for _ in range(2))
    assert all(torch.equal(one, other) for one, other in zip(net.parameters(), again.parameters(), strict=True))
    assert "epoch 15 of 15" in steps[-1]

    encoder.export(net, tiny, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["model.onnx", "tokenizer.json"]
    manifest_of_encoder(tmp_path, int(inside.sum()), encoder.LONGEST)
    texts = ["oh zorp me now please", "the bus was late again"]
    exported = Session(tmp_path).scores(texts)
    tokens = AutoTokenizer.from_pretrained(tiny)([shown(text) for text in texts])["input_ids"]
    with torch.no_grad():
        rows = [net(torch.tensor([ids]), torch.ones(1, len(ids), dtype=torch.long)) for ids in tokens]
    assert np.abs(exported - torch.cat(rows).numpy()).max() < 0.1
    calm = exported[:, 0] - exported[:, 1:4].max(1)
    assert calm[0] < 0 < calm[1]


def test_the_command_makes_both_models_and_weighs_them(
    tiny: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encoder, "base", lambda: tiny)
    done = CliRunner().invoke(main, ["train", "--encoder", "--corpus", str(folder), "--into", str(tmp_path)])
    assert done.exit_code == 0, done.output
    assert "1+2+3" in done.output
    model, stack = load_linear(tmp_path / "linear"), load_stack(tmp_path / "encoder")
    assert model is not None
    assert stack is not None
    session = Session(tmp_path / "encoder")
    cry, talk = ("oh zorp me now please", "the bus was late again")
    sure = [stack.read(model.scores(text), session.scores([text])[0]).crisis for text in (cry, talk)]
    assert sure[0] > 0.5 > sure[1]
    assert "Apache-2.0" in (tmp_path / "encoder" / "CARD.md").read_text()

    again = CliRunner().invoke(main, ["train", "--corpus", str(folder), "--into", str(tmp_path)])
    assert again.stdout == done.stdout


def test_another_model_than_the_named_one_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder, "BASE_SHA256", "0" * 64)
    with pytest.raises(Trouble, match="SHA-256 differs"):
        encoder.base()
    monkeypatch.setattr(encoder, "PACKAGE", "no_such_package")
    with pytest.raises(Trouble, match="not installed"):
        encoder.base()


def test_what_an_older_encoder_counted_for_is_not_used_for_a_new_one(folder: Path, tiny: Path, tmp_path: Path) -> None:
    corpus = load(folder)
    net = encoder.fine_tune(corpus, corpus.folds != KEPT_OUT, lambda _: None, tiny, encoder.Recipe(epochs=1))
    encoder.export(net, tiny, tmp_path)
    np.savez(tmp_path / STACK, weights=np.zeros((OUTPUTS, 3), np.float32))
    manifest_of_encoder(tmp_path, 1, encoder.LONGEST)
    assert load_stack(tmp_path) is None
    np.savez(tmp_path / STACK, weights=np.zeros((OUTPUTS, 3), np.float32))
    assert load_stack(tmp_path) is None
