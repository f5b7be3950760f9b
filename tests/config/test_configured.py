"""Each server has the default policy with its own changes laid over it, and none is without one."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.model import Mode, Server
from config.configured import configure

OWN = {"rules": {"privacy.*": {"mode": "shadow"}}}
SECRET = "quinquereme"
MISFITS = [
    {"rules": {f"privacy.{SECRET}": {"mode": "on"}}},
    {"rules": {"privacy.*": {"mode": SECRET}}},
    {"rules": {"privacy.*": {SECRET: 1}}},
    {"rules": {"crisis.*": {"rows": [{"respond": ["remove"]}]}}},
    {"rules": SECRET},
    {"detectors": {SECRET: {"enabled": False}}},
    {"version": 99},
    {SECRET: None},
]


def test_a_server_without_settings_of_its_own_has_the_default() -> None:
    of = configure()
    assert of(Server(1)) is of(Server(2))
    assert of(Server(1)).policy.rules["privacy.*"].mode is Mode.ON


def test_a_server_has_its_own_settings_and_nobody_elses() -> None:
    of = configure()
    assert of(Server(1, policy=OWN)).policy.rules["privacy.*"].mode is Mode.SHADOW
    assert of(Server(2)).policy.rules["privacy.*"].mode is Mode.ON
    assert of(Server(1)).policy.rules["privacy.*"].mode is Mode.ON


def test_settings_are_put_together_once_for_each_change() -> None:
    of = configure()
    first = of(Server(1, policy=OWN))
    assert of(Server(1, policy=json.loads(json.dumps(OWN)))) is first
    assert of(replace(Server(1, policy=OWN), desk_channel=5)) is first
    changed = of(Server(1, policy={"rules": {"privacy.*": {"mode": "off"}}}))
    assert changed.policy.rules["privacy.*"].mode is Mode.OFF
    assert of(Server(1, policy=OWN)).policy == first.policy


@pytest.mark.parametrize("policy", MISFITS, ids=lambda policy: json.dumps(policy)[:40])
def test_settings_that_do_not_fit_any_more_give_way_to_the_default_and_are_not_repeated(policy: Any) -> None:
    of = configure()
    with capture_logs() as lines:
        for _ in range(3):
            assert of(Server(1, policy=policy)) is of(Server(2))
    (line,) = lines
    assert (line["log_level"], line["guild"]) == ("warning", 1)
    assert line["faults"] >= 1
    assert SECRET not in str(lines)
