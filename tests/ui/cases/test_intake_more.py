"""What few cases need: the second part of the form, solved at the desk, other people's paper."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from desk import cases, choices, estates, people, slips
from desk.cases import CaseStatus, Channel, DutyBreach, Party, Result, VisitConsent
from desk.clock import FixedClock
from desk.named import Named
from desk.office import Office
from desk.slips import SlipStatus
from tests.ui.cases.intake_at_desk import WITH_SHORT_FORM, AtDesk
from tests.ui.hands import CTRL, KEY
from ui.cases import intake_more as more
from ui.look import Look


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    at_desk = AtDesk(qtbot, office, folder)
    yield at_desk
    at_desk.leave()
    assert at_desk.faults == []


def class_id(office: Office, code: str) -> int:
    return next(each.id for each in office.ask(choices.classes) if each.code == code)


def file_of(desk: AtDesk) -> cases.CaseFile:
    return desk.office.ask(lambda reading: cases.file_of(reading, desk.cases()[0].number))


def fold(desk: AtDesk) -> None:
    desk.press(KEY.Key_M, CTRL)


def save(desk: AtDesk) -> None:
    desk.press(KEY.Key_Return, CTRL)
    desk.settle()


def test_one_key_opens_the_second_part_and_each_clerk_finds_it_as_left(desk: AtDesk, office: Office) -> None:
    page = desk.new()
    assert not page.form.second_part.isVisible()
    fold(desk)
    assert page.form.second_part.isVisible()
    assert desk.at() == "received_day"
    desk.window.set_look(Look(language="zh"))
    desk.settle()
    assert desk.page.form.second_part.isVisible()
    other = office.do(lambda work: people.add_clerk(work, people.NewClerk("Gu Yutong"))).answer
    office.sit_down(other)
    desk.page.begin()
    desk.page._open_form("", {})
    assert not desk.page.form.second_part.isVisible(), "another clerk, another habit"


def test_folded_away_tab_and_enter_pass_it_over_and_it_says_what_is_in_it(desk: AtDesk) -> None:
    page = desk.new()
    fold(desk)
    page.form.fill({"demand": "A written apology", "withheld": True})
    page.form.changed.emit()
    fold(desk)
    assert desk.at() == "words"
    assert "What the person demands" in page.form.fold.button.accessibleDescription()
    page.form.go_to("first_receiver")
    desk.press(KEY.Key_Return)
    assert page.print_button.hasFocus()
    assert page.form.typed("", "").new.demand == "A written apology", "folded away is not thrown away"


def test_every_field_of_the_second_part_is_kept_with_the_case(desk: AtDesk, office: Office, owner: int) -> None:
    """M12, M15, M44, M45, M72, M82."""
    page = desk.new()
    desk.choose_caller("1380013")
    form = page.form
    form.kind_of.set_value(class_id(office, "manners"))
    assert form.second_part.isVisible(), "a complaint about staff asks who and what"
    form.fill({
        "summary": "Guard was rude", "about": 1, "breach": DutyBreach.COLD, "received_day": "2026-11-19",
        "received_time": "9:30", "withheld": True, "demand": "An apology", "party": Party.US, "apologised": True,
        "apology": "At once, on the phone", "promise_broken": True, "visit": VisitConsent.OTHER,
    })  # fmt: skip
    form.changed.emit()
    assert form.editor("visit_otherwise").isVisible()
    form.fill({"visit_otherwise": "Call after 18:00", "told": "The head of security calls today"})
    save(desk)
    file = file_of(desk)
    assert file.row.taken_at == datetime(2026, 11, 19, 1, 30, tzinfo=UTC)
    assert file.entered_at is not None
    assert (file.withheld, file.about) == (True, "前台 Front desk")
    told = file.handling
    assert (told.duty_breach, told.demand, told.party) == (DutyBreach.COLD, "An apology", Party.US)
    assert (told.apologised, told.apology, told.promise_broken) == (True, "At once, on the phone", True)
    assert (told.visit_consent, told.visit_otherwise) == (VisitConsent.OTHER, "Call after 18:00")
    assert file.tell_due is None, "the person was told at once"
    assert [line.text for line in file.lines if line.what == "told"] == ["The head of security calls today"]


def test_an_idea_for_a_new_service_is_ticked_beside_the_suggestion_m37(desk: AtDesk) -> None:
    """By keys alone: the kind, the summary, Enter, space; whatever kind it is taken as in the end, it stays."""
    page = desk.new()
    form = page.form
    assert not form.idea.isVisible(), "a complaint is not asked whether it is one"
    page.form.fill({"told_by": "Li"})
    form.kind.setFocus()
    for _step in range(3):
        desk.press(KEY.Key_Right)
    assert form.kind.value() is cases.CaseKind.SUGGESTION
    assert form.idea.isVisible()
    form.go_to("summary")
    desk.write("Could you wash cars in the garage?")
    desk.press(KEY.Key_Return)
    assert form.idea.hasFocus()
    desk.press(KEY.Key_Space)
    desk.press(KEY.Key_Return)
    assert desk.at() == "words"
    form.kind.setFocus()
    desk.press(KEY.Key_Home)
    assert form.idea.isVisible(), "what is ticked is not lost out of sight"
    page.keeper.timer.timeout.emit()
    desk.settle()
    desk.new()
    assert not desk.page.form.idea.isChecked()
    desk.window.open("intake", draft=desk.drafts()[0].id)
    desk.settle()
    assert desk.page.form.idea.isChecked(), "a draft keeps it"
    save(desk)
    file = file_of(desk)
    assert (file.handling.idea, file.row.kind) == (True, cases.CaseKind.COMPLAINT)


def test_with_the_second_part_open_any_matter_may_hold_an_idea_m37(desk: AtDesk) -> None:
    page = desk.new()
    fold(desk)
    assert page.form.idea.isVisible()
    page.form.fill({"told_by": "Li", "summary": "Washing machine broken"})
    page.form.go_to("idea")
    desk.press(KEY.Key_Space)
    fold(desk)
    assert page.form.idea.isVisible()
    save(desk)
    assert file_of(desk).handling.idea


@pytest.mark.parametrize("breach", list(DutyBreach))
def test_each_breach_of_the_first_asked_duty_can_be_recorded(
    desk: AtDesk, office: Office, flat: int, breach: DutyBreach
) -> None:
    """M12."""
    page = desk.new()
    page.form.kind_of.set_value(class_id(office, "manners"))
    page.form.fill({"told_by": "Li", "summary": "Rude", "about": 1, "breach": breach})
    save(desk)
    assert file_of(desk).handling.duty_breach is breach


def test_a_breach_needs_somebody_who_broke_it(desk: AtDesk, office: Office) -> None:
    page = desk.new()
    page.form.kind_of.set_value(class_id(office, "manners"))
    page.form.fill({"told_by": "Li", "summary": "Rude", "breach": DutyBreach.COLD})
    save(desk)
    assert list(page.form.marks()) == ["about"]
    page.form.kind_of.set_value(class_id(office, "leak"))
    assert not page.form.editor("about").isVisible()
    save(desk)
    assert file_of(desk).handling.duty_breach is None, "what is asked no more is not kept either"


def test_another_department_asks_for_the_reason_as_soon_as_it_differs(desk: AtDesk, office: Office) -> None:
    """M06: the class proposes, the clerk overrides with a reason."""
    page = desk.new()
    form = page.form
    form.kind_of.set_value(class_id(office, "lift"))
    assert form.trade.currentText().startswith("Lifts")
    assert not form.route_reason.isVisible()
    electrical = next(each.id for each in office.ask(choices.trades) if each.code == "electrical")
    form.trade.set_value(electrical)
    form.trade.activated.emit(form.trade.currentIndex())
    assert form.route_reason.isVisible()
    form.fill({"told_by": "Li", "summary": "Lift lamp out"})
    save(desk)
    assert list(form.marks()) == ["route_reason"]
    assert desk.at() == "route_reason"
    desk.write("Only the lamp")
    save(desk)
    file = file_of(desk)
    assert (file.route_reason, file.trade_id) == ("Only the lamp", electrical)


def test_a_letter_of_other_days_keeps_its_own_moment_and_its_limits(desk: AtDesk, office: Office) -> None:
    """M27: an outside body writes; the case runs from when the paper came."""
    page = desk.new()
    page.form.channel.set_value(Channel.OUTSIDE)
    assert page.form.second_part.isVisible(), "paper comes before it is typed in"
    page.form.fill({"told_by": "Consumers Association", "summary": "Water damage", "received_day": "2026-11-18"})
    save(desk)
    file = file_of(desk)
    assert file.channel is Channel.OUTSIDE
    assert office.facts.local(file.row.taken_at).time() == time(8, 30), "a day alone means its opening"
    assert file.row.reply_due is not None
    assert file.row.reply_due < datetime(2026, 11, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "at", "marked"),
    [
        ("31.2.2026", "", "received_day"),
        ("2999-01-01", "", "received_day"),
        ("1899-12-31", "", "received_day"),
        ("2026-11-21", "8:00", "received_day"),
        ("2026-11-19", "25:00", "received_time"),
        ("<b>", "", "received_day"),
        ("{{7*7}}", "", "received_day"),
        ("9" * 300, "", "received_day"),
        ("", "23:59", "received_day"),
    ],
)
def test_a_moment_that_cannot_be_is_marked_where_it_stands(desk: AtDesk, day: str, at: str, marked: str) -> None:
    page = desk.new()
    page.form.fill({"told_by": "Li", "summary": "Leak", "received_day": day, "received_time": at})
    save(desk)
    assert list(page.form.marks()) == [marked]
    assert desk.at() == marked, "folded away, it is opened"
    assert page.form.summary.text() == "Leak"
    assert desk.cases() == ()


def test_a_day_long_ago_is_kept_as_told(desk: AtDesk) -> None:
    page = desk.new()
    page.form.fill({"told_by": "Li", "summary": "Old letter", "received_day": "1999-12-31", "received_time": "10:00"})
    save(desk)
    assert desk.cases()[0].taken_at == datetime(1999, 12, 31, 2, 0, tzinfo=UTC)


@pytest.mark.parametrize("odd", ["\0nul", "lone \ud800 half", "<b>bold", "{{7*7}}", "\u202eturned", "%_*\"'"])
def test_odd_text_in_every_line_is_kept_as_typed_or_cleaned(desk: AtDesk, office: Office, odd: str) -> None:
    page = desk.new()
    lines = [name for name in more.BLANK if isinstance(page.form.editor(name), QLineEdit)]
    lines = [name for name in lines if name not in ("received_day", "received_time", "disputed_slip")]
    page.form.fill({"told_by": "Li", "summary": "Leak", "visit": VisitConsent.OTHER, "told": odd})
    page.form.fill(dict.fromkeys(lines, odd))
    page.form.changed.emit()
    page.keeper.timer.timeout.emit()
    desk.settle()
    save(desk)
    assert len(desk.cases()) == 1


@pytest.mark.parametrize("field", ["visit_otherwise", "route_reason"])
def test_a_line_too_long_is_marked_and_not_cut(desk: AtDesk, office: Office, field: str) -> None:
    page = desk.new()
    form = page.form
    form.kind_of.set_value(class_id(office, "lift"))
    form.fill({"told_by": "Li", "summary": "Leak", "visit": VisitConsent.OTHER})
    form.trade.set_value(next(each.id for each in office.ask(choices.trades) if each.code == "security"))
    form.fill({"route_reason": "x", field: "x" * 300})
    form.changed.emit()
    save(desk)
    assert list(form.marks()) == [field]
    assert desk.cases() == ()


def test_a_disputed_charge_carries_the_number_of_its_slip(
    desk: AtDesk, office: Office, owner: int, taken: cases.Taken
) -> None:
    """M41: opened from a slip, with whose it was and the class for it."""
    slip = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    office.do(lambda work: slips.book_back(work, slip, "Paid 120"))
    assert office.ask(lambda reading: slips.file_of(reading, slip)).row.status is SlipStatus.BACK
    desk.window.open("intake", disputed_slip=slip)
    desk.settle()
    form = desk.page.form
    assert (form.told_by.text(), form.unit.text()) == ("王小明", "3-2-1801")
    assert form.class_id() == class_id(office, "repair_charges")
    desk.until(lambda: desk.at() == "summary")
    assert (form.relation.value(), form.summary.text()) == ("owner", f"Disputes the charge of {slip}")
    assert form.only_found()
    desk.write("The charge is too high")
    assert not form.only_found()
    save(desk)
    assert file_of(desk).disputed_slip == slip


def test_a_slip_that_does_not_exist_is_marked(desk: AtDesk) -> None:
    page = desk.new()
    page.form.fill({"told_by": "Li", "summary": "Too dear", "disputed_slip": "S-1999-0001"})
    save(desk)
    assert list(page.form.marks()) == ["disputed_slip"]


def test_an_enquiry_is_solved_at_the_desk_with_one_key(desk: AtDesk, office: Office, owner: int) -> None:
    """M47, M49, and the register of visits and phones: answered, closed and counted at first contact."""
    page = desk.new()
    desk.choose_caller("1380013")
    page.form.kind.set_value(cases.CaseKind.ENQUIRY)
    page.form.go_to("summary")
    desk.write("When is the office open?")
    page.form.go_to("told")
    desk.write("8:30 to 17:30")
    desk.pressed = 0
    desk.press(KEY.Key_T, CTRL)
    desk.settle()
    file = file_of(desk)
    assert (file.row.status, file.result, file.row.replied) == (CaseStatus.CLOSED, Result.AT_DESK, True)
    assert file.outcome == "8:30 to 17:30"
    assert file.cause is not None
    assert file.cause.en.startswith("No fault")
    assert desk.drafts() == ()
    assert page.form.empty()
    assert desk.at() == "who"
    desk.window.toasts.undo()
    desk.settle()
    assert file_of(desk).row.status is CaseStatus.OPEN, "the end is taken back, the case stays"
    assert desk.window.toasts.texts()[-1] == f"Taken back: {file_of(desk).row.number}"


def test_a_complaint_solved_at_the_desk_asks_for_its_cause_first(desk: AtDesk, office: Office) -> None:
    page = desk.new()
    page.form.fill({"told_by": "Li", "summary": "Lamp out", "told": "Switched on again"})
    assert not page.form.cause.isVisible()
    desk.press(KEY.Key_T, CTRL)
    desk.settle()
    assert list(page.form.marks()) == ["cause"]
    assert desk.at() == "cause"
    assert desk.cases() == ()
    page.form.cause.setCurrentIndex(1)
    desk.press(KEY.Key_Return)
    assert page.solve_button.hasFocus()
    desk.press(KEY.Key_T, CTRL)
    desk.settle()
    assert file_of(desk).row.status is CaseStatus.CLOSED


def test_solved_without_an_answer_is_refused_at_its_field(desk: AtDesk) -> None:
    page = desk.new()
    page.form.kind.set_value(cases.CaseKind.PRAISE)
    page.form.fill({"told_by": "Li", "summary": "Friendly guard"})
    desk.press(KEY.Key_T, CTRL)
    desk.settle()
    assert list(page.form.marks()) == ["told"]
    assert desk.cases() == ()


def test_after_hours_is_told_on_the_form_and_kept_with_the_case(
    desk: AtDesk, office: Office, clock: FixedClock
) -> None:
    """M14."""
    page = desk.new()
    assert not page.head.after_hours.isVisible()
    clock.move_on(timedelta(hours=10, minutes=10))
    page.refresh()
    desk.settle()
    assert page.head.after_hours.isVisible()
    page.form.fill({"told_by": "Li", "summary": "Leak"})
    save(desk)
    assert file_of(desk).after_hours


def test_the_offices_own_greeting_is_read_aloud(desk: AtDesk, office: Office) -> None:
    """M10."""
    from dataclasses import replace

    from desk import settings

    facts = office.facts
    limits = settings.Limits(**{name: getattr(facts, name) for name in settings.Limits.__dataclass_fields__})
    own = replace(limits, greeting_en="Sunny Garden, Lin speaking.", greeting_zh="您好，阳光花园。")
    office.do(lambda work: settings.change_limits(work, own))
    told = desk.new().head.greeting.text()
    assert "Sunny Garden, Lin speaking." in told
    assert "您好，阳光花园。" in told


def test_a_sudden_class_proposes_the_short_form_and_forces_nobody(desk: AtDesk, office: Office) -> None:
    """M42."""
    page = desk.new()
    page.form.go_to("class")
    desk.write("trapped")
    desk.press(KEY.Key_Return)
    desk.until(page.sudden.isVisible)
    assert desk.at() == "place", "the cursor goes on as always"
    page.sudden.findChildren(type(page.notice.add_link))[-1].click()
    assert not page.sudden.isVisible()
    page.refresh()
    desk.settle()
    assert not page.sudden.isVisible(), "asked once"


def test_what_is_typed_goes_along_to_the_short_form(
    qtbot: QtBot, office: Office, folder: Path, owner: int, flat: int
) -> None:
    """M42: nothing is told twice, and no draft is left behind."""
    from ui.cases.sudden import SuddenPage

    desk = AtDesk(qtbot, office, folder, WITH_SHORT_FORM)
    page = desk.new()
    desk.choose_caller("1380013")
    desk.write("trapped")
    desk.press(KEY.Key_Return)
    desk.write("2号梯")
    page.form.go_to("words")
    desk.write("Two children are inside")
    page.keeper.timer.timeout.emit()
    desk.settle()
    page.sudden.short_form.emit()
    desk.until(lambda: desk.here == "sudden")
    desk.settle()
    assert desk.window.stack is not None
    short = desk.window.stack.page("sudden")
    assert isinstance(short, SuddenPage)
    told = short.form.content()
    assert (told["class"], told["where"]) == (class_id(office, "trapped"), "2号梯")
    assert told["words"] == "Two children are inside"
    assert (told["caller.person_id"], told["caller.unit_id"]) == (owner, flat)
    assert desk.drafts() == ()
    assert page.form.empty()
    desk.leave()
    assert desk.faults == []


def test_the_estate_is_asked_only_where_there_are_several_and_no_flat(desk: AtDesk, office: Office, flat: int) -> None:
    """M14."""
    page = desk.new()
    fold(desk)
    assert not page.form.editor("estate").isVisible()
    estate = office.do(lambda work: estates.add_estate(work, Named("Hill Court", "山居"))).answer
    page.refresh()
    desk.settle()
    assert page.form.editor("estate").isVisible()
    page.form.fill({"told_by": "Li", "summary": "Gate open", "estate": estate})
    page.form.unit.setText("3-2-1801")
    assert not page.form.editor("estate").isVisible()
    page.form.unit.clear()
    save(desk)
    assert file_of(desk).estate_id == estate


def test_a_draft_keeps_every_field_of_the_second_part(qtbot: QtBot, desk: AtDesk, office: Office) -> None:
    page = desk.new()
    form = page.form
    form.kind_of.set_value(class_id(office, "manners"))
    form.fill({
        "told_by": "Li", "about": 1, "breach": DutyBreach.FOBBED_OFF, "received_day": "2026-11-19",
        "received_time": "9:30", "withheld": True, "demand": "d", "party": Party.THIRD, "apologised": True,
        "apology": "a", "visit": VisitConsent.OTHER, "visit_otherwise": "v", "promise_broken": True, "told": "t",
        "route_reason": "r",
    })  # fmt: skip
    form.changed.emit()
    before = form.content()
    page.keeper.timer.timeout.emit()
    desk.settle()
    desk.new()
    desk.window.open("intake", draft=desk.drafts()[0].id)
    desk.settle()
    after = desk.page.form.content()
    assert {name: after[name] for name in before} == before
    assert desk.page.form.second_part.isVisible()


def test_everything_of_the_second_part_has_a_name_for_those_who_cannot_see_it(desk: AtDesk) -> None:
    page = desk.new()
    fold(desk)
    for name in more.BLANK:
        editor = page.form.editor(name)
        assert editor.accessibleName(), name
        assert not isinstance(editor, QCheckBox) or editor.text()


def test_the_first_asked_may_be_any_employee_and_stays_apart_from_the_handler(desk: AtDesk, office: Office) -> None:
    """M11: the slip prints both names."""
    guard = office.do(lambda work: people.add_clerk(work, people.NewClerk("Zhou Gang"))).answer
    page = desk.new()
    page.form.fill({"told_by": "Li", "summary": "Lamp out"})
    page.form.receiver.set_value(guard)
    save(desk)
    file = file_of(desk)
    assert (file.first_receiver, file.clerk) == ("Zhou Gang", "前台 Front desk")
    slip = office.do(lambda work: slips.raise_for(work, file.row.number)).answer
    sheet = office.ask(lambda reading: slips.sheet_of(reading, slip))
    assert {"Zhou Gang", "前台 Front desk"} <= {str(value) for value in vars(sheet).values()}


def test_at_the_usual_size_the_whole_form_is_in_sight(desk: AtDesk, owner: int) -> None:
    page = desk.new()
    desk.choose_caller("1380013")
    desk.settle()
    assert page.body.wide()
    assert page.body.verticalScrollBar().maximum() == 0


def test_ctrl_z_after_f9_takes_the_slip_back_and_leaves_the_case(desk: AtDesk, office: Office) -> None:
    page = desk.new()
    page.form.fill({"told_by": "Li", "summary": "Leak"})
    page.form.trade.set_value(1)
    page.form.changed.emit()
    desk.press(KEY.Key_F9)
    desk.until(lambda: len(desk.cases()) == 1)
    desk.settle()
    (number, status), *_others = file_of(desk).slips
    assert status is SlipStatus.OUT
    desk.leave_paper()
    desk.press(KEY.Key_Z, CTRL)
    desk.until(lambda: office.ask(lambda reading: slips.file_of(reading, number)).row.status is SlipStatus.VOID)
    desk.settle()
