"""What lies beside the list of incidents: nothing yet, the incident shown, a new one, or the question which one."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.formplace import FormPlace
from ui.incidents.detail import IncidentDetail
from ui.incidents.which import WhichIncident
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.scroll import Scroll


class RightSide(QStackedWidget):
    """Holds the four and shows one of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.detail = IncidentDetail(desk)
        self.new_place = FormPlace(desk, "incident_new")
        self.which = WhichIncident(desk)
        self._nothing = Card()
        self._nothing.body.addWidget(EmptyState("megaphone", self.tr("Choose an incident on the left.")))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.new_place)
        column.addStretch(1)
        self._new = Scroll(inside)
        self.which.asked.connect(lambda: self.show_fitting(incident=False))
        self.which.left.connect(lambda: self.show_fitting(incident=self.detail.shown is not None))
        for each in (self._nothing, self.detail, self._new, self.which):
            self.addWidget(each)

    def show_fitting(self, *, incident: bool) -> bool:
        """Show what is asked or being written before the incident, if there is one; whether it is either of those."""
        first = self.which.asking or self.new_place.form is not None
        if first:
            self.setCurrentWidget(self.which if self.which.asking else self._new)
        else:
            self.setCurrentWidget(self.detail if incident else self._nothing)
        return first
