"""What the commands about shifts say."""

from collections.abc import Mapping

SENTENCES: Mapping[str, tuple[str, str]] = {
    "help.handover": ("write a handover sheet as a PDF", "输出交接表 PDF"),
    "help.handover.number": ("a handover's number, such as H-2026-0001", "交接表编号，如 H-2026-0001"),
    "help.journal": ("write a day of the journal as a PDF", "输出某日值班日志 PDF"),
    "help.roster": ("write the duty roster of a day's week as a PDF", "输出某日所在周的值班表 PDF"),
    "help.items": ("list what lies at the desk for somebody", "列出前台留存物品"),
    "help.items.all": ("also what was handed out or is void", "含已发放和已作废的"),
    "items.nothing": ("Nothing waits at the desk.", "前台没有待领物品。"),
    "refused.handover.unknown": (
        "There is no handover {number}. Check the number on the sheet or on the page of the shifts.",
        "没有交接表 {number}。请核对纸上或交接班页面的编号。",
    ),
    "refused.journal.day_out_of_range": (
        "The journal has days of the years {first} to {last}. Choose one of those.",
        "值班日志只有 {first} 至 {last} 年的日期，请在其中选择。",
    ),
    "refused.duty.day_out_of_range": (
        "The roster has weeks of the years {first} to {last}. Choose one of those.",
        "值班表只有 {first} 至 {last} 年的周次，请在其中选择。",
    ),
}
