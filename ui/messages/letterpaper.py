"""Refusals about what letters, envelopes and labels are drawn with."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "logo.too_large": QT_TRANSLATE_NOOP(
        "messages", "The picture is larger than {most} MB, so it was not taken. Save it smaller and choose it again."
    ),
    "logo.kind": QT_TRANSLATE_NOOP(
        "messages",
        "This file is no PNG or JPEG picture, so it was not taken. Save the logo as PNG and choose it again.",
    ),
    "logo.too_many_points": QT_TRANSLATE_NOOP(
        "messages",
        "The picture is longer than {most} points on a side, so it was not taken. Make it smaller and choose it again.",
    ),
    "logo.damaged": QT_TRANSLATE_NOOP(
        "messages",
        "The picture is damaged and cannot be read to its end. Open it in a picture program, save it anew "
        "and choose that file.",
    ),
    "logo.unreadable": QT_TRANSLATE_NOOP(
        "messages", "The file {name} could not be opened. Check that it is still there, and choose it again."
    ),
    "facts.layout_unknown": QT_TRANSLATE_NOOP(
        "messages", "Nobody knows this layout of letters, so nothing was changed. Choose one of the list."
    ),
    "labels.skip_out_of_range": QT_TRANSLATE_NOOP(
        "messages", "The sheet has no such label: printing can begin after at most {most} labels. Correct the number."
    ),
}
