"""Whose detail something is, by the words around it."""

from __future__ import annotations

import pytest

from bot.detect.subject import Verdict, subject_of, verdict
from bot.model import Subject

OTHERS = [
    "her number is X",
    "his insta: X",
    "my friend's snap is X",
    "my ex X",
    "call him on X",
    "mum's new number is X",
    "that guy is X",
    "you're X, right",
    "X is my boss",
    "<@1234> lives at X",
    "X is her number",
    "X belongs to my brother",
    "she lives at X",
    "he works at X",
    "are you at X",
    "the number of my mum is X",
    "die nummer von meiner mutter ist X",
    "el numero de mi madre es X",
    "ihre nummer ist X",
    "ring Anna on X",
    "my ex texts me from X",
    "the guy who scammed me uses X",
    "a person called X",
    "er wohnt in X",
    "mi hermana vive en X",
    "i asked and his address is X",
    "my mum's new flat: X",
    "text my flatmate pls? X",
    "the landlord's mobile: X",
    "kim's place is X",
    "X, thats kims place",
    "X (my sister)",
    "X is what it says on her passport",
    "everyone report X",
    "X boot him offline",
    "this troll hides behind X",
    "the guy that keeps calling is X",
    "the one who leaked it uses X",
    "does anyone know who X is",
    "your ip is X kid",
    "o insta dela e X",
    "o e-mail do professor e X",
    "siganla, X",
    "appelez ma soeur au X",
    "la carte de l'arnaqueur : X",
    "mi ex me escribe desde X",
    "the nasty email came from X",
    "never send money to X",
]
OWN = [
    "X",
    "my number is X",
    "call me on X",
    "im X",
    "mine is X",
    "text me, X",
    "you can reach me at X",
    "he left me. my new number is X",
    "for you: my mail is X",
    "my sister asked, so my number is X",
    "meine nummer ist X",
    "mi numero es X",
    "mon numero : X",
    "just X",
    "here: X",
    "the number is X",
    "is X ok?",
    "new one: X",
    "she slept. i was born on X",
    "write to me at X",
    "he took my phone. text me on X",
    "he took my phone, my new number is X",
    "my mum kicked me out, text me on X",
    "they say account X is closed",
    "they're ringing back on X",
    "i live at X",
    "we live at X",
    "anyone else at X",
    "he/they X",
    "my brother asked for my address, X",
    "X is my number",
    "X, that's mine",
    "someone posted my ip, X",
    "could someone ring X for me",
    "meu codigo de amigo e X",
    "ich wohne in X",
    "vivo en X",
    "moro em X",
    "j'habite a X",
    "appelle moi au X",
    "llamame al X",
    "my friends call me X",
    "they want my card, X",
    "you can put my number in your phone tonight, X",
    "her: where do you live. me: i live at X",
    "the letter says X",
    "is this one X or the long one",
    "<@1234> hate to ask. my paypal is X",
    "mines X",
    "everything's on insta X",
    "sharing with my husband so mine is X",
    "his mum is kind. my email is X",
    "i go to X",
    "i'm at X",
    "my name is A and my email is X",
    "my ex blocked my old one, im on X now",
    "my mum and i live at X",
    "me and my mum live at X",
    "my sister wants me to stay at X",
    "made an alt because of my ex: X",
    "the form wants a number so i put X",
    "i'm a teacher at X",
    "friend me on steam X",
    "my steam friend code is X",
    "found it in my bag, X",
    "they leaked it, X is my line",
    "any of you can ring X",
    "whatever you can send, X",
    "mom won't pay so venmo X",
    "could a mod text me? X",
    "he followed me. X is where i live",
    "X - save it, that's me",
    "X works for me",
    "is it normal that it starts like X",
    "the remote works on X",
    "dear brothers and sisters, X",
    "nothing to do with the mods: X",
    "leave your name at the door. X",
    "how old are you? X",
    "podem ligar-me para o X",
    "me puedes escribir a X",
    "sou professora na escola, X",
    "ich wohne bei meiner oma in X",
    "mein handy ist kaputt, ruf mich unter X an",
    "j'ai un nouveau numero, X",
    "mon mail c'est X",
    "soy X en steam",
    "somebody pretends to be me, mine is X",
    "my dad asked me to put X here",
    "at my school X",
]

