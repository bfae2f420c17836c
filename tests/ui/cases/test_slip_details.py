"""From a case to its slip with an appointment: by keys, once, and with the way back."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk import cases, choices, drafts, people, slips
from desk.cases import CaseFile, CaseStatus
from desk.office import Office
from desk.refusals import Refusal
from desk.slips import Errand, SlipFile, SlipStatus, Warranty
from tests.conftest import type_text
from tests.ui.cases.cases_at_desk import AtDesk
from tests.ui.cases.intake_at_desk import AtDesk as AtIntake
from tests.ui.hands import CTRL, KEY
from tests.ui.nameless import nameless
from ui.slips.beginning import for_case
from ui.slips.errandform import ErrandForm
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at = AtDesk(qtbot, office, folder)
    yield at
    at.leave()


def _take(office: Office, summary: str = "Leak", **told: object) -> str:
    told = {"trade_id": 1, **told}
    new = cases.NewCase(summary=summary, told_by="李芳", first_receiver_id=1, **told)  # type: ignore[arg-type]
    return office.do(lambda work: cases.take(work, new)).answer.number


def _file(office: Office, number: str) -> CaseFile:
    return office.ask(lambda reading: cases.file_of(reading, number))


def _slip(office: Office, case: str) -> SlipFile:
    number = _file(office, case).slips[-1][0]
    return office.ask(lambda reading: slips.file_of(reading, number))


def _open(desk: AtDesk) -> ErrandForm:
    desk.press(KEY.Key_F9, SHIFT)
    return desk.dialog(ErrandForm)


def test_four_keys_lead_from_a_case_to_its_printed_slip_for_tomorrow_morning(
    desk: AtDesk, office: Office, folder: Path
) -> None:
    """Every key from the case on is counted: the form, tomorrow, morning, and raise and print."""
    number = _take(office, place="Kitchen", access="After 18:00")
    desk.open("cases")
    keys = 0
    for key, held in ((KEY.Key_F9, SHIFT), (KEY.Key_2, ALT), (KEY.Key_3, ALT), (KEY.Key_S, CTRL)):
        desk.press(key, held)
        keys += 1
        if key == KEY.Key_F9:
            desk.dialog(ErrandForm)
    desk.until(lambda: bool(list((folder / "papers").glob("*.pdf"))))
    desk.settle()
    assert keys == 4
    row = _slip(office, number).row
    told = [office.facts.local(each) for each in (row.appoint_from, row.appoint_until) if each is not None]
    assert [(each.date(), each.time()) for each in told] == [
        (date(2026, 11, 21), time(8, 30)), (date(2026, 11, 21), time(10, 30)),
    ]  # fmt: skip
    assert (row.printed, row.worker) == (1, office.ask(choices.trades)[0].worker)
    assert any(row.number in path.name for path in (folder / "papers").glob("*.pdf"))


def test_a_half_of_the_day_without_a_day_is_the_next_one_there_is(desk: AtDesk, office: Office) -> None:
    """It is Friday 16:00: the next morning is tomorrow's, and so is the next afternoon."""
    _take(office)
    desk.open("cases")
    form = _open(desk)
    desk.press(KEY.Key_4, ALT)
    read = form.form.read()
    assert (read["appoint_day"], read["appoint_from"], read["appoint_until"]) == (
        date(2026, 11, 21), time(14), time(16),
    )  # fmt: skip
    desk.press(KEY.Key_1, ALT)
    desk.press(KEY.Key_3, ALT)
    read = form.form.read()
    assert (read["appoint_day"], read["appoint_from"]) == (date(2026, 11, 20), time(8, 30))


