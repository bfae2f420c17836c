"""The month's figures equal a count by hand (M15, M16, M37, M48, M77, B7)."""

from datetime import UTC, date, datetime, timedelta

import pytest
from pypdfium2 import PdfDocument
from sqlalchemy import select

from db.models import CaseClass, Language
from desk import cases, choices, owners, reports, slips
from desk.cases import CaseKind, Channel, Closing, NewCase, Result
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from desk.reports import paper
from desk.reports.sheet import MonthSheet
from tests.builders import solved

NOVEMBER = date(2026, 11, 1)


def _sheet(office: Office, month: date = NOVEMBER) -> MonthSheet:
    return office.ask(lambda reading: reports.month_sheet(reading, month, Language.EN))


def _figures(sheet: MonthSheet) -> dict[str, tuple[str, str]]:
    return {figure.name: (figure.now, figure.before) for figure in (*sheet.figures, *sheet.repairs.figures)}


def _take(office: Office, at: datetime, clock: FixedClock, **what: object) -> str:
    clock.move_to(at)
    new = NewCase(**{"summary": "Leak", "told_by": "Wang", "first_receiver_id": 1, **what})  # type: ignore[arg-type]
    return office.do(lambda work: cases.take(work, new)).answer.number


def _answer_and_close(office: Office, number: str, clock: FixedClock, after: timedelta) -> None:
    clock.move_on(after)
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Done"))
    office.do(lambda work: cases.close(work, number, solved("Mended")))


@pytest.fixture
def november(office: Office, clock: FixedClock) -> Office:
    """Ten cases of November, two of them void, and one of October that is closed in November."""
    clock.move_to(datetime(2026, 10, 28, 2, tzinfo=UTC))
    leak = office.ask(lambda r: r.session.scalar(select(CaseClass.id).where(CaseClass.code == "leak")))
    flats = [
        office.do(lambda work, room=room: owners.add_unit(work, owners.NewUnit("1", "1", room))).answer
        for room in ("101", "102", "103", "104", "105")
    ]
    october = _take(office, datetime(2026, 10, 30, 2, tzinfo=UTC), clock)
    numbers = [
        _take(
            office, datetime(2026, 11, 2 + day, 2, tzinfo=UTC), clock, unit_id=flats[day % 5], class_id=leak,
            kind=CaseKind.COMPLAINT if day < 6 else CaseKind.REPAIR,
        )
        for day in range(10)
    ]  # fmt: skip
    clock.move_to(datetime(2026, 11, 13, 2, tzinfo=UTC))
    for number in numbers[:2]:
        office.do(lambda work, number=number: cases.void(work, number, f"{number} was typed twice"))
    office.do(lambda work: slips.raise_for(work, numbers[2]))
    _answer_and_close(office, numbers[2], clock, timedelta(minutes=1))
    fresh = _take(office, datetime(2026, 11, 16, 2, tzinfo=UTC), clock, unit_id=flats[0], kind=CaseKind.PRAISE)
    _answer_and_close(office, fresh, clock, timedelta(hours=2))
    clock.move_to(datetime(2026, 11, 20, 2, tzinfo=UTC))
    _answer_and_close(office, october, clock, timedelta())
    return office


def test_ten_taken_and_two_void_are_told_as_such_with_their_reasons(november: Office) -> None:
    """M15."""
    line = _sheet(november).numbers[0]
    assert (line.issued, line.valid) == (11, 9)
    assert line.voids == ("C-2026-0002: C-2026-0002 was typed twice", "C-2026-0003: C-2026-0003 was typed twice")


def test_every_figure_equals_the_count_by_hand(november: Office) -> None:
    """M16, M77: 9 valid cases of November, 3 closed in it, 2 of those in time; 4 complaints for 5 households."""
    figures = _figures(_sheet(november))
    assert figures["Received"] == ("9", "1")
    assert figures["Closed"] == ("3", "0")
    assert figures["Open at the end"] == ("7", "1")
    assert figures["Overdue at the end"] == ("7", "0")
    # Answered by their limit: only the praise; limits have run out on all nine.
    assert figures["Answered in time"] == ("11.1 %", "0.0 %")
    # Of the three closed only the praise was in time.
    assert figures["Solved in time"] == ("33.3 %", "–")
    assert figures["Handling rate"] == ("22.2 %", "0.0 %")
    assert figures["Complaints per 100 households"] == ("80.0", "–")
    assert figures["Slips raised"] == ("1", "0")


