"""The report as it is printed: prepared, shown page by page, printed and saved as the very bytes shown."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desk.figures.spans import Span
from desk.reports.byitself import FOLDER
from desk.reports.standing import Still, still
from desk.words import Language
from ui.desk import Desk
from ui.letters.live import LivePaper
from ui.messages import sentence
from ui.moments import day_and_time
from ui.reports.lyingready import LyingReady
from ui.reports.prepared import Prepared
from ui.reports.underway import UnderWay
from ui.reports.waiting import Bring, Waiting, Wish
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
    wanted = Signal()  # pages that were asked for are prepared first: they are to be seen

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.prepared: Prepared | None = None
        self._span: Span | None = None
        self._sent_for: Span | None = None  # whose report, if it prepared itself, is wanted in the language it has
        self._follows = False  # whether that is what is under way
        self._just_made: Prepared | None = None  # pages that came, until they were looked at once more
        self._waiting, self._under_way = Waiting(desk, self), UnderWay(desk, self)
        self._under_way.came.connect(self._ready)
        self._under_way.moved.connect(self._moved)
        self._under_way.stopped.connect(self._waiting.give_up)
        self._under_way.ended.connect(self._failed)
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
        return self._under_way.busy

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

    def send_for_ready(self, span: Span) -> None:
        """The report of a period that prepared itself is wanted in the language it has, once the period is asked for;
        pages of it from before it was over are not."""
        self._sent_for, shown = span, self.prepared
        if shown is not None and shown.span == span and shown.report is not None and not shown.report.over:
            self.prepared = None

    def ask(self, span: Span) -> None:
        """The view is in front: take the report of the period that prepared itself, else prepare it, unless its pages
        are there or on their way."""
        sent, self._sent_for = self._sent_for == span, None
        self.choose(span)
        if self._under_way.is_of(self._wish()):
            return
        if self.current() is None:
            self._begin(tuple(Language) if sent else (self.chosen_language(),))
        else:
            self.cancel()  # what is prepared of another period is not wanted any more

    # -- preparing

    def prepare(self) -> None:
        """Count and draw the report of the period chosen, and no other; the one shown stays until it is there."""
        if self._under_way.looks or not self._under_way.is_of(self._wish()):
            self._begin(())

    def when_ready(self, bring: Bring, *, counted: bool = False) -> None:
        """Bring out the report of the period chosen, as the book tells it: prepared first where it is not there, and
        asked for anew where anything was written since.

        `counted`: one that is counted from the book, and no file that lay ready.
        """
        if (wish := self._wish()) is None:
            return
        if not (comes := self._under_way.is_of(wish)):
            self.cancel()  # what is prepared of another
        self._waiting.add(wish, bring)
        if comes and not (counted and self._under_way.looks):
            return
        if not comes and self.current(counted=counted) is not None:
            self.look_again()
        else:
            self.wanted.emit()
            self.prepare()

    def look_again(self) -> None:
        """See whether the pages shown may be seen still, and bring out what waits for them: who sits here, whose names
        are withheld and who was forgotten is asked of the book (M15, G51)."""
        if (shown := self.prepared) is not None:
            then, ask = shown.standing, self._desk.errands.ask
            ask(self, lambda reading: still(reading, then), lambda told: self._looked(shown, told), latest="still")

    def _looked(self, shown: Prepared, told: Still) -> None:
        if shown is not self.prepared:
            return
        if told is Still.OTHER_NAMES:
            self._drop()
        if self.busy:
            return
        made, self._just_made = shown is self._just_made, None
        if told is Still.AS_IT_WAS or (made and told is Still.CHANGED):  # what was just made is not made once more
            self._waiting.bring(self._under_way.wish if made else (shown.span, shown.language), shown)
        elif self._waiting:
            self.wanted.emit()
            self._begin((shown.language,) if shown.lay_ready else ())
        elif told is Still.OTHER_NAMES and self.isVisible():
            self._begin((self.chosen_language(),))

    def _count_anew(self) -> None:
        self.prepare()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)  # the line with the link goes

    def _wish(self) -> Wish | None:
        """The report of the period and language chosen."""
        return (self._span, self.chosen_language()) if self._span is not None else None

    def _begin(self, ready_in: tuple[Language, ...]) -> None:
        """Prepare the report chosen instead of what is under way; one that lies ready in such a language will do."""
        if (wish := self._wish()) is not None:
            self._waiting.give_up_others(wish)
            self._follows = len(ready_in) > 1
            self._under_way.begin(wish, ready_in)
            self._show_state()

    def cancel(self) -> None:
        """Stop preparing; what is shown stays."""
        if self.busy:
            self._under_way.stop()
            self._waiting.give_up()
            self._show_state()

    def _moved(self, fraction: float, text: str) -> None:
        self._progress.setValue(round(fraction * 100))
        self._step.setText(text)

    def _ready(self, prepared: Prepared) -> None:
        if self._follows:
            self.language.set_value(prepared.language)
        if prepared.lost is not None:
            self._desk.toasts.show(sentence(prepared.lost))
        self.show_prepared(prepared)
        self._just_made = prepared
        self.look_again()  # a name may have been withheld while they were handed over

    def _failed(self) -> None:
        self._waiting.forget()  # why they do not come was said
        self._show_state()

    def show_prepared(self, prepared: Prepared) -> None:
        """Show the pages of a report."""
        self.prepared = prepared
        self.view.renew(prepared.pdf)
        self._show_comfortably()
        self._show_state()

    def forget(self) -> None:
        """Somebody else sits down, who may not read all of it: the pages go, and those on their way do not come."""
        self._under_way.stop()
        self._waiting.give_up()
        self._drop()

    def _drop(self) -> None:
        self.prepared = None
        self.view.clear()
        self._show_state()

    def _language_chosen(self) -> None:
        self._follows = False
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
