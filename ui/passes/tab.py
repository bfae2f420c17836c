"""The item-release passes of a flat."""

from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from desk import owners, passes
from desk.passes import PassRow, PassStatus
from desk.work import Reading
from ui.desk import Desk
from ui.filetab import Tab
from ui.passes.lists import BackForm, CameBack, Household, PassForm, VoidPassForm, tell_back
from ui.passes.paper import preview_pass, print_pass
from ui.passes.words import pass_pill, valid_words
from ui.recordlist import RecordList
from ui.rowacts import RowAct
from ui.table import Column
from ui.widgets.link import LinkButton


@dataclass(frozen=True)
class FlatPasses:
    """The passes of a flat and what their form offers."""

    rows: tuple[PassRow, ...]
    household: Household


class PassesTab(Tab):
    """Passes still out first; F9 prints the one chosen, or issues and prints the one being written."""

    tables: ClassVar[frozenset[str]] = frozenset({"release_pass", "pass_item", "person", "tenure", "vehicle", "fact"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._household = Household(0, (), (), "")
        self._wanted = ""
        self._to_print = False
        columns = [
            Column("number", self.tr("Number"), lambda row: row.number, width=8.5, bold=True),
            Column("valid", self.tr("Valid"), lambda row: valid_words(row, self.today), width=10.8),
            Column("what", self.tr("What goes out"), lambda row: row.what, stretch=True),
            Column("asked", self.tr("Who asks"), lambda row: row.asked_by, width=7.5),
            Column(
                "state",
                self.tr("Status"),
                lambda row: pass_pill(row).word,
                width=6.5,
                tone=lambda row: pass_pill(row).tone,
            ),
        ]
        self.list = RecordList(
            desk,
            "pass",
            self.tr("Item-release passes"),
            columns,
            lambda row, _unit: self._form(row),
            empty=self.tr("No pass was issued for this flat yet."),
            add_text=self.tr("Issue a pass…"),
            acts=self._acts(),
            opened=self._opened,
            edits=_can_change,
        )
        self.list.kept.connect(self._kept)
        self.column.addWidget(self.list)
        register = LinkButton(self.tr("All passes of the estate…"))
        register.clicked.connect(self.show_register)
        self.column.addWidget(register)

    def _acts(self) -> list[RowAct]:
        return [
            RowAct(self.tr("Print"), lambda row: print_pass(self.desk, row.number), _counts),
            RowAct(self.tr("Came back…"), self._ask_back, _is_out, "back"),
            RowAct(self.tr("Out again"), self._out_again, lambda row: row.status is PassStatus.USED),
            RowAct(self.tr("Void…"), self._ask_void, _is_out, "void"),
        ]

    # -- what a tab does

    @staticmethod
    def ask(reading: Reading, unit_id: int) -> object:
        file = owners.unit_file(reading, unit_id)
        living = tuple(each for each in file.residents if not each.gone)
        household = Household(unit_id, living, file.plates, file.fee_note)
        return FlatPasses(passes.passes_of(reading, unit_id), household)

    def show_answer(self, unit_id: int, answer: Any) -> None:
        self._household = answer.household
        self.list.show_rows(unit_id, answer.rows)
        self._select_wanted()

    def focus_first(self) -> None:
        self.list.focus_first()

    def new(self, what: str) -> None:
        """ "pass" begins one; the number of a pass goes to it."""
        if what == "pass":
            self.list.add()
        else:
            self._wanted = what
            self._select_wanted()
            self.list.focus_first()

    def preview(self) -> bool:
        row = self.list.current()
        if row is not None and _counts(row):
            preview_pass(self.desk, self, row.number)
        return row is not None

    def print_now(self) -> bool:
        row = self.list.current()
        if isinstance(self.list.form, PassForm):
            self._to_print = True
            self.list.form.save()
        elif row is not None and _counts(row):
            print_pass(self.desk, row.number)
        return self.list.form is not None or row is not None

    def show_register(self) -> None:
        """Open the register of all passes."""
        from ui.passes.register import PassRegister  # few visits need it

        PassRegister(self.desk, self.window()).open()

    # -- doing

    def _form(self, row: PassRow | None) -> PassForm:
        form = PassForm(self.desk, self._household, row, self.today)
        # A pass that was refused and is then only saved must not come out of the printer.
        form.form.changed.connect(self._forget_printing)
        self._to_print = False
        return form

    def _forget_printing(self) -> None:
        self._to_print = False

    def _opened(self, row: PassRow) -> None:
        if _can_change(row):
            self.list.edit(row)
        else:
            self.preview()

    def _ask_back(self, row: PassRow) -> None:
        self.list.open_form(BackForm(self.desk, row, self.today), "back", row)

    def _ask_void(self, row: PassRow) -> None:
        self.list.open_form(VoidPassForm(self.desk, row), "void", row)

    def _out_again(self, row: PassRow) -> None:
        self.desk.errands.do(self, lambda work: passes.take_out_again(work, row.number))

    def _kept(self, answer: object) -> None:
        """A pass came back, or was issued or corrected, which answers its number."""
        if isinstance(answer, CameBack):
            tell_back(self.desk, answer.number)
        if not isinstance(answer, str):
            return
        self._wanted = answer
        self._select_wanted()
        if self._to_print:
            self._to_print = False
            print_pass(self.desk, answer)
        else:
            told = self.tr("{number} is ready to print").format(number=answer)
            self.desk.toasts.show(told, self.tr("Print"), lambda: print_pass(self.desk, answer))

    def _select_wanted(self) -> None:
        row = next((each for each in self.list.rows() if each.number == self._wanted), None)
        if row is not None:
            self._wanted = ""
            self.list.select(row.key)


def _is_out(row: PassRow) -> bool:
    return row.status is PassStatus.ISSUED


def _counts(row: PassRow) -> bool:
    return row.status is not PassStatus.VOID


def _can_change(row: PassRow) -> bool:
    return row.status is PassStatus.ISSUED and not row.printed
