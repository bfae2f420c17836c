"""Reports: choose a month, see its pages, print just those."""

from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desk.refusals import Refusal
from desk.reports import months_with_cases
from desk.words import Language
from ui.commands import Command
from ui.desk import Desk
from ui.errands import Progress
from ui.letters.live import LivePaper
from ui.messages import sentence
from ui.moments import day_and_time
from ui.outgoing import ask_where, print_job, save, tell_printed
from ui.page import Page
from ui.reports.prepared import KIND, Prepared, month_words, preparing
from ui.spooler import PrintOutcome
from ui.theme import em, px
from ui.widgets.actionbar import ActionBar, button_of
from ui.widgets.card import Card
from ui.widgets.combo import Choice
from ui.widgets.empty import EmptyState
from ui.widgets.heading import PageHead
from ui.widgets.label import PlainLabel
from ui.widgets.segmented import Segmented

NARROW = 60
"""Ems of width under which the title stands over the choices."""


class ReportsPage(Page):
    """The report of one month; the current month is prepared when the page is first opened."""

    tables: ClassVar[frozenset[str]] = frozenset()  # a report is of the moment it was prepared in

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.prepared: Prepared | None = None
        self._months: tuple[date, ...] = ()
        self._job: Progress | None = None
        self._wanted: date | None = None
        self._comfortable = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        ground = QVBoxLayout()
        ground.setContentsMargins(px(20), px(14), px(20), px(14))
        ground.setSpacing(px(10))
        ground.addLayout(self._top())
        ground.addWidget(self._paper(), 1)
        column.addLayout(ground, 1)
        column.addWidget(self._action_bar())
        self._show_state()

    # -- building

    def _top(self) -> QBoxLayout:
        self._head = PageHead(self.tr("Reports"))
        self.month = Choice()
        self.month.setAccessibleName(self.tr("Month"))
        self.month.setMinimumWidth(em(13))
        self.month.changed.connect(lambda _month: self._show_state())
        self.language = Segmented(
            [(Language.EN, "English", None), (Language.ZH, "中文", None)], self.tr("Language of the report")
        )
        self.language.set_value(self.desk.facts.language)
        self.language.changed.connect(lambda _language: self._show_state())
        self.prepare_button = button_of(self.tr("Prepare"), self.prepare, "secondary", "refresh-cw")
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for widget in (self.month, self.language, self.prepare_button):
            row.addWidget(widget)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setSpacing(px(10))
        self._lines.addWidget(self._head, 1)
        self._lines.addLayout(row)
        return self._lines

    def _paper(self) -> Card:
        self._words = PlainLabel("", "caption")
        self._moving = QWidget()
        row = QHBoxLayout(self._moving)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self._step = PlainLabel("", "caption")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 100)
        self._progress.setFixedWidth(px(140))
        self._progress.setAccessibleName(self.tr("Progress"))
        self.cancel_button = button_of(self.tr("Cancel"), self.cancel, "link")
        for widget in (self._step, self._progress, self.cancel_button):
            row.addWidget(widget)
        self._moving.hide()
        self.view = LivePaper()
        self.view.hide()
        self._card = Card(" ", margin=1)
        self._card.head.addWidget(self._words)
        self._card.head.addWidget(self._moving)
        for name, icon_name, run in (
            (self.tr("Smaller"), "zoom-out", lambda: self._zoom(1 / 1.2)),
            (self.tr("Larger"), "zoom-in", lambda: self._zoom(1.2)),
            (self.tr("Fit width"), "move-horizontal", self._fit_width),
        ):
            button = button_of("", run, "ghost", icon_name)
            button.setAccessibleName(name)
            button.setToolTip(name)
            self._card.head.addWidget(button)
        self._nothing = EmptyState("chart-column", self.tr("The report is being prepared."))
        self._card.body.addWidget(self._nothing, 1)
        self._card.body.addWidget(self.view, 1)
        return self._card

    def _action_bar(self) -> ActionBar:
        bar = ActionBar()
        self._buttons = [
            bar.add_primary(self.tr("Print"), self.print, "F9", "printer"),
            bar.add_secondary(self.tr("Save as PDF…"), self.save, "Ctrl+S", "download"),
        ]
        return bar

    # -- what a page does

    def commands(self) -> list[Command]:
        def make(id: str, text: str, keys: str, icon: str, run: Any) -> Command:
            return Command(f"reports.{id}", text, keys, icon, run, page="reports")

        return [
            make("print", self.tr("Print the report"), "F9|Ctrl+P", "printer", self.print),
            make("save", self.tr("Save the report as PDF"), "Ctrl+S", "download", self.save),
            make(
                "prepare",
                self.tr("Prepare the report of the month"),
                "Ctrl+Return|Ctrl+Enter",
                "refresh-cw",
                self.prepare,
            ),
            make("month", self.tr("Choose a month"), "Ctrl+F", "calendar", self.month.setFocus),
        ]

    def refresh(self) -> None:
        self.desk.errands.ask(self, months_with_cases, self._offer, latest="months")

    def show_item(self, **what: Any) -> None:
        """month=a date: prepare the report of that month."""
        month = what.get("month")
        if isinstance(month, date):
            self._wanted = month.replace(day=1)
            self.refresh()

    def keep(self) -> dict[str, Any]:
        return {"month": self.month.value(), "language": self.language.value(), "prepared": self.prepared}

    def restore(self, kept: dict[str, Any]) -> None:
        self.language.set_value(kept["language"])
        if kept["month"] is not None:
            self._offer_months((kept["month"],))
        if kept["prepared"] is not None:
            self._show(kept["prepared"])

    def leave(self) -> None:
        self.cancel()

    def panes(self) -> list[QWidget]:
        return [self.month, self.view]

    def escape(self) -> bool:
        if self._job is None:
            return False
        self.cancel()
        return True

    # -- preparing

    def _offer(self, months: tuple[date, ...]) -> None:
        self._offer_months(months)
        if self._wanted is not None:
            self.month.set_value(self._wanted)
            self._wanted = None
            self.prepare()
        elif self.prepared is None and self._job is None:
            self.prepare()
        self._show_state()

    def _offer_months(self, months: tuple[date, ...]) -> None:
        if months != self._months:
            self._months = months
            self.month.set_options([(month, month_words(month)) for month in months])

    def prepare(self) -> None:
        """Prepare the report of the month chosen; the one shown stays until it is there."""
        month = self.month.value()
        if self._job is not None or not isinstance(month, date):
            return
        language = Language(str(self.language.value()))
        steps = (self.tr("Counting the cases"), self.tr("Drawing the pages"))
        self._job = self.desk.errands.run(
            self,
            preparing(month, language, steps),
            self._ready,
            refused=self._refused,
            progress=self._moved,
            title=self.tr("Report of {month}").format(month=month_words(month)),
            always=self._rest,
        )
        self._moved(0.0, steps[0])
        self._show_state()

    def cancel(self) -> None:
        """Stop preparing; what is shown stays."""
        if self._job is not None:
            self._job.cancel()

    def _moved(self, fraction: float, text: str) -> None:
        self._progress.setValue(round(fraction * 100))
        self._step.setText(text)

    def _ready(self, prepared: Prepared) -> None:
        self._rest()
        self._show(prepared)

    def _refused(self, refusal: Refusal) -> None:
        self._rest()
        self.desk.toasts.refuse(sentence(refusal))

    def _rest(self) -> None:
        self._job = None
        self._show_state()

    def _show(self, prepared: Prepared) -> None:
        self.prepared = prepared
        self.view.show_pdf(prepared.pdf)
        self._nothing.hide()
        self.view.show()
        self._show_comfortably()
        self._show_state()

    def _show_state(self) -> None:
        """Say what is shown and whether it is what is chosen."""
        busy, shown = self._job is not None, self.prepared
        self._moving.setVisible(busy)
        self._words.setVisible(not busy)
        self.prepare_button.setEnabled(not busy and bool(self._months))
        for button in self._buttons:
            button.setEnabled(shown is not None)
        if shown is None:
            self._card.set_title(self.tr("Monthly report"))
            self._words.setText("")
            return
        self._card.set_title(self.tr("Report of {month}").format(month=month_words(shown.month)))
        chosen = (self.month.value(), self.language.value())
        if chosen == (shown.month, shown.language):
            at = day_and_time(shown.made_at, self.desk.facts)
            told = self.tr("{n} page, prepared {time}") if shown.pages == 1 else self.tr("{n} pages, prepared {time}")
            self._words.setText(told.format(n=shown.pages, time=at))
        else:
            self._words.setText(self.tr("Press Prepare for the month chosen"))

    # -- paper

    def _title(self, prepared: Prepared) -> str:
        return self.tr("Report {month}").format(month=f"{prepared.month:%Y-%m}")

    def print(self) -> None:
        """Print the very pages shown."""
        if (shown := self.prepared) is None:
            return
        title = self._title(shown)

        def tell(outcome: PrintOutcome) -> None:
            tell_printed(self.desk, title, outcome)

        job = print_job(self.desk.printing, KIND, title, lambda _office: shown.pdf)
        self.desk.errands.run(self, job, tell, title=title)

    def save(self) -> None:
        """Save the very pages shown as a file."""
        if (shown := self.prepared) is not None:
            path = ask_where(self.window(), self._title(shown))
            if path is not None:
                save(self.desk, self, path, lambda _office: shown.pdf)

    def _show_comfortably(self) -> None:
        """As wide as the room, but no larger than the paper: until a zoom is chosen."""
        if self._comfortable and self.prepared is not None:
            self.view.fit_width()
            if self.view.zoom > (most := self.desk.look.percent / 100):
                self.view.set_zoom(most)

    def _zoom(self, factor: float) -> None:
        self._comfortable = False
        self.view.set_zoom(self.view.zoom * factor)

    def _fit_width(self) -> None:
        self._comfortable = False
        self.view.fit_width()

    def focus_first(self) -> None:
        self.month.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._lines.setDirection(way.TopToBottom if self.width() < em(NARROW) else way.LeftToRight)
        QTimer.singleShot(0, self, self._show_comfortably)  # the view has its new width only then
