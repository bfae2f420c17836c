"""What a report holds: lists with their reasons, comparisons, numbers, payments (B7, M12, M15, M27, M37, M40, M81)."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from db.models import CaseClass, DutyBreach, Language
from desk import cases, choices, compensations, incidents, incoming, passes, people, slips
from desk.cases import CaseKind, Channel, Closing, Handling, NewCase, Party, Result, WaitsFor
from desk.cases.handling import change_handling
from desk.clock import FixedClock
from desk.figures.spans import Period, Span, span_from
from desk.office import Office
from desk.refusals import Refusal
from desk.reports.gather import TREND, gather
from desk.reports.issuing import issue_whole
from desk.reports.paper import draw
from desk.reports.report import CaseList, Report
from desk.steering import hot, review_acts, themes
from desk.words import word
from tests.builders import AGEING, solved
from tests.paper.reading import words_of

NOVEMBER, DECEMBER = span_from("2026-11"), span_from("2026-12")


def _gather(office: Office, span: Span = NOVEMBER, language: Language = Language.EN) -> Report:
    return office.ask(lambda reading: gather(reading, span, language))


def _take(office: Office, clock: FixedClock, at: datetime | None = None, **what: object) -> str:
    if at is not None:
        clock.move_to(at)
    new = NewCase(**{"summary": "Leak", "told_by": "Wang", "first_receiver_id": 1, **what})  # type: ignore[arg-type]
    return office.do(lambda work: cases.take(work, new)).answer.number


def _close(office: Office, number: str, closing: Closing) -> None:
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Done"))
    office.do(lambda work: cases.close(work, number, closing))


def _numbers(found: CaseList) -> list[str]:
    return [line.number for line in found.lines]


def _reasons(found: CaseList) -> dict[str, str]:
    return {line.number: line.reason for line in found.lines}


def test_the_span_before_stands_beside_it_only_where_the_book_tells_of_it(office: Office, clock: FixedClock) -> None:
    """B7: a first month compares with nothing, the one after it with the part the book knows."""
    _take(office, clock)
    first = _gather(office)
    assert not first.has_before
    assert not first.has_year_before
    assert first.begun_on == date(2026, 11, 20)
    assert {triple.before for triple in first.values.values()} == {None}
    clock.move_to(datetime(2027, 11, 20, 2, tzinfo=UTC))
    second = _gather(office, DECEMBER)
    assert (second.has_before, second.has_year_before) == (True, False)
    assert second.values["received"].now.value == 0
    assert second.values["received"].before is not None
    assert second.values["received"].before.value == 1
    later = _gather(office, span_from("2027-11"))
    assert later.values["received"].year_before is not None
    assert later.values["received"].year_before.value == 1
    assert [(each.now, each.before, each.year_before) for each in later.parts["kind"]] == [(0, 0, 1)]


def test_an_empty_book_is_told_as_one(office: Office) -> None:
    report = _gather(office)
    assert (report.begun_on, report.has_before, report.over) == (None, False, False)
    assert {line.issued for line in report.numbers} == {0}
    assert _gather(office, span_from("2026-10")).over
    assert office.ask(lambda reading: gather(reading, NOVEMBER)).language is office.facts.language


def test_a_period_that_has_not_begun_is_refused(office: Office) -> None:
    for code in ("2026-12", "2027-Q1", "2027-H1", "2027"):
        with pytest.raises(Refusal) as refused:
            _gather(office, span_from(code))
        assert refused.value.code == "report.month_ahead"
    assert _gather(office, span_from("2026")).span.code == "2026"


def test_days_and_months_add_up_to_what_was_received(office: Office, clock: FixedClock) -> None:
    """G28: on the office's clock; half past midnight of the 21st in Shanghai is still the 20th in UTC."""
    _take(office, clock, datetime(2026, 10, 31, 2, tzinfo=UTC))
    _take(office, clock, datetime(2026, 11, 20, 2, tzinfo=UTC))
    _take(office, clock, datetime(2026, 11, 20, 16, 30, tzinfo=UTC))
    report = _gather(office)
    assert [(day, n) for day, n in report.days if n] == [(date(2026, 11, 20), 1), (date(2026, 11, 21), 1)]
    assert len(report.days) == 30
    quarter = _gather(office, span_from("2026-Q4"))
    assert quarter.days == ((date(2026, 10, 1), 1), (date(2026, 11, 1), 2), (date(2026, 12, 1), 0))
    assert tuple(report.trend) == TREND
    months = report.trend["received"]
    assert (len(months), months[-1][0], [value.n for _span, value in months[-2:]]) == (24, NOVEMBER, [1, 2])


