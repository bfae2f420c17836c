"""Slips from the command line: listed, booked back, printed one by one and as a batch; prices and day sheets."""

import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest

from desk import cases, prices, slips, workers
from desk.clock import FixedClock
from desk.named import Named
from desk.office import Office
from desk.prices import LineKind, NewItem
from desk.slips import Errand, Wanted
from tests.ui.cli.conftest import Run

PLUMBING = 1


def _pages(path: Path) -> list[tuple[str, float, float]]:
    document = pypdfium2.PdfDocument(path)
    told = [(page.get_textpage().get_text_range(), *page.get_size()) for page in document]
    document.close()
    return told


@pytest.fixture
def slip(office: Office, taken: cases.Taken) -> str:
    """A slip of the leak, out with Lao Ding, who comes at ten tomorrow."""
    office.do(lambda work: workers.add_worker(work, workers.NewWorker("Lao Ding 丁师傅", "", PLUMBING)))
    ten = datetime(2026, 11, 21, 2, tzinfo=UTC)
    errand = Errand(appoint_from=ten)
    return office.do(
        lambda work: slips.raise_for(work, taken.number, PLUMBING, "Lao Ding 丁师傅", "so", errand=errand)
    ).answer


def _alone(office: Office, worker: str) -> str:
    errand = Errand("Monthly service", "Pump room", equipment="Booster pump 2")
    return office.do(lambda work: slips.raise_alone(work, Wanted(), PLUMBING, worker, errand)).answer


def test_slips_are_listed_by_worker_by_lateness_and_those_that_are_out(
    run: Run, office: Office, slip: str, clock: FixedClock
) -> None:
    home = _alone(office, "Chen")
    office.do(lambda work: slips.book_back(work, home, "Greased"))
    clock.move_on(timedelta(days=5))
    new = _alone(office, "Chen")

    def numbers(*wish: str) -> list[str]:
        return [each["number"] for each in run("slips", *wish, "--json").json["slips"]]

    assert numbers() == [new, home, slip]
    assert numbers("--out-only") == [new, slip]
    assert numbers("--late") == [slip]
    assert numbers("--worker", "Chen") == [new, home]
    told = run("slips", "--limit", "1", "--language", "en").out.splitlines()
    assert told == [f"{new}\t2026-11-25 16:00\tOut\tChen\tMonthly service", "2 more; --limit shows them."]
    assert run("slips", "--worker", "<b>{{7*7}}", "--language", "zh").out.strip() == "没有派工单。"


def test_a_script_books_a_slip_back_with_all_that_stands_on_it(run: Run, office: Office, slip: str) -> None:
    told = run(
        "slip-back", slip.lower(), "--result", "Seal renewed", "--outcome", "done", "--signed", "yes", "--tested", "no",
        "--arrived", "2026-11-20 16:00", "--score", "4", "--opinion", "satisfied", "--remark", "很干净", "--cause",
        "Worn out", "--receipt", "0013", "--json",
    )  # fmt: skip
    assert (told.code, told.json["number"], told.json["may_close"]) == (0, slip, True)
    home = office.ask(lambda reading: slips.file_of(reading, slip)).home
    assert (home.signed, home.tested, home.score, home.opinion_words) == (True, False, 4, "很干净")
    assert home.arrived_at == datetime(2026, 11, 20, 8, tzinfo=UTC)
    again = run("slip-back", slip, "--result", "x")
    assert (again.code, again.out) == (1, "")


@pytest.mark.parametrize(
    "wish",
    [
        ("--outcome", "perhaps"), ("--signed", "maybe"), ("--score", "6"), ("--score", "-1"), ("--score", "５"),
        ("--finished", "tomorrow"), ("--finished", "2026-11-20"), ("--arrived", "20261120"),
        ("--opinion", "not_reached"),
    ],
)  # fmt: skip
def test_what_no_slip_can_say_is_not_understood(run: Run, slip: str, wish: tuple[str, str]) -> None:
    assert run("slip-back", slip, "--result", "x", *wish).code == 2


def test_a_script_sends_somebody_a_second_time(run: Run, office: Office, slip: str) -> None:
    told = run(
        "slip-back", slip, "--result", "Part ordered", "--outcome", "second_visit", "--again-on", "2026-11-24",
        "--from", "14:00", "--until", "15:30", "--worker", "Chen", "--language", "en",
    )  # fmt: skip
    number = office.ask(lambda reading: slips.file_of(reading, slip)).followed_by[0]
    assert told.out.splitlines() == [f"Slip {slip} is back.", f"Slip {number} is raised for the second visit."]
    row = office.ask(lambda reading: slips.file_of(reading, number)).row
    assert (row.worker, row.appoint_from, row.appoint_until) == (
        "Chen", datetime(2026, 11, 24, 6, tzinfo=UTC), datetime(2026, 11, 24, 7, 30, tzinfo=UTC),
    )  # fmt: skip
    told = run("slip-back", number, "--result", "Wrong part", "--outcome", "second_visit", "--json")
    assert (told.code, told.json["next"]) == (0, office.ask(lambda r: slips.file_of(r, number)).followed_by[0])


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        (("--again-on", "2026-11-24"), 2), (("--outcome", "done", "--from", "00:00"), 2), (("--worker", "Chen"), 2),
        (("--outcome", "second_visit", "--from", "25:00"), 2), (("--outcome", "second_visit", "--from", "14:00"), 1),
        (("--outcome", "second_visit", "--again-on", "2126-11-24", "--from", "14:00"), 1),
    ],
)  # fmt: skip
def test_a_second_visit_that_cannot_be_is_refused_and_nothing_is_booked(
    run: Run, office: Office, slip: str, wish: tuple[str, ...], code: int
) -> None:
    told = run("slip-back", slip, "--result", "x", *wish)
    assert (told.code, told.out) == (code, "")
    assert office.ask(lambda reading: slips.file_of(reading, slip)).row.status is slips.SlipStatus.OUT


