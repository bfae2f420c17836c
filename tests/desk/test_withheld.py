"""A name that was withheld is a manager's to see: nowhere else does it show (M15)."""

import dataclasses
from pathlib import Path
from random import Random
from typing import Any

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import event, select

from db.models import IncomingLetter, Letter
from desk import (
    cases,
    complaint_form,
    day_register,
    drafts,
    flatfile,
    forgetting,
    incidents,
    incoming,
    letters,
    owners,
    quick_actions,
    return_calls,
    slips,
    visits,
)
from desk.cases import Filter
from desk.cases.correcting import correct, particulars
from desk.exports.cases import export_cases
from desk.exports.incoming import export_incoming
from desk.exports.letters import export_letters
from desk.figures.spans import Period, Span
from desk.find import find
from desk.flatfile.gather import file_sheet
from desk.flatfile.history import history
from desk.masking import reveal_case
from desk.named import Named
from desk.office import Office
from desk.people import NewClerk, add_clerk
from desk.refusals import Refusal
from desk.reports.gather import gather
from desk.withheld import HIDDEN_LETTERS, INCOMING_IN_SIGHT, LETTER_IN_SIGHT, hides_incoming, hides_letter
from desk.words import Language
from desk.work import Reading
from tests.builders import solved
from tests.conftest import FRIDAY
from tests.desk.forgetting.former import LEFT

NAME, PHONE, FLAT = "王小明", "138 0013 8000", "3-2-1801"


@pytest.fixture
def number(office: Office, flat: int, owner: int) -> str:
    """What the owner said about a guard, without wanting to be named; a receptionist sits at the desk since."""
    told = cases.NewCase(
        summary="The guard at gate two sleeps",
        unit_id=flat,
        person_id=owner,
        told_by=NAME,
        told_phone=PHONE,
        place="Gate two",
        first_receiver_id=1,
        withheld=True,
    )
    taken = office.do(lambda work: cases.take(work, told)).answer
    office.do(lambda work: slips.raise_for(work, taken.number, 1))
    new = office.ask(lambda reading: letters.propose(reading, taken.number, template_id=0))
    office.do(lambda work: letters.issue(work, new))
    clerk = office.do(lambda work: add_clerk(work, NewClerk("Ann Hale"))).answer
    office.sit_down(clerk)
    return taken.number


def _told(answer: object) -> str:
    """All that an answer says."""
    return str(dataclasses.asdict(answer) if dataclasses.is_dataclass(answer) else answer)  # type: ignore[call-overload]


def _silent(answer: object) -> bool:
    told = _told(answer)
    return not any(each in told for each in (NAME, PHONE, FLAT))


def test_no_list_file_or_paper_tells_a_receptionist(office: Office, number: str, flat: int, owner: int) -> None:
    day = office.facts.local(office.ask(lambda reading: reading.now)).date()
    for answer in (
        office.ask(lambda reading: cases.cases(reading, Filter.ALL)),
        office.ask(lambda reading: cases.file_of(reading, number)),
        office.ask(lambda reading: slips.slips(reading)),
        office.ask(lambda reading: slips.sheet_of(reading, "S-2026-0001", Language.EN)),
        office.ask(letters.letters),
        office.ask(lambda reading: complaint_form.sheet_of(reading, number)),
        office.ask(lambda reading: day_register.sheet_of(reading, day)),
        office.ask(lambda reading: find(reading, number)),
        office.ask(lambda reading: return_calls.due(reading, all_listed=True)),
    ):
        assert _silent(answer), answer


