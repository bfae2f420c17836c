"""The last look before the program goes: is everything that was typed in the book?"""

from collections.abc import Callable

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


def unkept_words(window: QWidget) -> list[str]:
    """What stands in the forms of the window and the book does not have, as text."""
    from desk.drafts import words_of
    from ui.drafts import DraftKeeper  # brings SQLAlchemy

    keepers = window.findChildren(DraftKeeper)
    return [words_of(left.content or {}) for keeper in keepers for left in keeper.unkept().values()]


def when_kept(
    window: QWidget, errands: Errands, stack: Callable[[], PageStack | None], then: Callable[[bool], object]
) -> None:
    """Give away every draft of the window and, without waiting, tell `then` whether all were taken: another program
    may hold the book for a quarter of a minute, and the window stays in use so long."""
    from ui.drafts import DraftKeeper  # brings SQLAlchemy

    late: list[object] = []
    hear = late.append
    errands.refused.connect(hear)
    errands.faulted.connect(hear)

    def unkept() -> bool:
        return any(keeper.unkept() for keeper in window.findChildren(DraftKeeper))

    def end(kept: bool) -> None:
        errands.refused.disconnect(hear)
        errands.faulted.disconnect(hear)
        then(kept)

    def look() -> None:
        if late or unkept():
            end(False)
        elif any(keeper.timer.isActive() for keeper in window.findChildren(DraftKeeper)):
            give_away()  # something was typed meanwhile
        else:
            end(True)

    def give_away() -> None:
        if (pages := stack()) is not None:  # by now, for they may have been built anew
            pages.leave()
        for keeper in window.findChildren(DraftKeeper):
            keeper.keep()
        errands.at_desk(window, lambda _office: None, lambda _none: look())

    def begin() -> None:
        if late and unkept():
            end(False)
            return
        late.clear()
        give_away()

    # Behind what is under way: an act refused only now leaves its words to be kept.
    errands.at_desk(window, lambda _office: None, lambda _none: begin())
