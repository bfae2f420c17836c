"""The last look before the program goes: is everything that was typed in the book?"""

from PySide6.QtWidgets import QWidget

from ui.errands import Errands
from ui.pagestack import PageStack


def anything_unkept(window: QWidget, errands: Errands, stack: PageStack | None) -> bool:
    """Give away every draft of the window, wait for the answers, and tell whether anything was not taken."""
    if stack is None or errands.closed:
        return False
    from ui.drafts import DraftKeeper  # brings SQLAlchemy

    errands.finish()  # an act refused only now leaves its words to be kept
    late: list[object] = []
    hear = late.append
    errands.refused.connect(hear)
    errands.faulted.connect(hear)
    stack.leave()
    keepers = window.findChildren(DraftKeeper)
    for keeper in keepers:
        keeper.keep()
    errands.finish()
    errands.refused.disconnect(hear)
    errands.faulted.disconnect(hear)
    return bool(late) or any(keeper.unkept() for keeper in keepers)
