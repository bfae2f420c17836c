"""A part of the settings whose fields are facts of the office: kept together, by Save."""

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from desk import drafts
from desk.refusals import Refusal
from desk.rights import is_manager
from desk.work import Reading, UnitOfWork
from ui.desk import Desk
from ui.drafts import Content, DraftKeeper
from ui.form import Form
from ui.messages import sentence
from ui.settings.part import Part
from ui.widgets.actionbar import ActionBar

KIND = "facts"
"""The kind of draft a part is until it is saved; one for each part."""


class FactsPart(Part):
    """A form of facts by their names; nothing is kept before it is saved, and nothing typed is lost before that.

    What was typed is a draft until then, and stands in the form again when the program is started anew. A subclass
    builds its fields, says which act keeps them and what the toast tells.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._saving = False
        self.form = Form()
        self._bar = ActionBar()
        self._save = self._bar.add_primary(self.tr("Save"), self.save, "Ctrl+S")
        self._reset = self._bar.add_trailing(self.tr("Discard changes"), self.reset)
        self._reset.setEnabled(False)
        self._sought = False  # whether the draft of a program that ended was looked for
        self.keeper = DraftKeeper(desk.errands, KIND, self._draft, self)
        self.keeper.start(self._draft_id(desk.clerk))
        self.build()
        self.form.changed.connect(self._tell)
        self.form.submitted.connect(self.save)
        self._inside = self.lay_out(self.form)
        self.facts = desk.facts
        self._fill()

    def build(self) -> None:
        """Add the fields to `form`, each under the name of its fact."""
        raise NotImplementedError

    def act(self, work: UnitOfWork, told: dict[str, Any]) -> None:
        """Keep the facts as told, on the worker: those of the form, each as it was changed here or stands by then."""
        raise NotImplementedError

    def thanks(self) -> str:
        """What the toast says once they are kept."""
        raise NotImplementedError

    def offer(self) -> None:
        """Let the fields offer what the facts name, before they are filled."""

    def pack(self, values: dict[str, Any]) -> dict[str, Any]:
        """Values of the form as a draft holds them: words and numbers."""
        return values

    def unpack(self, packed: dict[str, Any]) -> dict[str, Any]:
        """The values that `pack` gave."""
        return packed

    def add_below(self, widget: QWidget) -> None:
        """Let something lie below the form that is no fact of the office."""
        self._inside.insertWidget(1, widget)

    # -- values

    def refresh(self) -> None:
        """Take over facts changed elsewhere, unless something is being typed here."""
        if not self.dirty():
            self.facts = self.desk.facts
            self.offer()
            self._fill()
        if not self._sought:
            self.desk.errands.ask(self, self._begun, self._go_on, latest="draft")

    def _begun(self, reading: Reading) -> Content | None:
        """What was typed and not saved, for whoever may save it; empty where nothing was."""
        if self.managers and not is_manager(reading):
            return None
        id = self._draft_id(reading.clerk_id)
        return drafts.begun(reading, [id]).get(id, {})

    def _go_on(self, begun: Content | None) -> None:
        if begun is None or self._sought:
            return
        self._sought = True
        dirty = self.dirty()
        self.keeper.start(self._draft_id(self.desk.clerk), in_book=bool(begun))
        if dirty or begun:
            if dirty:  # what is typed by now is newer
                self.keeper.touch()
            else:
                self.take_up(self.unpack(dict(begun)))

    def _draft(self) -> Content | None:
        return self.pack(self._changed()) or None

    def _changed(self) -> dict[str, Any]:
        """The fields that were changed here: the others must not bring back what was changed elsewhere since."""
        told = self._told()
        return {name: value for name, value in self.form.read().items() if value != told[name]}

    def dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return bool(self._changed())

    def _told(self) -> dict[str, Any]:
        """The facts as the form holds them; others are changed elsewhere."""
        return {name: getattr(self.facts, name) for name in self.form.names()}

    def _fill(self) -> None:
        self.form.fill(self._told())
        for name in self.form.names():
            editor = self.form.editor(name)
            if isinstance(editor, QLineEdit) and not editor.hasFocus():
                editor.setCursorPosition(0)  # long words are read from their beginning

    def _tell(self) -> None:
        dirty = self.dirty()
        self._reset.setEnabled(dirty)
        self.keeper.touch()
        self.dirtied.emit(dirty)

    def reset(self) -> None:
        """Back to what the book says."""
        self.form.clear_marks()
        self.keeper.give_up()
        self.facts = self.desk.facts
        self._fill()
        self._tell()

    def typed(self) -> dict[str, Any] | None:
        return self._changed() or None

    def take_up(self, typed: dict[str, Any]) -> None:
        self.offer()
        self.form.fill(typed)
        self._tell()

    def first(self) -> QWidget | None:
        first = self.form.editor(self.form.names()[0])
        return first if first.isEnabled() else None

    def suit(self, manager: bool) -> None:
        may = manager or not self.managers
        for name in self.form.names():
            self.form.editor(name).setEnabled(may)
        self._save.setEnabled(may)

    def leave(self) -> None:
        self.keeper.keep()

    def set_aside(self) -> None:
        self.keeper.keep()
        self._sought = False
        self.facts = self.desk.facts
        self.form.clear_marks()
        self._fill()
        self._tell()
        self.keeper.start()  # the emptied form must not take the draft with it

    def _draft_id(self, clerk: int | None) -> str:
        """Each clerk's own draft of this part, so that nobody writes over another's words."""
        return f"{KIND}:{type(self).__name__}:{clerk}"

    # -- saving

    def bar(self) -> ActionBar | None:
        return self._bar

    def save(self) -> None:
        """Keep the facts; a refusal marks its field."""
        if self._saving:
            return
        self._saving = True
        self.form.clear_marks()
        names, changed, id = self.form.names(), self._changed(), self.keeper.id
        self.keeper.keep(always=True)
        self.keeper.rest()

        def whole(work: UnitOfWork) -> None:
            self.act(work, {name: getattr(work.facts, name) for name in names} | changed)
            drafts.discard(work, id)

        self.desk.errands.do(self, whole, lambda _none: self._saved(), self._refused, self._let_go)

    def _saved(self) -> None:
        self.keeper.settle(self.keeper.id)
        self.facts = self.desk.facts
        self._fill()
        self._tell()
        self.desk.toasts.show(self.thanks())

    def _refused(self, refusal: Refusal) -> None:
        self.form.mark(str(refusal.fields.get("field", "")), sentence(refusal))

    def _let_go(self) -> None:
        self._saving = False
        self.keeper.let_go()
