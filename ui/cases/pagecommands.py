"""What can be done on the page of cases, with its keys."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from ui.cases.detail import CaseDetail
from ui.cases.filterbar import SAVE_KEYS
from ui.cases.listing import CaseList
from ui.commands import Command


class AtCases(Protocol):
    """What the commands ask of the page."""

    @property
    def list(self) -> CaseList: ...
    @property
    def detail(self) -> CaseDetail: ...

    def do_act(self, name: str) -> None: ...
    def to_note(self) -> None: ...
    def give_note(self) -> None: ...
    def to_menu(self) -> None: ...
    def to_part(self, part: str, new: str) -> None: ...
    def step(self, by: int) -> None: ...
    def to_search(self) -> None: ...
    def to_register(self) -> None: ...
    def to_list(self) -> None: ...


def case_commands(page: AtCases) -> list[Command]:
    """The commands of the page in the language it wears."""
    return [*_of_the_case(page), *_of_its_parts(page), *_of_the_list(page)]


def _make(page: AtCases, id: str, text: str, keys: str, icon: str, run: Callable[[], object] | None = None) -> Command:
    """One command; without a doing of its own it is the act of that name, which a key held down does once."""
    doing = run or partial(page.do_act, id)
    return Command(f"cases.{id}", text, keys, icon, doing, page="cases", once=run is None)


def _of_the_case(page: AtCases) -> list[Command]:
    make, translate = partial(_make, page), QCoreApplication.translate
    return [
        make("slip", translate("CasesPage", "Print a slip for this case"), "F9", "printer"),
        make(
            "slip_details", translate("CasesPage", "Slip with appointment and details…"), "Shift+F9", "calendar-clock"
        ),
        make("letter", translate("CasesPage", "Write a letter for this case"), "Ctrl+L", "mail"),
        make(
            "note", translate("CasesPage", "Write a note on this case"), "Ctrl+M", "message-square-plus", page.to_note
        ),
        make("add_note", translate("CasesPage", "Add the note"), "Ctrl+Return|Ctrl+Enter", "check", page.give_note),
        make("reply", translate("CasesPage", "Record the reply"), "Ctrl+R", "send"),
        make("pass_on", translate("CasesPage", "Pass this case on"), "Ctrl+T", "arrow-right"),
        make("pause", translate("CasesPage", "Let this case wait…"), "", "pause"),
        make("resume", translate("CasesPage", "Go on with this case"), "", "play"),
        make("close", translate("CasesPage", "Close this case"), "Ctrl+D", "circle-check"),
        make("reopen", translate("CasesPage", "Take this case up again"), "", "refresh-cw"),
        make("read", translate("CasesPage", "Mark the hand-over as read"), "", "check-check"),
        make("tell_hot", translate("CasesPage", "Tell in the month's report…"), "", "lightbulb"),
        make(
            "more", translate("CasesPage", "More that can be done with this case"), "Ctrl+G", "ellipsis", page.to_menu
        ),
        make("void", translate("CasesPage", "Make this case void"), "", "ban"),
        make("preview", translate("CasesPage", "Preview the latest slip"), "Ctrl+P", "eye"),
        make("form", translate("CasesPage", "Complaint form of this case on paper"), "", "file-text"),
        make("copy", translate("CasesPage", "Copy the case number"), "Ctrl+J", "copy", page.detail.copy_number),
    ]


def _of_its_parts(page: AtCases) -> list[Command]:
    translate = QCoreApplication.translate
    begin = {
        "handling": ("handling", translate("CasesPage", "Write how this case was handled…"), "square-pen"),
        "correction": ("handling", translate("CasesPage", "Put right what this case is about…"), "pencil"),
        "rectification": ("right", translate("CasesPage", "Add what is set right…"), "hammer"),
        "compensation": ("right", translate("CasesPage", "Add a compensation…"), "wallet"),
        "investigation": ("right", translate("CasesPage", "Investigation of this case…"), "shield-check"),
        "file": ("files", translate("CasesPage", "Add a photo or paper to this case…"), "upload"),
    }
    on, back = "Ctrl+PgDown|Ctrl+Tab", "Ctrl+PgUp|Ctrl+Shift+Tab"
    here: dict[str, Any] = {"page": "cases", "shown": False}
    return [
        *(
            _make(page, new, text, "", icon, partial(page.to_part, part, new))
            for new, (part, text, icon) in begin.items()
        ),
        Command(
            "cases.save",
            translate("CasesPage", "Save what is written here"),
            "Ctrl+S",
            "save",
            page.detail.save,
            **here,
        ),
        Command("cases.next", translate("CasesPage", "Next part of the case"), on, "", partial(page.step, 1), **here),
        Command(
            "cases.previous",
            translate("CasesPage", "Part of the case before"),
            back,
            "",
            partial(page.step, -1),
            **here,
        ),
    ]


def _of_the_list(page: AtCases) -> list[Command]:
    make, translate, shown = partial(_make, page), QCoreApplication.translate, page.list
    return [
        make("search", translate("CasesPage", "Search the cases"), "Ctrl+F", "search", page.to_search),
        make(
            "filters", translate("CasesPage", "Filter the cases…"), "Ctrl+Shift+F", "list-filter", shown.choose_filters
        ),
        make("list", translate("CasesPage", "Print this list of cases…"), "", "printer", page.to_list),
        make(
            "register",
            translate("CasesPage", "Register of visits and calls of a day…"),
            "Ctrl+Shift+P",
            "book-open",
            page.to_register,
        ),
        make("save_filter", translate("CasesPage", "Save this filter…"), SAVE_KEYS, "star", shown.bar.save_view),
        make("rename_filter", translate("CasesPage", "Rename the filter chosen…"), "", "pencil", shown.bar.rename_view),
        make("drop_filter", translate("CasesPage", "Take the filter chosen off"), "", "x", shown.bar.take_off_view),
        make(
            "told_all",
            translate("CasesPage", "Told the person: for all selected…"),
            "",
            "phone",
            partial(page.do_act, "told"),
        ),
        make("pause_all", translate("CasesPage", "Let all selected wait…"), "", "clock", partial(page.do_act, "pause")),
        make("second", translate("CasesPage", "Link the selected as second complaints…"), "", "link"),
        make("mark_all", translate("CasesPage", "Select all cases fetched"), "", "check-check", shown.marks.mark_all),
    ]
