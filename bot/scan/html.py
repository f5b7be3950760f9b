"""HTML, put together so that nothing can be forgotten: whatever is not an element is text, and is escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final

EMPTY: Final = frozenset({"meta", "input", "rect", "line", "br"})
"""Elements that hold nothing."""

Child = object
"""An element, or anything else, which is written as text; None is nothing."""


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def el(tag: str, *children: Child, **attributes: object) -> Html:
    """An element. ``class_`` is written ``class`` and ``aria_label`` ``aria-label``; an attribute that is True stands
    alone, one that is None or False is left out. Lists among the children are taken apart.
    """
    written = "".join(_attribute(name, value) for name, value in attributes.items())
    if tag in EMPTY:
        return Html(f"<{tag}{written}/>")  # in SVG the stroke has to be there
    return Html(f"<{tag}{written}>{joined(children)}</{tag}>")


def joined(children: Iterable[Child]) -> Html:
    """Several, one after another."""
    return Html("".join(_text(child) for child in children))


def _text(child: Child) -> str:
    if child is None:
        return ""
    if isinstance(child, Html):
        return child
    if isinstance(child, list | tuple):
        return joined(child)
    return escape(str(child), quote=False)


def _attribute(name: str, value: object) -> str:
    if value is None or value is False:
        return ""
    plain = name.rstrip("_").replace("_", "-")
    return f" {plain}" if value is True else f' {plain}="{escape(str(value))}"'
