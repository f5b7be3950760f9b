"""What an address may be built around beside a street: a building with a flat, a block, a house with a name, a box.

And with all of them, and streets and postcodes: what is looked for in one pass, and what triggers the search.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from bot import regex
from bot.detect.anchors import Triggered
from bot.detect.patterns import any_of
from bot.detect.privacy.homes import postcodes, street_shapes
from bot.detect.privacy.homes.triggers import loosened

UNIT_WORD: Final = (
    r"(?:flat|apto|apt|apartment|appt?|unit|suite|ste|room|rm|floor|fl|block|blk|lot|plot|tower|wing|house|villa|door"
    r"|bloco|bl|apto|ap"
    r"|piso|planta|puerta|pta|esc|escalera|casa|depto|dpto|int|interior|top|stiege|tur|stock|etage|et|bat|batiment"
    r"|lote|andar|conj|conjunto|sala|quadra|qd|lt|shop|level|caravan|pitch|site|phase|sector|street|ph)"
)
_BUILDING: Final = regex.compile(
    rf"\b(?:{UNIT_WORD}\.? ?(?:no\.? ?)?#?\d{{1,4}}[a-z]?"
    rf"|[a-z]-?\d{{2,4}}),? (?P<name>(?:[a-z][a-z'.-]{{1,18}} ){{1,4}}(?:house|court|apartments?|apts?|towers?"
    rf"|mansions?|lodge|building|bldg|heights|residenc(?:y|e|es)|society|enclave|hall|complex"
    r"|villas|point|view|place|estate|manor|gardens|park|condo\w*|plaza|block|flats|chawl|nivas|bhavan|niketan"
    r"|wohnheim|edificio|torre|residence))\b"
)
_SINGAPORE: Final = regex.compile(
    r"\b(?:blk"
    r"|block) ?\d{1,4}[a-z]?,? (?:[a-z][a-z'.-]{0,15} ){1,4}(?:\d{1,3}\b)?,? ?(?:singapore ?)?#\d{1,3}-\d{1,5}[a-z]?"
)
_SINGAPORE_BLOCK: Final = regex.compile(
    r"\b(?:blk|block) ?\d{1,4}[a-z]?,? (?:[a-z][a-z'.-]{1,15} ){1,4}(?:ave|avenue|street|st|road|rd|drive|dr|crescent"
    r"|cres|lane|close|central|link|walk|ring|view|terrace)\b(?: \d{1,3}\b)?"
)
_PHILIPPINE: Final = regex.compile(
    r"\b(?:(?:blk|block)\.? ?\d{1,3}[a-z]?,? (?:lot|lt)\.? ?\d{1,3}[a-z]?|(?:lot|lt)\.? ?\d{1,3}[a-z]?,? (?:blk"
    r"|block)\.? ?\d{1,3}[a-z]?)\b"
)
_BOX: Final = regex.compile(r"\bp\.? ?o\.? ?box \d{1,6}\b")
_NAMED_HOUSE: Final = any_of(
    "cottage, farm, farmhouse, bungalow, lodge, barn, bothy, croft, rectory, vicarage, grange, manor, byre, steading"
)
_COTTAGE: Final = regex.compile(
    rf"\b(?P<name>(?:[a-z][a-z'-]{{2,15}} ){{1,3}}{_NAMED_HOUSE}), (?P<rest>(?:[a-z][a-z'-]{{1,15}} ){{1,2}}(?:lane"
    rf"|road|street|hill|close)\b)?"
)
_BUILDINGS: Final = any_of("house, court, apartments?, towers?, mansions?, lodge, heights, hall, point")
_FLATS: Final = any_of("flat, apt, apartment, unit, room, rm, suite")
_HOUSE_FIRST: Final = regex.compile(
    r"\b(?P<name>(?:[a-z][a-z'.-]{1,18} ){1,3}(?:house|court|apartments?|towers?|mansions?|lodge|heights|hall"
    r"|point))"
    r",? (?:flat|apt|apartment|unit|room|rm|suite) ?#?\d{1,4}[a-z]?\b"
)
"""The building before the flat."""

_OWN: Final[Mapping[str, Any]] = {
    "building": _BUILDING,
    "singapore": _SINGAPORE,
    "singapore block": _SINGAPORE_BLOCK,
    "philippine": _PHILIPPINE,
    "box": _BOX,
    "cottage": _COTTAGE,
    "house first": _HOUSE_FIRST,
}
ANCHORS: Final = Triggered(
    {**street_shapes.PATTERNS, **postcodes.PATTERNS, **_OWN},
    {
        **street_shapes.TRIGGERS,
        **postcodes.TRIGGERS,
        **loosened({name: pattern for name, pattern in _OWN.items() if name not in ("cottage", "house first")}),
        rf"{_NAMED_HOUSE}, ": ("cottage",),
        rf"{_BUILDINGS},? {_FLATS} ?#?\d": ("house first",),
    },
)
