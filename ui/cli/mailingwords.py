"""The sentences of `mailing`."""

SENTENCES = {
    "help.mailing": ("letters to many: list them, tell how far one has come, or write all its letters to one PDF",
                     "批量发函：列出、查看进度，或将全部函件合并为一个 PDF"),
    "help.mailing.number": ("its number, such as M-2026-0001; without one all are listed",
                            "批量发函编号，如 M-2026-0001；不填则列出全部"),
    "help.mailing.out": ("the PDF with all its letters in the order of delivery", "按投递顺序合并的全部函件 PDF"),
    "mailing.nothing": ("No letters to many yet.", "还没有批量发函。"),
    "mailing.waits": ("not issued", "未签发"),
    "mailing.begun": ("partly issued", "部分签发"),
    "mailing.done": ("issued", "已签发"),
    "mailing.void": ("rest void", "其余作废"),
}  # fmt: skip
