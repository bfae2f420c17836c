"""Work slips on screen: what is out, what came back, and the paper once more."""
