"""The forms of the roster: who is on duty in a cell, and when the shifts begin."""

from collections.abc import Sequence
from datetime import date, time
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from desk import duty, settings
from desk.duty import MOST_PEOPLE, DutyPost, DutyShift, OnDuty
from desk.words import Language, word
from ui.desk import Desk
from ui.formdialog import FormDialog
from ui.moments import weekday_and_day
from ui.recordform import RecordForm
from ui.saving import Act
from ui.widgets.clockline import ClockLine
from ui.widgets.combo import Choice

translate = QCoreApplication.translate
FEWEST = 3


class PeopleForm(RecordForm):
    """Names with the phones they are called on; whoever is known brings the phone along."""

    def __init__(
        self,
        desk: Desk,
        where: tuple[date, DutyShift, DutyPost],
        people: Sequence[OnDuty],
        known: Sequence[OnDuty],
    ) -> None:
        self.where = where
        self.before: tuple[OnDuty, ...] = tuple(people)
        day, shift, post = where
        language = Language(desk.look.language)
        told = f"{word(language, f'duty.{shift}')} · {word(language, f'duty.{post}')}"
        super().__init__(desk, f"{weekday_and_day(day)} · {told}")
        self._phones = {each.name: each.phone for each in known}
        self._count = min(MOST_PEOPLE, max(FEWEST, len(people) + 1))
        for place in range(1, self._count + 1):
            name = Choice([(each.name, each.name) for each in known], free=True)
            self.form.add(f"name{place}", translate("shifts", "Name {n}").format(n=place), name, span=6)
            self.form.add(f"phone{place}", translate("shifts", "Phone {n}").format(n=place), QLineEdit(), span=6)
        for place, each in enumerate(people, 1):
            self.form.fill({f"name{place}": each.name, f"phone{place}": each.phone})
        for place in range(1, self._count + 1):
            editor = self.form.editor(f"name{place}")
            assert isinstance(editor, Choice)
            editor.changed.connect(lambda value, place=place: self._bring_phone(place, str(value or "")))

    def act(self, told: dict[str, Any]) -> Act | None:
        places = range(1, self._count + 1)
        people = [OnDuty(str(told[f"name{place}"] or ""), told[f"phone{place}"]) for place in places]
        where = self.where
        return lambda work: duty.set_people(work, *where, people)

    def _bring_phone(self, place: int, name: str) -> None:
        phone = self._phones.get(name)
        here = self.form.editor(f"phone{place}")
        assert isinstance(here, QLineEdit)
        if phone is not None and (not here.text() or here.text() in self._phones.values()):
            self.form.fill({f"phone{place}": phone})


class HoursDialog(FormDialog):
    """When the two shifts of a day begin; a manager's."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        title = translate("shifts", "When the shifts begin")
        super().__init__(desk.errands, title, translate("shifts", "Save"), parent)
        self.form.add("day", translate("shifts", "Day shift from"), ClockLine(), required=True, span=6)
        self.form.add("night", translate("shifts", "Night shift from"), ClockLine(), required=True, span=6)
        facts = desk.facts
        self.form.fill({"day": time.fromisoformat(facts.shift_day), "night": time.fromisoformat(facts.shift_night)})

    def act(self, told: dict[str, Any]) -> Act | None:
        for name in ("day", "night"):
            if not isinstance(told[name], time):
                self.form.mark(name, translate("shifts", "Write a time such as 9:30"))
        day, night = told["day"], told["night"]
        if self.form.marks() or not isinstance(day, time) or not isinstance(night, time):
            return None
        return lambda work: settings.change_shifts(work, day, night)
