"""What the lists of the month tell, in the language of the reader and in the room there is: places, units, causes."""

from datetime import date, time

from PySide6.QtGui import QFontMetrics
from sqlalchemy import select

from db.models import Problem
from desk.office import Office
from desk.steering import ProblemKind, goal_acts, problems
from desk.steering.goals import NewGoal
from desk.steering.problems import NewProblem
from tests.conftest import type_text
from tests.desk.steering.month import take
from tests.ui.hands import KEY
from tests.ui.steering.at_desk import AtDesk
from ui.rowpaint import RowPainter
from ui.theme import font


def test_a_place_of_the_list_is_called_alike_in_the_log_and_below_it_m90_m91(at: AtDesk, office: Office) -> None:
    """M90, M91: whoever put it down wrote in the other language; what is put right later leaves the place."""
    for day in (9, 16):
        new = NewProblem(ProblemKind.EQUIPMENT, date(2026, 11, day), time(6, 15), "水泵房", "Zhao", "Pumps")
        office.do(lambda work, new=new: problems.log(work, new))  # type: ignore[misc]
    page = at.open(part="problems")
    rows, spots = page.problems.list, page.problems.spots
    (place,) = [column for column in rows.table.export_columns if column.key == "place"]
    assert [place.text(row) for row in rows.rows()] == ["Pump room", "Pump room"]
    assert [spot.place for spot in spots.rows()] == ["Pump room"]
    rows.focus_first()
    at.press(KEY.Key_Return)
    assert rows.form is not None
    assert rows.form.form.read()["place"] == "Pump room"
    rows.form.form.go_to("words")
    type_text(at.focus(), "It hums")
    at.save()
    told = office.ask(lambda reading: reading.session.execute(select(Problem.place, Problem.words)).all())
    assert sorted(told) == [("水泵房", ""), ("水泵房", "It hums")]


def test_what_was_reached_has_the_unit_of_the_goal_m28(at: AtDesk, office: Office) -> None:
    """M28."""
    id = office.do(lambda work: goal_acts.add(work, 2026, NewGoal(name="Training", unit="h", target="40"))).answer
    office.do(lambda work: goal_acts.set_actuals(work, id, {"2026-11": "3.5"}))
    page = at.open(part="goals")
    row = page.goals.goals.rows()[1]
    words = {column.key: column.text(row) for column in page.goals.goals.table.export_columns}
    assert (words["target"], words["now"], words["year"]) == ("≥ 40 h", "3.5 h", "3.5 h")
    aim = page.goals.goals.rows()[0]
    assert [column.text(aim) for column in page.goals.goals.table.export_columns][2:4] == ["–", "–"]


def test_for_want_of_room_the_names_of_causes_give_way_and_their_numbers_stay_m46(at: AtDesk, office: Office) -> None:
    """M46."""
    take(office)
    page = at.open(part="review")
    painter = page.review.classes.table.itemDelegate()
    assert isinstance(painter, RowPainter)
    words = "外部单位原因 14 · 管理不善 11 · 无责任原因（咨询、建议、表扬等） 7"
    wide = QFontMetrics(font()).horizontalAdvance(words)
    assert painter.fitted(words, 2, wide + 10) == words
    cut = painter.fitted(words, 2, wide - 20)
    assert cut.startswith("外部单位原因 14 · 管理不善 11 · 无责任原因（咨询")
    assert cut.endswith("… 7")
    half = painter.fitted(words, 2, wide // 2)
    assert half.endswith(" 7")
    assert all(number in half for number in (" 14 · ", " 11 · "))
