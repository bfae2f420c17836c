from hypothesis import given
from hypothesis import strategies as st

from desk.cleaning import clean, clean_line
from desk.folding import fold, is_han

any_text = st.text(st.characters(codec=None), max_size=60)


def test_a_long_run_of_blanks_costs_no_more_than_any_other_text() -> None:
    """Once quadratic: a hundred thousand blanks took the desk's only worker 38 seconds."""
    assert clean(" " * 1_000_000 + "x" + " " * 1_000_000 + "\n y") == "x\n y"


def test_breaks_become_one_kind_and_blanks_at_line_ends_go() -> None:
    assert clean(" a \r\nb\rc\u2028d\u2029\n") == "a\nb\nc\nd"


def test_controls_nul_surrogates_and_bidi_marks_are_removed() -> None:
    assert clean("le\x00ak\x1b \ud83db \u202eevil\u202c\u200b") == "leak b evil"


def test_a_pair_of_surrogates_is_one_sign() -> None:
    assert clean("\ud83d\ude00") == "😀"


def test_text_is_composed_and_rare_characters_stay() -> None:
    assert clean("Cafe\u0301 𠮷𬎆䶮") == "Café 𠮷𬎆䶮"


def test_a_line_has_single_spaces_only() -> None:
    assert clean_line("\u3000a\r\n b\t\tc ") == "a b c"


@given(any_text)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean_line(clean_line(text)) == clean_line(text)


@given(any_text)
def test_a_line_that_is_clean_already_is_known_as_such_without_cleaning_it(text: str) -> None:
    assert clean_line(text) == clean(text, lines=False)


@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), min_size=1, max_size=6))
def test_plain_chinese_folds_alone_as_it_does_beside_other_letters(text: str) -> None:
    assert fold(text) == fold(f"{text}É").removesuffix("e")


@given(any_text)
def test_cleaned_text_can_always_be_stored(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode("utf-8")
    assert "\0" not in cleaned
    assert "\n" not in clean_line(text)


def test_folding_joins_scripts_widths_accents_and_case() -> None:
    assert fold("李三龍") == fold("李三龙")
    assert fold("ＡＢ１２") == "ab12"
    assert fold("Nguyễn Müller Øster Straße Łódź") == "nguyen muller oster strasse lodz"


def test_folding_a_beginning_gives_the_beginning() -> None:
    assert fold("乾隆").startswith(fold("乾"))


@given(any_text)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_every_traditional_character_settles_at_once() -> None:
    for point in range(0x4E00, 0xA000):
        assert fold(fold(chr(point))) == fold(chr(point))


def test_chinese_characters_are_known_beyond_the_basic_block() -> None:
    assert all(map(is_han, "王〇㐱𠮷𬎆䶮"))
    assert not any(map(is_han, "aé1カ·、😀"))
