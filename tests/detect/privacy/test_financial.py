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
    ("4111 1111 1111 1111 12/30 123", "4111 1111 1111 1111"),
    ("4000 0566\n5566 5556", "4000 0566\n5566 5556"),
    ("la tarjeta 5454545454545454 no pasa", "5454545454545454"),
    ("iban gb15 midl 4005 1512 3456 78 ok", "gb15 midl 4005 1512 3456 78"),
    ("account 12345678, sort code 11-22-33", "12345678, sort code 11-22-33"),
    ("mi alias es buho.rio.luna", "buho.rio.luna"),
    ("la clabe es 032180000118359719", "032180000118359719"),
    ("pix chave aleatória 123e4567-e89b-12d3-a456-426614174000", "123e4567-e89b-12d3-a456-426614174000"),
    ("my venmo username is robinowl", "robinowl"),
    ("$robinowl", "$robinowl"),
    ("mein paypal: eule_77", "eule_77"),
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
    "venmo venmo @venmo",
    "tracking 4111 1111 1111 1111",
    "032180000118359719",
    "my alias here is owl",
    "id 123e4567-e89b-12d3-a456-426614174000",
    "paypal took 3 days",
    "wise of you to rest",
    "chime in any time",
    "upi was down at 10pm",
    "lydia is my sister",
    "pix or cash",
    "he owes me $50 on venmo",
    "4111 1111 1111 111",
    "a 16 digit number like 1234 5678 1234 5678",
    "4242 4242 4242 4243",
    "steam 76561198000000000",
    "konto 12",
    "sort codes are long",
    "11 22 33 44 55 66 77 88",
    "DE89 3704 0044 0532 0130 01",
    "XX89370400440532013000",
]


@pytest.mark.parametrize(("text", "part"), FOUND)
def test_cards_accounts_tags_and_wallets_are_found(text: str, part: str) -> None:
    assert part in spans(find, Settings(), text)


@pytest.mark.parametrize("text", NOT_FOUND)
def test_amounts_and_invalid_numbers_are_left_alone(text: str) -> None:
    assert spans(find, Settings(), text) == []
