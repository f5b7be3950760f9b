"""Whose full name is told, and what only looks like a name. All names are invented, but for the famous ones."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.detect.privacy.name import Settings, find
from bot.detect.privacy.names.display import looks_like_a_full_name
from bot.model import Subject
from bot.normalise.skeleton import normalise_text
from tests.detect.privacy.tables import first, spans

FOUND = [
    ("my name is Anna Weiss", "Anna Weiss"),
    ("my name is anna weiss and im new", "anna weiss"),
    ("name's ewan tolliver lol", "ewan tolliver"),
    ("my names jaxon pritchard", "jaxon pritchard"),
    ("im priya raman btw", "priya raman"),
    ("im Grace Young btw", "Grace Young"),
    ("I'm Mark Summers, hi everyone", "Mark Summers"),
    ("this is Carmen Ibarra", "Carmen Ibarra"),
    ("hi, Tobias Quellmann here", "Tobias Quellmann"),
    ("tobias quellmann here, checking in", "tobias quellmann"),
    ("My name is Xanthe Brambleworth", "Xanthe Brambleworth"),
    ("MY NAME IS HANNAH PRESCOTT", "HANNAH PRESCOTT"),
    ("my name is tan wei ming", "tan wei ming"),
    ("I am Nguyen Thi Hoa", "Nguyen Thi Hoa"),
    ("real name: Oluwaseun Adebayo", "Oluwaseun Adebayo"),
    ("find me as Mei Ling Tan on fb", "Mei Ling Tan"),
    ("John Q. Smith is my legal name", "John Q. Smith"),
    ("my name is Ahmed bin Rashid", "Ahmed bin Rashid"),
    ("Fatima al-Hassan told everyone", "Fatima al-Hassan"),
    ("his full name is dylan o'rourke", "dylan o'rourke"),
    ("her name is Chloe Marchbanks and she lies", "Chloe Marchbanks"),
    ("a guy called Liam Fothergill who bullied me", "Liam Fothergill"),
    ("look her up, Sinead Gallagher-Roche", "Sinead Gallagher-Roche"),
    ("my boyfriend kyle hennessey wont answer", "kyle hennessey"),
    ("my sister Niamh O'Sullivan", "Niamh O'Sullivan"),
    ("Priya Raman from my school keeps doing it", "Priya Raman"),
    ("Iain MacAllister reported me to the boss", "Iain MacAllister"),
    ("i got a letter for Mr Terence Oldcastle", "Terence Oldcastle"),
    ("i saw Megan Hollister at the mall", "Megan Hollister"),
    ("it was Deborah Winstanley's idea", "Deborah Winstanley"),
    ("Thanks for reading.\n\nSincerely,\nMargaret Ashby", "Margaret Ashby"),
    ("ok bye\n- Hugo Pellerin", "Hugo Pellerin"),
    ("love, rosie hartnell", "rosie hartnell"),
    ("me llamo lucia fernandez ortega", "lucia fernandez ortega"),
    ("Mi nombre es Ángel Domínguez", "Ángel Domínguez"),
    ("my name is Maria de la Cruz Fuentes", "Maria de la Cruz Fuentes"),
    ("mi jefe Ramiro Bustamante grita", "Ramiro Bustamante"),
    ("meu nome é Thiago Nogueira", "Thiago Nogueira"),
    ("me chamo beatriz carvalho", "beatriz carvalho"),
    ("je m'appelle Élodie Garnier", "Élodie Garnier"),
    ("il s'appelle Mehdi Benali", "Mehdi Benali"),
    ("ma prof, Nathalie Courtois, m'a dit", "Nathalie Courtois"),
    ("ich heiße Jürgen Krämer", "Jürgen Krämer"),
    ("mein Name ist Gül Çelik", "Gül Çelik"),
    ("sie heißt Katharina von Thalheim", "Katharina von Thalheim"),
    ("meine Chefin Ute Brandstätter schreit", "Ute Brandstätter"),
    # pieces
    ("first name Bartholomew, last name Kessinger", "Bartholomew, last name Kessinger"),
    ("first name: Harriet / surname: Quimby", "Harriet / surname: Quimby"),
    ("my surname is Okwuosa and first name Giles", "Okwuosa and first name Giles"),
    ("Vorname: Uwe\nNachname: Steinmetz", "Uwe\nNachname: Steinmetz"),
    ("nombre: Camila, apellido: Restrepo", "Camila, apellido: Restrepo"),
    ("Surname/First: Kessinger, Harriet", "Kessinger, Harriet"),
    ("Last, First: Quimby-Holt, Maud\nAge: 40", "Quimby-Holt, Maud"),
    ("my name is M-A-R-A H-O-L-T", "M-A-R-A H-O-L-T"),
    ("its my name, d a n a h o l t", "d a n a h o l t"),
    ("real: Ines Pilar Vandermolen\nbday: none", "Ines Pilar Vandermolen"),
    # where only somebody acts
    ("Zorvan Quexley told me to keep quiet", "Zorvan Quexley"),
    ("is Zorvan Quexley present, the judge said", "Zorvan Quexley"),
    ("the girl from before, Zorva Quexley, started it", "Zorva Quexley"),
    ("quem me fez isso foi Zorvan Quexley", "Zorvan Quexley"),
    ("a card for Mrs. H. Zorva Quexley", "H. Zorva Quexley"),
    ("i was assaulted by Craig Netherby", "Craig Netherby"),
    ("rest in peace Maud Harkerby", "Maud Harkerby"),
    ("btw sunita kulkarni is me", "sunita kulkarni"),
]

NOT_FOUND = [
    # a first name alone
    "my name's luke hmu",
    "my name is luke and im tired",
    "my name is Anna. Hi",
    "im anna",
    "im anna and i need help",
    "i told anna that",
    "Anna, Weiss beer is good",
    "love, anna",
    "- anna",
    "thanks,\nanna",
    "tell alex hi",
    "my friend josh texted",
    "my friend josh lives far",
    "ty jesse ily",
    "jesse u ok? kim here",
    "i met Jim And Bob",
    "I'm Leah And I'm new",
    "me llamo ana y vivo lejos",
    "me llamo ana tengo quince",
    "meu nome e ana e moro longe",
    "je m'appelle emma et toi",
    "ich heiße lena und du",
    "Señora Marta me ayuda",
    "first name only please",
    "first name Bart and nothing else",
    "first name, last name and email are required",
    "first name basis with my nurse, last name drama again",
    "nombre y apellido son obligatorios",
    "Surname, Forename",
    "my name is m-a-r-a",
    "my name is a b c d e f g",
    "w h y me",
    "a b c d e f",
    "My name is Coach Ben",
    # words
    "real: nothing is",
    "full: stop",
    "rest in peace grandma",
    "RIP my sleep schedule",
    "pray for everybody here",
    "i was hurt by people i trusted",
    "by Elara Finch, a poem",
    "the girl from before, really, started it",
    "is Genshin Impact online",
    "Nothing Matters told me nothing",
    "who did it was me",
    "this song is me",
    "a card for Mr Whiskers",
    "right by the Bernauer U-Bahn",
    "I'm Really Sorry",
    "Why Does Nobody Care About Me",
    "Can Someone Please Talk To Me",
    "Crisis Text Line helped",
    "someone named it depression",
    "my deadname is awful to hear",
    "google Cognitive Distortions",
    "Mei Nummer is weg",
    "playing Mario Kart tonight",
    "my Calvin Klein jumper",
    "im really tired btw",
    "im Really Tired btw",
    "im Feeling Blue",
    "this is hard",
    "This Is Really Hard",
    "her name is none of your business",
    "my name is too long",
    "his name makes me sick",
    "my name is hard to say",
    "named after my grandma",
    "my names not important",
    "call me maybe",
    "call me by your name",
    "my sister's wedding is soon",
    "im Christian and gay",
    "im Mexican American",
    "I'm Irish Catholic",
    "im autistic and tired",
    "im Depressed And Anxious",
    "i take Abilify and Lexapro",
    "Mental Health Awareness Week",
    "Cognitive Behavioural Therapy",
    "Good Morning everyone",
    "Merry Christmas Anna",
    "On Monday I start",
    "May God bless you",
    "may long weekend",
    "grace period ended",
    "will young people care",
    "in my case hope faith love",
    "summer rain falls",
    "its Will Power that counts",
    "Summer Love was a good film",
    "Rose Quartz is pretty",
    "my cat Luna Moon",
    "Victoria Sponge cake",
    "drinking earl grey",
    "mi hermana anda triste",
    "minha mae fala muito",
    "ma mere dit que",
    "meine Mutter sagt immer",
    "Guten Morgen zusammen",
    "Feliz Navidad a todos",
    # people whom everybody knows
    "my name is Inigo Montoya",
    "i love Taylor Swift",
    "reading Harry Potter again",
    "Jordan Peterson is annoying",
    "listening to Joni Mitchell",
    "a song by Elara Finch",
    "ugh, carl rogers said it first",
    "hannah montana was my childhood",
    # things, places, doctors
    "watched Stranger Things",
    "playing Red Dead Redemption",
    "Jack Daniels again",
    "Mary Jane helps me sleep",
    "moving to New York",
    "we went to San Jose",
    "i live near Victoria Station",
    "Charlotte North Carolina",
    "Austin Texas",
    "Georgia Tech is far",
    "Mount Sinai Hospital",
    "Lincoln High School is bad",
    "Dr. Anna Weiss is great",
    "my therapist Laura Benning says hi",
    "in Saint Petersburg now",
    "see @Anna_Weiss or AnnaWeiss99",
]


@pytest.mark.parametrize(("text", "span"), FOUND)
def test_a_full_name_is_found_whole(text: str, span: str) -> None:
    assert spans(find, Settings(), text) == [span]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_is_no_full_name_of_a_private_person_is_not_found(text: str) -> None:
    assert spans(find, Settings(), text) == []


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("my name is Anna Weiss", Subject.SELF),
        ("im priya raman btw", Subject.SELF),
        ("soy Andrés Quiroga, de lejos", Subject.SELF),
        ("bye\nHugo Pellerin", Subject.SELF),
        ("they spelled my name wrong, it's Kofi Darkwah", Subject.SELF),
        ("her name is Chloe Marchbanks", Subject.OTHER),
        ("ella se llama Rocío Valdés", Subject.OTHER),
        ("my boyfriend Jordan Blackwood left", Subject.OTHER),
        ("everyone knows it was Deborah Winstanley", Subject.OTHER),
        ("it's Deborah Winstanley's fault", Subject.OTHER),
    ],
)
def test_it_is_told_whose_name_it_is(text: str, subject: Subject) -> None:
    assert first(find, Settings(), text).subject == subject


@pytest.mark.parametrize("other", ["caf\u00e9", "\u5b66\u6821", "\U0001f642", "\u00c9t\u00e9"])
def test_a_name_is_found_in_its_capitals_whatever_other_letters_stand_beside_it(other: str) -> None:
    text = f"{other}, a girl in my class, Oriel Tamsworth, told me. {other}"
    assert spans(find, Settings(), text) == spans(find, Settings(), text.replace(other, "x" * len(other)))
    assert spans(find, Settings(), text)


def test_names_that_are_only_mentioned_can_be_left_alone() -> None:
    quiet = Settings(mentions=False)
    assert spans(find, quiet, "Priya Raman from my school, and my name is Anna Weiss") == ["Anna Weiss"]


@pytest.mark.parametrize(
    "name",
    [
        "Anna Weiss",
        "anna weiss",
        "Anna Weiss (she/her)",
        "✨ Anna Weiss ✨",
        "Anna Weiss | she/her",
        "María José García López",
        "Jamal O'Connor",
        "Ewan McTavish",
        "Emily Chen",
        "Kim Minji",
        "Oluwaseun Adebayo",
        "Agnieszka Kowalczyk-Nowak",
    ],
)
def test_a_display_name_that_is_a_full_name_is_found(name: str) -> None:
    assert spans_of_author(name) == [name]


@pytest.mark.parametrize(
    "name",
    [
        "", " ", "x", "anna", "Anna W", "anna_weiss99", "Sad Panda", "Night Owl", "Summer Rain", "River Stone",
        "Angel Rose", "Harry Potter", "Taylor Swift", "Luna Moon", "Jack Frost", "San Jose", "Lily Rose", "Ruby Red",
        "Dark Angel", "Crystal Clear", "Baby Girl", "Pixie Dust", "Sunny Day", "Christian Grey", "Violet Sky",
        "Hazel Eyes", "Jade Green", "Honey Bee", "Raven Black", "Aurora Borealis", "Lost in Space", "mod team",
    ],
)  # fmt: skip
def test_a_display_name_that_may_be_invented_is_left_alone(name: str) -> None:
    assert spans_of_author(name) == []


def spans_of_author(name: str) -> list[str]:
    found = find(normalise_text(name, "author"), Settings())
    return [name[one.span.start : one.span.end] for one in found]


@given(st.text(max_size=60))
def test_any_text_and_any_display_name_can_be_read(text: str) -> None:
    for kind in ("content", "author"):
        for one in find(normalise_text(text, kind), Settings()):
            assert 0 <= one.span.start < one.span.end <= len(text)


@given(st.lists(st.sampled_from([*"\n.-'A ", "anna", "Weiss", "my name is", "de", "Dr"]), max_size=12).map(" ".join))
def test_names_do_not_overlap(text: str) -> None:
    found = [one.span for one in find(normalise_text(text), Settings())]
    assert not any(one.overlaps(other) for one in found for other in found if one is not other)


def test_a_page_of_names_takes_no_long_time() -> None:
    view = normalise_text("my friend Anna Weiss " * 5_000)
    began = time.process_time()
    assert list(find(view, Settings()))
    assert time.process_time() - began < 0.5


def test_a_display_name_is_read_without_its_decoration() -> None:
    assert looks_like_a_full_name("~ anna weiss ~")
