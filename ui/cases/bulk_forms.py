"""What is asked before something is done to several cases at once."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk import cases
from desk.cases import Channel, Closing, Result, WaitsFor
from desk.cases.linking import link_second
from desk.cases.many import Act
from desk.choices import CauseRow
from ui.begundialog import BegunDialog
from ui.desk import Desk
from ui.drafts import Content
from ui.errands import Progress
from ui.form import Form
from ui.saving import bad_days
from ui.stages import cases_words, channel_icon, channel_word, result_word, waits_for_word
from ui.statusbar import JobPart
from ui.theme import px
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.link import LinkButton
from ui.widgets.segmented import Segmented
from ui.widgets.textarea import TextArea

translate = QCoreApplication.translate


class BulkDialog(BegunDialog):
    """A form whose answers hold for every case chosen; it stays until the act is done, with what was typed.

    `wanted` carries the act for one case; whoever opened the form does it to all of them. `make` answers None when
    it has marked a field itself. While the act is under way the form tells how far it is, and Esc or Cancel stops it.
    """

    wanted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        title: str,
        save_text: str,
        fill: Callable[[Form], None],
        make: Callable[[dict[str, Any]], Act | None],
        parent: QWidget,
    ) -> None:
        super().__init__(desk.errands, title, save_text, parent)
        fill(self.form)
        self._make = make
        self._resting = False
        self._act: Progress | None = None
        self.job = JobPart()
        self.job.setContentsMargins(px(20), px(4), px(20), px(4))
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, self.job)  # above the buttons, which can't be pressed meanwhile

    @property
    def under_way(self) -> bool:
        """Whether it is being done to the cases: until it is, or comes to nothing, the form stays."""
        return self._resting

    def rest(self, resting: bool) -> None:
        """Nothing can be pressed while it is under way."""
        self._resting = resting
        self._bar.setEnabled(not resting)
        if not resting and self._act is not None:
            self.job.end(self._act)

    def follow(self, job: Progress) -> None:
        """Tell how far the act is that is under way."""
        self._act = job
        self.job.follow(job)

    def offer(self, words: str, run: Callable[[], object]) -> None:
        """Something to press above the fields, once."""
        link = LinkButton(words)
        column = self.form.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, link)
        first = self.form.names()[0]
        QWidget.setTabOrder(link, self.form.editor(first))

        def pressed() -> None:
            self.form.go_to(first)
            link.hide()
            run()

        link.clicked.connect(pressed)

    def reject(self) -> None:
        self.job.stop()  # nothing while none is under way
        super().reject()

    def begun(self) -> Content | None:
        """Only what was typed or chosen: what the form proposes belongs to the cases chosen this time."""
        typed = {name: value for name, value in self._content().items() if value != self._untouched.get(name)}
        return typed or None

    def save(self) -> None:
        """Hand the act on, unless a day that was typed is none."""
        if self.under_way:
            return
        self.form.clear_marks()
        told = self.form.read()
        bad = bad_days(self.form, told)
        for name, why in bad.items():
            self.form.mark(name, why)
        if not bad and (act := self._make(told)) is not None:
            self.wanted.emit(act)


def told_form(desk: Desk, count: int, parent: QWidget) -> BulkDialog:
    """What the people were told, and how (M94)."""

    def fill(form: Form) -> None:
        form.add("note", translate("bulk", "What the people were told"), TextArea(4), required=True)
        form.add("channel", translate("bulk", "How they were told"), _channels())

    def make(told: dict[str, Any]) -> Act:
        return lambda work, number, batch: cases.add_note(work, number, told["note"], True, told["channel"], batch)

    return BulkDialog(
        desk,
        bulk_title(translate("bulk", "Told the person"), count),
        translate("bulk", "Keep for all"),
        fill,
        make,
        parent,
    )


def reply_form(desk: Desk, count: int, parent: QWidget) -> BulkDialog:
    """One answer given to all of them (M49)."""

    def fill(form: Form) -> None:
        form.add("reply", translate("bulk", "What the people were answered"), TextArea(5), required=True)
        form.add("channel", translate("bulk", "How they were answered"), _channels())

    def make(told: dict[str, Any]) -> Act:
        return lambda work, number, batch: cases.reply(work, number, told["channel"], told["reply"], batch=batch)

    return BulkDialog(
        desk,
        bulk_title(translate("bulk", "Record reply"), count),
        translate("bulk", "Record for all"),
        fill,
        make,
        parent,
    )


def pause_form(desk: Desk, count: int, today: date, parent: QWidget) -> BulkDialog:
    """What they wait for, why, and until which day."""

    def fill(form: Form) -> None:
        form.add(
            "waits_for",
            translate("bulk", "What they wait for"),
            Choice([(each, waits_for_word(each)) for each in WaitsFor]),
            span=6,
        )
        form.add("back_on", translate("bulk", "Until"), DayLine(today), required=True, span=6)
        form.add("reason", translate("bulk", "Why"), TextArea(3), required=True)
        form.fill({"back_on": today + timedelta(days=1)})

    def make(told: dict[str, Any]) -> Act:
        back_on = told["back_on"] or today
        return lambda work, number, batch: cases.pause(
            work, number, WaitsFor(told["waits_for"]), told["reason"], back_on, batch
        )

    return BulkDialog(
        desk, bulk_title(translate("bulk", "Let wait"), count), translate("bulk", "Let all wait"), fill, make, parent
    )


def close_form(desk: Desk, count: int, causes: Sequence[CauseRow], parent: QWidget) -> BulkDialog:
    """One result and one family of cause for all (M47); each of them needs its reply on record."""

    def fill(form: Form) -> None:
        results = [(each, result_word(each)) for each in Result]
        form.add("result", translate("bulk", "Result"), Choice(results), required=True, span=6)
        known: list[tuple[object, str]] = [
            ("", ""),
            *((each.id, each.name.text(desk.look.language)) for each in causes),
        ]
        form.add("cause", translate("bulk", "Cause"), Choice(known), required=True, span=6)
        form.add("outcome", translate("bulk", "What came of it"), TextArea(3))
        form.add("referred_to", translate("bulk", "Referred to whom, when outside our duty"), QLineEdit())

    def make(told: dict[str, Any]) -> Act:
        closing = Closing(
            Result(told["result"]), told["cause"] or None, told["outcome"], referred_to=told["referred_to"]
        )
        return lambda work, number, batch: cases.close(work, number, closing, batch)

    return BulkDialog(
        desk, bulk_title(translate("bulk", "Close"), count), translate("bulk", "Close all"), fill, make, parent
    )


def void_form(desk: Desk, count: int, parent: QWidget) -> BulkDialog:
    """Why they do not count; their numbers stay."""

    def fill(form: Form) -> None:
        form.add("reason", translate("bulk", "Why they do not count"), TextArea(3), required=True)

    def make(told: dict[str, Any]) -> Act:
        return lambda work, number, batch: cases.void(work, number, told["reason"], batch)

    return BulkDialog(
        desk, bulk_title(translate("bulk", "Make void"), count), translate("bulk", "Make all void"), fill, make, parent
    )


def second_form(desk: Desk, count: int, oldest: str, parent: QWidget) -> BulkDialog:
    """Which case they repeat (M48); the oldest chosen is offered."""

    def fill(form: Form) -> None:
        form.add("first", translate("bulk", "Number of the case they repeat"), QLineEdit(oldest), required=True)

    def make(told: dict[str, Any]) -> Act:
        return lambda work, number, batch: link_second(work, number, told["first"], batch)

    return BulkDialog(
        desk,
        bulk_title(translate("bulk", "Link as second complaints"), count),
        translate("bulk", "Link all"),
        fill,
        make,
        parent,
    )


def _channels() -> Segmented:
    ways = [(each, channel_word(each), channel_icon(each)) for each in Channel]
    return Segmented(ways, translate("bulk", "How they were told"))


def bulk_title(words: str, count: int) -> str:
    """What is done, and to how many."""
    return translate("bulk", "{what}: {cases}").format(what=words, cases=cases_words(count))
