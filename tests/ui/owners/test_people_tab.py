"""The people tab: everybody of a flat, written in place, with the keys."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk import drafts, owners, people
from desk.office import Office
from desk.owners import NewPerson, NewTie, NewUnit, Resident, Role
from desk.people import DeskRole, NewClerk
from tests.conftest import type_text
from tests.desk.test_masking import mask
from ui.owners.head import FileHead
from ui.owners.page import OwnersPage
from ui.residents.personform import PersonForm
from ui.residents.tieforms import ChangeOfOwnerForm, MovedOutForm

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 11, 20)
SECRET = "Never promise him a date"


def residents(office: Office, flat: int) -> tuple[Resident, ...]:
    return office.ask(lambda reading: owners.unit_file(reading, flat)).residents


class Sitting:
    """The people tab of a flat, opened in a window."""

    def __init__(self, qtbot: QtBot, made: Any, flat: int) -> None:
        self.qtbot, self.made, self.flat = qtbot, made, flat
        made.page.show_item(unit_id=flat, tab="people")
        view = made.page.browse.view
        qtbot.waitUntil(lambda: view.tab("people") is not None and view.tab("people").unit_id == flat)
        qtbot.waitUntil(made.errands.idle)
        self.tab = view.tab("people")

    @property
    def form(self) -> Any:
        return self.tab.list.form

    def names(self) -> list[str]:
        return [row.name for row in self.tab.list.rows()]

    def act(self, text: str) -> None:
        """Press one of the words under the list."""
        link = self.tab.list.acts.link(text)
        assert not link.isHidden(), text
        self.qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(self.made.errands.idle)

    def offered(self) -> list[str]:
        return self.tab.list.acts.offered()


@pytest.fixture
def sit(qtbot: QtBot, room: Callable[..., Any], flat: int) -> Callable[[], Sitting]:
    """sit(): the people tab of 3-2-1801."""
    return lambda: Sitting(qtbot, room(OwnersPage, "owners"), flat)


@pytest.fixture
def receptionist(office: Office) -> int:
    """One who may not read what is confidential."""
    return office.do(lambda work: people.add_clerk(work, NewClerk("何知夏", role=DeskRole.RECEPTIONIST))).answer


def test_enter_edits_the_person_and_the_tie_in_place(
    qtbot: QtBot, sit: Callable[[], Sitting], office: Office, flat: int, owner: int
) -> None:
    """B4, M84: phones, share, days, groups and preferences in one form among the people."""
    desk = sit()
    desk.tab.focus_first()
    qtbot.keyClick(desk.tab.list.table, Key.Key_Return)
    form = desk.form
    assert isinstance(form, PersonForm)
    editor = form.form.editor
    assert editor("phones").text() == "138 0013 8000"
    for name, words in (("share", "1/2"), ("since", "2020-05-01"), ("groups", "elderly, chess")):
        qtbot.keyClicks(editor(name), words)
    editor("channel").set_value("message")
    qtbot.keyClick(editor("share"), Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: residents(office, flat)[0].share == 5000)
    [resident] = residents(office, flat)
    assert (resident.since, resident.groups, resident.phones) == (
        date(2020, 5, 1),
        ("elderly", "chess"),
        ("138 0013 8000",),
    )
    qtbot.waitUntil(lambda: desk.form is None)
    qtbot.waitUntil(lambda: "since 1 May 2020 · share 50 %" in desk.tab.card.words())
    clerk = office.ask(people.clerks)[0].name
    assert f"as told on 20 Nov 2026, written down by {clerk}" in desk.tab.card.words()
    assert "Message" in desk.tab.card.words()


def test_a_refused_share_marks_its_field_and_what_was_typed_stays(
    qtbot: QtBot, sit: Callable[[], Sitting], office: Office, flat: int, owner: int
) -> None:
    desk = sit()
    desk.tab.list.edit()
    editor = desk.form.form.editor
    qtbot.keyClicks(editor("share"), "half")
    type_text(editor("note"), "有狗")
    qtbot.keyClick(editor("share"), Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: "share" in desk.form.form.marks())
    assert editor("note").toPlainText() == "有狗"
    assert residents(office, flat)[0].note == ""


def test_ins_adds_a_person_and_only_fitting_facts_are_asked(
    qtbot: QtBot, sit: Callable[[], Sitting], office: Office, flat: int
) -> None:
    desk = sit()
    desk.made.page.start("people", "person")
    qtbot.waitUntil(lambda: desk.form is not None)
    editor = desk.form.form.editor
    type_text(editor("name"), "陈雨")
    editor("role").set_value(Role.TENANT)
    assert not editor("share").isEnabled()
    qtbot.keyClicks(editor("lease_until"), "2027-03-01")
    assert not editor("contact").isEnabled()
    editor("is_company").setChecked(True)
    assert editor("contact").isEnabled()
    qtbot.keyClick(editor("name"), Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: desk.names() == ["陈雨"])
    [resident] = residents(office, flat)
    assert (resident.role, resident.lease_until, resident.is_company) == (Role.TENANT, date(2027, 3, 1), True)


def test_who_is_on_file_already_is_offered_and_added_with_the_tie_only(
    qtbot: QtBot, sit: Callable[[], Sitting], office: Office, flat: int
) -> None:
    """Typed again by phone: the one person then holds two flats."""

    def elsewhere(work: Any) -> int:
        unit = owners.add_unit(work, NewUnit("5", "1", "402"))
        return owners.add_person(work, NewPerson("李梅", "139 1111 2222", unit, email="mei@example.org"))

    known = office.do(elsewhere).answer
    desk = sit()
    desk.tab.list.add()
    form = desk.form
    type_text(form.form.editor("name"), "李小梅")
    qtbot.keyClicks(form.form.editor("phones"), "13911112222")
    qtbot.waitUntil(form.on_file.isVisible)
    [link] = [each for each in form.on_file.findChildren(type(desk.tab.list._add_link)) if not each.isHidden()]
    assert link.text() == "Add this one: 李梅 · 5-1-402 · 139 1111 2222"
    link.setFocus()
    qtbot.keyClick(link, Key.Key_Space)
    qtbot.waitUntil(lambda: form.form.editor("name").text() == "李梅")
    assert not form.form.editor("email").isEnabled()
    assert form.form.editor("role").hasFocus()
    form.form.editor("role").set_value(Role.AGENT)
    form.save()
    qtbot.waitUntil(lambda: desk.names() == ["李梅"])
    [resident] = residents(office, flat)
    assert (resident.person_id, resident.role, resident.email) == (known, Role.AGENT, "mei@example.org")


def test_a_form_closed_unsaved_goes_on_where_it_was(
    qtbot: QtBot, sit: Callable[[], Sitting], office: Office, flat: int
) -> None:
    desk = sit()
    desk.tab.list.add()
    type_text(desk.form.form.editor("name"), "陈雨")
    qtbot.keyClick(desk.form.form.editor("name"), Key.Key_Escape)
    assert desk.form is None
    desk.tab.list.add()
    assert desk.form.form.editor("name").text() == "陈雨"


def test_moving_out_is_undone_from_the_toast_and_from_the_list(
    qtbot: QtBot, sit: Callable[[], Sitting], office: Office, flat: int, owner: int
) -> None:
    desk = sit()
    for undo in ("toast", "list"):
        desk.act("Moved out…")
        assert isinstance(desk.form, MovedOutForm)
        desk.form.save()
        qtbot.waitUntil(lambda: residents(office, flat)[0].gone)
        qtbot.waitUntil(lambda: "Still lives here" in desk.offered())
        assert desk.tab.person_id() is None
        if undo == "toast":
            qtbot.waitUntil(lambda: "王小明 moved out" in desk.made.desk.toasts.texts())
            press_undo(qtbot, desk)
        else:
            desk.act("Still lives here")
        qtbot.waitUntil(lambda: not residents(office, flat)[0].gone)
        qtbot.waitUntil(lambda: "Moved out…" in desk.offered())


def test_a_flat_is_sold_to_somebody_new(
    qtbot: QtBot, sit: Callable[[], Sitting], office: Office, flat: int, owner: int
) -> None:
    """The old owner and the family leave, the tenant stays, the buyer comes with the whole share; undone as a whole."""

    def fill(work: Any) -> None:
        owners.change_tie(work, residents(office, flat)[0].tie_id, NewTie(share="100 %"))
        owners.add_person(work, NewPerson("王小红", "", flat, Role.FAMILY))
        owners.add_person(work, NewPerson("陈雨", "", flat, Role.TENANT))

    office.do(fill)
    desk = sit()
    desk.act("Change of owner…")
    form = desk.form
    assert isinstance(form, ChangeOfOwnerForm)
    type_text(form.form.editor("name"), "赵新")
    qtbot.keyClicks(form.form.editor("phones"), "137 2222 3333")
    form.save()
    qtbot.waitUntil(lambda: desk.names() == ["赵新", "陈雨", "王小明", "王小红"])
    new = residents(office, flat)[0]
    assert (new.role, new.since, new.share, new.phones) == (Role.OWNER, TODAY, 10_000, ("137 2222 3333",))
    qtbot.waitUntil(lambda: "The owner was changed" in desk.made.desk.toasts.texts())
    press_undo(qtbot, desk)
    qtbot.waitUntil(lambda: desk.names() == ["王小明", "陈雨", "王小红"])


def test_a_mistake_is_taken_off_and_put_back(
    qtbot: QtBot, sit: Callable[[], Sitting], office: Office, flat: int, owner: int
) -> None:
    desk = sit()
    desk.act("Entered by mistake")
    qtbot.waitUntil(lambda: desk.names() == [])
    qtbot.waitUntil(lambda: desk.made.desk.toasts.texts() != [])
    press_undo(qtbot, desk)
    qtbot.waitUntil(lambda: desk.names() == ["王小明"])


# -- who may read what


def seal(office: Office, owner: int) -> None:
    told = NewPerson("王小明", "138 0013 8000", handling=SECRET, handling_secret=True)
    office.do(lambda work: owners.change_person(work, owner, told))


def everything_said(widget: QWidget) -> str:
    """All words on screen; a form that was closed may not be deleted yet."""
    lines = [each.text() for kind in (QLabel, QLineEdit) for each in widget.findChildren(kind) if each.isVisible()]
    return "\n".join(
        [*lines, *(each.toPlainText() for each in widget.findChildren(QPlainTextEdit) if each.isVisible())]
    )


def test_a_confidential_note_is_nowhere_on_a_receptionists_screen(
    qtbot: QtBot, sit: Callable[[], Sitting], office: Office, flat: int, owner: int, receptionist: int
) -> None:
    """M83: not in the tab, not in the form; saving the form leaves it; nothing to release it is offered."""
    seal(office, owner)
    office.sit_down(receptionist)
    desk = sit()
    assert desk.tab.card.handling.isVisible()
    assert "Confidential note: ask a manager" in everything_said(desk.tab)
    assert "Release the note" not in desk.offered()
    desk.tab.list.edit()
    assert not desk.form.form.editor("handling").isEnabled()
    assert SECRET not in everything_said(desk.made)
    type_text(desk.form.form.editor("note"), "有狗")
    desk.form.save()
    qtbot.waitUntil(lambda: residents(office, flat)[0].note == "有狗")
    office.sit_down(1)
    assert residents(office, flat)[0].handling == SECRET


def test_a_manager_releases_the_note_and_takes_it_back(
    qtbot: QtBot, sit: Callable[[], Sitting], office: Office, flat: int, owner: int
) -> None:
    seal(office, owner)
    desk = sit()
    assert SECRET in everything_said(desk.tab.card)
    desk.act("Release the note")
    qtbot.waitUntil(lambda: not residents(office, flat)[0].handling_secret)
    qtbot.waitUntil(lambda: "Make the note confidential" in desk.offered())
    press_undo(qtbot, desk)
    qtbot.waitUntil(lambda: "Release the note" in desk.offered())


def test_what_a_manager_left_half_written_stays_covered_and_is_not_lost(
    qtbot: QtBot, sit: Callable[[], Sitting], office: Office, flat: int, receptionist: int
) -> None:
    """M83: the open form closes when somebody else sits down; the draft keeps the words without showing them."""
    desk = sit()
    desk.tab.list.add()
    editor = desk.form.form.editor
    type_text(editor("name"), "陈雨")
    type_text(editor("handling"), SECRET)
    editor("handling_secret").setChecked(True)
    office.sit_down(receptionist)
    desk.made.page.refresh()
    qtbot.waitUntil(lambda: desk.form is None)
    desk.tab.list.add()
    assert desk.form.form.editor("name").text() == "陈雨"
    assert SECRET not in everything_said(desk.made)
    desk.form.save()
    qtbot.waitUntil(lambda: [each.handling_hidden for each in residents(office, flat)] == [True])
    office.sit_down(1)
    assert residents(office, flat)[0].handling == SECRET


def test_a_draft_on_a_sealed_note_is_covered_and_waits_for_a_manager_when_the_rest_is_saved(
    qtbot: QtBot, sit: Callable[[], Sitting], office: Office, flat: int, owner: int, receptionist: int
) -> None:
    """M83: the seal is the book's; the draft holds but the words that were changed."""
    seal(office, owner)
    desk = sit()
    desk.tab.list.edit()
    editor = desk.form.form.editor
    assert not editor("handling_secret").isEnabled()
    editor("handling").setPlainText("Nor an hour")
    office.sit_down(receptionist)
    desk.made.page.refresh()
    qtbot.waitUntil(lambda: desk.form is None)
    desk.tab.list.edit()
    assert "Nor an hour" not in everything_said(desk.made)
    type_text(desk.form.form.editor("note"), "有狗")
    desk.form.save()
    qtbot.waitUntil(lambda: residents(office, flat)[0].note == "有狗")
    qtbot.waitUntil(lambda: desk.form is None)
    [draft] = office.ask(lambda reading: drafts.drafts(reading, "record"))
    assert draft.content == {"handling": "Nor an hour"}
    office.sit_down(1)
    desk.made.page.refresh()
    qtbot.waitUntil(lambda: desk.tab._people.manager)
    assert residents(office, flat)[0].handling == SECRET
    desk.tab.list.edit()
    assert desk.form.form.editor("handling").toPlainText() == "Nor an hour"
    desk.form.save()
    qtbot.waitUntil(lambda: residents(office, flat)[0].handling == "Nor an hour")
    assert residents(office, flat)[0].handling_secret


