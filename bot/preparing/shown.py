"""How a prepared model compares with Detoxify, as a person reads it: from the manifest's table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.table import Table


def show(manifest: Mapping[str, Any], console: Console) -> None:
    """Print the table, and what became of it."""
    table = manifest["table"]
    console.print(_differences(table))
    console.print(_figures(table))
    flips, many = table["int8"]["flips"], table["messages"]
    if table["int8 refused"]:
        console.print(
            f"int8 is refused: it would decide otherwise in {flips} of {many} messages, more than 1%. "
            "fp32 is used in its place: larger and slower, and as faithful as can be."
        )
    console.print(
        f"In use: {manifest['precision']} of {manifest['name']}, labels {', '.join(manifest['labels'])}; "
        f"texts are read up to {manifest['longest']} tokens."
    )


def details(manifest: Mapping[str, Any], console: Console) -> None:
    """Print what it was made from, with what, and its files."""
    made = manifest["checkpoint"]
    console.print(f"Made from {made['file']}, SHA-256 {made['sha256']}", soft_wrap=True)
    console.print("With " + ", ".join(f"{name} {number}" for name, number in manifest["versions"].items()))
    for name, digest in manifest["files"].items():
        console.print(f"{name}: SHA-256 {digest}, as it was made", soft_wrap=True)


def _differences(table: Mapping[str, Any]) -> Table:
    many = table["messages"]
    title = f"Beside Detoxify's own answers, {many} messages"
    shown = Table("label", "finding from", *_heads("fp32"), *_heads("int8"), title=title)
    for label, whole in table["fp32"]["labels"].items():
        small = table["int8"]["labels"][label]
        least = table["thresholds"].get(label)
        shown.add_row(label, "never" if least is None else f"{least:g}", *_cells(whole), *_cells(small))
    shown.add_row(
        "any", "", *(cell for name in ("fp32", "int8") for cell in
                     (f"{table[name]['largest']:.2g}", "", f"{table[name]['flips']} of {many}")), style="bold"
    )  # fmt: skip
    return shown


def _heads(name: str) -> tuple[str, str, str]:
    return f"{name}: largest", "mean", "flips"


def _cells(one: Mapping[str, Any]) -> tuple[str, str, str]:
    return f"{one['largest']:.2g}", f"{one['mean']:.2g}", str(one["flips"])


def _figures(table: Mapping[str, Any]) -> Table:
    shown = Table("", "size", "messages a second", "times", title=f"Size and speed, {table['cores']} cores")
    theirs = table["a second"]["detoxify"]
    for name in ("detoxify", "fp32", "int8"):
        rate = table["a second"][name]
        shown.add_row(name, f"{table['bytes'][name] / 1e6:,.1f} MB", f"{rate:,.1f}", f"{rate / theirs:.1f}")
    return shown
