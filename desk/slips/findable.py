"""What a slip is found by: its number, the equipment it names, the words of what it is for where it has its own."""

from db.models import Slip
from desk.index import replace_keys
from desk.keys import entry_keys, number_keys
from desk.work import UnitOfWork


def keys_of(number: str, equipment: str = "", summary: str = "") -> set[str]:
    """The keys of a slip; a slip of a case needs no words of its own, the case is found by them."""
    if not equipment and not summary:
        return number_keys(number)
    return number_keys(number) | entry_keys((equipment, *equipment.split(), summary, *summary.split()))


def find_anew(work: UnitOfWork, slip: Slip) -> None:
    """Make a slip findable by what stands on it now."""
    replace_keys(work, "slip", slip.id, keys_of(slip.number, slip.equipment, slip.summary))