def test_numbers_a_manager_began_to_write_have_stars_for_who_sits_down_next(
    qtbot: QtBot, sit: Callable[[], Sitting], office: Office, flat: int, receptionist: int
) -> None:
    """G50: neither is seen whole, both are saved whole, and one more phone may be typed beside them."""
    mask(office)
    desk = sit()
    desk.tab.list.add()
    editor = desk.form.form.editor
    type_text(editor("name"), "陈雨")
    qtbot.keyClicks(editor("phones"), "139 1111 2222")
    qtbot.keyClicks(editor("id_number"), "330106198002291234")
    office.sit_down(receptionist)
    desk.made.page.refresh()
    qtbot.waitUntil(lambda: desk.form is None)
    desk.tab.list.add()
    editor = desk.form.form.editor
    assert (editor("phones").text(), editor("id_number").text()) == ("139 **** 2222", "330***********1234")
    qtbot.keyClicks(editor("phones"), ", 137 2222 3333")
    desk.form.save()
    qtbot.waitUntil(lambda: len(residents(office, flat)) == 1)
    office.sit_down(1)
    [resident] = residents(office, flat)
    assert (resident.phones, resident.id_number) == (("139 1111 2222", "137 2222 3333"), "330106198002291234")


def test_the_phone_of_a_buyer_begun_by_a_manager_has_stars_too(
    qtbot: QtBot, sit: Callable[[], Sitting], office: Office, flat: int, owner: int, receptionist: int
) -> None:
    mask(office)
    desk = sit()
    desk.act("Change of owner…")
    type_text(desk.form.form.editor("name"), "赵新")
    qtbot.keyClicks(desk.form.form.editor("phones"), "137 2222 3333")
    office.sit_down(receptionist)
    desk.made.page.refresh()
    qtbot.waitUntil(lambda: desk.form is None)
    desk.act("Change of owner…")
    assert desk.form.form.editor("phones").text() == "137 **** 3333"
    desk.form.save()
    qtbot.waitUntil(lambda: residents(office, flat)[0].name == "赵新")
    office.sit_down(1)
    assert residents(office, flat)[0].phones == ("137 2222 3333",)


