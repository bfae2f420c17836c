"""The list of the bundle's files, in the words of the installer: what it unpacks, moves and one day takes away."""

from pathlib import Path, PurePosixPath

PROGRAM = "deskbell.exe"
UNINSTALLER = "uninstall.exe"
# What a released version had beside its exe and this one has no more: an upgrade takes it away as well.
ONCE_AT_THE_TOP: tuple[str, ...] = ()


def bundle_files(bundle: Path) -> list[PurePosixPath]:
    """Every file of a bundle by its place in it, always in the same order; Linux's links to others of them are none."""
    found = (path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(PurePosixPath(path.relative_to(bundle).as_posix()) for path in found)


def size_in_kb(bundle: Path) -> int:
    """What a bundle takes on the disk, in units of 1024 bytes as Apps & Features wants it."""
    return -(-sum((bundle / path).stat().st_size for path in bundle_files(bundle)) // 1024)


def write_pieces(bundle: Path, into: Path) -> None:
    """Write the macros that deskbell.nsi includes; the program comes first where it goes, last where it comes."""
    files = bundle_files(bundle)
    new = _top([*files, PurePosixPath(UNINSTALLER)])
    every = [*new, *(name for name in ONCE_AT_THE_TOP if name not in new)]
    # The uninstaller runs while it looks for others that run.
    programs = [name for name in every if name.endswith(".exe") and name != UNINSTALLER]
    lines = [
        *_macro("UNPACK_PIECES", _unpacked(bundle, files)),
        *_macro("REMOVE_FILES", [f'Delete "{_place("${FORMER}", path)}"' for path in files]),
        *_macro("REMOVE_FOLDERS", _removed_folders(files)),
        *_each("EACH_FILE", ["\\".join(path.parts) for path in files] + [UNINSTALLER]),
        *_each("EACH_PROGRAM", programs),
        *_each("EACH_PIECE", every),
        *_each("EACH_PIECE_BACKWARDS", every[::-1]),
        *_each("EACH_NEW_PIECE", new[::-1]),
    ]
    into.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _top(files: list[PurePosixPath]) -> list[str]:
    return sorted({path.parts[0] for path in files}, key=lambda name: (name != PROGRAM, name))


def _unpacked(bundle: Path, files: list[PurePosixPath]) -> list[str]:
    lines = []
    folder = None
    for path in sorted(files, key=lambda each: (each.parent, each.name)):
        if path.parent != folder:
            folder = path.parent
            lines.append(f'SetOutPath "{_place("${FRESH}", folder)}"')
        lines.append(f'File "{bundle / path}"')
    return lines


def _removed_folders(files: list[PurePosixPath]) -> list[str]:
    folders = {parent for path in files for parent in path.parents if parent.parts}
    deepest_first = sorted(folders, key=lambda each: (-len(each.parts), each))
    return [f'RMDir "{_place("${FORMER}", folder)}"' for folder in deepest_first]


def _place(folder: str, path: PurePosixPath) -> str:
    return "\\".join(("$INSTDIR", folder, *path.parts))


def _macro(name: str, lines: list[str]) -> list[str]:
    return [f"!macro {name}", *(f"  {line}" for line in lines), "!macroend"]


def _each(name: str, pieces: list[str]) -> list[str]:
    called = [f'  !insertmacro ${{what}} "{piece}"' for piece in pieces]
    return [f"!macro {name} what", *called, "!macroend"]
