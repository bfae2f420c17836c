"""What the check of the book says."""

from collections.abc import Mapping

SENTENCES: Mapping[str, tuple[str, str]] = {
    "help.check": (
        "check the book for damage and gaps, and the photos and scans for missing files",
        "检查数据是否完好、编号是否连续、照片和扫描件是否齐全",
    ),
    "help.check.sweep": (
        "remove stored files older than a day that no record names",
        "清除超过一天且无任何记录引用的存档文件",
    ),
    "help.check.line": (
        "tell the mark of this line of the diary, as a report or a backup has it",
        "显示操作记录中该行的校验值，以便与报告或备份核对",
    ),
    "progress.check": ("Checking the diary", "正在检查操作记录"),
    "check.ok": (
        "The book is sound: {people} people, {units} flats, {cases} cases, {slips} slips, {letters} letters.",
        "数据完好：住户 {people} 人，房屋 {units} 套，受理件 {cases} 件，派工单 {slips} 张，函件 {letters} 封。",
    ),
    "check.files.missing": (
        "The stored file of “{name}” ({subject} {subject_id}) is missing or not whole.",
        "“{name}”（{subject} {subject_id}）的存档文件缺失或不完整。",
    ),
    "check.files.orphans": (
        "{orphans} stored files ({orphan_bytes} bytes) belong to no record; check --sweep removes them.",
        "有 {orphans} 个存档文件（{orphan_bytes} 字节）不属于任何记录，可用 check --sweep 清除。",
    ),
    "check.files.swept": (
        "{swept} stored files that no record names were removed.",
        "已清除 {swept} 个无引用的存档文件。",
    ),
    "check.file": ("The file is damaged: {what}", "数据文件已损坏：{what}"),
    "check.reference": ("A record of {what} points to one that is not there.", "{what} 中有记录指向不存在的内容。"),
    "check.gap": (
        "Numbers {what}: {held} are kept but {given} were given.",
        "编号 {what}：现存 {held} 个，已发出 {given} 个。",
    ),
    "check.paper": (
        "The paper kept of {what} is not what went out any more; {count} in all are on it.",
        "{what} 存档的纸面已与发出时不符，该纸面共 {count} 件。",
    ),
    "check.unfindable": (
        "{count} records of {what} cannot be found by search.",
        "{what} 中有 {count} 条记录无法被检索到。",
    ),
    "check.diary": (
        "The diary is whole: {line} lines, the last of which bears {mark}.",
        "操作记录完整：共 {line} 行，末行校验值为 {mark}。",
    ),
    "check.diary.told": (
        "Told in the diary: {redacted} redactions, {restored} restores. Does the office know of all of them?",
        "操作记录载有隐去 {redacted} 次、恢复 {restored} 次。请核对是否均为本办公室所为。",
    ),
    "check.line": ("Line {line} of the diary bears {mark}.", "操作记录第 {line} 行的校验值为 {mark}。"),
    "check.no_line": ("The diary has no line {line}.", "操作记录没有第 {line} 行。"),
    "check.diary.words": (
        "Line {line} of the diary ({at}, {act}): it, or the line before it, was changed after it was written.",
        "操作记录第 {line} 行（{at}，{act}）：该行或其前一行写入后被改动。",
    ),
    "check.diary.mark": (
        "Line {line} of the diary ({at}, {act}): its mark was changed.",
        "操作记录第 {line} 行（{at}，{act}）：校验值被改动。",
    ),
    "check.diary.missing": ("Line {line} of the diary is gone.", "操作记录第 {line} 行缺失。"),
    "check.diary.unguarded": (
        "The diary can be changed: what guards it was taken out of the book.",
        "操作记录可被改动：数据文件中的防改保护已被移除。",
    ),
    "check.diary.end": (
        "The end of the diary was cut off or written anew after {at}: line {line} is not as {where} knows it "
        "({count} such places in all).",
        "操作记录的末尾在 {at} 之后被删减或重写：第 {line} 行与 {where} 所载不符（共 {count} 处）。",
    ),
    "check.stray": (
        "{count} search keys of {what} lead nowhere.",
        "{what} 的检索项中有 {count} 条指向不存在的记录。",
    ),
}
