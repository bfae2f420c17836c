"""The fields of the form of a slip: who goes, when, where, and what to bring."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk.refusals import Refusal
from desk.slips import Warranty
from desk.words import Language
from ui.begundialog import BegunDialog
from ui.desk import Desk
from ui.messages import sentence
from ui.slips.appointing import Appointing
from ui.slips.beginning import Beginning, Purpose
from ui.slips.duty import Duty
from ui.slips.lines.linesedit import LinesEditor, pack
from ui.slips.tellerline import TellerLine
from ui.slips.workerchoice import WorkerChoice
from ui.theme import px
from ui.widgets.combo import Choice
from ui.widgets.label import PlainLabel


class ErrandFields(BegunDialog):
    """Lays out what a slip may say, filled with what it says already; what the case knows is proposed."""

    def __init__(self, desk: Desk, begun: Beginning, title: str, save_text: str, parent: QWidget) -> None:
        super().__init__(desk.errands, title, save_text, parent)
        self.desk, self.beginning = desk, begun
        self._trades = {each.id: each for each in begun.trades}
        self._build()

    def _build(self) -> None:
        begun = self.beginning
        column = self.form.layout()
        assert isinstance(column, QVBoxLayout)
        self._column = column
        if begun.about:
            column.insertWidget(0, PlainLabel(begun.about, "muted", elide=True))
        alone = not begun.case_number
        if alone:
            self._add_whose()
        self._add_who_goes()
        self._add_what(alone)
        self.form.fill(self._standing())
        self._trade_chosen()
        self._owes_chosen()
        self.trade.changed.connect(lambda _trade: self._trade_chosen())
        self.owes.changed.connect(lambda _owes: self._owes_chosen())

    def _add_whose(self) -> None:
        """For whom it is: the office's own work, in a flat or not."""
        self.form.section(self.tr("What is to be done"))
        self.form.add("summary", self.tr("Task"), QLineEdit(), required=True)
        self.unit = TellerLine(self.desk.errands)
        self.unit.found.connect(self._found)
        self.form.add("unit", self.tr("Flat"), self.unit, span=4)
        self.form.add("told_by", self.tr("Told by"), QLineEdit(), span=4)
        self.form.add("told_phone", self.tr("Phone"), QLineEdit(), span=4)

    def _add_who_goes(self) -> None:
        card = self.form.section(self.tr("Who goes, and when"))
        language = self.desk.look.language
        named = [(each.id, each.name.text(language)) for each in self.beginning.trades]
        self.trade = Choice([(None, self.tr("Choose…")), *named])
        self.worker = WorkerChoice(self.desk, usual_hint=self.beginning.purpose is not Purpose.CHANGE)
        self.form.add("trade", self.tr("Trade or department"), self.trade, required=True, span=3)
        self.form.add("worker", self.tr("Worker"), self.worker, span=3)
        self.appointing = Appointing(self.desk, self.form, self.goes, self.worker, self, self.tr("Appointment: day"), 2)
        self.appointing.begin(self.beginning.now, self.beginning.number)
        self.form.add("reason", self.tr("Why not the department of its class"), QLineEdit(), required=True)
        card.body.addWidget(self.appointing.keys)
        card.body.addWidget(self.appointing.notice)
        self.appointing.warned.connect(self._scroll.bring)

    def _add_what(self, alone: bool) -> None:
        begun, office = self.beginning, self.desk.facts.language
        card = self.form.section(self.tr("For the worker"))
        if not alone:
            summary = QLineEdit()
            summary.setPlaceholderText(self.tr("As in the case: {summary}").format(summary=begun.summary))
            self.form.add("summary", self.tr("Task, where it differs from the case"), summary)
        self.owes = Choice(
            [
                (Warranty.NONE, self.tr("The office")),
                (Warranty.WARRANTY, self.tr("Warranty of an earlier repair")),
                (Warranty.DEVELOPER, self.tr("The developer")),
            ]
        )
        own = self.tr("Chinese") if office == Language.ZH else self.tr("English")
        spoken = Choice(
            [
                (None, self.tr("As the office: {language}").format(language=own)),
                (Language.EN, self.tr("English")),
                (Language.ZH, self.tr("Chinese")),
            ]
        )
        self.form.add("place", self.tr("Exact place"), _offered(begun.place, *begun.places), span=4)
        self.form.add("equipment", self.tr("Equipment"), _offered(*begun.equipment), span=4)
        self.form.add("warranty", self.tr("Who owes the repair"), self.owes, span=4)
        self.form.add("access", self.tr("How to come in"), _offered(begun.access, *begun.notes))
        self.form.add("bring", self.tr("What to bring"), _offered(*begun.brought), span=8)
        self.form.add("language", self.tr("Language of the paper"), spoken, span=4)
        self.lines = LinesEditor(self.desk, self.form)
        self.lines.changed.connect(self.fit_soon)
        self.lines.grown.connect(self.fit_soon)
        self.form.add("lines", self.tr("Services and materials ordered"), self.lines)
        self.duty = Duty(self.desk, self.lines, self.form)
        card.body.addWidget(self.duty.notice)
        self._saving.refused.connect(self._mark_line)

    def _standing(self) -> dict[str, object]:
        """What stands on the slip, or what it begins with."""
        begun, errand = self.beginning, self.beginning.errand
        trade = begun.trade_id if begun.trade_id is not None else begun.usual_trade_id
        return {
            "summary": errand.summary,
            "unit": begun.unit,
            "told_by": begun.told_by,
            "told_phone": begun.told_phone,
            "trade": trade,
            "worker": begun.worker,
            "reason": "",
            **self.appointing.values(errand),
            "place": errand.place or begun.place,
            "equipment": errand.equipment,
            "access": errand.access or begun.access,
            "bring": " ".join(errand.bring.split("\n")),
            "warranty": errand.warranty,
            "language": errand.language,
            "lines": pack(begun.lines),
        }

    def goes(self) -> str:
        """Who would be sent: the name typed, or whom the trade usually sends; on a slip that is out nobody else."""
        if self.beginning.purpose is Purpose.CHANGE:
            return self.worker.value().strip()
        chosen = self.trade.value()
        usual = self._trades[chosen].worker if isinstance(chosen, int) and chosen in self._trades else ""
        return self.worker.value().strip() or usual

    def _trade_chosen(self) -> None:
        chosen = self.trade.value()
        trade_id = chosen if isinstance(chosen, int) else None
        self.worker.set_trade(trade_id)
        self.show_field("reason", self.beginning.asks_why(trade_id))
        self.appointing.look()

    def _owes_chosen(self) -> None:
        self.duty.put(self.owes.value())
        self.fit_soon()

    def _mark_line(self, refusal: Refusal) -> None:
        """Say at the very line what is wrong with it; a time that is past is kept when it is saved again."""
        self.appointing.heed(refusal)
        field = str(refusal.fields.get("field", ""))
        if field.startswith("lines"):
            self.lines.mark(field, sentence(refusal))
        elif field in self.form.names() and (whole := self.form.editor(field).parentWidget()) is not None:
            # With the sentence under it, once it is known how high that stands.
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(whole, 0, px(10)))

    def _found(self, name: str, phone: str) -> None:
        told = {"told_by": name, "told_phone": phone}
        self.form.fill({field: words for field, words in told.items() if words})
        self.form.changed.emit()
        self.form.go_to("told_by" if not name else "trade")


def _offered(*words: str) -> Choice:
    """A line to type in, with words to choose from; an empty one is no choice."""
    return Choice([(each, each) for each in dict.fromkeys(words) if each], free=True)