def test_what_others_write_while_a_form_is_open_stays(
    qtbot: QtBot, sit: Callable[[], Sitting], office: Office, flat: int, owner: int
) -> None:
    """What both wrote is refused beside its field; left with Esc and opened again the words are there to be saved."""
    desk = sit()
    desk.tab.list.edit()
    type_text(desk.form.form.editor("note"), "有狗")
    newer = NewPerson("王小明", "138 0013 8000, 0571-8888 1234", email="new@example.org")
    office.do(lambda work: owners.change_person(work, owner, newer))
    office.do(lambda work: owners.change_tie(work, residents(office, flat)[0].tie_id, NewTie(share="1/2")))
    desk.form.save()
    qtbot.waitUntil(lambda: desk.form is None)
    [resident] = residents(office, flat)
    assert (resident.note, resident.email, resident.share) == ("有狗", "new@example.org", 5000)
    assert resident.phones == ("138 0013 8000", "0571-8888 1234")
    qtbot.waitUntil(lambda: desk.tab.list.current().note == "有狗")
    desk.tab.list.edit()
    desk.form.form.editor("note").setPlainText("有两只狗")
    office.do(lambda work: owners.change_person(work, owner, replace(newer, note="有猫")))
    desk.form.save()
    qtbot.waitUntil(lambda: "note" in desk.form.form.marks())
    desk.form.close_form()
    desk.made.page.refresh()
    qtbot.waitUntil(lambda: desk.tab.list.current().note == "有猫")
    desk.tab.list.edit()
    assert desk.form.form.editor("note").toPlainText() == "有两只狗"
    desk.form.save()
    qtbot.waitUntil(lambda: residents(office, flat)[0].note == "有两只狗")


