"""What is a private person's number, and what is not."""

from __future__ import annotations

import pytest

from bot.detect.privacy.phone import Settings, find
from bot.model import Subject
from tests.detect.privacy.tables import first, spans

FOUND = [
    ("my number is 07700 900123", "07700 900123"),
    ("text me on (212) 555-0199 ok", "(212) 555-0199"),
    ("+44 7700 900555 is new", "+44 7700 900555"),
    ("call 646.555.0123", "646.555.0123"),
    ("ring 020 7946 0018", "020 7946 0018"),
    ("mob: 0491 570 110", "0491 570 110"),
    ("ruf an 0176 04069777", "0176 04069777"),
    ("appelle 06 39 98 12 34", "06 39 98 12 34"),
    ("mi numero 612 345 987", "612 345 987"),
    ("whatsapp 98765 01234", "98765 01234"),
    ("zap (11) 95555-0188", "(11) 95555-0188"),
    (
        "oh seven seven double zero nine double zero one two three",
        "oh seven seven double zero nine double zero one two three",
    ),
    ("０７７００　９００１２３ call me", "０７７００　９００１２３"),  # noqa: RUF001 - full width is what is tested
    ("my number:\n07700\n900\n765", "07700\n900\n765"),
    ("area code 212, then 555, then 0177", "212, then 555, then 0177"),
    ("0 7 7 0 0 9 0 0 4 5 6 call", "0 7 7 0 0 9 0 0 4 5 6"),
    ("call me, 5125550163", "5125550163"),
    ("call my friend on 07700 900456", "07700 900456"),
    ("im 16 07700 900456", "07700 900456"),
    ("o7700 9oo456", "o7700 9oo456"),
    ("021 123 4567 on whatsapp", "021 123 4567"),
    ("text me, 555-0142", "555-0142"),
    ("whatsapp 087 123 4567", "087 123 4567"),
    ("écris au +33 6 39 98 12 34", "+33 6 39 98 12 34"),
    ("llámame al +34 612 345 987", "+34 612 345 987"),
    ("meu telemóvel é o 912 345 678", "912 345 678"),
    ("schreib mir: 0151 23456789", "0151 23456789"),
    ("+44 (0)20 7946 0018", "+44 (0)20 7946 0018"),
    ("wa.me/447700900461", "447700900461"),
    ("https://api.whatsapp.com/send?phone=447700900461&text=hi", "447700900461"),
    ("ring tel:+1-512-555-0142", "1-512-555-0142"),
    ("t.me/+447700900461", "447700900461"),
    ("my phone # 512-555-0142", "512-555-0142"),
    ("cell#: 512-555-0142", "512-555-0142"),
    ("meine nummer 0151 2345678", "0151 2345678"),
    ("300 123 4567 is my whatsapp", "300 123 4567"),
    ("my mobile is 082 123 4567", "082 123 4567"),
    ("text me on 077oo 9oo46l", "077oo 9oo46l"),
    ("+52 1 55 1234 5678", "+52 1 55 1234 5678"),
]

