"""The form of a notice's words."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox

from desk import notices
from desk.notices import Event, NewNotice
from desk.templates import TemplateRow
from desk.words import Language
from desk.work import UnitOfWork
from ui.desk import Desk
from ui.drafts import Content
from ui.letters.blanks import BlankArea, BlankLine
from ui.notices.blanks import ON_PAPER, next_blank
from ui.notices.events import EarlierNotice, EndedNotice, EventChoice
from ui.notices.writing import WritingForm
from ui.saving import Act
from ui.widgets.combo import Choice
from ui.widgets.dayline import DayLine
from ui.widgets.textarea import TextArea
from ui.widgets.toast import UNDO_SECONDS

translate = QCoreApplication.translate

WORDED = ON_PAPER
_UNDONE = (*WORDED, "commitments", "places", "incident_number")
"""What the choice of a template or an event may put in."""


class NoticeForm(WritingForm):
    """The words of a notice in both languages, where it will hang, the template and the event they come from."""

    blank_reached = Signal(int)  # the how manieth of the sheet

    def __init__(
        self,
        desk: Desk,
        now: datetime,
        templates: Sequence[TemplateRow],
        events: Sequence[Event],
        begun: NewNotice,
        number: str = "",
    ) -> None:
        """Without a number it is a new one; `begun` are the words it opens with, `now` is on the office's clock."""
        super().__init__(desk, _title(number, begun.incident_number))
        self.number, self._about, self._now = number, begun.incident_number, now
        self._events = {each.number: each for each in events}
        self.ended, self.earlier = EndedNotice(self), EarlierNotice(desk, self)
        self.put_over((self.ended, self.earlier))
        self._fields(desk, templates)
        self._put(begun)
        self._template.activated.connect(lambda _place: self._template_chosen())
        self._event.activated.connect(lambda _place: self._event_chosen())

    def _fields(self, desk: Desk, templates: Sequence[TemplateRow]) -> None:
        language = desk.look.language
        names = [(each.id, each.name(language)) for each in templates]
        self._template = Choice([(None, self.tr("Words of one's own")), *names])
        self.form.add("template", self.tr("Template"), self._template, span=6)
        self._event = EventChoice(desk, list(self._events.values()))
        self.form.add("event", self.tr("Event"), self._event, span=6)
        labels = {
            Language.ZH: (self.tr("Title in Chinese"), self.tr("Words in Chinese")),
            Language.EN: (self.tr("Title in English"), self.tr("Words in English")),
        }
        own = Language.ZH if language == Language.ZH else Language.EN
        for each in (own, Language.EN if own is Language.ZH else Language.ZH):
            self.form.add(f"title_{each}", labels[each][0], BlankLine())
            self.form.add(f"body_{each}", labels[each][1], BlankArea(5))
        self.form.add("places", self.tr("Where it hangs, one place a line"), TextArea(2), span=7)
        self.form.add("until_on", self.tr("To come down on"), DayLine(self._now.date()), span=5)
        self._table = QCheckBox(self.tr("Table of what we promise"))
        self.form.add("commitments", self.tr("Service commitments"), self._table)

    def _put(self, new: NewNotice) -> None:
        self.form.fill(
            {
                "template": new.template_id,
                "commitments": new.commitments,
                "event": new.incident_number,
                **{name: getattr(new, name) for name in WORDED},
                "places": new.places,
                "until_on": new.until_on,
            }
        )

    def notice(self) -> NewNotice:
        """The notice as it stands in the form; a day that is none is left out."""
        told: dict[str, Any] = self.form.read()
        until = told["until_on"]
        return NewNotice(
            **{name: told[name] for name in WORDED},
            places=told["places"],
            until_on=until if isinstance(until, date) else None,
            template_id=told["template"],
            incident_number=str(told["event"] or ""),
            commitments=bool(told["commitments"]),
        )

    def start(self, draft_id: str, begun: Content | None) -> None:
        super().start(draft_id, begun)
        self._about = self.notice().incident_number
        self._tell_event()

    def next_blank(self) -> None:
        """Select the next blank, so that typing fills it in (F8)."""
        if (reached := next_blank(self.form)) is not None:
            self.blank_reached.emit(reached)

    def act(self, told: dict[str, Any]) -> Act | None:  # noqa: ARG002
        new, number = self.notice(), self.number
        if not number:
            return lambda work: notices.write(work, new)

        def change(work: UnitOfWork) -> str:
            notices.change(work, number, new)
            return number

        return change

    def _template_chosen(self) -> None:
        template, about = self._template.value(), self.notice().incident_number
        if not isinstance(template, int):
            return
        self.desk.errands.ask(
            self,
            lambda reading: notices.propose(reading, template, about),
            self._take,
            latest="template",
        )

    def _take(self, proposed: NewNotice) -> None:
        """The words of the template take the place of what stands there; Undo brings back what it replaced."""
        if proposed.template_id != self._template.value():
            return
        was = replace(self.notice(), incident_number=self._about)
        told = {name: getattr(proposed, name) for name in WORDED}
        self._say({**told, "commitments": proposed.commitments}, proposed.incident_number)
        if any(getattr(was, name).strip() for name in WORDED):
            self._offer_back(self.tr("The words of the template took the place of yours"), was)

    def _event_chosen(self) -> None:
        asked, was = self.notice(), self._about
        if asked.incident_number != was:
            self.desk.errands.ask(
                self,
                lambda reading: notices.about(reading, replace(asked, incident_number=was), asked.incident_number),
                lambda told: self._take_event(asked, told),
                latest="template",
            )

    def _take_event(self, asked: NewNotice, told: NewNotice) -> None:
        """What the event says goes into the words, unless somebody wrote on meanwhile: then it is asked again."""
        now = self.notice()
        if now != asked:
            self._event_chosen()
            return
        was = replace(now, incident_number=self._about)
        self._put(told)
        self._say({}, told.incident_number)
        if any(getattr(was, name).strip() and getattr(was, name) != getattr(told, name) for name in WORDED):
            self._offer_back(self.tr("The words say now what is known of the event"), was)

    def _say(self, told: dict[str, Any], about: str) -> None:
        """Other words stand in the fields now, about that event."""
        self._about = about
        self.form.fill(told)
        self._tell_event()
        self.form.changed.emit()

    def _tell_event(self) -> None:
        event = self._events.get(self._about)
        self.set_title(_title(self.number, self._about))
        self.ended.tell(event, self._now)
        self.earlier.tell([row for row in event.earlier if row.number != self.number] if event is not None else [])

    def _offer_back(self, told: str, was: NewNotice) -> None:
        put = self.notice()
        shown = self.desk.toasts.show(told, self.tr("Undo"), lambda: self._back(was, put), UNDO_SECONDS)
        self.destroyed.connect(shown.gone)

    def _back(self, was: NewNotice, put: NewNotice) -> None:
        """What was put in gives way to what was there; a field somebody wrote in since stays as it is."""
        now = self.notice()
        still = [name for name in _UNDONE if getattr(now, name) == getattr(put, name)]
        words: dict[str, object] = {name: getattr(was, name) for name in still}
        about = self._about
        if "incident_number" in words:
            about = was.incident_number
            words["event"] = words.pop("incident_number")
        self._say(words, about)


def _title(number: str, about: str) -> str:
    """What is being written, by the number of the notice or of its event."""
    if number:
        return translate("notices", "Change {number}").format(number=number)
    if about:
        return translate("notices", "New notice about {incident}").format(incident=about)
    return translate("notices", "New notice")
