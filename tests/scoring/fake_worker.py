"""A worker whose model is the length of a text, and that does what some texts tell it to: for test_batches.py.

python fake_worker.py LOG     writes the size of every batch into LOG, a line each
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def say(what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def main(log: Path, said: str) -> None:
    if said:
        say({"trouble": said})
        return
    say({"ready": True})
    for line in sys.stdin:
        texts = json.loads(line)
        with log.open("a") as file:
            file.write(json.dumps(texts) + "\n")
        if "die" in texts:
            sys.exit(9)
        if "hang" in texts:
            time.sleep(60)
        if "slow" in texts:
            time.sleep(0.3)
        if "objects" in texts:
            say([{"not": "a number"} for _ in texts])
        if "nothing" in texts:
            say([[float("nan"), 1.0] for _ in texts])
        if "babble" in texts:
            sys.stdout.write("[[1], [\n")
        say([[len(text), 1.0] for text in texts])


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
