"""Settings that an older version has written down are still read."""

from __future__ import annotations

import json

import pytest

from bot.model import Judged, Server, SettingChange, Sighting
from bot.record.plain import plain_server, read_server
from bot.record.plain_review import plain_change, plain_sighting, read_change, read_sighting
from tests.record.samples import CLEO, a_change, a_server, a_sighting


def test_a_server_written_down_and_read_is_the_same() -> None:
    assert read_server(json.loads(json.dumps(plain_server(a_server())))) == a_server()


@pytest.mark.parametrize("later", ["lines", "weekly", "supervisor_roles", "supervision_channel"])
def test_what_an_older_version_did_not_know_is_as_if_it_had_not_been_named(later: str) -> None:
    plain = plain_server(a_server())
    del plain[later]
    assert getattr(read_server(plain), later) == getattr(Server(1), later)


@pytest.mark.parametrize("sighting", [a_sighting(), *(a_sighting(verdict=one) for one in Judged)])
def test_a_sighting_written_down_and_read_is_the_same(sighting: Sighting) -> None:
    plain = json.loads(json.dumps(plain_sighting(sighting)))
    assert str(sighting.person_id) not in json.dumps(plain)
    assert read_sighting(sighting.guild_id, sighting.person_id, plain) == sighting


@pytest.mark.parametrize("change", [a_change(), a_change(before=None, after={"roles": [1, "moderator"]})])
def test_a_change_written_down_and_read_is_the_same(change: SettingChange) -> None:
    plain = json.loads(json.dumps(plain_change(change)))
    assert str(CLEO) not in json.dumps(plain)
    assert read_change(change.guild_id, change.by, plain) == change
