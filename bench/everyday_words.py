"""The words of ordinary talk, for privacy/handles/everyday.txt: ``python -m bench.everyday_words <set.jsonl>``.

The set holds ordinary messages, one JSON object with a ``text`` a line. What is printed are the words of four letters
and more that stand in at least two of its messages, in the skeleton's spelling, a few to a line. No message can be
read back from them.
"""

from __future__ import annotations

import json
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from bot.normalise.skeleton import normalise_text

WORD: Final = re.compile(r"[a-z]{4,20}")
MESSAGES: Final = 2


def everyday(texts: Iterable[str]) -> list[str]:
    """The words that enough of the texts share, in alphabetical order."""
    seen: Counter[str] = Counter()
    for text in texts:
        seen.update(set(WORD.findall(normalise_text(text).skeleton)))
    return sorted(word for word, count in seen.items() if count >= MESSAGES)


def main() -> None:
    """Print the file."""
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    found = everyday(json.loads(line)["text"] for line in lines if line.strip())
    sys.stdout.write(textwrap.fill(" ".join(found), 118) + "\n")


if __name__ == "__main__":
    main()
