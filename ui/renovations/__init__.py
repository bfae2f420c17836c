"""The renovation of a flat on screen: its tab, its entries, its papers."""
