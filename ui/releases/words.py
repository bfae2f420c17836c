"""What is said of newer versions of the program."""

from PySide6.QtCore import QCoreApplication

from desk.releases import Seen, Version


def can_be_installed(version: Version) -> str:
    """A newer version lies there."""
    return QCoreApplication.translate("releases", "Deskbell {version} can be installed").format(version=version)


def nowhere() -> str:
    """Nobody said where to look."""
    return QCoreApplication.translate("releases", "No folder is named: Deskbell does not look for newer versions.")


def waits(*, slow: bool) -> str:
    """Somebody waits for the folder to answer."""
    if slow:
        return QCoreApplication.translate(
            "releases", "The folder does not answer yet. You can go on working; you are told when it does."
        )
    return QCoreApplication.translate("releases", "Looking into the folder…")


def no_answer(folder: str) -> str:
    """Nobody waits any more for a folder that did not answer."""
    told = QCoreApplication.translate(
        "releases",
        "The folder did not answer: {folder}. Is the network, or the PC it lies on, switched on? Try again later.",
    )
    return told.format(folder=folder)


def found(seen: Seen, installed: Version) -> str:
    """What a look into the folder came to."""
    translate = QCoreApplication.translate
    if not seen.whole:
        told = translate(
            "releases",
            "This is only a part of a folder's name: {folder}. Write it whole, from the drive or the share on, such as "
            "{drive} or {share}.",
        )
        return told.format(folder=seen.folder, drive=r"D:\deskbell", share=r"\\server\deskbell")
    if not seen.there:
        told = translate(
            "releases",
            "The folder is not there, or this PC may not look into it: {folder}. Is its share or stick connected, and "
            "is its name right?",
        )
        return told.format(folder=seen.folder)
    if seen.newer is not None:
        return can_be_installed(seen.newer.version)
    told = translate("releases", "Nothing newer lies in the folder: Deskbell {version} is the newest.")
    return told.format(version=installed)
