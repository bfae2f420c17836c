"""The words every paper has."""

WORDS: dict[str, tuple[str, str]] = {
    "paper.page": ("Page {page} of {pages}", "第 {page} 页，共 {pages} 页"),
    "paper.copy": ("Copy {n}", "第 {n} 次打印"),
    "paper.void": ("VOID", "已作废"),
    "paper.continued": ("{number}, continued", "{number}（续）"),
    "paper.phone": ("Phone", "电话"),
    "paper.hotline": ("24-hour line", "24小时热线"),
    "paper.cut": ("Texts that end in “…” stand in full in the book.", "以“…”结尾的内容未打印完，全文见系统记录。"),
    "paper.in_case_file": (
        "[Printed up to here: {shown} of {all} characters. The rest is kept in case file {number}.]",
        "［此处仅打印前 {shown} 字，全文共 {all} 字，其余见受理档案 {number}。］",
    ),
}
