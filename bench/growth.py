"""How time grows with the length of hostile texts: from 1,000 to 100,000 characters it has to grow in proportion."""

from __future__ import annotations

from typing import Final

from rich.console import Console
from rich.table import Table

from bench.messages import HOSTILE, hostile
from bench.timing import microseconds
from bench.way import thinking

SIZES: Final = (1_000, 10_000, 100_000)


def main() -> None:
    """Print the table."""
    think = thinking()
    table = Table(
        "microseconds for 1,000 characters",
        *(f"of {size:,}" for size in SIZES),
        title="Hostile texts (a row that stays level is linear)",
    )
    for name in HOSTILE:
        think(hostile(name, SIZES[0]))
        figures = [
            microseconds(lambda name=name, size=size: think(hostile(name, size))) / size * 1000  # type: ignore[misc]  # defaults that bind the loop's values
            for size in SIZES
        ]
        table.add_row(name, *(f"{figure:,.0f}" for figure in figures))
    Console().print(table)


if __name__ == "__main__":
    main()
