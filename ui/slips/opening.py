"""Opens the form of a slip: for a case, alone, from a flat's file, or to change a slip that is out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desk import cases, slips
from desk.refusals import Refusal
from desk.slips import SlipSheet
from desk.work import Reading, UnitOfWork
from ui.desk import Desk
from ui.drafts import Content, DraftKeeper
from ui.icons import icon
from ui.messages import sentence
from ui.slips.beginning import KIND, Beginning, Purpose, alone, for_case, to_change
from ui.slips.errandform import Done, ErrandForm
from ui.slips.paper import print_slip
from ui.takingback import offer_way_back
from ui.widgets.label import Action, literal

translate = QCoreApplication.translate

Ask = Callable[[Reading, str], Beginning]

MOST_CASES = 8
"""Cases of a flat that its menu names."""


def slip_for(desk: Desk, parent: QWidget, case_number: str) -> None:
    """Open the form with everything a slip for this case may say."""
    _open(desk, parent, lambda reading, language: for_case(reading, case_number, language))


def new_slip(desk: Desk, parent: QWidget, unit_id: int | None = None) -> None:
    """Open the form of a slip without a case: the office's own work, in a flat if one is named."""
    _open(desk, parent, lambda reading, language: alone(reading, unit_id, language))


def edit_slip(desk: Desk, parent: QWidget, number: str) -> None:
    """Open the form of a slip that is out, to change what stands on it."""
    _open(desk, parent, lambda reading, language: to_change(reading, number, language))


def slip_of_flat(desk: Desk, parent: QWidget, unit_id: int, person_id: int | None) -> None:
    """A slip for the one open case of a flat; with none or several, ask what it is for."""

    def question(reading: Reading) -> tuple[cases.CaseRow, ...]:
        ways = cases.CaseStatus.WITH_TRADE
        rows = cases.of_unit(reading, unit_id, None)
        open_now = (each for each in rows if each.status is not cases.CaseStatus.CLOSED)
        return tuple(each for each in open_now if cases.may_become(each.status, ways))

    def choose(rows: tuple[cases.CaseRow, ...]) -> None:
        if len(rows) == 1:
            slip_for(desk, parent, rows[0].number)
        else:
            _ask_what_for(desk, parent, unit_id, person_id, rows)

    desk.errands.ask(_drafts(desk), question, choose, latest="flat", refused=_refuse(desk))


def form_open(desk: Desk) -> bool:
    """Whether the form of a slip stands open."""
    return _drafts(desk).form is not None


def tell_raised(desk: Desk, number: str, worker: str, sheet: SlipSheet | None) -> None:
    """Say that a slip was raised, with the way back, and print it where its words are given."""
    offer_unraise(desk, number, worker)
    if sheet is not None:
        print_slip(desk, sheet)


def offer_unraise(desk: Desk, number: str, worker: str) -> None:
    """Say that a slip was raised, with the way back."""
    if worker:
        told = translate("slips", "{number} raised for {worker}").format(number=number, worker=worker)
    else:
        told = translate("slips", "{number} raised").format(number=number)

    def back(work: UnitOfWork) -> bool:
        slips.unraise(work, number)
        return slips.file_of(work, number).row.printed > 0

    out = translate("slips", "its paper is out: tear it up")
    offer_way_back(desk, told, back, lambda is_out: out if is_out else "")


