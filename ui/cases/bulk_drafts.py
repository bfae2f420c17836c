"""Keeps what is typed into the forms for several cases until it is done."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

from PySide6.QtCore import QCoreApplication, QObject

from desk import drafts
from desk.drafts import DraftRow
from desk.work import Reading
from ui.cases.bulk_forms import BulkDialog
from ui.drafts import Content, DraftKeeper
from ui.errands import Errands

DRAFT = "bulk"
"""The kind of draft such a form is, and what its id begins with."""
COUNT = "of_cases"
"""Under this name a draft tells for how many cases it was written."""


@dataclass(frozen=True)
class Begun:
    """What was begun in forms of one kind: for the cases chosen under `id`, else the newest for others."""

    id: str
    count: int
    kept: Content | None = None
    elsewhere: DraftRow | None = None


def begun(reading: Reading, what: str, numbers: Sequence[str]) -> Begun:
    """What whoever sits there began for these very cases: another one's words, or another case's, are not for them."""
    mine = f"{DRAFT}:{what}:{reading.clerk_id}:"
    id = mine + blake2b(" ".join(sorted(numbers)).encode(), digest_size=12).hexdigest()
    rows = [row for row in drafts.drafts(reading, DRAFT) if row.id.startswith(mine)]
    kept = next((row.content for row in rows if row.id == id), None)
    return Begun(id, len(numbers), kept, rows[0] if rows and kept is None else None)


class BulkDrafts(QObject):
    """The draft of the form that is open; closed without being done, it waits for the same cases to be chosen again.

    What was written for other cases is offered, and never stands in the form by itself.
    """

    def __init__(self, errands: Errands, parent: QObject) -> None:
        super().__init__(parent)
        self._errands = errands
        self._dialog: BulkDialog | None = None
        self._count = 0
        self._keeper = DraftKeeper(errands, DRAFT, self._begun, self)

    def open(self, dialog: BulkDialog, begun: Begun) -> None:
        """Put in what was begun, and keep what is typed from now on under its id."""
        self._dialog, self._count = dialog, begun.count
        self._keeper.start(begun.id, in_book=True)
        dialog.start(self._keeper.newest(begun.id, begun.kept) or {})
        if (other := begun.elsewhere) is not None:
            dialog.offer(_offered(int(other.content.get(COUNT) or 0)), lambda: self._move(dialog, other))
        dialog.form.changed.connect(self._keeper.touch)
        dialog.finished.connect(lambda _code: self._left(dialog))

    def rest(self, dialog: BulkDialog, resting: bool) -> None:
        """The words are kept before the act begins and not while it is under way."""
        if dialog is not self._dialog:
            return
        if resting:
            self._keeper.keep(always=True)
            self._keeper.rest()
        else:
            self._keeper.let_go()

    def done(self, dialog: BulkDialog) -> None:
        """The act is done; the words are needed no more. They go by the lane they came by, behind the last of them."""
        if dialog is self._dialog:
            self._keeper.give_up()
            self._dialog = None

    def _begun(self) -> Content | None:
        typed = self._dialog.begun() if self._dialog is not None else None
        return {**typed, COUNT: self._count} if typed else None

    def _move(self, dialog: BulkDialog, other: DraftRow) -> None:
        """The words written for other cases are for these instead, in the form and in the book."""
        dialog.form.fill(other.content)
        self._keeper.keep(always=True)
        self._errands.do(self, lambda work: drafts.discard(work, other.id))

    def _left(self, dialog: BulkDialog) -> None:
        if dialog is self._dialog:
            self._keeper.keep()
            self._keeper.start()
            self._dialog = None


def _offered(count: int) -> str:
    one = QCoreApplication.translate("bulk", "Go on with what was written for 1 other case")
    many = QCoreApplication.translate("bulk", "Go on with what was written for {n} other cases")
    return one if count == 1 else many.format(n=count)
