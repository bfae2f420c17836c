"""Photos and scans on screen: the strip of a record, adding to it, looking at one."""
