"""Whatever runs a model reports to nobody, and leaves no id of the machine anywhere."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.scoring.telemetry import SWITCH

ROOT = Path(__file__).parents[2]
RUN = "from pathlib import Path; from bot.scoring.session import Session; Session(Path('config/models/encoder'))"


def left_by(code: str, home: Path, **more: str) -> list[str]:
    """The files that a new process leaves in its home and temporary folder."""
    there = {name: value for name, value in os.environ.items() if name != SWITCH}
    there |= {"HOME": str(home), "TMPDIR": str(home), "PYTHONDONTWRITEBYTECODE": "1", **more}
    subprocess.run(  # noqa: S603  # this interpreter, and code that stands in this file
        [sys.executable, "-c", code], cwd=ROOT, env=there, check=True, timeout=120
    )
    return [path.name for path in home.rglob("*") if path.is_file()]


def test_running_a_model_leaves_and_sends_nothing(tmp_path: Path) -> None:
    if not (ROOT / "config" / "models" / "encoder" / "model.onnx").exists():
        pytest.skip("there is no sentence encoder here")
    assert left_by(RUN, tmp_path) == []


def test_the_switch_is_what_keeps_it_quiet(tmp_path: Path) -> None:
    assert left_by("import onnxruntime", tmp_path, **{SWITCH: "1"}) == []
    if not left_by("import onnxruntime", tmp_path):
        pytest.skip("this build of onnxruntime reports to nobody by itself")


@pytest.mark.parametrize("path", sorted((ROOT / "bot").rglob("*.py")), ids=lambda path: path.name)
def test_onnxruntime_is_imported_only_once_it_has_been_told(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for found in re.finditer(r"^(\s*)(?:import|from) onnxruntime", text, re.MULTILINE):
        assert found[1], "not at the top of a file: whoever imports that would begin it"
        assert "send_nothing()" in text[: found.start()]
