from dataclasses import dataclass

import pytest

from bot.detect.registry import Detector
from bot.detect.settings import DetectorSettings
from config import detectors
from config.equipment import equipment, equipped
from config.loader import load_text


@dataclass(frozen=True, slots=True)
class Numbers(DetectorSettings):
    hotlines: frozenset[str] = frozenset({"12345"})


def test_there_is_something_to_detect_with() -> None:
    assert equipment()["phrases"]
    assert equipment()["cues"]
    assert "116123" in equipment()["hotlines"]


def test_it_is_read_once_so_that_prepared_data_is_used_again() -> None:
    assert equipment()["phrases"] is equipment()["phrases"]


def test_detectors_get_what_they_have_a_place_for(monkeypatch: pytest.MonkeyPatch) -> None:
    table = (Detector("privacy.phone", Numbers, lambda view, settings: ()),
             Detector("privacy.plain", DetectorSettings, lambda view, settings: ()))  # fmt: skip
    monkeypatch.setattr(detectors, "DETECTORS", table)
    given = load_text("version: 1")
    ready = equipped(given)
    phone = ready.detectors["privacy.phone"]
    assert isinstance(phone, Numbers)
    assert {"116123", "12345"} <= phone.hotlines
    assert ready.detectors["privacy.plain"] == DetectorSettings()
    assert ready.policy == given.policy
