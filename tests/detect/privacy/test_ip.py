"""What is the address of a person's machine, and what is not."""

from __future__ import annotations

import pytest

from bot.detect.privacy.ip import Settings, find
from tests.detect.privacy.tables import spans

FOUND = [
    ("my ip is 203.0.113.54 i think", "203.0.113.54"),
    ("he wrote 81.2.69.5 and laughed", "81.2.69.5"),
    ("join 198.51.100.7:25565", "198.51.100.7"),
    ("it says 192[.]0[.]2[.]44", "192[.]0[.]2[.]44"),
    ("203 dot 0 dot 113 dot 9 ok", "203 dot 0 dot 113 dot 9"),
    ("2001:db8:beef::1a2b is me", "2001:db8:beef::1a2b"),
    ("ip 203 . 0 . 113 . 54 is his", "203 . 0 . 113 . 54"),
    ("meine IP ist 81.2.69.5", "81.2.69.5"),
    ("(203.0.113.9)", "203.0.113.9"),
    ("2001:db8:a1b::5 btw", "2001:db8:a1b::5"),
    ("on 2001:DB8:1:2:3:4:5:6.", "2001:DB8:1:2:3:4:5:6"),
    ("198 . 51 . 100 . 9 had to space it", "198 . 51 . 100 . 9"),
    ("203.0.113.45/32 is me", "203.0.113.45"),
    ("198,51,100,23 is my ip", "198,51,100,23"),
    ("my ip: 198-51-100-23", "198-51-100-23"),
    ("host198-51-100-23.owlnet.com", "198-51-100-23"),
]

NOT_FOUND = [
    "192.168.0.1 is the router",
    "10.0.0.7",
    "127.0.0.1:8080",
    "172.16.4.4",
    "169.254.1.1",
    "255.255.255.0",
    "0.0.0.0",  # noqa: S104 - a text to read, nothing binds to it
    "use 8.8.8.8 or 1.1.1.1",
    "version 81.2.69.5",
    "driver 91.20.33.44 crashed",
    "v2.3.4.5 is out",
    "section 3.1.4.2 says",
    "2.4.1.1 and 2.4.1.2",
    "256.1.2.3",
    "1.2.3.4.5",
    "31.0.15.4601",
    "fe80::1",
    "::1",
    "fd00::12",
    "12:30:45",
    "std::vector",
    "a::b",
    "3:0 and 2:1",
    "203.0.113.0/24 is for documents",
    "203.0.113.4.5",
    "1.203.0.113.4",
    "a203.0.113.4",
    "10 . 20 . 30 . 40 steps",
    "versão 81.2.69.5",
    "rolled back to 91.20.33.44",
    "kapitel 81.2.69.5",
    "1.1.1.1.1.1.1.1",
    "aa:bb:cc:dd:ee:ff",
    "note: this: that",
    "12:30:45:10",
    "198,51,100,23",
    "198-51-100-23 pieces",
    "203.0.113.0/24",
    "i won 1-2-3-4 my ip",
    "zip 12-34-56-78",
    "ip 1-2",
    "host 12-30",
    "trip 198-51-100-23",
    "1. 2. 3. 4. are my reasons",
    "ip 300-400-500-600",
]


@pytest.mark.parametrize(("text", "address"), FOUND)
def test_a_public_address_is_found(text: str, address: str) -> None:
    assert spans(find, Settings(), text) == [address]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_versions_private_ranges_and_times_are_left_alone(text: str) -> None:
    assert spans(find, Settings(), text) == []


def test_a_server_can_name_its_own_game_server() -> None:
    assert spans(find, Settings(known=frozenset({"203.0.113.54"})), "join 203.0.113.54") == []
