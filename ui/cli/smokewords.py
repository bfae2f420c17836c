"""The sentences of `--smoke` in both languages."""

SENTENCES = {
    "help.smoke": (
        "check that this installation is whole, on a scratch book of its own, and write what was seen to FILE (JSON), "
        "two pictures of the window beside it; takes about a minute",
        "用临时账本检查本程序安装是否完整，将结果写入 FILE（JSON），并在同一文件夹中保存两张窗口图片；约需一分钟",
    ),
    "usage.smoke": (
        "--smoke takes no command: leave out {command}",
        "--smoke 不能与命令同用，请去掉 {command}",
    ),
    "smoke.told": (
        "{good} of {count} checks passed. What was seen lies in {path}",
        "共检查 {count} 项，通过 {good} 项。详情见 {path}",
    ),
    "smoke.amiss": ("{name}: {why}", "{name}：{why}"),
    "smoke.no_folder": ("there is no such folder", "没有这个文件夹"),
    "smoke.no_right": ("nothing may be written there", "没有写入权限"),
    "smoke.is_folder": ("it is a folder", "这是一个文件夹"),
    "smoke.full": ("the disk is full", "磁盘已满"),
    "smoke.other": ("the system says {code}", "系统错误 {code}"),
    "smoke.unwritten": (
        "{path} cannot be written ({why}). Name a file in a folder where you may write.",
        "无法写入 {path}（{why}）。请指定可写文件夹中的文件。",
    ),
}
