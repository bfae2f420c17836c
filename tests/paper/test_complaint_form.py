"""The complaint form: one page whatever was said, filled from the book, boxes for the pen where it knows nothing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desk import cases, compensations, complaint_form, return_calls, slips
from desk.cases import Channel
from desk.cases.correcting import correct, particulars
from desk.clock import FixedClock
from desk.complaint_form.paper import FORM, draw
from desk.complaint_form.sheet import ComplaintSheet
from desk.office import Office
from desk.return_calls import Mark
from desk.words import Language, word
from tests.builders import solved
from tests.paper.reading import metadata_of, pages_of
from tests.paper.sheets import HEADS, NOON

LANGUAGES = list(Language)


def form(language: Language = Language.EN, **changes: object) -> ComplaintSheet:
    """A guard who said it was not his job."""
    values: dict[str, object] = {
        "language": language,
        "letterhead": HEADS[language],
        "number": "C-2026-0123",
        "taken_at": NOON,
        "kind": "complaint",
        "channel": "walk_in",
        "urgency": "routine",
        "class_name": "Manners and attitude",
        "place": "Gate 2",
        "told_by": "Gwen Oakley",
        "relation": "owner",
        "unit": "3-2-1801",
        "phone": "138 0555 0147",
        "about": "Tom Reed",
        "duty_breach": "no_guidance",
        "summary": "Guard said it was not his job",
        "words": "He turned away before I had finished.",
        "demand": "An apology",
        "first_receiver": "Ann Hale",
        "clerk": "Li Na",
    }
    return ComplaintSheet(**{**values, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_views_the_demand_and_who_was_asked_first_are_printed(language: Language) -> None:
    """M43, M45, M11: the clerk's view and the person's own words apart."""
    told = form(language)
    (page,) = pages_of(draw(told))
    words = page.replace(" ", "").replace("\u00a0", "")
    for value in (
        *(told.number, told.summary, told.words, told.demand, told.about, told.first_receiver, told.clerk, told.place),
        *(
            word(language, key)
            for key in ("duty_breach.no_guidance", "form.words", "form.prevention", "channel.walk_in")
        ),
        *(word(language, f"verdict.{each}") for each in ("justified", "partly", "unfounded")),
        FORM,
    ):
        assert value.replace(" ", "") in words, value


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_texts_stay_on_one_page(language: Language) -> None:
    text = "昨晚滴水，今天务必来人。" * 400 if language is Language.ZH else "It has dripped since last night. " * 400
    told = form(language, words=text, summary=text[:300], demand=text, offer=text, agreed=text, decision=text,
                cause=text, measure=text, reply=text, prevention=text, apology=text, told_by=text[:300])  # fmt: skip
    assert len(pages_of(draw(told))) == 1


def test_hostile_words_are_printed_as_they_are_and_the_paper_says_what_it_is() -> None:
    told = form(words="<b>{{7*7}}</b> & <font color=red>", told_by="Robert'); DROP TABLE case;--")
    (page,) = pages_of(draw(told))
    assert "<b>{{7*7}}</b>" in page
    assert metadata_of(draw(told))["Title"] == "Complaint form C-2026-0123"


def test_the_form_tells_what_the_book_knows(office: Office, clock: FixedClock, taken: cases.Taken) -> None:
    number = taken.number
    office.do(lambda work: cases.pass_on(work, number, 1, "Chen", "Told her the plumber comes today"))
    office.do(lambda work: cases.reply(work, number, Channel.PHONE, "The seal was replaced."))
    office.do(lambda work: cases.close(work, number, solved("New seal fitted")))
    (call,) = office.ask(lambda reading: return_calls.due(reading, all_listed=True)).rows
    office.do(lambda work: return_calls.record(work, call.id, Mark.SATISFIED, "Quick work"))
    sheet = office.ask(lambda reading: complaint_form.sheet_of(reading, number, Language.EN))
    assert (sheet.passed[0].to, sheet.passed[0].told) == ("Plumbing · Chen", "Told her the plumber comes today")
    (page,) = pages_of(draw(sheet))
    for told in ("The seal was replaced.", "New seal fitted", "Quick work", "Satisfied", "Ageing facilities", "Solved"):
        assert told in page, told


def test_a_withheld_name_is_on_a_managers_form_only(office: Office, flat: int, owner: int) -> None:
    """M15."""
    new = cases.NewCase(
        summary="Guard asleep", unit_id=flat, person_id=owner, told_by="王小明", told_phone="138 0013 8000",
        first_receiver_id=1, withheld=True,
    )  # fmt: skip
    number = office.do(lambda work: cases.take(work, new)).answer.number
    managers = office.ask(lambda reading: complaint_form.sheet_of(reading, number))
    assert (managers.told_by, managers.unit, managers.withheld) == ("王小明", "3-2-1801", True)
    office.unattended = True
    hidden = office.ask(lambda reading: complaint_form.sheet_of(reading, number))
    assert (hidden.told_by, hidden.unit, hidden.phone, hidden.relation) == ("", "", "", "")
    assert "3-2-1801" not in pages_of(draw(hidden))[0]


def test_what_leads_to_the_flat_of_a_withheld_name_is_a_managers_alone(
    office: Office, flat: int, taken: cases.Taken
) -> None:
    """M15: the first complaint, what repeats it, the disputed slip; a correction by somebody else keeps them."""
    slip = office.do(lambda work: slips.raise_for(work, taken.number)).answer
    new = cases.NewCase(
        summary="Too dear", unit_id=flat, told_by="王小明", first_receiver_id=1, withheld=True, second_of=taken.number,
        disputed_slip=slip,
    )  # fmt: skip
    number = office.do(lambda work: cases.take(work, new)).answer.number
    other = cases.NewCase(summary="Noise", unit_id=flat, told_by="王小明", first_receiver_id=1, withheld=True)
    first = office.do(lambda work: cases.take(work, other)).answer.number
    again = replace(other, withheld=False, second_of=first)
    office.do(lambda work: cases.take(work, again))
    managers = office.ask(lambda reading: cases.file_of(reading, number))
    assert (managers.second_of, managers.disputed_slip) == (taken.number, slip)
    assert taken.number in office.ask(lambda reading: complaint_form.sheet_of(reading, number)).related
    office.unattended = True
    file = office.ask(lambda reading: cases.file_of(reading, number))
    assert (file.second_of, file.disputed_slip, office.ask(lambda r: cases.file_of(r, first)).seconds) == ("", "", ())
    assert not any(taken.number in line.detail for line in file.lines)
    assert office.ask(lambda reading: complaint_form.sheet_of(reading, number)).related == ""
    shown = office.ask(lambda reading: particulars(reading, number))
    assert shown.disputed_slip == ""
    office.do(lambda work: correct(work, number, replace(shown, place="Hall")))
    office.unattended = False
    kept = office.ask(lambda reading: cases.file_of(reading, number))
    assert (kept.place, kept.disputed_slip) == ("Hall", slip)


def test_the_first_hand_over_stands_on_the_form_however_many_followed(
    office: Office, clock: FixedClock, taken: cases.Taken
) -> None:
    """M02: the first is the one the duty asks about; the last says where it is. A slip sends it on as well (M03)."""
    for each in range(5):
        clock.move_on(timedelta(minutes=10))
        trade = 1 + each % 2
        office.do(lambda work, to=trade, n=each: cases.pass_on(work, taken.number, to, f"W{n}", f"T{n}", "Asked"))
    sheet = office.ask(lambda reading: complaint_form.sheet_of(reading, taken.number, Language.EN))
    assert [each.told for each in sheet.passed] == [f"T{n}" for n in range(5)]
    (page,) = pages_of(draw(sheet))
    assert [f"T{n}" in page for n in range(5)] == [True, False, False, True, True]


def test_a_case_sent_by_slip_alone_was_passed_on(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: slips.raise_for(work, taken.number, 1, "Chen"))
    (passed,) = office.ask(lambda reading: complaint_form.sheet_of(reading, taken.number, Language.EN)).passed
    assert passed.to == "Plumbing · Chen"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_cut_is_told_and_where_it_stands(language: Language) -> None:
    whole = form(language, decision="Mended.")
    assert word(language, "form.cut").format(number=whole.number) not in pages_of(draw(whole))[0]
    cut = form(language, words="水滴下来了。" * 400)
    told = word(language, "form.cut").format(number=cut.number).replace(" ", "")
    assert told in pages_of(draw(cut))[0].replace(" ", "").replace("\u00a0", "")


def test_why_it_is_void_what_it_repeats_and_what_was_paid_stand_on_the_form(office: Office, taken: cases.Taken) -> None:
    """M15, M27, M48."""
    twice = cases.NewCase(summary="Again", told_by="Chen", first_receiver_id=1, second_of=taken.number)
    number = office.do(lambda work: cases.take(work, twice)).answer.number
    office.do(lambda work: compensations.pay(work, number, compensations.NewPayment("200", "Rule 4")))
    office.do(lambda work: cases.void(work, number, "Typed twice"))
    (page,) = pages_of(draw(office.ask(lambda reading: complaint_form.sheet_of(reading, number, Language.EN))))
    for told in ("Typed twice", f"second complaint of {taken.number}", "200.00 Rule 4"):
        assert told in page, told


def test_somebody_who_is_not_on_file_is_not_called_an_owner(office: Office) -> None:
    new = cases.NewCase(summary="Noise", told_by="Street office", channel=Channel.OUTSIDE, first_receiver_id=1)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    assert office.ask(lambda reading: complaint_form.sheet_of(reading, number)).relation == ""
