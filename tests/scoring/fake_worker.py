"""A process whose models are the length of a text, and that do what some texts tell them to: for test_batches.py.

python fake_worker.py LOG     writes the texts of every batch into LOG, a line each
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def say(number: int, **what: object) -> None:
    sys.stdout.write(json.dumps({"number": number, **what}) + "\n")
    sys.stdout.flush()


def manifest(folder: Path) -> dict[str, object]:
    path = folder / "manifest.json"
    return dict(json.loads(path.read_text())) if path.exists() else {}


def main(log: Path, said: str) -> None:
    for line in sys.stdin:
        asked = json.loads(line)
        if "drop" in asked:
            continue
        number = asked["number"]
        if "load" in asked:
            if Path(asked["load"]).name == "hangs":
                time.sleep(60)
            if Path(asked["load"]).name == "dies":
                sys.exit(9)
            told = manifest(Path(asked["load"]))
            time.sleep(float(str(told.get("sleeps", 0))))
            if told.get("dies"):
                sys.exit(9)
            about = {**told, "labels": ["length", "one"]}
            say(number, **({"trouble": said} if said else {"about": about}))
            continue
        texts = asked["texts"]
        with log.open("a") as file:
            file.write(json.dumps(texts) + "\n")
        if "die" in texts:
            sys.exit(9)
        if "hang" in texts:
            time.sleep(60)
        if "slow" in texts:
            time.sleep(0.3)
        if "objects" in texts:
            say(number, rows=[{"not": "a number"} for _ in texts])
        elif "nothing" in texts:
            say(number, rows=[[float("nan"), 1.0] for _ in texts])
        elif "babble" in texts:
            sys.stdout.write("[[1], [\n")
            sys.stdout.flush()
        else:
            say(number, rows=[[len(text), 1.0] for text in texts])


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
