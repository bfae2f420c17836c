"""The Chinese of every screen, and the English plurals."""
