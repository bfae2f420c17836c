"""From one blank of a notice's form to the next, and what keeps a notice with blanks off the board."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desk.templates.blanks import CLOSE, OPEN
from ui.editors import take_value
from ui.form import Form
from ui.letters.blanks import Place, blanks_in, cursor_in, select_blank
from ui.letters.fields import BLANK_KEY
from ui.settings.templatestext import units
from ui.widgets.link import LinkButton
from ui.widgets.notice import Notice

ON_PAPER = ("title_zh", "body_zh", "title_en", "body_en")
"""The worded fields as they stand on the sheet, from its top down."""


def next_blank(form: Form) -> int | None:
    """Select the next blank behind the cursor, from the last one on to the first.

    Answers the how manieth blank of the sheet it is, counted from 0; None while there is none.
    """
    names = [name for name in form.names() if name in ON_PAPER]
    found = [(name, place) for name in names for place in _in(form.editor(name))]
    if not found:
        return None
    here = next((name for name in names if form.editor(name).hasFocus()), "")
    if here:
        at = (names.index(here), cursor_in(form.editor(here)))
        found.sort(key=lambda each: (names.index(each[0]), each[1][0]) < at)  # stable: those behind first
    name, place = found[0]
    form.go_to(name)
    select_blank(form.editor(name), place)
    before = sum(len(_in(form.editor(each))) for each in ON_PAPER[: ON_PAPER.index(name)])
    return before + _in(form.editor(name)).index(place)


def _in(editor: QWidget) -> list[Place]:
    """The blanks of an editor; where it has none, the brackets of half a blank."""
    text = str(take_value(editor))
    halves = [(units(text[:at]), 1) for at, each in enumerate(text) if each in (OPEN, CLOSE)]
    return blanks_in(editor) or halves


class BlanksNotice(Notice):
    """Names the blanks of a notice that is about to hang, and leads to the first one."""

    def __init__(self, fill_in: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__("", tone="red", parent=parent)
        self._fill_in = fill_in
        self.hide()

    def tell(self, names: Sequence[str]) -> None:
        """Name these blanks; without any there is no notice."""
        self.setVisible(bool(names))
        if names:
            told = self.tr("To fill in: {names}").format(names=", ".join(names))
            why = self.tr("A notice with blanks does not hang.")
            self.show_notice(told, why, [(self.tr("Fill them in"), self._fill_in)], tone="red", key=BLANK_KEY)

    def insist(self) -> None:
        """It was about to hang so: take the keys to what can be done about it."""
        for link in self.findChildren(LinkButton):
            link.setFocus(Qt.FocusReason.OtherFocusReason)
