"""How the trips of the sample office went: who went when, what was done and charged, what the household says of it."""

from datetime import datetime, timedelta
from itertools import count
from random import Random
from typing import Any

from sqlalchemy import select

from db.models import Mark, Outcome, SlipStatus, Worker
from desk.sample.pricelist import Item, PriceBook
from desk.sample.trips import NOBODY_HOME, SECOND_VISIT, Trip
from desk.work import Reading

_SEED = 20_130_016
_HOMES = frozenset({"Living room", "Kitchen", "Bathroom", "Balcony", "Bedroom", "Front door"})
_AT_HOME = {
    "power": (("fault",), ("fault", "hour"), ("outlet", "m-outlet"), ("lamp", "m-lamp"), ("safety",)),
    "water": (("drain",), ("cistern", "m-valve"), ("tap", "m-tap"), ("drain", "night")),
    "leak": (("m-trap", "hour"), ("seal",), ("seal", "hour"), ("tap", "m-tap")),
    "doors": (("phone",), ("lock",), ("lock", "hour")),
}  # fmt: skip
_OUTSIDE = {
    "power": (("light", "m-lamp"), ("light",)), "lift": (("lift",),), "doors": (("door",), ("door", "hour")),
    "leak": (("hour",),), "flooding": (("hour",),),
}  # fmt: skip
_PACKAGE = 0.05
_SIGNED, _SIGNED_WEIGHTS = (True, False, None), (86, 6, 8)
_SCORED = 0.45
_SCORES, _SCORE_WEIGHTS = (5, 4, 3, 2, 1), (52, 30, 11, 4, 3)
_REMARKED = 0.3
_REMARKS = {
    5: (("Quick, clean and polite", "速度快，收拾得干净，态度好"), ("Explained what was wrong", "师傅讲解得很清楚")),
    4: (("Good work, came a little late", "活儿不错，来得稍晚"), ("All right", "可以")),
    3: (("The price should be told before", "收费应当提前说明"), ("Left dust in the hall", "门厅有些灰没扫")),
    2: (("Had to call twice", "打了两次电话才来"),),
    1: (("It drips again after a day", "第二天又漏了"),),
}  # fmt: skip
_CAUSES = (("Worn out", "老化磨损"), ("Blocked by grease", "油污堵塞"), ("Loose connection", "接头松动"), ("", ""))
_SLOT, _STEP = timedelta(minutes=60), timedelta(minutes=90)
_STILL_FRESH = timedelta(days=3)
_DAYS_AHEAD = 4
_CHOICE = 6
_ACCESS_TOLD = 0.5


