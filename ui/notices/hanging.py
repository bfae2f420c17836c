"""The forms of a notice once it is worded: going up, hanging on, coming down."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox

from desk import notices
from desk.notices import NoticeRow
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.letters.lackingnotice import LackingNotice
from ui.notices.blanks import BlanksNotice
from ui.notices.events import EndedNotice
from ui.notices.paper import Shown
from ui.notices.writing import WritingForm
from ui.saving import Act
from ui.widgets.dayline import DayLine
from ui.widgets.textarea import TextArea

translate = QCoreApplication.translate


class PostLacking(LackingNotice):
    """The same asked of a notice before it hangs."""

    def ways(self) -> tuple[str, str]:
        text = self.tr("Their numbers stand in their place. Write them otherwise, or post it so and add them by pen.")
        return text, self.tr("Post it so")


class PostForm(WritingForm):
    """It hangs: since when, where, until when; its paper is printed as it will stay."""

    blank_asked = Signal()

    def __init__(self, desk: Desk, shown: Shown) -> None:
        """Characters of its words that no font has are asked about, its blanks are filled in first."""
        file, lacking, today = shown.file, shown.lacking, shown.today
        title = translate("notices", "Post {number}").format(number=file.row.number)
        super().__init__(desk, title, translate("notices", "Post it"))
        self.number = file.row.number
        self._found = lacking
        self.lacking = PostLacking(self.save, self)
        self.lacking.tell(lacking)
        self._blanks = notices.unfilled_in(file.words)
        self.blanks = BlanksNotice(self.blank_asked.emit, self)
        self.blanks.tell(self._blanks)
        self.ended = EndedNotice(self)
        self.ended.tell(shown.event, shown.now)
        self.put_over((self.blanks, self.ended, self.lacking))
        self.form.add("posted_on", self.tr("Posted on"), DayLine(today), required=True, span=6)
        self.form.add("until_on", self.tr("To come down on"), DayLine(today), span=6)
        self.form.add("places", self.tr("Where it hangs, one place a line"), TextArea(2))
        self.form.add("print", self.tr("Paper"), QCheckBox(self.tr("Print it now")))
        self.form.fill({"posted_on": today, "until_on": file.row.until_on, "places": file.row.places, "print": True})

    def act(self, told: dict[str, Any]) -> Act | None:
        number, prints = self.number, bool(told["print"])
        if self._blanks:
            self.blanks.insist()
            return None
        if not self.lacking.allowed.issuperset(self._found):
            self.lacking.insist(self._found)
            return None

        def post(work: UnitOfWork) -> bool:
            notices.post(work, number, told["posted_on"], told["places"], told["until_on"])
            return prints

        return post


class HangForm(WritingForm):
    """Where a notice hangs, since when and until when, said anew."""

    def __init__(self, desk: Desk, today: date, row: NoticeRow) -> None:
        title = translate("notices", "{number} hangs: where, and until when").format(number=row.number)
        super().__init__(desk, title)
        self.number = row.number
        self.form.add("until_on", self.tr("To come down on"), DayLine(today), span=6)
        self.form.add("posted_on", self.tr("Posted on"), DayLine(today), required=True, span=6)
        self.form.add("places", self.tr("Where it hangs, one place a line"), TextArea(2))
        self.form.fill({"until_on": row.until_on, "posted_on": row.posted_on, "places": row.places})

    def act(self, told: dict[str, Any]) -> Act | None:
        number = self.number

        def hang(work: UnitOfWork) -> None:
            notices.move(work, number, told["places"], told["until_on"])
            notices.put_days_right(work, number, told["posted_on"])

        return hang


class DaysForm(WritingForm):
    """The days of a notice that came down, put right; without the second it hangs still."""

    def __init__(self, desk: Desk, today: date, row: NoticeRow) -> None:
        super().__init__(desk, translate("notices", "{number}: put its days right").format(number=row.number))
        self.number = row.number
        self.form.add("posted_on", self.tr("Posted on"), DayLine(today), required=True, span=6)
        self.form.add("removed_on", self.tr("Taken down on; empty while it hangs"), DayLine(today), span=6)
        self.form.fill({"posted_on": row.posted_on, "removed_on": row.removed_on})

    def act(self, told: dict[str, Any]) -> Act | None:
        return lambda work: notices.put_days_right(work, self.number, told["posted_on"], told["removed_on"])


class DownForm(WritingForm):
    """It was taken down."""

    def __init__(self, desk: Desk, today: date, row: NoticeRow) -> None:
        title = translate("notices", "Take down {number}").format(number=row.number)
        super().__init__(desk, title, translate("notices", "It is down"))
        self.number = row.number
        self.form.add("removed_on", self.tr("Taken down on"), DayLine(today), required=True, span=6)
        self.form.fill({"removed_on": today})

    def act(self, told: dict[str, Any]) -> Act | None:
        return lambda work: notices.take_down(work, self.number, told["removed_on"])
