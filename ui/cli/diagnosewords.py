"""The sentences of `diagnose` in both languages."""

SENTENCES = {
    "help.diagnose": (
        "show what whoever helps may be told of this PC and this book, without personal data, or keep it as a file",
        "显示或保存可提供给技术支持的诊断信息（不含个人信息）",
    ),
    "help.diagnose.file": (
        "the file to write (.zip); without it all is only shown",
        "要写入的文件（.zip）；不填则仅显示",
    ),
    "progress.diagnose": ("Looking at this PC and this book", "正在检查本机与账本"),
    "diagnose.kept": ("All of this lies in {path}", "以上全部内容已保存到 {path}"),
}
