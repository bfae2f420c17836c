"""Names of files made from what somebody typed: such as Windows takes too, wherever the file is carried (G42)."""

import re
import unicodedata

NAME_LIMIT = 80
"""Longest title used in a file name; Windows counts the whole path."""
NAME_BYTES = 180
"""Linux counts bytes, of which a Chinese character has three: 255 with the kind, a number and the ending."""
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])", re.IGNORECASE)


def file_name(title: str) -> str:
    """A title as the name of a file without its ending: no sign that has a meaning in paths, no device's name, not too
    long; "paper" where nothing is left of it."""
    plain = re.sub(r"[^\w \-.()]+", " ", unicodedata.normalize("NFC", title))
    cut = re.sub(r"\s+", " ", plain).strip(" .")[:NAME_LIMIT].encode(errors="ignore")[:NAME_BYTES]
    name = cut.decode(errors="ignore").rstrip(" .") or "paper"
    # Windows takes such a name for the device, whatever ending follows.
    return f"_{name}" if _DEVICE.fullmatch(name.partition(".")[0].rstrip()) else name