def test_the_flat_and_the_person_do_not_lead_to_it_either(office: Office, number: str, flat: int, owner: int) -> None:
    for answer in (
        office.ask(lambda reading: cases.of_unit(reading, flat, None)),
        office.ask(lambda reading: cases.of_unit(reading, None, owner)),
        office.ask(lambda reading: cases.caller(reading, owner, flat)).cases,
        office.ask(lambda reading: slips.of_unit(reading, flat)),
        office.ask(lambda reading: letters.of_unit(reading, flat)),
        office.ask(lambda reading: cases.cases(reading, Filter.ALL, search=NAME)).rows,
        office.ask(lambda reading: slips.slips(reading, search=FLAT)).rows,
        office.ask(lambda reading: letters.letters(reading, search=NAME)).rows,
        office.ask(lambda reading: letters.letters(reading, search=FLAT)).rows,
    ):
        assert answer == (), answer
    file = office.ask(lambda reading: file_sheet(reading, flat, Language.EN))
    assert number not in _told(file)


def test_calls_that_were_made_do_not_tell_the_flat(office: Office, number: str) -> None:
    office.do(lambda work: cases.close(work, number, solved("Spoken to")))
    (waiting,) = office.ask(lambda reading: return_calls.due(reading, all_listed=True)).rows
    office.do(lambda work: return_calls.record(work, waiting.id, return_calls.Mark.FAIR, "Well enough"))
    made = office.ask(return_calls.made).rows
    assert [row.number for row in made] == [number]
    assert _silent(made)
    assert _silent(office.ask(lambda reading: return_calls.of_case(reading, number)))


def test_the_report_of_the_month_lists_the_case_without_its_flat(office: Office, number: str) -> None:
    report = office.ask(lambda reading: gather(reading, Span.of(Period.MONTH, FRIDAY.date()), Language.EN))
    assert [line.number for line in report.open.lines] == [number]
    assert _silent(report.open.lines)


def test_the_history_of_the_flat_tells_nothing_of_the_case_nor_of_what_belongs_to_it(
    office: Office, number: str, flat: int
) -> None:
    office.do(lambda work: cases.add_note(work, number, "He sleeps every night"))
    rows = office.ask(lambda reading: history(reading, flat))
    assert {row.subject for row in rows.rows} == {"unit", "person", "tenure"}
    assert rows.total == len(rows.rows)
    office.sit_down(1)
    acts = {row.act for row in office.ask(lambda reading: history(reading, flat)).rows}
    assert acts >= {"case.take", "case.note", "slip.raise", "letter.issue"}


def test_what_is_counted_for_a_flat_leaves_the_case_out(office: Office, number: str, flat: int) -> None:
    """The finder, the list of flats, its filter and the head of a file count alike."""

    def counted() -> tuple[object, ...]:
        marks = office.ask(lambda reading: flatfile.marks(reading, flat))
        some = owners.UnitFilter(open_cases=True)
        return (
            [row.open_cases for row in office.ask(lambda reading: find(reading, FLAT)) if row.kind == "unit"],
            [row.open_cases for row in office.ask(lambda reading: find(reading, NAME)) if row.kind == "person"],
            office.ask(lambda reading: owners.units(reading)).rows[0].open_cases,
            office.ask(lambda reading: owners.units(reading, wanted=some)).total,
            (marks.open_cases, marks.cases, marks.slips, marks.letters),
        )

    assert counted() == ([0], [0], 0, 0, (0, 0, 0, 0))
    office.sit_down(1)
    assert counted() == ([1], [1], 1, 1, (1, 1, 1, 1))


def test_nothing_is_promised_to_the_flat_by_one_key(office: Office, number: str, flat: int) -> None:
    office.sit_down(1)
    steps = quick_actions.Steps(follow_up=Named("Call back", "回电"), follow_up_days=1)
    new = quick_actions.NewAction(Named("Call back", "回电"), steps)
    action = office.do(lambda work: quick_actions.make_action(work, new)).answer
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: quick_actions.do(work, action, [number]))
    assert [why.code for _number, why in refused.value.refused] == ["quick_action.name_withheld"]  # type: ignore[attr-defined]
    assert office.ask(lambda reading: visits.follow_ups_of(reading, flat)) == ()


