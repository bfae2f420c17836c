"""Slips in the settings: the office's choices by Save, this PC's paper at once, and the test sheet."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.clock import FixedClock
from desk.office import Office
from desk.slips.stock import Layout, Stock
from tests.conftest import type_text
from tests.desk.test_masking import sit_receptionist
from tests.ui.opened import open_page, open_window, words_of
from ui.preview import PreviewDialog
from ui.settings.page import SettingsPage
from ui.settings.slippaper import Millimetres
from ui.settings.slips import CopyTicks, SlipsPart
from ui.slipstock import layout_of
from ui.widgets.combo import Choice
from ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    """A window on the office."""
    yield from open_window(qtbot, office, folder, first="settings")


@pytest.fixture
def page(qtbot: QtBot, window: Window) -> SettingsPage:
    """The settings with the slips in sight."""
    page = open_page(qtbot, window, "settings", part="slips")
    assert isinstance(page, SettingsPage)
    page.focus_first()
    return page


@pytest.fixture
def part(page: SettingsPage) -> SlipsPart:
    """The slips, in sight."""
    return page.slips


def _press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)


def test_copies_conditions_and_numbers_are_changed_by_keys_and_kept(
    qtbot: QtBot, part: SlipsPart, office: Office
) -> None:
    ticks = part.form.editor("slip_copies")
    assert isinstance(ticks, CopyTicks)
    assert ticks.value() == frozenset({"worker", "owner", "stub"})
    qtbot.keyClick(ticks.boxes["accounts"], Key.Key_Space)
    type_text(part.form.editor("slip_conditions_zh"), "材料保修半年。")
    qtbot.keyClick(part.form.editor("slip_late_days"), Key.Key_Up)
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: not part.dirty())
    facts = office.facts
    assert facts.slip_copies == frozenset({"worker", "owner", "stub", "accounts"})
    assert (facts.slip_conditions_zh, facts.slip_late_days) == ("材料保修半年。", 3)


def test_a_slip_without_any_copy_is_refused_at_its_field(qtbot: QtBot, part: SlipsPart, office: Office) -> None:
    part.form.fill({"slip_copies": frozenset()})
    _press(qtbot, Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: "slip_copies" in part.form.marks())
    assert office.facts.slip_copies == frozenset({"worker", "owner", "stub"})


def test_what_was_typed_and_left_is_there_again(
    qtbot: QtBot, window: Window, part: SlipsPart, folder: Path, clock: FixedClock
) -> None:
    """G11."""
    type_text(part.form.editor("slip_conditions_en"), "Six months.")
    ticks = part.form.editor("slip_copies")
    assert isinstance(ticks, CopyTicks)
    qtbot.keyClick(ticks.boxes["stub"], Key.Key_Space)
    assert window.close()
    with contextmanager(open_window)(qtbot, Office.open(folder, clock), folder) as later:
        again = open_page(qtbot, later, "settings", part="slips")
        assert isinstance(again, SettingsPage)
        qtbot.waitUntil(again.slips.dirty)
        read = again.slips.form.read()
        assert read["slip_conditions_en"] == "Six months."
        assert read["slip_copies"] == frozenset({"worker", "owner"})


def test_the_paper_of_this_pc_is_kept_at_once_and_comes_back(
    qtbot: QtBot, window: Window, part: SlipsPart, folder: Path
) -> None:
    stock = part.paper.form.editor("stock")
    assert isinstance(stock, Choice)
    stock.set_value(Stock.WIDE_140)
    right = part.paper.form.editor("right")
    assert isinstance(right, Millimetres)
    for _step in range(3):
        qtbot.keyClick(right, Key.Key_Up)
    qtbot.keyClick(part.paper.form.editor("down"), Key.Key_Down)
    qtbot.keyClick(part.paper.pre_printed, Key.Key_Space)
    assert layout_of(part.desk.printing) == Layout(Stock.WIDE_140, 1.5, -0.5, values_only=True)
    assert not part.dirty()
    assert "stock=wide_140" in (folder / "desk.ini").read_text(encoding="utf-8")
    part.refresh()
    assert part.paper.layout_told() == Layout(Stock.WIDE_140, 1.5, -0.5, values_only=True)


def test_the_test_sheet_is_shown_on_the_chosen_paper(qtbot: QtBot, part: SlipsPart, window: Window) -> None:
    part.paper.form.fill({"stock": Stock.WIDE_93})
    part.paper.trial.setFocus()
    _press(qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: bool(window.findChildren(PreviewDialog)), timeout=20_000)
    preview = window.findChildren(PreviewDialog)[0]
    told = words_of(preview.pdf)
    assert "93" in told
    assert "S-2026-0000" in told
    assert preview.view.page_count() == 2
    preview.close()


def test_a_receptionist_chooses_only_the_paper_of_this_pc(qtbot: QtBot, page: SettingsPage, office: Office) -> None:
    sit_receptionist(office)
    page.refresh()
    qtbot.waitUntil(lambda: page.managers_only.isVisible() and page.desk.errands.idle())
    part = page.slips
    assert not part.form.editor("slip_late_days").isEnabled()
    assert part.paper.form.editor("stock").isEnabled()
    assert part.first() is part.paper.form.editor("stock")


@pytest.mark.parametrize(
    "told",
    [
        "[slip]\nstock=../../etc\nright=1e9\ndown=<b>\nvalues_only=yes\n",
        "[slip]\nstock=\nright=\ndown=99999999999999\n",
        "not an ini file \x00",
    ],
)
def test_a_broken_desk_ini_means_an_a4_sheet_not_moved(part: SlipsPart, folder: Path, told: str) -> None:
    (folder / "desk.ini").write_text(told, encoding="utf-8")
    assert layout_of(part.desk.printing) == Layout()


def test_offsets_beyond_what_a_form_can_be_off_are_bounded(part: SlipsPart, folder: Path) -> None:
    (folder / "desk.ini").write_text("[slip]\nstock=a5\nright=5000\ndown=-900\n", encoding="utf-8")
    assert layout_of(part.desk.printing) == Layout(Stock.A5, 20.0, -20.0)