def test_each_open_case_says_why_it_is_open(office: Office, clock: FixedClock) -> None:
    """B7."""
    plumbing = office.ask(choices.trades)[0]
    fresh, passed, out, waits, told, again = (
        _take(office, clock, datetime(2026, 11, 20, 2, minute, tzinfo=UTC)) for minute in range(6)
    )
    office.do(lambda work: cases.pass_on(work, passed, plumbing.id, taker="Chen Wei"))
    slip = office.do(lambda work: slips.raise_for(work, out, plumbing.id)).answer
    office.do(lambda work: cases.pause(work, waits, WaitsFor.PARTS, "The valve is ordered", date(2026, 12, 3)))
    office.do(lambda work: cases.reply(work, told, Channel.PHONE, "Tomorrow"))
    _close(office, again, solved("Mended"))
    office.do(lambda work: cases.reopen(work, again, "It drips"))
    name = plumbing.name.text("en")
    assert _reasons(_gather(office).open) == {
        fresh: "nobody else has it yet",
        passed: f"with {name}, Chen Wei",
        out: f"with {name}, slip {slip}",
        waits: "Parts, until 3 Dec 2026: The valve is ordered",
        told: "answered 20 Nov 2026, not closed yet",
        again: "taken up again",
    }
    chinese = _reasons(_gather(office, language=Language.ZH).open)
    assert chinese[waits] == "等配件，至2026年12月3日：The valve is ordered"
    assert chinese[told] == "2026年11月20日已答复，待办结"


def test_what_was_closed_after_the_span_is_told_as_open_at_its_end(office: Office, clock: FixedClock) -> None:
    number = _take(office, clock)
    clock.move_to(datetime(2026, 12, 2, 2, tzinfo=UTC))
    _close(office, number, solved("New seal"))
    assert _reasons(_gather(office).overdue) == {number: "Solved, 2 Dec 2026: New seal"}


def test_the_lists_are_in_the_order_of_their_limits(office: Office, clock: FixedClock) -> None:
    """Overdue apart from what is within its limits; unsolvable, praise and the developer's matters by themselves."""
    trapped = office.ask(lambda r: r.session.scalar(select(CaseClass.id).where(CaseClass.code == "trapped")))
    long = _take(office, clock, datetime(2026, 11, 2, 2, tzinfo=UTC))
    short = _take(office, clock, datetime(2026, 11, 2, 3, tzinfo=UTC), class_id=trapped)
    last = _take(office, clock, datetime(2026, 11, 3, 2, tzinfo=UTC))
    clock.move_to(datetime(2026, 11, 20, 2, tzinfo=UTC))
    theirs = _take(office, clock)
    office.do(lambda work: change_handling(work, theirs, Handling(party=Party.DEVELOPER)))
    clock.move_on(timedelta(hours=1))
    ours = _take(office, clock)
    praise = _take(office, clock, kind=CaseKind.PRAISE, summary="Thanks to the plumber")
    never = _take(office, clock)
    _close(office, never, Closing(Result.UNSOLVABLE, AGEING, "The wall bears the roof"))
    report = _gather(office)
    assert _numbers(report.overdue) == [short, long, last]
    assert [number for number in _numbers(report.open) if number != praise] == [theirs, ours]
    assert _numbers(report.developer) == [theirs]
    assert _reasons(report.unsolvable) == {never: "Cannot be solved, 20 Nov 2026: The wall bears the roof"}
    assert [(line.number, line.summary) for line in report.commended.lines] == [(praise, "Thanks to the plumber")]
    dues = [line.due for line in report.open.lines]
    assert dues == sorted(due for due in dues if due is not None)


def test_long_lists_say_how_many_they_are(office: Office, clock: FixedClock) -> None:
    for minute in range(210):
        _take(office, clock, datetime(2026, 11, 20, 2, tzinfo=UTC) + timedelta(minutes=minute))
    report = _gather(office)
    assert (len(report.open.lines), report.open.total, report.overdue.total) == (200, 210, 0)
    clock.move_to(datetime(2026, 12, 20, tzinfo=UTC))
    report = _gather(office)
    assert (len(report.overdue.lines), report.overdue.total, report.open.total) == (200, 210, 0)
    assert "10 more are not printed here" in words_of(draw(report))


def test_ten_taken_and_two_void_are_told_as_such_with_their_reasons(office: Office, clock: FixedClock) -> None:
    """M15: and the report prints them."""
    numbers = [_take(office, clock) for _ in range(10)]
    for number in numbers[:2]:
        office.do(lambda work, number=number: cases.void(work, number, f"{number} was typed twice"))
    slip = office.do(lambda work: slips.raise_for(work, numbers[2])).answer
    office.do(lambda work: slips.void(work, slip, "Wrong trade"))
    report = _gather(office)
    assert [(line.source, line.issued, line.valid, line.voids) for line in report.numbers] == [
        ("case", 10, 8, tuple((number, f"{number} was typed twice") for number in numbers[:2])),
        ("slip", 1, 0, ((slip, "Wrong trade"),)),
        ("letter", 0, 0, ()),
    ]
    words = words_of(draw(report))
    assert "C-2026-0002 was typed twice" in words
    assert "Wrong trade" in words


