"""What the commands about notices say."""

from collections.abc import Mapping

SENTENCES: Mapping[str, tuple[str, str]] = {
    "help.notices": ("list the notices: what hangs, what came down", "列出公告：在张贴、已撤下"),
    "help.notices.state": ("only notices in this state", "只列此状态的公告"),
    "help.notice": ("write the page of a notice as a PDF", "输出公告 PDF"),
    "help.notice.number": ("a notice's number", "公告编号"),
    "notice.lacking": (
        "Not in the fonts of the paper: {characters}. Their numbers stand in their place.",
        "打印字体中没有这些字：{characters}。纸上以其编码代替。",
    ),
    "notices.nothing": ("No notices.", "没有公告。"),
    "notices.written": ("to be posted", "待张贴"),
    "notices.hanging": ("hanging", "张贴中"),
    "notices.due": ("to come down", "应撤下"),
    "notices.down": ("taken down", "已撤下"),
    "notices.void": ("void", "已作废"),
    "refused.notice.unknown": (
        "There is no notice {number}. Check the number, or list them with deskbell notices.",
        "没有公告 {number}。请核对编号，或用 deskbell notices 查看。",
    ),
}
