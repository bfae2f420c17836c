"""Parts of the settings that are built when they are first asked for: there are many, and few are looked at."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar, cast

from ui.desk import Desk
from ui.settings.part import Part

P = TypeVar("P", bound=Part)


class HoldsParts(Protocol):
    """The page: it knows the parts built so far and takes in a new one."""

    desk: Desk
    built: dict[str, Part]

    def take_in(self, id: str, part: Part) -> None: ...


class Lazy(Generic[P]):
    """A part as an attribute of the page; its name there is its id."""

    def __init__(self, build: Callable[[Desk], P]) -> None:
        self._build = build
        self._id = ""

    def __set_name__(self, _owner: type, name: str) -> None:
        self._id = name

    def __get__(self, page: HoldsParts, _owner: type) -> P:
        if self._id not in page.built:
            page.take_in(self._id, self._build(page.desk))
        return cast(P, page.built[self._id])