def test_all_that_is_typed_stands_on_the_slip(desk: AtDesk, office: Office) -> None:
    """M74: equipment by name; and the warranty, what to bring, where, how to come in, the paper's language."""
    number = _take(office, place="Kitchen", access="After 18:00")
    desk.open("cases")
    form = _open(desk)
    form.form.go_to("worker")
    desk.write("陈师傅")
    for name, words in (
        ("summary", "只换密封圈"), ("place", "厨房水槽下"), ("equipment", "2号水泵"), ("access", "先打电话"),
        ("bring", "密封圈、扳手"),
    ):  # fmt: skip
        form.form.go_to(name)
        desk.press(KEY.Key_A, CTRL)
        desk.write(words)
    form.form.go_to("warranty")
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Down)
    form.form.go_to("language")
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_S, CTRL)
    desk.until(lambda: bool(_file(office, number).slips))
    desk.settle()
    file = _slip(office, number)
    told = file.errand
    assert (told.summary, told.place, told.equipment) == ("只换密封圈", "厨房水槽下", "2号水泵")
    assert (told.access, told.bring, told.warranty, told.language) == (
        "先打电话", "密封圈、扳手", Warranty.DEVELOPER, "en",
    )  # fmt: skip
    assert file.row.worker == "陈师傅"


def test_what_the_case_says_stays_the_cases(desk: AtDesk, office: Office) -> None:
    number = _take(office, place="Kitchen", access="After 18:00")
    desk.open("cases")
    form = _open(desk)
    assert (form.form.read()["place"], form.form.read()["access"]) == ("Kitchen", "After 18:00")
    desk.press(KEY.Key_S, CTRL)
    desk.until(lambda: bool(_file(office, number).slips))
    desk.settle()
    file = _slip(office, number)
    assert (file.errand.place, file.errand.access, file.place, file.access) == ("", "", "Kitchen", "After 18:00")


def test_what_earlier_slips_of_the_class_brought_is_offered(desk: AtDesk, office: Office) -> None:
    leak = office.ask(choices.classes)[0].id
    earlier = _take(office, class_id=leak, trade_id=None)
    office.do(lambda work: slips.raise_for(work, earlier, errand=Errand(bring="Sealant, ladder", equipment="Pump 2")))
    number = _take(office, class_id=leak, trade_id=None)
    desk.open("cases", number=number)
    form = _open(desk)
    for name, words in (("bring", "Sealant, ladder"), ("equipment", "Pump 2")):
        form.form.go_to(name)
        desk.press(KEY.Key_Down)
        assert form.form.read()[name] == words, name


def test_a_clash_a_closed_office_and_a_time_past_are_warned_of_and_not_refused(desk: AtDesk, office: Office) -> None:
    earlier, number = _take(office, "earlier"), _take(office)
    start = datetime(2026, 11, 21, 1, 0, tzinfo=UTC)  # Saturday, 9:00
    other = office.do(
        lambda work: slips.raise_for(work, earlier, worker="陈师傅", errand=Errand(appoint_from=start))
    ).answer
    desk.open("cases", number=number)
    form = _open(desk)
    form.form.go_to("worker")
    desk.write("陈师傅")
    desk.press(KEY.Key_2, ALT)
    desk.press(KEY.Key_3, ALT)
    notice = form.appointing.notice
    desk.until(lambda: other in notice.accessibleName())
    assert "陈师傅" in notice.accessibleName()
    assert any("not open" in each.text() for each in notice.findChildren(PlainLabel))
    focus = desk.window.focusWidget()
    assert not notice.isAncestorOf(focus) if focus is not None else True
    form.form.fill({"appoint_day": date(2026, 11, 19)})
    desk.until(lambda: "past" in notice.accessibleName())
    desk.press(KEY.Key_S, CTRL)
    desk.until(lambda: "appoint_from" in form.form.marks())
    assert not _file(office, number).slips
    desk.press(KEY.Key_S, CTRL)
    desk.until(lambda: bool(_file(office, number).slips))
    desk.settle()
    form_day = _slip(office, number).row.appoint_from
    assert form_day is not None
    assert office.facts.local(form_day).date() == date(2026, 11, 19)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"appoint_day": "someday"}, "appoint_day"),
        ({"appoint_day": "9999-12-31", "appoint_from": "9"}, "appoint_day"),
        ({"appoint_day": "0001-01-01", "appoint_from": "9"}, "appoint_day"),
        ({"appoint_from": "9"}, "appoint_day"),
        ({"appoint_day": "2026-11-23"}, "appoint_from"),
        ({"appoint_day": "2026-11-23", "appoint_from": "<b>"}, "appoint_from"),
        ({"appoint_day": "2026-11-23", "appoint_from": "9", "appoint_until": "9"}, "appoint_until"),
        ({"summary": "x" * 301}, "summary"),
        ({"place": "x" * 201}, "place"),
        ({"equipment": "x" * 121}, "equipment"),
        ({"access": "x" * 401}, "access"),
        ({"bring": "x" * 401}, "bring"),
        ({"worker": "x" * 61}, "worker"),
        ({"trade": None}, "trade"),
    ],
)
def test_what_cannot_be_kept_is_marked_where_it_was_typed(
    desk: AtDesk, office: Office, typed: dict[str, object], field: str
) -> None:
    number = _take(office)
    desk.open("cases")
    form = _open(desk)
    form.form.fill(typed)
    written = form.form.read()
    desk.press(KEY.Key_S, CTRL)
    desk.until(lambda: field in form.form.marks())
    desk.settle()
    assert _file(office, number).slips == ()
    assert form.form.read() == written


