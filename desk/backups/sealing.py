"""Seals backups: anybody at the desk makes one, only who knows the password opens it.

The book keeps a public key. Its private half is stretched from the password (argon2id) and kept nowhere. Each file has
a key of its own: of an ephemeral key pair and the public key (X25519, BLAKE2b). It goes over pieces of 1 MiB with
ChaCha20-Poly1305; the nonce of a piece says which one it is and whether it is the last, and every piece answers for the
open header, so that nothing can be cut off, swapped or joined unseen.
"""

import hashlib
import json
import os
import struct
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from io import RawIOBase
from pathlib import Path
from typing import IO, Any, Final

from db import held
from desk.backups.manifest import LONGEST, Manifest, read_manifest
from desk.refusals import Refusal

VERSION = 2
"""Of the way it is sealed; the first was never given out."""
_BEGINS = b"DSKB"
MAGIC = _BEGINS + bytes([VERSION]) + b"\n"
PIECE, MARK = 1 << 20, 16
SHORTEST = 8
"""Characters of a password; the stretching makes each guess cost 64 MiB and some tenths of a second."""
_FORM: Final = "NFKC"
_MEMORY_KIB, _TURNS, _LANES = 64 * 1024, 3, 1
_LENGTH = struct.Struct(">I")


@dataclass(frozen=True)
class Seal:
    """What the book keeps: the salt the password is stretched with, and the public key that comes of it."""

    salt: bytes
    public: bytes

    def __str__(self) -> str:
        return f"{self.salt.hex()}:{self.public.hex()}"


def seal_from(fact: str) -> Seal:
    """The seal that a fact of the book tells."""
    salt, public = fact.split(":")
    return Seal(bytes.fromhex(salt), bytes.fromhex(public))


def new_seal(password: str) -> Seal:
    """A seal for a password, which takes some tenths of a second. Refusals: backup.password_short."""
    password = unicodedata.normalize(_FORM, password)
    if len(password) < SHORTEST:
        raise Refusal("backup.password_short", field="password", least=SHORTEST)
    salt = os.urandom(16)
    return Seal(salt, _public(_private(password, salt)))


class SealedStream(RawIOBase):
    """Seals what is written into it; the file is whole only after `finish`."""

    def __init__(self, out: IO[bytes], told: Mapping[str, Any], seal: Seal, length: int | None = None) -> None:
        """What is `told` stands in the open header for everybody to read, and with it how many bytes are going to be
        sealed, where that is known."""
        own = os.urandom(32)
        ephemeral = _public(own)
        header = json.dumps(
            {
                **told,
                **({} if length is None else {"length": length}),
                "salt": seal.salt.hex(),
                "public": seal.public.hex(),
                "ephemeral": ephemeral.hex(),
            },
            ensure_ascii=False,
        ).encode()
        self._out, self._held, self._turn = out, bytearray(), 0
        self._digest = hashlib.sha256()
        self._about = hashlib.sha256(header).digest()
        self._cipher = _Cipher(own, seal.public, ephemeral, seal.public)
        self._put(MAGIC + _LENGTH.pack(len(header)) + header)

    def writable(self) -> bool:
        return True

    def write(self, piece: Any, /) -> int:
        """Take bytes; they go out in pieces of 1 MiB."""
        self._held += piece
        # The last piece is marked, so one is held back until it is known that another follows.
        while len(self._held) > PIECE:
            self._seal(self._held[:PIECE], last=False)
            del self._held[:PIECE]
        return len(piece)

    def finish(self) -> None:
        """Write the last piece."""
        self._seal(self._held, last=True)
        self._held.clear()

    def digest(self) -> str:
        """The SHA-256 of all that went out, in hex."""
        return self._digest.hexdigest()

    def _seal(self, piece: bytearray, last: bool) -> None:
        self._put(self._cipher.encrypt(_nonce(self._turn, last), bytes(piece), self._about))
        self._turn += 1

    def _put(self, content: bytes) -> None:
        self._out.write(content)
        self._digest.update(content)


def manifest_of(path: Path) -> Manifest:
    """The open header of a sealed backup: not proved, for that takes the password, but as long as it says. Refusals:
    backup.damaged, backup.newer, backup.old_seal."""
    with held.opened(path) as file:
        told, _ = _header(file, path.name)
        follows = os.fstat(file.fileno()).st_size - file.tell()
    if "manifest" not in told or not _is_whole(told, follows):
        raise Refusal("backup.damaged", name=path.name)
    return read_manifest(json.dumps(told["manifest"]).encode(), path.name)


def seal_of(path: Path) -> Seal:
    """The seal a sealed backup bears. Refusals: those of its header."""
    with held.opened(path) as file:
        told, _ = _header(file, path.name)
    try:
        return Seal(bytes.fromhex(told["salt"]), bytes.fromhex(told["public"]))
    except (KeyError, TypeError, ValueError) as fault:
        raise Refusal("backup.damaged", name=path.name) from fault


