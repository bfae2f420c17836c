"""How the desk looks: screens, keys, printing and the command line."""