def test_an_unhappy_household_does_not_tell_its_case(office: Office, number: str, flat: int) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: visits.mark_unhappy(work, flat, "Nobody listens", number))
    assert refused.value.code == "unhappy.other_household"
    office.sit_down(1)
    office.do(lambda work: visits.mark_unhappy(work, flat, "Nobody listens", number))
    assert office.ask(lambda reading: visits.marks_of(reading, flat)).case_number == number
    office.sit_down(2)
    marks = office.ask(lambda reading: visits.marks_of(reading, flat))
    assert (marks.why, marks.case_number) == ("Nobody listens", "")


def test_an_incident_made_of_it_tells_neither_building_nor_estate(office: Office, number: str) -> None:
    proposed = office.ask(lambda reading: incidents.proposal(reading, number))
    assert (proposed.building_id, proposed.estate_id, proposed.place) == (None, None, "Gate two")
    office.do(lambda work: incidents.make_of(work, number))
    (row,) = office.ask(incidents.going_on)
    assert (row.building_id, row.estate_id) == (None, None)


def test_the_estate_is_not_told_and_putting_the_rest_right_does_not_lose_it(office: Office, number: str) -> None:
    office.sit_down(1)
    estate = office.ask(lambda reading: cases.file_of(reading, number)).estate_id
    assert estate is not None
    office.sit_down(2)
    now = office.ask(lambda reading: particulars(reading, number))
    assert (now.estate_id, office.ask(lambda reading: cases.file_of(reading, number)).estate_id) == (None, None)
    office.do(lambda work: correct(work, number, dataclasses.replace(now, access="ring twice")))
    office.sit_down(1)
    assert office.ask(lambda reading: cases.file_of(reading, number)).estate_id == estate


def test_a_draft_that_withholds_a_name_is_its_writers_and_a_managers(office: Office, number: str) -> None:
    writer = office.ask(lambda reading: reading.clerk_id)
    office.sit_down(1)
    other = office.do(lambda work: add_clerk(work, NewClerk("Bea Holt"))).answer
    office.sit_down(writer)
    told = {"who": NAME, "told_by": NAME, "unit": FLAT}
    office.do(lambda work: drafts.keep(work, "mine", "case", {**told, "withheld": True}))
    office.do(lambda work: drafts.keep(work, "open", "case", {"who": "Li", "withheld": False}))
    office.do(lambda work: drafts.keep(work, "letter", "letter", {"to_name": NAME, "case_number": number}))

    def waiting() -> list[str]:
        rows = office.ask(lambda reading: (*drafts.drafts(reading, "case"), *drafts.drafts(reading, "letter")))
        return sorted(row.id for row in rows)

    assert waiting() == ["letter", "mine", "open"]
    office.sit_down(other)
    assert waiting() == ["open"]
    assert set(office.ask(lambda reading: drafts.begun(reading, ["mine", "open", "letter"]))) == {"open"}
    office.sit_down(1)
    assert waiting() == ["letter", "mine", "open"]


def test_forgetting_another_resident_does_not_let_the_name_be_found(office: Office, number: str, flat: int) -> None:
    """His name stood in the case, so the case is indexed again: still without who told it."""
    office.sit_down(1)
    gone = owners.NewPerson("Zhou Li", "139 0013 9999", flat)
    person = office.do(lambda work: owners.add_person(work, gone)).answer
    now = office.ask(lambda reading: particulars(reading, number))
    told = dataclasses.replace(now, summary="The guard and Zhou Li both sleep")
    office.do(lambda work: correct(work, number, told))
    office.do(lambda work: owners.move_out(work, person, flat, LEFT))
    office.do(lambda work: cases.close(work, number, solved("Spoken to")))
    office.do(lambda work: forgetting.forget(work, [person]))
    assert "Zhou" not in office.ask(lambda reading: cases.file_of(reading, number)).row.summary
    assert office.ask(lambda reading: cases.cases(reading, Filter.ALL, search="guard")).total == 1
    assert office.ask(lambda reading: cases.cases(reading, Filter.ALL, search=NAME)).rows == ()


def test_nobody_but_a_manager_looks_behind_the_stars(office: Office, number: str) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: reveal_case(work, number))
    assert refused.value.code == "clerk.managers_only"


