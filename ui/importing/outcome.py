"""What came of the last work, in words over the steps."""

from PySide6.QtWidgets import QWidget

from desk.refusals import Refusal
from ui.importing.found import Work
from ui.importing.state import ImportState
from ui.importing.words import ended_words
from ui.messages import sentence
from ui.widgets.notice import Notice
from ui.widgets.pill import Tone


class Outcome(Notice):
    """Hidden while there is nothing to say."""

    def __init__(self, state: ImportState, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._state = state
        self.hide()
        state.finished.connect(self._finished)
        state.refused.connect(self._refused)
        state.stopped.connect(self._stopped)

    def _finished(self, work: Work) -> None:
        done = self._state.found.done
        if work is Work.IMPORTING and done is not None:
            title = self.tr("{n} rows imported").format(n=f"{done.imported:,}")
            self._say(title, self.tr("They are in the book now. The file itself was not changed."), "green")
        elif work is Work.UNDOING:
            self._say(self.tr("The import was taken back"), "", "green")
        elif work is Work.WRITING:
            self._say(self.tr("File written"), "", "green")

    def _refused(self, refusal: Refusal, work: Work) -> None:
        self._say(ended_words(work), sentence(refusal), "red")

    def _stopped(self, _work: Work) -> None:
        self._say(self.tr("Stopped"), self.tr("Nothing of this run is in the book."), "amber")

    def _say(self, title: str, text: str, tone: Tone) -> None:
        self.show_notice(title, text, tone=tone)
        self.show()
