"""Every change of the shape of the book, in order."""
