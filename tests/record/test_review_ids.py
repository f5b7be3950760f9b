"""Ids of sightings and changes: the same for the same, another for anything else, and they give nothing away."""

from __future__ import annotations

import re

from bot.model import decision_id, setting_change_id, sighting_id
from tests.record.samples import GUILD, MESSAGE, OTHER_GUILD

FORM = re.compile(r"[a-z2-7]{16}")


def test_every_form_of_every_rule_has_one_sighting_of_a_message() -> None:
    first, second = decision_id(MESSAGE, 0), decision_id(MESSAGE + 1, 0)
    seen = {(d, r, v): sighting_id(d, r, v) for d in (first, second) for r in ("a", "b") for v in ("1", "2")}
    assert len(set(seen.values())) == len(seen) == 8
    assert all(FORM.fullmatch(one) for one in seen.values())
    assert sighting_id(first, "a", "1") == seen[first, "a", "1"]
    assert not {first, second} & set(seen.values())


def test_every_change_of_every_setting_has_an_id_of_its_own() -> None:
    paths = [("rules", "a"), ("rules/a",), ("rules", "a", "mode"), ("rules", "a/mode")]
    ids = [setting_change_id(guild, path, once) for guild in (GUILD, OTHER_GUILD) for path in paths for once in (1, 2)]
    assert len(set(ids)) == len(ids)
    assert all(FORM.fullmatch(one) for one in ids)
    assert setting_change_id(GUILD, paths[0], 1) == ids[0]
