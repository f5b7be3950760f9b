"""Reading message components, v1 and v2: their texts, their buttons, their selects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

Json = dict[str, Any]

BUTTON = 2
SELECTS = frozenset({3, 5, 6, 7, 8})
TEXT_DISPLAY = 10
LABEL = 18
COMPONENTS_V2 = 1 << 15


def walk(components: Sequence[Json]) -> Iterator[Json]:
    """Every component, outer before inner, in the order in which it is shown."""
    for component in components:
        yield component
        yield from walk(component.get("components") or ())
        for key in ("accessory", "component"):
            inner = component.get(key)
            if inner:
                yield from walk((inner,))


def numbered(components: Sequence[Json]) -> list[Json]:
    """A copy in which every component has an ``id``, as Discord gives one to each that came without."""
    count = 0

    def visit(component: Json) -> Json:
        nonlocal count
        count += 1
        copied = {"id": count, **component}
        if "components" in component:
            copied["components"] = [visit(inner) for inner in component["components"]]
        for key in ("accessory", "component"):
            if component.get(key):
                copied[key] = visit(component[key])
        return copied

    return [visit(component) for component in components]


def texts(components: Sequence[Json]) -> list[str]:
    """What a person reads in the components, controls left out."""
    return [str(one["content"]) for one in walk(components) if one["type"] == TEXT_DISPLAY]


def embed_texts(embeds: Sequence[Json]) -> list[str]:
    """What a person reads in embeds."""
    found = []
    for embed in embeds:
        found += [embed.get("title"), embed.get("description")]
        for item in embed.get("fields") or ():
            found += [item.get("name"), item.get("value")]
        found.append((embed.get("footer") or {}).get("text"))
    return [str(text) for text in found if text]


def buttons(components: Sequence[Json]) -> list[Json]:
    """All buttons."""
    return [one for one in walk(components) if one["type"] == BUTTON]


def selects(components: Sequence[Json]) -> list[Json]:
    """All select menus."""
    return [one for one in walk(components) if one["type"] in SELECTS]
