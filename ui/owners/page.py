"""Owners & units: find a flat, see its file, keep it true."""

from typing import Any, ClassVar

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from desk.owners import Resident, change_note, person
from ui.commands import OWN_KEYS, Command
from ui.desk import Desk
from ui.formdialog import FormDialog
from ui.owners.browse import Browse
from ui.owners.dialogs import MovedOutDialog, PersonDialog, UnitDialog
from ui.owners.file import OpenFile
from ui.owners.importing import ImportPane
from ui.page import Page

CTRL_N = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_N).toCombined()


class OwnersPage(Page):
    """The flats of the estate and who belongs to them."""

    tables: ClassVar[frozenset[str]] = frozenset({"unit", "building", "person", "phone", "tenure", "vehicle", "case"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._aside: dict[str, dict[str, Any]] = {}
        # Ctrl+N means "about the flat shown" here; without a flat the window's own one is triggered.
        self.setProperty(OWN_KEYS, [CTRL_N])
        self.browse = Browse(desk.errands, desk.facts)
        self.browse.add_unit.connect(self.add_unit)
        self.browse.import_file.connect(self.import_owners)
        self.browse.new_case.connect(self.new_case)
        self.browse.letter.connect(self.letter)
        view = self.browse.view
        view.add_person.connect(self.add_person)
        view.edit_person.connect(self.edit_person)
        view.moved_out.connect(self.moved_out)
        view.note_saved.connect(self._save_note)
        view.case_opened.connect(lambda number: desk.open("cases", number=number))
        self.importing = ImportPane(desk.errands)
        self.importing.closed.connect(self.close_import)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.browse)
        self._stack.addWidget(self.importing)

    # -- what a page does

    def commands(self) -> list[Command]:
        return [
            Command("owners.find", self.tr("Search flats and people"), "Ctrl+F", "search", self.start_search, "owners"),
            Command("owners.edit", self.tr("Edit the person"), "F2", "pencil", self.edit_person, "owners"),
            Command("owners.letter", self.tr("Letter to this flat"), "Ctrl+L", "mail", self.letter, "owners"),
            Command("owners.note", self.tr("Save the note"), "Ctrl+S", "save", self._keep_note, "owners", False),
            Command("owners.add_unit", self.tr("Add a flat…"), "", "house", self.add_unit),
            Command("owners.add_person", self.tr("Add a person…"), "", "user-plus", self.add_person, "owners"),
            Command("owners.import", self.tr("Import owners and flats…"), "", "upload", self.import_owners),
            Command("owners.import_cases", self.tr("Import past cases…"), "", "upload", self.import_cases),
        ]

    def refresh(self) -> None:
        self.browse.refresh()

    def show_item(self, **what: Any) -> None:
        """unit_id=… (or unit=), person_id=… (or person=): a flat's file, or a person's flats; part="import"."""
        if what.get("part") == "import":
            self._show_import("owners")
            return
        self.close_import()
        unit_id, person_id = what.get("unit_id", what.get("unit")), what.get("person_id", what.get("person"))
        if unit_id is not None:
            self.browse.show_flat(unit_id)
        elif person_id is not None:
            self.desk.errands.ask(
                self, lambda reading: person(reading, person_id).name, self.browse.look_for, latest="person"
            )

    def keep(self) -> dict[str, Any]:
        file = self.browse.view.file
        return {
            "search": self.browse.search.text(),
            "unit": file.flat.id if file else None,
            "opened": self.browse.panes.opened,
            "aside": self._aside,
            "importing": self.importing.keep() if self._importing() else None,
        }

    def restore(self, kept: dict[str, Any]) -> None:
        self._aside = kept["aside"]
        self.browse.search.setText(kept["search"])
        if kept["unit"] is not None:
            self.browse.read(kept["unit"])
        self.browse.panes.open_second(kept["opened"])
        if kept["importing"] is not None:
            self._stack.setCurrentWidget(self.importing)
            self.importing.restore(kept["importing"])

    def leave(self) -> None:
        self._keep_note()

    def escape(self) -> bool:
        if self._importing():
            self.close_import()
            return True
        return self.browse.close_file()

    def panes(self) -> list[QWidget]:
        if self._importing():
            return [self.importing.path]
        first = next(iter(self.browse.view.people.blocks()), self.browse.view.cases)
        return [self.browse.search, self.browse.table, first]

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

    # -- going on from here

    def start_search(self) -> None:
        """The cursor into the search, what stands there marked to be typed over."""
        self.close_import()
        self.browse.close_file()
        self.browse.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.browse.search.selectAll()

    def new_case(self) -> None:
        """A new complaint of the flat shown and the person chosen there."""
        file = None if self._importing() else self._file()
        if file is None:
            self.desk.open("intake", new=True)
        else:
            self.desk.open("intake", unit_id=file.flat.id, person_id=self._person_id())

    def letter(self) -> None:
        """A letter to the person chosen in the flat shown."""
        if (file := self._file()) is not None:
            self.desk.open("letters", unit_id=file.flat.id, person_id=self._person_id())

    def _file(self) -> OpenFile | None:
        return None if self.browse.view.isHidden() else self.browse.view.file

    def _person_id(self) -> int | None:
        resident = self.browse.view.people.current()
        return resident.person_id if resident is not None and not resident.gone else None

    # -- keeping the file true

    def add_unit(self) -> None:
        """Ask for a new flat."""
        dialog = UnitDialog(self.desk.errands, self)
        self._ask(dialog, "unit", self._unit_added)

    def _unit_added(self, unit_id: object) -> None:
        assert isinstance(unit_id, int)
        self.desk.open("owners", unit_id=unit_id)
        self.desk.toasts.show(self.tr("The flat is in the book"))

    def add_person(self) -> None:
        """Ask for a person to add to the flat shown."""
        if (file := self._file()) is not None:
            dialog = PersonDialog(self.desk.errands, (file.flat.id, file.flat.code), parent=self)
            told = self.tr("Added to {flat}").format(flat=file.flat.code)
            self._ask(dialog, f"person of {file.flat.id}", lambda _id: self.desk.toasts.show(told))

    def edit_person(self, resident: Resident | None = None) -> None:
        """Change what the office knows of a person of the flat shown."""
        file = self._file()
        chosen = resident or self.browse.view.people.current()
        if file is not None and chosen is not None:
            dialog = PersonDialog(self.desk.errands, (file.flat.id, file.flat.code), chosen, self)
            self._ask(dialog, f"person {chosen.person_id}", lambda _none: None)

    def moved_out(self, resident: Resident) -> None:
        """Ask for the last day of a person who left."""
        if (file := self._file()) is not None:
            flat = (file.flat.id, file.flat.code)
            dialog = MovedOutDialog(self.desk.errands, flat, resident, file.today, self)
            told = self.tr("{name} moved out").format(name=resident.name[:60])
            self._ask(dialog, "", lambda _none: self.desk.toasts.show(told))

    def _ask(self, dialog: FormDialog, name: str, then: Any) -> None:
        """Open a form with what was typed into it last time and not saved."""
        if name in self._aside:
            dialog.form.fill(self._aside.pop(name))
        untouched = dialog.form.read()

        def put_aside(typed: dict[str, Any]) -> None:
            if name and typed != untouched:
                self._aside[name] = typed

        dialog.put_aside.connect(put_aside)
        dialog.saved.connect(then)
        dialog.open()

    def _keep_note(self) -> None:
        self.browse.view.note.save()

    def _save_note(self, unit_id: int, note: str) -> None:
        file = self.browse.view.file
        before = file.flat.note if file is not None and file.flat.id == unit_id else ""
        code = file.flat.code if file is not None else ""
        told = self.tr("Note of {flat} saved").format(flat=code)

        def undo() -> None:
            self.desk.errands.do(self, lambda work: change_note(work, unit_id, before))

        self.desk.errands.do(
            self,
            lambda work: change_note(work, unit_id, note),
            lambda _none: self.desk.toasts.show(told, self.tr("Undo"), undo),
        )

    # -- spreadsheets

    def import_owners(self) -> None:
        """Bring flats and owners from a spreadsheet."""
        self._import("owners")

    def import_cases(self) -> None:
        """Bring past cases from a spreadsheet."""
        self._import("cases")

    def _import(self, kind: str) -> None:
        self.desk.open("owners")
        self._show_import(kind)

    def _show_import(self, kind: str) -> None:
        self.importing.kind.set_value(kind)
        self._stack.setCurrentWidget(self.importing)
        self.importing.focus_first()

    def close_import(self) -> None:
        """Back to the flats."""
        if self._importing():
            self._stack.setCurrentWidget(self.browse)
            self.browse.search.setFocus()

    def _importing(self) -> bool:
        return self._stack.currentWidget() is self.importing
