"""The page of notices by keys: written, posted, taken down, and nothing typed is lost (M51, M60)."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtWidgets import QLineEdit

from desk import incidents, notices
from desk.incidents import NewIncident
from desk.notices import NewNotice, NoticeFilter
from desk.office import Office
from desk.templates import blanks
from tests.conftest import type_text
from tests.ui.hands import CTRL, KEY
from tests.ui.notices.atboard import AtBoard
from ui.notices.forms import NoticeForm
from ui.notices.hanging import DaysForm, PostForm
from ui.notices.paper import drawn
from ui.widgets.combo import Choice
from ui.widgets.link import LinkButton
from ui.widgets.textarea import TextArea

TODAY = date(2026, 11, 20)
WATER = NewNotice("No water", "3幢停水", "Tuesday.", "周二停水。", "Lobby")


def put(office: Office, new: NewNotice = WATER) -> str:
    return office.do(lambda work: notices.write(work, new)).answer


def choose(choice: Choice, words: str) -> None:
    """Choose the first entry with these words, as a person does."""
    place = next(n for n in range(choice.count()) if words in choice.itemText(n))
    choice.setCurrentIndex(place)
    choice.activated.emit(place)


def test_a_notice_is_written_posted_printed_and_taken_down_by_keys(board: AtBoard) -> None:
    """M60."""
    board.page.table.setFocus()
    board.press(KEY.Key_Insert)
    assert isinstance(board.page.place.form, NoticeForm)
    board.fill("title_en", "Lift stands still")
    board.fill("body_en", "Until Friday. <b>{{7*7}}</b>")
    board.press(KEY.Key_S, CTRL)
    board.until(lambda: len(board.rows()) == 1 and board.page.row is not None)
    assert board.page.row is not None
    assert board.page.row.title.en == "Lift stands still"
    assert board.page.table.hasFocus()
    board.press(KEY.Key_F9)
    assert isinstance(board.page.place.form, PostForm)
    board.fill("places", "Lobby of building 3")
    board.press(KEY.Key_S, CTRL)
    board.until(lambda: board.rows()[0].printed == 1)
    row = board.rows()[0]
    assert (row.posted_on, row.places) == (TODAY, "Lobby of building 3")
    board.until(lambda: board.page.row is not None and board.page.row.posted_on is not None)
    board.press(KEY.Key_F9)
    board.until(lambda: board.rows()[0].printed == 2)
    board.press(KEY.Key_D, CTRL)
    board.press(KEY.Key_S, CTRL)
    board.until(lambda: board.rows()[0].removed_on == TODAY)
    board.until(lambda: "N-2026-0001 was taken down" in board.said())
    board.window.toasts.undo()
    board.until(lambda: board.rows()[0].removed_on is None)


def test_a_refusal_stands_at_its_field_and_a_blank_keeps_it_off_the_board(board: AtBoard) -> None:
    number = put(board.office, NewNotice(title_zh="停水", body_zh="停水至⟦时间⟧。"))
    board.come(number=number)
    board.until(lambda: board.page.row is not None)
    board.press(KEY.Key_F9)
    board.press(KEY.Key_S, CTRL)
    assert board.page.place.form is not None
    assert board.rows()[0].posted_on is None
    board.page.place.form.discard()
    board.settle()
    board.press(KEY.Key_F2)
    form = board.page.place.form
    assert isinstance(form, NoticeForm)
    board.fill("title_en", "Only a title")
    board.press(KEY.Key_S, CTRL)
    board.until(lambda: bool(form.form.editor("body_en").accessibleDescription()))
    assert form.notice().title_en == "Only a title"


def test_f8_leads_from_one_blank_of_the_form_to_the_next_and_its_place_on_the_page_into_sight(board: AtBoard) -> None:
    number = put(board.office, NewNotice("Since ⟦when⟧", "停⟦何物⟧", "Until ⟦then⟧.", "停至⟦时间⟧。"))
    board.come(number=number)
    board.until(lambda: board.page.row is not None)
    board.press(KEY.Key_F8)  # opens the words at the first
    form = board.page.place.form
    assert isinstance(form, NoticeForm)
    reached: list[int] = []
    board.until(lambda: form.form.editor("title_en").hasFocus())
    form.blank_reached.connect(reached.append)
    for _each in range(4):
        board.press(KEY.Key_F8)
    assert board.window.stack is not None
    assert board.window.stack.here == "notices"
    assert reached == [3, 0, 1, 2]  # as they stand on the sheet, Chinese above
    title = form.form.editor("title_en")
    assert isinstance(title, QLineEdit)
    assert title.selectedText() == "⟦when⟧"
    board.until(lambda: len(board.page.paper._holes) == 4)
    form.form.fill({"title_en": "𠮷 since ⟦when"})
    form.form.go_to("template")
    board.press(KEY.Key_F8)
    assert title.selectedText() == "⟦"


def test_a_notice_with_blanks_is_not_posted_and_one_key_leads_to_the_first(board: AtBoard) -> None:
    number = put(board.office, NewNotice(title_zh="停水", body_zh="停水至⟦时间⟧。"))
    board.come(number=number)
    board.until(lambda: board.page.row is not None)
    board.press(KEY.Key_F9)
    post = board.page.place.form
    assert isinstance(post, PostForm)
    assert post.blanks.accessibleName() == "To fill in: 时间"
    board.press(KEY.Key_S, CTRL)
    link = board.window.focusWidget()
    assert isinstance(link, LinkButton)
    board.press(KEY.Key_Return)
    board.until(lambda: isinstance(board.page.place.form, NoticeForm))
    form = board.page.place.form
    assert form is not None
    board.until(lambda: form.form.editor("body_zh").hasFocus())
    body = form.form.editor("body_zh")
    assert isinstance(body, TextArea)
    assert body.textCursor().selectedText() == "⟦时间⟧"


def test_a_notice_begun_here_is_joined_to_the_event_going_on_and_undo_brings_the_words_back(board: AtBoard) -> None:
    known = NewIncident("停电", place="地下车库", say_zh="六点来电。")
    begun = board.office.do(lambda work: incidents.begin(work, known)).answer
    board.page.new_notice()
    board.settle()
    form = board.page.place.form
    assert isinstance(form, NoticeForm)
    choose(form._template, "utage")
    board.until(lambda: "⟦公共事件⟧" in form.notice().title_zh)
    form._event.setFocus()
    board.press(KEY.Key_Down)
    board.until(lambda: "停电" in form.notice().title_zh)
    told = form.notice()
    assert "六点来电。" in told.body_zh
    assert blanks(told.title_en) == ("Sudden event",)
    board.until(lambda: "known of the event" in board.said())
    board.window.toasts.undo()
    board.until(lambda: "⟦公共事件⟧" in form.notice().title_zh)
    assert form.notice().incident_number == ""
    board.press(KEY.Key_Down)
    board.until(lambda: "停电" in form.notice().title_zh)
    board.press(KEY.Key_S, CTRL)
    board.until(lambda: [row.incident for row in board.rows()] == [begun.number])


def test_that_the_event_is_over_is_said_while_it_is_written_and_before_it_is_posted(board: AtBoard) -> None:
    begun = board.office.do(lambda work: incidents.begin(work, NewIncident("停电"))).answer
    board.office.do(lambda work: incidents.end(work, begun.number, "over"))
    board.come(incident=begun.number)
    board.until(lambda: isinstance(board.page.place.form, NoticeForm))
    form = board.page.place.form
    assert isinstance(form, NoticeForm)
    assert form.ended.isVisible()
    assert form.ended.accessibleName().startswith("This event ended today")
    form.discard()
    board.settle()
    number = put(board.office, replace(WATER, incident_number=begun.number))
    board.come(number=number)
    board.until(lambda: board.page.row is not None)
    board.press(KEY.Key_F9)
    post = board.page.place.form
    assert isinstance(post, PostForm)
    assert post.ended.isVisible()


def test_a_character_no_font_has_is_named_beside_the_page(board: AtBoard) -> None:
    number = put(board.office, NewNotice(title_en="Smile", body_en="We do \U0001f600."))
    board.come(number=number)
    board.until(lambda: "\U0001f600" in board.page.paper._lacking.text())
    board.press(KEY.Key_F2)
    board.fill("title_en", " \U0001f680")
    board.until(lambda: "\U0001f680" in board.page.paper._lacking.text())
    assert board.page.paper._lacking.isVisible()


def test_posting_what_no_font_can_show_is_asked_first_and_goes_up_when_allowed(board: AtBoard) -> None:
    number = put(board.office, NewNotice(title_en="Smile", body_en="We do \U0001f600."))
    board.come(number=number)
    board.until(lambda: board.page.row is not None)
    board.press(KEY.Key_F9)
    form = board.page.place.form
    assert isinstance(form, PostForm)
    form.form.fill({"print": False})
    board.press(KEY.Key_S, CTRL)
    assert board.rows()[0].posted_on is None
    link = board.window.focusWidget()
    assert isinstance(link, LinkButton)
    assert link.text() == "Post it so"
    board.press(KEY.Key_Return)
    board.until(lambda: board.rows()[0].posted_on == TODAY)


def test_a_void_notice_that_hangs_is_taken_down_by_its_key(board: AtBoard) -> None:
    number = put(board.office)
    board.office.do(lambda work: notices.post(work, number))
    board.office.do(lambda work: notices.void(work, number, "wrong building"))
    board.come(number=number)
    board.until(lambda: board.page.row is not None)
    assert board.page.paper._pill.text() == "Void, hangs"
    assert not board.page.bar.buttons["change"].isEnabled()
    board.press(KEY.Key_D, CTRL)
    board.press(KEY.Key_S, CTRL)
    board.until(lambda: board.rows()[0].removed_on == TODAY)


def test_wrong_days_are_put_right_by_f2_while_it_hangs_and_after(board: AtBoard) -> None:
    """M60."""
    number = put(board.office)
    board.office.do(lambda work: notices.post(work, number, TODAY - timedelta(days=4)))
    board.come(number=number)
    board.until(lambda: board.page.row is not None)
    board.press(KEY.Key_F2)
    assert board.page.place.form is not None
    board.page.place.form.form.fill({"posted_on": TODAY - timedelta(days=2)})
    board.press(KEY.Key_S, CTRL)
    board.until(lambda: board.rows()[0].posted_on == TODAY - timedelta(days=2))
    board.office.do(lambda work: notices.take_down(work, number))
    board.come(number=number)
    board.until(lambda: board.page.row is not None and board.page.row.removed_on == TODAY)
    board.press(KEY.Key_F2)
    form = board.page.place.form
    assert isinstance(form, DaysForm)
    form.form.fill({"removed_on": TODAY - timedelta(days=9)})
    board.press(KEY.Key_S, CTRL)
    board.until(lambda: "removed_on" in form.form.marks())
    form.form.fill({"removed_on": TODAY - timedelta(days=1)})
    board.press(KEY.Key_S, CTRL)
    board.until(lambda: board.rows()[0].removed_on == TODAY - timedelta(days=1))


def test_words_that_were_left_are_offered_again_and_stay_what_they_were(board: AtBoard) -> None:
    board.page.new_notice()
    board.settle()
    board.fill("title_zh", "装修" + "长" * 60)
    board.press(KEY.Key_Escape)
    board.until(board.page.place.unfinished.isVisible)
    board.page.place.go_on.emit()
    board.settle()
    form = board.page.place.form
    assert isinstance(form, NoticeForm)
    assert form.notice().title_zh.startswith("装修长")


def test_an_incident_opens_its_notice_in_one_key_filled_in_both_languages(board: AtBoard) -> None:
    known = NewIncident("No power", say_en="Back at six.", say_zh="六点来电。")
    begun = board.office.do(lambda work: incidents.begin(work, known)).answer
    board.window.open("incidents", number=begun.number)
    board.settle()
    board.press(KEY.Key_L, CTRL)
    board.until(lambda: isinstance(board.page.place.form, NoticeForm))
    form = board.page.place.form
    assert isinstance(form, NoticeForm)
    told = form.notice()
    assert "Back at six." in told.body_en
    assert "六点来电。" in told.body_zh
    board.press(KEY.Key_S, CTRL)
    board.until(lambda: [row.incident for row in board.rows()] == [begun.number])


def test_a_second_notice_of_an_event_names_the_first_and_leads_to_it(board: AtBoard) -> None:
    begun = board.office.do(lambda work: incidents.begin(work, NewIncident("停电"))).answer
    board.come(incident=begun.number)
    board.until(lambda: isinstance(board.page.place.form, NoticeForm))
    form = board.page.place.form
    assert isinstance(form, NoticeForm)
    assert form.earlier.isHidden()
    form.discard()
    board.settle()
    number = put(board.office, replace(WATER, incident_number=begun.number))
    board.office.do(lambda work: notices.post(work, number))
    board.come(incident=begun.number)
    board.until(lambda: isinstance(board.page.place.form, NoticeForm))
    form = board.page.place.form
    assert isinstance(form, NoticeForm)
    assert form.earlier.isVisible()
    assert form.earlier.accessibleName() == f"About this event there is {number} already: Hanging"
    board.fill("body_en", "Half a word")
    form.earlier.findChildren(LinkButton)[-1].click()
    board.until(lambda: board.page.place.form is None and board.page.row is not None)
    assert board.page.row is not None
    assert board.page.row.number == number
    board.come(incident=begun.number)
    board.until(lambda: isinstance(board.page.place.form, NoticeForm))
    form = board.page.place.form
    assert isinstance(form, NoticeForm)
    assert form.notice().body_en.startswith("Half a word")


def test_a_template_fills_the_form_and_undo_brings_ones_own_words_back(board: AtBoard) -> None:
    """M51: the template of the promises turns on their table."""
    board.page.new_notice()
    board.settle()
    form = board.page.place.form
    assert isinstance(form, NoticeForm)
    type_text(form.form.editor("title_en"), "Mine")
    choose(form._template, "ommitment")
    board.until(lambda: form.notice().commitments)
    assert form.notice().title_en != "Mine"
    board.window.toasts.undo()
    board.settle()
    assert (form.notice().title_en, form.notice().commitments) == ("Mine", False)


def test_the_counters_narrow_the_list_what_is_due_is_told_and_a_page_built_anew_is_the_same(board: AtBoard) -> None:
    """M60."""
    old, new = put(board.office), put(board.office)
    board.office.do(lambda work: notices.post(work, old, TODAY - timedelta(days=3), "Gate", TODAY))
    listed = board.come().listed
    board.until(lambda: listed.counters.count(NoticeFilter.DUE) == 1)
    listed.counters.set_value(NoticeFilter.DUE)
    board.until(lambda: [row.number for row in listed.table.rows()] == [old])  # type: ignore[attr-defined]
    board.until(lambda: board.page.row is not None and board.page.row.number == old)
    board.come(number=new)
    board.until(lambda: board.page.row is not None and board.page.row.number == new)
    assert board.office.ask(drawn(new)).file.words.title_zh == "3幢停水"
    kept = board.page.keep()
    assert kept["number"] == new
    board.page.restore({**kept, "which": NoticeFilter.WRITTEN})
    board.settle()
    assert listed.counters.value() == NoticeFilter.WRITTEN
