"""The first tab of a flat's file: everything on it is changed in its place with the keys alone (B4, M01, M55)."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import drafts, household, owners, visits
from desk.household import NewBenefit, NewPet, UnitFacts, UnitUse
from desk.office import Office
from desk.owners import NewPerson, Tier
from tests.conftest import type_text
from ui.exporting import export_to, source_of, writing
from ui.household.served import ServedDialog
from ui.household.tab import SummaryTab
from ui.inplace import InPlace
from ui.owners.page import OwnersPage
from ui.recordlist import RecordList

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def summary(
    qtbot: QtBot, room: Callable[..., Any], office: Office, flat: int, owner: int
) -> Callable[[], tuple[Any, SummaryTab]]:
    """The tab of 3-2-1801, its answer there."""

    def open_it() -> tuple[Any, SummaryTab]:
        made = room(OwnersPage, "owners")
        made.page.show_item(unit_id=flat, tab="summary")
        view = made.page.browse.view
        qtbot.waitUntil(lambda: view.tab("summary") is not None and view.tab("summary").unit_id == flat)
        qtbot.waitUntil(made.errands.idle)
        return made, view.tab("summary")

    return open_it


def _press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, held)


def _edit(qtbot: QtBot, card: InPlace, key: Qt.Key = Key.Key_Return) -> Any:
    card.face.setFocus()
    _press(qtbot, key)
    assert card.form is not None
    return card.form


def _home(office: Office, flat: int) -> household.Household:
    return office.ask(lambda reading: household.household(reading, flat))


def _drafts(office: Office) -> Sequence[drafts.DraftRow]:
    return office.ask(lambda reading: drafts.drafts(reading, "record"))


def _words(tab: SummaryTab) -> dict[str, str]:
    return {name.text(): value.text() for name, value in tab._facts._labels if not name.isHidden()}


def test_the_facts_open_with_f2_and_are_kept_with_ctrl_s(
    qtbot: QtBot, summary: Callable[[], Any], office: Office, flat: int
) -> None:
    _made, tab = summary()
    form = _edit(qtbot, tab.about, Key.Key_F2)
    form.form.fill({"area": "102,5 m²", "use": UnitUse.SHOP, "occupied": "no", "fee_note": "Owes May"})
    type_text(form.form.editor("layout"), "两室一厅")
    form.form.editor("delivered_on").setText("2019年6月1日")
    _press(qtbot, Key.Key_S, CTRL)
    kept = UnitFacts(102.5, UnitUse.SHOP, "两室一厅", date(2019, 6, 1), False, "Owes May")
    qtbot.waitUntil(lambda: _home(office, flat).facts == kept)
    qtbot.waitUntil(lambda: _words(tab).get("Layout") == "两室一厅")
    assert (_words(tab)["Area"], _words(tab)["Fees"]) == ("102.5 m²", "Owes May (noted 20 Nov 2026)")
    qtbot.waitUntil(lambda: tab.about.form is None and tab.about.face.hasFocus())


def test_what_cannot_be_is_told_beside_its_field_and_nothing_typed_is_lost(
    qtbot: QtBot, summary: Callable[[], Any], office: Office, flat: int
) -> None:
    _made, tab = summary()
    form = _edit(qtbot, tab.about)
    form.form.fill({"area": "-5", "layout": "3 rooms"})
    form.save()
    qtbot.waitUntil(lambda: "area" in form.form.marks())
    form.form.fill({"area": "many"})
    form.save()
    qtbot.waitUntil(lambda: "number of square metres" in form.form.marks().get("area", ""))
    assert form.form.read()["layout"] == "3 rooms"
    assert _home(office, flat).facts == UnitFacts(area=89.5)


def test_words_left_with_esc_are_offered_again_where_they_belong(
    qtbot: QtBot, summary: Callable[[], Any], office: Office, flat: int
) -> None:
    made, tab = summary()
    other = office.do(lambda work: owners.add_unit(work, owners.NewUnit("5", "1", "402"))).answer
    form = _edit(qtbot, tab.note)
    type_text(form.form.editor("note"), "钥匙在1802")
    _press(qtbot, Key.Key_Escape)
    assert tab.note.form is None
    assert tab.note.place.unfinished.isVisible()
    qtbot.waitUntil(lambda: [row.content for row in _drafts(office)] == [{"note": "钥匙在1802"}])
    made.page.show_item(unit_id=other, tab="summary")
    qtbot.waitUntil(lambda: tab.unit_id == other)
    qtbot.waitUntil(made.errands.idle)
    assert not tab.note.place.unfinished.isVisible()
    assert not tab.about.place.unfinished.isVisible()
    made.page.show_item(unit_id=flat, tab="summary")
    qtbot.waitUntil(lambda: tab.unit_id == flat and tab.note.place.unfinished.isVisible())
    assert not tab.about.place.unfinished.isVisible()
    again = _edit(qtbot, tab.note)
    assert again.form.read() == {"note": "钥匙在1802"}
    _press(qtbot, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: _home(office, flat).note == "钥匙在1802")
    qtbot.waitUntil(lambda: tab._note.label.text() == "钥匙在1802")
    assert not _drafts(office)


def test_ctrl_m_begins_the_note_from_anywhere_on_the_page(
    qtbot: QtBot, summary: Callable[[], Any], office: Office, flat: int
) -> None:
    made, tab = summary()
    made.page.start_search()
    _press(qtbot, Key.Key_M, CTRL)
    qtbot.waitUntil(lambda: tab.note.form is not None)
    assert tab.note.form.form.editor("note").hasFocus()


def test_another_code_is_given_in_place_and_the_file_goes_by_it(
    qtbot: QtBot, summary: Callable[[], Any], office: Office, flat: int
) -> None:
    made, tab = summary()
    form = tab.about.edit("code")
    form.form.fill({"building": "3", "staircase": "1", "room": "1801"})
    form.save()
    qtbot.waitUntil(lambda: made.page.browse.view.file.flat.code == "3-1-1801")
    qtbot.waitUntil(lambda: tab.about.form is None)
    qtbot.waitUntil(lambda: made.page.browse.view.head._code.text() == "3-1-1801")


def test_vehicles_pets_and_benefits_come_and_go_by_keys_alone(
    qtbot: QtBot, summary: Callable[[], Any], office: Office, flat: int, owner: int
) -> None:
    """M55 for the benefit."""
    _made, tab = summary()
    entries: list[tuple[RecordList, dict[str, object]]] = [
        (tab.vehicles, {"plate": "浙a·12345", "space": "B2-117"}),
        (tab.pets, {"kind": "Poodle", "vaccinated_until": "2026-11-25"}),
        (tab.benefits, {"what": "Plant care", "person_id": owner}),
    ]
    for box, filled in entries:
        box.focus_first()
        _press(qtbot, Key.Key_Insert)
        assert box.form is not None
        box.form.form.fill(filled)
        _press(qtbot, Key.Key_S, CTRL)
        qtbot.waitUntil(lambda box=box: len(box.rows()) == 1 and box.form is None)
    home = _home(office, flat)
    assert home.vehicles[0].plate == "浙A·12345"
    assert (home.benefits[0].person, home.benefits[0].used_on) == ("王小明", date(2026, 11, 20))
    vaccinated = tab.pets.table.model().index(0, 3)
    assert (vaccinated.data(), vaccinated.data(Qt.ItemDataRole.UserRole)) == ("Until 25 Nov 2026", "amber")
    for box, _filled in entries:
        box.table.setFocus()
        box.select(box.rows()[0].key)
        _press(qtbot, Key.Key_Delete)
        qtbot.waitUntil(lambda box=box: not box.rows())
    home = _home(office, flat)
    assert (home.vehicles, home.pets, home.benefits) == ((), (), ())


def test_a_plate_already_on_file_is_refused_beside_it(
    qtbot: QtBot, summary: Callable[[], Any], office: Office, flat: int
) -> None:
    office.do(lambda work: household.add_vehicle(work, flat, household.NewVehicle("浙A12345")))
    _made, tab = summary()
    form: Any = tab.vehicles.add()
    form.form.fill({"plate": "浙A 12345"})
    form.save()
    qtbot.waitUntil(lambda: "浙A12345 is on the file" in form.form.marks().get("plate", ""))


def test_the_building_s_weak_points_are_written_once_and_read_from_every_flat(
    qtbot: QtBot, summary: Callable[[], Any], office: Office, flat: int
) -> None:
    """M01: the profile of estate and building."""
    neighbour = office.do(lambda work: owners.add_unit(work, owners.NewUnit("3", "1", "101"))).answer
    made, tab = summary()
    for card, words in ((tab.building, "Lift 2 sticks"), (tab.estate, "Built in 2008")):
        form = _edit(qtbot, card)
        form.form.fill({"profile": words})
        _press(qtbot, Key.Key_S, CTRL)
        qtbot.waitUntil(lambda card=card: card.form is None)
    made.page.show_item(unit_id=neighbour, tab="summary")
    qtbot.waitUntil(lambda: tab.unit_id == neighbour and tab._building.label.text() == "Lift 2 sticks")
    assert tab._estate.label.text() == "Built in 2008"


def test_what_to_bear_in_mind_stands_first_as_far_as_it_may_be_read(
    qtbot: QtBot, summary: Callable[[], Any], office: Office, flat: int
) -> None:
    """M01 and M62."""
    _made, tab = summary()
    assert tab.bearing.isHidden()
    office.do(
        lambda work: owners.add_person(
            work, NewPerson("陈雨", unit_id=flat, handling="Never before nine", tier=Tier.KEY)
        )
    )
    qtbot.waitUntil(lambda: not tab.bearing.isHidden())
    office.do(lambda work: visits.mark_unhappy(work, flat, "Third leak"))
    qtbot.waitUntil(lambda: len(_lines(tab)) == 3)
    assert _lines(tab)["陈雨"] == "Never before nine"
    assert _lines(tab)["Still unhappy"].startswith("Since Friday 20 November")
    assert _lines(tab)["Next follow-up"] == "23 Nov"
    assert [row.name for row in tab.people.rows()] == ["王小明", "陈雨"]


def _lines(tab: SummaryTab) -> dict[str, str]:
    return {name.text(): value.text() for name, value in tab.bearing.lines._labels if not name.isHidden()}


def test_the_households_that_used_a_benefit_are_listed_exported_and_opened(
    qtbot: QtBot, summary: Callable[[], Any], office: Office, flat: int, tmp_path: Path
) -> None:
    """M55."""
    other = office.do(lambda work: owners.add_unit(work, owners.NewUnit("5", "1", "402"))).answer
    for unit, what in ((flat, "Plant care"), (other, "Plant care"), (other, "Legal advice")):
        office.do(lambda work, unit=unit, what=what: household.add_benefit(work, unit, NewBenefit(what)))
    made, _tab = summary()
    made.commands.trigger("owners.benefits")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ServedDialog))
    dialog: Any = QApplication.activeModalWidget()
    qtbot.waitUntil(lambda: [row.code for row in dialog.table.rows()] == ["3-2-1801", "5-1-402"])
    dialog.what.set_value("Legal advice")
    qtbot.waitUntil(lambda: [row.code for row in dialog.table.rows()] == ["5-1-402"])
    path = tmp_path / "served.csv"
    source = source_of(dialog.table)
    assert source is not None
    export_to(made.desk, dialog, source.title, writing(source), path)
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(made.errands.idle)
    rows = path.read_text(encoding="utf-8-sig").splitlines()
    assert rows == ["Flat,People,Phones,Times,Last used", "5-1-402,,,1,2026-11-20"]
    dialog.table.setFocus()
    _press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: made.page.browse.view.file.flat.code == "5-1-402")


def test_a_pet_whose_vaccination_ran_out_says_so_in_words(
    qtbot: QtBot, summary: Callable[[], Any], office: Office, flat: int
) -> None:
    office.do(lambda work: household.add_pet(work, flat, NewPet("Cat", vaccinated_until=date(2026, 10, 1))))
    _made, tab = summary()
    cell = tab.pets.table.model().index(0, 3)
    assert (cell.data(), cell.data(Qt.ItemDataRole.UserRole)) == ("Ran out 1 Oct 2026", "red")
