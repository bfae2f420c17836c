"""The report by command: any period, as PDF or workbook, issued where a manager allowed it (B7)."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from desk.clock import FixedClock
from desk.office import Office
from desk.reports import issued
from desk.settings import ReportFacts, change_reports
from tests.desk.reports.at_issue import november, pdf_of
from tests.ui.cli.conftest import Run
from tests.ui.opened import words_of


@pytest.fixture
def over(office: Office, clock: FixedClock) -> Office:
    """The first of December in an office with four cases of November."""
    november(office, clock)
    return office


def allow(office: Office) -> None:
    office.do(lambda work: change_reports(work, ReportFacts(report_by_itself=True, report_by_script=True)))


@pytest.mark.parametrize(
    ("typed", "span"),
    [("2026-11", "2026-11"), ("last", "2026-11"), ("2026-q4", "2026-Q4"), ("2026-H2", "2026-H2"), ("2026", "2026")],
)
def test_any_period_becomes_a_pdf(run: Run, over: Office, tmp_path: Path, typed: str, span: str) -> None:
    """B7: month, quarter, half and year by the same engine; last is the last month that is over."""
    path = tmp_path / "report.pdf"
    told = run("report", typed, "--out", str(path), "--language", "en", "--json")
    assert told.json == {"span": span, "path": str(path)}
    assert told.err == ""
    assert "C-2026-0003" in words_of(path.read_bytes())


def test_pdf_and_workbook_come_together(run: Run, over: Office, tmp_path: Path) -> None:
    pdf, workbook = tmp_path / "report.pdf", tmp_path / "report.xlsx"
    told = run("report", "last", "--out", str(pdf), "--workbook", str(workbook), "--language", "en")
    assert told.code == 0
    assert told.out.splitlines() == [str(pdf), str(workbook)]
    assert len(CalamineWorkbook.from_path(workbook).sheet_names) > 3
    assert pdf.read_bytes().startswith(b"%PDF")


def test_it_is_issued_only_where_a_manager_allowed_it(run: Run, over: Office, tmp_path: Path) -> None:
    """B7: for the task scheduler; what lies in the file is what the book keeps, to the byte."""
    path = tmp_path / "report.pdf"
    told = run("report", "last", "--issue", "--out", str(path), "--language", "en")
    assert (told.code, told.out, path.exists()) == (1, "", False)
    assert "Settings, Reports" in told.err
    allow(over)
    told = run("report", "last", "--issue", "--out", str(path), "--language", "en", "--json")
    assert told.json == {"span": "2026-11", "number": "R-2026-0001", "path": str(path)}
    assert path.read_bytes() == pdf_of(over, "R-2026-0001")
    assert [row.number for row in over.ask(issued.issued)] == ["R-2026-0001"]


def test_issuing_alone_needs_no_file_and_says_the_number(run: Run, over: Office) -> None:
    allow(over)
    told = run("report", "last", "--issue", "--language", "zh")
    assert (told.code, told.out.strip()) == (0, "2026-11 的报告已签发，编号 R-2026-0001。")


def test_what_cannot_be_is_refused_with_one(run: Run, over: Office, clock: FixedClock, tmp_path: Path) -> None:
    allow(over)
    clock.move_to(datetime(2026, 12, 1, 3, tzinfo=UTC))
    for span, words in (("2026-12", "is not over yet"), ("2027-01", "has not begun yet"), ("1950", "is not a period")):
        told = run("report", span, "--issue", "--language", "en")
        assert (told.code, told.out) == (1, "")
        assert words in told.err
    assert run("report", "last", "--issue", "--out", str(tmp_path / "no" / "r.pdf")).code == 1
    assert over.ask(issued.issued) == ()


@pytest.mark.parametrize("argv", [["last"], ["2026-13", "--issue"], ["2026-Q5", "--issue"], ["first", "--issue"]])
def test_what_is_not_understood_ends_with_two_and_says_what_is(run: Run, argv: list[str]) -> None:
    told = run("report", *argv, "--language", "en")
    assert told.code == 2
    assert "2026-Q4" in told.err or "--workbook" in told.err


def test_nothing_asked_for_shows_the_usage_of_the_report(run: Run) -> None:
    """B7: not that of every command there is."""
    told = run("report", "last", "--language", "en")
    assert told.code == 2
    assert told.err.startswith("usage: deskbell report ")
    assert "--workbook FILE" in told.err
    assert run("case", "take", "--solved", "x", "--slip").err.startswith("usage: deskbell case take ")


@pytest.mark.parametrize(
    ("option", "name", "suffix"),
    [("--workbook", "x.pdf", ".xlsx"), ("--out", "o.txt", ".pdf"), ("--out", "report", ".pdf")],
)
def test_a_file_is_what_its_name_says(
    run: Run, over: Office, tmp_path: Path, option: str, name: str, suffix: str
) -> None:
    """B7: no workbook under the name of a PDF."""
    told = run("report", "2026-11", option, str(tmp_path / name), "--language", "en")
    assert told.code == 2
    assert told.err.splitlines()[-1].endswith(f"the name of the file after {option} must end in {suffix}")
    assert list(tmp_path.glob(f"{name}*")) == []
    assert run("report", "2026-11", option, str(tmp_path / f"r{suffix.upper()}")).code == 0


def test_stopped_by_ctrl_c_it_leaves_nothing_behind(
    run: Run, over: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """B7: at any moment, also after an issue was begun; the exit code says it was stopped."""
    from ui.cli.telling import Telling

    allow(over)
    for most in (20, 70, 94):

        class Stopping:
            """What follows the progress presses Ctrl+C."""

            def __init__(self, _telling: object, _key: str) -> None: ...

            def __enter__(self, most: int = most) -> object:
                def moved(done: int, total: int) -> None:
                    if done > total * most / 100:
                        raise KeyboardInterrupt

                return moved

            def __exit__(self, *_fault: object) -> None: ...

        monkeypatch.setattr(Telling, "progress", lambda telling, key, stopping=Stopping: stopping(telling, key))
        target = tmp_path / "out"
        target.mkdir(exist_ok=True)
        files = ["--out", str(target / "r.pdf"), "--workbook", str(target / "r.xlsx")]
        assert run("report", "last", *files).code == 130
        assert run("report", "last", *files, "--issue").code == 130
        assert list(target.iterdir()) == []
        assert over.ask(issued.issued) == ()


def test_a_file_that_cannot_be_put_does_not_hide_that_it_is_issued(
    run: Run, over: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """B7: its place is taken while the report is drawn; the number is told, so that nobody issues it again."""
    from ui.cli.telling import Telling

    allow(over)
    pdf, workbook = tmp_path / "r.pdf", tmp_path / "r.xlsx"

    class Blocking:
        """What follows the progress takes the place of the file."""

        def __init__(self, _telling: object, _key: str) -> None: ...

        def __enter__(self) -> object:
            return lambda _done, _total: pdf.mkdir(exist_ok=True)

        def __exit__(self, *_fault: object) -> None: ...

    monkeypatch.setattr(Telling, "progress", lambda telling, key: Blocking(telling, key))
    told = run("report", "last", "--issue", "--out", str(pdf), "--workbook", str(workbook), "--language", "en")
    assert told.code == 1
    assert told.out.splitlines() == ["The report of 2026-11 is issued as R-2026-0001.", str(workbook)]
    assert "R-2026-0001 is issued all the same" in told.err
    assert str(pdf) in told.err
    assert workbook.is_file()
    assert sorted(each.name for each in tmp_path.iterdir() if each.name.startswith((".", "r."))) == ["r.pdf", "r.xlsx"]
    assert [row.number for row in over.ask(issued.issued)] == ["R-2026-0001"]


def test_two_papers_in_one_file_are_not_understood(run: Run, over: Office, tmp_path: Path) -> None:
    path = tmp_path / "r.pdf"
    told = run(
        "report",
        "last",
        "--out",
        str(path),
        "--workbook",
        str(tmp_path / "." / "x" / ".." / "r.pdf"),
        "--language",
        "en",
    )
    assert told.code == 2
    assert "the same file" in told.err
    assert not path.exists()


def test_a_file_that_is_open_elsewhere_is_refused_before_a_number_is_given(
    run: Run, over: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """B7: as Windows answers for a file that another program holds open."""
    allow(over)
    path = tmp_path / "r.pdf"
    path.write_bytes(b"open in a reader")

    def held(_path: Path, _target: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "rename", held)
    told = run("report", "last", "--issue", "--out", str(path), "--language", "en")
    assert (told.code, told.out) == (1, "")
    assert str(path) in told.err
    assert over.ask(issued.issued) == ()
    assert path.read_bytes() == b"open in a reader"
