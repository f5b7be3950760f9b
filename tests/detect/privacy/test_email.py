"""What is an e-mail address of a person, and what is not."""

from __future__ import annotations

import pytest

from bot.detect.privacy.email import Settings, find
from bot.model import Subject
from tests.detect.privacy.tables import first, spans

FOUND = [
    ("write to anna.berg@posteo.de please", "anna.berg@posteo.de"),
    ("MY MAIL: Tom_99@GMAIL.COM", "Tom_99@GMAIL.COM"),
    ("mia dot holt at outlook dot com", "mia dot holt at outlook dot com"),
    ("ben(at)web[.]de", "ben(at)web[.]de"),
    ("lu.k @ gmail . com is mine", "lu.k @ gmail . com"),
    ("r o b i n 5 @ yahoo . com", "r o b i n 5 @ yahoo . com"),
    ("owl\u200bfan@ex\u200bample.org", "owl\u200bfan@ex\u200bample.org"),
    ("old.fern22 at gmail, the usual", "old.fern22"),
    ("my gmail is pine_tree.77", "pine_tree.77"),
    ("mi correo: lu.k@correo.example", "lu.k@correo.example"),
    ("meu email é ana_99@sapo.pt", "ana_99@sapo.pt"),
    ("écris à max.owl@laposte.net stp", "max.owl@laposte.net"),
    ("schreib an uwe punkt eule at gmx punkt de", "uwe punkt eule at gmx punkt de"),
    ("robinowl at gmail com", "robinowl at gmail com"),
    ("fern22 @ yahoo, you know the rest", "fern22 @ yahoo"),
    ("robin@wildowl dot org", "robin@wildowl dot org"),
    ("robin@gmail,com", "robin@gmail,com"),
    ("ｓｕｅ＠ｅｘａｍｐｌｅ．ｃｏｍ", "ｓｕｅ＠ｅｘａｍｐｌｅ．ｃｏｍ"),  # noqa: RUF001 - full width is what is tested
    ("fern [at the rate] posteo [dot] de", "fern [at the rate] posteo [dot] de"),
    ("it is robin full stop owl at web full stop de", "robin full stop owl at web full stop de"),
    ("owl.77 klammeraffe gmx.net", "owl.77 klammeraffe gmx.net"),
    ("owl77 (a) gmx.de", "owl77 (a) gmx.de"),
    ("owl -at- gmx -dot- de", "owl -at- gmx -dot- de"),
    ("r o b i n @ g m a i l . c o m ok", "r o b i n @ g m a i l . c o m"),
    ("robin.owl@gmail.con", "robin.owl@gmail.con"),
    ("robin.owl@gmailcom", "robin.owl@gmailcom"),
    ("hello-dora@owlery.example", "hello-dora@owlery.example"),
    ("office.brenda@owlery.ie", "office.brenda@owlery.ie"),
    ("email me at m a r a 99 at gmail dot com", "m a r a 99 at gmail dot com"),
]

NOT_FOUND = [
    "write to help@samaritans.example",
    "info@someclinic.org has the forms",
    "support@discord.com never answers",
    "no-reply@shop.com sent it",
    "counsellor@kidshelpline.com.au",
    "volunteers+night@thecharity.org",
    "put name@example.com in the box",
    "@robin_b you were right",
    "<@123456789012345678> hi",
    "see you @ home",
    "party @ 7.30",
    "look @ this",
    "photo@2x.png",
    "@user@mastodon.social",
    "https://medium.com/@someone/a-story",
    "my email got hacked",
    "my gmail is broken again",
    "i work at gmail support",
    "@@@@@@@@",
    "a@",
    "50 @ 3.20 each",
    "x@y",
    "dont @ me",
    "dont @ me. ok",
    "live:robin_owl_33",
    "web: pages_2 and 3",
    "find me at home or at work",
    "look at gmail for it",
    "meet at 9.30 at the web cafe",
    "my mail is full",
    "gmail: is it down",
    "e-mail me",
    "10 @ 5.50 each",
    "sing @ church. ok",
    "a@b@c@d",
    "look at gmail dot com for it",
    "look at me dot com lol",
    "git@github.com:owl/nest.git",
    "support-team@owlery.example",
    "info.uk@owlery.example",
    "hello+news@owlery.example",
    "help-desk@owlery.example",
    "contact.global@owlery.org",
    "full stop. at the rate of de",
    "i cried at live music",
    "at the rate of 3 dot 5 percent",
    "amig(a) e amig(o)",
    "me (a) teen",
    "option (a) and (b)",
    "a -at- b",
    "meet at 5 full stop",
    "gmail: 15 new messages",
    "sent via outlook for ios",
    "5@night",
    "no-reply@accounts.owlery.com",
    "shop at web dot de, it is fine",
    "@ g m",
]


@pytest.mark.parametrize(("text", "address"), FOUND)
def test_an_address_of_a_person_is_found(text: str, address: str) -> None:
    assert spans(find, Settings(), text) == [address]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_only_looks_like_an_address_is_left_alone(text: str) -> None:
    assert spans(find, Settings(), text) == []


def test_a_server_can_name_addresses_of_its_own() -> None:
    assert spans(find, Settings(helplines=("ourserver",)), "mods@ourserver.org") == []


def test_whose_address_it_is_follows_from_the_words_around_it() -> None:
    assert first(find, Settings(), "his email is jo.w@web.de").subject is Subject.OTHER
    assert first(find, Settings(), "email me, jo.w@web.de").subject is Subject.SELF