def test_a_second_complaint_counts_the_flat_and_class_of_the_thirty_days_before(november: Office) -> None:
    """M48, loved feature 4, its rate: days 5-9 repeat days 0-4 of the same flats, but 0 and 1 are void."""
    assert _figures(_sheet(november))["Second complaints"] == ("3", "0")


def test_the_breakdowns_add_up_to_what_was_received(november: Office) -> None:
    sheet = _sheet(november)
    for shares in (sheet.by_kind, sheet.by_class, sheet.by_building, sheet.by_channel, sheet.by_trade):
        assert sum(share.count for share in shares) == 9
    assert sum(sheet.days) == 9
    assert sheet.trend[-2:] == (("Oct", 1), ("Nov", 9))


def test_a_month_is_one_on_the_offices_clock(office: Office, clock: FixedClock) -> None:
    """G28: half past midnight of 1 December in Shanghai is still November in UTC."""
    _take(office, datetime(2026, 11, 30, 16, 30, tzinfo=UTC), clock)
    assert _figures(_sheet(office))["Received"] == ("0", "0")
    assert _figures(_sheet(office, date(2026, 12, 1)))["Received"] == ("1", "0")


def test_an_empty_month_reads_sensibly_in_both_languages(office: Office) -> None:
    from pypdfium2 import PdfDocument

    from desk.reports.paper import draw

    for language, told in ((Language.EN, "Nothing was received"), (Language.ZH, "本月无受理事项")):
        sheet = office.ask(lambda reading, language=language: reports.month_sheet(reading, NOVEMBER, language))
        pages = PdfDocument(draw(sheet))
        text = "".join(pages[page].get_textpage().get_text_bounded() for page in range(len(pages)))
        assert told in text


@pytest.mark.parametrize("typed", ["2026", "2026-13", "2026-00", "November", "", "2026-1-1", "99999-01", "\x00"])
def test_a_month_that_cannot_be_read_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        reports.month_from(typed)
    assert refused.value.code == "report.month_unreadable"


def test_long_lists_say_how_many_they_are_and_how_many_are_not_printed(office: Office, clock: FixedClock) -> None:
    from pypdfium2 import PdfDocument

    from desk.reports.paper import draw

    for minute in range(260):
        _take(office, datetime(2026, 11, 20, 2, tzinfo=UTC) + timedelta(minutes=minute), clock)
    sheet = _sheet(office)
    assert (len(sheet.open), sheet.open_total, sheet.overdue_total) == (200, 260, 0)
    clock.move_to(datetime(2026, 12, 20, tzinfo=UTC))
    sheet = _sheet(office)
    assert (len(sheet.overdue), sheet.overdue_total, sheet.open_total) == (200, 260, 0)
    pages = PdfDocument(draw(sheet))
    text = "".join(pages[page].get_textpage().get_text_bounded() for page in range(len(pages)))
    assert "Overdue at the end of the month (260)" in text
    assert "60 more are not printed here" in text


def test_a_case_whose_reply_is_late_is_overdue_on_paper_as_on_the_screen(office: Office, clock: FixedClock) -> None:
    """One working day to reply, five to solve: on the third day only the reply is late."""
    number = _take(office, datetime(2026, 11, 2, 2, tzinfo=UTC), clock)
    clock.move_to(datetime(2026, 11, 5, 2, tzinfo=UTC))
    sheet, row = _sheet(office), office.ask(lambda reading: cases.file_of(reading, number)).row
    assert row.overdue
    assert _figures(sheet)["Overdue at the end"] == ("1", "0")
    assert [(line.number, line.due) for line in sheet.overdue] == [
        (number, office.facts.local(row.reply_due) if row.reply_due else None)
    ]
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Tomorrow"))
    assert _figures(_sheet(office))["Overdue at the end"] == ("0", "0")


def test_an_answer_after_the_month_leaves_the_case_overdue_at_its_end(office: Office, clock: FixedClock) -> None:
    number = _take(office, datetime(2026, 11, 26, 2, tzinfo=UTC), clock)
    clock.move_to(datetime(2026, 12, 1, 2, tzinfo=UTC))
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Done"))
    assert _figures(_sheet(office))["Overdue at the end"] == ("1", "0")