def test_every_series_that_gave_out_numbers_is_told_with_its_void_ones(
    office: Office, clock: FixedClock, flat: int
) -> None:
    """M15: incoming letters, incidents, release passes and issued reports; what gave out none is left out."""
    number = _take(office, clock)
    came, torn = (
        office.do(lambda work: incoming.register(work, incoming.NewIncoming("Committee", "Fees"))).answer
        for _ in range(2)
    )
    office.do(lambda work: incoming.void(work, torn, "Entered twice"))
    begun = office.do(lambda work: incidents.make_of(work, number)).answer
    office.do(lambda work: incidents.void(work, begun.number, "Only one fuse"))
    gone = office.do(lambda work: passes.issue(work, passes.NewPass(flat, "sofa", asked_by="Wang"))).answer
    office.do(lambda work: passes.void(work, gone, "Wrong flat"))
    clock.move_to(datetime(2026, 12, 2, 2, tzinfo=UTC))
    issued = issue_whole(office, NOVEMBER)
    report = _gather(office)
    assert [(line.source, line.issued, line.valid, line.voids) for line in report.numbers[3:]] == [
        ("incoming", 2, 1, ((torn, "Entered twice"),)),
        ("incident", 1, 0, ((begun.number, "Only one fuse"),)),
        ("pass", 1, 0, ((gone, "Wrong flat"),)),
    ]
    assert came != torn
    december = _gather(office, DECEMBER)
    assert [(line.source, line.issued, line.voids) for line in december.numbers[3:]] == [("report", 1, ())]
    assert issued
    for language, name in ((Language.EN, "Release passes"), (Language.ZH, "放行条")):
        words = words_of(draw(_gather(office, language=language)))
        assert all(each in words for each in (torn, "Only one fuse", "Wrong flat", name))


def test_a_hot_case_is_told_with_the_month_that_told_it(office: Office, clock: FixedClock) -> None:
    """B7: in the report of the quarter as well."""
    number = _take(office, clock)
    office.do(lambda work: hot.tell(work, NOVEMBER, number, "A worn seal"))
    assert [line.span for line in _gather(office, span_from("2026-Q4")).hot] == [NOVEMBER]


def test_payments_deposit_classes_by_causes_and_breaches_stand_in_it(
    office: Office, clock: FixedClock, flat: int
) -> None:
    """M12, M27, M40: two leaks and one case of no class, closed by two causes."""
    clock.move_to(datetime(2027, 3, 3, 2, tzinfo=UTC))
    _take(office, clock, about_id=1, duty_breach=DutyBreach.COLD)
    clock.move_to(datetime(2027, 11, 20, 2, tzinfo=UTC))
    leak = office.ask(lambda r: r.session.scalar(select(CaseClass.id).where(CaseClass.code == "leak")))
    told = [
        _take(office, clock, unit_id=flat, class_id=leak, about_id=1, duty_breach=DutyBreach.COLD),
        _take(office, clock, unit_id=flat, class_id=leak),
        _take(office, clock),
    ]
    for number, cause in zip(told, (AGEING, AGEING + 1, AGEING), strict=True):
        _close(office, number, Closing(Result.SOLVED, cause, "Done"))
    boss = office.do(lambda work: people.add_clerk(work, people.NewClerk("Boss", role=people.DeskRole.MANAGER))).answer
    office.sit_down(boss)
    office.do(lambda work: compensations.put_in(work, "1000", on=date(2027, 10, 5)))
    for amount in ("120.50", "79.50"):
        payment = compensations.NewPayment(amount, "Ruined carpet")
        office.do(lambda work, payment=payment: compensations.pay(work, told[0], payment))
    report = _gather(office, span_from("2027-11"))
    assert report.class_by_cause.counts == ((1, 1), (1, 0))
    assert report.class_by_cause.classes[1] is None
    assert [(line.on, line.number, line.cents, line.basis) for line in report.payments] == [
        (date(2027, 11, 20), told[0], 12_050, "Ruined carpet"), (date(2027, 11, 20), told[0], 7_950, "Ruined carpet"),
    ]  # fmt: skip
    assert report.deposit_cents == 80_000
    assert report.author == "Boss"
    assert report.breaches_in_year == (("Cold or perfunctory", 2),)
    october = _gather(office, span_from("2027-10"))
    assert (october.payments, october.deposit_cents) == ((), 100_000)
    words = words_of(draw(report))
    for each in ("¥120.50", "¥79.50", "¥200.00", "Deposit left at the end of the period: ¥800.00"):
        assert each in words