@pytest.mark.parametrize("odd", ["<b>x</b>", "{{7*7}}", "a\ud800b", "=1+1", "%s {0}"])
def test_odd_words_are_words(desk: AtDesk, office: Office, odd: str) -> None:
    number = _take(office, summary=odd, place=odd, access=odd)
    desk.open("cases")
    form = _open(desk)
    form.form.fill({"bring": odd, "equipment": odd, "worker": odd})
    desk.press(KEY.Key_S, CTRL | SHIFT)
    desk.until(lambda: bool(_file(office, number).slips))
    desk.settle()
    assert _slip(office, number).errand.bring == _slip(office, number).row.worker


def test_a_slip_that_is_out_is_named_and_printed_again_instead(desk: AtDesk, office: Office) -> None:
    number = _take(office)
    out = office.do(lambda work: slips.raise_for(work, number)).answer
    desk.open("cases")
    form = _open(desk)
    link = next(each for each in form.findChildren(LinkButton) if each.text() == f"Print {out} again")
    link.setFocus()
    desk.press(KEY.Key_Space)
    desk.until(lambda: office.ask(lambda reading: slips.file_of(reading, out)).row.printed == 1)
    desk.settle()
    assert len(_file(office, number).slips) == 1


def test_a_second_slip_goes_out_beside_the_first(desk: AtDesk, office: Office) -> None:
    number = _take(office)
    office.do(lambda work: slips.raise_for(work, number))
    desk.open("cases")
    _open(desk)
    desk.press(KEY.Key_S, CTRL)
    desk.until(lambda: len(_file(office, number).slips) == 2)
    desk.settle()
    assert [status for _number, status in _file(office, number).slips] == [SlipStatus.OUT, SlipStatus.OUT]


def test_ctrl_shift_s_raises_it_without_paper(desk: AtDesk, office: Office, folder: Path) -> None:
    number = _take(office)
    desk.open("cases")
    _open(desk)
    desk.press(KEY.Key_S, CTRL | SHIFT)
    desk.until(lambda: bool(_file(office, number).slips))
    desk.back()
    assert _slip(office, number).row.printed == 0
    assert not list((folder / "papers").glob("*.pdf"))


