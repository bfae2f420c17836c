"""Puts a diagnosis into words to be read first, and into a file to be sent."""

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from desk.diagnostics.findings import Diagnosis, Section, Value
from desk.files import write_whole
from desk.refusals import Refusal
from desk.words import WORDS, Language, word

_AS_IT_IS = ("tables", "settings")
"""Sections whose rows have the names that the program itself uses."""
TEXT, DATA = "diagnostics.txt", "diagnostics.json"


def text_of(diagnosis: Diagnosis, language: Language) -> str:
    """All of it in words, a table of contents first: the very text that lies in the file."""
    title = word(language, "diag.title").format(at=f"{diagnosis.at:%Y-%m-%d %H:%M}")
    contents = [f"  {_title(section, language)} ({len(section.rows)})" for section in diagnosis.sections]
    lines = [title, "", word(language, "diag.promise"), "", word(language, "diag.contents"), *contents]
    for section in diagnosis.sections:
        heading = _title(section, language)
        lines += ["", heading, "-" * (len(heading) + sum(not letter.isascii() for letter in heading))]
        for name, value in section.rows:
            told = _said(value, language)
            label = name if section.id in _AS_IT_IS else _label(name, language)
            below = [f"    {line}" for line in told.splitlines()]
            lines += [f"{label}:", *below] if len(below) > 1 else [f"{label}: {told}"]
    return "\n".join(lines) + "\n"


def packed(diagnosis: Diagnosis, language: Language) -> bytes:
    """The file to be sent: the text as it was shown, and the same for a program to read."""
    value = {"at": diagnosis.at.isoformat(), **{each.id: dict(each.rows) for each in diagnosis.sections}}
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as file:
        for name, content in (
            (TEXT, text_of(diagnosis, language)),
            (DATA, json.dumps(value, ensure_ascii=False, indent=1)),
        ):
            file.writestr(ZipInfo(name, diagnosis.at.timetuple()[:6]), content.encode(), ZIP_DEFLATED)
    return buffer.getvalue()


def keep(diagnosis: Diagnosis, language: Language, path: Path) -> Path:
    """Write the file, whole or not at all. Refusals: file.not_written."""
    try:
        write_whole(path, packed(diagnosis, language))
    except OSError as fault:
        raise Refusal("file.not_written", path=str(path)) from fault
    return path


def file_name(diagnosis: Diagnosis) -> str:
    """What the file is called unless somebody calls it otherwise."""
    return f"deskbell-diagnostics-{diagnosis.at:%Y-%m-%d-%H%M}.zip"


def _title(section: Section, language: Language) -> str:
    return word(language, f"diag.{section.id}")


def _label(name: str, language: Language) -> str:
    key = f"diag.row.{name}"
    return word(language, key) if key in WORDS else name


def _said(value: Value, language: Language) -> str:
    if isinstance(value, bool):
        return word(language, "diag.yes" if value else "diag.no")
    key = f"diag.value.{value}"
    return word(language, key) if key in WORDS else str(value)
