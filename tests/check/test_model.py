"""``python -m bot check --model``: the prepared model is asked where somebody asks for it, and nowhere else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.check.command import check
from tests.scoring.small import prepare

TEXT = "honestly you lot are all a zorp to me"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return prepare(tmp_path / "model", ("toxicity", "insult"), {"zorp": ["toxicity", "insult"]})


def checked(*options: str) -> Result:
    return CliRunner().invoke(check, [*options, "-"], input=json.dumps({"id": "a", "text": TEXT}))


def test_only_where_it_is_asked_for_the_prepared_model_is_heard(folder: Path) -> None:
    (finding,) = json.loads(checked("--model", str(folder)).stdout)["findings"]
    assert (finding["category"], finding["detector"]) == ("content.harassment", "toxicity")
    assert (finding["start"], finding["end"]) == (0, len(TEXT))
    assert json.loads(checked().stdout)["findings"] == []


def test_a_model_that_cannot_be_used_is_one_line(folder: Path) -> None:
    (folder / "model.onnx").write_bytes(b"changed")
    result = checked("--model", str(folder))
    assert result.exit_code != 0
    assert "SHA-256 differs" in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert result.stdout == ""