class Goings:
    """Invents them by a chance of its own, so that the stories stay as they were."""

    def __init__(self, reading: Reading, book: PriceBook) -> None:
        self._reading = reading
        self._book = book
        self._chance = Random(_SEED)  # noqa: S311  # invention, not secrecy
        self._receipts = count(13_001)
        self._taken: set[tuple[str, datetime]] = set()
        self._workers: dict[int | None, list[tuple[int, str]]] = {}
        workers = select(Worker.trade_id, Worker.id, Worker.name).order_by(Worker.position)
        for trade, id_, name in reading.session.execute(workers):
            self._workers.setdefault(trade, []).append((id_, name))
        self._slots = tuple(self._free_hours())

    def slip(self, case_id: int | None, trip: Trip, here: bool) -> tuple[dict[str, Any], list[dict[str, Any]]]:
        """The row of a slip and those of its lines; `here`: the household speaks Chinese."""
        worker_id, worker = self._chance.choice(self._workers.get(trip.trade_id) or [(None, "")])
        lines = self._lines(trip) if trip.back_at is not None and trip.outcome is Outcome.DONE else []
        row = {
            "id": trip.id, "number": trip.number, "case_id": case_id, "trade_id": trip.trade_id, "worker": worker,
            "worker_id": worker_id, "raised_at": trip.raised_at, "clerk_id": trip.clerk_id, "printed": 1,
            "void_reason": "", "second_of_id": trip.first.id if trip.first is not None else None,
            **self._errand(trip, here), **self._home(trip, here, sum(each["charged"] for each in lines) > 0),
        }  # fmt: skip
        row |= self._appointment(trip, worker, row["arrived_at"])
        return row, lines

    def _errand(self, trip: Trip, here: bool) -> dict[str, Any]:
        told = {"summary": "", "place": "", "equipment": "", "bring": ""}
        if (task := trip.task) is not None:
            told |= {"summary": task.summary[here], "place": task.place[here], "equipment": task.equipment[here]}
        return told

    def _home(self, trip: Trip, here: bool, charged: bool) -> dict[str, Any]:
        """What came home with it; the same columns for those that are still out."""
        nothing: dict[str, Any] = {
            "status": SlipStatus.OUT, "done_at": None, "back_at": None, "arrived_at": None, "outcome": None,
            "result": "", "cause": "", "tested": None, "signed": None, "opinion": None, "opinion_words": "",
            "score": None, "receipt": "",
        }  # fmt: skip
        back, chance = trip.back_at, self._chance
        if back is None:
            return nothing
        took = back - trip.raised_at
        arrived = max(
            trip.raised_at, (trip.raised_at + took * chance.uniform(0.3, 0.7)).replace(second=0, microsecond=0)
        )
        done = min(back, arrived + min(timedelta(minutes=chance.randrange(15, 95)), back - arrived))
        home = nothing | {
            "status": SlipStatus.BACK, "back_at": back, "arrived_at": arrived, "done_at": done, "outcome": trip.outcome,
            "result": _result(trip, here),
        }  # fmt: skip
        if trip.outcome is not Outcome.DONE:
            return home | {"signed": trip.outcome is Outcome.SECOND_VISIT}
        score = chance.choices(_SCORES, _SCORE_WEIGHTS)[0] if trip.story and chance.random() < _SCORED else None
        return home | {
            "cause": chance.choice(_CAUSES)[here] if trip.story else "",
            "tested": True if chance.random() < 0.9 else None,
            "signed": chance.choices(_SIGNED, _SIGNED_WEIGHTS)[0],
            "score": score,
            "opinion": _mark(score),
            "opinion_words": chance.choice(_REMARKS[score])[here] if score and chance.random() < _REMARKED else "",
            "receipt": f"{next(self._receipts):07}" if charged else "",
        }

    def _lines(self, trip: Trip) -> list[dict[str, Any]]:
        """Paid for at home, done for nothing where it is everybody's; now and then a whole package."""
        story, chance = trip.story, self._chance
        if story is None:
            return []
        at_home = story.matter.place[0] in _HOMES
        menus = (_AT_HOME if at_home else _OUTSIDE).get(story.matter.class_code or "", ())
        if at_home and menus and chance.random() < _PACKAGE:
            package, held = chance.choice(self._book.packages)
            wanted: list[tuple[str, int, int | None]] = [(code, quantity, package) for code, quantity in held]
        else:
            wanted = [(code, 500 * chance.randrange(1, 6) if code in ("hour", "night", "seal") else 1000, None)
                      for code in (chance.choice(menus) if menus else ())]  # fmt: skip
        return [
            _line(trip.id, place, self._book.items[code], quantity, at_home, package)
            for place, (code, quantity, package) in enumerate(wanted, 1)
        ]

    def _appointment(self, trip: Trip, worker: str, arrived: datetime | None) -> dict[str, Any]:
        """What is out and fresh gets one of the next free hours of its worker; half of what is home had one."""
        start = None
        if trip.back_at is not None and arrived is not None and self._chance.random() < _ACCESS_TOLD:
            start = arrived.replace(minute=arrived.minute // 30 * 30)
        elif trip.back_at is None and self._reading.now - trip.raised_at < _STILL_FRESH:
            fit = [each for each in self._slots if each >= trip.raised_at and (worker, each) not in self._taken]
            if fit:
                start = self._chance.choice(fit[:_CHOICE])
                self._taken.add((worker, start))
        return {"appoint_from": start, "appoint_until": start + _SLOT if start is not None else None}

    def _free_hours(self) -> Any:
        """Hours of today and of the next days the office is open, the first first."""
        today = self._reading.facts.local(self._reading.now).date()
        for ahead in range(_DAYS_AHEAD):
            for opens, closes in self._reading.calendar.stretches(today + timedelta(days=ahead)):
                start = opens
                while start + _SLOT <= closes:
                    yield start
                    start += _STEP


def _result(trip: Trip, here: bool) -> str:
    if trip.outcome is Outcome.SECOND_VISIT:
        return SECOND_VISIT[here]
    if trip.outcome is Outcome.NOT_DONE:
        return NOBODY_HOME[here]
    done = trip.story.matter.done if trip.story is not None else trip.task.done if trip.task is not None else ("", "")
    return done[here]


def _mark(score: int | None) -> Mark | None:
    if score is None:
        return None
    return Mark.SATISFIED if score > 3 else Mark.FAIR if score == 3 else Mark.NOT_SATISFIED


def _line(slip_id: int, place: int, item: Item, quantity: int, paid: bool, package: int | None) -> dict[str, Any]:
    return {
        "slip_id": slip_id, "position": place, "kind": item.kind, "name_en": item.name[0], "name_zh": item.name[1],
        "unit_en": item.unit[0], "unit_zh": item.unit[1], "quantity": quantity, "cents": item.cents,
        "charged": item.charged and paid, "item_id": item.id, "package_id": package,
    }  # fmt: skip
