"""What stands around a phrase decides what it means."""

from __future__ import annotations

import pytest

from bot.detect.phrases.automaton import Hit
from bot.detect.phrases.book import Firmness, Phrase, parse_phrases
from bot.detect.phrases.context import Context, CueKind, parse_cues
from bot.detect.phrases.tokens import tokenise
from bot.trouble import Trouble
from tests.detect.phrases.book import found, gravest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # said as it is
        ("i want to kill myself", ("urgent", "suicide")),
        ("I’m going to end my life tonight", ("emergency", "suicide")),  # noqa: RUF001 - phones type this apostrophe
        ("i cant stop thinking about killing myself", ("urgent", "suicide")),
        ("not joking, i want to end my life", ("urgent", "suicide")),
        ("i dont know why but i want to die", ("urgent", "suicide")),
        # negated: but what is passive stays
        ("not suicidal, just wouldn't mind not waking up", ("concern", "suicide")),
        # present beats past, each by its own words
        ("i was suicidal in 2017. i am suicidal again now", ("urgent", "suicide")),
        ("ever since i was nine i have wanted to die", ("urgent", "suicide")),
        # somebody else
        ("my friend wants to kill herself", ("urgent", "third_party")),
        ("my sister is suicidal, where do i turn", ("urgent", "third_party")),
        ("my friend moved out and i want to kill myself", ("urgent", "suicide")),
        ("i told my mum that i am suicidal", ("urgent", "suicide")),
        # a condition is no hypothesis
        ("if they evict us i will kill myself", ("urgent", "suicide")),
        ("kms, and i mean it", ("concern", "suicide")),
    ],
)
def test_what_is_meant_is_found_at_its_level(text: str, expected: tuple[str, str]) -> None:
    assert gravest(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # negation
        "i'm not suicidal",
        "i am not going to kill myself",
        "i don't want to die",
        "never wanted to hurt myself",
        "no thoughts of killing myself this month",
        "without wanting to die",
        "i no longer want to kill myself",
        "glad i didn't kill myself",
        # past and over
        "i was suicidal in 2014, i run a bakery now",
        "i tried to end my life ten years ago",
        "i used to cut myself",
        "when i was fifteen i wanted to die",
        "back in high school i was suicidal",
        # to somebody, in general
        "if you want to hurt yourself please ring a helpline",
        "if you are suicidal, a doctor can help",
        "are you suicidal?",
        "sorry you feel suicidal",
        "have you been thinking of killing yourself",
        "anyone who is suicidal may ring at any hour",
        "people who feel like ending it all deserve help",
        # quoted
        '"i want to die" is a line i read on a wall',
        "> i want to kill myself\nthat was brave to write",
        "the song goes i wanna die and the drums come in",
        "in the film she wants to kill herself",
        "the character is suicidal in season two",
        "suicide prevention week starts today",
        # not meant
        "this exam is killing me",
        "missed the bus kms",
        "i wanna die of embarrassment",
        "killing myself laughing",
        "my laptop died and i am dead inside lol",
        "this heat is murder",
        "go and kill it at practice",
        "dead, absolutely dead 😂",
        "i could kill for a biscuit",
    ],
)
def test_what_is_not_meant_is_not_found(text: str) -> None:
    assert found(text) == []


SMALL = {
    "terminators": {"turn": ["but"], "self": ["i"]},
    "cues": [
        {"id": "not", "kind": "negation", "patterns": ["not"], "window": 2, "reach": "clause", "stops": ["turn"],
         "why": "it is negated"},
        {"id": "ago", "kind": "past", "patterns": ["ago"], "direction": "backward", "window": 1, "why": "it is over"},
        {"id": "lol", "kind": "figurative", "patterns": ["lol"], "direction": "both", "window": 9,
         "reach": "message", "up_to": "weak", "why": "said with a laugh"},
        {"id": "joke", "kind": "pseudo", "patterns": ["not only"], "blocks": ["negation"], "why": "no negation"},
        {"id": "red", "kind": "figurative", "patterns": ["red"], "about": ["tea.red"], "why": "it is red"},
    ],
}  # fmt: skip


def phrase(name: str = "tea.green", firmness: Firmness = Firmness.USUAL, language: str = "en") -> Phrase:
    return Phrase(name, "crisis.suicide", None, 0.9, "tea is named", (), firmness=firmness, language=language)


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("not X", ["not"]),
        ("not a big X", ["not"]),
        ("X ago", ["ago"]),
        ("not X ago", ["not", "ago"]),
        ("not only X", []),
        ("X not", []),
        ("not a very big X", []),
        ("not, X", []),
        ("not. X", []),
        ("not but X", []),
        ("X long since ago", []),
        ("X. ago", []),
        ("ago X", []),
        ("lol X", []),
        ("red X", []),
    ],
)
def test_a_cue_reaches_as_far_as_it_says(text: str, cues: list[str]) -> None:
    tokens = tokenise(text)
    place = tokens.words.index("X")
    around = Context(parse_cues(SMALL)).around(tokens, [Hit(0, place, place + 1)])
    assert [cue.id for cue in around.of(phrase(), place, place + 1)] == cues


@pytest.mark.parametrize(
    ("one", "text", "cues"),
    [
        (phrase(firmness=Firmness.WEAK), "lol. ok. X", ["lol"]),
        (phrase(firmness=Firmness.PLAIN), "lol X", []),
        (phrase("tea.red.hot"), "red X", ["red"]),
        (phrase("tea.redder"), "red X", []),
        (phrase(language="de"), "not X", []),
    ],
)
def test_a_cue_changes_only_the_phrases_it_is_for(one: Phrase, text: str, cues: list[str]) -> None:
    tokens = tokenise(text)
    place = tokens.words.index("X")
    assert [
        cue.id
        for cue in Context(parse_cues(SMALL)).around(tokens, [Hit(0, place, place + 1)]).of(one, place, place + 1)
    ] == cues


def test_every_mistake_in_cues_is_told_with_its_path() -> None:
    bad = {"cues": [{"id": "a b", "kind": "odd", "patterns": [], "stops": ["x"], "blocks": ["y"], "window": -1,
                     "why": "", "effect": "boom", "more": 1}], "extra": 1}  # fmt: skip
    with pytest.raises(Trouble) as caught:
        parse_cues(bad)
    for part in ("extra", "[0].id", "[0].kind", "[0].patterns", "[0].stops", "[0].blocks", "[0].window", "[0].why",
                 "[0].effect", "[0].more"):  # fmt: skip
        assert sum(part in line for line in caught.value.lines) == 1, part


def test_a_phrase_of_another_family_has_no_level() -> None:
    row = {"id": "a", "category": "content.harassment", "level": "urgent", "why": "is rude to somebody",
           "patterns": ["boo"], "match": ["boo"], "no_match": ["hello"]}  # fmt: skip
    with pytest.raises(Trouble, match=r"phrases\[0\]\.level: only crisis"):
        parse_phrases({"phrases": [row]})


def test_every_kind_of_cue_is_used() -> None:
    from tests.detect.phrases.book import BOOK

    assert {cue.kind for cue in BOOK.cues} == set(CueKind)