def test_work_not_done_needs_its_reason_and_nothing_is_booked_in_the_future(
    run: Run, office: Office, slip: str
) -> None:
    refused = run("slip-back", slip, "--outcome", "not_done", "--language", "en")
    assert (refused.code, refused.err.strip()) == (1, "Say with --result why the work was not done.")
    assert run("slip-back", slip, "--result", "x", "--finished", "2031-01-01 00:00").code == 1
    assert run("slip-back", "S-2026-9999", "--result", "x").code == 1
    assert office.ask(lambda reading: slips.file_of(reading, slip)).row.status is slips.SlipStatus.OUT


@pytest.mark.parametrize(
    ("paper", "wide", "high"), [("a4", 210, 297), ("a5", 148, 210), ("241x140", 241, 140), ("241x93", 241, 93)]
)
def test_a_slip_is_written_on_the_paper_asked_for(
    run: Run, slip: str, tmp_path: Path, paper: str, wide: int, high: int
) -> None:
    out = tmp_path / "slip.pdf"
    assert run("slip", slip, "--out", str(out), "--paper", paper, "--values-only", "--language", "en").code == 0
    _text, *size = _pages(out)[0]
    assert sorted(round(each / 72 * 25.4) for each in size) == sorted((wide, high))


def test_the_slips_of_a_day_are_one_pdf(run: Run, office: Office, slip: str, tmp_path: Path) -> None:
    others = [_alone(office, "Chen") for _ in range(3)]
    office.do(lambda work: slips.void(work, others[1], "Twice"))
    out = tmp_path / "batch.pdf"
    told = run("slips", "--print", "2026-11-20", "--out", str(out), "--json").json
    assert told["numbers"] == [slip, others[0], others[2]]
    whole = "\n".join(text for text, *_ in _pages(out))
    assert all(number in whole for number in told["numbers"])
    assert others[1] not in whole
    assert office.ask(lambda reading: slips.file_of(reading, slip)).row.printed == 0
    none = run("slips", "--print", "2026-11-19", "--out", str(out), "--language", "zh")
    assert (none.code, none.err.strip()[:10]) == (1, "2026-11-19")
    assert run("slips", "--print", "2026-11-20").code == 2
    assert run("slips", "--out", str(out)).code == 2


def test_the_price_list_and_the_day_sheet_are_written(run: Run, office: Office, slip: str, tmp_path: Path) -> None:
    item = NewItem(LineKind.SERVICE, "drain", Named("Clear a drain", "疏通下水道"), Named("time", "次"))
    office.do(lambda work: prices.add_item(work, item, "80"))
    out = tmp_path / "paper.pdf"
    for board in ((), ("--board",)):
        assert run("prices", *board, "--language", "zh", "--out", str(out)).code == 0
        assert "疏通下水道" in _pages(out)[0][0]
    for worker in ((), ("--worker", "lao ding 丁师傅")):
        assert run("daysheet", "2026-11-21", *worker, "--language", "en", "--out", str(out)).code == 0
        assert slip in _pages(out)[0][0]
    assert run("daysheet", "2026-11-21", "--worker", "nobody", "--out", str(out)).code == 1


def test_every_slip_is_exported_with_its_money(run: Run, office: Office, slip: str, tmp_path: Path) -> None:
    lines = (
        slips.TypedLine(name="=1+1", unit="time", price="80", charged=False),
        slips.TypedLine(kind=LineKind.MATERIAL, name="Seal", unit="m", quantity="2.5", price="4.10"),
    )
    home = slips.Home(signed=True, score=5, opinion_words="Good")
    office.do(lambda work: slips.book_back(work, slip, "Dry again", home, lines))
    pump = _alone(office, "Chen")
    out = tmp_path / "slips.csv"
    assert run("export", "slips", "--out", str(out), "--language", "en", "--json").json["rows"] == 2
    first, second = csv.DictReader(out.read_text("utf-8-sig").splitlines())
    assert (first["Slip"], first["Value"], first["Charged"], first["Signed"], first["Score"]) == (
        slip, "90.25", "10.25", "Yes", "5",
    )  # fmt: skip
    assert (second["Slip"], second["Equipment"], second["Matter"], second["Flat"]) == (
        pump, "Booster pump 2", "Monthly service", "",
    )  # fmt: skip
