"""What each line of a case's history is called on the command line."""

_WORDS = {
    "taken": ("Taken", "受理"),
    "note": ("Note", "记录"),
    "told": ("Told the person", "已告知来人"),
    "reply": ("Reply", "答复"),
    "closed": ("Closed", "办结"),
    "void": ("Void", "作废"),
    "passed_on": ("Passed on", "转交"),
    "read": ("Hand-over read", "交接已读"),
    "paused": ("Waits", "暂停等待"),
    "resumed": ("Went on", "继续处理"),
    "reopened": ("Taken up again", "重新受理"),
    "undone": ("Taken back", "撤销"),
    "repeats": ("Second complaint of", "重复投诉，首次为"),
    "kept_apart": ("Kept apart from", "判定与其无关"),
    "incident": ("Incident", "公共事件"),
    "handling": ("Handling written down", "登记处理情况"),
    "corrected": ("Put right", "信息更正"),
    "rectify": ("To be set right", "整改事项"),
    "rectified": ("Set right", "整改完成"),
    "compensated": ("Compensation", "赔付"),
    "compensation_off": ("Compensation taken off", "撤下补偿记录"),
    "slip": ("Slip raised", "派工"),
    "slip_back": ("Slip back", "回单"),
    "slip_void": ("Slip void", "派工单作废"),
    "letter": ("Letter", "函件"),
    "letter_void": ("Letter void", "函件作废"),
    "called_back": ("Called back", "回访"),
    "call_tried": ("Called back, nobody answered", "回访，无人接听"),
    "call_listed": ("To be called back", "列入回访"),
    "call_put_off": ("Return call put off", "回访延期"),
    "call_dropped": ("Return call taken off", "回访已移出"),
    "promised": ("Follow-up promised", "约定跟进"),
    "called": ("Called", "已致电"),
    "call_changed": ("Call corrected", "致电记录已更正"),
    "call_off": ("Call taken off", "致电记录已取下"),
    "investigation_opened": ("Investigation opened", "已立项调查"),
    "investigation_viewed": ("Investigation looked at", "查看调查记录"),
    "investigation_changed": ("Investigation changed", "修改调查记录"),
    "investigation_off": ("Investigation taken off", "移除调查记录"),
    "investigation_back": ("Investigation put back", "恢复调查记录"),
}


def history_word(language: str, what: str) -> str:
    """The word of a kind of line in "en" or "zh"; one without a word is shown as the book keeps it."""
    return _WORDS.get(what, (what, what))[language == "zh"]
