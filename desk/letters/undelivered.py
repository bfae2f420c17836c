"""A letter that came back told nobody anything: its case is answered by it only once it arrives (M49)."""

from db.models import Case, Channel, Letter, Reply
from desk import cases
from desk.cases.taking_back import OVER, Given, give_again, given_by, is_of_an_earlier_round, take_back
from desk.work import UnitOfWork

_ACT = "letter.undelivered"


def came_back(work: UnitOfWork, letter: Letter) -> None:
    """Take back the answer a letter gave its case, which owes it again, or the word how things stand; of a case that is
    over, or was reopened since, nothing changes."""
    if (case := _case_of(work, letter)) is None:
        return
    given = this_round(work, letter)
    if take_back(work, letter, _ACT, given) and any(isinstance(each, Reply) for each in given):
        work.record(_ACT, "case", case.id, new=letter.number)


def arrived(work: UnitOfWork, letter: Letter) -> None:
    """Leave a case as if the letter had not come back: it was said by mistake, or its addressee has answered it."""
    if give_again(work, letter, _ACT) and any(isinstance(each, Reply) for each in this_round(work, letter)):
        work.record("case.undo", "case", letter.case_id or 0, old=_ACT)


def goes_out(work: UnitOfWork, letter: Letter) -> None:
    """Let a letter that had come back answer its case anew, or say how things stand, as it did when it was issued; also
    where the case was reopened since."""
    case, ever = _case_of(work, letter), given_by(work, letter, stands=None)
    if case is None or not ever or this_round(work, letter):
        return
    first = ever[0]
    if isinstance(first, Reply):
        cases.reply(work, case.number, Channel.LETTER, first.words, letter.id)
    else:
        cases.add_note(work, case.number, first.text, told=True, channel=Channel.LETTER)


def this_round(work: UnitOfWork, letter: Letter) -> list[Given]:
    """What stands of what a letter gave its case since the case was last reopened."""
    return [each for each in given_by(work, letter) if not is_of_an_earlier_round(work, each)]


def _case_of(work: UnitOfWork, letter: Letter) -> Case | None:
    case = work.session.get(Case, letter.case_id) if letter.case_id is not None else None
    return None if case is None or case.status in OVER else case
