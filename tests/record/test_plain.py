"""Settings that an older version has written down are still read."""

from __future__ import annotations

import json

import pytest

from bot.model import Server
from bot.record.plain import plain_server, read_server
from tests.record.samples import a_server


def test_a_server_written_down_and_read_is_the_same() -> None:
    assert read_server(json.loads(json.dumps(plain_server(a_server())))) == a_server()


@pytest.mark.parametrize("later", ["lines", "weekly", "supervisor_roles", "supervision_channel"])
def test_what_an_older_version_did_not_know_is_as_if_it_had_not_been_named(later: str) -> None:
    plain = plain_server(a_server())
    del plain[later]
    assert getattr(read_server(plain), later) == getattr(Server(1), later)
