"""The renovation set on paper: nine forms in both languages, read back (M58, M70)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from db.models import RenovationStatus
from desk.renovations.papers import draw
from desk.renovations.papers.frame import NUMBERS
from desk.renovations.papers.words import WORDS, listed, said
from desk.renovations.sheet import Form, Found, RenovationSheet, Worker
from desk.words import Language, day
from tests.paper.reading import metadata_of, pages_of, words_of
from tests.paper.sheets import HEADS

TODAY = date(2026, 11, 20)
LANGUAGES = list(Language)
HOSTILE = '<b>李</b> & <font size="90">x</font> {n} %s \U00020bb7'


def worker(number: int) -> Worker:
    """Somebody who tiles; every fourth has no badge yet."""
    return Worker(
        f"工人{number:02}",
        "泥瓦工",
        f"3301061985010{number:05}",
        f"139 5550 {number:04}",
        f"T{number}" * (number % 4 > 0),
    )


def found(place: int, **changes: object) -> Found:
    """Rubble on the stairs, to be cleared in a week."""
    values: dict[str, object] = {
        "key": place + 40,
        "place": place,
        "found_on": TODAY - timedelta(days=5),
        "what": f"楼梯间堆放垃圾{place:02}",
        "demand": f"当日清运{place:02}",
        "due_on": TODAY + timedelta(days=place),
        "righted_on": None,
        "result": "",
        "photos": 3,
        "first_told": None,
    }
    return Found(**{**values, **changes})  # type: ignore[arg-type]


def sheet(form: Form, language: Language = Language.EN, **changes: object) -> RenovationSheet:
    """A kitchen that is renovated, with five workers and two breaches."""
    breaches = (found(1), found(2, righted_on=TODAY, result="已清运"))
    values: dict[str, object] = {
        "form": form,
        "language": language,
        "letterhead": HEADS[language],
        "hours": "周一至周五 8:00–12:00",
        "unit": "3-2-1801",
        "area": 89.5,
        "owners": "王小明、李红",
        "owner_phones": "138 0013 8000",
        "applicant": "Rain Chan",
        "applicant_phones": "137 0000 1234",
        "scope": "厨房改造，重做防水",
        "firm": "宏达装饰 Hongda Ltd",
        "foreman": "石工",
        "phone": "139 5550 1200",
        "applied_on": TODAY - timedelta(days=30),
        "starts_on": TODAY - timedelta(days=24),
        "ends_on": TODAY + timedelta(days=36),
        "permit": "ZX-2026-017",
        "permit_on": TODAY - timedelta(days=26),
        "deposit": "5000 paid",
        "status": RenovationStatus.PERMITTED,
        "accepted_on": None,
        "acceptance": "",
        "papers": 4,
        "workers": tuple(worker(number) for number in range(1, 6)),
        "breaches": breaches,
        "breach": breaches[0] if form is Form.NOTICE else None,
        "printed_on": TODAY,
        "printed_by": "何知夏",
    }
    return RenovationSheet(**{**values, **changes})  # type: ignore[arg-type]


def _plain(pdf: bytes) -> str:
    return words_of(pdf).replace(" ", "")


def _missing(pdf: bytes, *values: str) -> list[str]:
    words = _plain(pdf)
    return [value for value in values if value.replace(" ", "") not in words]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", list(Form))
def test_every_form_is_one_page_with_its_name_its_number_and_whose_it_is(form: Form, language: Language) -> None:
    """M58: no form without its number and version."""
    pdf = draw(sheet(form, language))
    assert len(pages_of(pdf)) == 1
    estate = HEADS[language].estate
    assert _missing(pdf, said(language, f"title.{form}"), NUMBERS[form], "3-2-1801", estate) == []
    assert metadata_of(pdf)["Title"] == f"{said(language, f'title.{form}')}  3-2-1801"
    assert "…" not in words_of(pdf)
    assert draw(sheet(form, language)) == pdf


def test_the_form_numbers_are_all_different() -> None:
    assert set(NUMBERS) == set(Form)
    assert len(set(NUMBERS.values())) == len(Form)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("form", "names"),
    [
        (
            Form.APPLICATION,
            "hours owners owner_phones applicant applicant_phones scope firm foreman phone permit deposit",
        ),
        (Form.COMMITMENT, "hours owners firm foreman phone permit"),
        (Form.WORKERS, "owners firm foreman phone permit"),
        (Form.PERMIT, "hours scope firm foreman phone permit"),
        (Form.PASSES, "firm"),
        (Form.LOG, "owners firm foreman phone permit"),
        (Form.NOTICE, "owners firm foreman phone permit printed_by"),
        (Form.ALTERATION, "owners scope firm foreman phone permit"),
        (Form.ACCEPTANCE, "owners owner_phones applicant scope firm foreman phone permit deposit"),
    ],
)
def test_what_the_book_knows_stands_on_the_form(form: Form, names: str, language: Language) -> None:
    told = sheet(form, language)
    values = [getattr(told, name) for name in names.split()]
    if form not in (Form.PASSES, Form.NOTICE):
        values.append(day(language, told.starts_on or TODAY))
    if form is not Form.NOTICE:
        values.append(day(language, told.ends_on or TODAY))
    assert _missing(draw(told), *values) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_permit_on_the_door_is_one_page_whatever_stands_on_it_and_tells_nothing_of_the_owner(
    language: Language,
) -> None:
    """What hangs on a door is read by everybody: whom to call, but not who lives there."""
    pdf = draw(sheet(Form.PERMIT, language))
    assert _missing(pdf, HEADS[language].hotline, said(language, "permit.boxes")) == []
    words = _plain(pdf)
    assert not [value for value in ("王小明", "13800138000", "RainChan", "工人01") if value in words]
    assert said(language, "permit.stopped").replace(" ", "") not in words
    longest = dict.fromkeys(("scope", "firm", "foreman", "phone", "hours"), "长字 long " * 250)
    stopped = sheet(Form.PERMIT, language, unit="A栋商业楼-地下二层-B2-0018-附属用房", **longest)
    pages = pages_of(draw(replace(stopped, status=RenovationStatus.STOPPED)))
    assert len(pages) == 1
    assert said(language, "permit.stopped") in pages[0]
    assert "A栋商业楼-地下二层-B2-0018-附属用房" in pages[0]


def test_hours_that_nobody_told_and_an_end_left_open_are_white_boxes() -> None:
    told = sheet(Form.PERMIT, hours="", ends_on=None, letterhead=replace(HEADS[Language.EN], hotline="", phone=""))
    words = words_of(draw(told))
    assert "Work only at these hours" in words
    assert "None" not in words
    assert "Disturbed?" not in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_forty_workers_go_on_to_a_second_page_under_the_same_headings(language: Language) -> None:
    many = tuple(worker(number) for number in range(1, 41))
    pages = pages_of(draw(sheet(Form.WORKERS, language, workers=many)))
    assert len(pages) == 2
    assert all(said(language, "workers.id") in page for page in pages)
    both = "".join(pages)
    for each in many:
        assert [both.count(part) for part in (each.name, each.id_number, each.phone)] == [1, 1, 1], each
    assert "3-2-1801" in pages[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_ten_passes_go_on_a_page_and_say_neither_phone_nor_id(language: Language) -> None:
    many = tuple(worker(number) for number in range(1, 13))
    pages = pages_of(draw(sheet(Form.PASSES, language, workers=many)))
    assert [page.count(said(language, "pass.rule")) for page in pages] == [10, 2]
    both = "".join(pages)
    assert all(both.count(each.name) == 1 and each.id_number not in both and each.phone not in both for each in many)
    assert both.count(day(language, TODAY + timedelta(days=36))) == 12
    assert "T11" in both


def test_a_long_flat_stands_whole_on_a_pass() -> None:
    assert (
        _missing(
            draw(sheet(Form.PASSES, unit="A栋商业楼-地下二层-B2-0018-附属用房")), "A栋商业楼-地下二层-B2-0018-附属用房"
        )
        == []
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_notice_says_what_by_when_and_what_follows(language: Language) -> None:
    told = sheet(Form.NOTICE, language)
    pdf = draw(told)
    due = day(language, TODAY + timedelta(days=1))
    values = ["楼梯间堆放垃圾01", "当日清运01", due, day(language, TODAY - timedelta(days=5)), "ZX-2026-017 / 1"]
    values += [said(language, "notice.as.boxes"), said(language, "notice.photos.n").format(n=3)]
    assert _missing(pdf, *values) == []
    follows = {Language.EN: "a repeat notice follows", Language.ZH: "逾期未整改的，将再次发出通知"}
    assert follows[language] in words_of(pdf)
    assert said(language, "notice.repeat") not in words_of(pdf)
    assert told.breach is not None
    again = replace(told, breach=replace(told.breach, first_told=TODAY - timedelta(days=4)))
    since = said(language, "notice.repeat.since").format(day=day(language, TODAY - timedelta(days=4)))
    assert _missing(draw(again), said(language, "notice.repeat"), since) == []
    righted = replace(again, breach=replace(told.breach, righted_on=TODAY, result="已清运"))
    assert said(language, "notice.repeat") not in words_of(draw(righted))
    assert _missing(draw(righted), "已清运") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_log_holds_every_breach_and_always_leaves_rows_for_the_pen(language: Language) -> None:
    for many in (0, 2, 17, 60):
        breaches = tuple(found(place) for place in range(1, many + 1))
        pages = pages_of(draw(sheet(Form.LOG, language, breaches=breaches)))
        both = "".join(pages)
        assert all(both.count(each.what) == 1 and both.count(each.demand) == 1 for each in breaches)
        assert all(said(language, "log.seen") in page for page in pages)
    assert len(pages) > 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_acceptance_lists_what_is_looked_at_and_what_was_found(language: Language) -> None:
    checks = listed(language, "check.list")
    pdf = draw(sheet(Form.ACCEPTANCE, language))
    open_one = said(language, "check.open").format(n=2, open=1)
    assert _missing(pdf, *checks, open_one, said(language, "check.boxes")) == []
    accepted = sheet(
        Form.ACCEPTANCE, language, status=RenovationStatus.ACCEPTED, accepted_on=TODAY, acceptance="墙面完好"
    )
    result = said(language, "check.accepted").format(day=day(language, TODAY))
    assert _missing(draw(accepted), result, "墙面完好") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letter_of_responsibility_has_all_its_clauses(language: Language) -> None:
    clauses = listed(language, "commitment.clauses")
    assert len(clauses) == 12
    assert _missing(draw(sheet(Form.COMMITMENT, language)), *clauses) == []


@pytest.mark.parametrize("form", [Form.APPLICATION, Form.NOTICE, Form.ALTERATION, Form.ACCEPTANCE])
def test_a_long_text_flows_over_the_pages_and_nobody_signs_an_empty_one(form: Form) -> None:
    long = "".join(f"第{place:04}项，" for place in range(1_500))
    told = sheet(form, scope=long, acceptance=long)
    if told.breach is not None:
        told = replace(told, breach=replace(told.breach, what=long, demand=long))
    pages = pages_of(draw(told))
    both = "".join(pages)
    assert [place for place in range(1_500) if f"第{place:04}项" not in both] == []
    assert len(pages) > 2
    last = {
        Form.APPLICATION: "The office looks at it",
        Form.ALTERATION: "The office looks at it",
        Form.NOTICE: "a repeat notice follows",
        Form.ACCEPTANCE: "第1499项",
    }
    assert last[form] in pages[-1]
    assert "signature" in pages[-1]


@pytest.mark.parametrize("form", list(Form))
def test_hostile_words_are_ink_and_nothing_else(form: Form) -> None:
    texts = ("owners", "applicant", "scope", "firm", "foreman", "deposit", "acceptance", "hours", "permit")
    told = sheet(form, **dict.fromkeys(texts, HOSTILE), workers=(Worker(HOSTILE, HOSTILE, "<i>", "&amp;", "<u>"),))
    bad = found(1, what=HOSTILE, demand=HOSTILE)
    words = words_of(draw(replace(told, breaches=(bad,), breach=bad if form is Form.NOTICE else None)))
    assert HOSTILE.replace(" ", "") in words.replace(" ", "")
    assert "\U00020bb7" in words


def test_the_form_of_a_withdrawn_application_is_void() -> None:
    assert "VOID" in words_of(draw(sheet(Form.APPLICATION, status=RenovationStatus.WITHDRAWN)))
    assert "VOID" not in words_of(draw(sheet(Form.APPLICATION)))


@pytest.mark.parametrize("key", [key for key in WORDS if "\n" in WORDS[key][0]])
def test_a_list_has_as_many_lines_in_both_languages(key: str) -> None:
    english, chinese = WORDS[key]
    assert english.count("\n") == chinese.count("\n")
