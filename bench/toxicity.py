"""The prepared model beside Detoxify, in one run on the same messages; and what the whole running bot takes with it.

The model is a RoBERTa of full size with random weights: what weights say does not change how long they take, nor how
much room. It goes the whole way that a host's goes (python -m bot model prepare).
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from rich.console import Console
from rich.table import Table

from bench.messages import traffic
from bot.preparing.process import prepare
from bot.preparing.wanted import Wanted, memory_for
from bot.scoring.models import models
from bot.scoring.session import Session

COUNT: Final = 64
"""Messages of mixed traffic that both read in a round."""
ROUNDS: Final = 5
BAR: Final = 7.0
"""How many times as many messages a second the prepared model has to read."""
ROOM: Final = 450.0
"""MB of memory that the whole running bot may take with the model of 8 bits."""
LAG: Final = 50.0
"""Milliseconds that the event loop may be late in 99 of 100 cases while the scorer is saturated."""
WORDS: Final = 50_265
CLASSES: Final = (
    "toxicity", "severe_toxicity", "obscene", "identity_attack", "insult", "threat", "sexual_explicit"
)  # fmt: skip
CORES: Final = 2


def full_size(folder: Path) -> tuple[Path, Path]:
    """A checkpoint like Detoxify's ``unbiased``, with random weights, and the folder with its config and tokenizer."""
    import torch
    from tokenizers import ByteLevelBPETokenizer
    from transformers import RobertaConfig, RobertaForSequenceClassification, RobertaTokenizer
    from transformers.utils import logging as chatter

    chatter.disable_progress_bar()  # type: ignore[no-untyped-call]  # transformers has no types
    home, checkpoint = folder / "tokenizer", folder / "full.ckpt"
    home.mkdir()
    learnt = ByteLevelBPETokenizer()
    texts = [message.surfaces[0].text for message in traffic(2000)]
    special = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
    learnt.train_from_iterator(texts, vocab_size=8000, show_progress=False, special_tokens=special)
    learnt.save_model(str(home))
    words = json.loads((home / "vocab.json").read_text("utf-8"))
    words |= {f"<unused {number}>": number for number in range(len(words), WORDS)}
    (home / "vocab.json").write_text(json.dumps(words), "utf-8")
    RobertaTokenizer.from_pretrained(home, model_max_length=512).save_pretrained(home)
    torch.manual_seed(0)
    config = RobertaConfig(vocab_size=WORDS, max_position_embeddings=514, type_vocab_size=1)
    config.num_labels = 16
    config.save_pretrained(home)
    arch = {
        "num_classes": 16,
        "model_type": "roberta-base",
        "model_name": "RobertaForSequenceClassification",
        "tokenizer_name": "RobertaTokenizer",
    }
    said = {"arch": {"args": arch}, "dataset": {"args": {"classes": list(CLASSES)}}}
    torch.save({"config": said, "state_dict": RobertaForSequenceClassification(config).state_dict()}, checkpoint)
    return checkpoint, home


def rates(original: Any, session: Session, texts: Sequence[str]) -> tuple[float, float, float]:
    """Messages a second of both, and the median of how many times as many: in turn, so that both are slowed alike."""

    def one_by_one() -> None:
        for text in texts:
            original.predict(text)

    ways: tuple[Callable[[], object], ...] = (one_by_one, lambda: session.scores(texts))
    for way in ways:
        way()
    taken = [[_seconds(way) for way in ways] for _ in range(ROUNDS)]
    theirs, ours = (len(texts) / min(column) for column in zip(*taken, strict=True))
    return theirs, ours, statistics.median(one / other for one, other in taken)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


async def saturated(folder: Path, texts: Sequence[str], seconds: float) -> tuple[list[float], int]:
    """How late the event loop was (milliseconds, sorted) while more was asked than the scorer can answer, and how many
    texts were answered.
    """
    running = models(folder)
    running.start()
    batches, encoder = running.toxicity, running.encoder
    while batches.state != "well" or (encoder and encoder.state != "well"):  # noqa: ASYNC110
        await asyncio.sleep(0.05)
    if encoder:
        await encoder.scores("we ate soup and went to bed")
    late: list[float] = []
    answered = 0

    async def ask(who: int) -> None:
        nonlocal answered
        number = 0
        while True:
            number += 1
            said = await batches.scores(f"{who} {number} {texts[(who + number) % len(texts)]}")
            answered += said is not None
            await asyncio.sleep(0 if said is not None else 0.01)

    asking = [asyncio.create_task(ask(who)) for who in range(96)]
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        before = time.perf_counter()
        await asyncio.sleep(0.005)
        late.append((time.perf_counter() - before - 0.005) * 1000)
    for task in asking:
        task.cancel()
    await asyncio.gather(*asking, return_exceptions=True)
    await running.shut()
    return sorted(late), answered