def test_what_the_manager_typed_heads_and_ends_it(office: Office, clock: FixedClock) -> None:
    """M28, M46, M79, M81: themes, the aim of everybody satisfied, measures, hot cases, classes without a measure."""
    leak, top = office.ask(
        lambda r: r.session.execute(select(CaseClass.id, CaseClass.parent_id).where(CaseClass.code == "leak")).one()
    )
    number = _take(office, clock, class_id=leak)
    report = _gather(office)
    assert [(goal.figure, goal.target, goal.now) for goal in report.goals] == [("satisfied", 100, None)]
    assert len(report.unreviewed) == 1
    assert report.hot == ()
    office.do(lambda work: themes.set_theme(work, Span.of(Period.YEAR, NOVEMBER.first), "The year of quality"))
    office.do(lambda work: themes.set_theme(work, NOVEMBER, "Dry ceilings"))
    new = review_acts.NewMeasure("Renew the seals of tower 3", top, "Old seals", "Li", date(2026, 12, 15))
    office.do(lambda work: review_acts.add(work, NOVEMBER, new))
    office.do(lambda work: hot.tell(work, NOVEMBER, number, "A worn seal", "Look at seals every spring"))
    report = _gather(office)
    assert (report.theme_of_year, report.theme_of_month) == ("The year of quality", "Dry ceilings")
    assert report.unreviewed == ()
    assert [(line.measure, line.cases) for line in report.measures] == [("Renew the seals of tower 3", 1)]
    assert [(line.case.number, line.cause, line.lesson) for line in report.hot] == [
        (number, "A worn seal", "Look at seals every spring")
    ]
    for language in Language:
        words = words_of(draw(_gather(office, language=language)))
        assert word(language, "report.theme_of_year").format(year=2026, theme="The year of quality") in words
        assert "Renew the seals of tower 3" in words
        assert "Look at seals every spring" in words


@pytest.mark.parametrize("language", list(Language))
def test_the_month_tells_its_repairs_signatures_services_and_scores(office: Office, language: Language) -> None:
    """M37, M52, M54, M69: on the paper in both languages."""
    repair = NewCase(summary="Tap drips", told_by="Li", first_receiver_id=1, kind=CaseKind.REPAIR)
    lines = (slips.TypedLine(name="Exchange a tap <b>", unit="time", price="30"),
             slips.TypedLine(name="Check", unit="time", price="20", charged=False))  # fmt: skip
    for place in range(10):
        number = office.do(lambda work: cases.take(work, repair)).answer.number
        slip = office.do(lambda work, number=number: slips.raise_for(work, number, 1)).answer
        home = slips.Home(signed=place > 0, score=5 if place else 2, opinion_words="" if place else "Dust & noise")
        its = (slip, "Washer renewed", home, lines)
        office.do(lambda work, its=its: slips.book_back(work, *its))
        _close(office, number, solved("Mended"))
    text = words_of(draw(_gather(office, language=language)))
    for told in ("10.0 %", "¥500.00", "¥300.00", "¥200.00", "Exchange a tap <b>", "4.70", "Dust & noise (S-2026-0001)"):
        assert told in text
    for words in {Language.EN: ("Slips and repairs", "Repairs without a signed slip", "Most asked paid services"),
                  Language.ZH: ("派工与维修", "维修未签单率", "最受欢迎的有偿服务")}[language]:  # fmt: skip
        assert words in text


def test_the_ideas_heard_are_named_and_the_others_counted(office: Office, clock: FixedClock) -> None:
    """M37."""
    numbers = [_take(office, clock, summary=f"Idea <b> {place}", idea=True) for place in range(15)]
    _take(office, clock, summary="A plain leak")
    report = _gather(office)
    assert ([number for number, _ in report.ideas.lines], report.ideas.total) == (numbers[:12], 15)
    words = words_of(draw(report))
    assert "Idea <b> 11" in words
    assert "3 more stand in the cases list under Ideas." in words


def test_progress_is_told_and_stops_the_gathering(office: Office) -> None:
    """B7."""
    steps: list[tuple[int, int]] = []
    office.ask(lambda reading: gather(reading, NOVEMBER, None, lambda *step: steps.append(step)))
    assert steps == [(done, steps[-1][1]) for done in range(1, steps[-1][1] + 1)]

    class Stopped(Exception):
        pass

    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise Stopped

    with pytest.raises(Stopped):
        office.ask(lambda reading: gather(reading, NOVEMBER, None, stop))