def test_letters_to_them_are_a_managers(office: Office, number: str) -> None:
    for question in (
        lambda reading: letters.propose(reading, number),
        lambda reading: letters.file_of(reading, "L-2026-0001"),
        lambda reading: letters.sheet_of(reading, "L-2026-0001"),
    ):
        with pytest.raises(Refusal) as refused:
            office.ask(question)
        assert refused.value.code == "letter.name_withheld"
    with pytest.raises(Refusal, match=r"letter\.name_withheld"):
        office.do(lambda work: letters.void(work, "L-2026-0001", "wrong"))
    with pytest.raises(Refusal, match=r"letter\.name_withheld"):
        office.do(lambda work: letters.mark_printed(work, "L-2026-0001"))


def test_what_was_noted_of_the_way_of_a_letter_does_not_tell_either(
    office: Office, number: str, tmp_path: Path
) -> None:
    told, day = ["L-2026-0001"], FRIDAY.date()
    office.sit_down(1)
    office.do(lambda work: letters.mark_sent(work, told, letters.SentHow.BY_HAND, day, f"to {NAME} in {FLAT}"))
    office.do(lambda work: letters.mark_returned(work, told, day, f"{NAME} moved"))
    office.do(lambda work: letters.mark_answered(work, told, day, f"{NAME} rang {PHONE}"))
    path = tmp_path / "letters.xlsx"

    def shown() -> tuple[object, object]:
        office.ask(lambda reading: export_letters(reading, path, "en"))
        rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
        return rows, office.ask(letters.letters).rows

    assert not any(_silent(each) for each in shown()), "a manager sees them"
    office.sit_down(2)
    for each in shown():
        assert told[0] in str(each)
        assert _silent(each)


@pytest.mark.parametrize("filed", [True, False])
def test_what_answers_a_letter_to_them_does_not_tell_whatever_case_it_is_filed_under(
    office: Office, number: str, flat: int, owner: int, tmp_path: Path, filed: bool
) -> None:
    office.sit_down(1)
    other = office.do(
        lambda work: cases.take(work, cases.NewCase(summary="Lift", told_by="Ann Moss", first_receiver_id=1))
    ).answer.number
    new = incoming.NewIncoming(
        NAME, "About the guard", from_address=FLAT, note=PHONE, unit_id=flat, person_id=owner,
        case_number=other, answers_number="L-2026-0001",
    )  # fmt: skip
    came = office.do(lambda work: incoming.register(work, new)).answer
    if not filed:
        office.do(lambda work: incoming.link_case(work, came, ""))
    path = tmp_path / "incoming.xlsx"

    def shown() -> tuple[object, ...]:
        office.ask(lambda reading: export_incoming(reading, path, "en"))
        rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
        case_id = office.ask(lambda reading: cases.file_of(reading, other)).row.id
        of_case = office.ask(lambda reading: incoming.of_case(reading, case_id))
        found = office.ask(lambda reading: find(reading, came))
        return rows, office.ask(incoming.incoming).rows, *([of_case] if filed else []), found

    assert not any(_silent(each) for each in shown()[:-1]), "a manager sees who wrote"
    office.sit_down(2)
    for each in shown():
        assert came in str(each)
        assert _silent(each)
    assert office.ask(lambda reading: incoming.of_unit(reading, flat)) == ()
    for typed in (NAME, FLAT):
        assert office.ask(lambda reading, typed=typed: incoming.incoming(reading, search=typed)).rows == ()
    with pytest.raises(Refusal, match=r"incoming\.name_withheld"):
        office.ask(lambda reading: incoming.file_of(reading, came))


