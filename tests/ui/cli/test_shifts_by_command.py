"""`handover`, `journal`, `roster` and `items`."""

from datetime import date
from pathlib import Path

from desk import duty, handover, journal, left_items
from desk.duty import DutyPost, DutyShift, OnDuty
from desk.handover import NewHandover
from desk.journal import NewEntry
from desk.left_items import NewItem
from desk.office import Office
from tests.paper.reading import words_of
from tests.ui.cli.conftest import Run


def test_they_write_the_papers_of_the_shifts_and_list_what_waits(run: Run, office: Office, tmp_path: Path) -> None:
    """M68, feature 13."""
    office.do(lambda work: journal.write(work, NewEntry(words="Lamp broken", for_next=True)))
    office.do(lambda work: left_items.take_in(work, NewItem(what="Box", for_name="Wang")))
    day, people = date(2026, 11, 20), [OnDuty("陈师傅", "139")]
    office.do(lambda work: duty.set_people(work, day, DutyShift.NIGHT, DutyPost.ON_CALL, people))
    number = office.do(lambda work: handover.give(work, NewHandover("Mind the pump."))).answer
    path = tmp_path / "paper.pdf"
    for command, about, told in (
        ("handover", number.lower(), "Mind the pump."),
        ("journal", "2026-11-20", "Lamp broken"),
        ("roster", "2026-11-18", "陈师傅139"),
    ):
        assert run(command, about, "--out", str(path)).code == 0
        assert told in words_of(path.read_bytes())
    (item,) = run("items", "--json").json["items"]
    assert (item["number"], item["for"], item["long"]) == ("K-2026-0001", "Wang", False)
    assert "Parcel: Box" in run("items", "--language", "en").out
    office.do(lambda work: left_items.hand_out(work, "K-2026-0001", "Wang"))
    assert "Nothing waits" in run("items", "--language", "en").out
    assert "K-2026-0001" in run("items", "--all").out
    assert run("handover", "H-1999-0009", "--out", str(path)).code == 1
