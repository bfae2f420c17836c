"""Notices on their paper: legible from afar, never cut, with number, form and version (M51, M58, M60)."""

from dataclasses import replace
from datetime import date
from importlib.resources import files
from io import BytesIO

import pytest
from pypdf import PdfReader

from desk.notices.paper import draw
from desk.notices.promises import Promise
from desk.notices.sheet import NoticeSheet, Part
from desk.templates import Purpose, merged, samples_for
from desk.words import Language
from tests.paper.reading import chars_of, metadata_of, pages_of, red_words_of, words_of
from tests.paper.sheets import HEADS

TITLES = {Language.ZH: "3幢停水通知", Language.EN: "No water in building 3"}
WORDS = {
    Language.ZH: "尊敬的业主、住户：\n3幢将于2026年11月24日9:00至17:00停水，请提前储水。\n敬请谅解。",
    Language.EN: "Dear residents,\n\nthere is no water in building 3 on 24 November 2026 from 9:00 to 17:00.",
}
STANDARDS = {
    Language.ZH: "电梯昼夜运行；停梯时设置围挡，并张贴告示说明恢复时间（第{n}项）。",
    Language.EN: "Lifts run day and night; a lift that stands still is fenced off, a notice says until when, line {n}.",
}
LIMITS = {Language.ZH: ("30分钟", "2个工作日"), Language.EN: ("30 minutes", "12 working hours")}


def part(language: Language, title: str = "", body: str = "", promises: tuple[Promise, ...] = ()) -> Part:
    return Part(language, HEADS[language], title or TITLES[language], body or WORDS[language], promises)


def sheet(*parts: Part, commitments: bool = False) -> NoticeSheet:
    return NoticeSheet("N-2026-0007", date(2026, 11, 22), parts, commitments)


def within_margins(pdf: bytes) -> bool:
    return all(
        box.left > 20 and box.right < 575 and box.bottom > 15 and box.top < 827
        for page in chars_of(pdf)
        for box in page
        if box.text.strip()
    )


def test_both_languages_stand_on_one_sheet_chinese_above_english() -> None:
    """M60, M58: with the number of the notice and of the form, office, date and telephone."""
    pdf = draw(sheet(part(Language.ZH), part(Language.EN)))
    [page] = pages_of(pdf)
    assert page.index("3幢停水通知") < page.index("No water in building 3")
    for told in ("DB-N1 v1", "N-2026-0007", "柳岸小区物业服务中心", "Willow Court", "2026年11月22日", "0571-55501999"):
        assert told in page
    assert within_margins(pdf)
    assert metadata_of(pdf)["Title"].startswith("N-2026-0007 3幢停水通知")
    assert draw(sheet(part(Language.ZH), part(Language.EN))) == pdf


def test_the_seeded_notice_of_an_outage_is_one_sheet_legible_from_afar() -> None:
    """M58: both languages at 14 points at least, and the seal has its room."""
    parts = []
    for language in (Language.ZH, Language.EN):
        seeded = (files("resources") / "letters" / f"outage.{language}.txt").read_text("utf-8")
        subject, _, body = seeded.partition("\n")
        told = merged(subject, body, Purpose.NOTICE, samples_for(Purpose.NOTICE, language), language)
        parts.append(part(language, told.subject, told.body))
    pdf = draw(sheet(*parts))
    [boxes] = chars_of(pdf)
    assert within_margins(pdf)
    [page] = pages_of(pdf)
    assert page.index("特此通知") < page.index("Dear residents")
    inside = [box for box in boxes if box.bottom > 110 and box.top < 730]
    assert min(box.top - box.bottom for box in inside if box.text == "请") > 14 * 0.87
    assert min(box.top - box.bottom for box in inside if box.text == "h") > 14 * 0.74
    facts = max(box.top for box in boxes if box.text in "公告编号" and box.bottom < 110)
    left = [box for box in boxes if box.left < 200 and box.top - box.bottom > 10]
    assert min(box.bottom for box in left if box.text == "o") > facts


def test_words_are_as_large_as_fit_and_a_long_notice_goes_on_over_the_page() -> None:
    short = chars_of(draw(sheet(part(Language.ZH, body="电梯检修中。"))))[0]
    assert max(box.top - box.bottom for box in short) > 40
    long = part(Language.ZH, body="\n".join(f"第{n}条：{WORDS[Language.ZH][10:60]}" for n in range(1, 61)))
    pages = pages_of(draw(sheet(long)))
    assert len(pages) > 1
    assert all(f"第{n}条" in "".join(pages) for n in range(1, 61))
    assert "N-2026-0007" in pages[-1]
    both = pages_of(draw(sheet(replace(long, body=long.body[:1500]), part(Language.EN))))
    assert ["3幢停水通知" in page for page in both[:1]] == [True]
    assert "No water" in both[-1]
    assert "3幢" not in both[-1]


