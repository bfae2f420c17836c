"""Takes the place of holidays.countries in the bundle: the library's own imports all 250 of them when asked for one."""
