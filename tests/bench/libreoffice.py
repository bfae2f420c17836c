"""The same letters by LibreOffice, where it is installed: each in a file of its own, as its mail merge saves them, and
all in one document, which leaves the merging itself out."""

import gc
import os
import shutil
import subprocess
from collections.abc import Sequence
from html import escape
from importlib.resources import files
from pathlib import Path
from time import perf_counter

from desk.letters import paper
from desk.letters.sheet import LetterSheet
from desk.words import day
from tests.bench.measuring import Absent, Comparison, Measure, timed

AHEAD = 20
"""How many times faster ours has to be."""
_AT_ONCE, _ROUNDS = 100, 5
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="N" svg:font-family="'Deskbell Sans SC'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="N"
 style:font-name-asian="N" fo:font-size="10.5pt" style:font-size-asian="10.5pt"/></style:default-style></office:styles>
<office:automatic-styles><style:style style:name="F" style:family="paragraph"><style:paragraph-properties
 fo:break-before="page"/></style:style><style:style style:name="P" style:family="paragraph"/>
<style:page-layout style:name="A"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm"
 fo:margin-left="25mm" fo:margin-right="22mm" fo:margin-top="20mm" fo:margin-bottom="20mm"/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A"/></office:master-styles>
<office:body><office:text>"""
_TAIL = "</office:text></office:body></office:document>"


def measure(sheets: Sequence[LetterSheet], scratch: Path) -> list[Measure]:
    """Ours joined against its letters each in a file of its own, and against one document of all of them."""
    works = (f"{len(sheets)} letters, LibreOffice", f"{len(sheets)} letters, LibreOffice, merged before")
    program = shutil.which("soffice")
    if program is None:
        return [Absent(work, "not installed") for work in works]
    office = _Office(program, scratch / "libreoffice")
    office.convert([office.write("warm", sheets[:1])])  # its profile and its caches are made by now
    paths = [office.write(f"letter-{place}", [sheet]) for place, sheet in enumerate(sheets)]
    paper.draw(sheets[0])  # and our fonts are read
    gc.collect()
    each, joined = office.convert(paths), office.convert([office.write("joined", sheets)])
    ours = [timed(lambda: paper.draw_many(sheets)) for _round in range(_ROUNDS)]
    return [
        Comparison(works[0], ours, [each], most=1 / AHEAD),
        Comparison(works[1], ours, [joined], most=1),
    ]


class _Office:
    """LibreOffice with a profile and fonts of its own."""

    def __init__(self, program: str, folder: Path) -> None:
        self._program, self._folder = program, folder
        fonts = folder / "share" / "fonts"
        fonts.mkdir(parents=True)
        for name in ("DeskbellSansSC-Regular.ttf", "DeskbellSansSC-Bold.ttf"):
            (fonts / name).write_bytes((files("resources") / "fonts" / name).read_bytes())

    def write(self, name: str, sheets: Sequence[LetterSheet]) -> Path:
        """The words of letters as a document, each on a page of its own."""
        path = self._folder / f"{name}.fodt"
        path.write_text(_HEAD + "".join(map(_letter, sheets)) + _TAIL, encoding="utf-8")
        return path

    def convert(self, paths: Sequence[Path]) -> float:
        """Make PDFs of documents, a hundred in one run: of more it ends before the last; answers the seconds."""
        return sum(self._convert(paths[first : first + _AT_ONCE]) for first in range(0, len(paths), _AT_ONCE))

    def _convert(self, paths: Sequence[Path]) -> float:
        profile = (self._folder / "profile").as_uri()
        command = [self._program, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
        command += ["--outdir", str(self._folder), *map(str, paths)]
        environment = {**os.environ, "XDG_DATA_HOME": str(self._folder / "share")}
        start = perf_counter()
        subprocess.run(command, env=environment, check=True, capture_output=True, timeout=1800)
        seconds = perf_counter() - start
        assert all(path.with_suffix(".pdf").is_file() for path in paths), "LibreOffice made no PDF"
        return seconds


def _letter(sheet: LetterSheet) -> str:
    head = sheet.letterhead
    lines = [
        *(head.office, f"{head.estate} {head.address} {head.phone} {head.hotline}", "", sheet.number),
        *(day(sheet.language, sheet.date), sheet.case_number, "", sheet.to_name, *sheet.to_address.split("\n"), ""),
        *(sheet.subject, "", *sheet.body.split("\n"), "", "", sheet.signer, sheet.signer_post, head.office),
    ]
    return "".join(
        f'<text:p text:style-name="{"P" if place else "F"}">{escape(line)}</text:p>' for place, line in enumerate(lines)
    )
