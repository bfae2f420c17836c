"""The sentences of `--smoke` in both languages."""

SENTENCES = {
    "help.smoke": (
        "check that this installation is whole, on a scratch book of its own, and write what was seen to FILE (JSON)",
        "用临时账本检查本程序安装是否完整，并将结果写入 FILE（JSON）",
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
    "smoke.unwritten": (
        "{path} cannot be written ({why}). Name a file in a folder where you may write.",
        "无法写入 {path}（{why}）。请指定可写文件夹中的文件。",
    ),
}
