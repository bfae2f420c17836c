"""The sentences of `letters` and `letter-sent`."""

SENTENCES = {
    "help.letter.copy": ("mark it as a copy, with the time", "标明为副本并注明时间"),
    "help.letters": ("list letters, the newest first", "列出函件，最新的在前"),
    "help.letters.state": ("only those in this state", "只列此状态的函件"),
    "help.letters.search": (
        "only those with this number, name, flat or subject",
        "只列编号、姓名、房号或主题相符的函件",
    ),
    "help.letters.limit": ("how many at most", "最多列出多少封"),
    "help.letter_sent": ("say how and when letters went out", "登记函件的寄送方式和日期"),
    "help.letter_sent.numbers": ("the letters' numbers", "函件编号（可多个）"),
    "help.letter_sent.how": ("how they went out", "寄送方式"),
    "help.letter_sent.on": ("the day, such as 2026-11-20; otherwise today", "日期，如 2026-11-20；不填为今天"),
    "help.letter_sent.note": ("number of the consignment, or who took it", "邮件编号或签收人"),
    "help.export.letters": ("every letter with what became of it", "全部函件及寄送、退回、回复情况"),
    "letters.nothing": ("No such letters.", "没有这样的函件。"),
    "letters.more": ("… and {more} more", "……另有 {more} 封"),
    "letters.issued": ("not sent", "未寄出"),
    "letters.sent": ("sent", "已寄出"),
    "letters.returned": ("came back", "被退回"),
    "letters.answered": ("answered", "已回复"),
    "letters.void": ("void", "已作废"),
    "letter_sent.done": ("{numbers} went out", "{numbers} 已登记寄出"),
}
