"""What can be done from anywhere in the window."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication

from ui.commands import Command
from ui.look import Look
from ui.pages import PageSpec
from ui.settings.parts import ALSO, named_parts

if TYPE_CHECKING:  # brings SQLAlchemy, which must not be loaded before the first paint
    from desk.people import ClerkRow

CLERK = "clerk."
"""How the ids of the commands begin that let somebody sit down."""


class Anywhere(Protocol):
    """What the commands ask of the window."""

    @property
    def look(self) -> Look: ...

    def set_look(self, look: Look) -> None: ...
    def resize_text(self, step: int) -> None: ...
    def open(self, page_id: str, **what: Any) -> None: ...
    def search(self) -> None: ...
    def look_up(self) -> None: ...
    def refresh(self) -> None: ...
    def next_pane(self) -> None: ...
    def help(self, topic: str = "") -> None: ...
    def diagnose(self) -> None: ...
    def export(self) -> None: ...
    def undo(self) -> None: ...
    def follow_message(self) -> None: ...
    def switch(self) -> None: ...
    def lock_screen(self) -> None: ...


def window_commands(window: Anywhere, specs: Sequence[PageSpec]) -> list[Command]:
    """The commands of the window in the language it wears."""
    translate = QCoreApplication.translate
    look = window.look
    going = [
        Command(
            f"go.{spec.id}",
            spec.words(),
            spec.key,
            spec.icon,
            partial(window.open, spec.id, **_part(spec)),
            also=spec.also,
        )
        for spec in specs
        if spec.rail
    ]
    over_a_form = translate("commands", "The size of the text can be changed once the form is closed")
    other, its_name = ("en", "English") if look.language == "zh" else ("zh", "简体中文")
    return [
        Command(
            "new",
            translate("commands", "New complaint"),
            "Ctrl+N",
            "plus",
            lambda: window.open("intake", new=True),
        ),
        Command(
            "sudden",
            translate("commands", "Sudden event: lift, water, power, fire, burglary"),
            "F11",
            "siren",
            lambda: window.open("sudden", new=True),
        ),
        Command(
            "known",
            translate("commands", "Another caller of the known incident"),
            "Shift+F11",
            "phone-call",
            lambda: window.open("incidents", new="caller"),
        ),
        Command("caller", translate("commands", "Find the caller"), "F8", "user-search", window.look_up),
        Command("find", translate("commands", "Quick search"), "Ctrl+K", "search", window.search, shown=False),
        *going,
        Command("queue", translate("commands", "Print queue"), "F7", "printer", lambda: window.open("queue")),
        Command(
            "board",
            translate("commands", "Day board of the workers"),
            "Ctrl+Shift+B",
            "calendar-range",
            lambda: window.open("board"),
        ),
        Command(
            "steering",
            translate("commands", "Goals and measures"),
            "Ctrl+Shift+G",
            "list-tree",
            lambda: window.open("steering"),
            also="theme goal measure review 主题 目标 整改措施 典型案例",
        ),
        Command(
            "problem",
            translate("commands", "Log a problem the office found"),
            "",
            "clipboard-list",
            lambda: window.open("steering", new=True),
            also="problem log 问题登记",
        ),
        Command(
            "welcome",
            translate("commands", "Set up the office, step by step"),
            "",
            "concierge-bell",
            lambda: window.open("welcome"),
            also="setup wizard first start 设置向导 首次使用",
        ),
        Command(
            "staff",
            translate("commands", "Staff: certificates, praise, spot checks"),
            "Ctrl+Shift+M",
            "contact",
            lambda: window.open("staff"),
            also="certificate honour training 员工 档案 证书 表扬 荣誉",
        ),
        Command(
            "suggestion",
            translate("commands", "Enter a suggestion of the staff"),
            "",
            "lightbulb",
            lambda: window.open("staff", new=True),
            also="suggestion proposal 员工建议 合理化建议",
        ),
        Command(
            "shifts.duty",
            translate("commands", "Who is on call now"),
            "Ctrl+Shift+D",
            "phone-call",
            lambda: window.open("shifts", part="roster"),
            also="duty roster on-call night emergency whom to call 值班 值班表 待命 夜班 找谁",
        ),
        Command(
            "shifts.write",
            translate("commands", "Write in the day journal"),
            "Ctrl+Shift+J",
            "book-open",
            lambda: window.open("shifts", new="journal"),
            also="journal round inspection note 值班日志 巡查 检查",
        ),
        Command(
            "shifts.item",
            translate("commands", "Take something in for somebody: parcel, paper, found thing"),
            "",
            "package",
            lambda: window.open("shifts", new="item"),
            also="parcel courier found 包裹 快递 拾获 寄存",
        ),
        Command(
            "prices",
            translate("commands", "Catalogue of services and price list…"),
            "",
            "receipt-text",
            lambda: window.open("settings", part="prices", print_prices=True),
        ),
        Command(
            "forget",
            translate("commands", "Former residents to be forgotten…"),
            "",
            "shield-check",
            lambda: window.open("settings", part="privacy"),
        ),
        Command(
            "backup",
            translate("commands", "Back up now"),
            "",
            "archive-restore",
            lambda: window.open("settings", part="backups", back_up=True),
            also="backup save copy 备份",
        ),
        Command(
            "bring_back",
            translate("commands", "Bring a backup back…"),
            "",
            "undo-2",
            lambda: window.open("settings", part="backups"),
            also="backup restore recover drill 备份 恢复 还原 演练",
        ),
        Command(
            "newer",
            translate("commands", "Look for a newer Deskbell"),
            "",
            "download",
            lambda: window.open("settings", part="program", look=True),
            also="update upgrade new version installer 更新 升级 新版本 检查更新 安装程序",
        ),
        Command("export", translate("commands", "Export this list…"), "Ctrl+E", "download", window.export),
        Command("message", translate("commands", "Do what the message offers"), "F12", "", window.follow_message),
        Command("undo", translate("commands", "Undo what was just done"), "Ctrl+Z", "undo-2", window.undo),
        Command("refresh", translate("commands", "Refresh"), "F5", "refresh-cw", window.refresh),
        Command("pane", translate("commands", "Next pane"), "F6", "layout-list", window.next_pane, shown=False),
        Command(
            "switch",
            translate("commands", "Somebody else sits down…"),
            "Ctrl+U",
            "users",
            window.switch,
            also="switch clerk user 换人 交班",
        ),
        Command(
            "lock",
            translate("commands", "Lock the screen"),
            "Ctrl+Shift+L",
            "lock",
            window.lock_screen,
            also="sign out 锁屏 锁定 退出登录",
            over=True,
        ),
        Command("help", translate("commands", "Keys and help"), "F1", "circle-help", window.help, over=True),
        Command(
            "about",
            translate("commands", "About Deskbell: version and licences"),
            "",
            "info",
            lambda: window.help("about"),
            also="about version news license licence free software 关于 版本 许可 授权 软件",
        ),
        Command(
            "diagnose",
            translate("commands", "Diagnostics for whoever helps…"),
            "",
            "life-buoy",
            window.diagnose,
            also="diagnostics support log 诊断 日志 求助",
        ),
        Command(
            "text.larger",
            translate("commands", "Larger text"),
            "Ctrl+=|Ctrl++",
            "zoom-in",
            lambda: window.resize_text(1),
            held_up=over_a_form,
        ),
        Command(
            "text.smaller",
            translate("commands", "Smaller text"),
            "Ctrl+-",
            "zoom-out",
            lambda: window.resize_text(-1),
            held_up=over_a_form,
        ),
        Command(
            "text.usual",
            translate("commands", "Usual text size"),
            "Ctrl+0",
            "a-large-small",
            lambda: window.set_look(replace(window.look, percent=100)),
            held_up=over_a_form,
        ),
        Command(
            "look.dark",
            translate("commands", "Light colours") if look.dark else translate("commands", "Dark colours"),
            "",
            "sun" if look.dark else "moon",
            lambda: window.set_look(replace(window.look, dark=not look.dark)),
        ),
        Command(
            "look.language",
            translate("commands", "Language: {language}").format(language=its_name),
            "",
            "languages",
            lambda: window.set_look(replace(window.look, language=other)),
            also="Language 语言 Chinese 中文 简体中文 English 英文 英语",
        ),
        *_rooms(window, specs),
        *_parts(window),
    ]


def _part(spec: PageSpec) -> dict[str, str]:
    """What a page is opened with by its key: nothing where it is shown as it was left."""
    return {"part": spec.part} if spec.part else {}


def clerk_commands(clerks: Sequence["ClerkRow"], here: int | None, sit_down: Callable[[int], object]) -> list[Command]:
    """One for each of the others who work here: they sit down, as by the desk menu."""
    told = QCoreApplication.translate("commands", "At the desk: {clerk}")
    return [
        Command(
            f"{CLERK}{each.id}", told.format(clerk=each.name), "", "user", partial(sit_down, each.id), also=each.post
        )
        for each in clerks
        if each.id != here
    ]


def _rooms(window: Anywhere, specs: Sequence[PageSpec]) -> list[Command]:
    """The rooms of the letters, found by their names from everywhere."""
    rooms = [spec for spec in specs if spec.highlights == "letters"]
    going = [Command(f"go.{spec.id}", spec.words(), "", spec.icon, partial(window.open, spec.id)) for spec in rooms]
    if not rooms:
        return []
    waiting = QCoreApplication.translate("commands", "Letters that wait for approval")
    approval = Command(
        "go.approval",
        waiting,
        "",
        "check-check",
        partial(window.open, "letters", room="approval"),
        also="approve 审批 审核",
    )
    return [approval, *going]


def _parts(window: Anywhere) -> list[Command]:
    """Each part of the settings by its name; the settings tell of them themselves, so the keys need not."""
    told = QCoreApplication.translate("commands", "Settings: {part}")
    return [
        Command(
            f"settings.part.{id}",
            told.format(part=title),
            "",
            icon,
            partial(window.open, "settings", part=id),
            also=ALSO.get(id, ""),
        )
        for id, title, icon in named_parts()
    ]
