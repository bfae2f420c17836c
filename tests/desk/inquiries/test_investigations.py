"""The investigation of a breach of duty is a manager's alone (M13)."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from desk import cases, inquiries, people
from desk.exports.cases import export_cases
from desk.flatfile import history
from desk.inquiries import Findings
from desk.office import Office
from desk.refusals import Refusal
from desk.work import UnitOfWork

SECRET = "Zanzibar"
TOLD = Findings("Engineering", f"{SECRET} found", f"{SECRET} handled", f"{SECRET} decided")


@pytest.fixture
def clerk(office: Office) -> int:
    return office.do(lambda work: people.add_clerk(work, people.NewClerk("Li"))).answer


@pytest.fixture
def manager(office: Office, clerk: int) -> int:
    boss = people.NewClerk("Boss", role=people.DeskRole.MANAGER)
    id = office.do(lambda work: people.add_clerk(work, boss)).answer
    office.sit_down(id)
    return id


@pytest.fixture
def opened(office: Office, taken: cases.Taken, manager: int) -> int:
    return office.do(lambda work: inquiries.open_investigation(work, taken.number, TOLD)).answer


def test_a_clerk_cannot_open_it_and_a_manager_can_and_each_view_and_change_is_in_the_history(
    office: Office, taken: cases.Taken, clerk: int, manager: int, opened: int
) -> None:
    """M13."""
    office.do(lambda work: inquiries.view_investigation(work, taken.number))
    office.do(lambda work: inquiries.change_investigation(work, opened, Findings("Engineering", "Nothing")))
    seen = office.do(lambda work: inquiries.view_investigation(work, taken.number)).answer
    assert (seen.opened_by, seen.findings) == ("Boss", Findings("Engineering", "Nothing"))
    looks = office.ask(lambda reading: inquiries.looks(reading, taken.number))
    assert [(look.who, look.act) for look in looks] == [
        ("Boss", "add"), ("Boss", "view"), ("Boss", "change"), ("Boss", "view"),
    ]  # fmt: skip
    assert set(looks[2].fields) == {"found", "handled", "decision"}
    lines = office.ask(lambda reading: cases.file_of(reading, taken.number)).lines
    assert [line.what for line in lines][1:] == [
        "investigation_opened", "investigation_viewed", "investigation_changed", "investigation_viewed",
    ]  # fmt: skip
    office.sit_down(clerk)
    refused_acts: tuple[Callable[[UnitOfWork], Any], ...] = (
        lambda work: inquiries.view_investigation(work, taken.number),
        lambda work: inquiries.open_investigation(work, taken.number, TOLD),
        lambda work: inquiries.change_investigation(work, opened, TOLD),
        lambda work: inquiries.take_off_investigation(work, opened),
        lambda work: inquiries.put_back_investigation(work, opened),
    )
    for act in refused_acts:
        with pytest.raises(Refusal) as refused:
            office.do(act)
        assert refused.value.code == "clerk.managers_only"
    assert not office.ask(lambda reading: inquiries.is_investigated(reading, taken.number))
    assert office.ask(lambda reading: inquiries.looks(reading, taken.number)) == ()


def test_nothing_of_it_is_told_where_a_case_is_told(
    office: Office, taken: cases.Taken, flat: int, clerk: int, opened: int, manager: int
) -> None:
    """M13: not in the story of the case, not to be searched for, not in the file of the flat."""
    office.do(lambda work: inquiries.view_investigation(work, taken.number))
    for who in (manager, clerk):
        office.sit_down(who)
        told = str(office.ask(lambda reading: cases.file_of(reading, taken.number)))
        assert SECRET not in told
        assert ("investigation" in told) == (who == manager)
        page = office.ask(lambda reading: cases.cases(reading, cases.Filter.ALL, search=SECRET))
        assert page.rows == ()
        assert SECRET not in str(office.ask(lambda reading: history(reading, flat)))
        assert "investigation" not in str(office.ask(lambda reading: history(reading, flat)))


def test_what_is_held_about_a_person_is_written_out_without_it(
    office: Office, owner: int, taken: cases.Taken, opened: int
) -> None:
    from desk.forgetting.subject import all_about

    told = office.do(lambda work: all_about(work, owner)).answer
    assert "case" in told
    assert SECRET not in json.dumps(told, default=str)


def test_the_words_lie_in_its_own_rows_and_nowhere_else(office: Office, taken: cases.Taken, opened: int) -> None:
    def places(reading: Any) -> set[str]:
        found = set()
        names = reading.session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")).all()
        for name in names:
            rows = reading.session.execute(text(f'SELECT * FROM "{name}"')).all()
            if SECRET in str(rows):
                found.add(name)
        return found

    assert office.ask(places) == {"investigation", "diary"}


def test_a_case_has_one_investigation_and_undo_of_opening_takes_it_off(
    office: Office, taken: cases.Taken, opened: int
) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: inquiries.open_investigation(work, taken.number, TOLD))
    assert refused.value.code == "investigation.open_already"
    office.do(lambda work: inquiries.take_off_investigation(work, opened))
    assert not office.ask(lambda reading: inquiries.is_investigated(reading, taken.number))
    again = office.do(lambda work: inquiries.open_investigation(work, taken.number, Findings("Security"))).answer
    assert again == opened
    seen = office.do(lambda work: inquiries.view_investigation(work, taken.number)).answer
    assert seen.findings == Findings("Security")


@pytest.mark.parametrize(
    ("told", "field"),
    [(Findings("x" * 121), "department"), (Findings(found="x" * 20_001), "found")],
)
def test_words_too_long_are_refused_at_their_field(
    office: Office, taken: cases.Taken, manager: int, told: Findings, field: str
) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: inquiries.open_investigation(work, taken.number, told))
    assert (refused.value.code, refused.value.fields["field"]) == ("text.too_long", field)


def test_looking_at_what_is_not_there_is_refused(office: Office, taken: cases.Taken, manager: int) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: inquiries.view_investigation(work, taken.number))
    assert refused.value.code == "record.unknown"


def test_the_register_of_cases_has_nothing_of_it(office: Office, opened: int, tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    office.ask(lambda reading: export_cases(reading, path, "en"))
    assert "Ceiling dripping" in path.read_text(encoding="utf-8")
    assert SECRET not in path.read_text(encoding="utf-8")
