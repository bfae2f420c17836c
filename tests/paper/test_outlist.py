"""The list of slips that are out, over more than one page."""

from datetime import timedelta

import pytest

from desk.slips.outlist import OutLine, OutList
from desk.slips.outlist_paper import draw
from desk.words import Language
from tests.paper.reading import pages_of
from tests.paper.sheets import HEADS, NOON


@pytest.mark.parametrize("language", list(Language))
def test_a_worker_whose_slips_go_on_is_named_on_every_page(language: Language) -> None:
    lines = tuple(
        OutLine(f"S-2026-{n:04}", "3-2-1801", "Drips", "Kitchen", "", NOON, 3, False, NOON, NOON + timedelta(hours=2))
        for n in range(60)
    )
    pages = pages_of(draw(OutList(language, HEADS[language], NOON, (("Chen Wei", lines),))))
    assert len(pages) > 2
    assert all(page.count("Chen Wei") == 1 for page in pages)
    assert all(f"S-2026-{n:04}" in "".join(pages) for n in range(60))


@pytest.mark.parametrize(("language", "told"), [(Language.EN, "– 22 Nov 20:05"), (Language.ZH, "– 11月22日 20:05")])
def test_an_appointment_past_midnight_says_on_which_day_it_ends(language: Language, told: str) -> None:
    line = OutLine("S-2026-1", "3-2-1801", "Drips", "", "", NOON, 3, False, NOON, NOON + timedelta(days=1))
    words = pages_of(draw(OutList(language, HEADS[language], NOON, (("Chen Wei", (line,)),))))[0]
    assert told.replace(" ", "") in words.replace(" ", "")
