"""Who sees phones and ID numbers whole, how long former residents are kept, and who is to be forgotten now."""

from PySide6.QtWidgets import QCheckBox, QSpinBox, QVBoxLayout, QWidget

from desk.refusals import Refusal
from desk.rights import is_manager
from desk.settings import LONGEST_RETENTION, change_privacy
from ui.desk import Desk
from ui.forgetting import ForgettingPane
from ui.form import Form
from ui.messages import sentence
from ui.settings.part import Part
from ui.theme import px
from ui.widgets.label import PlainLabel
from ui.widgets.scroll import Scroll


class PrivacyPart(Part):
    """A manager's choices, kept at once; below them the former residents they have brought onto the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.stars = QCheckBox(self.tr("Receptionists see phones and ID numbers with stars: 138 **** 8000"))
        self.years = QSpinBox()
        self.years.setRange(0, LONGEST_RETENTION)
        self.years.setSpecialValueText(self.tr("For ever"))
        self.years.setSuffix(self.tr(" years"))
        # The style sheet's padding does not reach the line edit inside.
        self.years.lineEdit().setTextMargins(px(6), 0, 0, 0)
        self.form = Form()
        card = self.form.section(self.tr("Personal data"))
        self.form.add("mask_personal", self.tr("On screen"), self.stars, span=8)
        self.form.add("retention_years", self.tr("Former residents are kept"), self.years, span=4)
        told = self.tr(
            "“Show” beside a number shows it whole; the diary says who looked. The slip always has the whole phone."
        )
        self.hint = PlainLabel(told, "muted", wrap=True)
        card.body.addWidget(self.hint)
        self.managers_only = PlainLabel(self.tr("Only a manager changes this."), "muted", wrap=True)
        card.body.addWidget(self.managers_only)
        self.stars.clicked.connect(lambda: self.keep())
        self.years.editingFinished.connect(self.keep)
        self.form.submitted.connect(self.keep)
        self.forgetting = ForgettingPane(desk)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self.form)
        column.addWidget(self.forgetting, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))

    def refresh(self) -> None:
        """Show the choices as the book has them, and the list they lead to."""
        if not self.years.hasFocus():
            self._fill()
        self._desk.errands.ask(self, is_manager, self._suit, latest="right")
        self.forgetting.refresh()

    def first(self) -> QWidget | None:
        """Where work begins: the choices for who may make them, else the list."""
        return self.stars if self.stars.isEnabled() else self.forgetting.table

    def keep(self) -> None:
        """Keep the choices, if they differ."""
        facts = self._desk.facts
        mask, years = self.stars.isChecked(), self.years.value()
        if (mask, years) == (facts.mask_personal, facts.retention_years):
            return
        self._desk.errands.do(self, lambda work: change_privacy(work, mask, years), self._kept, self._refused)

    def _kept(self, _none: None) -> None:
        self.form.clear_marks()
        self._desk.toasts.show(self.tr("Kept: how personal data is treated"))

    def _refused(self, refusal: Refusal) -> None:
        self._fill()
        self.form.mark(str(refusal.fields.get("field", "")), sentence(refusal))

    def _fill(self) -> None:
        facts = self._desk.facts
        self.form.fill({"mask_personal": facts.mask_personal, "retention_years": facts.retention_years})

    def _suit(self, manager: bool) -> None:
        self.stars.setEnabled(manager)
        self.years.setEnabled(manager)
        self.managers_only.setVisible(not manager)
