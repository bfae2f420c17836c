"""The language of the screen: Qt translators put in and taken out while the program runs."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Mark a text for lupdate, which knows this name; Qt's own function of the name answers an `object`."""
    del context
    return source


class Languages:
    """Keeps the translators of the language shown; English needs none."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app

    def show(self, language: str) -> None:
        """Speak "en" or "zh" from now on; what is built already keeps its words until it is built anew."""
        for translator in self._app.findChildren(QTranslator):
            self._app.removeTranslator(translator)
            translator.deleteLater()
        locale = QLocale(QLocale.Language.Chinese, QLocale.Country.China) if language == "zh" else QLocale("en_GB")
        QLocale.setDefault(locale)
        if language != "zh":
            return
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install("qtbase_zh_CN", qt_folder)
        self._install("deskbell_zh_CN", str(Path(resources.__path__[0]) / "translations"))

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
