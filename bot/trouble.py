"""Trouble: a fault that a person has to mend, in words for that person.

Whoever starts the bot sees one line for each: what is wrong, where, and what to do. Nothing else leaves the process
with a traceback.
"""

from __future__ import annotations


class Trouble(Exception):  # noqa: N818  # it is for the person who mends it; errors are for programs
    """One or more faults, each one line. ``code`` is the exit status of the process (1 to 125)."""

    def __init__(self, *lines: str, code: int = 1) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines
        self.code = code
