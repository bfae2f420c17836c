"""What is to be minded of a caller stands there before a word is written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk import cases, household, owners, people
from desk.office import Office
from desk.owners import NewPerson, Role
from desk.people import DeskRole, NewClerk
from desk.visits import mark_unhappy
from desk.words import Language
from tests.ui.cases.intake_at_desk import AtDesk

SECRET = "Never promise him a date"


@pytest.fixture
def desk(qtbot: QtBot, office: Office, folder: Path) -> Iterator[AtDesk]:
    made = AtDesk(qtbot, office, folder)
    yield made
    made.leave()


def lines(desk: AtDesk) -> dict[str, str]:
    card = desk.page.pane.card
    assert card is not None
    return dict(desk.page.pane.facts_of(card))


def told(notice: object) -> str:
    return "" if notice.isHidden() else notice._text.text()  # type: ignore[attr-defined]


def test_notes_and_preferences_are_seen_before_the_text_is_reached(
    desk: AtDesk, office: Office, flat: int, owner: int
) -> None:
    """M01, M62: the intake is begun with the phone alone, the cursor is not in the text yet."""

    def fill(work: object) -> None:
        person = NewPerson(
            "王小明", "138 0013 8000", handling="Hard of hearing", channel=cases.Channel.MESSAGE,
            language=Language.EN, groups="elderly, chess",
        )  # fmt: skip
        owners.change_person(work, owner, person)  # type: ignore[arg-type]
        owners.change_note(work, flat, "Riser valve behind the fridge")  # type: ignore[arg-type]
        owners.add_person(work, NewPerson("王小红", "139 1111 2222", flat, Role.EMERGENCY))  # type: ignore[arg-type]
        mark_unhappy(work, flat, "Third leak this year")  # type: ignore[arg-type]
        household.change_building_profile(work, 1, "Booster pump in the cellar, weak since 2024")  # type: ignore[arg-type]

    office.do(fill)
    desk.new()
    desk.choose_caller("13800138000")
    minding = desk.page.pane.minding
    assert (told(minding.handling), told(minding.note), told(minding.unhappy)) == (
        "Hard of hearing", "Riser valve behind the fridge", "Third leak this year",
    )  # fmt: skip
    assert told(minding.building) == "Booster pump in the cellar, weak since 2024"
    assert desk.at() not in ("summary", "words")
    assert (lines(desk)["Prefers"], lines(desk)["Groups"]) == ("Message · letters in English", "elderly, chess")
    assert lines(desk)["In an emergency"] == "王小红 139 1111 2222"


def test_a_confidential_note_says_only_whom_to_ask(desk: AtDesk, office: Office, flat: int, owner: int) -> None:
    """M83: by name and by flat."""
    secret = NewPerson("王小明", "138 0013 8000", handling=SECRET, handling_secret=True)
    office.do(lambda work: owners.change_person(work, owner, secret))
    clerk = NewClerk("何知夏", role=DeskRole.RECEPTIONIST)
    office.sit_down(office.do(lambda work: people.add_clerk(work, clerk)).answer)
    desk.new()
    desk.choose_caller("王小明")
    assert told(desk.page.pane.minding.handling) == "Confidential note: ask a manager"
    desk.new()
    desk.write("3-2-1801")
    desk.settle()
    desk.page.show_item(unit_id=flat)
    desk.until(lambda: desk.page.pane.card is not None and desk.page.pane.card.person is None)
    assert told(desk.page.pane.minding.handling) == "王小明: Confidential note: ask a manager"


def test_in_a_narrow_window_the_notes_stand_over_the_form(desk: AtDesk, office: Office, flat: int, owner: int) -> None:
    """M01: at 1366x768 and 150 % the caller's file lies under the form, what is to be minded does not."""
    office.do(lambda work: owners.change_note(work, flat, "Riser valve behind the fridge"))
    desk.window.resize(911, 512)
    page = desk.new()
    desk.choose_caller("13800138000")
    minding = page.pane.minding
    desk.until(lambda: minding.note.isVisible() and not minding.visibleRegion().isEmpty())
    above = minding.mapTo(page, minding.rect().bottomLeft()).y()
    assert above < page.form.summary.mapTo(page, page.form.summary.rect().topLeft()).y()
    desk.window.resize(1366, 768)
    desk.until(lambda: page.pane.file.isAncestorOf(minding) and minding.isVisible())
    page.pane.show_card(None, None)
    assert minding.isHidden()