class FormDrafts(DraftKeeper):
    """Keeps the form of a slip that is open; it belongs to the window, so that words outlive form and page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.errands, KIND, self._typed, desk.errands)
        self.form: ErrandForm | None = None

    def _typed(self) -> Content | None:
        return self.form.begun() if self.form is not None else None


def _drafts(desk: Desk) -> FormDrafts:
    found = desk.errands.findChild(FormDrafts)
    return found if isinstance(found, FormDrafts) else FormDrafts(desk)


def _open(desk: Desk, parent: QWidget, ask: Ask) -> None:
    """Ask the book what the form begins with, and open it; asked for twice it opens once."""
    keeper, language = _drafts(desk), desk.look.language

    def show(begun: Beginning) -> None:
        if keeper.form is None:
            _show(desk, parent, keeper, begun)

    desk.errands.ask(keeper, lambda reading: ask(reading, language), show, latest="form", refused=_refuse(desk))


def _show(desk: Desk, parent: QWidget, keeper: FormDrafts, begun: Beginning) -> None:
    form = ErrandForm(desk, begun, parent.window())
    if begun.out:
        told = translate("slips", "Still out: {numbers}").format(numbers=", ".join(begun.out))
        form.tell(told, "", [_print_again(desk, form, number) for number in reversed(begun.out[-3:])], "amber")
    content = keeper.newest(begun.draft_id, begun.begun) or {}
    keeper.start(begun.draft_id, in_book=bool(content))
    keeper.form = form
    form.start(content)
    form.form.changed.connect(keeper.touch)
    form.busy.connect(lambda busy: _hold(keeper, busy))
    form.saved.connect(lambda done: _done(desk, keeper, begun, done))
    form.finished.connect(lambda _code: _left(keeper))
    form.case_wanted.connect(lambda: desk.open("intake", new=True))
    form.open()
    around = parent.window().frameGeometry()
    form.move(around.center() - QPoint(form.width() // 2, form.height() // 2))


def _hold(keeper: FormDrafts, busy: bool) -> None:
    """While the act is under way that takes the draft with it, none is written behind it."""
    if busy:
        keeper.keep(always=True)
        keeper.rest()
    else:
        keeper.let_go()


def _left(keeper: FormDrafts) -> None:
    """Closed: what was typed and not sent waits for the form to open again."""
    keeper.keep()
    keeper.form = None
    keeper.start()


def _done(desk: Desk, keeper: FormDrafts, begun: Beginning, done: Done) -> None:
    keeper.settle(keeper.id)
    if begun.purpose is not Purpose.CHANGE:
        tell_raised(desk, done.number, done.worker, done.sheet)
        if desk.here() == "slips":
            desk.open("slips", raised=done.number)
    elif done.same:
        if done.sheet is not None:
            print_slip(desk, done.sheet)
        else:
            desk.toasts.show(translate("slips", "{number}: nothing was changed").format(number=done.number))
    elif done.sheet is not None:
        print_slip(desk, done.sheet, translate("slips", "{number} changed").format(number=done.number))
    elif begun.printed:
        told = translate("slips", "{number} changed. The paper out there is the old one: print it again (F9)")
        again = translate("slips", "Print it again")
        desk.toasts.show(told.format(number=done.number), again, partial(_print, desk, done.number))
    else:
        told = translate("slips", "{number} changed").format(number=done.number)
        out = translate("slips", "the paper printed since is the old one: print it again (F9)")
        offer_way_back(desk, told, partial(begun.put_back, done.changed), lambda is_out: out if is_out else "")


def _print_again(desk: Desk, form: ErrandForm, number: str) -> Action:
    """A link that prints a slip that is out instead of raising another."""
    words = translate("slips", "Print {number} again").format(number=number)
    return words, lambda: form.leave_for(partial(_print, desk, number))


def _print(desk: Desk, number: str) -> None:
    desk.errands.ask(
        desk.errands,
        lambda reading: slips.sheet_of(reading, number),
        lambda sheet: print_slip(desk, sheet),
        refused=_refuse(desk),
    )


def _ask_what_for(
    desk: Desk, parent: QWidget, unit_id: int, person_id: int | None, rows: tuple[cases.CaseRow, ...]
) -> None:
    """Drop down what a slip in this flat may be for."""
    menu = QMenu(parent.window())
    menu.setAccessibleName(translate("slips", "What is the slip for?"))
    as_case = partial(desk.open, "intake", unit_id=unit_id, person_id=person_id, kind="repair")
    menu.addAction(icon("message-square-warning", "text"), translate("slips", "A &new case, its slip with F9"), as_case)
    menu.addAction(
        icon("wrench", "text"),
        translate("slips", "The &office's own work in this flat"),
        partial(new_slip, desk, parent, unit_id),
    )
    if rows:
        menu.addSeparator()
    for place, row in enumerate(rows[:MOST_CASES], 1):
        words = f"&{place}  {row.number} · {literal(row.summary[:60])}"
        menu.addAction(icon("file-text", "text"), words, partial(slip_for, desk, parent, row.number))
    menu.aboutToHide.connect(menu.deleteLater)
    around = parent.window().frameGeometry()
    menu.popup(around.center() - QPoint(menu.sizeHint().width() // 2, menu.sizeHint().height() // 2))
    menu.setActiveAction(menu.actions()[0])


def _refuse(desk: Desk) -> Callable[[Refusal], object]:
    return lambda refusal: desk.toasts.refuse(sentence(refusal))
