"""The page of letters to many at once."""