@pytest.mark.parametrize("language", list(Language))
def test_thirty_promises_stand_on_one_page(language: Language) -> None:
    """M51: A4, every line whole, inside the margins, its limits beside it."""
    lines = tuple(
        Promise(f"{TITLES[language]} {n}", STANDARDS[language].format(n=n), *LIMITS[language]) for n in range(1, 31)
    )
    pdf = draw(sheet(part(language, promises=lines), commitments=True))
    [page] = pages_of(pdf)
    packed = "".join(page.split())
    for n in range(1, 31):
        assert "".join(STANDARDS[language].format(n=n).split()) in packed
    assert packed.count("".join(LIMITS[language][1].split())) == 30
    assert "DB-N2 v1" in page
    assert within_margins(pdf)


def test_promises_in_both_languages_are_a_sheet_each_and_too_many_go_on_under_the_same_headings() -> None:
    """M51."""
    many = tuple(Promise(f"S{n}", "x" * 400, "1 day", "2 days", heading=n % 9 == 0) for n in range(60))
    few = (Promise("电梯", "昼夜运行。", "30分钟", "4小时"),)
    pages = pages_of(draw(sheet(part(Language.ZH, promises=few), part(Language.EN, promises=many), commitments=True)))
    assert "昼夜运行" in pages[0]
    assert "Service" not in pages[0]
    assert all("What we promise" in page for page in pages[1:3])
    assert all(f"S{n}" in "".join(pages) for n in range(60))


def test_blanks_are_red_wherever_they_go_on_and_nothing_else_is() -> None:
    """Nobody hangs up what still has to be filled in."""
    blank = "⟦结" + "束时间" * 90 + "⟧"
    red = red_words_of(draw(sheet(part(Language.ZH, "⟦栋⟧停水通知", f"将于⟦时间⟧停水，至{blank}恢复。"))))
    assert red.startswith("〚栋〛〚时间〛〚结")
    assert red.count("束时间") == 90
    assert "恢复" not in red
    lines = "\n".join(f"{n}. To be told ⟦{'when ' * 30}⟧ from then on." for n in range(80))
    pdf = draw(sheet(part(Language.EN, body=lines)))
    assert len(pages_of(pdf)) > 2
    assert red_words_of(pdf).count("when") == 80 * 30
    assert "told" not in red_words_of(pdf)
    assert red_words_of(draw(sheet(part(Language.ZH, "〚栋〛停水")))) == ""


def test_each_sheet_speaks_its_language_down_to_its_foot() -> None:
    long = {each: "\n".join([WORDS[each]] * 14) for each in Language}
    pages = pages_of(draw(sheet(*(part(each, body=long[each]) for each in (Language.ZH, Language.EN)))))
    first = next(place for place, page in enumerate(pages) if "Dear residents" in page)
    assert first > 0
    assert all("页" in page and "Page" not in page for page in pages[:first])
    assert all("Page" in page and "页" not in page for page in pages[first:])
    assert any("continued" in page.lower() for page in pages[first + 1 :])


def test_hostile_words_are_printed_as_they_are_and_nothing_leaves_the_sheet() -> None:
    evil = "<b>{{7*7}}</b>"
    parts = (
        part(Language.ZH, evil + "长" * 180, "词" * 300 + evil),
        part(Language.EN, "W" * 200, f"{'x' * 300} {evil}"),
    )
    pdf = draw(sheet(*parts))
    packed = "".join(words_of(pdf).split())
    assert packed.count(evil) == 3
    assert "长" * 30 in packed
    assert "W" * 200 in packed
    assert within_margins(pdf)
    assert "[U+1F600]" in words_of(draw(sheet(part(Language.EN, "Smile 😀"))))
    assert pages_of(draw(sheet())) != []


def test_a_void_notice_says_so() -> None:
    assert "已作废" in words_of(draw(replace(sheet(part(Language.ZH)), void=True)))


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("many", [37, 60, 61])
def test_promises_for_two_sheets_stand_as_large_as_fit_and_no_row_goes_over_alone(
    language: Language, many: int
) -> None:
    """M51."""
    heads = {Language.ZH: "项目", Language.EN: "Item"}
    told = tuple(
        Promise(f"{heads[language]}{n:03}", STANDARDS[language].format(n=n), *LIMITS[language]) for n in range(many)
    )
    *_before, last = pages_of(draw(sheet(part(language, promises=told), commitments=True)))
    assert all(f"{heads[language]}{n:03}" in last for n in range(many - 3, many)) or not _before


def test_a_notice_is_made_to_be_read_in_fifty_years() -> None:
    """Every font is inside, and it says of itself what it is to those who read no PDF too."""
    pdf = draw(sheet(part(Language.ZH), part(Language.EN)))
    read = PdfReader(BytesIO(pdf))
    root = read.trailer["/Root"]
    assert b"pdfaid:part" in root["/Metadata"].get_data()
    assert root["/OutputIntents"]
    for page in read.pages:
        for font in page["/Resources"]["/Font"].values():
            told = font.get_object()
            assert "/FontFile2" in told["/FontDescriptor"] or "/DescendantFonts" in told