def test_a_slip_that_comes_home_after_the_month_was_not_back_in_it(office: Office, clock: FixedClock) -> None:
    number = _take(office, datetime(2026, 11, 27, 2, tzinfo=UTC), clock)
    slip = office.do(lambda work: slips.raise_for(work, number)).answer
    clock.move_to(datetime(2026, 12, 1, 2, tzinfo=UTC))
    office.do(lambda work: slips.book_back(work, slip, "Mended"))
    assert _figures(_sheet(office))["Of these back"] == ("0", "0")


def test_the_households_of_a_month_ago_are_not_made_up(november: Office) -> None:
    assert _figures(_sheet(november))["Occupied households"] == ("5", "–")


def test_a_past_case_entered_later_comes_before_the_one_that_repeats_it(
    office: Office, clock: FixedClock, flat: int
) -> None:
    """Keys of imported cases are later than those of cases that came after them."""
    leak = office.ask(lambda r: r.session.scalar(select(CaseClass.id).where(CaseClass.code == "leak")))
    for day in (20, 10):
        _take(office, datetime(2026, 11, day, 2, tzinfo=UTC), clock, unit_id=flat, class_id=leak)
    assert _figures(_sheet(office))["Second complaints"] == ("1", "0")
    _take(office, datetime(2026, 10, 25, 2, tzinfo=UTC), clock, unit_id=flat, class_id=leak)
    clock.move_to(datetime(2026, 11, 20, 2, tzinfo=UTC))
    assert _figures(_sheet(office))["Second complaints"] == ("2", "0")


def test_a_month_that_has_not_begun_is_refused_and_this_one_says_how_far_it_goes(office: Office) -> None:
    from pypdfium2 import PdfDocument

    from desk.reports.paper import draw

    with pytest.raises(Refusal) as refused:
        _sheet(office, date(2026, 12, 1))
    assert refused.value.code == "report.month_ahead"
    assert "up to 20 Nov 2026" in PdfDocument(draw(_sheet(office)))[0].get_textpage().get_text_bounded()
    assert "up to" not in PdfDocument(draw(_sheet(office, date(2026, 10, 1))))[0].get_textpage().get_text_bounded()


def _reopen(office: Office, number: str) -> None:
    office.do(lambda work: cases.reopen(work, number, "It drips again"))


def test_what_a_month_told_stays_when_its_cases_are_taken_up_again_later(november: Office, clock: FixedClock) -> None:
    """M16, M77: neither a reply nor a solution that was late stops having been late."""
    clock.move_to(datetime(2026, 12, 1, 2, tzinfo=UTC))
    before = _sheet(november)
    for number in ("C-2026-0001", "C-2026-0004", "C-2026-0012"):
        _reopen(november, number)
    for move in (timedelta(), timedelta(minutes=5)):
        again = _sheet(november)
        assert _figures(again) == _figures(before)
        assert (again.overdue, again.open) == (before.overdue, before.open)
        assert (again.by_result, again.by_cause) == (before.by_result, before.by_cause)
        if not move:
            _answer_and_close(november, "C-2026-0004", clock, timedelta(minutes=5))
    december = _figures(_sheet(november, date(2026, 12, 1)))
    assert (december["Closed"], december["Solved in time"]) == (("1", "3"), ("100.0 %", "33.3 %"))


@pytest.mark.parametrize("first", ["ageing", "design"])
def test_a_cause_found_when_a_case_ends_again_leaves_the_month_it_first_ended_in(
    office: Office, clock: FixedClock, first: str
) -> None:
    """M40, M97: result, cause and the table of classes by causes."""
    causes = {each.code: each.id for each in office.ask(choices.causes)}
    number = _take(office, datetime(2026, 11, 20, 2, tzinfo=UTC), clock)
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Done"))
    office.do(lambda work: cases.close(work, number, Closing(Result.SOLVED, causes[first], "Mended")))
    clock.move_to(datetime(2026, 12, 2, 2, tzinfo=UTC))
    before = _sheet(office)
    assert [each.count for each in before.by_cause] == [1]
    for result, cause in ((Result.UNSOLVABLE, "design"), (Result.SOLVED, "ageing"), (Result.SOLVED, "delay")):
        _reopen(office, number)
        clock.move_on(timedelta(minutes=5))
        office.do(lambda work: cases.reply(work, number, Channel.PHONE, "Done"))
        ending = Closing(result, causes[cause], "Done")
        office.do(lambda work, ending=ending: cases.close(work, number, ending))
        again = _sheet(office)
        assert (again.by_result, again.by_cause) == (before.by_result, before.by_cause)
        assert again.class_by_cause == before.class_by_cause
    december = _sheet(office, date(2026, 12, 1))
    assert [(each.name, each.count) for each in december.by_cause] != [
        (each.name, each.count) for each in before.by_cause
    ]


