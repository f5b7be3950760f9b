"""For all tests: CI draws the same examples every time, so that a submission is judged by its own change.

A traceback in the log is plain: to draw one with its surroundings takes longer than most tests, and few are read.
"""

from __future__ import annotations

import os

import structlog
from hypothesis import settings

settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("here", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "here")

structlog.configure(
    processors=[
        *structlog.get_config()["processors"][:-1],
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback),
    ]
)
