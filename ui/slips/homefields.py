"""The fields of the form of a slip that comes home: a digit answers the first ones, the rest is a key away."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.slips import Mark, Outcome
from ui.desk import Desk
from ui.form import Form
from ui.slips.appointing import NAMES, Appointing
from ui.slips.digits import Digits
from ui.slips.duty import Duty
from ui.slips.homelines import HomeLines
from ui.slips.homewords import outcome_word, result_hint
from ui.slips.lines.linesedit import LinesEditor
from ui.slips.wordsline import WordsLine
from ui.slips.workerchoice import WorkerChoice
from ui.stages import mark_pill
from ui.theme import px
from ui.widgets.clockline import ClockLine
from ui.widgets.dayline import DayLine
from ui.widgets.keyhint import KeyHint
from ui.widgets.link import LinkButton

QUICK = ("outcome", "tested", "signed", "opinion")
"""What a digit answers, in the order of the paper."""

VISIT = (*NAMES, "worker")
MORE = ("arrived_on", "arrived_at", "done_on", "done_at", "cause", "opinion_words", "score", "receipt", "lines")
SCORES = range(1, 6)


class HomeFields(QWidget):
    """Lays out what stands on a slip, and shows of it what is asked for."""

    save = Signal()
    touched = Signal()
    scanned = Signal(str)  # a letter where none belongs: the next slip is being scanned
    sought = Signal(QWidget)  # a field to be brought into sight, with the sentence that may stand beside it
    discarded = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._again = False  # whether a second visit was raised already
        self._usual = ""  # who went, and goes again where nobody else is named
        self.form = Form(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.card = self.form.section(" ", self._more_link())
        self._add_quick()
        self._add_visit()
        self.more_card = self.form.section(self.tr("More from the paper"))
        self._add_more()
        self.form.submitted.connect(self.save)
        self.form.changed.connect(self.touched)
        self._show_more(False)
        self._outcome_chosen()

    # -- building

    def _more_link(self) -> QWidget:
        links = QWidget(self)
        self._more = QWidget(links)
        link = LinkButton(self.tr("Times, cause, materials…"), parent=self._more)
        link.clicked.connect(self.open_more)
        line = QHBoxLayout(self._more)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(4))
        line.addWidget(link)
        line.addWidget(KeyHint("Ctrl+M", self._more))
        self.discard = LinkButton(self.tr("Discard"), tone="red", parent=links)
        self.discard.setToolTip(self.tr("Drops what was typed here and is not in the book"))
        self.discard.clicked.connect(self.discarded)
        row = QHBoxLayout(links)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(self._more)
        row.addWidget(self.discard)
        return links

    def _add_quick(self) -> None:
        yes_no: list[tuple[object, str]] = [(True, self.tr("Yes")), (False, self.tr("No"))]
        marks = [(each, mark_pill(each).word) for each in (Mark.SATISFIED, Mark.FAIR, Mark.NOT_SATISFIED)]
        self.outcome = Digits([(each, outcome_word(each)) for each in Outcome], parent=self)
        self.form.add("outcome", self.tr("What became of it"), self.outcome, "1 2 3", required=True)
        self.form.add("tested", self.tr("Tested"), Digits(yes_no, parent=self), span=3)
        self.form.add("signed", self.tr("Signed by the owner"), Digits(yes_no, parent=self), span=3)
        self.form.add("opinion", self.tr("Owner's opinion"), Digits(marks, parent=self), span=6)
        self.result = WordsLine(self)
        self.form.add("result", self.tr("In words"), self.result, "Enter")
        for name, following in zip(QUICK, (*QUICK[1:], "result"), strict=True):
            editor = self.form.editor(name)
            assert isinstance(editor, Digits)
            editor.chosen.connect(partial(self._lead_on, name, following))
            editor.entered.connect(self.save)
            editor.spelled.connect(self.scanned)
        self.outcome.changed.connect(lambda _value: self._outcome_chosen())

    def _add_visit(self) -> None:
        self.worker = WorkerChoice(self._desk, self)
        self.appointing = Appointing(
            self._desk, self.form, self._goes, self.worker, self, self.tr("Second visit on"), 3
        )
        self.form.add("worker", self.tr("Worker"), self.worker, span=3)
        self.card.body.addWidget(self.appointing.keys)
        self.card.body.addWidget(self.appointing.notice)
        self.appointing.warned.connect(self.sought)

    def _goes(self) -> str:
        return self.worker.value().strip() or self._usual

    def _add_more(self) -> None:
        self._days = (DayLine(parent=self), DayLine(parent=self))
        self.form.add("arrived_on", self.tr("Arrived on"), self._days[0], span=3)
        self.form.add("arrived_at", self.tr("Arrived at"), ClockLine(self), span=3)
        self.form.add("done_on", self.tr("Finished on"), self._days[1], span=3)
        self.form.add("done_at", self.tr("Finished at"), ClockLine(self), span=3)
        self.form.add("cause", self.tr("Cause found"), QLineEdit(self))
        self.form.add("opinion_words", self.tr("Owner's opinion in words"), QLineEdit(self))
        score = Digits([(each, "") for each in SCORES], parent=self)
        score.chosen.connect(lambda: self.go_to("receipt"))
        score.entered.connect(lambda: self.go_to("receipt"))
        self.form.add("score", self.tr("Score of the service, 5 is best"), score, span=6)
        self.form.add("receipt", self.tr("Receipt no."), QLineEdit(self), span=6)
        self.lines = LinesEditor(self._desk, self)
        self.form.add("lines", self.tr("Services, materials and labour"), self.lines)
        self.home_lines = HomeLines(self.form, self.lines, self)
        self.card.body.addWidget(self.home_lines.told)
        self.duty = Duty(self._desk, self.lines, self)
        self.more_card.body.addWidget(self.duty.notice)

    # -- what of it is shown

    def wants_visit(self) -> bool:
        """Whether saving raises the slip of a second visit."""
        return self.outcome.value() is Outcome.SECOND_VISIT and not self._again

    def open_more(self) -> None:
        """Show what is written more rarely, and go there."""
        self._show_more(True)
        self.go_to("arrived_on")

    def go_to(self, name: str) -> None:
        """The cursor into a field, and the field into sight, wherever others came or went around it."""
        self.form.go_to(name)
        self.sought.emit(self.form.editor(name).parentWidget())

    def _show_more(self, shown: bool) -> None:
        self._more.setVisible(not shown)
        self.more_card.setVisible(shown)
        self._show(MORE, shown)

    def _lead_on(self, name: str, following: str) -> None:
        asks_why = name == "outcome" and self.outcome.value() is not Outcome.DONE
        self.go_to("result" if asks_why else following)

    def _outcome_chosen(self) -> None:
        self.result.setPlaceholderText(result_hint(self.outcome.value()))
        self._show(VISIT, self.wants_visit())
        self.appointing.show(self.wants_visit())

    def _show(self, names: Iterable[str], shown: bool) -> None:
        for name in names:
            editor = self.form.editor(name)
            field = editor.parentWidget()
            assert field is not None
            for each in (editor, field):
                each.setVisible(shown)
