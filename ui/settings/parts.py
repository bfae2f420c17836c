"""The parts of the settings by id, title and icon, for the list of parts and for the search."""

from PySide6.QtCore import QCoreApplication

from ui.language import QT_TRANSLATE_NOOP

PARTS = (
    ("office", QT_TRANSLATE_NOOP("SettingsPage", "Office"), "building-2"),
    ("hours", QT_TRANSLATE_NOOP("SettingsPage", "Hours and calendar"), "calendar-clock"),
    ("limits", QT_TRANSLATE_NOOP("SettingsPage", "Limits"), "alarm-clock"),
    ("classes", QT_TRANSLATE_NOOP("SettingsPage", "Classes"), "list-tree"),
    ("places", QT_TRANSLATE_NOOP("SettingsPage", "Places"), "map-pin"),
    ("trades", QT_TRANSLATE_NOOP("SettingsPage", "Departments"), "wrench"),
    ("workers", QT_TRANSLATE_NOOP("SettingsPage", "Workers"), "hammer"),
    ("prices", QT_TRANSLATE_NOOP("SettingsPage", "Prices"), "receipt-text"),
    ("slips", QT_TRANSLATE_NOOP("SettingsPage", "Slips"), "clipboard-list"),
    ("letters", QT_TRANSLATE_NOOP("SettingsPage", "Letters"), "mailbox"),
    ("templates", QT_TRANSLATE_NOOP("SettingsPage", "Letter templates"), "mail"),
    ("reports", QT_TRANSLATE_NOOP("SettingsPage", "Reports"), "chart-column"),
    ("advice", QT_TRANSLATE_NOOP("SettingsPage", "At the elbow"), "lightbulb"),
    ("causes", QT_TRANSLATE_NOOP("SettingsPage", "Causes"), "circle-question-mark"),
    ("estates", QT_TRANSLATE_NOOP("SettingsPage", "Estates"), "landmark"),
    ("quick", QT_TRANSLATE_NOOP("SettingsPage", "Quick actions"), "zap"),
    ("people", QT_TRANSLATE_NOOP("SettingsPage", "People"), "users"),
    ("signing", QT_TRANSLATE_NOOP("SettingsPage", "Signing in"), "lock"),
    ("steps", QT_TRANSLATE_NOOP("SettingsPage", "Moves"), "truck"),
    ("deposit", QT_TRANSLATE_NOOP("SettingsPage", "Deposit"), "wallet"),
    ("privacy", QT_TRANSLATE_NOOP("SettingsPage", "Personal data"), "shield-check"),
    ("look", QT_TRANSLATE_NOOP("SettingsPage", "Look"), "sun"),
    ("backups", QT_TRANSLATE_NOOP("SettingsPage", "Backups"), "archive-restore"),
    ("printers", QT_TRANSLATE_NOOP("SettingsPage", "Printers"), "printer"),
    ("program", QT_TRANSLATE_NOOP("SettingsPage", "Program"), "download"),
    ("book", QT_TRANSLATE_NOOP("SettingsPage", "Book"), "database"),
)

ALSO = {
    "people": "who works here, people at the desk, staff, clerk, PIN, role 值班人员 人员 员工 密码 角色",
    "signing": "sign in, PIN, password, lock, recovery key 登录 密码 锁定 恢复码",
    "program": "update, upgrade, newer version, installer, what is new 更新 升级 检查更新 更新内容 新版本 安装程序",
}
"""Further words the search finds a part by, in either language."""


def named_parts() -> tuple[tuple[str, str, str], ...]:
    """Id, title in the language of the screen, and icon of each part, in the order of the list."""
    return tuple((id, QCoreApplication.translate("SettingsPage", title), icon) for id, title, icon in PARTS)
