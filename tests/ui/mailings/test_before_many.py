"""M71: what is said before many letters go out, and the words, names and remarks a clerk reads while preparing them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desk import mailings, templates
from desk.mailings import NewMailing, To, Wanted, letters_of
from desk.office import Office
from desk.people import NewClerk, add_clerk
from desk.words import Language
from tests.conftest import type_text
from tests.desk.mailings.estate import Estate, template
from tests.ui.room import Room
from ui.errands import Progress
from ui.mailings.content import OWN
from ui.mailings.jobs import issuing
from ui.mailings.listside import LACKING, _remark, _tone
from ui.mailings.page import MailingsPage
from ui.settings.templatesfields import FieldPicker
from ui.widgets.combo import Choice
from ui.widgets.label import PlainLabel

PLAIN = ("停水", "{{ name }}：停水检修。")


def listed(qtbot: QtBot, page: MailingsPage, wanted: Callable[[], bool]) -> None:
    """Wait until the list says so."""
    qtbot.waitUntil(lambda: page.desk.errands.idle() and wanted(), timeout=20_000)


def began(qtbot: QtBot, window: Room, page: MailingsPage, template: object) -> None:
    """Ctrl+L, and the template chosen."""
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    listed(qtbot, page, lambda: bool(page.compose.list.gathered.lines))
    chosen = page.compose.form.editor("template")
    assert isinstance(chosen, Choice)
    chosen.set_value(template)
    listed(qtbot, page, lambda: page.compose.list.gathered.refusal is None or template == OWN)


def line_of(page: MailingsPage, name: str) -> QLineEdit:
    editor = page.compose.form.editor(name)
    assert isinstance(editor, QLineEdit)
    return editor


def words_in(page: MailingsPage) -> str:
    return " ".join(each.text() for each in page.compose.before.findChildren(PlainLabel))


def made_of(office: Office) -> int:
    return len(office.ask(lambda reading: mailings.mailings(reading)).rows)


def test_the_whole_estate_is_written_to_only_at_the_second_f9(
    qtbot: QtBot, window: Room, page: MailingsPage, office: Office, estate: Estate
) -> None:
    """How many, where and who signs is said in place; a word changed in between asks anew, a part of it does not."""
    chosen = template(office, templates.Purpose.OWNER, PLAIN)
    began(qtbot, window, page, chosen)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    listed(qtbot, page, page.compose.before.isVisible)
    assert made_of(office) == 0
    for part in ("3 letters", "The whole estate", "Flats: 3", "Buildings: 3, 10", "Signed by", "F9 once more"):
        assert part in words_in(page)
    signer = page.compose.form.editor("signer")
    assert isinstance(signer, Choice)
    signer.set_value("客服主管")
    assert not page.compose.before.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    listed(qtbot, page, page.compose.before.isVisible)
    assert "Signed by 客服主管" in words_in(page)
    assert made_of(office) == 0
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: "3 letters issued" in window.desk.toasts.texts(), timeout=20_000)


def test_a_mailing_that_waits_says_so_before_its_first_letter(
    qtbot: QtBot, room: Callable[..., Room], office: Office, estate: Estate, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For the manager who opens what a clerk made."""
    monkeypatch.setattr("ui.mailings.register.FEW", 2)
    chosen = template(office, templates.Purpose.OWNER, PLAIN)
    number = office.do(lambda work: mailings.make(work, NewMailing("停水", chosen, Wanted()))).answer
    window = room(MailingsPage, "mailings")
    page = window.page
    assert isinstance(page, MailingsPage)
    listed(qtbot, page, lambda: page.register.number == number and page.register.file is not None)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert page.register.before.isVisible()
    assert window.errands.idle()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: "3 letters issued" in window.desk.toasts.texts(), timeout=20_000)
    listed(qtbot, page, lambda: not page.register.before.isVisible())


def test_all_letters_are_printed_a_second_time_only_when_asked_twice(
    qtbot: QtBot, window: Room, page: MailingsPage, office: Office, off: int
) -> None:
    new = NewMailing("停水", off, Wanted(), {"停水日期": "12月1日"})
    number = office.do(lambda work: mailings.make(work, new)).answer
    issuing(number)(office, Progress("", lambda _moved: None))
    page.show_item(number=number)
    listed(qtbot, page, lambda: page.register.file is not None)
    kept = f"No printer: {number} was kept as a PDF"
    for _asked in (1, 2):
        page.acts.forget()
        window.desk.toasts.clear()
        qtbot.keyClick(window, Qt.Key.Key_F9)
        qtbot.waitUntil(lambda: kept in window.desk.toasts.texts() and window.errands.idle(), timeout=20_000)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: any("F9 once more does it again" in each for each in window.desk.toasts.texts()))
    assert window.errands.idle(), "nothing is printed yet"


def test_who_sits_at_the_desk_signs_and_the_register_names_who_issued(
    qtbot: QtBot, room: Callable[..., Room], office: Office, estate: Estate
) -> None:
    """Not whoever comes first among the clerks."""
    chosen = template(office, templates.Purpose.OWNER, PLAIN)
    office.sit_down(office.do(lambda work: add_clerk(work, NewClerk("前台小李"))).answer)
    window = room(MailingsPage, "mailings")
    page = window.page
    assert isinstance(page, MailingsPage)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    listed(qtbot, page, lambda: bool(page.compose.list.gathered.lines))
    assert page.compose.content()["signer"] == "前台小李"
    assert page.escape()
    number = office.do(lambda work: mailings.make(work, NewMailing("停水", chosen, Wanted(), signer="陈洁"))).answer
    issuing(number)(office, Progress("", lambda _moved: None))
    page.show_item(number=number)
    facts = page.register._facts
    listed(qtbot, page, lambda: "Signed by 陈洁" in facts.text() and "Issued by 前台小李" in facts.text())