def test_services_ordered_in_advance_stand_on_the_slip(desk: AtDesk, office: Office) -> None:
    """M54."""
    number = _take(office)
    desk.open("cases")
    form = _open(desk)
    form.lines.setFocus()
    desk.write("换水龙头")
    desk.press(KEY.Key_S, CTRL)
    desk.until(lambda: bool(form.form.marks()) or bool(_file(office, number).slips) or "Please check" in _words(form))
    desk.settle()
    assert _file(office, number).slips == ()  # a charge needs its price
    form.form.fill({"lines": '[{"name": "换水龙头", "price": "80"}]'})
    desk.press(KEY.Key_S, CTRL)
    desk.until(lambda: bool(_file(office, number).slips))
    desk.settle()
    (line,) = _slip(office, number).lines
    assert (line.name.zh, line.cents, line.charged) == ("换水龙头", 8000, True)


def _words(form: ErrandForm) -> str:
    return " ".join(each.text() for each in form.findChildren(PlainLabel) if each.isVisible())


# -- once, and back


def test_keys_pressed_twice_open_one_form_and_raise_one_slip(desk: AtDesk, office: Office, folder: Path) -> None:
    number = _take(office)
    desk.open("cases")
    desk.press(KEY.Key_F9, SHIFT)
    desk.press(KEY.Key_F9, SHIFT)
    form = desk.dialog(ErrandForm)
    desk.settle()
    assert [each for each in desk.window.findChildren(ErrandForm) if each.isVisible()] == [form]
    for _press in range(3):
        desk.press(KEY.Key_S, CTRL)
    desk.press(KEY.Key_S, CTRL | SHIFT)
    desk.until(lambda: bool(_file(office, number).slips))
    desk.settle()
    assert len(_file(office, number).slips) == 1
    assert office.ask(lambda reading: drafts.drafts(reading, "slip_form")) == ()


def test_esc_while_it_is_being_raised_leaves_no_draft_of_a_slip_that_is_out(desk: AtDesk, office: Office) -> None:
    number = _take(office)
    desk.open("cases")
    form = _open(desk)
    form.form.go_to("bring")
    desk.write("扳手")
    desk.press(KEY.Key_S, CTRL)
    desk.press(KEY.Key_Escape)
    desk.until(lambda: bool(_file(office, number).slips))
    desk.settle()
    assert len(_file(office, number).slips) == 1
    assert office.ask(lambda reading: drafts.drafts(reading, "slip_form")) == ()


def test_ctrl_z_takes_the_slip_back_and_gives_the_case_its_state(desk: AtDesk, office: Office) -> None:
    number = _take(office)
    desk.open("cases")
    _open(desk)
    desk.press(KEY.Key_S, CTRL | SHIFT)
    desk.until(lambda: bool(_file(office, number).slips))
    desk.back()
    assert _file(office, number).row.status is CaseStatus.WITH_TRADE
    desk.window.undo()
    desk.settle()
    assert _file(office, number).row.status is CaseStatus.OPEN
    assert [status for _number, status in _file(office, number).slips] == [SlipStatus.VOID]
    assert any(told.startswith("Taken back") for told in desk.toasts())


def test_a_slip_raised_by_f9_at_once_is_taken_back_too(desk: AtDesk, office: Office, folder: Path) -> None:
    number = _take(office)
    desk.open("cases")
    desk.press(KEY.Key_F9)
    desk.until(lambda: bool(list((folder / "papers").glob("*.pdf"))))
    desk.settle()
    desk.window.undo()
    desk.settle()
    assert [status for _number, status in _file(office, number).slips] == [SlipStatus.VOID]
    assert _file(office, number).row.status is CaseStatus.OPEN


# -- words that were not sent


