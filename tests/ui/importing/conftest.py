"""The room these pages are tried in."""

from tests.ui.room import room as room
