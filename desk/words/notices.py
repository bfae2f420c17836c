"""The words around a notice on the board."""

WORDS: dict[str, tuple[str, str]] = {
    "notice.number": ("Notice {number}", "公告编号 {number}"),
    "notice.questions": ("Questions: {phone}", "咨询电话：{phone}"),
    "notice.seal": ("seal", "盖章处"),
    "notice.service": ("Service", "服务项目"),
    "notice.standard": ("What we promise", "服务标准"),
    "notice.reply": ("Answer within", "答复时限"),
    "notice.solution": ("Done within", "办结时限"),
}
