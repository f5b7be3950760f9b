"""A server's own language and countries: read, written down, and what they change."""

from __future__ import annotations

import pytest

from bot.detect.privacy.numbers.numbering import REGIONS
from bot.detect.privacy.phone import Settings
from bot.model import Message, Server, Surface
from bot.normalise.skeleton import normalise
from bot.noticing import found_in
from bot.trouble import Trouble
from config.configured import configure
from config.home import AUTO, LANGUAGES, regions
from config.loader import differences, dump, load_default, load_text, overlay, plain


def test_they_are_read_and_written_down() -> None:
    given = load_text("version: 1\nlanguage: de\ncountries: [DE, AT, DE]")
    assert (given.language, given.countries) == ("de", ("DE", "AT"))
    assert load_text(dump(given)) == given
    assert load_default().language == AUTO
    assert "countries" not in dump(load_default())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_can_be_chosen_and_left_again(language: str) -> None:
    default = plain(load_default())
    changed = {**default, "language": language}
    kept = differences(default, changed)
    assert overlay(default, kept).language == language
    assert kept == ({} if language == AUTO else {"language": language})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("language: dee", 'Did you mean "de"?'),
        ("language: [de]", "is not one of auto, en"),
        ("countries: [UK]", "no country that is known here"),
        ("countries: [INT]", "no country that is known here"),
        ("countries: {GB: yes}", "countries"),
        (f"countries: [{', '.join(['GB'] * 21)}]", "at most 20"),
    ],
)
def test_mistakes_are_told(text: str, said: str) -> None:
    with pytest.raises(Trouble) as trouble:
        load_text(f"version: 1\n{text}")
    assert said in "\n".join(trouble.value.lines)


def test_countries_add_to_where_numbers_are_looked_for_and_take_nothing_away() -> None:
    assert regions(("DK", "GB")) == ("DK", "GB", *REGIONS[1:])
    phone = configure()(Server(1, policy={"countries": ["DK"]})).detectors["privacy.phone"]
    assert isinstance(phone, Settings)
    assert set(phone.regions) == {"DK", *REGIONS}


@pytest.mark.parametrize(
    ("country", "number"), [("DK", "34 41 23 45"), ("NO", "406 12 345"), ("IS", "611 1234"), ("PL", "512 345 678")]
)
def test_a_number_as_it_is_dialled_in_a_chosen_country_is_found(country: str, number: str) -> None:
    assert "privacy.phone" in found(f"my number is {number}", country)


@pytest.mark.parametrize(
    "text",
    [
        "order 12345678 arrived",
        "i have 123 456 789 coins",
        "my score was 22 33 44 55",
        "see page 611 1234",
        "room 12",
    ],
)
def test_other_numbers_stay_what_they_are(text: str) -> None:
    assert found(text, "DK", "NO", "IS", "PL", "HK", "LU") == []


def found(text: str, *countries: str) -> list[str]:
    server = Server(1, policy={"countries": list(countries)})
    message = Message(1, 2, 3, 0.0, (Surface("content", text),), guild_id=1)
    return [one.category for one in found_in(normalise(message), configure()(server).detectors)]
