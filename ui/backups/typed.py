"""What was being typed and no book takes: into a plain file beside the book, or else on the screen to be copied."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Typed:
    """The words, and the file they are in; none where the disk took nothing."""

    words: str
    path: Path | None


def write_typed(folder: Path, pieces: Iterable[str]) -> Typed | None:
    """Write what a damaged or a restored book cannot take into a file of its own; None where nothing was typed."""
    from desk.files import write_whole

    if not (said := [each for each in pieces if each]):
        return None
    words = "\r\n\r\n----\r\n\r\n".join(said) + "\r\n"
    turn, path = 1, folder / "typed-1.txt"
    while path.exists():
        turn += 1
        path = folder / f"typed-{turn}.txt"
    try:
        write_whole(path, words.encode("utf-8-sig", "replace"))
    except OSError:
        return Typed(words, None)
    return Typed(words, path)