def test_one_letter_asked_for_alone_is_hidden_like_in_the_lists(office: Office) -> None:
    """Whatever answers what: letters of ours and theirs, tied at random to one another and to cases."""
    chance = Random(5)
    told = cases.NewCase(summary="Noise", told_by="Ann Moss", first_receiver_id=1)
    taken = [
        office.do(lambda work, withheld=each < 3: cases.take(work, dataclasses.replace(told, withheld=withheld)))
        for each in range(12)
    ]
    about = ["", *(each.answer.number for each in taken)]
    ours: list[str] = [""]
    theirs: list[str] = [""]
    for _each in range(60):
        case, answered = chance.choice(about), chance.choice(theirs[-9:] + [""] * 15)
        new = letters.NewLetter("Hart", "Damp", "Dear Sir", case_number=case, incoming=answered)
        ours.append(office.do(lambda work, new=new: letters.issue(work, new, anyway=True)).answer)
        came = incoming.NewIncoming("Hart", "Damp", case_number=chance.choice(about[:3] + [""] * 15))
        came = dataclasses.replace(came, answers_number=chance.choice(ours[-9:] + [""] * 15))
        theirs.append(office.do(lambda work, came=came: incoming.register(work, came)).answer)
        if chance.random() < 0.5:
            office.do(lambda work: incoming.link_case(work, theirs[-1], ""))
    office.sit_down(office.do(lambda work: add_clerk(work, NewClerk("Ann Hale"))).answer)

    def both(reading: Reading) -> list[tuple[set[str], set[str]]]:
        rows = list(reading.session.scalars(select(Letter)))
        seen = set(reading.session.scalars(select(Letter.number).where(LETTER_IN_SIGHT)))
        read = set(reading.session.scalars(select(IncomingLetter.number).where(INCOMING_IN_SIGHT)))
        return [
            (seen, {row.number for row in rows if not hides_letter(reading, row)}),
            (read, {number for number in theirs[1:] if not hides_incoming(reading, number)}),
        ]

    for in_lists, alone in office.ask(both):
        assert in_lists == alone
        assert 10 < len(alone) < 50, "some are hidden and some are not"


def test_what_is_hidden_is_found_from_the_few_and_never_by_looking_at_every_letter(office: Office, number: str) -> None:
    """In a book of many years a letter opens at once, for a receptionist as well."""

    def ways(reading: Reading) -> list[str]:
        asked: list[tuple[str, Any]] = []
        bind, letter = reading.session.connection(), reading.session.scalars(select(Letter)).one()

        def note(_connection: Any, _cursor: Any, statement: str, told: Any, *_more: Any) -> None:
            asked.append((statement, told))

        event.listen(bind, "before_cursor_execute", note)
        assert hides_letter(reading, letter)
        assert not hides_incoming(reading, "IN-2026-0001")
        reading.session.scalars(HIDDEN_LETTERS).all()
        event.remove(bind, "before_cursor_execute", note)
        plans = [bind.exec_driver_sql(f"EXPLAIN QUERY PLAN {each}", told) for each, told in asked]
        return [row[3] for plan in plans for row in plan]

    found = office.ask(ways)
    looked_through = {way.split()[1] for way in found if way.startswith("SCAN") and "ix_case_withheld" not in way}
    assert looked_through <= {"CONSTANT", "telling_letter", "hidden_letter"}
    told = [way for way in found if way.startswith("SEARCH told")]
    assert told
    assert all("subject_id=?" in way or "ix_diary_answered (new=?)" in way for way in told)


def test_an_export_by_a_receptionist_leaves_the_name_out(office: Office, number: str, tmp_path: Path) -> None:
    path = tmp_path / "cases.xlsx"
    office.ask(lambda reading: export_cases(reading, path, "en"))
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert number in str(rows)
    assert _silent(rows)


def test_a_manager_sees_who_it_was(office: Office, number: str, flat: int) -> None:
    office.sit_down(1)
    file = office.ask(lambda reading: cases.file_of(reading, number))
    assert (file.row.told_by, file.told_phone, file.row.unit) == (NAME, PHONE, FLAT)
    assert [row.number for row in office.ask(lambda reading: cases.of_unit(reading, flat, None))] == [number]
    # The worker is no manager: his paper never tells.
    assert _silent(office.ask(lambda reading: slips.sheet_of(reading, "S-2026-0001", Language.EN)))
