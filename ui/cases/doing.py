"""With which cases an act is done: with all that are selected, or else with the one the person sees."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.cases.bulk import BulkActs
from ui.cases.detail_acts import CaseActs
from ui.cases.opened import Opened
from ui.desk import Desk
from ui.marks import Marks
from ui.stages import case_pill

_ALWAYS = ("preview", "file")
"""A preview says itself how to come to a slip; photos and papers may be added to any case."""


class Doing:
    """The acts by their names, as buttons, keys and palette know them."""

    def __init__(
        self,
        desk: Desk,
        acts: CaseActs,
        bulk: BulkActs,
        marks: Marks,
        seen: Callable[[], Opened | None],
        leads: Callable[[str], bool],
    ) -> None:
        """`seen` is the case the person sees; `leads` tells whether it has a way for an act."""
        self._desk, self._marks, self._seen, self._leads = desk, marks, seen, leads
        self._with_one: dict[str, Callable[[Opened], None]] = {
            "slip": acts.slip,
            "slip_details": acts.slip_details,
            "letter": acts.letter,
            "reply": acts.reply,
            "pass_on": acts.pass_on,
            "pause": acts.pause,
            "resume": acts.resume,
            "close": acts.close,
            "reopen": acts.reopen,
            "read": acts.mark_read,
            "preview": acts.preview,
            "form": acts.form,
            "tell_hot": acts.tell_hot,
            "void": acts.void,
        }
        self._with_many: dict[str, Callable[[list[str]], None]] = {
            "reply": bulk.reply,
            "told": bulk.told,
            "pass_on": bulk.pass_on,
            "pause": bulk.pause,
            "close": bulk.close,
            "slip": bulk.slip,
            "second": bulk.second,
            "void": bulk.void,
        }

    def with_one(self) -> dict[str, Callable[[], object]]:
        """What can be done with one case, to be run."""
        return {name: partial(self.do, name) for name in self._with_one}

    def with_many(self) -> dict[str, Callable[[], object]]:
        """What can be done with several cases at once, to be run."""
        return {name: partial(self.do, name) for name in self._with_many}

    def do(self, name: str) -> None:
        """Do one of the acts; nothing where no case is seen, a word where it has no way for it."""
        if len(self._marks) and name in self._with_many:
            self._with_many[name](self.chosen())
        elif (opened := self._seen()) is not None and self.has_way(name):
            if name in self._with_one:
                self._with_one[name](opened)
            else:
                self._with_many[name](self.chosen())

    def has_way(self, name: str) -> bool:
        """Whether the case seen has a way for it; where not, say so: keys and palette are never greyed."""
        opened = self._seen()
        if opened is None or name in _ALWAYS or self._leads(name):
            return opened is not None
        translate, row = QCoreApplication.translate, opened.file.row
        if name == "read":
            told = translate("CasesPage", "{number} has no hand-over to read").format(number=row.number)
        else:
            told = translate("CasesPage", "Not possible for {number} as it stands: {state}")
            told = told.format(number=row.number, state=case_pill(row.status).word)
        self._desk.toasts.show(told)
        return False

    def chosen(self) -> list[str]:
        """The numbers of the cases selected, or else of the one the person sees."""
        if len(self._marks):
            return [row.number for row in self._marks.rows()]
        opened = self._seen()
        return [opened.file.row.number] if opened is not None else []
