"""Hostile text in the book, the lists and the finder: kept as typed, found as typed, never an order."""

import re

import pytest

from desk import cases, letters, owners, slips
from desk.check import check
from desk.cleaning import clean, clean_line
from desk.find import find
from desk.office import Office
from tests.safety.conftest import Kept
from tests.safety.hostile import ALL, MARKUP, SEARCHED
from ui.cli import main


def test_every_text_is_kept_as_it_was_typed_but_for_what_nobody_can_see(hostile: Office, kept: dict[str, Kept]) -> None:
    """G35."""
    assert set(ALL) - set(kept) == {"nothing but blanks"}
    for name, where in kept.items():
        text = ALL[name]
        file = hostile.ask(lambda reading, where=where: cases.file_of(reading, where.case))
        assert file.words == clean(text), name
        assert file.row.summary == clean_line(text[:300]), name
        assert file.row.told_by == clean_line(text[:300]), name
        assert file.outcome == clean(text), name
        assert clean(text) in [line.text for line in file.lines], name
        unit = hostile.ask(lambda reading, where=where: owners.unit_file(reading, where.unit_id))
        assert unit.note == clean(text), name
        assert unit.residents[0].name == clean_line(text[:300]), name
        letter = hostile.ask(lambda reading, where=where: letters.file_of(reading, where.letter))
        assert (letter.row.subject, letter.body) == (clean_line(text), clean(text)), name
    assert hostile.ask(check).breaks == ()


def test_markup_is_not_changed_by_a_single_letter(hostile: Office, kept: dict[str, Kept]) -> None:
    for name, text in MARKUP.items():
        file = hostile.ask(lambda reading, name=name: cases.file_of(reading, kept[name].case))
        assert file.words == text


@pytest.mark.parametrize("name", ALL)
def test_no_search_box_ever_fails(name: str, hostile: Office) -> None:
    """G36."""
    typed = ALL[name]
    for question in (
        lambda reading: find(reading, typed),
        lambda reading: cases.cases(reading, cases.Filter.ALL, search=typed),
        lambda reading: owners.units(reading, search=typed),
        lambda reading: slips.slips(reading, slips.SlipFilter.ALL, search=typed),
        lambda reading: letters.letters(reading, search=typed),
    ):
        hostile.ask(question)


def test_what_receptionists_type_finds_its_row(office: Office, taken: cases.Taken) -> None:
    """G36: a flat with dashes, Chinese of one and two characters, and a name in full-width letters."""
    assert office.ask(lambda reading: find(reading, "3-2-1801"))[0].unit == "3-2-1801"
    assert office.ask(lambda reading: find(reading, "３－２－１８０１"))[0].unit == "3-2-1801"
    for typed in ("漏水", "水", "ceiling", "drip"):
        assert office.ask(lambda reading, typed=typed: cases.cases(reading, search=typed)).total == 1, typed
    assert office.ask(lambda reading: cases.cases(reading, search="水漏")).total == 0


@pytest.mark.parametrize("typed", ["%", "_", "100%", "a\\%b", "nosuch:wang", "NEAR(a b, 3)"])
def test_a_sign_with_a_meaning_for_the_book_means_only_itself(typed: str, hostile: Office) -> None:
    """G37: no sign is a wildcard: what is listed holds every word that was typed, and a sign alone finds nothing."""

    def holds(*texts: str) -> bool:
        return all(word in " ".join(texts).casefold() for word in re.findall(r"\w+", typed.casefold()))

    for row in hostile.ask(lambda reading: letters.letters(reading, search=typed)).rows:
        assert holds(row.number, row.to_name, row.subject)
    for slip in hostile.ask(lambda reading: slips.slips(reading, slips.SlipFilter.ALL, search=typed)).rows:
        assert holds(slip.number, slip.unit, slip.worker, slip.summary)
    assert hostile.ask(lambda reading: letters.letters(reading, search=typed)).total


def test_decomposed_and_composed_full_and_half_width_are_the_same_to_the_finder(
    hostile: Office, kept: dict[str, Kept]
) -> None:
    """G35."""
    for typed in ("Amélie", "Ame\u0301lie", "amelie"):
        assert kept["a decomposed name"].person_id in [
            each.id for each in hostile.ask(lambda r, typed=typed: find(r, typed))
        ]


@pytest.mark.parametrize("name", SEARCHED)
def test_the_command_line_takes_the_same_words(name: str, hostile: Office, capsys: pytest.CaptureFixture[str]) -> None:
    said = ("--data", str(hostile.folder), "--language", "en", "find", "--", SEARCHED[name])
    assert main(list(said)) in (0, 1)
    assert "Traceback" not in capsys.readouterr().err