def test_what_was_typed_waits_for_the_form_to_open_again(desk: AtDesk, office: Office) -> None:
    number = _take(office)
    desk.open("cases")
    form = _open(desk)
    desk.press(KEY.Key_2, ALT)
    desk.press(KEY.Key_3, ALT)
    form.form.go_to("bring")
    desk.write("扳手")
    desk.press(KEY.Key_Escape)
    desk.back()
    assert len(office.ask(lambda reading: drafts.drafts(reading, "slip_form"))) == 1
    form = _open(desk)
    read = form.form.read()
    assert (read["appoint_day"], read["appoint_from"], read["bring"]) == (date(2026, 11, 21), time(8, 30), "扳手")
    desk.press(KEY.Key_S, CTRL | SHIFT)
    desk.until(lambda: bool(_file(office, number).slips))
    desk.back()
    assert office.ask(lambda reading: drafts.drafts(reading, "slip_form")) == ()


def test_what_one_clerk_typed_is_in_nobody_elses_form(desk: AtDesk, office: Office) -> None:
    _take(office)
    desk.open("cases")
    form = _open(desk)
    form.form.go_to("bring")
    desk.write("扳手")
    desk.press(KEY.Key_Escape)
    desk.back()
    office.do(lambda work: people.add_clerk(work, people.NewClerk("张丽")))
    other = next(each for each in office.ask(people.clerks) if each.name == "张丽")
    office.sit_down(other.id)
    desk.settle()
    form = _open(desk)
    assert form.form.read()["bring"] == ""


def test_start_empty_drops_what_was_begun(desk: AtDesk, office: Office) -> None:
    _take(office)
    desk.open("cases")
    form = _open(desk)
    form.form.go_to("bring")
    desk.write("扳手")
    desk.press(KEY.Key_Escape)
    desk.back()
    form = _open(desk)
    link = next(each for each in form.findChildren(LinkButton) if each.text() == "Start empty")
    link.setFocus()
    desk.press(KEY.Key_Space)
    assert form.form.read()["bring"] == ""
    desk.press(KEY.Key_Escape)
    desk.back()
    assert office.ask(lambda reading: drafts.drafts(reading, "slip_form")) == ()


# -- whom it must not tell


def test_the_form_of_a_withheld_name_tells_no_flat(desk: AtDesk, office: Office, flat: int, owner: int) -> None:
    """M15: not even to a manager, whose paper goes to the worker."""
    number = _take(office, unit_id=flat, person_id=owner, withheld=True)
    desk.open("cases", number=number)
    form = _open(desk)
    assert "3-2-1801" not in _words(form)
    assert "王小明" not in _words(form)
    assert form.beginning.notes == ()


# -- from the form of a new case


def test_shift_f9_in_the_form_of_a_case_saves_it_and_asks_for_the_slip(
    qtbot: QtBot, office: Office, folder: Path
) -> None:
    desk = AtIntake(qtbot, office, folder)
    desk.new()
    try:
        form = desk.page.form
        form.fill({"told_by": "李芳", "summary": "Leak", "trade": 1})
        type_text(form.summary, " again")
        qtbot.keyClick(form.summary, KEY.Key_F9, SHIFT)
        qtbot.waitUntil(lambda: bool(office.ask(cases.cases).rows))
        (row,) = office.ask(cases.cases).rows
        qtbot.waitUntil(lambda: any(each.isVisible() for each in desk.window.findChildren(ErrandForm)))
        (asked,) = desk.window.findChildren(ErrandForm)
        assert asked.beginning.case_number == row.number
        assert form.empty()
        assert _file(office, row.number).slips == ()
        qtbot.keyClick(asked.focusWidget(), KEY.Key_S, CTRL | SHIFT)
        qtbot.waitUntil(lambda: bool(_file(office, row.number).slips))
    finally:
        desk.leave()


def test_every_control_has_a_name(desk: AtDesk, office: Office) -> None:
    _take(office)
    desk.open("cases")
    assert nameless(_open(desk)) == []


def test_a_case_that_has_ended_gets_no_slip(office: Office) -> None:
    number = _take(office)
    office.do(lambda work: cases.void(work, number, "Typed twice"))
    with pytest.raises(Refusal) as refused:
        office.ask(lambda reading: for_case(reading, number, "en"))
    assert refused.value.code == "slip.case_not_open"
