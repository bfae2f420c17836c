"""The words of the papers."""

from datetime import datetime
from enum import StrEnum
from string import Formatter

import pytest

from db.models.case import CaseKind, CaseStatus, DutyBreach, Party, Result, Urgency, Verdict, VisitConsent
from db.models.case_class import LimitUnit
from db.models.channel import Channel
from db.models.clerk import DeskRole
from db.models.hand_off import WaitsFor
from db.models.inquiry import Source
from db.models.person import Role, Tier
from db.models.return_call import Mark
from db.models.slip import SlipStatus
from desk.renovations.papers.words import WORDS as RENOVATION
from desk.words import WORDS, Language, day, moment, month, short_moment, word


@pytest.mark.parametrize(
    ("words", "key"),
    [(name, key) for name, words in (("desk", WORDS), ("renovation", RENOVATION)) for key in sorted(words)],
)
def test_every_word_exists_in_both_languages_with_the_same_blanks(words: str, key: str) -> None:
    english, chinese = (RENOVATION if words == "renovation" else WORDS)[key]
    assert english.strip()
    assert chinese.strip()
    assert _blanks(english) == _blanks(chinese)


@pytest.mark.parametrize(
    ("prefix", "kind"),
    [
        ("kind", CaseKind),
        ("channel", Channel),
        ("status", CaseStatus),
        ("urgency", Urgency),
        ("relation", Role),
        ("role", Role),
        ("slip_status", SlipStatus),
        ("limit", LimitUnit),
        ("tier", Tier),
        ("desk_role", DeskRole),
        ("language", Language),
        ("verdict", Verdict),
        ("party", Party),
        ("duty_breach", DutyBreach),
        ("visit_consent", VisitConsent),
        ("result", Result),
        ("waits_for", WaitsFor),
        ("mark", Mark),
        ("source", Source),
    ],
)
def test_every_stored_value_has_its_word(prefix: str, kind: type[StrEnum]) -> None:
    for value in kind:
        assert word(Language.EN, f"{prefix}.{value}") != word(Language.ZH, f"{prefix}.{value}")


def test_dates_are_written_as_each_language_writes_them() -> None:
    at = datetime(2026, 3, 5, 9, 7)
    assert (day(Language.EN, at), day(Language.ZH, at)) == ("5 Mar 2026", "2026年3月5日")
    assert (moment(Language.EN, at), moment(Language.ZH, at)) == ("5 Mar 2026 09:07", "2026年3月5日 09:07")
    assert (month(Language.EN, at), month(Language.ZH, at)) == ("March 2026", "2026年3月")
    assert (short_moment(Language.EN, at), short_moment(Language.ZH, at)) == ("5 Mar 09:07", "3月5日 09:07")


def test_an_unknown_word_is_a_fault() -> None:
    with pytest.raises(KeyError):
        word(Language.EN, "slip.nonsense")


def _blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}
