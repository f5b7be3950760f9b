"""A prepared model is taken as it was made, or refused in one line that names the command which prepares it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.trouble import Trouble
from config.models_loader import prepared
from tests.config.models import write_prepared


def test_a_model_as_it_was_made_is_taken(tmp_path: Path) -> None:
    manifest = prepared(write_prepared(tmp_path / "model"))
    assert (manifest["name"], manifest["precision"], manifest["longest"]) == ("unbiased", "int8", 512)
    assert manifest["labels"] == ["toxicity", "threat"]


def changed(name: str, content: bytes) -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_bytes(content)


def in_its_place(name: str) -> Callable[[Path], object]:
    def prepare(folder: Path) -> None:
        (folder / name).unlink()
        (folder / name).mkdir()

    return prepare


@pytest.mark.parametrize(("change", "words"), [
    (changed("model.onnx", b"another graph"), "model.onnx: is not the file"),
    (changed("model.onnx", b""), "model.onnx: is not the file"),
    (changed("tokenizer.json", b"{ }"), "tokenizer.json: is not the file"),
    (lambda folder: (folder / "model.onnx").unlink(), "model.onnx: is missing"),
    (in_its_place("model.onnx"), "model.onnx: cannot be read"),
    (in_its_place("manifest.json"), "manifest.json: cannot be read"),
    (changed("manifest.json", b""), "manifest.json: cannot be read"),
    (changed("manifest.json", b'{"format": 1'), "manifest.json: cannot be read"),
    (changed("manifest.json", b"[]"), "manifest.json: cannot be read"),
    (changed("manifest.json", b"\xff\xfe"), "manifest.json: cannot be read"),
    (changed("manifest.json", b"{}"), "manifest.json: cannot be read"),
    (lambda folder: (folder / "manifest.json").unlink(), "there is no prepared model"),
])  # fmt: skip
def test_a_model_that_was_changed_is_refused(tmp_path: Path, change: Callable[[Path], object], words: str) -> None:
    folder = write_prepared(tmp_path / "model")
    change(folder)
    refused(folder, words)


@pytest.mark.parametrize(("changes", "words"), [
    ({"format": 2}, "of another version"),
    ({"format": None}, "of another version"),
    ({"labels": []}, "does not say what it has to"),
    ({"labels": "toxicity"}, "does not say what it has to"),
    ({"labels": ["toxicity", 5]}, "does not say what it has to"),
    ({"longest": "many"}, "does not say what it has to"),
    ({"files": {}}, "does not say what it has to"),
])  # fmt: skip
def test_a_manifest_of_something_else_is_refused(tmp_path: Path, changes: dict[str, Any], words: str) -> None:
    refused(write_prepared(tmp_path / "model", **changes), words)


def test_where_there_is_no_model_the_command_is_named(tmp_path: Path) -> None:
    refused(tmp_path / "model", "there is no prepared model")


def refused(folder: Path, words: str) -> None:
    with pytest.raises(Trouble) as trouble:
        prepared(folder)
    (line,) = trouble.value.lines
    assert words in line
    assert line.endswith("python -m bot model prepare")
    assert "\n" not in line
