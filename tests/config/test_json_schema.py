"""The JSON Schema says of a settings file what reading it says, as far as a schema can."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given, settings
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it has no types

from bot.__main__ import main
from bot.model import Server
from config.commented import ABOUT, commented
from config.document import LOADER, read_text
from config.json_schema import json_schema
from config.loader import DEFAULT, load_default, plain
from config.schema import Configuration
from config.trust import Power
from config.whole import plain_server
from tests.config.policies import configurations

SCHEMA = json_schema()
VALID = Draft202012Validator(SCHEMA)


def mistakes(data: object) -> list[str]:
    return [f"{one.json_path}: {one.message}" for one in VALID.iter_errors(data)]


def test_it_is_a_schema_and_every_part_of_a_file_is_in_it_with_what_it_is_for() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert ABOUT.keys() <= SCHEMA["properties"].keys()
    assert all("description" in SCHEMA["properties"][name] for name in ABOUT)
    assert plain(load_default())["detectors"].keys() == SCHEMA["properties"]["detectors"]["properties"].keys()
    assert set(SCHEMA["properties"]["trust"]["properties"]) == {power.value for power in Power}


def test_the_default_policy_fits_as_this_reader_and_as_others_read_it() -> None:
    text = DEFAULT.read_text("utf-8")
    assert mistakes(read_text(text, "policy.yaml").data) == []
    assert mistakes(yaml.load(text, Loader=LOADER)) == []  # noqa: S506  # the safe loader, in C


@settings(max_examples=40)
@given(configurations())
def test_every_file_that_is_exported_fits(given: Configuration) -> None:
    whole = {**plain(given), "server": plain_server(Server(1, frozenset({5}), 6)), "lines": {}}
    text = commented(whole, {"channels": {5: "support", 6: "desk"}, "roles": {}})
    assert mistakes(read_text(text, "settings.yaml").data) == []


@pytest.mark.parametrize(
    ("part", "place"),
    [
        ({"version": 2}, "version"),
        ({"rules": {"privacy.*": {"mode": "onn", "rows": []}}}, "mode"),
        ({"rules": {"privacy.*": {"cooldown": "soon"}}}, "cooldown"),
        ({"rules": {"privacy.*": {"rows": [{"respond": ["nugde"]}]}}}, "rows[0]"),
        ({"rules": {"crisis.*": {"rows": [{"respond": ["remove"]}]}}}, "rows[0].respond"),
        ({"trials": {"crisis.suicide": {"rows": [{"respond": "nudge"}]}}}, "rows[0].respond"),
        ({"rules": {"privacy.*": {"exempt_roles": ["everybody"]}}}, "exempt_roles"),
        ({"rules": {"privacy.*": {"rows": [{"respond": ["nudge"], "channels": ["suport"]}]}}}, "channels"),
        ({"detectors": {"privacy.fone": {}}}, "detectors"),
        ({"trust": {"setup": "moderators"}}, "trust.setup"),
        ({"trust": {"words": "everybody"}}, "trust.words"),
        ({"server": {"desk_channel": "here"}}, "desk_channel"),
        ({"desk": {"calls": {"concern": {}}}}, "desk"),
        ({"rule": {}}, "$"),
    ],
)
def test_a_mistake_is_one_in_the_schema_as_well(part: dict[str, Any], place: str) -> None:
    told = mistakes({"version": 1, **part})
    assert told
    assert place in told[0]


def test_the_command_prints_it_and_it_is_read_back_as_the_same() -> None:
    printed = CliRunner().invoke(main, ["policy", "schema"])
    assert printed.exit_code == 0
    assert json.loads(printed.output) == SCHEMA
