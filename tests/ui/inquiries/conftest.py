"""The room these parts are tried in."""

from tests.ui.room import room as room
