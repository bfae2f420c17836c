"""Saved filters: own ones and those of all, their counts, and what a newer program wrote."""

import json
from datetime import date

import pytest
from sqlalchemy import update

from db.models import SavedFilter
from desk import cases, people, views
from desk.cases import CaseKind, Channel, EscalationLevel, Filter, NewCase, Party, Result, Urgency, Verdict, Wanted
from desk.office import Office
from desk.refusals import Refusal

PRAISE = Wanted(Filter.ALL, kinds=(CaseKind.PRAISE,))
EVERYTHING = Wanted(
    Filter.CLOSED, (CaseKind.COMPLAINT, CaseKind.REPAIR), 1, 2, 3, 4, Channel.LETTER, Urgency.AT_ONCE, Verdict.PARTLY,
    Result.SOLVED, 5, 6, 7, True, date(2026, 1, 1), date(2026, 12, 31), "漏水 <b>", Party.DEVELOPER,
    EscalationLevel.COMPANY,
)  # fmt: skip


def _save(office: Office, name: str, wanted: Wanted = PRAISE, for_all: bool = False) -> int:
    return office.do(lambda work: views.save_view(work, name, wanted, for_all)).answer


def test_a_filter_is_kept_whole_and_counts_its_cases(office: Office) -> None:
    id = _save(office, "  Everything ", EVERYTHING)
    praise = _save(office, "Praise")
    assert [(each.name, each.wanted, each.own) for each in office.ask(views.views)] == [
        ("Everything", EVERYTHING, True),
        ("Praise", PRAISE, True),
    ]
    new = NewCase(summary="Thank you", told_by="W", first_receiver_id=1, kind=CaseKind.PRAISE)
    office.do(lambda work: cases.take(work, new))
    assert office.ask(lambda reading: views.count_view(reading, praise)) == 1
    assert office.ask(lambda reading: views.count_view(reading, id)) == 0


def test_own_ones_are_seen_by_their_clerk_and_those_for_all_by_all(office: Office) -> None:
    _save(office, "Mine")
    _save(office, "Ours", for_all=True)
    other = office.do(lambda work: people.add_clerk(work, people.NewClerk("李娟"))).answer
    office.sit_down(other)
    assert [(each.name, each.own) for each in office.ask(views.views)] == [("Ours", False)]
    _save(office, "Mine")  # the same name as a colleague's own one


def test_renamed_changed_taken_off_and_put_back(office: Office) -> None:
    id = _save(office, "Praise")
    office.do(lambda work: views.rename_view(work, id, "Thanks"))
    office.do(lambda work: views.change_view(work, id, Wanted(Filter.OPEN)))
    (view,) = office.ask(views.views)
    assert (view.name, view.wanted) == ("Thanks", Wanted(Filter.OPEN))
    office.do(lambda work: views.take_off_view(work, id))
    assert office.ask(views.views) == ()
    assert office.ask(lambda reading: views.count_view(reading, id)) is None
    office.do(lambda work: views.put_back_view(work, id))
    assert [each.name for each in office.ask(views.views)] == ["Thanks"]


@pytest.mark.parametrize(
    ("name", "code"),
    [("", "view.name_missing"), (" \x00 ", "view.name_missing"), ("x" * 81, "text.too_long"), ("PRAISE", "name_taken")],
)
def test_names_that_do_not_do_are_refused(office: Office, name: str, code: str) -> None:
    _save(office, "Praise")
    with pytest.raises(Refusal, match=code):
        _save(office, name)


def test_hostile_names_are_only_letters(office: Office) -> None:
    for name in ("<b>bold</b>", "{{7*7}}", "a\ud800b"):
        _save(office, name)
    assert [each.name for each in office.ask(views.views)][:2] == ["<b>bold</b>", "{{7*7}}"]


def test_one_clerk_has_so_many_counters_at_most(office: Office) -> None:
    for place in range(5):
        _save(office, f"own {place}")
    for place in range(3):
        _save(office, f"all {place}", for_all=True)
    for for_all in (False, True):
        with pytest.raises(Refusal, match=r"view\.too_many"):
            _save(office, "one more", for_all=for_all)


def test_what_a_newer_program_wrote_is_passed_over_and_kept(office: Office) -> None:
    id = _save(office, "Newer")
    newer = {"which": "soon", "kinds": ["praise", "song"], "mood": "glum", "class_id": "1", "since": "today"}
    kept = json.dumps(newer)
    office.do(lambda work: work.session.execute(update(SavedFilter).where(SavedFilter.id == id).values(wanted=kept)))
    (view,) = office.ask(views.views)
    assert view.wanted == Wanted(kinds=(CaseKind.PRAISE,))
    office.do(lambda work: views.change_view(work, id, Wanted(Filter.OPEN)))
    told = office.ask(lambda reading: reading.session.get_one(SavedFilter, id).wanted)
    assert json.loads(told) == {"mood": "glum", "which": "open"}


@pytest.mark.parametrize("kept", ["", "[]", "nonsense", '{"class_id": 1e400, "since": 5, "withheld": "yes"}', "{}"])
def test_a_damaged_filter_shows_what_waits(office: Office, kept: str) -> None:
    id = _save(office, "Odd")
    office.do(lambda work: work.session.execute(update(SavedFilter).where(SavedFilter.id == id).values(wanted=kept)))
    assert office.ask(views.views)[0].wanted == Wanted()
    assert office.ask(lambda reading: views.count_view(reading, id)) == 0


def test_a_colleagues_own_filter_is_theirs_to_change(office: Office) -> None:
    mine, ours = _save(office, "Mine"), _save(office, "Ours", for_all=True)
    gone = _save(office, "Gone")
    office.do(lambda work: views.take_off_view(work, gone))
    other = office.do(lambda work: people.add_clerk(work, people.NewClerk("李娟"))).answer
    office.sit_down(other)
    for act in (
        lambda work: views.rename_view(work, mine, "Yours"),
        lambda work: views.change_view(work, mine, PRAISE),
        lambda work: views.take_off_view(work, mine),
        lambda work: views.put_back_view(work, gone),
    ):
        with pytest.raises(Refusal) as refused:
            office.do(act)
        assert refused.value.code == "view.of_another"
    office.do(lambda work: views.rename_view(work, ours, "All of us"))


def test_a_filter_put_back_finds_its_name_taken(office: Office) -> None:
    first = _save(office, "Praise")
    office.do(lambda work: views.take_off_view(work, first))
    _save(office, "Praise")
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: views.put_back_view(work, first))
    assert refused.value.code == "view.name_taken"
