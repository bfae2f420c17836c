"""Finds somebody on the papers of reports, where what was typed of a case is told: in those issued, which stand as they
are, and in files that were prepared beside the book, which go."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from html import unescape
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from sqlalchemy import select

from db import held
from db.models import IssuedReport, KeptPaper, Person
from desk.forgetting.known import known_by
from desk.forgetting.scrub import Reach, Scrub
from desk.merged import merged_into
from desk.reports.byitself import FOLDER
from desk.work import Reading

_REMEMBERED = 48
"""Papers whose words are not read again for the next person."""
_TAG = re.compile(r"<[^>]+>")


def finder_of(reading: Reading, person_id: int) -> Scrub:
    """What finds somebody on a paper, before the name is taken out of the book."""
    known = known_by(reading, [person_id, *merged_into(reading, Person, person_id)])
    return Scrub("", known.names, known.phones, known.others, known.firms, Reach.BESIDE)


def on_issued(reading: Reading, scrub: Scrub) -> set[int]:
    """The issued reports on whose paper a name or phone stands."""
    papers = select(IssuedReport.id, KeptPaper.pdf).join(KeptPaper, KeptPaper.id == IssuedReport.paper_id)
    return {id_ for id_, pdf in reading.session.execute(papers) if _holds(_words_of(pdf), scrub)}


def remove_prepared(folder: Path, scrubs: Iterable[Scrub]) -> Iterator[str]:
    """Remove the prepared reports beside a book that tell any of some people; answers the names of those that could not
    be removed, as one that is open in another program. They are made again from the book whenever they are asked for.
    """
    some = tuple(scrubs)
    for path in sorted((folder / FOLDER).glob("report-*")):
        try:
            words = _words_in(path)
            if any(_holds(words, scrub) for scrub in some):
                held.remove(path)
        except OSError:
            yield path.name


def _holds(words: str, scrub: Scrub) -> bool:
    return scrub.may_name(words) or scrub(words) != words


@lru_cache(_REMEMBERED)
def _words_of(pdf: bytes) -> str:
    try:
        return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    except PyPdfError:
        return ""  # a damaged one is told by the check of the book


def _words_in(path: Path) -> str:
    if path.suffix == ".pdf":
        return _words_of(path.read_bytes())
    try:
        with ZipFile(path) as book:
            sheets = [book.read(name).decode(errors="replace") for name in book.namelist() if name.endswith(".xml")]
    except BadZipFile:
        return ""
    return "\n".join(unescape(_TAG.sub(" ", sheet)) for sheet in sheets)
