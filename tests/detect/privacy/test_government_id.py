"""Numbers of documents: which are found, and what is none. All of them are examples or invented."""

from __future__ import annotations

import pytest

from bot.detect.privacy.government_id import Settings, find
from bot.model import Subject
from tests.detect.privacy.tables import first, spans

NAMED = [
    ("my ssn is 212-44-1876", "212-44-1876"),
    ("ssn 212441876 i think", "212441876"),
    (
        "social security number: two one two, four four, one eight seven six",
        "two one two, four four, one eight seven six",
    ),
    ("itin 912-70-1876", "912-70-1876"),
    ("medicare id 1EG4-TE5-MK73", "1EG4-TE5-MK73"),
    ("sin 046 454 286", "046 454 286"),
    ("n.i. number qq 12 34 56 c", "qq 12 34 56 c"),
    ("943 476 5919 is my nhs number", "943 476 5919"),
    ("My NHS app keeps crashing. It's 943 476 5919 on the card", "943 476 5919"),
    ("utr 1955839661", "1955839661"),
    ("my pps no. is 1234567fa", "1234567fa"),
    ("tfn: 123 456 782", "123 456 782"),
    ("medicare card 2123 45670 1", "2123 45670 1"),
    ("ird number 49-091-850", "49-091-850"),
    ("aadhaar 2341 2341 2346", "2341 2341 2346"),
    ("pan card abcpe1234f", "abcpe1234f"),
    ("nric s1234567d", "s1234567d"),
    ("meine Steuer-ID ist 86095742719", "86095742719"),
    ("steuer id: 86 095 742 719", "86 095 742 719"),
    ("Ausweisnummer L01X00T47", "L01X00T47"),
    ("numéro de sécu 2 95 10 99 126 111 93", "2 95 10 99 126 111 93"),
    ("mi dni es 12345678z", "12345678z"),
    ("el nie x-1234567-l", "x-1234567-l"),
    ("meu cpf: 39053344705", "39053344705"),
    ("O NIF? O meu é o 123456789", "123456789"),
    ("mi rut es 12.345.678-5", "12.345.678-5"),
    ("codice fiscale rssmra85t10a562s", "rssmra85t10a562s"),
    ("passport no. 912803456", "912803456"),
    ("my passport is XK1234567", "XK1234567"),
    ("mein Reisepass hat die Nummer C01X0006H", "C01X0006H"),
    ("pasaporte AAB123456", "AAB123456"),
    ("driver's license D1234567", "D1234567"),
    ("permis de conduire numéro 850192000123", "850192000123"),
    ("cnh 01234567890", "01234567890"),
    ("my cnic is 42101-1234567-8", "42101-1234567-8"),
    ("emirates id 784-1990-1234560-1", "784-1990-1234560-1"),
    ("hkid A123456(3) is on it", "A123456(3"),
    ("taiwan id A123456789", "A123456789"),
    ("nik saya 3201011507900001", "3201011507900001"),
    ("mykad 900101-14-5678", "900101-14-5678"),
    ("thai id 1-1017-01234-56-1", "1-1017-01234-56-1"),
    ("her rrn: 900101-1234567", "900101-1234567"),
    ("snils 112-233-445 95", "112-233-445 95"),
    ("my oib is 33392005961", "33392005961"),
    ("kennitala 120174-3399", "120174-3399"),
    ("ID: 9001015009086", "9001015009086"),
    ("my ID book says 9001015009087", "9001015009087"),
    ("alien number A-123-456-789", "A-123-456-789"),
    ("licence no MORGA 657054 SM9 IJ 21", "MORGA 657054 SM9 IJ 21"),
    ("912803456\nis what it said on my passport", "912803456"),
]

ALONE = [
    "212-44-1876", "AB123456C", "AB 12 34 56 C", "MORGA657054SM9IJ", "1234567T", "ABCPE1234F", "S1234567D",
    "86 095 742 719", "2 95 10 99 126 111 93", "12345678Z", "X1234567L", "390.533.447-05", "RSSMRA85T10A562S",
]  # fmt: skip

