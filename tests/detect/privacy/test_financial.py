"""What money could be taken from or traced by, and what is not that."""

from __future__ import annotations

import pytest

from bot.detect.privacy.financial import Settings, find
from tests.detect.privacy.tables import spans

FOUND = [
    ("card 4111 1111 1111 1111 exp 1/30", "4111 1111 1111 1111"),
    ("3714-496353-98431", "3714-496353-98431"),
    ("iban AT02 2050 3021 0102 3600 danke", "AT02 2050 3021 0102 3600"),
    ("gb82west12345698765432", "gb82west12345698765432"),
    ("it's 11-22-33 account 12345678", "11-22-33 account 12345678"),
    ("bsb 062-000 acc 12345678", "062-000 acc 12345678"),
    ("routing 021000021 account 123456789", "021000021 account 123456789"),
    ("01-0123-0123456-00", "01-0123-0123456-00"),
    ("paypal.me/robinsowl", "paypal.me/robinsowl"),
    ("venmo @robin-owl-3", "@robin-owl-3"),
    ("my cashapp is $robinowl", "$robinowl"),
    ("robin.o7@okaxis for the split", "robin.o7@okaxis"),
    ("btc 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"),
    ("0x52908400098527886E0F7030069857D2E4169EE7", "0x52908400098527886E0F7030069857D2E4169EE7"),
]

NOT_FOUND = [
    "card 4111 1111 1111 1112",
    "1234 5678 9012 3456",
    "0000 0000 0000 0000",
    "order 4111 1111 1111 1111",
    "message 4111111111111111119",
    "<@4111111111111111>",
    "barcode 4006381333931",
    "DE00 3704 0044 0532 0130 00",
    "GB12 and so on",
    "it cost $50",
    "$1,200 a month",
    "$GME to the moon",
    "$uicide is on my mind",
    "US$ or $CAD",
    "£5 from 10 people",
    "i use paypal",
    "venmo me please",
    "my paypal is broken",
    "cash app was down",
    "zelle the landlord",
    "send it to my bank",
    "11-22-33",
    "on 11-22-33 at noon",
    "12345678",
    "routing 123456789",
    "062-000",
    "account 1234",
    "bitcoin at 60k",
    "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
    "0x80070057",
    "commit 9f1c2ab77d0e",
    "wise words",
    "robin@okay",
    "i broke the $PATH",
]


@pytest.mark.parametrize(("text", "part"), FOUND)
def test_cards_accounts_tags_and_wallets_are_found(text: str, part: str) -> None:
    assert part in spans(find, Settings(), text)


@pytest.mark.parametrize("text", NOT_FOUND)
def test_amounts_and_invalid_numbers_are_left_alone(text: str) -> None:
    assert spans(find, Settings(), text) == []
