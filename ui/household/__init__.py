"""A household on screen: the summary of a flat, what belongs to it, who used a benefit."""
