"""What happens to reports by itself."""

from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from desk.settings import ReportFacts, change_reports
from desk.work import UnitOfWork
from ui.settings.factspart import FactsPart
from ui.widgets.label import PlainLabel


class ReportsPart(FactsPart):
    """A manager's choices: whether the month's report is prepared unasked, and whether a script may issue one."""

    managers: ClassVar[bool] = True

    def build(self) -> None:
        self.form.section(self.tr("Reports by themselves"))
        prepared = QCheckBox(self.tr("Prepare the report of the month on the first working day of the next one"))
        self.form.add("report_by_itself", self.tr("Month"), prepared)
        told = self.tr(
            "PDF and workbook lie in the folder papers beside the book. Nothing is issued by this: a manager issues "
            "the report on the page Reports."
        )
        self.form.field("report_by_itself").add_under(PlainLabel(told, "muted", wrap=True))
        scripts = QCheckBox(self.tr("deskbell report --issue may issue a report, with nobody at the desk"))
        self.form.add("report_by_script", self.tr("Task scheduler"), scripts)

    def act(self, work: UnitOfWork, told: dict[str, Any]) -> None:
        change_reports(work, ReportFacts(**told))

    def thanks(self) -> str:
        return QCoreApplication.translate("settings", "Kept: reports are prepared like this from now on")
