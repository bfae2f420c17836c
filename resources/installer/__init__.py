"""What turns the bundle into something an office installs: none of it travels with the program."""
