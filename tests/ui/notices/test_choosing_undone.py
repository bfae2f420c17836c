"""The choice of a template or an event is undone where nobody wrote since; the head says which event it is about."""

import pytest

from desk import incidents
from desk.incidents import NewIncident
from tests.conftest import type_text
from tests.ui.hands import KEY
from tests.ui.notices.atboard import AtBoard
from tests.ui.notices.test_page import choose
from ui.notices.forms import NoticeForm


@pytest.fixture
def event(board: AtBoard) -> str:
    """A power cut that goes on, by its number."""
    known = NewIncident("停电", place="地下车库", say_zh="六点来电。")
    return board.office.do(lambda work: incidents.begin(work, known)).answer.number


@pytest.fixture
def form(board: AtBoard, event: str) -> NoticeForm:
    """A notice begun about nothing yet."""
    board.page.new_notice()
    board.settle()
    form = board.page.place.form
    assert isinstance(form, NoticeForm)
    return form


def test_undo_of_a_template_leaves_what_was_typed_since(board: AtBoard, form: NoticeForm) -> None:
    type_text(form.form.editor("title_en"), "Mine")
    choose(form._template, "ommitment")
    board.until(lambda: form.notice().commitments)
    put = form.notice()
    board.fill("body_zh", "另：周末照常。")
    board.fill("places", "Gate 2")
    board.press(KEY.Key_F12)
    board.until(lambda: form.notice().title_en == "Mine")
    now = form.notice()
    assert now.body_zh == "另：周末照常。" + put.body_zh
    assert "Gate 2" in now.places
    assert (now.body_en, now.commitments) == ("", False), "nobody wrote there since"


def test_undo_of_an_event_leaves_what_was_typed_since_and_the_head_follows_the_event(
    board: AtBoard, form: NoticeForm, event: str
) -> None:
    assert form.accessibleName() == "New notice"
    choose(form._template, "utage")
    board.until(lambda: "⟦公共事件⟧" in form.notice().title_zh)
    form._event.setFocus()
    board.press(KEY.Key_Down)
    board.until(lambda: "停电" in form.notice().title_zh)
    assert form.accessibleName() == f"New notice about {event}"
    board.until(lambda: "known of the event" in board.said())
    board.fill("body_zh", "请备手电。")
    board.press(KEY.Key_F12)
    board.until(lambda: "⟦公共事件⟧" in form.notice().title_zh)
    assert form.notice().body_zh.startswith("请备手电。")
    assert "六点来电。" in form.notice().body_zh
    assert form.notice().incident_number == ""
    assert form.accessibleName() == "New notice"
