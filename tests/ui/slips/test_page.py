"""The slips page: number, Enter, result, Enter, and paper once more."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.models import Slip
from desk import drafts, slips
from desk.cases import Taken
from desk.clock import FixedClock
from desk.office import Office
from desk.slips import SlipStatus
from desk.work import UnitOfWork
from tests.conftest import type_text
from tests.ui.hands import CTRL, KEY
from tests.ui.refusing import ODD, refusing
from tests.ui.slips.at_page import file_of
from ui.slips.page import SlipsPage
from ui.voiding import VoidDialog
from ui.widgets.label import PlainLabel


@pytest.fixture
def second(office: Office, taken: Taken, out: str) -> str:
    """A later slip of the same case."""
    return office.do(lambda work: slips.raise_for(work, taken.number, worker="张工")).answer


def asks(page: Any) -> bool:
    """Whether the cursor stands in the first question about what came home."""
    focus = QApplication.focusWidget()
    return focus is not None and page.detail.home.outcome.isAncestorOf(focus)


def test_number_enter_done_words_enter_books_a_slip_back_and_waits_for_the_next(
    qtbot: QtBot, room: Callable[..., Any], office: Office, out: str, second: str
) -> None:
    made = room(SlipsPage, "slips")
    page = made.page
    assert page.list.box.hasFocus()
    qtbot.keyClicks(page.list.box, out.lower())
    qtbot.keyClick(page.list.box, KEY.Key_Return)
    qtbot.waitUntil(lambda: asks(page))
    assert page.detail.file.row.number == out
    for key in (KEY.Key_1, KEY.Key_1, KEY.Key_1, KEY.Key_1):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert page.detail.home.result.hasFocus()
    type_text(page.detail.home.result, "更换软管密封圈")
    qtbot.keyClick(page.detail.home.result, KEY.Key_Return)
    assert page.list.box.hasFocus()
    assert page.list.box.text() == ""
    qtbot.waitUntil(made.errands.idle)
    assert file_of(office, out).row.status is SlipStatus.BACK
    assert file_of(office, second).row.status is SlipStatus.OUT
    qtbot.waitUntil(lambda: page.detail.file.row.status is SlipStatus.BACK)
    assert page.detail.file.row.result == "更换软管密封圈"


def test_an_outcome_and_a_reason_left_out_are_asked_for(
    qtbot: QtBot, room: Callable[..., Any], office: Office, out: str
) -> None:
    page = room(SlipsPage, "slips").page
    qtbot.keyClick(page.list.box, KEY.Key_Return)
    assert asks(page)
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    assert list(page.detail.home.form.marks()) == ["outcome"]
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_2)
    assert page.detail.home.result.hasFocus()
    qtbot.keyClick(page.detail.home.result, KEY.Key_Return)
    qtbot.waitUntil(lambda: bool(page.detail.home.result.property("marked")))
    assert file_of(office, out).row.status is SlipStatus.OUT


def test_an_unknown_number_says_so_and_stays_in_the_box(qtbot: QtBot, room: Callable[..., Any], out: str) -> None:
    page = room(SlipsPage, "slips").page
    qtbot.keyClicks(page.list.box, "S-1999-7777")
    qtbot.keyClick(page.list.box, KEY.Key_Return)
    qtbot.waitUntil(page.list.scan.wrong.isVisible)
    assert page.list.box.text() == "S-1999-7777"
    assert page.list.box.hasFocus()


def test_words_in_the_box_open_the_first_slip_that_holds_them(qtbot: QtBot, room: Callable[..., Any], out: str) -> None:
    page = room(SlipsPage, "slips").page
    qtbot.keyClicks(page.list.box, "dripping")
    qtbot.keyClick(page.list.box, KEY.Key_Return)
    qtbot.waitUntil(lambda: asks(page))
    assert page.detail.file.row.number == out


def test_a_slip_out_for_more_than_two_days_counts_as_late(
    qtbot: QtBot, room: Callable[..., Any], clock: FixedClock, office: Office, out: str
) -> None:
    clock.move_to(datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
    page = room(SlipsPage, "slips").page
    assert page.list.counters.count("late") == 1
    page.show_item(filter="late")
    qtbot.waitUntil(lambda: [row.number for row in page.list.table.rows()] == [out])
    assert page.list.table.rows()[0].late


def test_f9_prints_the_slip_and_counts_it(
    qtbot: QtBot, room: Callable[..., Any], office: Office, folder: Path, out: str
) -> None:
    made = room(SlipsPage, "slips")
    made.desk.printing.remember("slip", "")
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_F9)
    qtbot.waitUntil(lambda: bool(made.desk.toasts.texts()), timeout=20_000)
    assert office.ask(lambda reading: slips.file_of(reading, out)).row.printed == 1
    papers = list((folder / "papers").glob("*.pdf"))
    assert len(papers) == 1
    document = pypdfium2.PdfDocument(papers[0])
    assert out in document[0].get_textpage().get_text_range()
    document.close()


def test_ctrl_p_shows_the_paper_before_it_is_printed(
    qtbot: QtBot, room: Callable[..., Any], office: Office, out: str
) -> None:
    from ui.preview import PreviewDialog

    room(SlipsPage, "slips")
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_P, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewDialog), timeout=20_000)
    dialog = QApplication.activeModalWidget()
    assert office.ask(lambda reading: slips.file_of(reading, out)).row.printed == 0
    dialog.close()


def test_a_slip_is_void_with_its_reason(qtbot: QtBot, room: Callable[..., Any], office: Office, out: str) -> None:
    page = room(SlipsPage, "slips").page
    page.acts.void()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), VoidDialog))
    dialog: Any = QApplication.activeModalWidget()
    line = dialog.form.editor("reason")
    qtbot.keyClick(line, KEY.Key_Return)
    qtbot.waitUntil(lambda: "reason" in dialog.form.marks())
    qtbot.keyClicks(line, "Raised twice")
    qtbot.keyClick(line, KEY.Key_Return)
    qtbot.waitUntil(lambda: file_of(office, out).row.status is SlipStatus.VOID)
    qtbot.waitUntil(lambda: page.list.counters.count("void") == 1)
    qtbot.waitUntil(lambda: not page.bar.has_way("void"))


def test_a_slip_asked_for_by_number_is_shown_whatever_the_filter(
    qtbot: QtBot, room: Callable[..., Any], office: Office, out: str, second: str
) -> None:
    office.do(lambda work: slips.book_back(work, out, "Done"))
    made = room(SlipsPage, "slips")
    made.page.show_item(number=out)
    qtbot.waitUntil(lambda: made.page.detail.file is not None and made.page.detail.file.row.number == out)
    made.page.acts.open_case()
    assert made.went[-1][0] == "cases"


def test_a_narrow_page_shows_list_or_slip_and_esc_goes_back(qtbot: QtBot, room: Callable[..., Any], out: str) -> None:
    page = room(SlipsPage, "slips", width=760).page
    assert not page.detail.isVisible()
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, KEY.Key_Return)
    assert page.detail.isVisible()
    assert asks(page)
    assert page.escape()
    assert page.list.table.isVisible()


def test_ctrl_t_brings_the_workers_in_front_of_the_slip_on_a_narrow_page(
    qtbot: QtBot, room: Callable[..., Any], out: str
) -> None:
    page = room(SlipsPage, "slips", width=760).page
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, KEY.Key_Return)
    assert page.detail.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_T, CTRL)
    assert page.list.workers.isVisible()
    assert page.list.workers.hasFocus()


def test_the_page_built_anew_keeps_filter_slip_and_result(qtbot: QtBot, room: Callable[..., Any], out: str) -> None:
    made = room(SlipsPage, "slips")
    made.page.list.counters.set_value("all")
    type_text(made.page.detail.home.result, "写到一半")
    again = SlipsPage(made.desk)
    qtbot.addWidget(again)
    again.restore(made.page.keep())
    again.refresh()
    qtbot.waitUntil(made.errands.idle)
    assert again.list.counters.value() == "all"
    assert again.detail.file.row.number == out
    assert again.detail.home.result.text() == "写到一半"


def test_a_result_half_typed_is_there_again_and_goes_with_the_slip(
    qtbot: QtBot, room: Callable[..., Any], office: Office, out: str, second: str
) -> None:
    """G11: the second room knows nothing of the first but the book."""
    made = room(SlipsPage, "slips")
    page = made.page
    page.show_item(number=out)
    qtbot.waitUntil(lambda: made.errands.idle() and page.detail.file.row.number == out)
    type_text(page.detail.home.result, "更换软管")
    page.show_item(number=second)
    qtbot.waitUntil(lambda: made.errands.idle() and page.detail.file.row.number == second)
    assert page.detail.home.result.text() == ""
    later = room(SlipsPage, "slips")
    again = later.page
    again.show_item(number=out)
    qtbot.waitUntil(lambda: later.errands.idle() and again.detail.file.row.number == out)
    assert again.detail.home.result.text() == "更换软管"
    again.detail.home.outcome.set_value("done")
    with refusing(office, "slip", "UPDATE", ODD):
        qtbot.keyClick(again.detail.home.result, KEY.Key_Return)
        qtbot.waitUntil(later.errands.idle)
    assert len(office.ask(lambda reading: drafts.drafts(reading, "result"))) == 1
    qtbot.keyClick(again.detail.home.result, KEY.Key_Return)
    qtbot.waitUntil(later.errands.idle)
    assert file_of(office, out).row.status is SlipStatus.BACK
    assert office.ask(lambda reading: drafts.drafts(reading, "result")) == ()


def test_all_slips_of_one_pump_are_a_press_away(
    qtbot: QtBot, room: Callable[..., Any], office: Office, out: str
) -> None:
    """M74: from the slip of a pump to every slip of it, wherever they are and whoever has them."""
    pump = slips.Errand(summary="Hums", equipment="Booster pump 2")

    def alone(errand: slips.Errand, worker: str) -> str:
        return office.do(lambda work: slips.raise_alone(work, slips.Wanted(), 1, worker, errand)).answer

    first, late = alone(pump, "Chen"), alone(pump, "Li")
    office.do(lambda work: slips.book_back(work, first, "Greased"))
    made = room(SlipsPage, "slips")
    page = made.page
    page.list.narrow_to("Li")
    page.show_item(number=out)
    qtbot.waitUntil(lambda: made.errands.idle() and page.detail.file.row.number == out)
    assert page.detail.equipment.isHidden()
    page.show_item(number=late)
    qtbot.waitUntil(lambda: made.errands.idle() and page.detail.file.row.number == late)
    page.detail.equipment.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Space)
    qtbot.waitUntil(made.errands.idle)
    assert [row.number for row in page.list.table.rows()] == [late, first]
    assert page.list.table.hasFocus()


def test_what_came_home_before_signatures_were_asked_for_says_nothing_of_them(
    qtbot: QtBot, room: Callable[..., Any], office: Office, out: str
) -> None:
    """M69."""
    office.do(lambda work: slips.book_back(work, out, "Dry"))

    def says(words: str) -> bool:
        page = room(SlipsPage, "slips").page
        page.show_item(number=out)
        qtbot.waitUntil(lambda: page.detail.file is not None and page.detail.file.row.number == out)
        return any(words in label.text() for label in page.detail.findChildren(PlainLabel) if not label.isHidden())

    assert says("Not looked at")
    office.do(_forget_outcome)
    assert not says("Not looked at")


def _forget_outcome(work: UnitOfWork) -> None:
    slip = work.session.scalar(select(Slip))
    assert slip is not None
    slip.outcome = None
    work.record("slip.home", "slip", 1)
