"""What cannot be prepared: one line each, that says what, where, and what to do."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from bot.preparing.steps import prepare
from bot.preparing.wanted import Wanted
from bot.trouble import Trouble
from tests.preparing.checkpoints import Checkpoint


def refused(asked: Wanted) -> str:
    with pytest.raises(Trouble) as caught:
        prepare(asked, lambda _: None)
    (line,) = caught.value.lines
    assert line.endswith(".")
    return line


def changed(asked: Wanted, change: Callable[[dict[str, Any]], object]) -> Path:
    """The checkpoint after a change, in a file of its own."""
    loaded = torch.load(asked.checkpoint, weights_only=True)
    change(loaded)
    path = asked.folder.parent / "changed.ckpt"
    torch.save(loaded, path)
    return path


CHECKPOINTS: list[tuple[Callable[[dict[str, Any]], object], str]] = [
    (lambda one: one.pop("config"), "has no config"),
    (lambda one: one.pop("state_dict"), "has no state_dict"),
    (lambda one: one["state_dict"].clear(), "has no state_dict"),
    (lambda one: one["config"].pop("dataset"), "does not say arch.args"),
    (lambda one: one["config"]["arch"]["args"].pop("model_name"), "does not say arch.args"),
    (lambda one: one["config"]["arch"]["args"].update(model_name="pipeline"), "which Detoxify does not use"),
    (lambda one: one["config"]["arch"]["args"].update(num_classes=3), "do not fit its 3 outputs"),
    (lambda one: one["config"]["dataset"]["args"].update(classes=[]), "do not fit"),
    (lambda one: one["config"]["dataset"]["args"].update(classes=["toxic", "toxicity"]), "do not fit"),
    (lambda one: one["state_dict"].pop("classifier.dense.weight"), "lacks weights"),
    (lambda one: one["config"]["arch"]["args"].update(num_classes=17), "do not fit"),
]


@pytest.mark.parametrize(("change", "words"), CHECKPOINTS)
def test_a_checkpoint_that_is_none_of_detoxifys(
    wanted: Callable[..., Wanted], change: Callable[[dict[str, Any]], object], words: str
) -> None:
    asked = wanted()
    path = changed(asked, change)
    line = refused(wanted_with(asked, checkpoint=path))
    assert words in line
    assert str(path) in line


def wanted_with(asked: Wanted, **other: Any) -> Wanted:
    from dataclasses import replace

    return replace(asked, **other)


def test_a_file_that_is_cut_off(wanted: Callable[..., Wanted]) -> None:
    asked = wanted()
    path = asked.folder.parent / "cut.ckpt"
    path.write_bytes(asked.checkpoint.read_bytes()[:-2000])
    assert "is cut off, or no checkpoint" in refused(wanted_with(asked, checkpoint=path))


def test_a_tokenizer_of_another_kind(wanted: Callable[..., Wanted], checkpoint: Callable[[str], Checkpoint]) -> None:
    assert "fit" in refused(wanted("roberta", tokenizer=checkpoint("bert").tokenizer))


def test_a_folder_without_a_config(wanted: Callable[..., Wanted], tmp_path: Path) -> None:
    assert f"{tmp_path / 'config.json'}: is missing" in refused(wanted(tokenizer=tmp_path))


def tokenizer_with(asked: Wanted, change: Callable[[dict[str, Any]], object]) -> Path:
    """The folder with a changed tokenizer.json."""
    assert asked.tokenizer is not None
    home = shutil.copytree(asked.tokenizer, asked.folder.parent / "home")
    told = json.loads((home / "tokenizer.json").read_text("utf-8"))
    change(told)
    (home / "tokenizer.json").write_text(json.dumps(told), "utf-8")
    (home / "vocab.txt").unlink()
    (home / "vocab.txt").write_text("\n".join(told["model"]["vocab"]) + "\n", "utf-8")
    return home


def more(told: dict[str, Any]) -> None:
    told["model"]["vocab"] |= {f"zorp{number}": 1500 + number for number in range(5)}


def fewer(told: dict[str, Any]) -> None:
    told["model"]["vocab"] = {word: at for word, at in told["model"]["vocab"].items() if at < 1300}


@pytest.mark.parametrize(("change", "words"), [(more, "it has 1,505 words, the model knows 1,500"), (fewer, "only")])
def test_a_tokenizer_with_other_words(
    wanted: Callable[..., Wanted], change: Callable[[dict[str, Any]], None], words: str
) -> None:
    asked = wanted("bert")
    line = refused(wanted_with(asked, tokenizer=tokenizer_with(asked, change)))
    assert words in line
    assert "does not fit the checkpoint" in line


def test_a_tokenizer_with_other_special_tokens(wanted: Callable[..., Wanted]) -> None:
    asked = wanted("roberta")
    assert asked.tokenizer is not None
    home = shutil.copytree(asked.tokenizer, asked.folder.parent / "home")
    config = json.loads((home / "config.json").read_text("utf-8"))
    (home / "config.json").write_text(json.dumps(config | {"eos_token_id": 7}), "utf-8")
    assert "its token for end is 2, the model's is 7" in refused(wanted_with(asked, tokenizer=home))
