"""Who may do what: every service call that asks for a right, by every role, through the real office (G46)."""

import ast
import inspect
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select, update
from sqlalchemy.exc import StatementError

from db.models import Clerk, DeskRole, Diary
from desk import people
from desk.figures.spans import Period, Span
from desk.office import Office
from desk.people import NewClerk
from desk.refusals import Refusal
from desk.reports.issuing import must_be_issuable
from desk.rights import ROLES, Denied, Right, may, rights

DESK = Path(__file__).parents[2] / "desk"
RECEPTIONIST, DISPATCHER, MANAGER, ADMINISTRATOR = DeskRole
MAY = {
    RECEPTIONIST: set(),
    DISPATCHER: {Right.DISPATCH},
    MANAGER: {Right.DISPATCH, Right.MANAGE, Right.KEEP_BOOK},
    ADMINISTRATOR: set(Right),
}
"""The table, once more as an office reads it."""
NOT_THE_MANAGERS = {
    Right.DISPATCH: {
        "workers.acts": "add_worker change_worker take_worker_off put_worker_back shift_worker",
    },
    Right.KEEP_BOOK: {
        "backups.restoring": "may_be_asked_of",
        "settings.acts": "change_backups change_seal",
    },
    Right.GIVE_RIGHTS: {
        "people.acts": "add_clerk",
        "signin.acts": "turn_on turn_off turn_back_on give_secret new_recovery_key change_lock",
    },
}
THE_MANAGERS = {
    "advice.acts": "add_line change_line shift_line take_off_line put_back_line",
    "choices.cause_list": "add_cause change_cause",
    "choices.entries": "leave_out use_again shift",
    "choices.place_list": "add_place change_place",
    "choices.trade_list": "add_trade change_trade",
    "choices.tree": "add_class change_class",
    "compensations.acts": "take_off_deposit put_back_deposit",
    "directory.call_lists": "set_call_list",
    "estates.acts": "add_estate change_estate take_off_estate move_building",
    "forgetting.acts": "forget",
    "inquiries.investigations": "open_investigation view_investigation change_investigation take_off_investigation",
    "letters.approval": "approve send_back",
    "letters.logo": "set_logo",
    "own_days.acts": "add change take_off put_back",
    "owners.handling": "release_handling seal_handling",
    "prices.items": "add_item change_item take_off_item put_back_item shift_item",
    "prices.packages": "add_package change_package take_off_package put_back_package shift_package",
    "prices.valid": "set_price drop_price",
    "quick_actions.acts": "make_action change_action shift_action take_off_action put_back_action",
    "reports.issuing": "void unvoid",
    "settings.acts": "change_hours change_privacy change_limits change_slips change_letters change_reports",
    "steering.goal_acts": "add change take_off put_back shift take_over set_actuals",
    "steering.hot": "tell change take_off put_back",
    "steering.review_acts": "add change finish unfinish take_off put_back",
    "steering.themes": "set_theme",
    "templates.acts": "add_template rename reword take_off put_back move",
}
"""What needs a right at the least; a call that is new asks for its own at its beginning and is tried as well."""


def _guarded() -> Iterator[tuple[str, str, Right]]:
    """Room, name and right of every public act that begins with asking for a right."""
    for path in sorted(DESK.rglob("*.py")):
        room = ".".join(path.relative_to(DESK).with_suffix("").parts)
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if not isinstance(node, ast.FunctionDef) or node.name.startswith("_") or room == "rights":
                continue
            asked = "".join(map(ast.unparse, node.body[1 if ast.get_docstring(node) else 0 :][:1]))
            if asked == "require_manager(work)":
                yield room, node.name, Right.MANAGE
            elif asked.startswith("require(work, Right."):
                yield room, node.name, Right[asked.removeprefix("require(work, Right.").removesuffix(")")]


GUARDED = tuple(_guarded())


@pytest.fixture
def seated(office: Office) -> Callable[[DeskRole], None]:
    """Lets the role sit down, and one of each role works here."""
    for role in DeskRole:
        office.do(partial(people.add_clerk, new=NewClerk(f"One {role}", role=role)))
    ids = {each.role: each.id for each in office.ask(people.clerks)}
    return lambda role: office.sit_down(ids[role])


def _call(room: str, name: str) -> Callable[[Any], object]:
    """The act with nothing in its hands: whoever may do it comes as far as that."""
    act = getattr(import_module(f"desk.{room}"), name)
    wanted = [each for each in inspect.signature(act).parameters.values() if each.default is each.empty]
    named = {each.name: 0 for each in wanted if each.kind is each.KEYWORD_ONLY}
    return lambda work: act(work, *[0] * (len(wanted) - len(named) - 1), **named)


