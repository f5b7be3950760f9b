"""The vault: what is kept can be read with the key file alone.

One key of 32 random bytes lies in a file that only the bot's own user may read. Two keys are derived from it (HKDF,
RFC 5869): one seals values (AES-256-GCM with a random 96-bit nonce, NIST SP 800-38D), one makes marks (HMAC-SHA256,
RFC 2104), by which a sealed id is found again without being readable. Random nonces are safe for 2^32 values under one
key (SP 800-38D, 8.3); a server that seals a hundred values a second needs sixteen months for that many, and far less
than that is ever kept.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import stat
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.trouble import Trouble

KEY_SIZE: Final = 32
NONCE_SIZE: Final = 12
MARK_SIZE: Final = 16


class Vault:
    """Seals, opens and marks. ``key`` is 32 random bytes."""

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_SIZE:
            raise ValueError(f"a key has {KEY_SIZE} bytes")
        self._cipher = AESGCM(_derive(key, b"breakwater: sealed columns, 1"))
        self._marking = _derive(key, b"breakwater: marks for looking up, 1")

    def seal(self, plain: bytes, place: str) -> bytes:
        """``plain`` so that nobody can read or change it. ``place`` (``table.column``) has to be told when opening."""
        nonce = secrets.token_bytes(NONCE_SIZE)
        return nonce + self._cipher.encrypt(nonce, plain, place.encode())

    def open(self, sealed: bytes, place: str) -> bytes:
        """What was sealed for this place. Raises Trouble when it was changed, moved, or sealed with another key."""
        try:
            return self._cipher.decrypt(sealed[:NONCE_SIZE], sealed[NONCE_SIZE:], place.encode())
        except (InvalidTag, ValueError):
            raise Trouble(
                f"A value in the database ({place}) cannot be opened: it was changed, or written with another key. "
                "Restore the database and the key file that belong together from one backup."
            ) from None

    def lookup(self, purpose: str, what: int | str) -> bytes:
        """16 bytes that are always the same for the same id and purpose, and say nothing without the key."""
        told = f"{purpose}:{what}".encode()
        return hmac.new(self._marking, told, hashlib.sha256).digest()[:MARK_SIZE]


def load_vault(key_file: Path, *, database_exists: bool) -> Vault:
    """The vault of this key file, which is made (mode 0600) where there is neither a key nor a database yet.

    Raises Trouble for a key that others may read, that is no key, that cannot be read or made, or that is missing
    although a database was written with it: with a new one nothing in that database could be read again.
    """
    try:
        return Vault(_read(key_file))
    except FileNotFoundError:
        if database_exists:
            raise Trouble(
                f"The key file {key_file} is missing, but there is a database that was written with it. "
                "Put the key file back from your backup; without it, move the database away to start an empty one."
            ) from None
    except OSError as error:
        raise Trouble(
            f"The key file {key_file} cannot be read ({error.strerror}). "
            "Let the user that runs the bot read it, or name another file in BREAKWATER_KEY_FILE."
        ) from None
    try:
        return Vault(_make(key_file))
    except OSError as error:
        raise Trouble(
            f"The key file {key_file} cannot be made ({error.strerror}). "
            "Let the user that runs the bot write to its folder, or name another place in BREAKWATER_KEY_FILE."
        ) from None


def _read(key_file: Path) -> bytes:
    handle = os.open(key_file, os.O_RDONLY)
    with os.fdopen(handle, "rb") as file:
        mode = os.fstat(handle).st_mode
        # Windows has no such bits: Python reports every file as readable by all.
        if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
            raise Trouble(f"The key file {key_file} can be read by other users. Run: chmod 600 {key_file}")
        key = file.read(KEY_SIZE + 1)
    if len(key) != KEY_SIZE:
        raise Trouble(
            f"The key file {key_file} is damaged: a key has {KEY_SIZE} bytes. "
            "Put it back from your backup, or remove it where there is no database yet."
        )
    return key


def _make(key_file: Path) -> bytes:
    key_file.parent.mkdir(parents=True, exist_ok=True)
    key = secrets.token_bytes(KEY_SIZE)
    with os.fdopen(os.open(key_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(key)
        file.flush()
        # The key has to survive a power cut before anything is written with it.
        os.fsync(file.fileno())
    return key


def _derive(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_SIZE, salt=None, info=purpose).derive(key)
