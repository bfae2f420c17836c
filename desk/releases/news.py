"""What each version brought, for whoever works at the desk: a few short lines in both languages, the newest first.

A release adds its entry here; without one its tests fail.
"""

from dataclasses import dataclass

from desk.releases.version import Version


@dataclass(frozen=True)
class News:
    """One version and its lines in (English, Chinese)."""

    version: Version
    lines: tuple[tuple[str, str], ...]

    def in_language(self, language: str) -> tuple[str, ...]:
        """Its lines in "en" or "zh"."""
        return tuple(line[language == "zh"] for line in self.lines)


NEWS = (
    News(
        Version(0, 1, 0),
        (
            (
                "An installer for the office PC; what you wrote stays when a newer one is installed.",
                "提供办公电脑安装程序；安装新版本时，账本和设置都会保留。",
            ),
            (
                "Deskbell can say when a newer version lies in a folder of your office: Settings > Program.",
                "办公室的文件夹中有新版本时，首问可以提示：设置 > 程序。",
            ),
            (
                "Help for every page and every part of the settings, in both languages (F1).",
                "每个页面和每项设置都有中英文帮助（F1）。",
            ),
            (
                "All keys on one sheet of paper, to hang at the desk.",
                "全部快捷键印在一页上，可挂在前台。",
            ),
            (
                "Backups that are proved before they count, and the way back from them.",
                "备份经验证后才算有效，并可据此恢复。",
            ),
            (
                "Diagnostics for whoever looks after the program, without personal data, seen before sent.",
                "供维护人员使用的诊断信息：不含个人信息，发送前可查看。",
            ),
        ),
    ),
)
