"""All topics of the help, and the order in which they stand in its list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from ui.help import daily, flats, general, keeping, lists, monthly, office, shifts, writing
from ui.help.pages import about
from ui.help.topic import Topic, told
from ui.language import QT_TRANSLATE_NOOP
from ui.pages import PageSpec
from ui.settings.parts import named_parts

TOPICS: Mapping[str, Topic] = MappingProxyType(
    {
        **general.TOPICS,
        **daily.TOPICS,
        **flats.TOPICS,
        **shifts.TOPICS,
        **writing.TOPICS,
        **monthly.TOPICS,
        **office.TOPICS,
        **lists.TOPICS,
        **keeping.TOPICS,
    }
)
_WITHIN = {"owners.import": (QT_TRANSLATE_NOOP("help", "Importing lists"), "upload")}
"""Titles and icons of what is a screen of its own within a page."""
BEGIN, TROUBLE, KEYS, ABOUT = "begin", "trouble", "keys", "about"
SETTINGS = "settings"
_OF_PARTS = {"backups": "backup restore bring back 备份 恢复 还原"}
_OF_ABOUT = "about version news license licence libraries fonts free software 关于 版本 许可 授权 字体"


@dataclass(frozen=True)
class Entry:
    """One line of the list of topics; `page` is where its commands live, "" where they live everywhere.

    `also` are further words the search finds it by, in whatever language."""

    id: str
    title: str
    icon: str
    page: str = ""
    also: str = ""


def entries(specs: Sequence[PageSpec]) -> tuple[Entry, ...]:
    """What the help has to tell of these pages, in the language of the screen."""
    translate = QCoreApplication.translate
    part_of = translate("commands", "Settings: {part}")
    pages = [
        each
        for spec in specs
        if spec.id != SETTINGS and (spec.id in TOPICS or about(spec.id))
        for each in (Entry(spec.id, spec.words(), spec.icon, spec.id), *_within(spec.id))
    ]
    parts = [
        Entry(f"{SETTINGS}.{id}", part_of.format(part=title), icon, SETTINGS, _OF_PARTS.get(id, ""))
        for id, title, icon in named_parts()
        if f"{SETTINGS}.{id}" in TOPICS and any(spec.id == SETTINGS for spec in specs)
    ]
    return (
        Entry(BEGIN, translate("help", "The first hour"), "concierge-bell", also="begin 入门 开始"),
        Entry(KEYS, translate("help", "All keys"), "keyboard", also="all keys shortcuts 快捷键 按键"),
        *pages,
        Entry(TROUBLE, translate("help", "When something goes wrong"), "life-buoy", also="trouble 故障 出错"),
        *parts,
        Entry(ABOUT, translate("help", "About Deskbell"), "info", also=_OF_ABOUT),
    )


def _within(page: str) -> tuple[Entry, ...]:
    return tuple(
        Entry(id, told(title), icon, page) for id, (title, icon) in _WITHIN.items() if id.partition(".")[0] == page
    )
