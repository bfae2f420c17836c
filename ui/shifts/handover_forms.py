"""The two forms of a handover: handing over, and taking over section by section."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from desk import handover
from desk.handover import Handed, Kept, NewHandover
from desk.handover.telling import when
from desk.words import Language, word
from ui.desk import Desk
from ui.recordform import RecordForm
from ui.saving import Act
from ui.shifts.sheetview import SectionLines, section_title
from ui.widgets.textarea import TextArea

translate = QCoreApplication.translate
READ = "read_"
"""How the fields begin that say a section was read."""


class GiveForm(RecordForm):
    """What the day itself cannot know: words to the next shift, and what was counted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, translate("shifts", "Hand over"), translate("shifts", "Hand over now"))
        language = Language(desk.look.language)
        self.form.add("words", word(language, "handover.words"), TextArea(3))
        self.form.add("counted", word(language, "handover.counted"), TextArea(2))

    def act(self, told: dict[str, Any]) -> Act | None:
        new = NewHandover(told["words"], told["counted"], kept_of(self.desk))
        return lambda work: handover.give(work, new)


def kept_of(desk: Desk) -> Kept | None:
    """How old the last good backup is, as far as the window has learnt."""
    known = desk.backups.standing if desk.backups is not None else None
    if known is None:
        return None
    return Kept(known.last.made_at if known.last is not None else None)


class TakeForm(RecordForm):
    """Every section is read and ticked where it ends; what is missing or unclear is said beside the tick."""

    opened = Signal(str)  # the number of what is to be looked at

    def __init__(self, desk: Desk, handed: Handed) -> None:
        assert handed.row is not None
        self.number = handed.row.number
        told = translate("shifts", "Take over {number} from {name}")
        title = told.format(number=self.number, name=handed.row.given_name)
        super().__init__(desk, title, translate("shifts", "Take over"))
        language = Language(desk.look.language)
        self._sections = tuple(each.key for each in handed.content.sections)
        content, given = handed.content, handed.content.local(handed.row.given_at)
        for section in content.sections:
            name = section_title(language, section)
            card = self.form.section(name)
            lines = SectionLines(section.key, language, lambda line: when(language, line, content, given))
            lines.show_lines(section)
            lines.opened.connect(self.opened)
            card.body.insertWidget(0, lines)
            box = QCheckBox(translate("shifts", "Read and checked"))
            # The words over the lines name it already.
            self.form.add(f"{READ}{section.key}", name, box, span=4).title.clear()
            self.form.add(section.key, translate("shifts", "To be said of it"), QLineEdit(), span=8)
        self.form.section(word(language, "handover.whole"))
        self.form.add("whole", translate("shifts", "To be said of the whole"), QLineEdit())

    def act(self, told: dict[str, Any]) -> Act | None:
        unread = [key for key in self._sections if not told[f"{READ}{key}"]]
        for key in unread:
            self.form.mark(f"{READ}{key}", translate("shifts", "Read this section, then tick it"))
        if unread:
            return None
        number = self.number
        remarks = {key: str(told[key]) for key in (*self._sections, "whole")}
        return lambda work: handover.take(work, number, remarks)
