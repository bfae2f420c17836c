"""What happens to reports by itself: the month's is prepared, and a script may issue one."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ReportFacts:
    """The facts of the office a manager sets for reports, under their names as facts."""

    report_by_itself: bool
    report_by_script: bool
