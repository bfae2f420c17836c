"""The lines of a slip that comes home: priced as on the day of the work, charged where it was done."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desk.facts import Facts
from desk.slips import Outcome, SlipFile, TypedLine
from ui.editors import take_value
from ui.form import Form
from ui.slips.lines.linesedit import LinesEditor
from ui.widgets.label import PlainLabel

MOST_NAMED = 3


class HomeLines(QObject):
    """Lets the lines go by the day written in the form, and says what becomes of ordered ones that were not done."""

    def __init__(self, form: Form, lines: LinesEditor, parent: QWidget) -> None:
        """The form has the fields outcome, arrived_on and done_on."""
        super().__init__(parent)
        self._form, self._lines = form, lines
        self._ordered: tuple[TypedLine, ...] = ()
        self._counted = self._followed = False
        self._booked: date | None = None
        self.told = PlainLabel("", "muted", wrap=True, parent=parent)
        self.told.hide()

    def begin(self, file: SlipFile, ordered: tuple[TypedLine, ...], facts: Facts) -> None:
        """Another slip stands in the form; these of its lines were ordered before the work."""
        back_at = file.row.back_at
        self._booked = facts.local(back_at).date() if back_at else None
        self._counted = file.home.outcome is Outcome.DONE  # also of what is out
        self._followed, self._ordered = bool(file.followed_by), ordered

    def look(self) -> None:
        """The day or the answers may be others now."""
        self._lines.set_day(self._day())
        told = self._words()
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def _day(self) -> date | None:
        written = (take_value(self._form.editor(name)) for name in ("done_on", "arrived_on"))
        return next((each for each in (*written, self._booked) if isinstance(each, date)), None)

    def _words(self) -> str:
        outcome, standing = take_value(self._form.editor("outcome")), self._lines.lines()
        ordered = [each for each in self._ordered if each in standing]  # untouched: what is written anew was told
        if not ordered:
            return ""
        names = "; ".join(each.name for each in ordered[:MOST_NAMED])
        what = f"{names} …" if len(ordered) > MOST_NAMED else names
        if outcome is Outcome.SECOND_VISIT and not self._followed:
            return self.tr("Ordered: {what} — goes onto the second slip").format(what=what)
        if outcome in (Outcome.NOT_DONE, Outcome.SECOND_VISIT):
            return self.tr("Ordered: {what} — not charged").format(what=what)
        if outcome is Outcome.DONE and not self._counted:
            return self.tr("Ordered: {what} — counts again").format(what=what)
        return ""
