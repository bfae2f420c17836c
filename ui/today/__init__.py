"""Today: what presses this morning."""
