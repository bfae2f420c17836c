"""The words of a template in one language: written at the left, at the right the page they make."""

from PySide6.QtCore import QKeyCombination, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk import drafts, templates
from desk.refusals import Refusal
from desk.words import Language
from desk.work import UnitOfWork
from ui.commands import OWN_KEYS
from ui.desk import Desk
from ui.drafts import Content, DraftKeeper
from ui.messages import sentence
from ui.moments import clock
from ui.settings.templatesfaults import Place
from ui.settings.templateshead import TemplateHead
from ui.settings.templateshistory import TemplateHistory
from ui.settings.templatesopened import KIND, Opened, draft_id, opened
from ui.settings.templatespage import TemplatePage
from ui.settings.templatestrial import Words
from ui.settings.templateswords import WordsSide
from ui.theme import px
from ui.widgets.actionbar import ActionBar
from ui.widgets.panes import Panes
from ui.widgets.toast import UNDO_SECONDS

PAUSE_MS = 250
LONGEST_NOTE = 300
_FAULT_KEY = QKeyCombination(Qt.Key.Key_F8).toCombined()
_PAGE_KEY = QKeyCombination(Qt.Modifier.CTRL, Qt.Key.Key_P).toCombined()


class TemplateEditor(QWidget):
    """Ctrl+P goes to the page and back, Ctrl+H to the versions, Ctrl+S saves, Esc leaves the page, then the words.

    Nothing typed is lost: it is a draft of whoever writes until it is saved as a new version, which is refused while
    a fault stands.
    """

    left = Signal()
    dirtied = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.template_id = 0
        self.opened: Opened | None = None
        self._book = {"subject": "", "body": ""}
        self._goes_there = self._choosing = self._saving = self._locked = False
        self.words = WordsSide()
        self.keeper = DraftKeeper(desk.errands, KIND, self._content, self)
        self.keeper.kept.connect(lambda at: self.words.kept.setText(self._kept_words(at)))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.draw)
        self.page = TemplatePage(desk)
        self.head = TemplateHead()
        self.head.left.connect(self.left)
        self.head.versions_asked.connect(lambda: self.show_history())
        self.language = self.head.language
        self.words.changed.connect(self._changed)
        self.words.sought.connect(lambda: self.show_page(False))
        self.page.tried.connect(self.words.show_faults)
        self.page.back.connect(lambda: self.show_page(False))
        self.subject, self.body, self.faults = self.words.subject, self.words.body, self.words.faults
        self.panes = Panes(self.words, self.page, shares=(54, 46), narrow=62)
        self.panes.narrowed.connect(self._narrowed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self.head)
        column.addWidget(self.panes, 1)
        column.addWidget(self._action_bar())
        self.language.changed.connect(lambda _value: self._language_switched())
        beside: list[QWidget] = [self.note, self.page.number, self.page.view]
        written: list[QWidget] = [self.subject, self.body, self.faults]
        for each in (*beside, *written):
            each.setProperty(OWN_KEYS, [_PAGE_KEY, _FAULT_KEY] if each in written else [_PAGE_KEY])

    # -- building

    def _action_bar(self) -> ActionBar:
        bar = ActionBar(bare=True)
        self._save = bar.add_primary(self.tr("Save"), self.save, "Ctrl+S")
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Why it was changed"))
        self.note.setMaxLength(LONGEST_NOTE)
        self.words.form.adopt("note", self.tr("Why it was changed"), self.note)
        bar.add_stretching(self.note)
        bar.add_secondary(self.tr("Preview"), self.show_page, "Ctrl+P", "eye")
        self._discard = bar.add_trailing(self.tr("Discard changes"), self.discard)
        return bar

    # -- the template

    def open(self, template_id: int, language: str = "") -> None:
        """Write this template from now on, in a language or in that of the screen."""
        self.keeper.keep()
        self.template_id, self.opened = template_id, None
        self._goes_there = self._choosing = True
        self.language.set_value(Language(language or self._desk.look.language))
        self._choosing = False
        self.page.forget()
        self.page.number.clear()
        self.show_page(False)
        self._ask()

    def close_template(self) -> None:
        """Nothing is open any more; what was typed is a draft."""
        self.keeper.keep()
        self.keeper.start()
        self._pause.stop()
        self.opened = None
        self.template_id = 0
        self.dirtied.emit(False)

    def refresh(self) -> None:
        """Take over words saved elsewhere, unless something is being typed here."""
        if self.template_id and not self.dirty() and not self._saving:
            self._ask()

    def lock(self, locked: bool) -> None:
        """Let the words be read only."""
        self._locked = locked
        self._suit()

    def first(self) -> QWidget:
        """Where writing begins."""
        return self.words.first()

    def dirty(self) -> bool:
        """Whether something was typed that is not in the book."""
        return self._content() is not None

    def _ask(self) -> None:
        id, language = self.template_id, Language(str(self.language.value()))
        draft = draft_id(self._desk.clerk, id, language)
        self._desk.errands.ask(
            self, opened(id, language, draft), lambda found: self._show(found, language), latest="template"
        )

    def _show(self, found: Opened, language: Language) -> None:
        if found.row.id != self.template_id or language != self.language.value():
            return
        fresh, typed_on = self.opened is None, self.dirty()
        self.opened, self._book = found, found.in_book()
        self.head.show_opened(found)
        if typed_on:
            return
        self.words.fill({"note": "", **self._book, **(found.begun or {})}, stay=not fresh)
        self.keeper.start(draft_id(self._desk.clerk, self.template_id, language), in_book=found.begun is not None)
        for side in (self.words, self.page):
            side.for_purpose(found.row.purpose)
        self._suit()
        self.draw()
        if self._goes_there:
            self._goes_there = False
            self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _content(self) -> Content | None:
        """What was typed and is not saved; None when nothing was."""
        typed = self.words.typed()
        if self.opened is None or typed == self._book:
            return None
        return {**typed, "note": self.note.text()}

    def _changed(self) -> None:
        if self.opened is None:
            return
        self.keeper.touch()
        self._pause.start()
        self._suit()

    def _suit(self) -> None:
        dirty = self.dirty()
        self.words.lock(self._locked)
        self.note.setReadOnly(self._locked)
        self._save.setEnabled(dirty and not self._locked and not self._saving)
        self._discard.setEnabled(dirty)
        self.dirtied.emit(dirty)

    def _language_switched(self) -> None:
        if self._choosing or not self.template_id:
            return
        self.keeper.keep()
        self.opened = None
        self.page.forget()
        self._ask()

    def _kept_words(self, at: object) -> str:
        return self.tr("Draft saved {time}").format(time=clock(at, self._desk.facts))  # type: ignore[arg-type]

    # -- saving

    def save(self) -> None:
        """Keep the words as a new version; a fault is shown where it stands and the draft stays."""
        content = self._content()
        if content is None or self._saving or self._locked:
            return
        self._saving = True
        self.words.form.clear_marks()
        self._suit()
        id, language, draft = self.template_id, Language(str(self.language.value())), self.keeper.id
        subject, body, note = (str(content[name]) for name in ("subject", "body", "note"))
        self.keeper.keep(always=True)
        self.keeper.rest()

        def act(work: UnitOfWork) -> None:
            templates.reword(work, id, language, subject, body, note)
            drafts.discard(work, draft)

        saved = {"subject": subject, "body": body}
        self._desk.errands.do(self, act, lambda _none: self._saved(draft, saved), self._refused, self._let_go)

    def discard(self) -> None:
        """Back to the newest version; a message offers what was typed again."""
        content = self._content()
        if content is None:
            return
        desk, draft = self._desk, self.keeper.id
        self.keeper.give_up()
        self.words.fill({"note": "", **self._book}, stay=True)
        self._suit()
        self.draw()

        def back() -> None:
            if isValid(self) and self.keeper.id == draft and self.opened is not None:
                self.words.fill(dict(content), stay=True)
                self._changed()
            else:  # it was left meanwhile: what was typed is a draft again
                desk.errands.do(desk.errands, lambda work: drafts.keep(work, draft, KIND, content))

        desk.toasts.show(self.tr("Your changes were discarded"), self.tr("Undo"), back, UNDO_SECONDS)

    def _saved(self, draft: str, saved: dict[str, str]) -> None:
        self.keeper.settle(draft)
        self._saving = False
        self._desk.toasts.show(self.tr("Saved: new letters are proposed in these words"))
        if draft == self.keeper.id:
            self._book = saved
            self._ask()

    def _refused(self, refusal: Refusal) -> None:
        field, line = str(refusal.fields.get("field", "")), refusal.fields.get("line")
        if isinstance(line, int):
            self.draw()
            self.words.go_to(Place(field, line, sentence(refusal)))
            self._desk.toasts.refuse(sentence(refusal))
        else:
            self.words.form.mark(field, sentence(refusal))

    def _let_go(self) -> None:
        self._saving = False
        self.keeper.let_go()
        self._suit()

    # -- faults and the page

    def draw(self) -> None:
        """Look for faults and draw the page as the words stand now; what is still under way is dropped."""
        self._pause.stop()
        if self.opened is not None:
            language = Language(str(self.language.value()))
            self.page.draw(Words(self.opened.row.purpose, language, self.subject.text(), self.body.toPlainText()))

    def show_page(self, shown: bool | None = None) -> None:
        """Go to the page; where there is room for one side only, it takes the place of the words."""
        if self._pause.isActive():
            self.draw()
        here = self.page.view.hasFocus() or (self.panes.narrow and self.panes.opened)
        shown = not here if shown is None else shown
        self.panes.open_second(shown)
        if shown:
            self.page.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif here:
            self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _at_page(self) -> bool:
        """Whether the page has the keys, or the place of the words."""
        held = self.window().focusWidget()
        return (self.panes.narrow and self.panes.opened) or (held is not None and self.page.isAncestorOf(held))

    def _back_to_words(self) -> None:
        self.panes.open_second(False)
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _narrowed(self, narrow: bool) -> None:
        self.page.offer_back(narrow)

    def show_history(self) -> TemplateHistory | None:
        """Open all versions of this language."""
        if self.opened is None or self.opened.words is None:
            return None
        why_not = ""
        if self._locked:
            why_not = self.tr("Only a manager changes this.")
        elif self.dirty():
            why_not = self.tr("Save or discard what you changed first.")
        language = Language(str(self.language.value()))
        dialog = TemplateHistory(self._desk, self.template_id, language, why_not, self)
        dialog.open()
        return dialog

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed, key = event.modifiers(), event.key()
        plain = pressed == Qt.KeyboardModifier.NoModifier
        held = pressed == Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_P and held:
            self.show_page()
        elif key == Qt.Key.Key_H and held:
            self.show_history()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and held:
            self.save()
        elif key == Qt.Key.Key_Escape and plain and self._at_page():
            self._back_to_words()
        elif key == Qt.Key.Key_Escape and plain:
            self.left.emit()
        else:
            super().keyPressEvent(event)
