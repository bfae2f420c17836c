"""What the steps of the smoke share: a scratch folder, the office in it, and what earlier steps left behind."""

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import Popen
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desk.office import Office

OWNER, PHONE, FLAT = "王小明", "13800138000", "3-2-1801"
"""Who calls in the scratch book."""
SUMMARY, WORDS = "卫生间顶板滴水", "从昨晚开始滴水，麻烦今天派人来看看。"


class Amiss(Exception):
    """What a step looked at is not as it should be."""


def must(true: object, otherwise: str) -> None:
    """Say what is amiss unless it is true; no assert, which a packed program may be told to leave out."""
    if not true:
        raise Amiss(otherwise)


@dataclass(frozen=True)
class Taken:
    """The complaint taken in the scratch book: its flat's id, its number, and that of its slip."""

    flat: int
    case: str
    slip: str


@dataclass
class Stage:
    """Where the steps work, on whom, and what they drew."""

    scratch: Path
    beside: Path  # the report without its ending: pictures lie beside it
    commands: Mapping[str, str]  # each command's module
    data_folder: Path  # the office's own, told and never touched
    heard: list[str] = field(default_factory=list)  # what was complained of during the present step
    facts: dict[str, object] = field(default_factory=dict)  # what the report tells above its steps
    papers: dict[str, bytes] = field(default_factory=dict)  # PDFs by their kind
    pictures: list[str] = field(default_factory=list)  # names of those that were kept
    children: list["Popen[bytes]"] = field(default_factory=list)  # programs begun, to be ended with this one
    held: ExitStack = field(default_factory=ExitStack)  # given back once all is over
    taken: Taken | None = None
    begun: "QApplication | None" = None
    opened: "Office | None" = None

    @property
    def office(self) -> "Office":
        """The scratch office, once it could be made."""
        if self.opened is None:
            raise Amiss("there is no book, for none could be made")
        return self.opened

    @property
    def complaint(self) -> Taken:
        """The complaint, once it was taken."""
        if self.taken is None:
            raise Amiss("there is no complaint, for none could be taken")
        return self.taken

    @property
    def app(self) -> "QApplication":
        """Qt, once it has begun: without it a widget would end the program."""
        if self.begun is None:
            raise Amiss("there is no window, for Qt did not begin")
        return self.begun

    def need_screen(self) -> None:
        """Go no further without Qt, which would end the program instead of raising something."""
        must(self.app, "there is no window")

    @property
    def folder(self) -> Path:
        """The data folder of the scratch office."""
        return self.scratch / "office"

    def paper(self, kind: str) -> bytes:
        """A PDF that an earlier step drew."""
        if kind not in self.papers:
            raise Amiss(f"there is no {kind}, for none could be drawn")
        return self.papers[kind]

    def close(self) -> None:
        """Let go of the book and of every program begun."""
        for child in self.children:
            child.kill()
            child.wait()
        self.children.clear()
        if self.opened is not None:
            self.opened.close()
            self.opened = None
