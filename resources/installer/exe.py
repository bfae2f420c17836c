"""What stands in an .exe: the version Windows shows of it, the machine it is for, and whether it is signed."""

import struct
from pathlib import Path

OF_64_BITS = 0x8664
"""The machine of every program of ours."""
_FIXED_FILE_INFO = bytes.fromhex("bd04effe00000100")
_PLUS = 0x20B
_SIGNATURE = 4  # of the tables of an .exe
_MSI = bytes.fromhex("d0cf11e0a1b11ae1")
_STREAM_OF_SIGNATURE = "\x05DigitalSignature".encode("utf-16-le")


def file_version(program: Path) -> str:
    """The version that Windows shows of an .exe, as in 0.1.0.0; "" where it carries none."""
    content = program.read_bytes()
    at = content.find(_FIXED_FILE_INFO)
    if at < 0:
        return ""
    high, low = struct.unpack_from("<II", content, at + len(_FIXED_FILE_INFO))
    return f"{high >> 16}.{high & 0xFFFF}.{low >> 16}.{low & 0xFFFF}"


def machine(program: Path) -> int:
    """The number of the machine an .exe or a DLL is for; 0 where it is neither."""
    content = program.read_bytes()
    head = _head(content)
    return int.from_bytes(content[head + 4 : head + 6], "little") if head else 0


def is_signed(file: Path) -> bool:
    """Whether an .exe or an MSI carries a signature; whose it is and whether it holds, only Windows can say."""
    content = file.read_bytes()
    if content.startswith(_MSI):
        return _STREAM_OF_SIGNATURE in content
    table = signature_table(content)
    if not table:
        return False
    at, size = struct.unpack_from("<II", content, table)
    return bool(at and size) and at + size <= len(content)


def signature_table(content: bytes) -> int:
    """Where an .exe says at which place its signature lies and how long it is; 0 where it is no .exe."""
    head = _head(content)
    if not head:
        return 0
    optional = head + 24
    (magic,) = struct.unpack_from("<H", content, optional)
    return optional + (112 if magic == _PLUS else 96) + 8 * _SIGNATURE


def _head(content: bytes) -> int:
    """Where the head of an .exe begins behind the one for DOS; 0 where there is none."""
    at = int.from_bytes(content[0x3C:0x40], "little") if content.startswith(b"MZ") else 0
    return at if content[at : at + 4] == b"PE\0\0" else 0