NOT_FOUND = [
    # nothing that is one
    "my ssn is in the drawer",
    "i lost my passport in 2019",
    "driving licence in my bag, back at 10",
    "nhs waiting list, 18 months now",
    "call nhs 111 option 2",
    "the pan was too hot at 200 degrees",
    "what a sin, 3 cakes gone",
    "sin dormir desde las 04:30 del 12/03/2024",
    "i have 2 ids and 1 licence",
    "my passport expires 20301224",
    # an invalid form or check digit
    "ssn 000-12-3456",
    "ssn 666-12-3456",
    "ssn 212-00-1876",
    "ssn 212-44-0000",
    "ssn 1234",
    "sin 046 454 287",
    "ni number BG123456A",
    "ni number QQ123456E",
    "nhs number 943 476 5918",
    "utr 1955839662",
    "pps 1234567A",
    "tfn 123 456 789",
    "aadhaar 2341 2341 2341",
    "steuer-id 86095742710",
    "sécu 2 95 10 99 126 111 94",
    "mi dni es 12345678A",
    "nie X1234567A",
    "cpf 123.456.789-00",
    "cpf 111.111.111-11",
    "nif 123456780",
    "nric S1234567A",
    "codice fiscale RSSMRA85T10A562A",
    "pan ABCDE12345",
    # other numbers
    "order 212-44-1876",
    "ticket AB123456C",
    "order number 12345678Z",
    "booking ref S1234567D",
    "serial RSSMRA85T10A562S",
    "https://example.org/AB123456C",
    "user jt121298a",
    "jt121298a",
    "12345678z",
    "212 44 1876",
    "943 476 5919",
    "123456789",
    "046 454 286",
    "student id number 12345678",
    "employee id 12345678",
    "order id 123456789",
    "discord id 1187340022561832960",
    "license plate ABC 1234",
    "software license 12 seats, 2024",
    "call me on 07700 900123",
    "passport office, tel 020 7946 0018",
    "my passport, then call 07700900123",
    "tracking 9400 1000 0000 0000 00",
    "card 4111 1111 1111 1111",
    "i scored 21-15 and 18-21",
    "2023-05-12 10:30",
    "150 mg, then 200 mg, then 250 mg",
    "203.0.113.54",
    # names that are words elsewhere
    "the inn had 500100732259 stars",
    "ID 73120486 (1187) invite me",
    "my id says 9001015009087",
    "id 123456789012",
    "nik is 17 and tall",
    "ktp",
    "egn 12",
    "ic what you did there in 2021",
    "mykad 991399-14-5678",
    "nik 3201019945900001",
    "oib 33392005962",
    "snils 112-233-445 96",
    "hkid A123456(4)",
    "taiwan id A123456780",
    "42101-1234567",
    "my number is 12 digits: 123456789012",
    "tz 123456789",
    "inn keeper 12345",
    "kra 12 of them",
    "cedula",
    "rc car 123456",
    "book a room, 9001015009086",
    "nid 3",
    "a-1 steak",
]


@pytest.mark.parametrize(("text", "number"), NAMED)
def test_a_number_that_is_called_by_its_name_is_found(text: str, number: str) -> None:
    assert spans(find, Settings(), text) == [number]


@pytest.mark.parametrize("number", ALONE)
def test_a_form_that_nothing_else_has_needs_no_name(number: str) -> None:
    assert spans(find, Settings(), f"so {number}, ok?") == [number]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_invalid_numbers_and_other_numbers_are_left_alone(text: str) -> None:
    assert spans(find, Settings(), text) == []


def test_a_number_may_be_broken_up_by_lines_and_invisible_characters() -> None:
    assert spans(find, Settings(), "ssn\n212\n44\n1876") == ["212\n44\n1876"]
    assert spans(find, Settings(), "ssn 212-\u200b44-18\u200b76") == ["212-\u200b44-18\u200b76"]


def test_one_name_may_introduce_several_numbers() -> None:
    text = "their nhs numbers are 943 476 5919, 943 476 5870 and 999 123 4560"
    assert spans(find, Settings(), text) == ["943 476 5919", "943 476 5870"]


def test_what_kind_it_is_stands_in_the_reason() -> None:
    assert first(find, Settings(), "aadhaar 2341 2341 2346").why == "an Aadhaar number"
    assert first(find, Settings(), "AB123456C").why == "a National Insurance number"


def test_a_number_that_is_named_is_surer_than_one_that_stands_alone() -> None:
    named, alone = (first(find, Settings(), text) for text in ("ni number AB123456C", "AB123456C"))
    assert named.confidence > alone.confidence


def test_whose_number_it_is_follows_from_the_words_around_it() -> None:
    assert first(find, Settings(), "my ssn is 212-44-1876").subject is Subject.SELF
    assert first(find, Settings(), "her ssn is 212-44-1876").subject is Subject.OTHER