def test_the_table_says_what_an_office_expects(office: Office, seated: Callable[[DeskRole], None]) -> None:
    assert {role: {right for right in Right if role in ROLES[right]} for role in DeskRole} == MAY
    for role in DeskRole:
        seated(role)
        assert office.ask(rights) == MAY[role]


def test_nothing_that_needs_a_right_has_lost_it() -> None:
    """G46."""
    found = {(room, name): right for room, name, right in GUARDED}
    wanted = {(room, name): Right.MANAGE for room, names in THE_MANAGERS.items() for name in names.split()}
    for right, rooms in NOT_THE_MANAGERS.items():
        wanted |= {(room, name): right for room, names in rooms.items() for name in names.split()}
    assert {act: found.get(act) for act in wanted} == wanted
    assert {act for act, right in found.items() if right is not Right.MANAGE} <= set(wanted)


@pytest.mark.parametrize("role", list(DeskRole))
def test_every_call_is_denied_to_who_may_not_before_it_reads_or_writes_and_the_diary_keeps_it(
    office: Office, seated: Callable[[DeskRole], None], role: DeskRole
) -> None:
    """G46: denied, a call has asked the book for nothing but who sits here; allowed, it goes on to its own reading."""
    seated(role)
    said: list[str] = []
    event.listen(office._book.writing, "before_cursor_execute", lambda *told: said.append(told[2]))
    newest = office.ask(lambda reading: reading.session.scalar(select(Diary.id).order_by(Diary.id.desc()).limit(1)))
    denied = []
    for room, name, right in GUARDED:
        said.clear()
        try:
            office.do(_undone(_call(room, name)))
        except Denied:
            denied.append((right, f"{room}.{name}"))
            before = said[: next(at for at, each in enumerate(said) if each.startswith("INSERT"))]
            assert not any(each.startswith(("UPDATE", "DELETE")) for each in said)
            asked = [each for each in before if not each.startswith("BEGIN")]
            assert all("FROM clerk" in each or "FROM diary" in each for each in asked), (room, name, asked)
            assert right not in MAY[role], (room, name)
        except (Refusal, AttributeError, TypeError, ValueError, LookupError, StatementError, _Undone):
            assert right in MAY[role], (room, name)
    lines = office.ask(
        lambda reading: reading.session.execute(
            select(Diary.act, Diary.clerk_id, Diary.new, Diary.note).where(Diary.id > newest).order_by(Diary.id)
        ).all()
    )
    assert lines == [("right.denied", office.clerk_id, right, act) for right, act in denied]
    assert len(denied) == sum(right not in MAY[role] for _room, _name, right in GUARDED)


class _Undone(Exception):
    """Thrown so that an act that was allowed leaves nothing behind."""


def _undone(act: Callable[[Any], object]) -> Callable[[Any], object]:
    def do(work: Any) -> object:
        act(work)
        raise _Undone

    return do


def test_a_denied_question_is_written_down_too(office: Office, seated: Callable[[DeskRole], None]) -> None:
    seated(RECEPTIONIST)
    with pytest.raises(Denied):
        office.ask(partial(must_be_issuable, span=Span.of(Period.MONTH, date(2026, 10, 1))))
    last = select(Diary.note).order_by(Diary.id.desc()).limit(1)
    told = office.ask(lambda reading: reading.session.scalar(last))
    assert told == "reports.issuing.must_be_issuable"


def test_rights_are_given_by_managers_without_an_administrator_and_by_anybody_without_both(
    office: Office, seated: Callable[[DeskRole], None]
) -> None:
    """An office that grew up without one is not shut out of its own settings."""

    def left(*roles: DeskRole) -> None:
        office.do(lambda work: work.session.execute(update(Clerk).values(active=Clerk.role.in_(roles))))

    def gives(role: DeskRole) -> bool:
        seated(role)
        return office.ask(partial(may, right=Right.GIVE_RIGHTS))

    assert [gives(role) for role in DeskRole] == [False, False, False, True]
    left(RECEPTIONIST, DISPATCHER, MANAGER)
    assert [gives(role) for role in (RECEPTIONIST, DISPATCHER, MANAGER)] == [False, False, True]
    left(RECEPTIONIST, DISPATCHER)
    assert [gives(role) for role in (RECEPTIONIST, DISPATCHER)] == [True, True]


def test_a_script_has_no_right(office: Office) -> None:
    office.unattended = True
    assert office.ask(rights) == set()
    with pytest.raises(Denied):
        office.do(lambda work: people.add_clerk(work, NewClerk("x")))
