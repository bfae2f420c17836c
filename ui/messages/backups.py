"""Sentences for refusals about backups and restoring."""

from collections.abc import Mapping

from ui.language import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, str] = {
    "backup.no_folder": QT_TRANSLATE_NOOP(
        "messages",
        "There is no folder {folder} to keep backups in. Plug the disk in, or choose another folder.",
    ),
    "backup.same_folder": QT_TRANSLATE_NOOP(
        "messages",
        "{folder} is the first place or the folder of the book, or lies in one of them: both would be lost together. "
        "Choose a folder on a stick or on another disk.",
    ),
    "backup.busy": QT_TRANSLATE_NOOP(
        "messages",
        "Another backup is being made in {folder}. Wait until it is done, then try again.",
    ),
    "backup.no_room": QT_TRANSLATE_NOOP(
        "messages",
        "There is no room for a backup in {folder}, so none was made there. Free some space or choose another folder.",
    ),
    "backup.not_written": QT_TRANSLATE_NOOP(
        "messages",
        "The backup could not be written to {folder}, so none was made there. Check the right to write and the disk.",
    ),
    "backup.photos_gone": QT_TRANSLATE_NOOP(
        "messages",
        "The book in {name} is whole, but {count} of its photos or scans are not in the folder photos beside it. "
        "Make a new backup now.",
    ),
    "backup.damaged": QT_TRANSLATE_NOOP(
        "messages",
        "{name} is damaged or no backup, so it was not used. Choose another backup.",
    ),
    "backup.newer": QT_TRANSLATE_NOOP(
        "messages",
        "{name} was made by a newer Deskbell. Bring this PC's program up to date first.",
    ),
    "backup.old_seal": QT_TRANSLATE_NOOP(
        "messages",
        "{name} was sealed by an older Deskbell in a way that is no longer opened. Choose a newer backup, or open it "
        "with the Deskbell that made it.",
    ),
    "backup.photo_held": QT_TRANSLATE_NOOP(
        "messages",
        "{path} could not be read, for another program holds it or it may not be read, so no backup was made. Close "
        "that program or allow Deskbell to read it, then try again.",
    ),
    "backup.photo_unread": QT_TRANSLATE_NOOP(
        "messages",
        "{path} could not be read, for another program holds it or it may not be read, so it is not known whether this "
        "backup is whole. Close that program or allow Deskbell to read it, then try again. To bring the backup back "
        "without it, move the file away first.",
    ),
    "backup.unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "{path} cannot be read. Check that the disk is plugged in and that the file is there.",
    ),
    "backup.password_needed": QT_TRANSLATE_NOOP(
        "messages",
        "{name} is sealed. Give the password it was sealed with.",
    ),
    "backup.wrong_password": QT_TRANSLATE_NOOP(
        "messages",
        "This is not the password that {name} was sealed with. Try again; it is the one that was set on its day.",
    ),
    "backup.password_short": QT_TRANSLATE_NOOP(
        "messages",
        "A password for backups has {least} characters or more. Write a longer one, and keep it where it is found.",
    ),
    "backup.book_open": QT_TRANSLATE_NOOP(
        "messages",
        "The book in {folder} is open in another program, so nothing was restored. Close Deskbell, then try again.",
    ),
    "backup.being_restored": QT_TRANSLATE_NOOP(
        "messages",
        "A backup is being brought back into {folder} just now, so nothing was done. Wait until that has ended, then "
        "try again.",
    ),
    "backup.not_upgraded": QT_TRANSLATE_NOOP(
        "messages",
        "{name} is of an older Deskbell and could not be brought up to date, so nothing was restored. "
        "Choose another backup.",
    ),
    "restore.no_room": QT_TRANSLATE_NOOP(
        "messages",
        "There is no room in {folder}, so nothing was restored. Free some space, then try again.",
    ),
    "restore.not_written": QT_TRANSLATE_NOOP(
        "messages",
        "{folder} could not be written, so nothing was restored. Check the right to write and the disk, "
        "then try again.",
    ),
    "restore.photo_held": QT_TRANSLATE_NOOP(
        "messages",
        "{path} could not be read, for another program holds it or it may not be read, so nothing was restored. Close "
        "that program or allow Deskbell to read it, then try again.",
    ),
    "restore.photo_unread": QT_TRANSLATE_NOOP(
        "messages",
        "{path} could not be read, for another program holds it or it may not be read, so nothing was restored. Close "
        "that program or allow Deskbell to read it, then try again. To bring the backup back without it, move the file "
        "away first.",
    ),
    "restore.left_aside": QT_TRANSLATE_NOOP(
        "messages",
        "Nothing was restored, and the files of the book could not be put back: they are in {folder}. "
        "Move them back beside that folder, or free some space and bring the backup back again.",
    ),
    "copy.no_room": QT_TRANSLATE_NOOP(
        "messages",
        "There is no room for a copy of the book at {path}, so nothing was changed. Free some space, then try again.",
    ),
    "copy.not_whole": QT_TRANSLATE_NOOP(
        "messages",
        "The copy at {path} did not come out whole and was thrown away; nothing was changed. Check the disk.",
    ),
}
