"""Backups by themselves: once a day while nobody types, and as the status bar tells of them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QElapsedTimer, QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from desk.refusals import Refusal
from ui.backups.words import bar_words, drill_words, first_words, notice_words, second_words, tone_of
from ui.errands import Errands, Progress
from ui.frame import Frame
from ui.messages import sentence
from ui.quiet import Quiet
from ui.widgets.toast import UNDO_SECONDS
from ui.widgets.toasts import Toasts

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.backups import BackedUp, Reason
    from desk.backups.standing import Standing
    from desk.office import Office
    from desk.work import Reading

QUIET_MS, MOST_MS = 15_000, 1_800_000
"""It waits until no key was pressed for so long, but not longer than half an hour."""
FIRST_LOOK_MS = 1_200
"""The first seconds belong to whoever starts the program."""
STICK_MS = 300_000
"""So often it is seen whether a second place that was away is there again."""
AGAIN_MS, GIVEN_UP_MS = 1_800_000, 14_400_000
"""So long after a backup that failed, or was stopped by hand, the next one is tried."""
FIRST_FAILED, SECOND_FAILED = "backup.first_failed", "backup.second_failed"
_FAILED = (FIRST_FAILED, SECOND_FAILED)


@dataclass(frozen=True)
class Made:
    """What a round came to: nothing was due, or a backup with how it stands now."""

    done: "BackedUp | None"
    standing: "Standing"


class Backups(QObject):
    """Asked every minute; a failure is told once a day and stands in the status bar until one succeeds."""

    stood = Signal()  # how it stands was learnt anew

    def __init__(
        self, errands: Errands, quiet: Quiet, toasts: Callable[[], Toasts], open_page: Callable[..., object]
    ) -> None:
        super().__init__(quiet)
        self._errands, self._quiet, self._toasts, self._open = errands, quiet, toasts, open_page
        self.quiet_ms = QUIET_MS
        self.at_closing = False
        """Whether the window backs up before it goes: the program's does."""
        self.job: Progress | None = None
        self.standing: Standing | None = None
        self.fault = ""
        self._told_on: date | None = None
        self._due_for = QElapsedTimer()
        self._rests, self._looked = QDeadlineTimer(0), QDeadlineTimer(0)
        self._frame: Frame | None = None

    def tell(self, frame: Frame) -> None:
        """Keep the status bar of this frame told; the book is open."""
        self._frame = frame
        if self.standing is None:
            QTimer.singleShot(FIRST_LOOK_MS, self, self.look_anew)
        else:
            self._show()

    @Slot()
    def look_anew(self) -> None:
        """Learn how it stands: beside the quick errands, for a stick or a share may take its time."""
        self._errands.run(
            self,
            lambda office, _moved: _standing(office),
            self._learn,
            refused=_not_now,
            title=self._looking(),
        )

    @Slot()
    def look(self) -> None:
        """A minute went by: see whether a backup is due, and make it where the desk is quiet."""
        if self._frame is None or self.job is not None or self.standing is None or not self._rests.hasExpired():
            return
        known = self.standing

        def due(reading: "Reading") -> "Reason | None":
            from desk.backups import due

            return due(reading, known.last.manifest if known.last is not None else None)

        self._errands.ask(self, due, self._begin, latest="backup", refused=_not_now)
        if known.second_is_behind() and self._looked.hasExpired():
            self._looked.setRemainingTime(STICK_MS)
            self._errands.run(self, _second_is_back, self._stick_came, refused=_not_now, title=self._looking())
        self._show_at(known)

    def _looking(self) -> str:
        return self.tr("Looking at the backups")

    def _stick_came(self, came: bool) -> None:
        """A stick that was away is there again, and has none of today's."""
        if came and self.job is None:
            self._run(lambda office, moved: round_of(office, moved, closing=False), self._made_by_itself)

    def _begin(self, reason: "Reason | None") -> None:
        if reason is None:
            self._due_for.invalidate()
            return
        if not self._due_for.isValid():
            self._due_for.start()
        if self.job is None and (self._quiet.lasts(self.quiet_ms) or self._due_for.hasExpired(MOST_MS)):
            self._due_for.invalidate()
            self._run(lambda office, moved: round_of(office, moved, closing=False), self._made_by_itself)

    def _made_by_itself(self, answer: Made) -> None:
        """Tell once a day what one of the two places did not take; that a stick is away the status bar tells."""
        failed = [each for each in answer.done.notices if each in _FAILED] if answer.done is not None else []
        if failed:
            self._tell_today(" ".join(notice_words(each) for each in failed))

    def again(self) -> None:
        """Rest no longer after a failure: the folder was changed, or the disk is there again."""
        self._rests.setRemainingTime(0)

    def back_up(self, then: Callable[[str], object], refused: Callable[[Refusal], object]) -> None:
        """Back up now, by hand; `then` gets the sentence to say."""
        if self.job is not None:
            then(self.tr("A backup is being made already"))
            return

        def job(office: "Office", moved: Progress) -> Made:
            from desk.backups import Reason, back_up

            return Made(back_up(office, Reason.BY_HAND, moved.step), _standing(office))

        def made(answer: Made) -> None:
            assert answer.done is not None
            then(" ".join([self.tr("Backed up and proved."), *map(notice_words, answer.done.notices)]))

        self._run(job, made, refused)

    def _run(
        self,
        job: "Callable[[Office, Progress], Made]",
        then: Callable[[Made], object],
        refused: Callable[[Refusal], object] | None = None,
    ) -> None:
        def made(answer: Made) -> None:
            told = answer.done.notices if answer.done is not None else ()
            self.fault = notice_words(FIRST_FAILED) if FIRST_FAILED in told else ""
            if SECOND_FAILED in told:  # not a backup every few minutes for a disk that takes none
                self._looked.setRemainingTime(GIVEN_UP_MS)
            self._learn(answer.standing)
            then(answer)

        self.job = self._errands.run(
            self,
            job,
            made,
            refused or self._fail,
            title=self.tr("Backing up the book"),
            cancelled=lambda: self._rests.setRemainingTime(GIVEN_UP_MS),
            always=self._rest,
        )

    def _rest(self) -> None:
        self.job = None

    def _fail(self, refusal: Refusal) -> None:
        self._rests.setRemainingTime(AGAIN_MS)
        self.fault = sentence(refusal)
        self._show()
        self._tell_today(self.tr("Today's backup was not made. {why}").format(why=self.fault))

    def _tell_today(self, told: str) -> None:
        """Tell it where nothing was told today."""
        known = self.standing
        today = self._errands.office.facts.local(known.now).date() if known is not None else None
        if self._told_on is None or self._told_on != today:
            self._told_on = today
            self._toasts().show(told, self.tr("Backups"), lambda: self._open("settings", part="backups"), UNDO_SECONDS)

    # -- what is said

    def _learn(self, told: "Standing") -> None:
        self.standing = told
        self._show()
        self.stood.emit()

    def _show_at(self, known: "Standing") -> None:
        """As it is by the clock now: what is good in the evening is a day older in the morning."""

        def aged(now: object) -> None:
            from dataclasses import replace

            if self.standing is known:
                self.standing = replace(known, now=now)  # type: ignore[arg-type]
                self._show()

        self._errands.ask(self, lambda reading: reading.now, aged, latest="now", refused=_not_now)

    def _show(self) -> None:
        known, frame = self.standing, self._frame
        if known is None or frame is None or not isValid(frame):  # another look, while there are no pages
            return
        facts = self._errands.office.facts
        tone = "red" if self.fault and tone_of(known, facts) == "red" else "amber" if self.fault else ""
        tips = [self.fault, first_words(known, facts), second_words(known, facts), drill_words(known, facts)]
        frame.status.backup.tell(
            "archive-restore",
            tone or tone_of(known, facts),
            bar_words(known, facts),
            "\n".join(each for each in tips if each),
        )


def round_of(office: "Office", moved: Progress, *, closing: bool) -> Made:
    """See what is due and do it, on the worker."""
    from desk.backups import Reason, back_up, due

    known, caretaker = _standing(office), office.caretaker()
    last = known.last.manifest if known.last is not None else None
    reason = caretaker.ask(lambda reading: due(reading, last, closing))
    if reason is None and known.last is not None and known.second_there and known.second_is_behind():
        reason = Reason.DAILY
    if reason is None:
        return Made(None, known)
    return Made(back_up(caretaker, reason, moved.step), _standing(office))


def _second_is_back(office: "Office", _moved: Progress) -> bool:
    known = _standing(office)
    return known.last is not None and known.second_there and known.second_is_behind()


def _not_now(_refusal: Refusal) -> None:
    """Nobody has signed in, or the book cannot be asked: in a minute again."""


def _standing(office: "Office") -> "Standing":
    from desk.backups.standing import standing

    return standing(office.caretaker())
