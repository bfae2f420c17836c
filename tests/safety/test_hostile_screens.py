"""Hostile text on screen: every page, every label, every tip shows letters and obeys none of them (G43)."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMessageBox, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desk import cases, drafts
from desk.office import Office
from desk.refusals import Refusal
from tests.conftest import FRIDAY, type_text
from tests.safety.conftest import Kept
from tests.safety.hostile import ALL, MARKUP
from tests.ui.opened import open_window
from ui.look import Look
from ui.messages import sentence
from ui.pages import PAGES
from ui.settings.parts import PARTS
from ui.window import Window

pytestmark = pytest.mark.qt_log_level_fail("WARNING")
LOOKED_AT = (
    "a local picture", "an unclosed tag", "giant letters", "a table", "an ampersand for a key", "a rich text tag of Qt",
    "blanks to be filled", "halves of two signs", "a turned direction", "many marks on one letter",
    "one word of ten thousand letters", "one Chinese line of ten thousand characters",
)  # fmt: skip
_ALLOWED_IN_TIPS = re.compile(r"</?qt>|<br\s*/?>")


@pytest.fixture
def window(qtbot: QtBot, hostile: Office, request: pytest.FixtureRequest) -> Iterator[Window]:
    """The real window with all its pages on the hostile office."""
    look = getattr(request, "param", Look())
    yield from open_window(qtbot, hostile, hostile.folder, look, first="cases")


def _tips(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    for row in range(min(model.rowCount(), 100)):
        # Qt's own lists have one column and keep the question private.
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
            yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def rich(root: QWidget) -> list[str]:
    """Everything below a widget that Qt could take for markup."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        tips = [widget.toolTip(), widget.statusTip()]
        if isinstance(widget, QLabel) and widget.text() and widget.textFormat() != Qt.TextFormat.PlainText:
            found.append(f"label: {widget.text()[:80]}")
        if isinstance(widget, QTextEdit) and widget.acceptRichText():
            found.append(f"text: {widget.toPlainText()[:80]}")
        if isinstance(widget, QMessageBox) and widget.textFormat() != Qt.TextFormat.PlainText:
            found.append(f"message: {widget.text()[:80]}")
        if isinstance(widget, QAbstractItemView):
            tips += _tips(widget)
        found += [
            f"tip: {tip[:80]}" for tip in tips if GuiQt.mightBeRichText(tip) and "<" in _ALLOWED_IN_TIPS.sub("", tip)
        ]
    return found


def _look(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(window.errands.idle, timeout=20_000)
    assert not window.grab().isNull()
    assert rich(window) == []


@pytest.mark.parametrize(
    "window",
    [Look(), pytest.param(Look(dark=True, language="zh", percent=150), marks=pytest.mark.long)],
    ids=["en", "zh"],
    indirect=True,
)
def test_every_page_shows_hostile_data_as_letters(qtbot: QtBot, window: Window, kept: dict[str, Kept]) -> None:
    for spec in PAGES:
        window.open(spec.id)
        _look(qtbot, window)
    window.open("letters", register=True)
    window.open("reports", month=FRIDAY.date())
    _look(qtbot, window)
    for part, _title, _icon in PARTS:
        window.open("settings", part=part)
        _look(qtbot, window)


@pytest.mark.parametrize("names", [LOOKED_AT[:4], LOOKED_AT[4:8], LOOKED_AT[8:]], ids=" · ".join)
def test_every_file_of_a_hostile_name_shows_it_as_letters(
    names: tuple[str, ...], qtbot: QtBot, window: Window, kept: dict[str, Kept]
) -> None:
    """Four one after the other: the pages are built once for them."""
    for where in map(kept.__getitem__, names):
        for page, what in (
            ("cases", {"filter": "all"}),
            ("cases", {"number": where.case}),
            ("owners", {"unit": where.unit_id}),
            ("owners", {"person": where.person_id, "unit": where.unit_id}),
            ("slips", {"number": where.slip}),
            ("letters", {"number": where.letter}),
            ("letters", {"case_number": where.case}),
            ("intake", {"person": where.person_id, "unit": where.unit_id}),
        ):
            window.open(page, **what)
            _look(qtbot, window)


@pytest.mark.parametrize("name", ["a local picture", "a lone high half", "many brackets", "a turned direction"])
def test_every_box_of_the_intake_screen_takes_anything_and_saves_it(
    name: str, qtbot: QtBot, window: Window, hostile: Office
) -> None:
    window.open("intake", new=True)
    qtbot.waitUntil(window.errands.idle)
    assert window.stack is not None
    form = window.stack.page("intake").form  # type: ignore[union-attr]
    typed = ALL[name][:200]
    for field in ("who", "told_by", "place", "summary", "words", "access"):
        form.go_to(field)
        type_text(form.editor(field).focusWidget() or form.editor(field), typed)
    window.stack.page("intake").leave()  # type: ignore[union-attr]
    _look(qtbot, window)
    assert len(hostile.ask(lambda reading: drafts.drafts(reading, "case"))) == 1
    before = hostile.ask(lambda reading: cases.cases(reading, cases.Filter.ALL)).total or 0
    window.commands.trigger("intake.next")
    qtbot.waitUntil(window.errands.idle)
    _look(qtbot, window)
    assert hostile.ask(lambda reading: cases.cases(reading, cases.Filter.ALL)).total == before + 1


def test_search_and_toasts_show_letters(qtbot: QtBot, window: Window, kept: dict[str, Kept]) -> None:
    for typed in ("<", "<img", "wang", "9-1-0004", "🙂", *list(MARKUP.values())[:8]):
        window.search()
        window.frame.search.setText(typed)
        window.frame.search.textEdited.emit(typed)
        _look(qtbot, window)
        window.toasts.show(typed, typed, lambda: None)
        _look(qtbot, window)


def test_a_refusal_that_quotes_what_was_typed_quotes_letters(window: Window, qtbot: QtBot) -> None:
    for text in MARKUP.values():
        for code in ("case.unknown", "facts.zone_unknown", "import.missing", "book.missing"):
            assert text in sentence(Refusal(code, number=text, zone=text, name=text, path=text, unit=text, count=2))
        window.errands.refused.emit(Refusal("case.unknown", number=text))
    _look(qtbot, window)
