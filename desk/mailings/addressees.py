"""Who gets a letter of a mailing, and who is left out of it."""

from dataclasses import dataclass
from enum import StrEnum

from db.models import Language


class LeftOut(StrEnum):
    """Why the program itself leaves somebody out."""

    NOBODY = "nobody"  # nobody belongs to the flat
    MOVED_OUT = "moved_out"  # all who did are gone
    FORGOTTEN = "forgotten"  # made nameless since the list was made
    NOT_RENOVATED = "not_renovated"  # the words are about a renovation, and none is under way in the flat
    NOT_OVERDUE = "not_overdue"  # the words are about one past its end, and it is not
    NO_SUCH_ROLE = "no_such_role"  # people, but no owner (or nobody who lives there)
    WITHHELD = "withheld"  # the name is a manager's
    CASE_OVER = "case_over"  # closed or void: there is nothing to answer
    NO_NAME = "no_name"  # the case tells of nobody to write to
    DUPLICATE = "duplicate"  # the household gets another letter of this mailing


@dataclass(frozen=True)
class Addressee:
    """One letter: to whom, in which flat, about which case, in which language.

    `left_out` says why the program does not write; only a duplicate may be written to all the same.
    """

    unit_id: int | None
    person_id: int | None
    case_id: int | None
    unit: str
    name: str
    case_number: str
    language: Language
    building: str = ""
    left_out: LeftOut | None = None

    @property
    def key(self) -> str:
        """What the clerk's choice about it is kept under."""
        return ":".join(str(each or "") for each in (self.unit_id, self.person_id, self.case_id))

    @property
    def may_be_included(self) -> bool:
        """Whether a letter can be written to it at all."""
        return self.left_out in (None, LeftOut.DUPLICATE)


@dataclass(frozen=True)
class Preview:
    """All that a choice means, in the order of delivery; those left out stand in it with their reason.

    `cut_at`: there are more flats or cases than this number, and the others are not among these; 0 where all are.
    """

    addressees: tuple[Addressee, ...]
    cut_at: int = 0

    @property
    def going(self) -> tuple[Addressee, ...]:
        """Those who get a letter unless the clerk says otherwise."""
        return tuple(each for each in self.addressees if each.left_out is None)

    @property
    def left_out(self) -> tuple[Addressee, ...]:
        """Those who get none."""
        return tuple(each for each in self.addressees if each.left_out is not None)