async def whole_bot(model: Path, texts: Sequence[str]) -> tuple[dict[str, float], dict[str, float]]:
    """Memory in MB of the bot's own process and of the one with both models, as PSS and as RSS: the real command with
    its database, connected to a loopback Discord and set up on one server, after its members have written ``texts``.
    """
    from tests.loopback.process import bot
    from tests.loopback.server import LoopbackDiscord
    from tests.loopback.test_process import Town

    with tempfile.TemporaryDirectory() as folder:
        async with LoopbackDiscord() as discord_:
            town = Town.build(discord_)
            away = {"BREAKWATER_MODEL_FOLDER": str(model), "BREAKWATER_LOG_LEVEL": "INFO"}
            async with bot(discord_, Path(folder), **away) as running:
                await town.set_up(discord_)
                for text in texts:
                    await town.sam.says(town.support, text)
                    await asyncio.sleep(0.1)
                await asyncio.sleep(5)
                processes = {"bot": running.process.pid, "both models": next(_children(running.process.pid))}
                return tuple(  # type: ignore[return-value]  # two kinds, in their order
                    {name: _megabytes(pid, kind) for name, pid in processes.items()} for kind in ("Pss", "Rss")
                )


def _children(pid: int) -> Iterator[int]:
    for path in Path("/proc").glob("[0-9]*"):
        try:
            after = (path / "stat").read_text().rpartition(")")[2].split()
        except OSError:  # it has ended meanwhile
            continue
        if int(after[1]) == pid:
            yield int(path.name)


def _megabytes(pid: int, kind: str) -> float:
    """Memory of a process: its own, and its share of what it has in common with others (``Pss``) or all that
    (``Rss``), which counts twice what two processes share.
    """
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith(f"{kind}:"):
            return int(line.split()[1]) * 1024 / 1e6
    return 0.0


def main() -> None:
    """Print the figures and their bars."""
    console = Console()
    texts = [message.surfaces[0].text for message in traffic(COUNT)]
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
    with tempfile.TemporaryDirectory() as place:
        checkpoint, home = full_size(Path(place))
        made = Path(place) / "model"
        undecided = dict.fromkeys(CLASSES, 0.99)  # random weights say a half of everything, and decide nothing
        wanted = Wanted("full size", checkpoint, home, "int8", made, undecided, memory_for(checkpoint))
        manifest = prepare(wanted, lambda _: None)
        late, answered = asyncio.run(saturated(made, texts, 10.0))
        shared, resident = asyncio.run(whole_bot(made, texts))

        import torch

        from bot.preparing.original import load
        from bot.preparing.steps import opened

        torch.set_num_threads(CORES)
        found, work = opened(wanted, Path(place))
        theirs, ours, times = rates(load(found, wanted, work).detoxify, Session(made, threads=CORES), texts)
    apart = manifest["table"]["fp32"]["largest"]
    cut = statistics.quantiles(late, n=100)[98]
    table = Table("", "measured", "bar", title=f"A full-size RoBERTa, {CORES} cores, {COUNT} messages of mixed traffic")
    table.add_row("messages a second, Detoxify one by one", f"{theirs:.1f}", "")
    table.add_row("messages a second, prepared, 8 bits", f"{ours:.1f}", "")
    table.add_row("times as many", f"{times:.1f}", f"at least {BAR:g}")
    table.add_row("fp32 ONNX differs from Detoxify by", f"{apart:.1g}", "at most 0.0001")
    for kind, rooms in (("PSS", shared), ("RSS, what is shared counted twice", resident)):
        said = ", ".join(f"{name} {size:.0f}" for name, size in rooms.items())
        table.add_row(
            f"memory of the connected bot, MB ({said}; {kind})", f"{sum(rooms.values()):.0f}", f"under {ROOM:g}"
        )
    table.add_row("event loop late, scorer saturated, ms (p99)", f"{cut:.1f}", f"under {LAG:g}")
    table.add_row("answered a second meanwhile, one thread", f"{answered / 10:.0f}", "")
    console.print(table)


if __name__ == "__main__":
    main()
