"""One more caller of a known cause; a household that told of it already is not counted twice unasked."""

from typing import Any, Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout

from desk import cases, incidents
from desk.incidents import IncidentRow
from desk.refusals import Refusal
from desk.work import Reading, UnitOfWork
from ui.desk import Desk
from ui.drafts import Content
from ui.incidents.callerline import CallerLine, Teller, flat_of, settled, teller_of
from ui.incidents.words import to_say
from ui.recordform import RecordForm
from ui.saving import Act
from ui.widgets.label import PlainLabel
from ui.widgets.link import LinkButton
from ui.widgets.notice import Notice

translate = QCoreApplication.translate

Way = Literal["", "add", "apart"]


class CallerForm(RecordForm):
    """Who it is; all else is the incident's (one cause, fifty calls)."""

    def __init__(self, desk: Desk, row: IncidentRow) -> None:
        super().__init__(desk, translate("incidents", "Another caller"), translate("incidents", "Take the call"))
        self._number, self._words = row.number, row.say.text(desk.look.language)
        self._title = row.title.text(desk.look.language)
        self._way: Way = ""
        self._before = ""
        self.caller, self.unit = CallerLine(desk.errands), QLineEdit()
        self.form.add("who", self.tr("Phone, name or unit"), self.caller, span=6)
        self.form.add("unit", self.tr("Unit"), self.unit, span=6)
        self.form.add("words", self.tr("Anything else they say"), QLineEdit())
        self.caller.taken.connect(self._found)
        for line in (self.caller, self.unit):
            line.editingFinished.connect(self._look)
            line.textEdited.connect(lambda _text: self._show_before(""))  # it was said of another household
        self._saving.failed.connect(lambda: self._look(go_there=True))
        self.told = QCheckBox(self.tr("Yes"), self)  # never without a parent, also where there are no words to say
        self.told.setVisible(bool(self._words))
        self.known = Notice("", tone="amber")
        self.known.hide()
        column = self.form.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, self.known)
        if self._words:
            self.form.add("told", self.tr("I have told them so"), self.told)
            self.told.setChecked(True)
            column.insertWidget(0, PlainLabel(to_say(row, desk.look.language), "strong", wrap=True))

    # -- who it is

    def typed(self) -> Content | None:
        content = super().typed()
        if content is None or "who" not in content:
            return content
        return {**content, **flat_of(self.caller.teller())}

    def start(self, draft_id: str, begun: Content | None) -> None:
        super().start(draft_id, begun)
        teller = teller_of(begun or {})
        if teller.person_id is not None or teller.unit_id is not None:
            self.caller.put(teller)
            self._look()

    def _found(self, teller: Teller) -> None:
        self.unit.setText(teller.unit)
        self.form.go_to("words" if teller.unit_id is not None else "unit")
        self._look()

    # -- whether they told of it already

    def _look(self, *, go_there: bool = False) -> None:
        typed, unit, number = self.caller.teller(), self.unit.text().strip(), self._number

        def question(reading: Reading) -> str:
            try:
                teller = settled(reading, typed, unit)
            except Refusal:
                return ""  # a flat half typed
            return incidents.told_before(reading, number, teller.unit_id, teller.person_id)

        def show(before: str) -> None:
            if (typed, unit) != (self.caller.teller(), self.unit.text().strip()):
                return  # somebody else by now
            self._show_before(before)
            if before and go_there:
                self.known.findChildren(LinkButton)[0].setFocus()

        self.desk.errands.ask(self, question, show, latest="before", refused=lambda _refusal: self._show_before(""))

    def _show_before(self, before: str) -> None:
        if before == self._before:
            return  # built anew, its links would lose the cursor
        self._before = before
        self.known.setVisible(bool(before))
        if before:
            self.known.show_notice(
                self.tr("Told already: {number}").format(number=before),
                self.tr("This household is among the callers. Its second call goes to the same case."),
                [
                    (self.tr("Add to it"), lambda: self._save_by("add")),
                    (self.tr("Take another case"), lambda: self._save_by("apart")),
                ],
            )

    def _save_by(self, way: Way) -> None:
        self._way = way
        self.save()
        self._way = ""

    # -- taking

    def act(self, told: dict[str, Any]) -> Act | None:
        typed, unit, number, way = self.caller.teller(), str(told["unit"]).strip(), self._number, self._way
        said, before = self._words if self.told.isChecked() else "", self._before
        title = self._title
        again = str(told["words"]).strip() or self.tr("Called again about {number}").format(number=number)

        def take(work: UnitOfWork) -> cases.Taken | incidents.CalledAgain:
            teller = settled(work, typed, unit)
            known = incidents.told_before(work, number, teller.unit_id, teller.person_id)
            if way == "add" and not known:
                raise Refusal("incident.not_told_yet", field="unit")
            if way == "add" and known == before:
                return incidents.called_again(work, known, again, said)
            if known and way != "apart":
                raise Refusal("incident.told_already", field="unit", number=known)
            new = cases.NewCase(
                summary=title,
                words=told["words"],
                told_by=teller.name or teller.phone,
                told_phone=teller.phone,
                person_id=teller.person_id,
                unit_id=teller.unit_id,
                first_receiver_id=work.clerk_id,
                told=said,
            )
            return incidents.short_case(work, number, new)

        return take
