"""The reply letter on paper (B6, M49)."""

from dataclasses import replace

import pytest

from desk.letters.paper import FORM, draw
from desk.slips.paper import draw as draw_slip
from desk.words import Language, word
from tests.paper.reading import metadata_of, pages_of, words_of
from tests.paper.sheets import letter, slip

LANGUAGES = list(Language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_carries_addressee_references_words_and_signer(language: Language) -> None:
    sheet = letter(language)
    words = words_of(draw(sheet)).replace(" ", "")
    for value in (
        *(sheet.number, sheet.to_name, *sheet.to_address.split("\n"), sheet.case_number, sheet.subject),
        *(sheet.signer, sheet.signer_post, sheet.letterhead.office, sheet.letterhead.hotline, FORM),
        *sheet.body.split("\n"),
    ):
        assert value.replace(" ", "") in words


def test_a_chinese_letter_writes_its_dates_as_chinese_letters_do() -> None:
    words = words_of(draw(letter(Language.ZH)))
    assert words.count("2026年11月24日") == 2  # reference block and signature
    assert "C2026-001143（2026年11月21日）" in words
    assert "第 1 页，共 1 页" in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_signature_of_a_long_letter_keeps_words_beside_it(language: Language) -> None:
    first, *middle, last = letter(language).body.split("\n\n")
    for times in range(2, 12):
        pages = pages_of(draw(letter(language, body="\n\n".join([first, *middle * times, last]))))
        end = last.split("\n")[-1]
        assert end in pages[-1]
        assert letter(language).signer in pages[-1]
        assert middle[-1][-12:] in pages[-1]


def test_words_at_a_page_end_do_not_grow_together() -> None:
    body = "one two three four five six seven eight nine ten " * 400
    words = words_of(draw(letter(body=body)))
    assert "tenone" not in words.replace("ten one", "")


def test_enclosures_and_copies_stand_below_the_signature() -> None:
    words = words_of(draw(letter(enclosures=("Photograph of the valve", "Receipt"), copies=("Plumbing", "Kitchens"))))
    assert "Enclosures:1. Photograph of the valve2. Receipt" in words
    assert "Copy to: Plumbing; Kitchens" in words
    assert "Enclosures: Receipt" in words_of(draw(letter(enclosures=("Receipt",))))


def test_a_letter_without_body_subject_or_case_date_is_still_a_letter() -> None:
    words = words_of(draw(letter(body="", subject="", case_date=None)))
    assert "C2026-001143" in words
    assert "Ann Hale" in words


def test_an_address_too_long_for_the_window_is_visibly_cut_there_and_stands_whole_below() -> None:
    words = words_of(draw(letter(to_address="\n".join(f"the {n}th line of the address" for n in range(1, 40)))))
    assert words.count("the 2th line of the address") == 2
    assert words.count("the 39th line of the address") == 1
    assert "…" in words
    assert words.index("…") < words.index("the 39th line")


def test_printing_a_letter_again_gives_the_same_bytes() -> None:
    assert draw(letter()) == draw(letter())


def test_a_megabyte_of_words_is_printed_to_its_last_word() -> None:
    pages = pages_of(draw(letter(body="The pipe is dripping again. " * 36_000 + "Last-word")))
    assert len(pages) > 100
    assert "Last-word" in pages[-1]
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_void_letter_or_slip_says_so_across_the_page(language: Language) -> None:
    stamp = word(language, "paper.void")
    for draw_it, sheet in ((draw, letter(language)), (draw_slip, slip(language))):
        assert stamp not in words_of(draw_it(sheet))
        assert stamp in words_of(draw_it(replace(sheet, void=True)))


def test_the_letter_says_what_it_is() -> None:
    about = metadata_of(draw(letter()))
    assert about["Title"] == "L2026-000089 The dripping valve in your kitchen"
    assert about["Subject"] == "Our reference C2026-001143 of 21 Nov 2026"
