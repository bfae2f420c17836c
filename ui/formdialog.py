"""A small form over the page."""

from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desk.freshness import unless_changed
from ui.errands import Errands
from ui.form import Form
from ui.placing import room_for, stand_as_high_as
from ui.saving import Act, Saving
from ui.theme import em, px
from ui.widgets.actionbar import ActionBar
from ui.widgets.scroll import Scroll


class FormDialog(QDialog):
    """A form with one button to save; a refusal marks its field and what was typed stays.

    Closed without saving, it tells what was typed so that the same form may open with it again. While it is being
    saved it stays: it closes by itself once that is done, and with a refusal the words are still there.
    Once in sight it only grows with its form: made higher by hand, it keeps that height.
    """

    saved = Signal(object)  # what the act answered
    put_aside = Signal(dict)
    busy = Signal(bool)  # the act is under way, or came to an end

    def __init__(self, errands: Errands, title: str, save_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Form()
        self.form.submitted.connect(self.save)
        self.form.marked.connect(self.fit_soon)
        self._fitted = False
        self._ground = QWidget()
        inside = QVBoxLayout(self._ground)
        inside.setContentsMargins(px(20), px(14), px(20), px(14))
        inside.addWidget(self.form)
        inside.addStretch(1)
        self._bar = ActionBar()
        self._bar.add_primary(save_text, self.save, "Ctrl+S")
        self._bar.add_trailing(self.tr("Cancel"), self.reject)
        self._shown_at = errands.office.line
        self._saving = Saving(errands, self.form, self._bar, self._carefully, self)
        self._saving.saved.connect(self._done)
        self._saving.busy.connect(self.busy)
        for keys in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._scroll = Scroll(self._ground)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._bar)

    def act(self, told: dict[str, Any]) -> Act | None:
        """What to do with the words read, or None when a field was marked here already."""
        raise NotImplementedError

    def _carefully(self, told: dict[str, Any]) -> Act | None:
        act = self.act(told)
        return None if act is None else unless_changed(act, self._shown_at)

    def save(self) -> None:
        """Do it, once."""
        self._saving.save()

    def _done(self, answer: object) -> None:
        self.saved.emit(answer)
        self.accept()

    @property
    def under_way(self) -> bool:
        """Whether it is being saved."""
        return self._saving.under_way

    def reject(self) -> None:
        if self.under_way:  # closed now, it would put words aside that the book is about to have
            return
        self.put_aside.emit(self.form.read())
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        if event.spontaneous():  # back from the task bar: the person's size and cursor are there still
            super().showEvent(event)
            return
        self._fitted = False
        self.resize(QSize(em(52), em(20)).boundedTo(room_for(self)))
        super().showEvent(event)
        names = self.form.names()
        self.form.go_to(next((name for name in names if self.form.editor(name).isEnabled()), names[0]))
        self.fit_soon()

    def fit_soon(self) -> None:
        """Stand as high as the form, once its fields have their width and know how high they stand."""
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """As high as its form where the screen allows it."""
        for part in (self.form, self._ground):  # a field that came or went has not been reckoned with yet
            if (layout := part.layout()) is not None:
                layout.invalidate()
                layout.activate()
        stand_as_high_as(self, self._ground, self._bar, self.height() if self._fitted else 0)
        self._fitted = True
        if (cursor := self.focusWidget()) is not None:
            self._scroll.ensureWidgetVisible(cursor, 0, px(40))  # where the screen is too low for all of it
