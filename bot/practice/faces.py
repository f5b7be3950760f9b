"""Pictures for the five people and the bot, drawn here: a letter each, and waves for the bot."""

from __future__ import annotations

import io
import math
from functools import cache
from typing import Final

from PIL import Image, ImageDraw, ImageFont

SIZE: Final = 160
"""Pixels, both ways."""

WAVES: Final = "~"
COLOURS: Final = {"S": "#b5643a", "R": "#3f7f5f", "K": "#7d7434", "J": "#8f5283", "A": "#5f67a8", WAVES: "#1f6f8b"}


@cache
def face(sign: str) -> bytes:
    """A square PNG with this letter in the middle; with waves for ``WAVES``."""
    image = Image.new("RGB", (SIZE, SIZE), COLOURS.get(sign, COLOURS[WAVES]))
    draw = ImageDraw.Draw(image)
    if sign == WAVES:
        for middle in (0.38, 0.54, 0.70):
            points = [
                (x, SIZE * (middle + 0.045 * math.sin(x / SIZE * 4 * math.pi)))
                for x in range(int(SIZE * 0.2), int(SIZE * 0.8))
            ]
            draw.line(points, fill="#ffffff", width=SIZE // 16, joint="curve")
    else:
        font = ImageFont.load_default(size=SIZE * 0.5)
        draw.text((SIZE / 2, SIZE / 2), sign, fill="#ffffff", font=font, anchor="mm")
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