BY_CATEGORY = [
    ("he went quiet, X", "privacy.phone", Subject.OTHER),
    ("he posted X", "privacy.ip", Subject.SELF),
    ("he waits outside X", "privacy.institution", Subject.SELF),
    ("my brother drove me to X", "privacy.location", Subject.SELF),
    ("we left my parents' house, now at X", "privacy.address", Subject.OTHER),
    ("she cried all night. X", "privacy.age", Subject.SELF),
    ("someone logged in from X", "privacy.ip", Subject.OTHER),
    ("i logged in from X", "privacy.ip", Subject.SELF),
    ("my router has X", "privacy.ip", Subject.SELF),
    ("filling it in for my partner, X", "privacy.government_id", Subject.OTHER),
    ("filling it in, X", "privacy.government_id", Subject.SELF),
    ("raising money for my partner, X", "privacy.financial", Subject.SELF),
    ("you go to X", "privacy.institution", Subject.OTHER),
    ("X right?", "privacy.location", Subject.OTHER),
    ("X is right for me", "privacy.location", Subject.SELF),
    ("his boss at X", "privacy.institution", Subject.OTHER),
    ("my boss at X", "privacy.institution", Subject.SELF),
]


@pytest.mark.parametrize(("text", "category", "subject"), BY_CATEGORY)
def test_places_machines_and_ages_are_told_apart_by_other_means(text: str, category: str, subject: Subject) -> None:
    at = text.index("X")
    assert subject_of(text.lower(), at, at + 1, category) is subject


@pytest.mark.parametrize("text", OTHERS)
def test_somebody_elses_detail_is_told_by_the_nearest_cue(text: str) -> None:
    at = text.index("X")
    assert subject_of(text.lower(), at, at + 1) is Subject.OTHER


@pytest.mark.parametrize("text", OWN)
def test_without_a_nearer_cue_it_is_the_authors_own(text: str) -> None:
    at = text.index("X")
    assert subject_of(text.lower(), at, at + 1) is Subject.SELF


FULL_NAMES = [
    ("my name is X", Subject.SELF),
    ("hi all, X here", Subject.SELF),
    ("me llamo X", Subject.SELF),
    ("thanks, X", Subject.SELF),
    ("her name is X", Subject.OTHER),
    ("X told everyone", Subject.OTHER),
    ("X's birthday is today", Subject.OTHER),
    ("the landlord is called X", Subject.OTHER),
    ("my boss X", Subject.OTHER),
    ("fine, name reveal: X", Subject.SELF),
    ("my deadname was X", Subject.SELF),
    ("my prescriptions still say X", Subject.SELF),
    ("everyone calls me pip but it's X", Subject.SELF),
    ("love always, X", Subject.SELF),
    ("sou a X", Subject.SELF),
    ("ich bin der X", Subject.SELF),
    ("my parents named me X", Subject.SELF),
    ("it's X's birthday", Subject.OTHER),
    ("the night nurse on my ward, full name X", Subject.OTHER),
    ("i think about X every day", Subject.OTHER),
    ("has anyone heard from X", Subject.OTHER),
    ("mi jefe, X, me grita", Subject.OTHER),
]


@pytest.mark.parametrize(("text", "subject"), FULL_NAMES)
def test_a_full_name_is_its_authors_own_where_they_introduce_themselves(text: str, subject: Subject) -> None:
    at = text.index("X")
    assert subject_of(text.lower(), at, at + 1, "privacy.name") is subject


def test_a_place_of_ones_therapist_is_ones_own_place_but_not_their_number() -> None:
    text = "my therapist at x"
    assert subject_of(text, 16, 17, "privacy.institution") is Subject.SELF
    text = "my therapist's number is x"
    assert subject_of(text, 25, 26, "privacy.phone") is Subject.OTHER


def test_a_mere_mention_of_somebody_is_not_sure() -> None:
    assert verdict("her number is x", 14, 15) == Verdict(Subject.OTHER, sure=True)
    assert not verdict("he keeps posting x", 17, 18).sure
    assert not verdict("he went quiet, x", 15, 16).sure
    assert not verdict("her number is old. x", 19, 20).sure
    assert not verdict("x", 0, 1).sure


def test_it_looks_at_a_bounded_stretch_alone() -> None:
    far = "her number is " + "so " * 200
    assert subject_of(far + "x", len(far), len(far) + 1) is Subject.SELF
