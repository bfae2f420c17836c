"""The calls made about a sudden event: with its draft until it is a case, then in the book."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from desk import incidents
from desk.incidents import NewCall
from desk.work import Reading, UnitOfWork
from ui.errands import Errands


@dataclass(frozen=True)
class Made:
    """One call; its key is below 0 while it is only in the draft."""

    key: int
    at: datetime
    who: str
    phone: str
    reached: bool = True
    outcome: str = ""
    entry_id: int | None = None

    def new(self) -> NewCall:
        """The same to be kept with the case."""
        return NewCall(self.who, self.phone, self.at, self.reached, self.outcome, self.entry_id)


class CallLog(QObject):
    """Holds the calls of the event being taken, oldest first; nothing of it is lost between draft and case."""

    changed = Signal()  # other calls are to be shown
    typed = Signal()  # the draft is to be kept

    def __init__(self, errands: Errands, parent: QObject) -> None:
        super().__init__(parent)
        self._errands = errands
        self._case_id: int | None = None
        self._last = 0
        self._held = False
        self._waiting: list[Callable[[], None]] = []
        self.rows: tuple[Made, ...] = ()

    # -- before it is a case

    def begin(self, content: object = None) -> None:
        """Another event: the calls its draft holds, or none."""
        self._case_id = None
        self.rows = tuple(_read(content))
        self._last = min((row.key for row in self.rows), default=0)
        self.changed.emit()

    def content(self) -> str:
        """The calls as the draft keeps them."""
        rows = [{**asdict(row), "at": row.at.isoformat()} for row in self.rows if row.key < 0]
        return json.dumps(rows, ensure_ascii=False) if rows else ""

    def settle(self, case_id: int, sent: Sequence[Made]) -> None:
        """The event is a case and those calls are in the book with it; later ones follow now."""
        in_book = {row.key for row in sent}
        later = [row for row in self.rows if row.key not in in_book]
        self._case_id = case_id
        for row in later:
            self._keep(row)
        self.refresh()

    def hold(self) -> None:
        """The calls are on their way to the book: what is said of one of them waits until they are there."""
        self._held = True

    def let_go(self) -> None:
        """They came there, or came back: what was said meanwhile is done now."""
        self._held = False
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()

    # -- at any time

    def add(self, who: str, phone: str, at: datetime, entry_id: int | None = None) -> Made:
        """Somebody is called now."""
        self._last -= 1
        row = Made(self._last, at, who, phone, True, "", entry_id)
        self.rows = (*self.rows, row)
        if self._case_id is None:
            self.typed.emit()
        else:
            self._keep(row)
        self.changed.emit()
        return row

    def correct(self, row: Made, reached: bool, outcome: str) -> None:
        """Whether they were reached, and what was said."""
        if (row.reached, row.outcome) == (reached, outcome):
            return
        if self._held:
            self._waiting.append(lambda: self.correct(row, reached, outcome))
            return
        if self._case_id is not None:
            self._do_with(row, lambda work, id: incidents.change_call(work, id, reached, outcome))
            return
        changed = replace(row, reached=reached, outcome=outcome)
        self.rows = tuple(changed if each.key == row.key else each for each in self.rows)
        self.typed.emit()
        self.changed.emit()

    def take_off(self, row: Made) -> None:
        """It was not made."""
        if self._held:
            self._waiting.append(lambda: self.take_off(row))
            return
        self.rows = tuple(each for each in self.rows if each.key != row.key)
        if self._case_id is not None:
            self._do_with(row, incidents.take_off_call)
        else:
            self.typed.emit()
        self.changed.emit()

    def put_back(self, row: Made) -> None:
        """It was made after all; it comes back where it was taken off, also when the event is a case by now."""
        if self._held:
            self._waiting.append(lambda: self.put_back(row))
        elif row.key > 0:
            self._do(lambda work: incidents.put_back_call(work, row.key))
        elif self._case_id is not None:
            self._keep(row)
        elif all(each.key != row.key for each in self.rows):
            self.rows = tuple(sorted((*self.rows, row), key=lambda each: each.at))
            self.typed.emit()
            self.changed.emit()

    def refresh(self) -> None:
        """Ask the book again once the event is a case."""
        case_id = self._case_id
        if case_id is None:
            return

        def question(reading: Reading) -> tuple[Made, ...]:
            return tuple(
                Made(row.key, row.at, row.who, row.phone, row.reached, row.outcome, row.entry_id)
                for row in incidents.calls_of_case(reading, case_id)
            )

        self._errands.ask(self, question, lambda rows: self._show(case_id, rows), latest="calls")

    def _show(self, case_id: int, rows: tuple[Made, ...]) -> None:
        if case_id == self._case_id:
            self.rows = rows
            self.changed.emit()

    def _keep(self, row: Made) -> None:
        case_id = self._case_id

        def keep(work: UnitOfWork) -> None:
            # A PC whose clock was set back must not lose a call that "has not come yet".
            incidents.called(work, replace(row.new(), at=min(row.at, work.now)), case_id=case_id)

        self._do(keep)

    def _do_with(self, row: Made, act: Callable[[UnitOfWork, int], object]) -> None:
        """Do something with a call of the case, also before its row has come back from the book."""
        case_id = self._case_id

        def whole(work: UnitOfWork) -> None:
            if row.key > 0:
                act(work, row.key)
            elif case_id is not None:
                same = [each for each in incidents.calls_of_case(work, case_id) if each.entry_id == row.entry_id]
                if same:
                    act(work, min(same, key=lambda each: abs(each.at - row.at)).key)

        self._do(whole)

    def _do(self, act: Callable[[UnitOfWork], object]) -> None:
        self._errands.do(self, act, lambda _answer: self.refresh())


def _read(content: object) -> list[Made]:
    """The calls out of a draft; a draft of another time may hold something else."""
    try:
        told = json.loads(str(content or "[]"))
        return [
            Made(
                -place,
                datetime.fromisoformat(each["at"]),
                str(each["who"]),
                str(each["phone"]),
                bool(each["reached"]),
                str(each["outcome"]),
                each["entry_id"],
            )
            for place, each in enumerate(told, 1)
        ]
    except (ValueError, KeyError, TypeError):
        return []
