"""The words of the key sheet on paper."""

WORDS: dict[str, tuple[str, str]] = {
    "keysheet.title": ("All keys of Deskbell", "首问快捷键一览"),
    "keysheet.more": ("more keys stand in the help on the screen", "其余快捷键见屏幕上的帮助"),
}
