"""The quick actions a book starts with."""

from sqlalchemy import select

from db.models import Cause, QuickAction, Result, WaitsFor
from desk import records
from desk.named import Named
from desk.quick_actions import NewAction, Steps
from desk.quick_actions.steps import write
from desk.work import UnitOfWork

_CALL_BACK = Named("Call back: is it settled?", "回访住户：问题是否已解决？")


def sow_quick_actions(work: UnitOfWork) -> None:
    """Give the office five quick actions, unless it has made some itself."""
    if work.session.scalar(select(QuickAction.id).limit(1)) is not None:
        return
    first = _first(work.session.scalar(select(Cause.id).where(Cause.code == "none")))
    for place, new in enumerate(first, 1):
        records.put(work, QuickAction(place, new.name.en, new.name.zh, write(new.steps)))


def _first(no_fault: int | None) -> list[NewAction]:
    at_desk = NewAction(
        Named("Answered at the desk, close", "当场答复并办结"),
        Steps(
            reply=Named("Answered at the desk at once.", "前台当场答复，对方无异议。"),
            result=Result.AT_DESK,
            cause_id=no_fault,
            outcome=Named("Answered at the desk.", "前台当场答复。"),
        ),
    )
    return [
        NewAction(
            Named("Told the person, call back tomorrow", "已告知住户，明天回访"),
            Steps(
                told=Named("Told who has it and when they come.", "已告知由谁处理、何时上门。"), follow_up=_CALL_BACK
            ),
        ),
        NewAction(
            Named("Not reached, try again tomorrow", "联系不上，明天再联系"),
            Steps(
                note=Named("Called, nobody answered.", "已致电，无人接听。"),
                follow_up=Named("Call again, nobody answered last time.", "再次致电，上次无人接听。"),
            ),
        ),
        NewAction(
            Named("Waiting for parts, 3 days", "等待配件三天"),
            Steps(
                told=Named("Told that parts are on order.", "已告知配件正在采购。"),
                pause_days=3,
                waits_for=WaitsFor.PARTS,
                pause_reason=Named("Parts are on order.", "配件采购中。"),
            ),
        ),
        NewAction(
            Named("Waiting for the person, 2 days", "等待住户答复两天"),
            Steps(
                pause_days=2,
                waits_for=WaitsFor.PERSON,
                pause_reason=Named("The person will tell when somebody is at home.", "等待住户告知何时有人在家。"),
            ),
        ),
        *([at_desk] if no_fault is not None else []),
    ]
