"""The maintenance slip on paper (B5, M11, M43, M54, M58)."""

from dataclasses import replace

import pypdfium2
import pytest
from pypdfium2 import raw
from reportlab.lib.units import mm

from desk.slips.paper import FORM, draw
from desk.slips.sheet import Copy
from desk.slips.stock import Layout, Stock
from desk.words import Language, word
from tests.paper.reading import codes_of, drawn_pages, meetings, metadata_of, pages_of, words_of
from tests.paper.sheets import NOON, full_slip, home_slip, longest_slip, priced_lines, slip

LANGUAGES = list(Language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_ordinary_slip_is_one_page_with_three_labelled_copies(language: Language) -> None:
    pages = pages_of(draw(slip(language)))
    assert len(pages) == 1
    for copy in slip().copies:
        assert word(language, f"slip.copy.{copy}") in pages[0]
    assert pages[0].count(FORM) == 4  # on each copy and in the foot


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lines", [1, 2, 3, 4])
@pytest.mark.parametrize("home", [False, True])
def test_the_usual_copies_with_priced_lines_stand_on_one_sheet(language: Language, lines: int, home: bool) -> None:
    make = home_slip if home else full_slip
    sheet = make(language, lines=lines, copies=(Copy.WORKER, Copy.OWNER, Copy.STUB))
    pdf = draw(sheet)
    assert len(pages_of(pdf)) == 1
    assert len(codes_of(pdf, 300)[0]) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_four_copies_stand_on_one_sheet_or_two_on_each_of_two(language: Language) -> None:
    assert len(pages_of(draw(slip(language, copies=tuple(Copy))))) == 1
    codes = codes_of(draw(full_slip(language, lines=4)), 300)
    assert [len(each) for each in codes] == [2, 2]
    crowded = slip(
        language, copies=tuple(Copy), words="水管漏水，请来人。" * 90 if language is Language.ZH else "It drips. " * 180
    )
    assert all(len(each) >= 2 for each in codes_of(draw(crowded), 300)[-1:])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stock", [Stock.A4, Stock.A5])
def test_a_page_on_which_a_copy_goes_on_says_whose_it_is_and_who_signs_sees_matter_and_sum(
    language: Language, stock: Stock
) -> None:
    sheet = replace(longest_slip(language, summary="Valve drips"), lines=priced_lines(4))
    pages = pages_of(draw(sheet, Layout(stock)))
    names = [word(language, f"slip.copy.{copy}") for copy in Copy]
    for number, page in enumerate(pages, 1):
        assert any(name in page for name in names)
        assert word(language, "paper.copy").format(n=2) in page
        if word(language, "slip.sign.desk") in page:
            assert sheet.summary in page
            assert word(language, "slip.charged_all") in page
        if number < len(pages) and word(language, "paper.continued").format(number="") in pages[number]:
            assert word(language, "slip.goes_on").format(page=number + 1) in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_words_of_the_sheet_stand_on_it(language: Language) -> None:
    sheet = slip(language)
    words = words_of(draw(sheet)).replace(" ", "")
    for value in (
        *(sheet.number, sheet.case_number, sheet.unit, sheet.place, sheet.told_by, sheet.told_phone),
        *(sheet.class_name, sheet.summary, sheet.words, sheet.access, sheet.trade, sheet.worker),
        *(
            sheet.first_receiver,
            sheet.clerk,
            word(language, "relation.owner"),
            word(language, "urgency.same_day"),
        ),
    ):
        assert value.replace(" ", "") in words


def test_first_receiver_and_clerk_are_both_named() -> None:
    words = words_of(draw(slip(first_receiver="Ann Hale", clerk="Joe Marsh")))
    assert "Ann Hale" in words
    assert "Joe Marsh" in words


def test_each_copy_carries_the_number_in_bars() -> None:
    drawn = draw(slip())
    bare = draw(slip(copies=(Copy.STUB,)))
    assert _dark_bars(drawn) == 3 * _dark_bars(bare)
    assert _dark_bars(bare) > 30


def test_a_sheet_of_the_desk_stub_alone_has_no_other_copy() -> None:
    words = words_of(draw(slip(copies=(Copy.STUB,))))
    assert "DESK STUB" in words
    assert "WORKER'S COPY" not in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_long_words_flow_onto_a_second_page_and_are_all_there(language: Language) -> None:
    sentence = {
        Language.ZH: "水还在往下滴，请尽快安排师傅。",
        Language.EN: "It is still dripping, do send someone. ",
    }[language]
    sheet = slip(language, words=f"{sentence * 90}End-of-words")
    pages = pages_of(draw(sheet))
    assert len(pages) == 2
    assert "".join(pages).replace(" ", "").count(sentence.replace(" ", "")) == 90
    assert "End-of-words" in "".join(pages)
    assert sheet.number in pages[1]


def test_words_past_the_cap_are_cut_with_a_sentence_that_says_so() -> None:
    words = words_of(draw(slip(words="drip " * 40_000)))
    assert "Printed up to here: 4,000 of 200,000 characters" in words
    assert "case file C2026-001143" in words


def test_the_first_print_has_no_copy_mark_and_a_reprint_has_one_on_each_copy() -> None:
    assert "Copy 2" not in words_of(draw(slip()))
    words = words_of(draw(slip(reprint=1, printed_at=NOON)))
    assert words.count("Copy 2") == 3
    assert "21 Nov 2026 20:05" in words


@pytest.mark.parametrize("stock", Stock)
def test_which_print_it_is_stands_clear_of_an_office_and_an_estate_with_long_names(stock: Stock) -> None:
    sheet = slip(Language.ZH, reprint=1, printed_at=NOON)
    head = replace(
        sheet.letterhead, office="柳岸国际花园社区第一分公司物业服务中心客户服务前台", estate="柳岸国际花园" * 6
    )
    words = drawn_pages(draw(replace(sheet, letterhead=head), Layout(stock)))[0].words
    assert not [pair for pair in meetings(words, words) if pair[0] is not pair[1]]


def test_a_slip_without_relation_limits_and_words_still_reads() -> None:
    words = words_of(draw(slip(relation="", reply_due=None, solution_due=None, words=" ")))
    assert "(not recorded)" in words
    assert "—" in words


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert draw(slip(Language.ZH)) == draw(slip(Language.ZH))


def test_the_slip_says_what_it_is_and_in_which_language() -> None:
    pdf = draw(slip(Language.ZH))
    assert metadata_of(pdf)["Title"] == "维修派工单 S2026-000417"
    assert metadata_of(pdf)["Author"] == "柳岸小区物业服务中心"
    assert b"/Lang (zh-CN)" in pdf


def _dark_bars(pdf: bytes) -> int:
    """Shapes of exactly the height of a bar."""
    return sum(1 for kind, height in _objects(pdf) if kind == raw.FPDF_PAGEOBJ_PATH and abs(height - 8.5 * mm) < 0.2)


def _objects(pdf: bytes) -> list[tuple[int, float]]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        found = []
        for item in page.get_objects():
            _left, bottom, _right, top = item.get_bounds()
            found.append((item.type, top - bottom))
        page.close()
        return found
    finally:
        document.close()


@pytest.mark.parametrize(("language", "told"), [(Language.EN, "Ask at the front desk"), (Language.ZH, "请到服务前台")])
def test_an_office_without_a_phone_prints_no_sentence_with_a_hole(language: Language, told: str) -> None:
    sheet = slip(language)
    bare = replace(sheet, letterhead=replace(sheet.letterhead, phone="", hotline=""))
    assert told in words_of(draw(bare))
    assert told not in words_of(draw(sheet))
