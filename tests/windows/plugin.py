"""A plugin for pytest under Wine: what failed is written down at once, and Hypothesis has patience.

The end of the suite is an hour away, and the first example of a run loads a great many files.
"""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# The file for the failures, named by the step.
FAILURES = "DESKBELL_FAILURES"

settings.register_profile("wine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("wine")


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Write a failure down, in the process that hears of all of them."""
    if report.failed and "PYTEST_XDIST_WORKER" not in os.environ:
        with Path(os.environ[FAILURES]).open("a", encoding="utf-8") as file:
            file.write(f"=== {report.nodeid} ({report.when})\n{report.longreprtext}\n{report.capstderr}\n")
