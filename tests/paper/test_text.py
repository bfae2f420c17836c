"""Words that people typed, on their way to ink."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth

from desk.letters.paper import draw as draw_letter
from desk.named import Named
from desk.paper.fonts import BOLD, REGULAR, missing_characters
from desk.paper.glyphs import missing
from desk.paper.text import Ink, break_lines, cap, fit, plain
from desk.reports.paper import draw as draw_report
from desk.reports.report import CaseList, HotLine, IdeaList, NumberLine, Report
from desk.slips.paper import draw as draw_slip
from desk.words import Language
from tests.paper.reading import strokes_of, words_of
from tests.paper.reports import case_line, report
from tests.paper.sheets import letter, slip

HOSTILE = (
    "<Wang>",
    "<b>Wang",
    "Wang</b>",
    "<img src='/etc/hostname'>",
    "<a href='javascript:alert(1)'>",
    "<onDraw name='x'/>",
    "<font size=400>",
    "<![CDATA[x]]>",
    "<!-- gone? -->",
    "&amp; & &#0;",
    "100% {number} %s",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_stands_on_every_paper_as_it_was_typed(text: str) -> None:
    papers = (
        draw_slip(slip(summary=text, words=text, told_by=text, place=text, access=text)),
        draw_letter(letter(body=text, subject=text, to_name=text, to_address=text, signer=text)),
        draw_report(_hostile(text)),
    )
    for paper in papers:
        assert text.replace(" ", "") in words_of(paper).replace(" ", "")


def _hostile(text: str) -> Report:
    """A report with a text in every place that somebody typed into."""
    told = report()
    case = case_line(summary=text, unit="1", reason=text)
    return replace(
        told, author=text, theme_of_year=text, theme_of_month=text, overdue=CaseList((case,), 1),
        hot=(HotLine(case, text, text, told.span),), ideas=IdeaList((("C-2026-0001", text),), 1),
        payments=(replace(told.payments[0], basis=text),),
        measures=(replace(told.measures[0], measure=text, who=text),),
        goals=(replace(told.goals[1], name=text, unit=text),),
        problems=(replace(told.problems[0], place=Named(text, text)),),
        numbers=(NumberLine("case", 1, 0, (("C-2026-0002", text),)),),
    )  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_a_report_shows_every_text_wherever_it_was_typed(text: str) -> None:
    """Author, themes, a case twice, a hot case three times, idea, basis, measure and who, goal, place, void reason."""
    words = "".join(words_of(draw_report(_hostile(text))).split())
    assert words.count("".join(text.split())) >= 14


@pytest.mark.parametrize("rare", ["😀", "م", "ก", "\ud83d", "\x00", "\x1b", "\u202e"])
def test_a_character_the_font_lacks_is_shown_by_its_number(rare: str) -> None:
    assert missing_characters((f"王{rare}",)) == rare
    assert f"[U+{ord(rare):04X}]" in words_of(draw_letter(letter(body=f"王{rare}先生")))


def test_rare_names_of_the_standard_set_are_drawn_and_can_be_copied() -> None:
    words = words_of(draw_slip(slip(Language.ZH, told_by="㐱㛃䶮㑇𠅤")))
    assert words.count("㐱㛃䶮㑇𠅤") == 2  # the worker's copy and the resident's


@pytest.mark.parametrize("rare", ["𠮷", "𪚥𫝀𫠝𬺰𮯠"])
def test_a_rare_character_of_a_name_is_drawn_and_can_be_copied_on_every_paper(rare: str) -> None:
    assert missing(f"王{rare}") == ()
    for paper in (draw_letter(letter(to_name=f"王{rare}", body=f"{rare}先生")), draw_slip(slip(told_by=f"王{rare}"))):
        assert f"王{rare}" in words_of(paper)
        assert b"DeskbellRareHan" in paper


@pytest.mark.parametrize("told", [{"to_name": "王𠮷"}, {"subject": "王𠮷 and ⟦𠮷⟧"}, {"subject": "王𠮷来电"}])
def test_a_rare_character_in_bold_words_is_as_heavy_as_they_are(told: dict[str, str]) -> None:
    """No bold font has it: an outline makes it so, of its own colour, and what follows stands where it should."""
    for language in Language:
        assert strokes_of(draw_letter(letter(language, **told)), "𠮷") == {True}
        assert strokes_of(draw_letter(letter(language, **told)), "王") == {False}
        assert strokes_of(draw_letter(letter(language, body="𠮷", to_name="王")), "𠮷") == {False}
        assert strokes_of(draw_letter(letter(language, **told)), "来") <= {False}


def test_ordinary_papers_know_nothing_of_the_fonts_for_rarer_letters() -> None:
    pdf = draw_letter(letter(Language.ZH))
    assert b"DeskbellRareHan" not in pdf
    assert b"DeskbellSansSC-Rest" not in pdf
    assert b"DeskbellLatin" not in pdf


LETTERS = "ĄąĆćČčĎďĘęĞğİıŁłŃńŐőŘřŚśŞşȘșŠšŤťȚțŮůŰűŹźŻżŽžĢģŪūẞ Ελληνικά Ωμέγα ἀὖ ЎўЇїҐґЂђҚқ Nguyễn ½ ₹"


def test_names_of_all_europe_are_drawn_in_both_weights_and_can_be_copied_on_every_paper() -> None:
    name = "Łukasz Żółć-Kovačević"
    assert missing(LETTERS + name) == ()
    written = draw_letter(letter(to_name=name, subject=LETTERS, body=f"{name} {LETTERS}"))
    assert words_of(written).count(name) == 2
    assert words_of(written).replace(" ", "").count(LETTERS.replace(" ", "")) == 2
    assert name in words_of(draw_slip(slip(told_by=name)))


@pytest.mark.parametrize("font", [REGULAR, BOLD])
def test_a_line_with_such_letters_is_as_wide_as_it_is_drawn(font: str) -> None:
    assert 0 < stringWidth("ł", font, 100) < stringWidth("m", font, 100)
    room = stringWidth("Łukasz Żółć", font, 10) + 0.1
    assert break_lines("Łukasz Żółć", room, Ink(10, font=font)) == ["Łukasz Żółć"]
    assert break_lines("Łukasz Żółć", room - 0.2, Ink(10, font=font)) == ["Łukasz ", "Żółć"]


def test_every_character_no_font_has_is_named_once_in_order() -> None:
    assert missing("王😀a\tمก𠮷\n😀 ⟦姓名⟧ e\u0301") == ("😀", "م", "ก")


NUMBERS = (
    *("2026年11月21日", "11月 3日", "18时30分", "138 0013 8000", "+86 571 5550-1999", "0571-55501000", "13800138000"),
    *("¥ 1,200.50元", "3-2-1801", "21 November 2026", "18:00—20:00", "３０１室", "12个", "1,200.50 元"),
    *(
        "（0571）8800 1234",
        "9:00 - 11:00",
        "8:30 am",
        "8:30 am – 5 pm",
        "9–11 a.m.",
        "0571-8800 1234 ext. 12",
        "0571-88001234转3",
    ),
    *("1 200,50 元", "24小时", "12.5万元", "3栋2单元1801室", "3-5个工作日", "第 3 栋", "120 m²", "12.5 kWh", "No. 12"),
)


@pytest.mark.parametrize("number", NUMBERS)
def test_numbers_telephones_and_dates_are_never_cut_over_lines(number: str) -> None:
    for text in (f"请于{number}前致电物业，", f"call on {number}, please, "):
        for width in range(110, 330, 9):
            lines = break_lines(text * 6, width, Ink())
            assert sum(line.count(number) for line in lines) == 6, (width, lines)


def test_joiners_and_variation_marks_vanish_and_tabs_become_spaces() -> None:
    assert plain("a\u200db\ufe0f\tc\r\nd\u2028e") == "ab    c\nd\ne"


def test_a_decomposed_letter_is_composed() -> None:
    assert plain("Cafe\u0301") == "Café"


def test_a_chinese_line_never_begins_with_a_stop_nor_ends_with_an_opening_bracket() -> None:
    text = "业主说：“水（很多水）从《天花板》上滴下来，地板、墙面都湿了！”请尽快处理。" * 20
    for width in range(60, 400, 7):
        for line in break_lines(text, width, Ink()):
            assert line[0] not in "，。！？：；、）》”"
            assert line[-1] not in "（《“"


def test_english_words_stay_whole_unless_longer_than_a_line() -> None:
    lines = break_lines("Supercalifragilistic don't break’em", 60, Ink())
    assert "don't" in "".join(lines).split()
    assert all(line.strip() for line in lines)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.floats(20, 500))
def test_breaking_loses_no_character(text: str, width: float) -> None:
    ready = plain(text)
    broken = "".join(break_lines(ready, width, Ink()))
    assert broken.replace(" ", "") == ready.replace("\n", "").replace(" ", "")


def test_a_cut_line_ends_with_an_ellipsis_and_keeps_its_width() -> None:
    assert fit("short", 200, REGULAR, 9) == "short"
    cut = fit("很长的一行" * 50, 100, REGULAR, 9)
    assert cut.endswith("…")
    assert len(cut) < 14


def test_a_capped_text_says_how_much_is_missing() -> None:
    assert cap("abc", 3, "({shown} of {all})") == "abc"
    assert cap("abcdef", 3, "({shown} of {all})") == "abc\n(3 of 6)"


def test_no_paper_tells_where_the_program_lies() -> None:
    here = str(Path(__file__).parents[2]).encode()
    for paper in (draw_slip(slip()), draw_letter(letter()), draw_report(report())):
        assert here not in paper


def test_sheets_can_be_read_without_loading_the_drawing_library() -> None:
    code = "import sys, desk.slips.sheet, desk.letters.sheet, desk.reports.gather;sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_english_quotes_are_as_narrow_as_english_and_chinese_ones_stay_wide() -> None:
    assert plain("O’Brien said “no heat” twice") == 'O\'Brien said "no heat" twice'
    assert plain("关于“Ceiling drips”的回复") == "关于“Ceiling drips”的回复"
    assert plain("他说“漏水”") == "他说“漏水”"
