"""Cases on screen: taking one, the list of them, one whole file."""
