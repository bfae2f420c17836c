"""What the parts of the frame measure, in px at 100 % text: they are drawn by themselves, and as an outline before."""

RAIL, RAIL_NARROW = 184, 56
TOP_BAR = 50
STATUS_BAR = 26
NARROW, TIGHT = 1000, 820
"""Widths of the window: below these the rail shrinks, then the key hints go."""
