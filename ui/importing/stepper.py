"""Where in the import one stands."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.importing.found import Step
from ui.importing.words import step_word
from ui.theme import px
from ui.widgets.label import PlainLabel

STEPS = (Step.FILE, Step.COLUMNS, Step.CHECK, Step.DONE)


class Stepper(QWidget):
    """The steps in a row, the one at hand in heavier words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self._labels: dict[Step, PlainLabel] = {}
        for number, step in enumerate(STEPS, 1):
            if number > 1:
                row.addWidget(PlainLabel("›", "muted"))
            label = PlainLabel(f"{number} {step_word(step)}", "muted")
            self._labels[step] = label
            row.addWidget(label)
        row.addStretch(1)
        self._here: Step | None = None

    def show_step(self, step: Step) -> None:
        """Mark a step and say it to a screen reader; beside the steps there is none."""
        self.setVisible(step in self._labels)
        if step is self._here or step not in self._labels:
            return
        self._here = step
        for each, label in self._labels.items():
            label.set_role("strong" if each is step else "muted")
        told = QCoreApplication.translate("importing", "Step {n} of {count}: {step}")
        words = told.format(n=STEPS.index(step) + 1, count=len(STEPS), step=step_word(step))
        self.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
