"""The forms of a thing left at the desk: taken in, put right, handed out."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desk import left_items, owners
from desk.left_items import ItemKind, ItemRow, NewItem
from desk.words import Language, word
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.drafts import Content
from ui.nameline import NameLine
from ui.recordform import RecordForm
from ui.saving import Act
from ui.widgets.combo import Choice
from ui.widgets.textarea import TextArea

if TYPE_CHECKING:
    from desk.find import Found

translate = QCoreApplication.translate
PROOFS = (
    ("ID card seen", "核对身份证"),
    ("known to the desk", "前台认识"),
    ("pick-up code", "取件码"),
    ("called the owner", "已电话核实"),
)


class ItemForm(RecordForm):
    """For whom, what, from whom, where it lies; found on file, the flat follows."""

    def __init__(self, desk: Desk, row: ItemRow | None) -> None:
        title = translate("shifts", "New thing at the desk") if row is None else row.number
        super().__init__(desk, title, translate("shifts", "Keep it"))
        self._row = row
        language = Language(desk.look.language)
        kinds: list[tuple[object, str]] = [(each, word(language, f"item.{each}")) for each in ItemKind]
        self.who = NameLine(desk.errands)
        self.who.taken.connect(self._found)
        add = self.form.add
        add("for_name", translate("shifts", "For whom"), self.who, span=6)
        add("unit", translate("shifts", "Flat"), QLineEdit(), span=3)
        add("kind", translate("shifts", "Kind"), Choice(kinds), span=3)
        add("what", translate("shifts", "What it is"), QLineEdit(), required=True, span=6)
        add("from_name", translate("shifts", "From whom (courier, finder)"), QLineEdit(), span=3)
        add("place", translate("shifts", "Where it lies"), QLineEdit(), span=3)
        add("note", translate("shifts", "Note"), TextArea(1))
        if row is not None:
            self.who.know(row.for_name, row.person_id)
            names = ("for_name", "unit", "kind", "what", "from_name", "place", "note")
            self.form.fill({name: getattr(row, name) for name in names})

    def know(self, name: str, person_id: int | None, unit: str) -> None:
        """Begin with somebody on file."""
        self.who.know(name, person_id)
        self.form.fill({"for_name": name, "unit": unit})

    def start(self, draft_id: str, begun: Content | None) -> None:
        super().start(draft_id, begun)
        told = begun or {}
        if isinstance(person := told.get("person_id"), int):
            self.who.know(str(told.get("for_name") or self.who.text()), person)

    def typed(self) -> Content | None:
        content = super().typed()
        return content if content is None else {**content, "person_id": self.who.person_id}

    def _found(self, found: "Found") -> None:
        """Somebody on file, or a flat: the flat stands there, and the cursor goes on."""
        if found.unit:
            self.form.fill({"unit": found.unit})
        self.form.changed.emit()
        self.form.go_to("what" if found.kind == "person" else "for_name")

    def act(self, told: dict[str, Any]) -> Act | None:
        person_id, number = self.who.person_id, self._row.number if self._row is not None else ""

        def whole(work: UnitOfWork) -> str:
            code = told["unit"].strip()
            new = NewItem(
                kind=ItemKind(told["kind"]),
                what=told["what"],
                for_name=told["for_name"],
                unit_id=owners.unit_by_code(work, code) if code else None,
                person_id=person_id,
                from_name=told["from_name"],
                place=told["place"],
                note=told["note"],
            )
            if not number:
                return left_items.take_in(work, new)
            left_items.change(work, number, new)
            return number

        return whole


class HandOutForm(RecordForm):
    """To whom it goes, and what was seen as proof."""

    def __init__(self, desk: Desk, row: ItemRow) -> None:
        title = translate("shifts", "Hand out {number}: {what}").format(number=row.number, what=row.what)
        super().__init__(desk, title, translate("shifts", "Handed out"))
        self.number = row.number
        place = 1 if desk.look.language == Language.ZH else 0
        proofs = [(each[place], each[place]) for each in PROOFS]
        self.form.add("handed_to", translate("shifts", "To whom"), QLineEdit(), required=True, span=6)
        self.form.add("proof", translate("shifts", "What was seen"), Choice(proofs, free=True), span=6)
        self.form.fill({"handed_to": row.for_name})

    def act(self, told: dict[str, Any]) -> Act | None:
        number = self.number

        def act(work: UnitOfWork) -> str:
            left_items.hand_out(work, number, told["handed_to"], str(told["proof"] or ""))
            return number

        return act
