"""What the command about reports says."""

from collections.abc import Mapping

SENTENCES: Mapping[str, tuple[str, str]] = {
    "help.report": (
        "write the report of a month, quarter, half or year as a PDF or workbook, or issue it",
        "输出月度、季度、半年或年度报告（PDF 或工作簿），或予以签发",
    ),
    "help.report.span": (
        "2026-11, 2026-Q4, 2026-H2, 2026, or last for the last month that is over",
        "2026-11、2026-Q4、2026-H2、2026，或 last（最近一个已结束的月份）",
    ),
    "help.report.out": ("write the report (.pdf) to this file", "将报告（.pdf）输出到此文件"),
    "help.report.workbook": ("write the workbook (.xlsx) to this file as well", "同时将工作簿（.xlsx）输出到此文件"),
    "help.report.issue": (
        "issue the report: it is kept in the book as it is now (a manager allows this under Settings, Reports)",
        "签发报告：按当前内容存档（须由主管在“设置 - 报告”中允许）",
    ),
    "usage.report": (
        "say what to make of the report: --out FILE, --workbook FILE or --issue",
        "请说明报告的用途：--out 文件、--workbook 文件或 --issue",
    ),
    "usage.same_file": (
        "--out and --workbook name the same file; give each its own",
        "--out 与 --workbook 指向同一文件，请分别指定",
    ),
    "usage.suffix": ("the name of the file after {option} must end in {suffix}", "{option} 的文件名须以 {suffix} 结尾"),
    "usage.span": (
        "{text} is not a period such as 2026-11, 2026-Q4, 2026-H2, 2026 or last",
        "{text} 不是有效期间，应如 2026-11、2026-Q4、2026-H2、2026 或 last",
    ),
    "progress.report": ("Preparing the report", "正在编制报告"),
    "report.issued": ("The report of {span} is issued as {number}.", "{span} 的报告已签发，编号 {number}。"),
    "report.only_file": (
        "{number} is issued all the same: only the file is missing. Save it from the list of reports issued; to issue "
        "once more would give another number.",
        "{number} 已签发，仅文件未能写入。请在“已签发报告”中另存；再次签发将产生新编号。",
    ),
}
