"""The review of a month: at least one measure for each main class with cases (M46)."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from desk import cases
from desk.cases import Channel
from desk.clock import FixedClock
from desk.figures.spans import Span
from desk.office import Office
from desk.refusals import Refusal
from desk.steering import review_acts, reviews
from desk.steering.review_acts import NewMeasure
from desk.words import Language
from desk.work import UnitOfWork
from tests.builders import solved
from tests.desk.steering.month import NOVEMBER, QUARTER, class_id, receptionist, take


def _add(office: Office, new: NewMeasure, span: Span = NOVEMBER) -> int:
    return office.do(lambda work: review_acts.add(work, span, new)).answer


def _unreviewed(office: Office, span: Span = NOVEMBER) -> tuple[str, ...]:
    return office.ask(lambda reading: reviews.unreviewed(reading, span, Language.EN))


def _lines(office: Office, span: Span = NOVEMBER) -> tuple[reviews.MeasureLine, ...]:
    return office.ask(lambda reading: reviews.lines(reading, span, Language.EN))


def test_each_main_class_with_cases_waits_for_a_measure_m46(office: Office) -> None:
    """M46."""
    assert _unreviewed(office) == ()
    for code in ("parking", "leak", "lift"):
        take(office, code)
    assert _unreviewed(office) == ("Equipment", "Management service")
    equipment = class_id(office, "equipment")
    _add(office, NewMeasure("Check every riser", equipment, "Two of three", "Zhao", date(2026, 12, 1)))
    assert _unreviewed(office) == ("Management service",)
    _add(office, NewMeasure("Mark the fire lane", class_id(office, "parking")))  # of a class below it
    assert _unreviewed(office) == ()
    assert _unreviewed(office, NOVEMBER.before) == ()
    _add(office, NewMeasure("Look back each Monday"))
    assert [(line.class_name, line.cases, line.measure, line.who, line.due) for line in _lines(office)] == [
        ("Equipment", 2, "Check every riser", "Zhao", date(2026, 12, 1)),
        ("Parking", 1, "Mark the fire lane", "", None),
        ("As a whole", 3, "Look back each Monday", "", None),
    ]


def test_the_review_of_a_quarter_tells_what_its_months_did(office: Office) -> None:
    take(office)
    _add(office, NewMeasure("In November", class_id(office, "equipment")))
    _add(office, NewMeasure("In the quarter"), QUARTER)
    assert [line.measure for line in _lines(office, QUARTER)] == ["In November", "In the quarter"]
    assert [line.measure for line in _lines(office)] == ["In November"]
    assert _unreviewed(office, QUARTER) == ()
    assert _lines(office, QUARTER.after) == ()


def test_a_measure_of_a_month_is_told_with_it_and_with_the_cases_of_that_month_m46(
    office: Office, clock: FixedClock
) -> None:
    """M46."""
    take(office)
    equipment = class_id(office, "equipment")
    _add(office, NewMeasure("Of November", equipment))
    _add(office, NewMeasure("November as a whole"))
    clock.move_on(timedelta(days=14))
    for _each in range(2):
        take(office)
    _add(office, NewMeasure("Of December", equipment), NOVEMBER.after)
    _add(office, NewMeasure("Of the quarter", equipment), QUARTER)
    told = [(line.measure, line.cases, line.span) for line in _lines(office, QUARTER)]
    assert told == [
        ("Of November", 1, NOVEMBER), ("Of December", 2, NOVEMBER.after), ("Of the quarter", 3, QUARTER),
        ("November as a whole", 1, NOVEMBER),
    ]  # fmt: skip


def test_a_month_to_come_has_no_review(office: Office) -> None:
    with pytest.raises(Refusal) as refused:
        _add(office, NewMeasure("Check"), NOVEMBER.after)
    assert refused.value.code == "report.month_ahead"
    id = _add(office, NewMeasure("Check"))
    with pytest.raises(Refusal) as before:
        office.do(lambda work: review_acts.change(work, id, NewMeasure("Check", due_on=date(1, 1, 1))))
    assert before.value.code == "measure.before_span"


def test_what_most_cases_came_from_helps_to_write_it(office: Office) -> None:
    for _each in range(2):
        number = take(office, "leak")
        office.do(lambda work, number=number: cases.reply(work, number, Channel.PHONE, "Mended"))  # type: ignore[misc]
        office.do(lambda work, number=number: cases.close(work, number, solved("Mended")))  # type: ignore[misc]
    take(office, "lift")
    (equipment,) = office.ask(lambda reading: reviews.classes(reading, NOVEMBER))
    assert (equipment.cases, equipment.measured) == (3, False)
    assert [(name.text("zh"), count) for name, count in equipment.causes] == [("设施老化", 2)]


def test_it_is_done_and_not_after_all_and_taken_off(office: Office) -> None:
    id = _add(office, NewMeasure("Check", who="Zhao"))
    office.do(lambda work: review_acts.finish(work, id))
    assert _lines(office)[0].done == date(2026, 11, 20)
    office.do(lambda work: review_acts.unfinish(work, id))
    assert _lines(office)[0].done is None
    office.do(lambda work: review_acts.change(work, id, NewMeasure("Check twice", who="Li")))
    assert (_lines(office)[0].measure, _lines(office)[0].who) == ("Check twice", "Li")
    office.do(lambda work: review_acts.take_off(work, id))
    assert _lines(office) == ()
    office.do(lambda work: review_acts.put_back(work, id))
    assert len(_lines(office)) == 1


@pytest.mark.parametrize(
    ("new", "code", "field"),
    [
        (NewMeasure(" "), "measure.missing", "measure"),
        (NewMeasure("Check", 9999), "class.unknown", "class_id"),
        (NewMeasure("Check", done_on=date(2026, 11, 21)), "measure.done_ahead", "done_on"),
        (NewMeasure("C" * 4001), "text.too_long", "measure"),
        (NewMeasure("Check", due_on=date(2026, 10, 31)), "measure.before_span", "due_on"),
        (NewMeasure("Check", done_on=date(2026, 10, 31)), "measure.before_span", "done_on"),
        (NewMeasure("Check", due_on=date(2037, 1, 1)), "measure.due_far", "due_on"),
    ],
)
def test_what_is_no_measure_is_refused_at_its_field(office: Office, new: NewMeasure, code: str, field: str) -> None:
    with pytest.raises(Refusal) as refused:
        _add(office, new)
    assert (refused.value.code, refused.value.fields["field"]) == (code, field)
    assert _lines(office) == ()


def test_only_a_manager_writes_it(office: Office) -> None:
    id = _add(office, NewMeasure("Check"))
    receptionist(office)
    acts: tuple[Callable[[UnitOfWork], object], ...] = (
        lambda work: review_acts.add(work, NOVEMBER, NewMeasure("Mine")),
        lambda work: review_acts.change(work, id, NewMeasure("Mine")),
        lambda work: review_acts.finish(work, id),
        lambda work: review_acts.unfinish(work, id),
        lambda work: review_acts.take_off(work, id),
        lambda work: review_acts.put_back(work, id),
    )
    for act in acts:
        with pytest.raises(Refusal) as refused:
            office.do(act)
        assert refused.value.code == "clerk.managers_only"