def test_a_case_solved_late_and_taken_up_again_in_the_month_was_late(november: Office, clock: FixedClock) -> None:
    for number in ("C-2026-0001", "C-2026-0004"):
        _reopen(november, number)
        _answer_and_close(november, number, clock, timedelta(minutes=5))
    figures = _figures(_sheet(november))
    assert (figures["Closed"][0], figures["Solved in time"][0]) == ("3", "33.3 %")
    assert figures["Answered in time"] == ("11.1 %", "0.0 %")
    assert figures["Handling rate"][0] == "22.2 %"


def test_a_case_answered_and_past_its_limit_was_late_although_it_is_taken_up_again(
    office: Office, clock: FixedClock
) -> None:
    number = _take(office, datetime(2026, 11, 2, 2, tzinfo=UTC), clock)
    clock.move_to(datetime(2026, 11, 20, 2, tzinfo=UTC))
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "We order the part"))
    _reopen(office, number)
    _answer_and_close(office, number, clock, timedelta(minutes=5))
    assert _figures(_sheet(office))["Solved in time"][0] == "0.0 %"


def test_a_reopening_taken_back_changes_no_figure(november: Office, clock: FixedClock) -> None:
    clock.move_to(datetime(2026, 12, 1, 2, tzinfo=UTC))
    before = _figures(_sheet(november))
    _reopen(november, "C-2026-0012")
    batch = november.ask(lambda reading: cases.last_batch(reading, "C-2026-0012"))
    november.do(lambda work: cases.undo(work, batch))
    assert _figures(_sheet(november)) == before


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
        office.do(lambda work, number=number: cases.reply(work, number, Channel.PHONE, "Done"))
        office.do(lambda work, number=number: cases.close(work, number, solved("Mended")))
    text = _read_back(office, language)
    for told in ("10.0 %", "¥500.00", "¥300.00", "¥200.00", "Exchange a tap <b>", "4.70", "Dust & noise (S-2026-0001)"):
        assert told in text
    for words in {Language.EN: ("Repairs", "Repairs without a signed slip", "Most asked paid services"),
                  Language.ZH: ("维修", "维修未签单率", "最受欢迎的有偿服务")}[language]:  # fmt: skip
        assert words in text


@pytest.mark.parametrize("language", list(Language))
def test_the_month_names_the_ideas_heard_in_it_and_counts_the_rest_m37(
    office: Office, clock: FixedClock, language: Language
) -> None:
    """On the paper in both languages: eight with number and summary, the others counted; none is said as well."""
    none = {Language.EN: "No idea for a new service was heard.", Language.ZH: "本月未收到新需求。"}[language]
    assert none in _read_back(office, language)
    long = "周末能否提供上门洗车服务并明码标价" * 10
    numbers = [
        _take(office, clock.now(), clock, summary=long if place < 7 else f"Idea <b> {place}", idea=True)
        for place in range(11)
    ]
    _take(office, clock.now(), clock, summary="A plain leak")
    told = office.ask(lambda reading: reports.month_sheet(reading, NOVEMBER, language)).repairs
    assert [line.number for line in told.ideas] == numbers[:8]
    assert told.ideas_total == 11
    text = _read_back(office, language)
    title, more = {
        Language.EN: ("Ideas heard this month (11)", "3 more stand in the cases list under Ideas."),
        Language.ZH: ("本月新需求（11）", "另有 3 条，见事项列表“新需求”。"),
    }[language]
    for words in (title, more, *numbers[:8], "周末能否提供上门", "Idea <b> 7"):
        assert words in text
    assert none not in text
    assert "Idea <b> 8" not in text[text.index(title) : text.index(more)]


def _read_back(office: Office, language: Language) -> str:
    pages = PdfDocument(paper.draw(office.ask(lambda reading: reports.month_sheet(reading, NOVEMBER, language))))
    text = "\n".join(page.get_textpage().get_text_bounded() for page in pages)
    pages.close()
    return text
