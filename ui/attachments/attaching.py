"""Brings files and pasted pictures into the store and onto a record: a long job that loses none on the way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

from desk import attachments
from desk.attachments import Attached, Stored, store_bytes, store_file
from desk.office import Office
from desk.refusals import Refusal
from ui.errands import Progress

Source = Path | QImage
"""A file of the PC, or a picture pasted."""


@dataclass(frozen=True)
class Added:
    """What came of it: the new attachments by their ids, how many were there before, and what was refused."""

    ids: tuple[int, ...]
    known: int
    refused: tuple[Refusal, ...]


def sources_of(brought: QMimeData) -> list[Source]:
    """The files, or else the picture, in what was dropped or pasted."""
    files: list[Source] = [Path(url.toLocalFile()) for url in brought.urls() if url.isLocalFile()]
    if files or not brought.hasImage():
        return files
    picture = QImage(brought.imageData())
    return [] if picture.isNull() else [picture]


def adding(
    subject: str, subject_id: int, sources: Sequence[Source], pasted: str
) -> Callable[[Office, Progress], Added]:
    """The job that attaches them one by one; a refused one does not stop the others. `pasted` has a place {when}."""

    def job(office: Office, progress: Progress) -> Added:
        there: list[Attached] = []
        refused: list[Refusal] = []
        for place, source in enumerate(sources):
            name = source.name if isinstance(source, Path) else _name(office, pasted)
            progress.step(place, len(sources), name)
            try:
                stored = _store(office, source, name)
                there.append(office.do(_act(subject, subject_id, stored, name)).answer)
            except Refusal as refusal:
                refused.append(refusal)
        new = tuple(each.id for each in there if each.new)
        return Added(new, len(there) - len(new), tuple(refused))

    return job


def _act(subject: str, subject_id: int, stored: Stored, name: str) -> Callable[..., Attached]:
    return lambda work: attachments.attach(work, subject, subject_id, stored, name)


def _store(office: Office, source: Source, name: str) -> Stored:
    limit = office.facts.attachment_mb
    if isinstance(source, Path):
        return store_file(office.folder, source, limit)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Little packing is quick, and the store packs it again.
    source.save(buffer, "PNG", 90)  # type: ignore[call-overload]  # PySide's stub wants bytes, PySide itself a str
    return store_bytes(office.folder, bytes(buffer.data().data()), name, limit)


def _name(office: Office, pasted: str) -> str:
    now = office.facts.local(office.ask(lambda reading: reading.now))
    return pasted.format(when=f"{now:%Y-%m-%d %H.%M}")
