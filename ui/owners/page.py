"""Owners & units: find a flat, see its file, keep it true."""

from typing import Any, ClassVar

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from desk.owners import person
from ui.aside import Aside
from ui.commands import OWN_KEYS, Command
from ui.desk import Desk
from ui.exporting import start_owners_export
from ui.formdialog import FormDialog
from ui.household.served import show_served
from ui.importing.pane import ImportPane
from ui.merging.commands import MergeCommands
from ui.owners.browse import Browse
from ui.owners.dialogs import UnitDialog
from ui.owners.openfile import OpenFile
from ui.owners.starting import Starts
from ui.page import Page
from ui.recordform import RecordForm
from ui.slips.opening import slip_of_flat

CTRL_N = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_N).toCombined()


class OwnersPage(Page):
    """The flats of the estate and the whole record of each household."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "unit", "building", "estate", "person", "person_group", "phone", "tenure", "vehicle", "pet", "benefit",
            "case", "slip", "letter", "renovation", "renovation_worker", "breach", "move", "move_step", "key_held",
            "key_loan", "paper_held", "attachment", "visit", "follow_up", "unhappy", "release_pass", "merge", "fact",
            "left_item",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._aside = Aside()
        # Ctrl+N means "about the flat shown" here; without a flat the window's own one is triggered.
        self.setProperty(OWN_KEYS, [CTRL_N])
        self.browse = Browse(desk)
        self.browse.add_unit.connect(self.add_unit)
        self.browse.import_file.connect(self.import_owners)
        self.browse.new_case.connect(self.new_case)
        self.browse.slip.connect(self.slip)
        self.browse.letter.connect(self.letter)
        self.importing = ImportPane(desk.errands)
        self.importing.closed.connect(self.close_import)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.browse)
        self._stack.addWidget(self.importing)
        self._starts = Starts(self.start)
        self._merges = MergeCommands(desk, self, self._unit_id, self._person_id)
        menu = self._starts.menu(self)
        self._merges.fill(menu)
        self.browse.more.setMenu(menu)

    # -- what a page does

    def commands(self) -> list[Command]:
        return [
            Command("owners.find", self.tr("Search flats and people"), "Ctrl+F", "search", self.start_search, "owners"),
            Command("owners.slip", self.tr("Work slip for this flat"), "F9", "wrench", self.slip, "owners"),
            Command("owners.letter", self.tr("Letter to this flat"), "Ctrl+L", "mail", self.letter, "owners"),
            *self._starts.commands(),
            Command("owners.print", self.tr("Print preview of the file"), "Ctrl+P", "printer", self.preview, "owners"),
            Command("owners.save", self.tr("Save the entry"), "Ctrl+S", "save", self.save, "owners", False),
            Command(
                "owners.next", self.tr("Next part of the file"), "Ctrl+PgDown|Ctrl+Tab", "", self._next, "owners", False
            ),
            Command(
                "owners.previous",
                self.tr("Part of the file before"),
                "Ctrl+PgUp|Ctrl+Shift+Tab",
                "",
                lambda: self._next(-1),
                "owners",
                False,
            ),
            Command("owners.filters", self.tr("Filter the list of flats…"), "", "list-filter", self.filters, "owners"),
            Command("owners.benefits", self.tr("Households who used a benefit…"), "", "heart", self.benefits),
            Command("owners.add_unit", self.tr("Add a flat…"), "", "house", self.add_unit),
            Command("owners.passes", self.tr("All item-release passes…"), "", "package", self.show_passes),
            *self._merges.commands(),
            Command("owners.import", self.tr("Import owners and flats…"), "", "upload", self.import_owners),
            Command("owners.export", self.tr("Export all owners and flats…"), "", "download", self.export_owners),
            Command("owners.import_cases", self.tr("Import past cases…"), "", "upload", self.import_cases),
            Command("owners.import_earlier", self.tr("Earlier imports"), "", "history", self.earlier_imports),
            Command("owners.import_template", self.tr("Import template…"), "", "file-plus", self.import_template),
        ]

    def refresh(self) -> None:
        self.browse.refresh()

    def show_item(self, **what: Any) -> None:
        """unit_id=… (or unit=), person_id=… (or person=): a flat's file, or a person's flats; part="import".

        With a flat: tab=… opens that part of its file, new=… begins an entry there.
        """
        if what.get("part") == "import":
            self._show_import("owners")
            return
        self.close_import()
        unit_id, person_id = what.get("unit_id", what.get("unit")), what.get("person_id", what.get("person"))
        if unit_id is not None:
            self.browse.show_flat(unit_id)
            if "tab" in what:
                self.browse.view.open_tab(str(what["tab"]), str(what.get("new", "")), unit_id)
        elif person_id is not None:
            self.desk.errands.ask(
                self, lambda reading: person(reading, person_id).name, self.browse.look_for, latest="person"
            )

    def topic(self) -> str:
        return "owners.import" if self._importing() else ""

    def keep(self) -> dict[str, Any]:
        file = self.browse.view.file
        return {
            "list": self.browse.list.keep(),
            "unit": file.flat.id if file else None,
            "opened": self.browse.panes.opened,
            "view": self.browse.view.keep(),
            "aside": self._aside.all(),
            "importing": self.importing.keep(),
            "at_import": self._importing(),
        }

    def restore(self, kept: dict[str, Any]) -> None:
        self._aside.take_up(kept["aside"])
        self.browse.list.restore(kept["list"])
        self.browse.view.restore(kept["view"])
        if kept["unit"] is not None:
            self.browse.read(kept["unit"])
        self.browse.panes.open_second(kept["opened"])
        self.importing.restore(kept["importing"])
        if kept["at_import"]:
            self._stack.setCurrentWidget(self.importing)

    def leave(self) -> None:
        self.browse.view.leave()

    def escape(self) -> bool:
        if self._importing():
            self.close_import()
            return True
        return self.browse.close_file()

    def panes(self) -> list[QWidget]:
        if self._importing():
            return [self.importing.path]
        return [self.browse.search, self.browse.table, self.browse.view.bar]

    def focus_first(self) -> None:
        if self._importing():
            self.importing.focus_first()
        else:
            self.start_search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.keyCombination().toCombined() == CTRL_N:
            self.new_case()
        else:
            super().keyPressEvent(event)

    # -- going on from here (M05)

    def start_search(self) -> None:
        """The cursor into the search, what stands there marked to be typed over."""
        self.close_import()
        self.browse.close_file()
        self.browse.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.browse.search.selectAll()

    def filters(self) -> None:
        """Ask what the list is to be narrowed to (M84)."""
        self.close_import()
        self.browse.list.choose_filters()

    def benefits(self) -> None:
        """Show the households that used a benefit (M55)."""
        self.desk.open("owners")
        show_served(self.desk, self)

    def new_case(self) -> None:
        """A new complaint of the flat shown and the person chosen there."""
        file = None if self._importing() else self._file()
        if file is None:
            self.desk.open("intake", new=True)
        else:
            self.desk.open("intake", unit_id=file.flat.id, person_id=self._person_id())

    def slip(self) -> None:
        """Print the paper chosen in the file, or begin a slip: for the open case of the flat, a new one, or alone."""
        file = self._file()
        if file is not None and not self._tab_prints():
            slip_of_flat(self.desk, self, file.flat.id, self._person_id())

    def _tab_prints(self) -> bool:
        here = self.browse.view.here()
        return here is not None and bool(here.print_now())

    def letter(self) -> None:
        """A letter to the person chosen in the flat shown."""
        if (file := self._file()) is not None:
            self.desk.open("letters", unit_id=file.flat.id, person_id=self._person_id())

    def start(self, tab: str, what: str) -> None:
        """Begin an entry in the file of the flat shown."""
        if self._file() is not None:
            self.browse.open_file()
            self.browse.view.open_tab(tab, what)

    def preview(self) -> None:
        """Show the paper chosen in the file, or the file itself on its sheet."""
        file, here = self._file(), self.browse.view.here()
        if file is None or (here is not None and here.preview()):
            return
        from ui.owners.printing import preview_file  # brings the PDF engine, which most visits never need

        preview_file(self.desk, self, file.flat.id, file.flat.code)

    def save(self) -> None:
        """Save the entry that has the cursor, or the one that is open."""
        widget = QApplication.focusWidget()
        while widget is not None and not isinstance(widget, RecordForm):
            widget = widget.parentWidget()
        here = self.browse.view.here()
        form = widget or next(iter(here.findChildren(RecordForm) if here is not None else ()), None)
        if isinstance(form, RecordForm):
            form.save()

    def _next(self, step: int = 1) -> None:
        if self._file() is not None:
            self.browse.open_file()
            self.browse.view.bar.step(step)
            self.browse.view.into_tab()

    def _file(self) -> OpenFile | None:
        return None if self.browse.view.isHidden() else self.browse.view.file

    def _unit_id(self) -> int | None:
        file = self._file()
        return file.flat.id if file is not None else None

    def _person_id(self) -> int | None:
        here = self.browse.view.here()
        if here is not None and (chosen := here.person_id()) is not None:
            return int(chosen)
        file = self._file()
        return file.resident if file is not None else None

    def show_passes(self) -> None:
        """Open the register of all passes."""
        from ui.passes.register import PassRegister  # few visits need it

        PassRegister(self.desk, self.window()).open()

    # -- a new flat

    def add_unit(self) -> None:
        """Ask for a new flat."""
        self._ask(UnitDialog(self.desk.errands, self), "unit", self._unit_added)

    def _unit_added(self, unit_id: object) -> None:
        assert isinstance(unit_id, int)
        self.desk.open("owners", unit_id=unit_id)
        self.desk.toasts.show(self.tr("The flat is in the book"))

    def _ask(self, dialog: FormDialog, name: str, then: Any) -> None:
        """Open a form with what was typed into it last time and not saved."""
        self._aside.watch(dialog, f"{self.desk.clerk}:{name}")  # nobody finds in a form what another put aside
        dialog.saved.connect(then)
        dialog.open()

    # -- spreadsheets

    def export_owners(self) -> None:
        """Write every flat and its people in the columns that the import reads."""
        start_owners_export(self.desk, self)

    def import_owners(self) -> None:
        """Bring flats and owners from a spreadsheet."""
        self._import("owners")

    def import_cases(self) -> None:
        """Bring past cases from a spreadsheet."""
        self._import("cases")

    def earlier_imports(self) -> None:
        """The list of earlier imports, each with its way back."""
        self.desk.open("owners")
        self._stack.setCurrentWidget(self.importing)
        self.importing.show_earlier()
        self.importing.focus_first()

    def import_template(self) -> None:
        """Write an empty list of owners to fill in."""
        self._import("owners")
        self.importing.save_template()

    def _import(self, kind: str) -> None:
        self.desk.open("owners")
        self._show_import(kind)

    def _show_import(self, kind: str) -> None:
        self.importing.begin(kind)
        self._stack.setCurrentWidget(self.importing)
        self.importing.focus_first()

    def close_import(self) -> None:
        """Back to the flats."""
        if self._importing():
            self._stack.setCurrentWidget(self.browse)
            self.browse.search.setFocus()

    def _importing(self) -> bool:
        return self._stack.currentWidget() is self.importing
