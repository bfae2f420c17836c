"""The forms of a notice: its words, going up, hanging on, coming down."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desk import notices
from desk.notices import NewNotice, NoticeFile, NoticeRow
from desk.templates import TemplateRow
from desk.words import Language
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.letters.blanks import BlankArea, BlankLine
from ui.letters.lackingnotice import LackingNotice
from ui.notices.words import notice_pill
from ui.recordform import RecordForm
from ui.saving import Act
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.notice import Notice
from ui.widgets.textarea import TextArea
from ui.widgets.toast import UNDO_SECONDS

translate = QCoreApplication.translate

_MOST_EARLIER = 3
WORDED = ("title_zh", "body_zh", "title_en", "body_en")


class WritingForm(RecordForm):
    """A form whose buttons stand at the foot of the page, where a long one does not push them out of sight."""

    busy = Signal(bool)  # while it is being saved its buttons rest

    def __init__(self, desk: Desk, title: str, save_text: str = "") -> None:
        super().__init__(desk, title, save_text)
        self.save_text = save_text
        self._bar.hide()
        self._saving.busy.connect(self.busy)


class EarlierNotice(Notice):
    """Names the notices there are about the same event, and opens one; the words being written stay a draft."""

    def __init__(self, desk: Desk, rows: Sequence[NoticeRow], parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setVisible(bool(rows))
        if not rows:
            return
        title = rows[0].title.text(desk.look.language)
        about = self.tr("About this event there is {number} already: {state}")
        told = about.format(number=rows[0].number, state=notice_pill(rows[0]).word)
        opens = [(row.number, partial(self._open, desk, row.number)) for row in rows[:_MOST_EARLIER]]
        ways = [(self.tr("Open {number}").format(number=number), run) for number, run in opens]
        self.show_notice(told, title, ways)

    def _open(self, desk: Desk, number: str) -> None:
        desk.open("notices", number=number)


class NoticeForm(WritingForm):
    """The words of a notice in both languages, where it will hang, and the template they come from."""

    def __init__(
        self,
        desk: Desk,
        today: date,
        templates: Sequence[TemplateRow],
        begun: NewNotice,
        number: str = "",
        earlier: Sequence[NoticeRow] = (),
    ) -> None:
        """Without a number it is a new one; `begun` are the words it opens with, `earlier` others of the same event."""
        title = translate("notices", "Change {number}").format(number=number) if number else ""
        about = begun.incident_number
        new = translate("notices", "New notice about {incident}").format(incident=about)
        super().__init__(desk, title or (new if about else translate("notices", "New notice")))
        self.number, self._incident, self._today = number, about, today
        self.earlier = EarlierNotice(desk, earlier, self)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self.earlier)
        self._fields(desk, templates)
        self._put(begun)
        self._template.activated.connect(lambda _place: self._template_chosen())

    def _fields(self, desk: Desk, templates: Sequence[TemplateRow]) -> None:
        language = desk.look.language
        names = [(each.id, each.name(language)) for each in templates]
        self._template = Choice([(None, self.tr("Words of one's own")), *names])
        self.form.add("template", self.tr("Template"), self._template, span=7)
        self._table = QCheckBox(self.tr("Table of what we promise"))
        self.form.add("commitments", self.tr("Service commitments"), self._table, span=5)
        labels = {
            Language.ZH: (self.tr("Title in Chinese"), self.tr("Words in Chinese")),
            Language.EN: (self.tr("Title in English"), self.tr("Words in English")),
        }
        own = Language.ZH if language == Language.ZH else Language.EN
        for each in (own, Language.EN if own is Language.ZH else Language.ZH):
            self.form.add(f"title_{each}", labels[each][0], BlankLine())
            self.form.add(f"body_{each}", labels[each][1], BlankArea(5))
        self.form.add("places", self.tr("Where it hangs, one place a line"), TextArea(2), span=7)
        self.form.add("until_on", self.tr("To come down on"), DayLine(self._today), span=5)

    def _put(self, new: NewNotice) -> None:
        self.form.fill(
            {
                "template": new.template_id,
                "commitments": new.commitments,
                **{name: getattr(new, name) for name in WORDED},
                "places": new.places,
                "until_on": new.until_on,
            }
        )

    def notice(self) -> NewNotice:
        """The notice as it stands in the form; a day that is none is left out."""
        told: dict[str, Any] = self.form.read()
        until = told["until_on"]
        return NewNotice(
            **{name: told[name] for name in WORDED},
            places=told["places"],
            until_on=until if isinstance(until, date) else None,
            template_id=told["template"],
            incident_number=self._incident,
            commitments=bool(told["commitments"]),
        )

    def act(self, told: dict[str, Any]) -> Act | None:  # noqa: ARG002
        new, number = self.notice(), self.number
        if not number:
            return lambda work: notices.write(work, new)

        def change(work: UnitOfWork) -> str:
            notices.change(work, number, new)
            return number

        return change

    def _template_chosen(self) -> None:
        template, incident = self._template.value(), self._incident
        if not isinstance(template, int):
            return
        self.desk.errands.ask(
            self,
            lambda reading: notices.propose(reading, template, incident),
            self._take,
            latest="template",
        )

    def _take(self, proposed: NewNotice) -> None:
        """The words of the template take the place of what stands there; Undo brings that back."""
        if proposed.template_id != self._template.value():
            return
        was = self.notice()
        told = {name: getattr(proposed, name) for name in WORDED}
        self.form.fill({**told, "commitments": proposed.commitments})
        self.form.changed.emit()
        if any(getattr(was, name).strip() for name in WORDED):
            words = self.tr("The words of the template took the place of yours")
            shown = self.desk.toasts.show(words, self.tr("Undo"), lambda: self._back(was), UNDO_SECONDS)
            self.destroyed.connect(shown.gone)

    def _back(self, was: NewNotice) -> None:
        self.form.fill({**{name: getattr(was, name) for name in WORDED}, "commitments": was.commitments})
        self.form.changed.emit()


class PostLacking(LackingNotice):
    """The same asked of a notice before it hangs."""

    def ways(self) -> tuple[str, str]:
        text = self.tr("Their numbers stand in their place. Write them otherwise, or post it so and add them by pen.")
        return text, self.tr("Post it so")


class PostForm(WritingForm):
    """It hangs: since when, where, until when; its paper is printed as it will stay."""

    def __init__(self, desk: Desk, today: date, file: NoticeFile, lacking: tuple[str, ...] = ()) -> None:
        """`lacking` are characters of its words that no font has: it is asked whether it may hang so."""
        title = translate("notices", "Post {number}").format(number=file.row.number)
        super().__init__(desk, title, translate("notices", "Post it"))
        self.number = file.row.number
        self._found = lacking
        self.lacking = PostLacking(self.save, self)
        self.lacking.tell(lacking)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self.lacking)
        self.form.add("posted_on", self.tr("Posted on"), DayLine(today), required=True, span=6)
        self.form.add("until_on", self.tr("To come down on"), DayLine(today), span=6)
        self.form.add("places", self.tr("Where it hangs, one place a line"), TextArea(2))
        self.form.add("print", self.tr("Paper"), QCheckBox(self.tr("Print it now")))
        self.form.fill({"posted_on": today, "until_on": file.row.until_on, "places": file.row.places, "print": True})

    def act(self, told: dict[str, Any]) -> Act | None:
        number, prints = self.number, bool(told["print"])
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
