"""What bench/ measures is measured on the same messages in every run, and it runs."""

from __future__ import annotations

import pytest

from bench import answers, growth, own, way
from bench.messages import HOSTILE, KINDS, LONGEST, SHARES, hostile, messages, traffic
from bot.detect.registry import DETECTORS
from bot.normalise.skeleton import normalise
from config.own_rules import faults as own_faults


def test_messages_are_the_same_in_every_run_and_fit_into_discord() -> None:
    for kind in KINDS:
        texts = [message.surfaces[0].text for message in messages(kind, 20)]
        assert texts == [message.surfaces[0].text for message in messages(kind, 20)]
        assert len(set(texts)) == 20
        assert max(map(len, texts)) <= LONGEST
    assert traffic(50) == traffic(50)
    assert sum(SHARES.values()) == 100


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("size", [1, 1000, 4001])
def test_a_hostile_text_is_as_long_as_it_was_ordered(name: str, size: int) -> None:
    assert len(hostile(name, size).surfaces[0].text) == size


def test_every_step_and_every_detector_has_a_figure() -> None:
    batch = messages(KINDS[0], 3)
    assert set(way.steps(batch)) == {"normalise", "detect", "decide"}
    figures = way.detectors([normalise(message) for message in batch])
    assert set(figures) == {detector.name for detector in DETECTORS}
    assert all(figure >= 0 for figure in figures.values())


def test_growth_prints_a_row_for_every_hostile_text(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(growth, "SIZES", (10, 100))
    growth.main()
    printed = capsys.readouterr().out
    assert all(name in printed for name in HOSTILE)


def test_own_rules_have_a_row_for_each_size_and_the_lists_find_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    own.main(count=6, rounds=2, warm=6)
    printed = capsys.readouterr().out
    assert all(row in printed for row in ("no such detector", "20 words", "5,000 words", "the sentence encoder"))
    given = own.rules(300, 20)
    assert (len(given["words"].entries), len(given["patterns"].entries)) == (300, 20)
    assert list(own_faults(given)) == []


def test_every_command_that_moderators_begin_with_is_answered(capsys: pytest.CaptureFixture[str]) -> None:
    answers.main(dict.fromkeys(answers.LARGE, 3))
    printed = capsys.readouterr().out
    assert all(f"/{name}" in printed for name, _ in answers.COMMANDS)
