"""Books a slip back, says what came of it with the way back, and offers what comes next."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desk import drafts, slips
from desk.refusals import Refusal
from desk.slips import Booked, Errand, Home, Mark, Outcome, SlipFile, SlipStatus, Visit, WayBack
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.drafts import DraftKeeper
from ui.messages import sentence
from ui.moments import day_and_time
from ui.saving import bad_days
from ui.slips.homeform import HomeForm
from ui.slips.lines.linesedit import pack
from ui.slips.paper import print_numbers
from ui.takingback import offer_way_back

translate = QCoreApplication.translate


class Booking(QObject):
    """Saves the form of a slip that came home; done, the page is ready for the next one."""

    began = Signal()
    booked = Signal(str)
    refused = Signal(str, str, str)  # the slip's number, the field and the sentence

    def __init__(self, desk: Desk, form: HomeForm, keeper: DraftKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._form, self._keeper = desk, form, keeper
        self._under_way = False

    def save(self, file: SlipFile, *, to_paper: bool = False) -> None:
        """Keep what was written of a slip; `to_paper` prints that of the second visit."""
        taken: Taken = {}
        act = None if self._under_way else self._act(file, taken)
        if act is None:
            return
        self._under_way = True
        self._keeper.keep(always=True)
        self._keeper.rest()
        typed, clerk = self._form.typed(), self._desk.clerk
        id, words = self._keeper.id, str(self._form.result.text())

        def whole(work: UnitOfWork) -> Booked:
            answer = act(work)
            drafts.discard(work, id)
            return answer

        def then(done: Booked) -> None:
            self._keeper.settle(id)
            self.booked.emit(done.number)
            self._tell(file, done, back, self._days(file, taken))
            self._offer(done, words, to_paper=to_paper)

        def refused(refusal: Refusal) -> None:
            self._form.appointing.heed(refusal)
            self.refused.emit(file.row.number, str(refusal.fields.get("field", "")), sentence(refusal))

        def back(work: UnitOfWork, way: WayBack) -> None:
            slips.take_back(work, way)
            if typed:
                drafts.keep(work, id, RESULT, typed, clerk)

        self._desk.errands.do(self, whole, then, refused, self._over)
        self.began.emit()

    def _over(self) -> None:
        self._under_way = False
        self._keeper.let_go()

    def _act(self, file: SlipFile, taken: "Taken") -> Callable[[UnitOfWork], Booked] | None:
        form = self._form
        form.form.clear_marks()
        form.lines.take_pointed()
        told: dict[str, Any] = form.form.read()
        bad = bad_days(form.form, told)
        if not form.wants_visit():
            bad.pop("appoint_day", None)
        for name, why in bad.items():
            form.refuse(name, why)
        outcome = told["outcome"]
        if outcome is None:
            form.refuse("outcome", sentence(Refusal("slip.outcome_missing")))
        elif outcome is not Outcome.DONE and not str(told["result"]).strip():
            bad["result"] = sentence(Refusal("slip.result_missing"))
            form.refuse("result", bad["result"])
        elif form.lines_met:
            form.lines_met = False
            bad["lines"] = sentence(Refusal("slip.lines_changed"))
            form.refuse("lines", bad["lines"])
        if bad or outcome is None:
            return None
        lines = form.lines.lines() if form.is_touched("lines") else None
        base, language = form.base_lines, self._desk.look.language
        stops = form.appointing.stops()
        visits, timed = form.wants_visit(), form.is_touched("arrived_on", "arrived_at", "done_on", "done_at")
        keep = slips.book_back if file.row.status is SlipStatus.OUT else slips.correct

        def act(work: UnitOfWork) -> Booked:
            if lines is not None and pack(slips.typed_lines(work, file.row.number, language)) != base:
                raise Refusal("slip.lines_changed", field="lines")
            came, went = file.home.arrived_at, file.home.done_at
            if timed:
                out, due = file.row.raised_at, file.row.appoint_from
                came = slips.written(work, told["arrived_on"], told["arrived_at"], "arrived_at", out, due)
                # The visit is over after it began; whoever wrote no arrival may have come on the day appointed.
                begun = (came, None) if came is not None else (out, due)
                went = slips.written(work, told["done_on"], told["done_at"], "done_at", *begun)
                taken.update({"arrived_at": came} if told["arrived_on"] is None else {})
                taken.update({"done_at": went} if told["done_on"] is None else {})
                taken["now"] = work.now
            home = Home(
                outcome, came, went, told["cause"], told["tested"], told["signed"], told["opinion"],
                told["opinion_words"], told["score"], told["receipt"],
            )  # fmt: skip
            again = None
            if visits:
                when = slips.appointed(work, told["appoint_day"], told["appoint_from"], told["appoint_until"])
                if stops:
                    slips.stop_at_past(work, when[1])
                again = Visit(Errand(appoint_from=when[0], appoint_until=when[1]), str(told["worker"] or ""))
            return keep(work, file.row.number, told["result"], home, lines, again)

        return act

    # -- what came of it

    def _days(self, file: SlipFile, taken: "Taken") -> list[str]:
        """The days taken for times that were written without one, unless it can only have been today."""
        told, facts, now = list[str](), self._desk.facts, taken.get("now")
        out = facts.local(file.row.raised_at).date()
        for name, words in (
            ("arrived_at", translate("slips", "arrived {moment}")),
            ("done_at", translate("slips", "finished {moment}")),
        ):
            at = taken.get(name)
            if at is not None and now is not None and {out, facts.local(at).date()} != {facts.local(now).date()}:
                told.append(words.format(moment=day_and_time(at, facts, now)))
        return told

    def _tell(
        self, file: SlipFile, done: Booked, back: Callable[[UnitOfWork, WayBack], None], days: Sequence[str]
    ) -> None:
        desk, number = self._desk, done.number
        if done.next_number:
            told = translate("slips", "{number} is back; {next} goes out for the second visit")
        elif done.still_out and done.outcome is Outcome.DONE:
            told = translate("slips", "{number} set right; {next} of the second visit is still out")
        elif file.row.status is not SlipStatus.OUT:
            told = translate("slips", "{number} set right")
        elif done.outcome is Outcome.NOT_DONE and done.case_number:
            told = translate("slips", "{number} is back, not done; {case} stays with {trade}")
        elif done.outcome is Outcome.NOT_DONE:
            told = translate("slips", "{number} is back, not done")
        else:
            told = translate("slips", "{number} is back")
        has_it = done.case_trade
        trade = has_it.text(desk.look.language) if has_it is not None else translate("slips", "the department")
        told = told.format(number=number, next=done.next_number or done.still_out, case=done.case_number, trade=trade)
        told = " · ".join((told, *days))
        offer_way_back(desk, told, lambda work: back(work, done.way_back), about=number)

    def _offer(self, done: Booked, words: str, *, to_paper: bool) -> None:
        """What comes next, a key away (F12), as long as the slip stays booked like this."""
        desk = self._desk
        desk.toasts.withdraw(done.number)  # set right, other things come next
        show = partial(desk.toasts.show, seconds=OFFER_SECONDS, about=done.number)
        if done.next_number:
            printing = partial(print_numbers, desk, (done.next_number,))
            if to_paper:
                printing()
            else:
                told = translate("slips", "{next} is not printed yet").format(next=done.next_number)
                show(told, translate("slips", "Print it"), printing)
        elif done.outcome is Outcome.NOT_DONE and done.case_number:
            told = translate("slips", "{case}: send somebody again, let it wait or pass it on")
            opens = partial(desk.open, "cases", number=done.case_number)
            show(told.format(case=done.case_number), translate("slips", "Open the case"), opens)
        elif done.may_close and done.way_back.after["opinion"] is Mark.NOT_SATISFIED:
            told = translate("slips", "{number} is back, but the owner is not satisfied: see to {case} before it ends")
            opens = partial(desk.open, "cases", number=done.case_number)
            told = told.format(number=done.number, case=done.case_number)
            show(told, translate("slips", "Open the case"), opens)
        elif done.may_close:
            told = translate("slips", "{number} is back; nothing more is out for {case}")
            if done.way_back.after["signed"] is False:
                told = translate("slips", "{number} is back, not signed by the owner; nothing more is out for {case}")
            closes = partial(desk.open, "cases", number=done.case_number, act="close", begun={"outcome": words})
            told = told.format(number=done.number, case=done.case_number)
            show(told, translate("slips", "Close the case"), closes)
        elif not done.case_number and done.way_back.after["opinion"] is Mark.NOT_SATISFIED:
            # Nobody is called back about the office's own work: what the owner says of it is a complaint.
            told = translate("slips", "{number}: not satisfied").format(number=done.number)
            takes = partial(desk.open, "intake", kind="complaint", unhappy_slip=done.number)
            show(told, translate("slips", "Take a complaint"), takes)


Taken = dict[str, datetime | None]
"""The moments taken for times that were written without a day, and now."""

RESULT = "result"
"""The kind of draft what came home is until the slip is booked back."""

OFFER_SECONDS = 60
"""So long what comes next is offered."""


def result_id(number: str, clerk: int | None) -> str:
    """The draft of what came home with a slip; each clerk's own, so that nobody writes over another's words."""
    return f"{RESULT}:{number}:{clerk}"
