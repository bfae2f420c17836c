"""The row of photos and scans: added, looked at, named and taken off by keyboard; the viewer (B4, G42)."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from desk import attachments
from desk.office import Office
from tests.desk.attachments.pictures import pdf, picture
from tests.ui.room import Room
from tests.ui.room import room as room
from ui.attachments.attachmentname import NameDialog
from ui.attachments.strip import AttachmentStrip
from ui.attachments.viewer import Viewer
from ui.desk import Desk
from ui.page import Page


class StripPage(Page):
    """Nothing but a row of photos."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.strip = AttachmentStrip(desk, "unit", "Photos of the flat")
        QVBoxLayout(self).addWidget(self.strip)


@pytest.fixture
def made(room: Callable[..., Room]) -> Room:
    return room(StripPage, "strip", 900)


@pytest.fixture
def strip(made: Room, flat: int, qtbot: QtBot) -> AttachmentStrip:
    assert isinstance(made.page, StripPage)
    made.page.strip.show_for(flat)
    qtbot.waitUntil(made.errands.idle)
    return made.page.strip


def brought(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def names(strip: AttachmentStrip) -> list[str]:
    return [strip.thumbs.item(row).text() for row in range(strip.thumbs.count())]


def add(qtbot: QtBot, strip: AttachmentStrip, *paths: Path) -> None:
    before = len(names(strip))
    strip.add(list(paths))
    qtbot.waitUntil(lambda: len(names(strip)) == before + len(paths) and strip.moving.isHidden(), timeout=20_000)


def press_undo(made: Room) -> None:
    [undo] = [each for each in made.findChildren(QPushButton) if each.text() == "Undo" and each.isVisible()]
    undo.click()


def test_several_files_are_added_and_one_that_cannot_be_does_not_stop_the_others(
    qtbot: QtBot, made: Room, strip: AttachmentStrip, tmp_path: Path
) -> None:
    assert strip.nothing.isVisible()
    strip.add(
        [
            brought(tmp_path, "kitchen & hall.jpg", picture()),
            brought(tmp_path, "virus.png", b"MZ" + bytes(500)),
            brought(tmp_path, "lease.pdf", pdf()),
        ]
    )
    qtbot.waitUntil(lambda: names(strip) == ["kitchen & hall.jpg", "lease.pdf"], timeout=20_000)
    qtbot.waitUntil(strip.trouble.isVisible)
    assert strip.trouble.text().startswith("virus.png is neither a picture nor a PDF")
    assert not strip.nothing.isVisible()
    assert made.desk.toasts.texts() == ["Added: 2"]
    item = strip.thumbs.item(0)
    told = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "kitchen & hall.jpg, added" in told
    assert item.icon().pixmap(strip.thumbs.iconSize()).toImage().pixelColor(20, 10).red() > 200


def test_arrow_keys_choose_delete_takes_off_and_undo_puts_back(
    qtbot: QtBot, made: Room, strip: AttachmentStrip, tmp_path: Path
) -> None:
    add(
        qtbot, strip,
        brought(tmp_path, "a.jpg", picture(colour="green")), brought(tmp_path, "b.jpg", picture(colour="navy")),
    )  # fmt: skip
    made.desk.toasts.clear()
    strip.focus_first()
    qtbot.waitUntil(lambda: strip.thumbs.hasFocus())
    assert [item.text() for item in strip.thumbs.selectedItems()] == ["a.jpg"]
    qtbot.keyPress(strip.thumbs, Qt.Key.Key_Home)
    qtbot.keyPress(strip.thumbs, Qt.Key.Key_Right)
    qtbot.keyPress(strip.thumbs, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(strip) == ["a.jpg"])
    qtbot.waitUntil(lambda: made.desk.toasts.texts() == ["The photo or scan is taken off"])
    press_undo(made)
    qtbot.waitUntil(lambda: names(strip) == ["a.jpg", "b.jpg"])


def test_what_was_just_added_is_taken_off_again_by_undo_but_not_what_was_there_before(
    qtbot: QtBot, made: Room, strip: AttachmentStrip, tmp_path: Path
) -> None:
    old = brought(tmp_path, "a.jpg", picture(colour="green"))
    add(qtbot, strip, old)
    made.desk.toasts.clear()
    strip.add([old, brought(tmp_path, "b.jpg", picture(colour="navy"))])
    qtbot.waitUntil(lambda: names(strip) == ["a.jpg", "b.jpg"], timeout=20_000)
    qtbot.waitUntil(lambda: strip.trouble.text() == "Here already: 1")
    press_undo(made)
    qtbot.waitUntil(lambda: names(strip) == ["a.jpg"])


def test_a_name_and_a_note_are_given_with_f2(
    qtbot: QtBot, made: Room, strip: AttachmentStrip, tmp_path: Path, office: Office, flat: int
) -> None:
    add(qtbot, strip, brought(tmp_path, "IMG_20261120.jpg", picture()))
    strip.focus_first()
    qtbot.keyPress(strip.thumbs, Qt.Key.Key_Home)
    qtbot.keyPress(strip.thumbs, Qt.Key.Key_F2)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NameDialog)
    dialog.form.fill({"name": "Door frame", "note": "Scratches on the left"})
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.form.editor("name"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: names(strip) == ["Door frame"])
    row = office.ask(lambda reading: attachments.attachments(reading, "unit", flat))[0]
    assert (row.name, row.note) == ("Door frame", "Scratches on the left")


