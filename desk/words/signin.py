"""The words of the recovery sheet."""

WORDS: dict[str, tuple[str, str]] = {
    "recovery.title": ("Recovery key", "恢复码单"),
    "recovery.made": ("Made on {at} by {who}", "{at} 由 {who} 制作"),
    "recovery.made_by_nobody": ("Made on {at}", "制作于 {at}"),
    "recovery.group": ("Group {n}", "第 {n} 组"),
    "recovery.check": ("Group {n}: proves the others", "第 {n} 组：校验"),
    "recovery.for": ("What it is for", "用途"),
    "recovery.for.told": (
        "When an administrator has forgotten the PIN or password, this key sets a new one. At the lock page choose "
        "“Forgotten? Use the recovery key…”, type the eight groups, choose the administrator and type the new PIN or "
        "password twice. The others then get theirs from the administrator. Where no administrator works here any "
        "more, whoever is chosen becomes one.\n"
        "0 and 1 are digits: the key has no letters I, L, O and U. It opens nothing else; sealed backups have a "
        "password of their own.",
        "管理员忘记密码时，用此恢复码重新设置：在锁定页选择“忘记密码？使用恢复码…”，"
        "输入八组字符，选择管理员，再输入两遍新密码。"
        "其他人由管理员重新发放。若已没有管理员在职，被选择的人即成为管理员。\n"
        "0 和 1 是数字：恢复码不含字母 I、L、O、U。恢复码不用于其他用途，加密备份另有自己的密码。",
    ),
    "recovery.keep": ("Where to keep it", "存放"),
    "recovery.keep.told": (
        "In the safe, in a closed envelope with this date on it. Not in a drawer of the desk, not as a photo, not "
        "beside the PC: whoever has this sheet can become the administrator of this book. Where both the PIN and this "
        "sheet are lost, nobody can look after who signs in any more.",
        "装入封好的信封，写上制作日期，存放在保险柜中。不要放在前台抽屉里，不要拍照，不要放在电脑旁："
        "拿到此单的人可以成为本账本的管理员。PIN 和此单都丢失时，就再也没有人能管理登录了。",
    ),
    "recovery.spent": ("Until when it holds", "有效期"),
    "recovery.spent.told": (
        "Once it was used, the program shows the next key. When that one is printed and proved, its sheet takes the "
        "place of this one; so does the sheet of a key made anew in the settings. Tear up the old sheet when the new "
        "one lies in the safe.",
        "恢复码使用后，程序随即给出下一个恢复码；新单打印并核对后取代本单，在设置中重新生成恢复码时也一样。"
        "新单放入保险柜后，请撕毁旧单。",
    ),
    "recovery.put": ("Put into the safe on", "放入保险柜日期"),
    "recovery.by": ("By (name)", "存放人（姓名）"),
    "recovery.sign": ("Signature", "签名"),
}