def test_who_is_to_come_says_from_when(
    qtbot: QtBot, sit: Callable[[], Sitting], office: Office, flat: int, owner: int
) -> None:
    office.do(lambda work: owners.add_person(work, NewPerson("陈雨", "", flat, since=date(2027, 3, 1))))
    desk = sit()
    assert desk.names() == ["王小明", "陈雨"]
    desk.tab.list.select(desk.tab.list.rows()[1].key)
    qtbot.waitUntil(lambda: "from 1 Mar 2027" in everything_said(desk.tab.card))
    assert "Moved out…" not in desk.offered()
    assert "陈雨" not in desk.made.page.browse.view.findChild(FileHead)._owner.text()


def test_stars_in_the_form_are_not_saved_over_the_numbers(
    qtbot: QtBot, sit: Callable[[], Sitting], office: Office, flat: int, owner: int, receptionist: int
) -> None:
    mask(office)
    office.sit_down(receptionist)
    desk = sit()
    desk.tab.list.edit()
    editor = desk.form.form.editor
    assert editor("phones").text() == "138 **** 8000"
    editor("phones").setText("138 **** 8000, 139 1111 2222")
    desk.form.save()
    qtbot.waitUntil(lambda: desk.form is None)
    office.sit_down(1)
    assert residents(office, flat)[0].phones == ("138 0013 8000", "139 1111 2222")


def test_a_group_in_use_is_offered_behind_the_last_comma(
    qtbot: QtBot, sit: Callable[[], Sitting], office: Office, flat: int, owner: int
) -> None:
    """M84."""
    office.do(lambda work: owners.add_person(work, NewPerson("陈雨", groups="elderly, shop owners")))
    desk = sit()
    desk.tab.list.edit()
    line = desk.form.form.editor("groups")
    line.setFocus()
    qtbot.keyClicks(line, "chess, shop")
    qtbot.waitUntil(line.takes_enter)
    popup = line._finder.popup()
    qtbot.keyClick(popup, Key.Key_Down)
    qtbot.keyClick(popup, Key.Key_Return)
    qtbot.waitUntil(lambda: line.text() == "chess, shop owners, ")
    desk.form.save()
    qtbot.waitUntil(lambda: residents(office, flat)[0].groups == ("chess", "shop owners"))


def press_undo(qtbot: QtBot, desk: Sitting) -> None:
    buttons = [each for each in desk.made.findChildren(QPushButton) if each.text() == "Undo" and each.isVisible()]
    qtbot.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(desk.made.errands.idle)
