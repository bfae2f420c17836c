"""Lists that come in and go out, and a photo: spreadsheets and pictures are read in a process of its own."""

from desk import imports
from desk.attachments import attach, store_file, thumb_of
from desk.exports import note_export
from desk.exports.owners import export_owners
from ui.smoke.stage import Stage, must

_ROWS = (("3栋", "2单元", "1802", "李晓红", "13900139000"), ("5栋", "1单元", "301", "欧阳明", "13700137000"))
_HEADS = ("楼栋", "单元", "房号", "业主姓名", "联系电话")
_NAME = "业主名册"
_SIDE = 600
_PICTURES = ("jpg", "zlib", "webp", "libtiff", "littlecms2")
"""What Pillow needs to read what people bring."""


def text_in(stage: Stage) -> str:
    """A list of owners as an old program wrote it."""
    path = stage.scratch / f"{_NAME}.csv"
    path.write_bytes("".join(f"{';'.join(row)}\r\n" for row in (_HEADS, *_ROWS)).encode("gb18030"))
    account = imports.import_owners(stage.office, path)
    must(account.imported == len(_ROWS) and not account.refused, f"the list gave {account}")
    return f"{account.imported} rows"


def workbook_out(stage: Stage) -> str:
    """Every owner into a workbook."""
    path = stage.scratch / f"{_NAME}.xlsx"
    written = stage.office.ask(lambda reading: export_owners(reading, path, "zh", None))
    stage.office.do(lambda work: note_export(work, path, _NAME, written))
    must(written.rows > len(_ROWS), f"only {written.rows} rows went out")
    return f"{written.rows} rows, {path.stat().st_size} bytes"


def workbook_in(stage: Stage) -> str:
    """The same workbook read back, in a process of its own: everything in it is known already."""
    account = imports.import_owners(stage.office, stage.scratch / f"{_NAME}.xlsx")
    must(account.rows and account.unchanged == account.rows, f"the list came back otherwise: {account}")
    return f"{account.unchanged} rows unchanged"


def photo(stage: Stage) -> str:
    """A photo taken in by a process of its own, with its small picture, attached to the flat."""
    from PIL import features
    from PySide6.QtGui import QColor, QImage

    lacking = [each for each in _PICTURES if not features.check(each)]
    must(not lacking, f"pictures cannot be read: {', '.join(lacking)}")
    path, drawn = stage.scratch / "photo.jpg", QImage(_SIDE, _SIDE // 2, QImage.Format.Format_RGB32)
    drawn.fill(QColor("#0F6CBD"))
    must(drawn.save(str(path)), "Qt wrote no JPEG")
    stored = store_file(stage.folder, path, 20)
    flat = stage.complaint.flat
    stage.office.do(lambda work: attach(work, "unit", flat, stored, "厨房.jpg"))
    small = QImage.fromData(thumb_of(stage.folder, stored))
    must((stored.width, small.isNull()) == (_SIDE, False), f"it was kept as {stored}")
    return f"{stored.media}, {stored.size} bytes, {small.width()}x{small.height()}"
