"""Nothing is sent to anybody: onnxruntime is told so before it begins.

From version 1.32 on its packages for Linux report to their makers: it keeps an id of the device in the home folder and
posts what it was used for. ``ORT_DISABLE_TELEMETRY`` is read when it is imported, so it has to be set before that.
Source: the library itself (seen in 1.32.0: files appear without it, none with it); tests/scoring/test_telemetry.py
looks again at every version.
"""

from __future__ import annotations

import os
from typing import Final

SWITCH: Final = "ORT_DISABLE_TELEMETRY"


def send_nothing() -> None:
    """Call it before onnxruntime is imported."""
    os.environ[SWITCH] = "1"
