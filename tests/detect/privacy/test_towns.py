"""The gazetteer: which names are towns, and how large."""

from __future__ import annotations

import pytest

from bot.detect.privacy.homes.towns import Towns, key, numbers, towns


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("Hebden Bridge", 4), ("hebden bridge", 4), ("St. Ives", 5), ("Saint Ives", 5), ("Köln", 7), ("koln", 7),
        ("Carrick on Suir", 4), ("London", 7),
        ("", 0), ("\n", 0), ("hebden", 0), ("nowhere", 0), ("denial", 0), ("my flat", 0), ("Bridge Hebden", 0),
    ],
)  # fmt: skip
def test_a_name_is_known_however_it_is_spelt(name: str, size: int) -> None:
    assert towns().size(name) == size


def test_of_several_towns_of_one_name_the_largest_counts() -> None:
    some = Towns(numbers(["Oakham", "Oakham", "Oakham"], [4, 7, 5]))
    assert (some.size("oakham"), some.size("elmham"), len(some)) == (7, 0, 3)


def test_a_key_has_no_marks() -> None:
    assert key("L'Haÿ-les-Roses") == "lhay les roses"
