from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, Any, Literal

import pytest

from bot.detect import registry
from bot.detect.registry import Detector
from bot.detect.settings import DetectorSettings
from bot.model import Finding, View
from bot.trouble import Trouble
from config import detectors
from config.detectors import equip, is_plain, shape_of
from config.loader import differences, dump, load_default, load_plain, load_text, overlay, plain


class Care(StrEnum):
    LITTLE = "little"
    MUCH = "much"


@dataclass(frozen=True, slots=True)
class Book:
    pages: int = 1


@dataclass(frozen=True, slots=True)
class Settings(DetectorSettings):
    regions: tuple[str, ...] = ("GB",)
    words: frozenset[str] = frozenset({"b", "a"})
    level: Literal["low", "high"] = "low"
    care: Care = Care.LITTLE
    share: float = 0.5
    most: int = 3
    weights: Mapping[str, float] = field(default_factory=dict)
    hotlines: frozenset[str] = field(default=frozenset({"112"}), metadata={"internal": True})
    book: Book = field(default_factory=Book)
    books: tuple[Book, ...] = ()

    def __post_init__(self) -> None:
        if self.most < 0:
            raise ValueError("most has to be 0 or more.")


def find(view: View, settings: Settings) -> Iterator[Finding]:
    return iter(())


@pytest.fixture(autouse=True)
def _two_detectors(monkeypatch: pytest.MonkeyPatch) -> None:
    made_up = (Detector("privacy.made_up", Settings, find), Detector("privacy.plain", DetectorSettings, find))
    monkeypatch.setattr(detectors, "DETECTORS", made_up)
    monkeypatch.setattr(detectors, "SCORED", {})


def text(settings: str, name: str = "privacy.made_up") -> str:
    return f"version: 1\ndetectors:\n  {name}: {settings}\n"


def test_a_detector_that_is_not_named_keeps_its_defaults() -> None:
    assert load_text("version: 1").detectors == {"privacy.made_up": Settings(), "privacy.plain": DetectorSettings()}


def test_settings_become_an_instance_of_the_detector_s_own_class() -> None:
    given = (
        "{enabled: off, regions: [NO, US], words: [x], level: high, care: much, share: 1, most: 5, weights: {a: 0.5}}"
    )
    expected = Settings(False, ("NO", "US"), frozenset({"x"}), "high", Care.MUCH, 1.0, 5, {"a": 0.5})
    assert load_text(text(given)).detectors["privacy.made_up"] == expected


WRONG = {
    "an unknown setting": ("{regoins: [GB]}", 'regoins: there is no such setting. Did you mean "regions"?'),
    "data of the program": ("{hotlines: ['1']}", "hotlines: there is no such setting"),
    "data of another type": ("{book: {pages: 2}}", "book: there is no such setting"),
    "a list of such data": ("{books: []}", "books: there is no such setting"),
    "a word": ("{level: hgih}", '"hgih" is not one of low, high. Did you mean "high"?'),
    "an enumeration": ("{care: none}", '"none" is not one of little, much.'),
    "a switch": ("{enabled: perhaps}", '"perhaps" does not fit: it has to be on or off.'),
    "a number": ("{most: few}", '"few" does not fit: it has to be a whole number.'),
    "a truth value for a number": ("{share: true}", "true is not a number."),
    "a truth value in a group": ("{weights: {a: true}}", "weights.a: true is not a number."),
    "a number without end": ("{share: .inf}", "an ordinary number"),
    "a list": ("{regions: GB}", '"GB" does not fit: it has to be a list'),
    "a number in a list": ("{regions: [GB, 44]}", "regions[2]: 44 does not fit: it has to be text; put it in quotes"),
    "the detector's own check": ("{most: -1}", "most has to be 0 or more."),
    "a list for all": ("[]", "a list does not fit: it has to be a group of settings"),
    "nothing for all": ("", "nothing does not fit"),
}


@pytest.mark.parametrize(("given", "what"), WRONG.values(), ids=WRONG)
def test_a_mistake_in_a_detector_s_settings_is_told_with_its_line(given: str, what: str) -> None:
    with pytest.raises(Trouble) as caught:
        load_text(text(given))
    assert len(caught.value.lines) == 1
    assert caught.value.lines[0].startswith("policy.yaml, line 3: detectors.privacy.made_up")
    assert what in caught.value.lines[0]


def test_a_detector_that_does_not_exist_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(Trouble, match=r'there is no such detector\. Did you mean "privacy.made_up"\?'):
        load_text(text("{}", "privacy.madeup"))


def test_changed_settings_survive_every_way_of_writing_them() -> None:
    changed = load_text(text("{regions: [NO], words: [c, a], care: much, weights: {x: 1}}"))
    default = load_text("version: 1")
    assert load_text(dump(changed)) == changed
    assert load_plain(plain(changed)) == changed
    found = differences(plain(default), plain(changed))
    assert found == {"detectors": {"privacy.made_up": {"regions": ["NO"], "words": ["a", "c"], "care": "much",
                                                       "weights": {"x": 1.0}}}}  # fmt: skip
    assert overlay(plain(default), found) == changed
    assert differences(plain(changed), plain(default))["detectors"]["privacy.made_up"]["regions"] == ["GB"]


def test_a_dump_names_only_what_was_changed() -> None:
    assert "privacy.plain" not in dump(load_text(text("{most: 4}")))
    assert "regions" not in dump(load_text(text("{most: 4}")))
    assert "detectors: {}" in dump(load_text("version: 1"))


def test_data_of_the_program_reaches_every_detector_that_has_a_place_for_it() -> None:
    equipped = equip(load_text("version: 1").detectors, {"hotlines": frozenset({"999"}), "book": Book(7), "other": 1})
    assert equipped["privacy.plain"] == DetectorSettings()
    assert equipped["privacy.made_up"] == Settings(hotlines=frozenset({"112", "999"}), book=Book(7))


PLAIN: list[Any] = [bool, int, float, str, Care, Literal["a", 1], tuple[str, ...], frozenset[int], list[Care],
                    Mapping[str, float], str | None, Annotated[int, "unit"]]  # fmt: skip
NOT_PLAIN: list[Any] = [Book, object, Any, bytes, tuple[Book, ...], list[Any], Mapping[str, Book], Book | None, type,
                        frozenset[bytes], Literal[b"a"], dict[str, list[object]], Annotated[Book, "unit"],
                        tuple[tuple[bytes, ...], ...], complex, None, Detector, "str", list[bytes], set[str],
                        type[str], View, Finding, Iterator[str]]  # fmt: skip


@pytest.mark.parametrize("kind", PLAIN, ids=str)
def test_types_that_a_file_can_hold_are_for_the_file(kind: Any) -> None:
    assert is_plain(kind)


@pytest.mark.parametrize("kind", NOT_PLAIN, ids=str)
def test_types_that_a_file_cannot_hold_are_not(kind: Any) -> None:
    assert not is_plain(kind)


@pytest.mark.parametrize("detector", registry.DETECTORS, ids=lambda detector: detector.name)
def test_every_detector_s_settings_have_a_shape_and_defaults_that_fit_it(detector: Detector) -> None:
    shape = shape_of(detector.settings)
    default = detector.settings()
    assert "enabled" in shape.model_fields
    shape.model_validate({name: detectors.as_plain(getattr(default, name)) for name in shape.model_fields})


def test_the_default_policy_names_no_detector_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(detectors, "DETECTORS", registry.DETECTORS)
    monkeypatch.setattr(detectors, "SCORED", registry.SCORED)
    load_default()
