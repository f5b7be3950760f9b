"""Fetches one of Detoxify's checkpoints: where it lies is what the installed package says, and nothing else.

The file's name holds the first digits of its SHA-256 (as torch.hub checks them). A file is in the cache whole and
right, or not at all.
"""

from __future__ import annotations

import ast
import hashlib
import http.client
import re
import secrets
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from bot.preparing.wanted import INSTALL
from bot.trouble import Trouble
from config.models_loader import sha256

_DIGEST: Final = re.compile(r"-([0-9a-f]{8,64})\.\w+$")
_CHUNK: Final = 1 << 18
_ABANDONED: Final = 3600.0
"""Seconds after which what was being downloaded, and does not grow, is nobody's any more."""
_SILENCE: Final = 60.0
"""Seconds without a byte after which a download counts as broken."""

Told = Callable[[int, int | None], None]
"""Bytes that have come, and how many there are, where that is known."""


def addresses() -> Mapping[str, str]:
    """Where Detoxify's checkpoints lie, by name: read from the package's source, because importing it imports torch."""
    package = find_spec("detoxify")
    if package is None or not package.submodule_search_locations:
        raise Trouble(f"detoxify is not installed. Run: {INSTALL}")
    source = Path(package.submodule_search_locations[0]) / "detoxify.py"
    known: dict[str, object] = {}
    try:
        for line in ast.parse(source.read_text("utf-8")).body:
            if isinstance(line, ast.Assign) and isinstance(line.targets[0], ast.Name):
                known[line.targets[0].id] = _value(line.value, known)
    except (OSError, SyntaxError, ValueError):
        known.clear()
    urls = known.get("MODEL_URLS")
    if not isinstance(urls, dict):
        raise Trouble(f"{source}: says nowhere where its checkpoints lie. Run: {INSTALL}")
    return urls


def _value(node: ast.expr, known: Mapping[str, object]) -> object:
    """A text, a sum of texts, or a table of them; None for everything else."""
    match node:
        case ast.Constant():
            return node.value
        case ast.Name():
            return known.get(node.id)
        case ast.BinOp(op=ast.Add()):
            return f"{_value(node.left, known)}{_value(node.right, known)}"
        case ast.Dict():
            pairs = zip(node.keys, node.values, strict=True)
            return {str(_value(key, known)): str(_value(value, known)) for key, value in pairs if key is not None}
        case _:
            return None


def file_name(address: str) -> str:
    """What the file at an address is called."""
    return PurePosixPath(urlsplit(address).path).name


def fits(path: Path) -> bool:
    """Whether a file's SHA-256 begins with the digits in its name; one without digits fits."""
    digits = _DIGEST.search(path.name)
    return digits is None or sha256(path).startswith(digits[1])


def fetch(address: str, cache: Path, told: Told) -> Path:
    """The checkpoint at an address, from the cache where it is there already. Raises ``Trouble`` with one line."""
    path = cache / file_name(address)
    try:
        if path.exists():
            if fits(path):
                return path
            path.unlink()
        cache.mkdir(parents=True, exist_ok=True)
        return _fetched(address, path, told)
    except (OSError, http.client.HTTPException) as error:  # urllib's own errors are such as well
        if isinstance(error, HTTPError):
            error.close()
        why = getattr(error, "strerror", None) or getattr(error, "reason", None) or str(error) or type(error).__name__
        raise Trouble(
            f"{path}: cannot be downloaded ({why}). Try again, or bring the file from another machine and name it: "
            "--checkpoint FILE --tokenizer DIR (docs/model.md)."
        ) from None


def _fetched(address: str, path: Path, told: Told) -> Path:
    """Download into a temporary file, and let it take its place once it is right."""
    digits = _DIGEST.search(path.name)
    if digits is None:
        raise Trouble(f"{path}: its name is without digits of its SHA-256, so it could be anything. Run: {INSTALL}")
    for left in path.parent.glob(".*.part"):  # by whoever was ended without a word
        if time.time() - left.stat().st_mtime > _ABANDONED:
            left.unlink(missing_ok=True)
    digest = hashlib.sha256()
    temporary = path.with_name(f".{secrets.token_hex(4)}.part")
    try:
        with temporary.open("xb") as file, closing(_opened(address)) as answer:
            said = answer.headers.get("Content-Length", "")
            size, come = int(said) if said.isdigit() else None, 0
            while part := answer.read(_CHUNK):
                file.write(part)
                digest.update(part)
                come += len(part)
                told(come, size)
        if size is not None and come < size:
            raise Trouble(f"{path}: the download ended after {come:,} of {size:,} bytes. Try again.")
        if not digest.hexdigest().startswith(digits[1]):
            raise Trouble(
                f"{path}: what was downloaded is not the file that its name promises (SHA-256 differs). Try again."
            )
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    return path


def _opened(address: str) -> http.client.HTTPResponse:
    if urlsplit(address).scheme not in ("https", "http"):
        raise Trouble(f"{address}: is no address of a web server. Run: {INSTALL}")
    request = Request(address, headers={"User-Agent": "breakwater"})  # noqa: S310  # the scheme was looked at
    answer: http.client.HTTPResponse = urlopen(request, timeout=_SILENCE)  # noqa: S310  # the scheme was looked at
    return answer
