"""A slip changed in the book while what came home with it is being written: nothing is lost without a word."""

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

from desk import slips
from desk.office import Office
from desk.slips import Errand, LineKind, SlipStatus, TypedLine
from tests.ui.hands import CTRL, KEY, press
from tests.ui.idle import settled
from tests.ui.slips.at_page import file_of, opened, type_letters
from ui.slips.linesmet import met, same
from ui.slips.page import SlipsPage

Room = Callable[..., Any]
SEAL = TypedLine(kind=LineKind.MATERIAL, name="Seal", quantity="2", price="15")
HOSE = TypedLine(kind=LineKind.MATERIAL, name="Hose", price="8")
LABOUR = TypedLine(kind=LineKind.LABOUR, name="Labour", price="50")


def _names(office: Office, number: str) -> list[str]:
    return [each.name for each in office.ask(lambda reading: slips.typed_lines(reading, number, "en"))]


def _order(made: Any, number: str, *lines: TypedLine) -> None:
    made.errands.do(made, lambda work: slips.set_lines(work, number, lines))


def _write_line(page: Any, line: TypedLine) -> None:
    home = page.detail.home
    home.open_more()
    home.lines.set_lines((*home.lines.lines(), line))
    home.lines.changed.emit()


def test_materials_ordered_meanwhile_stay_on_a_slip_whose_form_had_none(
    qtbot: QtBot, room: Room, office: Office, alone: str
) -> None:
    """M54."""
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, alone)
    press(qtbot, 1, 1, 1, 1)
    type_letters(qtbot, "done")
    _order(made, alone, SEAL)
    settled(qtbot, made)
    assert [each.name for each in page.detail.home.lines.lines()] == ["Seal"]
    assert page.detail.home.result.text() == "done"
    press(qtbot, KEY.Key_Return)
    settled(qtbot, made)
    assert (file_of(office, alone).row.status, _names(office, alone)) == (SlipStatus.BACK, ["Seal"])


def test_lines_typed_and_lines_ordered_meanwhile_stand_together_and_the_first_save_says_so(
    qtbot: QtBot, room: Room, office: Office, alone: str
) -> None:
    """M54."""
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, alone)
    press(qtbot, 1, 1, 1, 1)
    _write_line(page, LABOUR)
    _order(made, alone, SEAL)
    settled(qtbot, made)
    assert [each.name for each in page.detail.home.lines.lines()] == ["Labour", "Seal"]
    press(qtbot, KEY.Key_S, held=CTRL)
    settled(qtbot, made)
    assert "changed meanwhile" in page.detail.home.form.marks()["lines"]
    assert file_of(office, alone).row.status is SlipStatus.OUT
    press(qtbot, KEY.Key_S, held=CTRL)
    settled(qtbot, made)
    assert (file_of(office, alone).row.status, _names(office, alone)) == (SlipStatus.BACK, ["Labour", "Seal"])


def test_lines_changed_by_another_program_at_the_last_moment_are_not_written_over(
    qtbot: QtBot, room: Room, office: Office, alone: str
) -> None:
    """M54: the form heard nothing of it; the book did."""
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, alone)
    press(qtbot, 1, 1, 1, 1)
    _write_line(page, LABOUR)
    made.errands.do(made, lambda work: slips.set_lines(work, alone, (SEAL,)))
    press(qtbot, KEY.Key_S, held=CTRL)
    settled(qtbot, made)
    assert (file_of(office, alone).row.status, _names(office, alone)) == (SlipStatus.OUT, ["Seal"])
    qtbot.waitUntil(
        lambda: made.errands.idle() and [each.name for each in page.detail.home.lines.lines()] == ["Labour", "Seal"]
    )


def test_lines_begun_and_left_meet_those_ordered_before_they_are_gone_on_with(
    qtbot: QtBot, room: Room, office: Office, out: str, alone: str
) -> None:
    """G11, M54."""
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, alone)
    press(qtbot, 1)
    _write_line(page, LABOUR)
    opened(qtbot, made, out)
    _order(made, alone, SEAL)
    settled(qtbot, made)
    page = opened(qtbot, made, alone)
    assert [each.name for each in page.detail.home.lines.lines()] == ["Labour", "Seal"]


def test_the_worker_changed_meanwhile_is_the_one_a_second_visit_begins_with(
    qtbot: QtBot, room: Room, office: Office, alone: str
) -> None:
    made = room(SlipsPage, "slips")
    page = opened(qtbot, made, alone)
    press(qtbot, 3)
    type_letters(qtbot, "Part on order")
    made.errands.do(made, lambda work: slips.change(work, alone, 1, "Zhao", Errand(summary="Pump 2 hums")))
    settled(qtbot, made)
    home = page.detail.home
    assert (home.worker.value(), home.result.text()) == ("Zhao", "Part on order")
    assert "worker" not in home.typed()


def test_lines_meet_as_three_heaps() -> None:
    dearer = TypedLine(kind=LineKind.MATERIAL, name="Seal", quantity="2", price="20")
    assert met((SEAL,), (SEAL, HOSE), (SEAL, LABOUR)) == (SEAL, LABOUR, HOSE)
    assert met((SEAL,), (dearer,), (SEAL, LABOUR)) == (LABOUR, dearer)
    assert met((SEAL, HOSE), (HOSE,), (dearer, HOSE)) == (dearer, HOSE)
    assert met((), (SEAL,), (SEAL,)) == (SEAL,)
    assert met((), (SEAL, SEAL), (SEAL,)) == (SEAL, SEAL)


def test_an_entry_of_the_price_list_is_the_same_line_in_either_language() -> None:
    lamp, chinese = TypedLine(item_id=1, name="Lamp", unit="piece"), TypedLine(item_id=1, name="灯泡", unit="只")
    assert same((lamp, SEAL), (chinese, SEAL))
    assert not same((lamp,), (chinese, SEAL))
    assert met((lamp,), (chinese, SEAL), (lamp, LABOUR)) == (lamp, LABOUR, SEAL)
