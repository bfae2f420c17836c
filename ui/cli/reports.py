"""`report`: a month, quarter, half or year as a PDF, as a workbook, or issued; for hand and task scheduler alike."""

from argparse import Namespace
from contextlib import ExitStack
from typing import TYPE_CHECKING

from desk.exports.whole import whole_file
from desk.figures.spans import span_from
from desk.refusals import Refusal
from desk.reports.byitself import last_month
from desk.reports.files import part_of, write_files
from desk.reports.issued import pdf_of
from desk.reports.issuing import issue_whole
from desk.words import Language
from ui.cli.book import office_of
from ui.cli.telling import Telling
from ui.cli.values import LAST

if TYPE_CHECKING:
    from desk.clock import Clock
    from desk.figures.spans import Span
    from desk.office import Office

_WRITTEN, _ALL = 60, 100


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """Write the report to the files asked for and issue it where that was asked; stopped or refused, nothing is.

    Once it is issued its number is told whatever comes after: whoever did not read it would issue it again.
    """
    language = Language(wish.language) if wish.language else None
    told: dict[str, object] = {}
    lines: list[str] = []
    faults: list[Refusal] = []
    try:
        with office_of(wish, clock) as office, telling.progress("progress.report") as moved, ExitStack() as files:
            told["span"], span = _span(office, wish.span)
            wanted = (("path", wish.out), ("workbook", wish.workbook))
            ends = {name: files.enter_context(ExitStack()) for name, path in wanted if path is not None}
            parts = {name: ends[name].enter_context(whole_file(path)) for name, path in wanted if path is not None}
            pdf, workbook = parts.get("path"), parts.get("workbook")
            drawn = None if wish.issue else pdf
            end = _WRITTEN if wish.issue else _ALL
            if drawn is not None or workbook is not None:
                from desk.reports.gather import gather

                report = office.ask(lambda reading: gather(reading, span, language, part_of(moved, 0, end // 2)))
                write_files(report, drawn, workbook, part_of(moved, end // 2, end))
            if wish.issue:
                number = issue_whole(office, span, language, part_of(moved, _WRITTEN, _ALL))
                told["number"] = number
                lines.append(telling.words("report.issued", number=number, span=span.code))
                if pdf is not None:
                    pdf.write_bytes(office.ask(lambda reading: pdf_of(reading, number)))
            for name, path in wanted:
                if path is None:
                    continue
                try:
                    ends[name].close()
                except Refusal as refusal:
                    if not wish.issue:
                        raise
                    faults.append(refusal)
                else:
                    told[name] = str(path)
                    lines.append(telling.words("paper.written", path=path))
    finally:
        if lines:
            telling.answer(told, lines)
    for fault in faults:
        telling.refuse(fault)
    if faults:
        telling.warn("report.only_file", number=told["number"])
    return 1 if faults else 0


def _span(office: "Office", typed: str) -> "tuple[str, Span]":
    span = office.ask(last_month) if typed == LAST else span_from(typed)
    return span.code, span
