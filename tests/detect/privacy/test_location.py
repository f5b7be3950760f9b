"""Which places are somebody's, and which are only talked of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.detect.overlap import settle
from bot.detect.privacy.location import Settings, find
from bot.model import Subject
from bot.normalise.skeleton import normalise_text
from tests.detect.privacy.tables import first

FOUND = [
    ("i live in ludlow", ["ludlow"]),
    ("i live in a village called Wistanstow near Ludlow", ["Wistanstow", "Ludlow"]),
    ("I'm from Oswestry originally", ["Oswestry"]),
    ("im in leominster rn", ["leominster"]),
    ("moved to hebden bridge last year", ["hebden bridge"]),
    ("my home town is Kirriemuir", ["Kirriemuir"]),
    ("our house is in Penicuik", ["Penicuik"]),
    ("based in Leeds", ["Leeds"]),
    ("vivo en Cuenca", ["Cuenca"]),
    ("soy de Albacete", ["Albacete"]),
    ("moro em Juiz de Fora", ["Juiz de Fora"]),
    ("sou de Braga", ["Braga"]),
    ("j'habite à Angoulême", ["Angoulême"]),
    ("je vis à quimper", ["quimper"]),
    ("je viens de Limoges", ["Limoges"]),
    ("ich wohne in Passau", ["Passau"]),
    ("komme aus Gütersloh", ["Gütersloh"]),
    ("lebe in Bamberg", ["Bamberg"]),
    ("i live near the Tesco on Mill Road", ["Tesco on Mill Road"]),
    ("the Lidl by my house on Station Road", ["Lidl by my house on Station Road"]),
    ("https://maps.app.goo.gl/AbCdEf123", ["https://maps.app.goo.gl/AbCdEf123"]),
    ("52.3676, 4.9041", ["52.3676, 4.9041"]),
    ("40°26'46\"N 79°58'56\"W", ["40°26'46\"N 79°58'56\"W"]),
    ("///table.lamp.chair", ["///table.lamp.chair"]),
    ("https://w3w.co/table.lamp.chair", ["https://w3w.co/table.lamp.chair"]),
    ("9C3W9QCJ+2VX", ["9C3W9QCJ+2VX"]),
    ("geo:52.3676,4.9041", ["geo:52.3676,4.9041"]),
    ("15f from Truro", ["Truro"]),
    ("she lives in Dolgellau with her nan", ["Dolgellau"]),
    ("he moved to Whitby after the divorce", ["Whitby"]),
    ("anyone else here from Dundee?", ["Dundee"]),
    ("my street is Larch Grove", ["Larch Grove"]),
    ("i live on larch road", ["larch road"]),
    ("living in london is so lonely", ["london"]),
    ("i'm stuck in Grimsby till monday", ["Grimsby"]),
    ("I study in Durham", ["Durham"]),
    ("currently staying with my aunt in Nairn", ["Nairn"]),
    ("im at the bus station in Penrith", ["bus station in Penrith"]),
    ("we live behind the Spar in Tain", ["Spar in Tain"]),
    ("i work at the co-op opposite the church in Lochgilphead", ["co-op opposite the church in Lochgilphead"]),
    ("17/f/leeds", ["leeds"]),
    ("greetings from Tromsø", ["Tromsø"]),
    ("our estate is Barley Fields in Didcot", ["Didcot"]),
    ("I'm parked outside the Aldi on Quay Street", ["Aldi on Quay Street"]),
    ("hi im 16 from birmingham", ["birmingham"]),
    ("i live in Iloilo City", ["Iloilo City"]),
    ("I stay in Surulere", ["Surulere"]),
    ("i live in south london, peckham", ["london"]),
    ("je suis à Rouen en ce moment", ["Rouen"]),
    ("ich bin aus der Nähe von Kassel", ["Kassel"]),
    ("I'm a nurse in Aberystwyth", ["Aberystwyth"]),
    ("lived in Stornoway all my life", ["Stornoway"]),
    ("I dey Lekki with my aunt", ["Lekki"]),
    ("22, Banff", ["Banff"]),
    ("Dumfries born and raised", ["Dumfries"]),
]

NOT_FOUND = [
    "my gran loved Vienna",
    "the flight from Naples is late",
    "is it raining in Sweden",
    "i want to live in Siena one day",
    "i live in trackies now",
    "we lived on soup in May",
    "im in tears, in June of all months",
    "i love Paris",
    "I live in Texas",
    "i live in germany",
    "im from the uk",
    "i live in fear",
    "i live in hell",
    "i live in a van",
    "i live in my car",
    "i live in denial",
    "i live in constant pain",
    "i live in the past",
    "i live in a small town",
    "i'm in bed",
    "im in a bad place",
    "im from a broken home",
    "I wish i lived in Copenhagen",
    "we went to Barcelona last summer",
    "the concert in Manchester was great",
    "have you read Murder in Mesopotamia",
    "i'm in love with Charlotte",
    "she confided in Sarah",
    "in January i start",
    "he lives in my head rent free",
    "im in the ER",
    "I'm in DBT",
    "i believe in God",
    "in English please",
    "i live for Fridays",
    "my timezone is Europe/London",
    "the film is set in Boston",
    "flight to Lisbon tomorrow",
    "the earthquake in Lisbon on the news",
    "i want to move to Berlin one day",
    "i'm thinking of moving to Portland",
    "i would love to live in Vienna",
    "people in London are so rude",
    "moved in with my mum",
    "moved on from Jack",
    "i'm from a small family",
    "i'm at the end of my rope",
    "i'm in the middle of Chapter 4",
    "i'm at work",
    "live in the moment",
    "im in so much pain",
    "i live in my pyjamas",
    "i'm stuck in Traffic",
    "lives in Minecraft",
    "im in Year 10",
    "we live in Europe",
    "I'm in Pacific time",
    "paris hilton said so",
    "i'm at McDonald's",
    "i am in therapy with Hannah",
    "ich lebe in Angst",
    "ich bin in Therapie",
    "vivo en el pasado",
    "vivo con miedo",
    "je vis dans la peur",
    "je suis à bout",
    "moro com minha mãe",
    "estoy en crisis",
    "soy de las que lloran",
    "the NHS in England",
    "i'm from Mars lol",
    "i'm out of Zoloft",
    "score was 12.345, 6.789",
    "version 1.2345",
    "9+10",
    "a/b/c///d",
    "they live in Sims",
    "i'm on season 4 of Lost",
    "i'm in Grade 9",
    "what a day to live in",
    "in Hope i trust",
    "I ate at Nando's with Ben",
    "we talked about Rome",
    "rome wasn't built in a day",
    "my dog's called Boston",
    "dinner in Chinatown?",
    "i'm in my London era",
    "born in Glasgow 1970 was the singer",
    "im in college",
    "she is in year 9 at school",
    "stuck in bed all day",
    "the Battle of Hastings",
    "a Yorkshire pudding",
    "a hamburger from Hamburg",
    "I live off Pot Noodles",
    "i live by the motto Carpe Diem",
    "who lives in a pineapple under the sea",
    "im so done living in this house",
    "it lives in the drawer",
    "i was in Madrid in 2019",
    "a girl named Madison",
    "i'm near tears",
    "i'm near the end of Dune",
    "we are in Phase 2",
    "i'm in Love",
    "i'm in Pain",
    "i'm from Generation X",
    "he's in Slytherin",
    "24f, Canadian, new here",
    "vivimos en el campo",
    "my essay on power in Hamlet",
    "my parcel has been in Memphis for a week",
    "3 months in",
    "40, tired",
]

SUBJECTS = [
    ("i live in Ludlow", Subject.SELF),
    ("my ex moved to Whitby", Subject.OTHER),
    ("she lives in Penrith now", Subject.OTHER),
]


def _stretches(text: str) -> list[str]:
    return [text[one.span.start : one.span.end] for one in settle(find(normalise_text(text), Settings()))]


@pytest.mark.parametrize(("text", "stretches"), FOUND)
def test_a_place_of_somebody_is_found(text: str, stretches: list[str]) -> None:
    assert _stretches(text) == stretches


@pytest.mark.parametrize("text", NOT_FOUND)
def test_everything_else_is_left_alone(text: str) -> None:
    assert _stretches(text) == []


@pytest.mark.parametrize(("text", "subject"), SUBJECTS)
def test_whose_it_is(text: str, subject: Subject) -> None:
    assert first(find, Settings(), text).subject is subject


@given(
    st.lists(
        st.sampled_from(
            [
                "i live in",
                "Ludlow",
                "ludlow",
                "in",
                "near",
                "from",
                "the Spar on",
                "Mill Road",
                "by my house",
                "52.3676,",
                "4.9041",
                "St.",
                "and",
                "15f",
                "here",
                "À",
                "ß",
                "///a.b.c",
                "I'm",
            ]
        ),
        max_size=12,
    ).map(" ".join)
)
def test_every_finding_is_a_stretch_of_the_text(text: str) -> None:
    for one in find(normalise_text(text), Settings()):
        assert 0 <= one.span.start < one.span.end <= len(text)
        assert text[one.span.start : one.span.end].strip()
