"""Takes back that a slip came home: the slip, its lines, the second visit and the return call are as they were."""

from db.models import SlipStatus
from desk.cases.calling_back import put_call_back
from desk.diarylines import as_json
from desk.refusals import Refusal
from desk.slips.acts import void
from desk.slips.home import WayBack
from desk.slips.known import by_number, tell
from desk.slips.typedlines import set_lines
from desk.words import word
from desk.work import UnitOfWork


def take_back(work: UnitOfWork, way: WayBack) -> str:
    """Undo a booking or its correction and answer the slip's number; the second visit's slip becomes void.

    Refusals: slip.changed_since when the slip, or that of the second visit, has gone on meanwhile.
    """
    slip = by_number(work, way.number)
    if any(getattr(slip, name) != value for name, value in way.after.items()):
        raise Refusal("slip.changed_since", number=slip.number)
    if way.next_number:
        second = by_number(work, way.next_number)
        if second.status is SlipStatus.BACK:
            raise Refusal("slip.changed_since", number=second.number)
        if second.status is SlipStatus.OUT:
            reason = word(work.facts.language, "slip.taken_back").format(number=slip.number)
            void(work, second.number, reason)
    for name, value in way.before.items():
        setattr(slip, name, value)
    work.session.flush()
    if way.lines is not None:
        set_lines(work, slip.number, way.lines)
    if way.call is not None:
        put_call_back(work, way.call)
    if way.before:
        tell(work, slip, "slip.unbook", old=as_json({name: way.after[name] for name in way.before}), new=slip.number)
    return slip.number
