"""The records of the staff: certificates, spot checks with a score, praise, suggestions (M29, M30, M66a)."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from io import BytesIO

import pytest
from pypdf import PdfReader

from db.models import CaseKind, CreditKind, Decision, DeskRole
from desk import people
from desk.clock import FixedClock
from desk.figures.spans import Period, Span
from desk.office import Office
from desk.refusals import Refusal
from desk.staff import acts, checks, credits, lists, paper, suggestions
from desk.staff.checks import Point
from desk.steering.review_acts import NewMeasure
from desk.steering.reviews import measures
from desk.words import Language
from desk.work import UnitOfWork

TODAY = date(2026, 11, 20)
NOVEMBER = Span.of(Period.MONTH, TODAY)


@pytest.fixture
def manager(office: Office) -> int:
    """A manager sits at the desk."""
    new = people.NewClerk("张经理", "Manager", DeskRole.MANAGER)
    id = office.do(lambda work: people.add_clerk(work, new)).answer
    office.sit_down(id)
    return id


@pytest.fixture
def electrician(office: Office, manager: int) -> int:
    """Li the electrician, whose licence is good for thirty days more."""
    new = acts.NewStaff("李师傅", "Electrician", certificate="电工证", certificate_until=TODAY + timedelta(days=30))
    return office.do(lambda work: acts.add(work, new)).answer


def told_on(pdf: bytes) -> str:
    """What the pages say."""
    return "".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def refused(office: Office, act: Callable[[UnitOfWork], object]) -> str:
    with pytest.raises(Refusal) as refusal:
        office.do(act)
    return refusal.value.code


def test_a_certificate_is_warned_of_thirty_days_ahead_and_after_it_ran_out_m66a(
    office: Office, electrician: int, clock: FixedClock
) -> None:
    good = acts.NewStaff("王工", certificate="物业经理证", certificate_until=TODAY + timedelta(days=31))
    office.do(lambda work: acts.add(work, good))
    assert [(row.name, row.runs_out_in) for row in office.ask(lists.running_out)] == [("李师傅", 30)]
    clock.move_to(datetime(2026, 12, 25, 2, tzinfo=UTC))
    assert [(row.name, row.runs_out_in) for row in office.ask(lists.running_out)] == [("李师傅", -5), ("王工", -4)]
    office.do(lambda work: acts.let_go(work, electrician))
    assert [row.name for row in office.ask(lists.running_out)] == ["王工"]


def test_a_spot_check_is_scored_per_person_m66a(office: Office, electrician: int) -> None:
    other = office.do(lambda work: acts.add(work, acts.NewStaff("前台小陈"))).answer
    some = frozenset({Point.UNIFORM, Point.BADGE, Point.POLITE})
    office.do(lambda work: checks.check(work, electrician, checks.NewCheck(some, frozenset({Point.PHONE}), "晚了")))
    second = office.do(lambda work: checks.check(work, electrician, checks.NewCheck(missed=some))).answer
    office.do(lambda work: checks.check(work, other, checks.NewCheck(some)))
    assert office.ask(checks.scores) == {electrician: checks.Score(2, 37.5), other: checks.Score(1, 100)}
    office.do(lambda work: checks.take_off(work, second))
    listed = {row.name: row.score for row in office.ask(lists.staff)}
    assert listed == {"李师傅": checks.Score(1, 75), "前台小陈": checks.Score(1, 100)}
    first = office.ask(lambda reading: checks.of_staff(reading, electrician))[0]
    assert (first.met, first.missed, first.note) == ((Point.UNIFORM, Point.BADGE, Point.POLITE), (Point.PHONE,), "晚了")
    nothing = checks.NewCheck()
    assert refused(office, lambda work: checks.check(work, other, nothing)) == "spot_check.nothing_seen"
    assert refused(office, lambda work: checks.check(work, other, checks.NewCheck(some, some))) == "spot_check.both"


def test_praise_from_an_owner_stands_on_the_staff_record_and_on_the_list_m29(
    office: Office, electrician: int, take: Callable[..., str], clock: FixedClock
) -> None:
    number = take(clock.now(), kind=CaseKind.PRAISE, words="李师傅半夜来修好了水管，非常感谢！")
    praise = credits.NewCredit(CreditKind.PRAISE, case_number=number)
    office.do(lambda work: credits.give(work, electrician, praise))
    honour = credits.NewCredit(CreditKind.HONOUR, TODAY - timedelta(days=30), "季度之星")
    october = office.do(lambda work: credits.give(work, electrician, honour)).answer
    rows = office.ask(lambda reading: credits.of_staff(reading, electrician))
    assert [(row.kind, row.case_number) for row in rows] == [(CreditKind.PRAISE, number), (CreditKind.HONOUR, "")]
    for language, heading in ((Language.EN, "Praise and honours"), (Language.ZH, "表扬与荣誉")):
        told = told_on(paper.draw(office.ask(partial(paper.gather, span=NOVEMBER, language=language))))
        assert heading in told
        assert "半夜来修好了水管" in told.replace("\n", "")
        assert number in told
        assert "季度之星" not in told
    office.do(lambda work: credits.take_off(work, october))
    assert len(office.ask(lambda reading: credits.of_staff(reading, electrician))) == 1
    complaint = take(clock.now() + timedelta(minutes=1))
    wrong = credits.NewCredit(CreditKind.PRAISE, case_number=complaint)
    assert refused(office, lambda work: credits.give(work, electrician, wrong)) == "credit.not_praise"


def test_a_suggestion_is_accepted_and_its_measure_is_linked_m30(office: Office, electrician: int) -> None:
    new = suggestions.NewSuggestion("李师傅", "每月检查一次屋顶水箱", electrician)
    assert office.do(lambda work: suggestions.enter(work, new)).answer == "G-2026-0001"
    key = office.ask(suggestions.listed)[0].key
    assert office.ask(suggestions.undecided) == 1
    measure = NewMeasure("屋顶水箱每月检查", who="工程部")
    office.do(lambda work: suggestions.accept(work, key, "好", measure))
    row = office.ask(suggestions.listed)[0]
    assert (row.decision, row.decided_by, row.measure) == (Decision.ACCEPTED, "张经理", "屋顶水箱每月检查")
    assert [each.measure for each in office.ask(lambda reading: measures(reading, NOVEMBER))] == [row.measure]
    assert refused(office, lambda work: suggestions.decline(work, key, "太贵")) == "suggestion.decided"
    office.do(lambda work: suggestions.undecide(work, key))
    assert (office.ask(suggestions.undecided), office.ask(suggestions.listed)[0].measure) == (1, "")
    assert refused(office, lambda work: suggestions.decline(work, key, " ")) == "suggestion.reason_missing"
    office.do(lambda work: suggestions.decline(work, key, "太贵"))
    office.do(lambda work: suggestions.undecide(work, key))
    office.do(lambda work: suggestions.void(work, key, "重复"))
    assert [(row.number, row.void_reason) for row in office.ask(suggestions.listed)] == [("G-2026-0001", "重复")]
    assert office.do(lambda work: suggestions.enter(work, new)).answer == "G-2026-0002"


def test_the_records_are_a_managers_and_a_suggestion_is_anybodys(office: Office, electrician: int) -> None:
    office.sit_down(1)
    receptionist = office.do(lambda work: people.add_clerk(work, people.NewClerk("小陈"))).answer
    office.sit_down(receptionist)
    assert office.ask(lists.staff) == ()
    assert office.ask(lists.running_out) == ()
    assert office.ask(lambda reading: paper.gather(reading, NOVEMBER)).lines == ()
    assert refused(office, lambda work: acts.add(work, acts.NewStaff("x"))) == "clerk.managers_only"
    assert refused(office, lambda work: acts.change(work, electrician, acts.NewStaff("x"))) == "clerk.managers_only"
    praise = credits.NewCredit(CreditKind.PRAISE, words="x")
    assert refused(office, lambda work: credits.give(work, electrician, praise)) == "clerk.managers_only"
    seen = checks.NewCheck(frozenset({Point.BADGE}))
    assert refused(office, lambda work: checks.check(work, electrician, seen)) == "clerk.managers_only"
    office.do(lambda work: suggestions.enter(work, suggestions.NewSuggestion("小陈", "换大一点的伞架")))
    assert refused(office, lambda work: suggestions.accept(work, 1)) == "clerk.managers_only"


def test_what_is_missing_or_twice_is_refused_with_its_field(office: Office, electrician: int, manager: int) -> None:
    dated = acts.NewStaff("x", certificate_until=TODAY)
    assert refused(office, lambda work: acts.add(work, acts.NewStaff(" "))) == "staff.name_missing"
    assert refused(office, lambda work: acts.add(work, dated)) == "staff.certificate_missing"
    own = acts.NewStaff("张经理", clerk_id=manager)
    office.do(lambda work: acts.add(work, own))
    assert refused(office, lambda work: acts.add(work, own)) == "staff.on_file"
    office.do(lambda work: acts.take_off(work, electrician))
    assert [row.name for row in office.ask(lists.staff)] == ["张经理"]
    office.do(lambda work: acts.put_back(work, electrician))
    assert [row.name for row in office.ask(lists.staff)] == ["张经理", "李师傅"]
