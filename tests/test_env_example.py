""".env.example documents exactly the settings that there are, and what holds without them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from bot.settings import Settings, load, read

ROOT = Path(__file__).parents[1]
EXAMPLE = (ROOT / ".env.example").read_text(encoding="utf-8")


def written(folder: Path, content: str) -> Path:
    path = folder / ".env"
    path.write_text(content, encoding="utf-8")
    return path


class Asked(dict[str, str]):
    """Notes which names are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def get(self, key: str, default: Any = None) -> Any:
        self.names.add(key)
        return super().get(key, default)


DOCUMENTED = dict(re.findall(r"^(?:# )?([A-Z][A-Z_]+)=(.*)$", EXAMPLE, re.MULTILINE))


def test_the_example_documents_exactly_the_settings_that_there_are() -> None:
    asked = Asked()
    read(asked)
    assert set(DOCUMENTED) == asked.names


def test_the_example_is_a_good_file_as_it_is_and_with_everything_switched_on(tmp_path: Path) -> None:
    assert load(written(tmp_path, EXAMPLE), {}) == Settings()
    switched_on = re.sub(r"^# ([A-Z][A-Z_]+=)", r"\1", EXAMPLE, flags=re.MULTILINE)
    load(written(tmp_path, switched_on), {})


@pytest.mark.parametrize(
    ("name", "default"),
    [
        ("BREAKWATER_DATABASE_URL", Settings().database_url),
        ("BREAKWATER_KEY_FILE", str(Settings().key_file)),
        ("BREAKWATER_MODEL_FOLDER", str(Settings().model_folder)),
        ("BREAKWATER_LOG_LEVEL", Settings().log_level),
        ("DISCORD_TOKEN", ""),
    ],
)
def test_the_example_shows_what_holds_without_it(name: str, default: str) -> None:
    assert DOCUMENTED[name] == default


def test_every_setting_of_the_example_has_its_explanation_above_it() -> None:
    for block in EXAMPLE.strip().split("\n\n")[1:]:
        assert re.match(r"# [A-Z].*[a-z].*", block), block


def test_only_one_file_reads_the_environment() -> None:
    writing = "bot/scoring/telemetry.py"  # for a library that is told nothing in another way
    reading = {
        str(path.relative_to(ROOT))
        for folder in ("bot", "cogs", "config")
        for path in (ROOT / folder).rglob("*.py")
        if re.search(r"\benviron\b|\bgetenv\b", path.read_text(encoding="utf-8"))
    }
    assert reading - {writing} == {"bot/settings.py"}
    assert "os.environ[SWITCH] =" in (ROOT / writing).read_text(encoding="utf-8")
