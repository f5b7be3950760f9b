"""All settings of a server as one document: written down with comments, read back, and moved to another server."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.model import Server
from bot.trouble import Trouble
from config.commented import ABOUT, commented
from config.document import read_text
from config.helplines import Line
from config.ids import Kind, ids_in, match, moved, on_one_line
from config.loader import differences, load_default, overlay, plain
from config.schema import Configuration
from config.server_lines import plain_line
from config.whole import plain_server, whole
from tests.config.policies import configurations

IDS = st.integers(1, 2**63 - 1)
MANY = st.frozensets(IDS, max_size=3)
NAMES = st.text(min_size=1, max_size=20).filter(lambda name: bool(name.strip()))
SERVERS = st.builds(
    Server,
    st.just(1),
    MANY,
    st.none() | IDS,
    st.none() | IDS,
    MANY,
    MANY,
    supervisor_roles=MANY,
    supervision_channel=st.none() | IDS,
).map(lambda server: replace(server, support_channels=server.support_channels - set(server.staff_channels)))
NIGHT = Line("Night line", "24/7", ("suicide",), ("en",), "server", "2026-11-30", "x", call="0800 11", country="GB")
LINES = {"GB": {"own": [plain_line(NIGHT)], "hidden": ["Samaritans"]}}


def document(given: Configuration, server: Server, lines: dict[str, Any] | None = None) -> dict[str, Any]:
    return {**plain(given), "server": plain_server(server), "lines": lines or {}}


@given(configurations(), SERVERS, st.data())
def test_what_is_exported_is_imported_as_the_same(given: Configuration, server: Server, data: st.DataObject) -> None:
    settings = document(given, server)
    called: dict[Kind, dict[int, str]] = {
        kind: {one: data.draw(NAMES) for one in sorted(ids)} for kind, ids in ids_in(settings).items()
    }
    text = commented(settings, called)
    read = whole(read_text(text, "settings.yaml"))
    assert read.configuration == given
    assert read.of(Server(1)) == server
    assert read.channel_names == {one: on_one_line(name) for one, name in called["channels"].items()}
    assert read.role_names == {one: on_one_line(name) for one, name in called["roles"].items()}
    assert yaml.safe_load(text)["version"] == 1


@given(configurations())
def test_what_is_kept_of_an_export_is_what_differs(given: Configuration) -> None:
    default, given = plain(load_default()), replace(given, conduct=load_default().conduct)
    read = whole(read_text(commented(plain(given), {"channels": {}, "roles": {}}), "settings.yaml"))
    assert overlay(default, differences(default, plain(read.configuration))) == given


def test_every_part_says_what_it_is_for_and_every_id_what_it_is_called() -> None:
    given = overlay(plain(load_default()), {"rules": {"privacy.*": {"exempt_roles": [77]}}})
    settings = document(given, Server(1, frozenset({11, 12}), 13), LINES)
    text = commented(settings, {"channels": {11: "general-support", 12: "venting", 13: "desk"}, "roles": {77: "Elder"}})
    for part in ("server", "rules", "desk", "trust", "lines"):
        assert f"# {ABOUT[part]}\n{part}:" in text
    assert "support_channels: [11, 12]  # general-support, venting" in text
    assert "exempt_roles: [77]  # Elder" in text
    assert whole(read_text(text, "settings.yaml")).of(Server(1)).lines == LINES


def test_all_mistakes_are_told_at_once_each_with_its_place() -> None:
    text = """\
version: 1
server: {desk_channel: here, support: [1]}
names: {channels: [1]}
lines: {GB: {own: [{name: nobody}]}, XX: 3}
rules:
  privacy.fone: {rows: [{respond: [nudge]}]}
trust: {setup: moderators}
"""
    with pytest.raises(Trouble) as caught:
        whole(read_text(text, "settings.yaml"))
    told = "\n".join(caught.value.lines)
    for place in (
        "line 2: server.desk_channel",
        "line 2: server.support",
        "line 3: names.channels",
        "line 4: lines.GB.own[1]",
        "line 4: lines.XX",
        "line 6: rules.privacy.fone",
        "line 7: trust.setup",
    ):
        assert place in told


@pytest.mark.parametrize("part", ["server: 3", "lines: 3", "names: 3", "server: {support_channels: [0]}"])
def test_a_part_of_another_shape_is_told_in_one_line(part: str) -> None:
    with pytest.raises(Trouble) as caught:
        whole(read_text(f"version: 1\n{part}\n", "settings.yaml"))
    assert len(caught.value.lines) == 1


HERE: dict[Kind, dict[int, str]] = {
    "channels": {1: "support", 2: "desk", 3: "twice", 4: "twice"},
    "roles": {9: "Volunteer"},
}
THERE: dict[Kind, dict[int, str]] = {
    "channels": {101: "Support", 102: "desk", 103: "twice", 104: "gone"},
    "roles": {109: "volunteer", 108: "elder"},
}


def test_ids_are_found_by_name_and_what_is_lost_takes_what_was_meant_for_it_alone() -> None:
    settings = {
        "server": {"support_channels": [101, 104], "desk_channel": 102, "log_channel": 104, "volunteer_roles": [109]},
        "rules": {
            "privacy.*": {
                "mode": "on",
                "exempt_roles": ["moderator", 108, 109],
                "rows": [
                    {"channels": [104], "respond": ["remove"]},
                    {"channels": [101, 104, "support"], "respond": ["nudge"]},
                    {"roles": [108], "respond": ["flag"]},
                    {"respond": ["flag"]},
                ],
            },
            "content.*": {"mode": "on", "rows": [{"channels": [103], "respond": ["remove"]}]},
        },
        "trials": {"boundary.*": {"mode": "on", "rows": [{"channels": [104], "respond": ["flag"]}]}},
        "detectors": {"toxicity": {"enabled": True, "channels": {"101": {"insult": 0.9}, "104": {"insult": 0.8}}}},
    }
    found = match(settings, THERE, HERE)
    assert found.moved == {"channels": {101: 1, 102: 2}, "roles": {109: 9}}
    assert found.lost == {"channels": {103: "twice", 104: "gone"}, "roles": {108: "elder"}}
    assert moved(settings, found) == {
        "server": {"support_channels": [1], "desk_channel": 2, "log_channel": None, "volunteer_roles": [9]},
        "rules": {
            "privacy.*": {
                "mode": "on",
                "exempt_roles": ["moderator", 9],
                "rows": [{"channels": [1, "support"], "respond": ["nudge"]}, {"respond": ["flag"]}],
            },
            "content.*": {"mode": "off", "exempt_roles": [], "rows": []},
        },
        "trials": {},
        "detectors": {"toxicity": {"enabled": True, "channels": {"1": {"insult": 0.9}}}},
    }


@given(configurations(), SERVERS)
def test_where_every_id_is_known_nothing_moves(given: Configuration, server: Server) -> None:
    settings = document(given, server)
    here: dict[Kind, dict[int, str]] = {kind: dict.fromkeys(ids, "x") for kind, ids in ids_in(settings).items()}
    found = match(settings, {}, here)
    assert found.nothing
    assert whole(read_text(commented(moved(settings, found), here), "s")).configuration == given