def test_a_picture_is_pasted_and_files_are_dropped(
    qtbot: QtBot, made: Room, strip: AttachmentStrip, tmp_path: Path
) -> None:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    QGuiApplication.clipboard().setImage(image)
    strip.focus_first()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: names(strip) == ["Pasted 2026-11-20 16.00.png"], timeout=20_000)
    dropped = QMimeData()
    dropped.setUrls([QUrl("https://example.com/x.jpg"), QUrl.fromLocalFile(str(brought(tmp_path, "b.jpg", picture())))])
    strip.dropEvent(
        QDropEvent(
            QPointF(QPoint(5, 5)), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    qtbot.waitUntil(lambda: names(strip)[1:] == ["b.jpg"], timeout=20_000)
    QGuiApplication.clipboard().setText("words")
    strip.paste()
    assert strip.trouble.text().startswith("The clipboard holds neither")


def test_a_missing_file_is_shown_as_missing_and_explained_when_opened(
    qtbot: QtBot, made: Room, strip: AttachmentStrip, tmp_path: Path, office: Office
) -> None:
    add(qtbot, strip, brought(tmp_path, "gone.jpg", picture()))
    attachments.path_of(office.folder, strip.rows()[0].stored).unlink()
    strip.show_for(strip.subject_id)
    qtbot.waitUntil(lambda: "file missing" in strip.thumbs.item(0).data(Qt.ItemDataRole.AccessibleTextRole))
    qtbot.keyPress(strip.thumbs, Qt.Key.Key_Home)
    qtbot.keyPress(strip.thumbs, Qt.Key.Key_Return)
    viewer = QApplication.activeModalWidget()
    assert isinstance(viewer, Viewer)
    qtbot.waitUntil(lambda: viewer.said.text().startswith("The stored file of gone.jpg is missing"))
    viewer.reject()


def test_the_viewer_goes_through_pictures_and_pages_zooms_and_saves_a_copy(
    qtbot: QtBot, made: Room, strip: AttachmentStrip, tmp_path: Path
) -> None:
    add(qtbot, strip, brought(tmp_path, "a.jpg", picture((2000, 1000))))
    add(qtbot, strip, brought(tmp_path, "lease.pdf", pdf(2)))
    qtbot.keyPress(strip.thumbs, Qt.Key.Key_Home)
    qtbot.keyPress(strip.thumbs, Qt.Key.Key_Return)
    viewer = QApplication.activeModalWidget()
    assert isinstance(viewer, Viewer)
    qtbot.waitUntil(lambda: viewer.view.image.width() == 2000 and viewer.view.isVisible())
    fitted = viewer.view.zoom
    assert fitted < 1
    assert viewer.view.horizontalScrollBar().maximum() == 0
    assert not viewer.before.isEnabled()
    qtbot.keyClick(viewer.view, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: viewer.view.zoom == 1.0 and viewer.view.horizontalScrollBar().maximum() > 0)
    qtbot.keyClick(viewer.view, Qt.Key.Key_0)
    assert viewer.view.zoom == pytest.approx(fitted, rel=0.05)
    qtbot.keyClick(viewer.view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: viewer.where.text() == "2 of 2 · page 1 of 2", timeout=20_000)
    qtbot.waitUntil(lambda: viewer.view.image.height() == 2000)
    qtbot.keyClick(viewer.view, Qt.Key.Key_PageDown)
    assert viewer.where.text() == "2 of 2 · page 2 of 2"
    assert not viewer.after.isEnabled()
    viewer.save_to(tmp_path / "copy.pdf")
    qtbot.waitUntil(lambda: viewer.told.text() == "Saved as copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == (tmp_path / "lease.pdf").read_bytes()
    qtbot.keyClick(viewer.view, Qt.Key.Key_PageUp)
    qtbot.keyClick(viewer.view, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: viewer.where.text() == "1 of 2" and viewer.view.image.width() == 2000)
    viewer.reject()


def test_another_record_shows_its_own_and_none_hides_the_row(
    qtbot: QtBot, made: Room, strip: AttachmentStrip, tmp_path: Path, flat: int
) -> None:
    add(qtbot, strip, brought(tmp_path, "a.jpg", picture()))
    strip.show_for(None)
    assert not strip.isVisible()
    strip.show_for(flat)
    qtbot.waitUntil(lambda: names(strip) == ["a.jpg"])
    assert strip.isVisible()


def test_files_are_looked_for_where_the_last_ones_came_from(
    qtbot: QtBot, made: Room, strip: AttachmentStrip, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    pictures = tmp_path / "my scans"
    pictures.mkdir()
    chosen = [[str(brought(pictures, "lease.pdf", pdf()))], [], []]

    def ask(_parent: object, _title: str, folder: str, _kinds: str) -> tuple[list[str], str]:
        asked.append(folder)
        return chosen.pop(0), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask)
    strip.choose()
    qtbot.waitUntil(lambda: names(strip) == ["lease.pdf"] and made.errands.idle(), timeout=20_000)
    strip.choose()
    pictures.rename(tmp_path / "gone")
    strip.choose()
    assert asked[1] == str(pictures)
    assert asked[0] == asked[2] != asked[1]
