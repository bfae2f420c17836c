"""`--smoke FILE`: proves that a packed or installed program is whole, on a scratch book of its own."""
