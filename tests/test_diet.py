"""The running bot is light: what it does not need is not there, and what it needs twice is there once."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.detect.phrases import rules
from bot.detect.phrases.book import parse_phrases
from bot.detect.phrases.context import Context, Cue, parse_cues
from bot.detect.phrases.net import Net
from bot.detect.phrases.tokens import tokenise
from bot.record.sqlite import open_ledger
from bot.wording.wording import FOLDER, LOCALES, Wording

OPENED = """
import asyncio, sys
from pathlib import Path
import bot.running
from bot.record.sqlite import open_ledger
async def start(path):
    await (await open_ledger(f"sqlite:///{path / 'b.db'}", path / "key")).shut()
asyncio.run(start(Path(sys.argv[1])))
"""
SAID = "import json, sys; print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"
MIGRATING = {"alembic", "mako"}
TRAINING = {"torch", "transformers", "detoxify", "sklearn", "scipy", "onnx", "matplotlib"}
MODELS = {"onnxruntime", "tokenizers"}


def loaded(code: str, folder: Path) -> set[str]:
    """The packages that a process has imported once it has done this."""
    command = [sys.executable, "-c", f"{code}\n{SAID}", str(folder)]
    said = subprocess.run(command, capture_output=True, check=True, text=True).stdout  # noqa: S603  # our own program
    return set(json.loads(said))


def test_a_bot_with_a_new_database_has_nothing_that_changes_databases_trains_or_runs_models(tmp_path: Path) -> None:
    found = loaded(OPENED, tmp_path)
    assert {"discord", "sqlalchemy"} <= found
    assert found.isdisjoint(MIGRATING | TRAINING | MODELS)


async def test_nor_has_one_with_a_database_that_is_up_to_date(tmp_path: Path) -> None:
    await (await open_ledger(f"sqlite:///{tmp_path / 'b.db'}", tmp_path / "key")).shut()
    assert loaded(OPENED, tmp_path).isdisjoint(MIGRATING)


def test_the_process_of_the_models_has_nothing_of_the_bot_around_it(tmp_path: Path) -> None:
    found = loaded("import bot.scoring.worker", tmp_path)
    assert "numpy" in found
    assert found.isdisjoint({"discord", "aiohttp", "pydantic", "sqlalchemy", "structlog", "yaml", "fluent"} | TRAINING)


PHRASES = {
    "slots": {"end": ["die", "vanish", "disappear"]},
    "phrases": [
        {
            "id": "suicide.wish",
            "category": "crisis.suicide",
            "level": "urgent",
            "why": "wishes to be gone",
            "patterns": ["i (want|need) to {end}"],
            "match": ["i want to die"],
            "no_match": ["i want soup"],
        }
    ],
}
CUES = {
    "cues": [{"id": "not", "kind": "negation", "patterns": ["dont"], "why": "says that it is not so"}],
}


def test_words_that_lead_alike_share_what_they_have() -> None:
    net = Net([pattern for phrase in parse_phrases(PHRASES) for pattern in phrase.patterns])
    assert net.edges["die"] is net.edges["vanish"] is net.edges["disappear"]
    assert net.edges["die"] is not net.edges["want"]


def test_the_cues_of_two_books_are_made_ready_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[tuple[Cue, ...]] = []

    class Counted(Context):
        def __init__(self, cues: tuple[Cue, ...]) -> None:
            made.append(cues)
            super().__init__(cues)

    monkeypatch.setattr(rules, "Context", Counted)
    cues = parse_cues(CUES)
    for _ in range(2):
        rules.judge(tokenise("i want to die"), rules.Settings(phrases=parse_phrases(PHRASES), cues=cues))
    assert made == [cues]


def test_a_language_that_nobody_speaks_is_not_made_ready_for_its_commands_names() -> None:
    wording = Wording.load(FOLDER, LOCALES)
    for locale in LOCALES:
        plain = wording._tongues[locale].plain
        assert all(wording.say(key, locale) == text for key, text in plain.items())
        assert len(plain) > 100
        assert "bundle" not in vars(wording._tongues[locale])