class Opener:
    """Opens what one password sealed; it is stretched once for each seal, however many photos there are."""

    def __init__(self, password: str) -> None:
        self._password = password
        self._stretched: dict[Seal, bytes] = {}

    def private(self, seal: Seal, name: str) -> bytes:
        """The private half of a seal. Refusals: backup.wrong_password."""
        if seal not in self._stretched:
            tried = (_private(each, seal.salt) for each in self._spelled())
            stretched = next((each for each in tried if _public(each) == seal.public), None)
            if stretched is None:
                raise Refusal("backup.wrong_password", name=name)
            self._stretched[seal] = stretched
        return self._stretched[seal]

    def _spelled(self) -> tuple[str, ...]:
        """The same password as keyboards spell it: full-width digits or plain ones, marks joined or apart. Older seals
        were made of it as it was typed."""
        typed = self._password
        return tuple(dict.fromkeys([unicodedata.normalize(_FORM, typed), typed, unicodedata.normalize("NFC", typed)]))


def unseal(path: Path, opener: Opener, target: Path) -> None:
    """Open a sealed backup into a plain one. Refusals: backup.wrong_password, those of its header."""
    with held.opened(path) as file, target.open("wb") as out:
        open_into(file, path.name, out, opener)


def open_into(file: IO[bytes], name: str, out: IO[bytes], opener: Opener) -> None:
    """Write what a sealed file called so holds. Refusals: backup.wrong_password, those of its header."""
    from nacl.exceptions import CryptoError

    told, about = _header(file, name)
    try:
        seal = Seal(bytes.fromhex(told["salt"]), bytes.fromhex(told["public"]))
        ephemeral = bytes.fromhex(told["ephemeral"])
        cipher, turn = _Cipher(opener.private(seal, name), ephemeral, ephemeral, seal.public), 0
        piece = file.read(PIECE + MARK)
        while True:
            following = file.read(PIECE + MARK)
            out.write(cipher.decrypt(_nonce(turn, last=not following), piece, about))
            if not following:
                return
            piece, turn = following, turn + 1
    except (CryptoError, KeyError, TypeError, ValueError) as fault:
        raise Refusal("backup.damaged", name=name) from fault


def _header(file: IO[bytes], name: str) -> tuple[dict[str, Any], bytes]:
    """What the header says, and what every piece answers for. Refusals: backup.damaged, .newer, .old_seal."""
    try:
        sign = file.read(len(MAGIC))
        begins = sign == MAGIC
        if not begins and len(sign) == len(MAGIC) and sign.startswith(_BEGINS) and sign.endswith(b"\n"):
            raise Refusal("backup.old_seal" if sign[len(_BEGINS)] < VERSION else "backup.newer", name=name)
        (length,) = _LENGTH.unpack(file.read(_LENGTH.size))
        header = file.read(length) if begins and length <= LONGEST else b""
        told = json.loads(header)
        return {**told}, hashlib.sha256(header).digest()
    except (struct.error, ValueError, TypeError, KeyError, RecursionError) as fault:
        raise Refusal("backup.damaged", name=name) from fault


def _is_whole(told: Mapping[str, Any], follows: int) -> bool:
    """Whether as many bytes follow the header as it tells; one of an older program tells nothing."""
    length = told.get("length")
    if length is None:
        return True
    return isinstance(length, int) and follows == length + MARK * max(1, -(-length // PIECE))


def _private(password: str, salt: bytes) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    # What a shell in another encoding made of it is a wrong password, not a fault.
    encoded = password.encode(errors="surrogatepass")
    return bytes(hash_secret_raw(encoded, salt, _TURNS, _MEMORY_KIB, _LANES, 32, Type.ID))


def _public(private: bytes) -> bytes:
    from nacl.bindings import crypto_scalarmult_base

    return bytes(crypto_scalarmult_base(private))


class _Cipher:
    """Goes over the pieces of a file; both sides make its key of their own private half and the other's public one."""

    def __init__(self, private: bytes, other: bytes, ephemeral: bytes, public: bytes) -> None:
        from nacl.bindings import crypto_scalarmult

        shared = crypto_scalarmult(private, other)
        whole = hashlib.blake2b(shared + ephemeral + public, digest_size=32, person=b"deskbell sealed")
        self._key = whole.digest()

    def encrypt(self, nonce: bytes, piece: bytes, about: bytes) -> bytes:
        from nacl.bindings import crypto_aead_chacha20poly1305_ietf_encrypt as seal

        return bytes(seal(piece, about, nonce, self._key))

    def decrypt(self, nonce: bytes, piece: bytes, about: bytes) -> bytes:
        """Raises CryptoError where anything was changed."""
        from nacl.bindings import crypto_aead_chacha20poly1305_ietf_decrypt as unseal

        return bytes(unseal(piece, about, nonce, self._key))


def _nonce(turn: int, last: bool) -> bytes:
    return turn.to_bytes(11, "big") + bytes([last])