NOT_FOUND = [
    "call 988 or 911",
    "116 123 is free",
    "text HOME to 741741",
    "samaritans: 116 123",
    "1-800-273-8255 works",
    "+44 116 123",
    "ring 13 11 14",
    "0800 1110111 jederzeit",
    "+49 800 1110111",
    "freephone 0800 555 0100",
    "1737 in nz",
    "it cost $1,250,000",
    "$2125550199",
    "£07700 900123",
    "rent 1550 and deposit 4165",
    "on 12/05/2023",
    "2023-05-12 10:30",
    "born 03.04.1990",
    "won 3-1 and 4-2",
    "order 114-8830021-5567809",
    "order number 2125550199",
    "tracking 9400 1000 0000 0000 00",
    "<@123456789012345678>",
    "message 1187340022561832960",
    "user 07700900123456789",
    "isbn 978-0-306-40615-7",
    "150 mg, then 200 mg, then 250 mg",
    "50 100 150 200",
    "ssn 219-09-9999",
    "123.456.789-00",
    "203.0.113.54",
    "10 20 30 40 50 60",
    "1 2 3 4 5 6 7",
    "3.14159265358979",
    "1234567890",
    "0000000000",
    "1111111111",
    "2019-2021",
    "8,112 steps",
    "visa 4111 1111 1111 1111",
    "version 10.0.19045.3803",
    "room 204 page 1550",
    "coordinates -1204 64 388",
    "nhs number 401 023 2137",
    "score 2125 to 1980",
    "steam 148123913",
    "my switch friend code is 0770 0900 4561",
    "student number 07700900456",
    "0x80070057",
    "call me at 9",
    "1-800-555-0199",
    "0871 234 5678",
    "555-0142",
    "oo oo oooo ooo",
    "so 1 o 2 o 3 o 4",
    "2019-2020 was hard",
    "won 21-15 18-21 21-19",
    "bp was 120/80 then 130/90 then 125/85",
    "from 10:30 to 11:45 on 3/4/2024",
    "room number 204-1550",
    "aadhaar 2341 2341 2346",
    "meine bestellnummer 0151 23456789",
    "pedido 912 345 678",
    "numéro de commande 06 39 98 12 34",
    "07700 900123 mg",
    "take 100 200 300 400 mg",
    "unix time 1700000000",
    "a lottery of 4 8 15 16 23 42",
    "paid £1,250.00 on 12/03/2024",
    "12 345 678 views",
    "issue # 512-555-0142",
    "bug #5125550142",
    "wa.me/message/ABCDEF2345",
    "t.me/joinchat",
    "t.me/+AbCdEf1234567",
    "t.me/s/12345",
    "https://example.com/send?id=447700900461",
    "hotel:12345678",
    "my number is 12",
    "my number is up",
    "call me in 20 30 minutes",
    "300 123 456 789 of them",
    "lol 0l0l0l0",
    "i called 3 times in 2021 and 2022",
    "text me at 10 or 11 or 12",
    "0o0o0o0 ghost noises",
    "page 112 of 555 0142 pages",
    "bpm 120 130 125 118 122",
    "seed 5125550142",
    "wa.me is down",
    "set a timer for 25 5 25 5 25 15",
    "5,125,550,142 people",
]


@pytest.mark.parametrize(("text", "number"), FOUND)
def test_a_private_number_is_found(text: str, number: str) -> None:
    assert spans(find, Settings(), text) == [number]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_hotlines_and_other_numbers_are_left_alone(text: str) -> None:
    assert spans(find, Settings(), text) == []


def test_a_list_of_numbers_is_each_of_them() -> None:
    lines = [f"07700 90012{last}" for last in range(5)]
    assert spans(find, Settings(), "\n".join(lines)) == lines
    assert spans(find, Settings(), "07700 900123 / 07700 900124") == ["07700 900123", "07700 900124"]


def test_a_hotline_of_the_server_is_never_personal() -> None:
    text = "call 07700 900123"
    assert spans(find, Settings(hotlines=frozenset({"07700900123"})), text) == []


def test_a_hotline_is_known_with_the_countrys_prefix_too() -> None:
    assert spans(find, Settings(hotlines=frozenset({"02079460018"})), "ring +44 20 7946 0018") == []


def test_only_the_servers_regions_count_for_numbers_without_a_prefix() -> None:
    text = "0664 7654321"
    assert spans(find, Settings(regions=("AT",)), text)
    assert not spans(find, Settings(regions=("US",)), text)


def test_what_somebody_calls_their_number_counts_wherever_it_is_from() -> None:
    assert spans(find, Settings(regions=("US",)), "my number is 0664 7654321") == ["0664 7654321"]
    assert spans(find, Settings(regions=("US",)), "i read 0664 7654321 somewhere") == []


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("my number is 07700 900123", Subject.SELF),
        ("07700 900123", Subject.SELF),
        ("call me on 07700 900123", Subject.SELF),
        ("her number is 07700 900123", Subject.OTHER),
        ("my sister's cell is 07700 900123", Subject.OTHER),
        ("call him on 07700 900123", Subject.OTHER),
        ("07700 900123 is my ex, spam it", Subject.OTHER),
        ("she left. my number is 07700 900123", Subject.SELF),
    ],
)
def test_whose_number_it_is_follows_from_the_words_around_it(text: str, subject: Subject) -> None:
    assert first(find, Settings(), text).subject is subject