def test_words_of_one_s_own_are_typed_kept_and_issued(
    qtbot: QtBot, window: Room, page: MailingsPage, office: Office, estate: Estate
) -> None:
    """M71: a field by F4, a blank for all, a fault told at its words; as a draft nothing of it is lost."""
    began(qtbot, window, page, OWN)
    subject, body = line_of(page, "own_subject_zh"), page.compose.form.editor("own_body_zh")
    assert isinstance(body, QPlainTextEdit)
    assert subject.isVisible()
    type_text(subject, "更换道闸")
    type_text(body, "：⟦日期⟧更换道闸。")
    body.setFocus()
    body.moveCursor(body.textCursor().MoveOperation.Start)
    qtbot.keyClick(window, Qt.Key.Key_F4)
    picker = page.compose.form.own.findChild(FieldPicker)
    assert isinstance(picker, FieldPicker)
    picker.take()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    listed(qtbot, page, lambda: page.compose.list.gathered.labels == ("日期",))
    assert body.toPlainText() == "{{ name }}：⟦日期⟧更换道闸。"
    assert {_remark(each) for each in page.compose.list.gathered.going} == {"To fill in: 日期"}
    type_text(page.compose.form.editor("blank:日期"), "12月1日")
    type_text(line_of(page, "own_subject_en"), "New {{ barrier")
    qtbot.keyClick(window, Qt.Key.Key_F9)
    listed(qtbot, page, lambda: [*page.compose.form.marks()] == ["own_subject_en"])
    line_of(page, "own_subject_en").clear()
    assert page.escape()
    qtbot.waitUntil(lambda: len(page.register.drafts.rows) == 1)
    page.register.draft_asked.emit(page.register.drafts.rows[0])
    listed(qtbot, page, lambda: page.compose.list.gathered.labels == ("日期",))
    assert not page.compose.list.gathered.lacking
    assert page.compose.content()["own_body_zh"] == "{{ name }}：⟦日期⟧更换道闸。"
    remarks = [_remark(each) for each in page.compose.list.gathered.going]
    assert remarks == ["", "", ""], "who lives there reads Chinese"
    qtbot.keyClicks(line_of(page, "floor_from"), "18")
    listed(qtbot, page, lambda: len(page.compose.list.gathered.going) == 1)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: "1 letters issued" in window.desk.toasts.texts(), timeout=20_000)
    listed(qtbot, page, lambda: page.register.file is not None and page.register.file.row.issued == 1)
    assert page.register.file is not None
    assert page.register.file.row.title == "更换道闸"
    assert office.ask(lambda r: [each.body for each in letters_of(r, "M-2026-0001")]) == ["王小明：12月1日更换道闸。"]


def test_a_template_made_meanwhile_is_offered_in_the_mailing_open(
    qtbot: QtBot, window: Room, page: MailingsPage, office: Office, off: int
) -> None:
    began(qtbot, window, page, off)
    chosen = page.compose.form.editor("template")
    assert isinstance(chosen, Choice)
    before = chosen.count()
    template(office, templates.Purpose.OWNER, PLAIN)
    listed(qtbot, page, lambda: chosen.count() == before + 1)
    assert chosen.value() == off


def test_the_list_says_what_the_letters_will_be_in(
    qtbot: QtBot, window: Room, page: MailingsPage, office: Office, estate: Estate
) -> None:
    """A template with words in one language only."""

    def english(work) -> int:  # type: ignore[no-untyped-def]
        made = templates.add_template(work, templates.NewTemplate(templates.Purpose.OWNER, "Barrier", ""))
        templates.reword(work, made, Language.EN, "Barrier", "{{ name }}: a new barrier.")
        return made

    began(qtbot, window, page, office.do(english).answer)
    listed(qtbot, page, lambda: len(page.compose.list.gathered.going) == 3)
    told = {(each.language, _remark(each), _tone(each)) for each in page.compose.list.gathered.going}
    assert told == {(Language.EN, "No words in Chinese: goes out in English", "amber")}


def test_the_mark_stands_at_the_blank_the_sentence_names(
    qtbot: QtBot, window: Room, page: MailingsPage, office: Office, estate: Estate
) -> None:
    """Of letters in both languages the first one's, not the first field; the button and the list count them."""
    two = template(office, templates.Purpose.OWNER, ("停水", "⟦甲⟧停水"), ("No water", "⟦one⟧ and ⟦two⟧"))
    began(qtbot, window, page, two)
    to = page.compose.form.editor("to")
    to.set_value(To.OWNERS)  # type: ignore[attr-defined]
    listed(qtbot, page, lambda: len(page.compose.list.gathered.labels) == 3)
    assert "3 not filled in" in page.compose._issue.text()
    type_text(page.compose.form.editor("blank:one"), "1")
    listed(qtbot, page, lambda: page.compose.list.gathered.lacking[0].missing == ("two",))
    assert _tone(page.compose.list.gathered.lacking[0]) == "red"
    page.compose.list.tabs.choose(LACKING)
    assert page.compose.list.table.isColumnHidden(3)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    listed(qtbot, page, lambda: bool(page.compose.form.marks()))
    assert [*page.compose.form.marks()] == ["blank:two"]
    assert "two" in page.compose.form.marks()["blank:two"]
