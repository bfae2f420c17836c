"""The item-release pass on paper: two equal halves, one for the office and one for the guard."""

from dataclasses import replace
from datetime import timedelta

import pypdfium2
import pytest
from pypdfium2 import raw
from reportlab.lib.units import mm

from desk.passes.items import Item
from desk.passes.paper import COPIES, FORM, draw
from desk.passes.sheet import PassSheet
from desk.words import Language, day, word
from tests.paper.reading import drawn_pages, meetings, metadata_of, pages_of, words_of
from tests.paper.sheets import HEADS, NOON

LANGUAGES = list(Language)


def sheet(language: Language = Language.EN, things: int = 5, **changes: object) -> PassSheet:
    """A tenant takes furniture out with the owner's word."""
    chinese = language is Language.ZH
    values: dict[str, object] = {
        "language": language,
        "letterhead": HEADS[language],
        "number": "P-2026-0017",
        "unit": "3-2-1801",
        "valid_on": NOON.date() + timedelta(days=2),
        "window": "09:00–12:00",
        "asked_by": "陈雨" if chinese else "Rain Chan",
        "asked_as": "tenant",
        "proof": "身份证原件、租赁合同" if chinese else "ID card and lease",
        "authority": "业主王小明10:05电话确认" if chinese else "The owner confirmed by phone at 10:05",
        "carrier": "顺达搬家李师傅" if chinese else "Swift Movers, Mr Li",
        "carrier_id": "330106198001011234",
        "plate": "浙A14J79",
        "fees": "物业费结清至11月" if chinese else "paid up to November",
        "note": "",
        "items": tuple(Item(f"thing{place:03}", f"{place}件") for place in range(1, things + 1)),
        "issued_at": NOON,
        "clerk": "何知夏" if chinese else "Ann Hale",
    }
    return PassSheet(**{**values, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pass_is_one_page_with_two_halves_that_say_the_same(language: Language) -> None:
    told = sheet(language)
    pages = pages_of(draw(told))
    assert len(pages) == 1
    words = pages[0].replace(" ", "")
    for copy in COPIES:
        assert words.count(word(language, f"pass.copy.{copy}").replace(" ", "")) == 1
    for value in (
        *(told.unit, told.window, told.asked_by, told.proof, told.authority, told.carrier, told.carrier_id, told.plate),
        *(told.fees, told.clerk, day(language, told.valid_on), word(language, "relation.tenant"), "thing005", "5件"),
        *(word(language, f"pass.{key}") for key in ("blank_below", "sign.guard", "sign.household", "rule")),
        word(language, "pass.items").format(n=5),
    ):
        assert words.count(value.replace(" ", "")) == 2, value
    assert words.count(FORM.replace(" ", "")) == 3  # on both halves and in the foot


def test_both_halves_carry_the_number_in_bars() -> None:
    document = pypdfium2.PdfDocument(draw(sheet()))
    page = document[0]
    bars = []
    for item in page.get_objects():
        _left, bottom, _right, top = item.get_bounds()
        if item.type == raw.FPDF_PAGEOBJ_PATH and abs(top - bottom - 8.5 * mm) < 0.2:
            bars.append(bottom)
    page.close()
    document.close()
    assert len(set(bars)) == 2
    assert len(bars) > 60
    assert abs(bars.count(max(bars)) - bars.count(min(bars))) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_twenty_things_fit_on_the_page_and_more_go_on_to_the_next(language: Language) -> None:
    assert len(pages_of(draw(sheet(language, 20)))) == 1
    first, second = pages_of(draw(sheet(language, 47)))
    assert first.count(word(language, "pass.more").format(page=2)) == 2
    assert word(language, "pass.blank_below") not in first
    both = first + second
    for place in range(1, 48):
        assert both.count(f"thing{place:03}") == 2, place
    assert second.count("P-2026-0017") == 3
    assert second.replace(" ", "").count(word(language, "pass.copy.guard").replace(" ", "")) == 1
    assert second.count(word(language, "pass.blank_below")) == 2


def test_two_hundred_things_are_all_on_both_copies() -> None:
    words = words_of(draw(sheet(things=200)))
    assert all(words.count(f"thing{place:03}") == 2 for place in range(1, 201))


def test_an_owner_who_takes_out_things_all_day_needs_no_authority() -> None:
    words = words_of(draw(sheet(asked_as="owner", authority="", window="")))
    assert words.count("Owner · Rain Chan") == 2
    assert words.count("whole day") == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_texts_wrap_and_leave_room_for_the_things(language: Language) -> None:
    texts = {"asked_by": 300, "authority": 200, "proof": 120, "carrier": 200, "fees": 120, "note": 300}
    told = sheet(language, 30, **{name: ("长字 long " * 50)[:size] for name, size in texts.items()})
    words = words_of(draw(told))
    assert all(words.count(f"thing{place:03}") == 2 for place in range(1, 31))


def test_hostile_words_are_ink_and_nothing_else() -> None:
    hostile = '<b>李</b> & <font size="90">x</font> {n} %s \U00020bb7'
    told = sheet(items=(Item(hostile, "<i>2</i>"),), asked_by=hostile, note=hostile, plate="<br/>")
    words = words_of(draw(told))
    assert words.count('<b>李</b> & <font size="90">x</font> {n} %s 𠮷') == 6
    assert words.count("<i>2</i>") == 2


def test_a_thing_of_rare_characters_alone_still_fits_on_a_page() -> None:
    assert len(pages_of(draw(sheet(items=(Item("\U00020bb7" * 200, "9" * 40),))))) == 1


def test_a_reprint_says_so_on_both_halves_and_a_void_one_across() -> None:
    assert "Copy 2" not in words_of(draw(sheet()))
    words = words_of(draw(sheet(reprint=1, printed_at=NOON, void=True)))
    assert words.count("Copy 2") == 2
    assert "VOID" in words


def test_the_same_sheet_gives_the_same_bytes_and_says_what_it_is() -> None:
    told = sheet(Language.ZH)
    assert draw(told) == draw(replace(told))
    assert metadata_of(draw(told))["Title"] == "物品放行条 P-2026-0017"


def test_which_print_it_is_stands_clear_of_an_office_with_a_long_name() -> None:
    head = replace(HEADS[Language.ZH], office="柳岸国际花园社区第一分公司物业服务中心客户服务前台")
    pdf = draw(sheet(Language.ZH, letterhead=head, reprint=1, printed_at=NOON))
    words = drawn_pages(pdf)[0].words
    assert not [pair for pair in meetings(words, words) if pair[0] is not pair[1]]
