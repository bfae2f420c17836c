"""Notices for the boards: numbers, days, words that stay once they hang, and the register of them (M60, M51)."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from db.models import Diary
from desk import choices, incidents, notices, templates
from desk.check import check
from desk.clock import FixedClock
from desk.find import find
from desk.incidents import NewIncident
from desk.notices import NewNotice, NoticeCounts, NoticeFilter
from desk.office import Office
from desk.refusals import Refusal
from desk.words import Language
from desk.work import UnitOfWork

TODAY = date(2026, 11, 20)
WATER = NewNotice(
    "No water in building 3",
    "3幢停水",
    "Tuesday from 9:00 to 17:00.",
    "周二9:00至17:00停水。",
    "Lobby\n电梯厅\nLobby\n",
)


def write(office: Office, new: NewNotice = WATER) -> str:
    return office.do(lambda work: notices.write(work, new)).answer


def refused(office: Office, act: Callable[[UnitOfWork], object]) -> tuple[str, object]:
    with pytest.raises(Refusal) as told:
        office.do(act)
    return told.value.code, told.value.fields.get("field")


def row(office: Office, number: str) -> notices.NoticeRow:
    return office.ask(lambda reading: notices.file_of(reading, number)).row


def test_the_register_tells_what_hangs_since_when_and_what_came_down(office: Office, clock: FixedClock) -> None:
    """M60: posted and removed dates; numbers have no gaps."""
    first, second = write(office), write(office, replace(WATER, title_zh="", body_zh=""))
    assert (first, second) == ("N-2026-0001", "N-2026-0002")
    assert row(office, first).places == "Lobby\n电梯厅"
    office.do(lambda work: notices.post(work, first, None, "Lobby", TODAY + timedelta(days=2)))
    assert row(office, first).state is NoticeFilter.HANGING
    assert office.ask(notices.counts) == NoticeCounts(all=2, written=1, hanging=1)
    clock.move_on(timedelta(days=2))
    assert row(office, first).state is NoticeFilter.DUE
    assert [each.number for each in office.ask(lambda it: notices.notices(it, NoticeFilter.DUE)).rows] == [first]
    office.do(lambda work: notices.take_down(work, first))
    told = row(office, first)
    assert (told.posted_on, told.removed_on) == (TODAY, TODAY + timedelta(days=2))
    assert told.state is NoticeFilter.DOWN
    office.do(lambda work: notices.hang_again(work, first))
    assert row(office, first).removed_on is None
    assert [each.number for each in office.ask(lambda it: notices.notices(it, search="停水")).rows] == [first]
    assert office.ask(lambda it: notices.notices(it, NoticeFilter.WRITTEN, search="no water")).total == 1
    assert office.ask(check).breaks == ()


def test_words_change_until_it_hangs_and_the_paper_stays_byte_by_byte(office: Office) -> None:
    number = write(office)
    office.do(lambda work: notices.change(work, number, replace(WATER, body_zh="周三停水。")))
    assert office.ask(lambda it: notices.kept_pdf(it, number)) is None
    office.do(lambda work: notices.post(work, number, TODAY - timedelta(days=1), "Lobby", None))
    kept = office.ask(lambda it: notices.kept_pdf(it, number))
    assert kept is not None
    assert refused(office, lambda work: notices.change(work, number, WATER))[0] == "notice.posted_already"
    office.do(lambda work: notices.move(work, number, "Gate", TODAY + timedelta(days=9)))
    assert office.ask(lambda it: notices.kept_pdf(it, number)) == kept
    assert (row(office, number).places, row(office, number).until_on) == ("Gate", TODAY + timedelta(days=9))
    office.do(lambda work: notices.unpost(work, number))
    assert row(office, number).state is NoticeFilter.WRITTEN
    assert row(office, number).dated == TODAY
    office.do(lambda work: notices.change(work, number, WATER))


def test_a_void_notice_keeps_its_number_and_says_so_over_the_paper_kept(office: Office) -> None:
    number = write(office)
    office.do(lambda work: notices.post(work, number))
    kept = office.ask(lambda it: notices.kept_pdf(it, number))
    assert refused(office, lambda work: notices.void(work, number, " ")) == ("void.reason_missing", "reason")
    office.do(lambda work: notices.void(work, number, "wrong building"))
    assert office.ask(lambda it: notices.kept_pdf(it, number)) != kept
    office.do(lambda work: notices.unvoid(work, number))
    assert office.ask(lambda it: notices.kept_pdf(it, number)) == kept
    assert write(office) == "N-2026-0002"


def test_a_void_notice_that_hangs_is_to_come_down_and_counts_as_void_too(office: Office) -> None:
    hung, draft = write(office), write(office)
    office.do(lambda work: notices.post(work, hung))
    for number in (hung, draft):
        office.do(lambda work, number=number: notices.void(work, number, "wrong building"))
    assert (row(office, hung).state, row(office, draft).state) == (NoticeFilter.DUE, NoticeFilter.VOID)
    assert office.ask(notices.counts) == NoticeCounts(all=2, hanging=1, due=1, void=2)
    assert [each.number for each in office.ask(lambda it: notices.notices(it, NoticeFilter.DUE)).rows] == [hung]
    office.do(lambda work: notices.take_down(work, hung))
    assert (row(office, hung).state, row(office, hung).removed_on) == (NoticeFilter.VOID, TODAY)
    assert office.ask(notices.counts) == NoticeCounts(all=2, void=2)
    office.do(lambda work: notices.hang_again(work, hung))
    assert row(office, hung).state is NoticeFilter.DUE


def test_a_posting_is_taken_back_on_its_day_while_nobody_printed_it(office: Office, clock: FixedClock) -> None:
    """What people read stays in the register with its paper."""
    printed, old = write(office), write(office)
    for number in (printed, old):
        office.do(lambda work, number=number: notices.post(work, number, TODAY - timedelta(days=3)))
    office.do(lambda work: notices.mark_printed(work, printed))
    assert refused(office, lambda work: notices.unpost(work, printed))[0] == "notice.hung"
    clock.move_on(timedelta(days=33))
    kept = office.ask(lambda it: notices.kept_pdf(it, old))
    assert refused(office, lambda work: notices.unpost(work, old))[0] == "notice.hung"
    assert office.ask(lambda it: notices.kept_pdf(it, old)) == kept
    office.do(lambda work: notices.take_down(work, old, TODAY))
    office.do(lambda work: notices.hang_again(work, old))
    office.do(lambda work: notices.take_down(work, old, TODAY))
    clock.move_on(timedelta(days=1))
    with pytest.raises(Refusal) as told:
        office.do(lambda work: notices.hang_again(work, old))
    assert (told.value.code, told.value.fields["day"]) == ("notice.down_since", "2026-11-20")


def test_a_wrong_day_of_posting_or_taking_down_is_put_right_later_and_the_diary_keeps_the_old(
    office: Office, clock: FixedClock
) -> None:
    """M60."""
    number, days = write(office), timedelta(days=1)
    right = notices.put_days_right
    assert refused(office, lambda work: right(work, number, TODAY))[0] == "notice.not_posted"
    office.do(lambda work: notices.post(work, number, None, "", TODAY + days))
    kept = office.ask(lambda it: notices.kept_pdf(it, number))
    clock.move_on(5 * days)
    office.do(lambda work: notices.take_down(work, number))
    office.do(lambda work: right(work, number, TODAY - 2 * days, TODAY + days))
    told = row(office, number)
    assert (told.posted_on, told.removed_on, told.dated) == (TODAY - 2 * days, TODAY + days, TODAY)
    assert office.ask(lambda it: notices.kept_pdf(it, number)) == kept
    last = select(Diary.act, Diary.old).order_by(Diary.id.desc()).limit(1)
    act, old = office.ask(lambda reading: reading.session.execute(last).one())
    assert (act, "2026-11-20" in old, "2026-11-25" in old) == ("notice.change", True, True)
    for posted, removed, code, field in (
        (TODAY + 6 * days, None, "day.ahead", "posted_on"),
        (date(1026, 11, 20), None, "notice.posted_long_ago", "posted_on"),
        (TODAY, TODAY - days, "notice.removed_before", "removed_on"),
        (TODAY, date(9999, 12, 31), "day.ahead", "removed_on"),
        (TODAY + 3 * days, None, "notice.until_before", "until_on"),
    ):
        assert refused(office, lambda work, on=posted, off=removed: right(work, number, on, off)) == (code, field)
    office.do(lambda work: right(work, number, TODAY))
    assert row(office, number).state is NoticeFilter.DUE
    office.do(lambda work: notices.void(work, number, "no"))
    assert refused(office, lambda work: right(work, number, TODAY))[0] == "notice.void_already"


def test_nonsense_is_refused_at_its_field_and_nothing_gets_a_number(office: Office) -> None:
    far = TODAY + timedelta(days=40_000)
    told: list[tuple[NewNotice, str, str]] = [
        (NewNotice(), "notice.title_missing", "title_zh"),
        (replace(WATER, title_en=""), "notice.title_missing", "title_en"),
        (replace(WATER, body_zh=" \n "), "notice.body_missing", "body_zh"),
        (replace(WATER, title_zh="长" * 201), "text.too_long", "title_zh"),
        (replace(WATER, until_on=TODAY - timedelta(days=1)), "notice.until_past", "until_on"),
        (replace(WATER, until_on=far), "notice.until_far", "until_on"),
        (replace(WATER, template_id=999_999), "template.unknown", "template_id"),
        (replace(WATER, incident_number="I-2020-0009"), "incident.unknown", "incident"),
    ]
    for new, code, field in told:
        assert refused(office, lambda work, new=new: notices.write(work, new)) == (code, field)
    assert refused(office, lambda work: notices.post(work, "N-1999-0001"))[0] == "notice.unknown"
    number = write(office)
    tomorrow, long_ago = TODAY + timedelta(days=1), date(1026, 11, 20)
    days: list[tuple[Callable[[UnitOfWork], object], str]] = [
        (lambda work: notices.take_down(work, number), "notice.not_posted"),
        (lambda work: notices.post(work, number, tomorrow), "day.ahead"),
        (lambda work: notices.post(work, number, long_ago), "notice.posted_long_ago"),
        (lambda work: notices.post(work, number, TODAY, "", TODAY - timedelta(days=1)), "notice.until_before"),
        (lambda work: notices.post(work, number, TODAY, "", far), "notice.until_far"),
    ]
    for act, code in days:
        assert refused(office, act)[0] == code
    office.do(lambda work: notices.post(work, number))
    assert refused(office, lambda work: notices.take_down(work, number, tomorrow))[0] == "day.ahead"
    before = TODAY - timedelta(days=1)
    assert refused(office, lambda work: notices.take_down(work, number, before)) == (
        "notice.removed_before",
        "removed_on",
    )
    assert refused(office, lambda work: notices.post(work, number))[0] == "notice.posted_already"


def test_a_notice_with_a_blank_is_not_posted(office: Office) -> None:
    number = write(office, replace(WATER, body_zh="停水至⟦时间⟧，详询⟦电话⟧。"))
    with pytest.raises(Refusal) as told:
        office.do(lambda work: notices.post(work, number))
    assert told.value.code == "notice.blank"
    assert told.value.fields["labels"] == "时间、电话"
    assert row(office, number).state is NoticeFilter.WRITTEN
    half = write(office, replace(WATER, body_en="Until ⟦then."))
    assert refused(office, lambda work: notices.post(work, half)) == ("notice.blank", "body_en")


def test_an_incident_fills_the_notice_of_an_outage_in_both_languages(office: Office) -> None:
    building = office.ask(incidents.buildings).buildings
    known = NewIncident("7 <b>{{7*7}}", place="B1", say_en="Back at six.", say_zh="六点恢复。")
    begun = office.do(lambda work: incidents.begin(work, known)).answer
    new = office.ask(lambda reading: notices.propose(reading, None, begun.number))
    assert building == ()
    assert "六点恢复。" in new.body_zh
    assert "Back at six." in new.body_en
    assert "{{7*7}}" in new.body_en + new.title_en
    assert not templates.blanks(new.body_zh + new.title_zh)
    number = write(office, new)
    assert row(office, number).incident == begun.number
    again = office.ask(lambda reading: notices.propose(reading, None, begun.number))
    assert again.places == new.places


def test_what_nobody_wrote_in_a_language_is_a_blank_of_its_notice_and_no_word_of_the_other(office: Office) -> None:
    known = NewIncident("地下车库停电", place="地下车库", say_zh="正在抢修。")
    begun = office.do(lambda work: incidents.begin(work, known)).answer
    new = office.ask(lambda reading: notices.propose(reading, None, begun.number))
    assert not re.search("[\u4e00-\u9fff]", new.title_en + new.body_en)
    assert set(templates.blanks(new.title_en + new.body_en)) == {"Sudden event", "Where"}
    assert "⟦Where⟧" in new.body_en
    assert not templates.blanks(new.title_zh + new.body_zh)
    number = write(office, new)
    assert refused(office, lambda work: notices.post(work, number)) == ("notice.blank", "title_en")
    english = office.do(lambda work: incidents.begin(work, NewIncident("No power", place="Garage"))).answer
    new = office.ask(lambda reading: notices.propose(reading, None, english.number))
    assert not re.search("No power|Garage", new.title_zh + new.body_zh)
    assert set(templates.blanks(new.title_zh + new.body_zh)) == {"公共事件", "影响范围"}
    assert not templates.blanks(new.title_en + new.body_en)


def test_about_an_event_it_hangs_in_its_buildings_and_those_there_are_already_are_told(
    office: Office, flat: int
) -> None:
    places = office.ask(incidents.buildings)
    [(building, estate, name)] = places.buildings
    write(office)
    begin = incidents.begin
    for told in (NewIncident("停水", building_id=building), NewIncident("停电", estate_id=estate)):
        number = office.do(lambda work, told=told: begin(work, told)).answer.number
        new = office.ask(lambda reading, number=number: notices.propose(reading, None, number))
        assert (new.places, name) == ("3栋", "3")
    assert office.ask(lambda reading: notices.of_incident(reading, number)) == ()
    first, second, void = (write(office, replace(new, body_en="x", title_en="x")) for _each in range(3))
    office.do(lambda work: notices.void(work, void, "twice"))
    assert [each.number for each in office.ask(lambda it: notices.of_incident(it, number))] == [second, first]
    anywhere = office.do(lambda work: begin(work, NewIncident("停气"))).answer.number
    assert office.ask(lambda reading: notices.propose(reading, None, anywhere)).places == "3栋"


def test_the_template_of_promises_becomes_a_notice_with_their_table(office: Office) -> None:
    """M51: the standards and limits of the classes stand on it as they are (M03)."""
    template = office.ask(lambda reading: templates.by_code(reading, "commitment"))
    new = office.ask(lambda reading: notices.propose(reading, template))
    assert new.commitments
    assert "※" not in new.body_zh + new.body_en
    rows = office.ask(lambda reading: notices.promises(reading, Language.EN))
    lines = [each for each in rows if not each.heading]
    assert {each.name.en for each in office.ask(choices.classes)} == {each.service for each in lines}
    assert all(each.reply and each.solution for each in lines)
    number = write(office, new)
    assert len(office.ask(lambda reading: notices.sheet_of(reading, number)).parts[0].promises) == len(rows)


def test_every_act_stands_in_the_diary_and_the_number_is_found(office: Office) -> None:
    number = write(office)
    for act in (
        lambda work: notices.post(work, number),
        lambda work: notices.take_down(work, number),
        lambda work: notices.hang_again(work, number),
        lambda work: notices.unpost(work, number),
        lambda work: notices.mark_printed(work, number),
        lambda work: notices.void(work, number, "no"),
        lambda work: notices.unvoid(work, number),
    ):
        office.do(act)
    acts = office.ask(
        lambda reading: reading.session.scalars(
            select(Diary.act).where(Diary.subject == "notice").order_by(Diary.id)
        ).all()
    )
    assert acts == [
        f"notice.{each}"
        for each in ("write", "post", "take_down", "hang_again", "unpost", "print", "void", "stands_again")
    ]
    [found] = [each for each in office.ask(lambda reading: find(reading, "n20260001")) if each.kind == "notice"]
    assert (found.number, found.name) == (number, "3幢停水")


def test_hostile_words_are_kept_as_words(office: Office) -> None:
    evil = "<b>{{7*7}}</b> \x00\ud800" + "长" * 150
    number = write(office, NewNotice(title_zh=evil, body_zh=evil * 3, places="x" * 300))
    office.do(lambda work: notices.post(work, number))
    assert row(office, number).title.zh == "<b>{{7*7}}</b> " + "长" * 150
