"""The room this page is tried in."""

from tests.ui.room import room as room
