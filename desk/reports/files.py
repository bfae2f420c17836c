"""A span's report written to files: the PDF, the workbook, or both; whole or not at all."""

from contextlib import ExitStack
from pathlib import Path

from desk.exports.whole import whole_file
from desk.reports.report import Progress, Report

_DRAWN, _ALL = 60, 100


def write_files(report: Report, pdf: Path | None, workbook: Path | None, progress: Progress | None = None) -> None:
    """Write a report that was gathered; what `progress` raises leaves both files as they were.

    Refusals: file.no_folder, file.is_folder, file.not_written, export.in_use.
    """
    with ExitStack() as stack:
        if pdf is not None:
            part = stack.enter_context(whole_file(pdf))
            from desk.reports.paper import draw  # brings the PDF engine

            part.write_bytes(draw(report, part_of(progress, 0, _DRAWN)))
        if workbook is not None:
            from desk.reports.workbook import write  # brings the library of workbooks

            write(report, workbook, part_of(progress, _DRAWN, _ALL))


def part_of(progress: Progress | None, start: int, end: int) -> Progress:
    """What tells of a part of the work, from one hundredth of the whole to another; nobody where there is none."""
    if progress is None:
        return lambda _done, _total: None
    return lambda done, total: progress(start + (end - start) * done // max(total, 1), _ALL)
