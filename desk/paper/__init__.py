"""What every printed sheet shares: fonts, text, letterhead, marks, boxes, charts."""
