"""The words around a letter."""

WORDS: dict[str, tuple[str, str]] = {
    "letter.number": ("Letter no.", "函件编号"),
    "letter.date": ("Date", "日期"),
    "letter.our_reference": ("Our reference", "受理编号"),
    "letter.taken_on": ("of", "受理日期"),
    "letter.questions": ("Questions", "咨询电话"),
    "letter.enclosures": ("Enclosures", "附件"),
    "letter.copies": ("Copy to", "抄送"),
    "letter.seal": ("seal", "盖章处"),
    "letter.about": ("{number} of {day}", "{number}（{day}）"),
}
