"""Which numbers and streets are addresses of private persons."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.detect.overlap import settle
from bot.detect.privacy.address import Settings, find
from bot.model import Subject
from bot.normalise.skeleton import normalise_text
from tests.detect.privacy.tables import first

FOUND = [
    ("12 Mill Road", ["12 Mill Road"]),
    ("my address is 14b cedar close", ["14b cedar close"]),
    ("flat 3, 22 larch street, ludlow", ["flat 3, 22 larch street, ludlow"]),
    ("apt 4B, 210 Elm St, Springfield IL 62701", ["apt 4B, 210 Elm St, Springfield IL 62701"]),
    ("unit 7/12 Wattle Parade, Dubbo NSW 2830", ["7/12 Wattle Parade, Dubbo NSW 2830"]),
    ("i live at 45 old mill lane", ["45 old mill lane"]),
    ("Hauptstr. 12", ["Hauptstr. 12"]),
    ("ich wohne in der musterstraße 5a, 50667 Köln", ["in der musterstraße 5a, 50667 Köln"]),
    ("12 rue des Lilas, 75011 Paris", ["12 rue des Lilas, 75011 Paris"]),
    ("Calle Mayor 14, 3º B, 28013 Madrid", ["Calle Mayor 14, 3º B, 28013 Madrid"]),
    ("Rua das Flores, 123, apto 45", ["Rua das Flores, 123, apto 45"]),
    ("Blk 123 Ang Mo Kio Ave 3 #04-12", ["Blk 123 Ang Mo Kio Ave 3 #04-12"]),
    ("12, 3rd Cross, Indiranagar, Bangalore 560038", ["12, 3rd Cross, Indiranagar, Bangalore 560038"]),
    ("B-204 Green Valley Apartments, Pune", ["B-204 Green Valley Apartments, Pune"]),
    ("Plot 12, Admiralty Close, Lekki", ["Plot 12, Admiralty Close, Lekki"]),
    ("Lot 5 Block 3 Sampaguita St., Brgy San Isidro", ["Lot 5 Block 3 Sampaguita St., Brgy San Isidro"]),
    ("my postcode is SY8 1AA", ["SY8 1AA"]),
    ("eircode D02 X285", ["D02 X285"]),
    ("my zip is 90210", ["90210"]),
    ("meine plz ist 50667", ["50667"]),
    ("cep 01310-100", ["01310-100"]),
    ("pin code 560038", ["560038"]),
    ("come round, we're at 9 the crescent", ["9 the crescent"]),
    ("send it to 1600 w 5th ave apt 3", ["1600 w 5th ave apt 3"]),
    ("she lives at 7 Rose Terrace", ["7 Rose Terrace"]),
    ("he's at 23 wellington st", ["23 wellington st"]),
    ("number 8 Priory Gardens, Hexham", ["number 8 Priory Gardens, Hexham"]),
    ("we used to live at 3 Station Cottages, Mill Lane", ["3 Station Cottages, Mill Lane"]),
    ("Av. Paulista 1578, São Paulo", ["Av. Paulista 1578, São Paulo"]),
    ("Carrera 7 # 12-34, Bogotá", ["Carrera 7 # 12-34, Bogotá"]),
    ("Rose Cottage, Mill Lane, Clun", ["Rose Cottage, Mill Lane, Clun"]),
    ("10 Jalan Besar #05-01", ["10 Jalan Besar #05-01"]),
    ("3/45 Queen Street, Ponsonby, Auckland 1011", ["3/45 Queen Street, Ponsonby, Auckland 1011"]),
    ("1234 Rue Sainte-Catherine, Montréal QC H3B 1A1", ["1234 Rue Sainte-Catherine, Montréal QC H3B"]),
    ("Kirchweg 3, 4020 Linz", ["Kirchweg 3, 4020 Linz"]),
    ("via Roma 12", ["via Roma 12"]),
    ("Am Marktplatz 4, 79312 Emmendingen", ["Am Marktplatz 4, 79312 Emmendingen"]),
    ("House 14, Street 5, DHA Phase 2", ["House 14, Street 5, DHA Phase 2"]),
    ("No 5 Adeola Street, Yaba", ["No 5 Adeola Street, Yaba"]),
    ("im at 88 maple dr", ["88 maple dr"]),
    ("mi casa es c/ luna 5, 2ºA", ["c/ luna 5, 2ºA"]),
    ("moro na rua do sol 45", ["rua do sol 45"]),
    ("P.O. Box 12, Clun", ["P.O. Box 12, Clun"]),
    ("rural route 2 box 88", ["rural route 2 box 88"]),
    ("2217 county road 14", ["2217 county road 14"]),
    ("i live at twelve elm street", ["twelve elm street"]),
    ("thirty two Maple Road", ["thirty two Maple Road"]),
    ("vivo en Mz B Lt 14", ["Mz B Lt 14"]),
    ("SQN 308 bloco B apto 104", ["SQN 308 bloco B apto 104"]),
    ("Kerkstraat 12, 2000 Antwerpen", ["Kerkstraat 12, 2000 Antwerpen"]),
    ("Storgatan 14, Umeå", ["Storgatan 14, Umeå"]),
    ("ul. Lipowa 8 m 3, Krakow", ["ul. Lipowa 8 m 3, Krakow"]),
    ("wir wohnen jetzt Erlengrund 12, 34117 Kassel", ["Erlengrund 12, 34117 Kassel"]),
    ("18 The Maltings, Ware", ["18 The Maltings, Ware"]),
    ("im on the 4th floor of Cedar House, flat 41", ["Cedar House, flat 41"]),
    ("T6G 2R3 is me", ["T6G 2R3"]),
    ("10025 is my zip", ["10025"]),
    ("PIN 682 024", ["682 024"]),
    ("they have my 410 Juniper Bend on a list", ["410 Juniper Bend"]),
]

NOT_FOUND = [
    "a 12 step road",
    "5 minute drive",
    "2 way street",
    "24 hour place",
    "1 way",
    "12 steps to a better place",
    "it's a 10 minute walk",
    "15 miles down the road",
    "im 16 and my street is loud",
    "3 bedroom house",
    "2 hours on the road",
    "i walked 5 blocks down the street",
    "4 times in a row",
    "10 years on the street",
    "we drove 300 miles of open road",
    "100 days in a row",
    "the crisis centre is at 200 Riverside Drive",
    "The library, 12 High Street, has a group",
    "first 5 minutes in the park",
    "there are 3 men in the square",
    "page 12 of the green book",
    "i have 2 kids and a hill of debt",
    "it's 4 am on the street",
    "6 feet under the hill",
    "1 step closer",
    "24/7 way too much",
    "chapter 3 the long road",
    "about 30 people at the court",
    "200 mg st johns wort",
    "5 lane highway",
    "took 3 trains to the park",
    "watched 21 Jump Street",
    "10 Cloverfield Lane is scary",
    "Nightmare on Elm Street",
    "Sesame Street",
    "nr 10 Downing Street said",
    "the 3 little pigs walk",
    "im on page 5",
    "room 12 at school",
    "flat 4 tyre",
    "block 3 users",
    "unit 5 test tomorrow",
    "my pin is 1234",
    "code 12345",
    "i have 90210 dollars",
    "order number 50667",
    "the 90210 show",
    "ps5 2nd controller",
    "took 2 x 5mg",
    "b12 2x a day",
    "lasted 5 rounds in the ring",
    "um 5 uhr am platz",
    "platz 3 im turnier",
    "ich war 5 jahre auf der strasse",
    "auf dem weg 3 leute getroffen",
    "am 5. mai",
    "avenue of 3 trees",
    "en la calle hace 3 dias",
    "rue la 3e fois",
    "calle abajo 3 perros",
    "a rua tem 3 casas",
    "via zoom at 5",
    "via email 24 hours",
    "al 100 por ciento",
    "r. 5",
    "call 116 123",
    "ring 999",
    "1-800 line",
    "plot twist 2",
    "lot 49",
    "suite 16",
    "60 grove street vibes in gta",
    "we have 8 close friends",
    "i made 3 close friends",
    "2 court dates",
    "got 5 place settings",
    "he did 10 drive bys",
    "3 view points",
    "2000 people at the park",
    "50 park benches",
    "4 green flags",
    "7 hill sprints",
    "12 garden gnomes",
    "1 main point",
    "10 field trips",
    "5 point plan",
    "3 run home",
    "1 loop of the track",
    "8 circle of friends",
    "100 walk",
    "wearing 3 hoodies",
    "during 3 lessons",
    "spring 2024",
    "bring 2 friends",
    "firewall 2",
    "555-0174, she'll walk it over",
    "they called 911",
    "the food bank at 4 Larch Road is open",
    "number 1 in my heart way",
    "forty hours a week drive",
    "six more weeks close",
    "it's four hours' drive",
    "one way street",
    "one more lane",
    "number one place",
    "two doors down the road",
    "seven days road trip",
    "twelve steps way",
    "a 3 point turn",
    "12 angry men court",
    "at 5am on 5th",
    "my 1st and 2nd",
    "level 12 close",
    "box 88 in the attic",
    "platz 1, 2020 war gut",
    "kapitel 3, 1945 war",
    "im Jahr 1999 Berlin",
    "Level 5, 20000 xp",
    "rank 5, 10000 points",
    "quadra 2 times",
    "the copse 18",
    "page 18 The Hobbit",
    "10025 is my score",
    "pin 682",
    "the last lane",
    "the farm, where we met",
    "Orchard House, the novel",
    "lot 9 of nine things",
    "house 14 to 7",
    "eine Brigade 5 mann",
    "routine 2 box 8",
]

SUBJECTS = [
    ("i live at 12 Larch Road, Ludlow", Subject.SELF),
    ("her address is 12 Larch Road, Ludlow", Subject.OTHER),
    ("he lives at 12 Larch Road", Subject.OTHER),
]


def _stretches(text: str) -> list[str]:
    return [text[one.span.start : one.span.end] for one in settle(list(find(normalise_text(text), Settings())))]


@pytest.mark.parametrize(("text", "stretches"), FOUND)
def test_an_address_is_found(text: str, stretches: list[str]) -> None:
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
                "12",
                "Mill",
                "Road",
                "rue",
                "de",
                "flat 3,",
                "SY8 1AA",
                "calle",
                "c/",
                "strasse 5",
                "Am",
                "50667",
                "Köln",
                "#04-12",
                "blk",
                "st.",
                ", ",
                "zip",
                "90210",
            ]
        ),
        max_size=12,
    ).map(" ".join)
)
def test_every_finding_is_a_stretch_of_the_text(text: str) -> None:
    for one in find(normalise_text(text), Settings()):
        assert 0 <= one.span.start < one.span.end <= len(text)
        assert text[one.span.start : one.span.end].strip()
