"""The workers' day on screen: a board, the same as a list, and a week at a glance."""
