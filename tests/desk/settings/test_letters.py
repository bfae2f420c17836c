"""What every letter of the office has in common, as a manager sets it (B6)."""

from dataclasses import replace

import pytest

from desk import settings
from desk.office import Office
from desk.refusals import Refusal
from desk.settings import LetterFacts
from tests.desk.test_masking import sit_receptionist


def test_layout_and_approval_are_kept_and_other_facts_leave_them_alone(office: Office) -> None:
    office.do(lambda work: settings.change_letters(work, LetterFacts(True, "c5_right")))
    assert (office.facts.letters_approved, office.facts.letter_layout) == (True, "c5_right")
    told = replace(office.facts, office_en="Desk", letters_approved=False, letter_layout="no_window")
    office.do(lambda work: settings.change_facts(work, told))
    facts = office.facts
    assert (facts.office_en, facts.letters_approved, facts.letter_layout) == ("Desk", True, "c5_right")


@pytest.mark.parametrize("layout", ["", "<b>", "DL_LEFT", "x" * 300, "\x00\ud800"])
def test_a_layout_nobody_knows_is_refused(office: Office, layout: str) -> None:
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: settings.change_letters(work, LetterFacts(False, layout)))
    assert (refused.value.code, refused.value.fields["field"]) == ("facts.layout_unknown", "letter_layout")


def test_only_a_manager_changes_them(office: Office) -> None:
    sit_receptionist(office)
    with pytest.raises(Refusal) as refused:
        office.do(lambda work: settings.change_letters(work, LetterFacts(True, "dl_left")))
    assert refused.value.code == "clerk.managers_only"
