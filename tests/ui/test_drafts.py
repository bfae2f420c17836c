"""The one keeper of drafts: words leave it only when the book has them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desk import drafts
from desk.office import Office
from tests.ui.refusing import ODD, refusing
from ui.drafts import Content, DraftKeeper, Left
from ui.errands import Errands


class Typed:
    """A form of one line and its keeper."""

    def __init__(self, errands: Errands, office: Office) -> None:
        self.errands = errands
        self.words = ""
        self._office = office
        self.ground = QObject()
        self.keeper = DraftKeeper(errands, "try", self._read, self.ground)
        self.told: list[str] = []
        errands.refused.connect(lambda refusal: self.told.append(refusal.code))

    def _read(self) -> Content | None:
        return {"words": self.words} if self.words else None

    @property
    def clerk(self) -> int | None:
        return self.errands.office.clerk_id

    def type(self, words: str) -> None:
        self.words = words
        self.keeper.touch()

    def tick(self) -> None:
        self.keeper.timer.timeout.emit()
        self.errands.finish()

    def in_book(self) -> dict[str, object]:
        return {row.id: row.content["words"] for row in self._office.ask(lambda r: drafts.drafts(r, "try"))}


@pytest.fixture
def typed(qtbot: QtBot, office: Office) -> Iterator[Typed]:
    errands = Errands(office)
    yield Typed(errands, office)
    errands.close()


def test_words_are_kept_and_an_emptied_form_leaves_none(typed: Typed) -> None:
    typed.type("half a")
    typed.tick()
    assert typed.in_book() == {typed.keeper.id: "half a"}
    typed.type("")
    typed.tick()
    assert typed.in_book() == {}


@pytest.mark.parametrize("saying", ["database or disk is full", ODD])
def test_what_was_not_taken_is_offered_until_it_is(typed: Typed, office: Office, saying: str) -> None:
    typed.type("half a")
    with refusing(office, "draft", saying=saying):
        typed.tick()
        assert typed.keeper.timer.isActive()
        typed.tick()
        assert typed.keeper.unkept() == {typed.keeper.id: Left({"words": "half a"}, typed.clerk)}
    assert typed.told == ([] if saying == ODD else ["book.full"]), "a refusal is told once, not at every tick"
    typed.tick()
    assert typed.in_book() == {typed.keeper.id: "half a"}
    assert typed.keeper.unkept() == {}


def test_words_not_taken_outlive_the_next_form(typed: Typed, office: Office) -> None:
    typed.type("first")
    first = typed.keeper.id
    with refusing(office, "draft"):
        typed.keeper.keep()
        typed.keeper.start()
        typed.type("second")
        typed.tick()
    typed.tick()
    assert typed.in_book() == {first: "first", typed.keeper.id: "second"}


def test_nothing_is_kept_while_an_act_is_under_way_and_all_of_it_when_it_fails(typed: Typed) -> None:
    typed.type("half a")
    typed.keeper.rest()
    typed.keeper.keep()
    typed.tick()
    assert typed.in_book() == {}
    typed.keeper.let_go()
    typed.tick()
    assert typed.in_book() == {typed.keeper.id: "half a"}


def test_every_form_has_a_request_of_its_own_even_one_taken_up_again(typed: Typed) -> None:
    first = typed.keeper.request
    typed.keeper.start(typed.keeper.id, in_book=True)
    assert typed.keeper.request != first
