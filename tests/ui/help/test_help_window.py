"""The help on the screen: F1 for what is in front, F1 again for all keys, a search in either language, one sheet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.office import Office
from tests.conftest import type_text
from tests.ui.opened import close, open_window
from ui.diagnostics.dialog import Diagnostics
from ui.help import aboutview
from ui.help.topic import KEY
from ui.help.topics import TOPICS, TROUBLE
from ui.help.window import HelpWindow
from ui.look import Look
from ui.pages import PAGES
from ui.preview import PreviewDialog
from ui.widgets.keyhint import KeyHint
from ui.widgets.label import PlainLabel
from ui.window import Window

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, office: Office, folder: Path) -> Iterator[Window]:
    yield from open_window(qtbot, office, folder, first="settings", part="limits")


def _help(window: Window) -> HelpWindow:
    found = window.findChild(HelpWindow)
    assert found is not None
    return found


def _words(shown: HelpWindow) -> set[str]:
    return {label.text() for label in shown.shown.findChildren(PlainLabel)}


def test_the_licences_are_reached_from_the_list_before_the_row_at_the_foot(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in the packed program, which has their words in a folder beside it."""
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    monkeypatch.setattr(aboutview, "licences_folder", lambda: tmp_path)
    window.search()
    qtbot.keyClicks(window.frame.search, "licence")
    qtbot.waitUntil(lambda: [hit.name.split(":")[0] for hit in window.frame.search.panel.hits()] == ["About Deskbell"])
    qtbot.keyClick(window.frame.search, Key.Key_Return)
    shown = _help(window)
    qtbot.waitUntil(shown.isActiveWindow)
    shown.list.setFocus()
    qtbot.keyClick(shown.list, Key.Key_Tab)
    qtbot.keyClick(shown.focusWidget(), Key.Key_Space)
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]
    shown.reject()


def test_f1_explains_what_is_in_front_with_the_keys_that_work_and_f1_again_tells_all_keys(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    window.help()
    shown = _help(window)
    qtbot.waitUntil(shown.isActiveWindow)
    assert shown.here() == "settings.limits"
    assert any("next working day" in words for words in _words(shown)), "what the office's limits mean is told"
    spoken = shown.list.currentItem().data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "next working day" in spoken, "and heard by whoever does not see it"
    type_text(shown.line, "派工单")
    found = [shown.list.item(row).text() for row in range(shown.list.count()) if not shown.list.isRowHidden(row)]
    assert "Work slips" in found, "words of the other language are found as well"
    assert "Directory" not in found
    shown.line.setText("void")
    assert shown.here() == "cases"
    qtbot.keyClick(shown.line, Key.Key_Down)
    assert shown.here() != "cases"
    shown.line.setText("no topic holds this")
    assert shown.none.isVisible()
    qtbot.keyClick(shown.line, Key.Key_F1)

    def built() -> bool:
        return window.stack is not None and all(window.stack.page(spec.id) is not None for spec in PAGES)

    qtbot.waitUntil(built, timeout=60_000)  # all pages, one a turn
    qtbot.waitUntil(lambda: {each.text for each in window.commands.all() if each.keys} <= _words(shown))
    assert {"Space", "Shift Down", "Ctrl A"} <= {hint.text() for hint in shown.shown.findChildren(KeyHint)}
    known = {each.id: each for each in window.commands.all()}
    pages = {spec.id for spec in PAGES}
    for id, topic in TOPICS.items():
        page = id.partition(".")[0] if id.partition(".")[0] in pages else None
        for words, belongs in topic.lines():
            if belongs and not belongs.startswith(KEY):
                assert belongs in known, f"{id}: {words}"
                assert known[belongs].page in (None, page), f"{id}: {belongs} is no command of that page"
    qtbot.keyClick(shown.line, Key.Key_F1)
    assert shown.here() == "settings.limits"
    qtbot.keyClick(shown.line, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewDialog), timeout=30_000)
    preview = QApplication.activeModalWidget()
    assert isinstance(preview, PreviewDialog)
    (tmp_path / "keys.pdf").write_bytes(preview.pdf)
    (page_of_paper,) = PdfReader(tmp_path / "keys.pdf").pages
    assert "Ctrl+N" in page_of_paper.extract_text()
    preview.reject()
    qtbot.waitUntil(window.errands.idle)
    shown.reject()


def test_without_a_book_the_help_tells_what_to_do_about_it(qtbot: QtBot, tmp_path: Path) -> None:
    window = Window(lambda create: Office.open(tmp_path / "none", create=create), tmp_path, Look())
    window.show()
    qtbot.waitUntil(lambda: window.errands.idle())
    window.help()
    shown = _help(window)
    assert shown.here() == TROUBLE
    assert not shown.paper.isEnabled()
    shown.list.set_value("cases")
    assert TOPICS["cases"].what in _words(shown)
    close(window)


def test_f1_works_over_a_form_as_well_and_opens_one_help_only(qtbot: QtBot, window: Window) -> None:
    window.diagnose()
    form = window.findChild(Diagnostics)
    assert form is not None
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.keyClick(form.text, Key.Key_F1)
    shown = _help(window)
    assert shown.here() == "settings.limits"
    assert shown.parent() is form
    window.help()
    assert len(window.findChildren(HelpWindow)) == 1
    shown.reject()
    form.reject()
    window.open("owners", part="import")
    qtbot.waitUntil(lambda: not window.findChildren(HelpWindow))
    window.help()
    assert _help(window).here() == "owners.import", "a screen within a page has help of its own"
    _help(window).reject()
    qtbot.waitUntil(window.errands.idle)
