"""No number of config/resources is ever somebody's, however it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
import yaml

from bot.detect.privacy import financial, government_id, phone
from config.equipment import equipment
from config.helplines import FOLDER, HOTLINES, load_countries, numbers_of
from tests.detect.privacy.tables import spans

GROUPS = (
    (3, 3, 3), (3, 3, 4), (3, 4, 4), (4, 3, 3), (4, 3, 4), (4, 6), (4, 7), (4, 4, 4), (5, 3, 3), (1, 3, 3, 4),
    (2, 2, 2, 2, 2), (2, 4, 4), (2, 3, 3, 3), (3, 2, 2, 2),
)  # fmt: skip
SENTENCES = ("call {}", "my number is {}", "{}")


def in_groups(number: str) -> Iterator[str]:
    """The number as it stands and as people break it up. What is to be pressed after it ("option 4") is no part."""
    yield number
    if re.search("[a-z]", number):
        return
    digits = re.sub(r"\D", "", number)
    for sizes in GROUPS:
        if sum(sizes) == len(digits):
            ends = [sum(sizes[: index + 1]) for index in range(len(sizes))]
            parts = [digits[end - size : end] for size, end in zip(sizes, ends, strict=True)]
            yield from ("+" * number.startswith("+") + separator.join(parts) for separator in " -")


def of_the_countries() -> Iterator[str]:
    for country in load_countries(FOLDER).values():
        for line in (*country.lines, *([country.emergency] if country.emergency else [])):
            yield from (written for written in (line.call, line.text.number if line.text else None) if written)
            yield from numbers_of(line)


def of_the_list() -> Iterator[str]:
    for country in yaml.safe_load((FOLDER / HOTLINES).read_text(encoding="utf-8")).values():
        code = country.get("code")
        for number in country["numbers"]:
            yield number
            if code and len(number) >= 6:
                bare = number[1:] if number.startswith("1" if code == 1 and len(number) == 11 else "0") else number
                yield from (f"+{code} {bare}", f"+{code}{bare}", f"00{code}{bare}")
                if number.startswith("0"):
                    yield f"+{code} (0){bare}"


@pytest.mark.parametrize("numbers", [of_the_countries, of_the_list])
def test_a_line_of_the_resources_is_nobodys(numbers: object) -> None:
    assert callable(numbers)
    settings = phone.Settings(hotlines=equipment()["hotlines"])
    written = {one for number in numbers() for one in in_groups(number)}
    assert len(written) > 100
    assert [one for one in sorted(written) for said in SENTENCES if spans(phone.find, settings, said.format(one))] == []


def test_nor_is_it_a_card_an_account_or_a_document() -> None:
    for number in {*of_the_countries(), *of_the_list()}:
        for find, settings in ((financial.find, financial.Settings()), (government_id.find, government_id.Settings())):
            assert spans(find, settings, f"call {number} any time") == []


def test_a_private_number_beside_a_line_is_still_found() -> None:
    settings = phone.Settings(hotlines=equipment()["hotlines"])
    assert spans(phone.find, settings, "988 did not help, ring me: 07700 900123") == ["07700 900123"]
