"""The words of a report that was issued."""

WORDS: dict[str, tuple[str, str]] = {
    "report.issued_on": ("issued {day}", "{day}签发"),
    "report.diary": ("Diary up to line {line}:  {mark}", "操作记录至第 {line} 行：{mark}"),
}
