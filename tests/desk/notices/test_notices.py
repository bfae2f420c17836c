"""Notices for the boards: numbers, days, words that stay once they hang, and the register of them (M60, M51)."""

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
    assert office.ask(notices.counts) == NoticeCounts(written=1, hanging=1)
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
    assert row(office, number).state is NoticeFilter.VOID
    assert office.ask(lambda it: notices.kept_pdf(it, number)) != kept
    assert refused(office, lambda work: notices.take_down(work, number))[0] == "notice.void_already"
    office.do(lambda work: notices.unvoid(work, number))
    assert office.ask(lambda it: notices.kept_pdf(it, number)) == kept
    assert write(office) == "N-2026-0002"


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


def test_an_incident_fills_the_notice_of_an_outage_in_both_languages(office: Office) -> None:
    building = office.ask(incidents.buildings).buildings
    known = NewIncident("Pump <b>{{7*7}}", place="B1", say_en="Back at six.", say_zh="六点恢复。")
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
        lambda work: notices.mark_printed(work, number),
        lambda work: notices.take_down(work, number),
        lambda work: notices.hang_again(work, number),
        lambda work: notices.unpost(work, number),
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
        for each in ("write", "post", "print", "take_down", "hang_again", "unpost", "void", "stands_again")
    ]
    [found] = [each for each in office.ask(lambda reading: find(reading, "n20260001")) if each.kind == "notice"]
    assert (found.number, found.name) == (number, "3幢停水")


def test_hostile_words_are_kept_as_words(office: Office) -> None:
    evil = "<b>{{7*7}}</b> \x00\ud800" + "长" * 150
    number = write(office, NewNotice(title_zh=evil, body_zh=evil * 3, places="x" * 300))
    office.do(lambda work: notices.post(work, number))
    assert row(office, number).title.zh == "<b>{{7*7}}</b> " + "长" * 150
