"""Content and boundaries, found by the same detector."""

from __future__ import annotations

import pytest

from tests.detect.phrases.book import found


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("kys loser", "content.harassment"),
        ("you are a pathetic loser", "content.harassment"),
        ("i will find you and smash your nose", "content.harassment"),
        ("send nudes", "content.sexual"),
        ("what's the most painless way to die", "content.graphic"),
        ("looking for an ana buddy", "content.pro_harm"),
        ("add me on snap", "boundary.contact_request"),
        ("whats your number", "boundary.contact_request"),
        ("where do u live", "boundary.solicit_info"),
        ("asl?", "boundary.solicit_info"),
        ("wanna meet up on saturday", "boundary.meetup"),
        ("my cashapp is in bio, anything helps", "boundary.paid_service"),
        ("are you single", "boundary.romantic"),
        ("you should stop taking your meds", "boundary.medical_advice"),
    ],
)
def test_what_crosses_a_line_is_found(text: str, category: str) -> None:
    assert category in {one.category for one in found(text, category.split(".")[0])}


@pytest.mark.parametrize(
    "text",
    [
        "i was raped when i was nineteen and i can say it now",
        "my uncle assaulted me and nobody believed me",
        "i'm a gay muslim woman and i'm tired",
        "this is so fucking hard",
        "fuck this week",
        "i feel so stupid and ugly",
        "he called me worthless",
        "my mum says you are a failure every sunday",
        "my brain keeps telling me that i am useless",
        "you're not a failure",
        "sex education in schools is a joke",
        "low libido since the new tablets",
        "someone told me to kys at school",
        "please don't kill yourself",
        "recovery is hard and boring and worth it",
        "i skipped dinner because of the late train",
        "my dms are broken since the update",
        "ask a mod for a ticket",
        "i deleted snapchat",
        "my therapist gave me her number",
        "how old is your dog",
        "where is the rules channel",
        "nice to meet you",
        "i have to meet my landlord",
        "paypal froze my account",
        "my therapist is free on monday",
        "i'm single again and scared",
        "he said you look hot and i ran",
        "i stopped taking my meds and regret it",
        "my doctor stopped my sertraline",
        "talk to your doctor before you stop taking your meds",
        "you have been so brave",
    ],
)
def test_disclosure_swearing_identity_and_everyday_talk_are_not(text: str) -> None:
    assert found(text, "content") == []
    assert found(text, "boundary") == []
