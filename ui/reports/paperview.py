"""The report as it is printed: prepared, shown page by page, printed and saved as the very bytes shown."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desk.figures.spans import Span
from desk.reports.byitself import FOLDER
from desk.words import Language
from ui.desk import Desk
from ui.errands import Progress
from ui.letters.live import LivePaper
from ui.messages import sentence
from ui.moments import day_and_time
from ui.reports.lyingready import LyingReady
from ui.reports.prepared import Prepared, preparing
from ui.reports.words import span_words
from ui.theme import px
from ui.widgets.actionbar import button_of
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.label import PlainLabel
from ui.widgets.segmented import Segmented


class PaperView(QWidget):
    """The pages of a period; another one is prepared when it is asked for, and the last one stays meanwhile."""

    changed = Signal()  # other pages, another language, or whether something is under way

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.prepared: Prepared | None = None
        self._span: Span | None = None
        self._job: Progress | None = None
        self._under_way: tuple[Span, Language] | None = None
        self._looks = False  # whether what is under way may be taken from where it prepared itself
        self._sent_for = False  # whether that is wanted in whatever language it lies there
        self._turn = 0
        self._then: Callable[[Prepared], object] | None = None
        self._comfortable = True
        self.language = Segmented(
            [(Language.EN, "English", None), (Language.ZH, "中文", None)], self.tr("Language of the report")
        )
        self.language.set_value(desk.facts.language)
        self.language.changed.connect(lambda _language: self._language_chosen())
        self.prepare_button = button_of(self.tr("Prepare"), self.prepare, "secondary", "refresh-cw")
        self._words = PlainLabel("", "caption", elide=True)
        self.lying = LyingReady(self._count_anew, lambda: desk.errands.office.folder / FOLDER)
        self.view = LivePaper()
        self.view.hide()
        self._nothing = EmptyState("chart-column", self.tr("The report is being prepared."))
        card = Card(" ", margin=1)
        self._card = card
        card.head.insertWidget(1, self._words, 100)
        for each in (self._progress_line(), self.language, self.prepare_button):
            card.head.addWidget(each)
        for name, icon_name, run in (
            (self.tr("Smaller"), "zoom-out", lambda: self._zoom(1 / 1.2)),
            (self.tr("Larger"), "zoom-in", lambda: self._zoom(1.2)),
            (self.tr("Fit width"), "move-horizontal", self._fit_width),
        ):
            button = button_of("", run, "ghost", icon_name)
            button.setAccessibleName(name)
            button.setToolTip(name)
            card.head.addWidget(button)
        card.body.addWidget(self.lying)
        card.body.addWidget(self._nothing, 1)
        card.body.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._show_state()

    def _progress_line(self) -> QWidget:
        self._moving = QWidget()
        row = QHBoxLayout(self._moving)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self._step = PlainLabel("", "caption")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 100)
        self._progress.setFixedWidth(px(120))
        self._progress.setAccessibleName(self.tr("Progress"))
        self.cancel_button = button_of(self.tr("Cancel"), self.cancel, "link")
        for widget in (self._step, self._progress, self.cancel_button):
            row.addWidget(widget)
        self._moving.hide()
        return self._moving

    # -- what is chosen

    @property
    def busy(self) -> bool:
        """Whether a report is being prepared."""
        return self._job is not None

    def chosen_language(self) -> Language:
        """The language the next report is prepared in."""
        return Language(str(self.language.value()))

    def current(self, *, counted: bool = False) -> Prepared | None:
        """The report shown if it is of the period and language chosen; `counted`: and no file that lay ready."""
        shown = self.prepared
        if shown is None or (shown.span, shown.language) != (self._span, self.chosen_language()):
            return None
        return None if counted and shown.lay_ready else shown

    def choose(self, span: Span) -> None:
        """Another period is chosen; the pages shown stay until they are asked for anew."""
        self._span = span
        self._show_state()

    def send_for_ready(self) -> None:
        """The report that prepared itself is wanted in the language it has; pages of a month that went on are not."""
        self._sent_for = True
        if (shown := self.prepared) is not None and shown.report is not None and not shown.report.over:
            self.prepared = None

    def ask(self, span: Span) -> None:
        """The view is in front: take the report of the period that prepared itself, else prepare it, unless its pages
        are there or on their way."""
        self.choose(span)
        if self.current() is None and not self._is_under_way():
            self._begin(tuple(Language) if self._sent_for else (self.chosen_language(),))

    # -- preparing

    def prepare(self, then: Callable[[Prepared], object] | None = None) -> None:
        """Count and draw the report of the period chosen, and hand it to `then`; the one shown stays until it is there.

        What is prepared of another period is given up for it.
        """
        if not self._looks and self._is_under_way():
            self._then = then or self._then
        else:
            self._begin((), then)

    def when_ready(self, then: Callable[[Prepared], object], *, counted: bool = False) -> None:
        """Do something with the report of the period chosen, prepared first where it is not there.

        `counted`: with one that is counted from the book, and no file that lay ready.
        """
        if (shown := self.current(counted=counted)) is not None:
            then(shown)
        elif self._is_under_way() and not counted:
            self._then = then
        else:
            self.prepare(then)

    def _count_anew(self) -> None:
        self.prepare()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)  # the line with the link goes

    def _is_under_way(self) -> bool:
        """Whether the report of the period and language chosen is being prepared."""
        return self._job is not None and self._under_way == (self._span, self.chosen_language())

    def _begin(self, ready_in: tuple[Language, ...], then: Callable[[Prepared], object] | None = None) -> None:
        if (span := self._span) is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._then, self._looks = then, bool(ready_in)
        self._turn, self._under_way = self._turn + 1, (span, self.chosen_language())
        turn, steps = self._turn, (self.tr("Counting the cases"), self.tr("Drawing the pages"))
        self._job = self._desk.errands.run(
            self,
            preparing(span, self.chosen_language(), steps, ready_in),
            lambda prepared: self._ready(turn, prepared),
            refused=lambda refusal: self._desk.toasts.refuse(sentence(refusal)),
            progress=lambda fraction, text: self._moved(turn, fraction, text),
            title=self.tr("Report of {period}").format(period=span_words(span)),
            always=lambda: self._rest(turn),
        )
        self._moved(turn, 0.0, steps[0])
        self._show_state()

    def cancel(self) -> None:
        """Stop preparing; what is shown stays."""
        if self._job is not None:
            self._job.cancel()

    def _moved(self, turn: int, fraction: float, text: str) -> None:
        if turn == self._turn:
            self._progress.setValue(round(fraction * 100))
            self._step.setText(text)

    def _ready(self, turn: int, prepared: Prepared) -> None:
        if turn != self._turn:
            return
        then, self._then, self._job = self._then, None, None
        if self._sent_for:
            self._sent_for = False
            self.language.set_value(prepared.language)
        if prepared.lost is not None:
            self._desk.toasts.show(sentence(prepared.lost))
        self.show_prepared(prepared)
        if then is not None:
            then(prepared)

    def _rest(self, turn: int) -> None:
        if turn == self._turn:
            self._job = self._then = None
            self._show_state()

    def show_prepared(self, prepared: Prepared) -> None:
        """Show the pages of a report."""
        self.prepared = prepared
        self.view.renew(prepared.pdf)
        self._show_comfortably()
        self._show_state()

    def forget(self) -> None:
        """Somebody else sits down, who may not read all of it: the pages go."""
        self.cancel()
        self.prepared = None
        self.view.clear()
        self._show_state()

    def _language_chosen(self) -> None:
        self._sent_for = False
        self._show_state()

    def _show_state(self) -> None:
        shown, busy = self.prepared, self.busy
        self._nothing.setVisible(shown is None)
        self._nothing.sentence.setText(
            self.tr("The report is being prepared.") if busy else self.tr("Press Prepare to see the pages.")
        )
        self.view.setVisible(shown is not None)
        self.lying.setVisible((here := self.current()) is not None and here.lay_ready)
        self.lying.anew.setEnabled(not busy)
        self._moving.setVisible(busy)
        self._words.setVisible(not busy)
        self.prepare_button.setEnabled(not busy and self._span is not None)
        if shown is None:
            self._card.set_title(self.tr("Report"))
            self._words.setText("")
        else:
            self._card.set_title(self.tr("Report of {period}").format(period=span_words(shown.span)))
            self._words.setText(self._state_words(shown))
        self.changed.emit()

    def _state_words(self, shown: Prepared) -> str:
        if self.current() is None:
            return self.tr("Press Prepare for the period chosen")
        at = day_and_time(shown.made_at, self._desk.facts)
        told = self.tr("{n} page, prepared {time}") if shown.pages == 1 else self.tr("{n} pages, prepared {time}")
        return told.format(n=shown.pages, time=at)

    # -- looking

    def _show_comfortably(self) -> None:
        """As wide as the room, but no larger than the paper: until a zoom is chosen."""
        if self._comfortable and self.prepared is not None:
            self.view.fit_width()
            if self.view.zoom > (most := self._desk.look.percent / 100):
                self.view.set_zoom(most)

    def _zoom(self, factor: float) -> None:
        self._comfortable = False
        self.view.set_zoom(self.view.zoom * factor)

    def _fit_width(self) -> None:
        self._comfortable = False
        self.view.fit_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._show_comfortably)  # the view has its new width only then
