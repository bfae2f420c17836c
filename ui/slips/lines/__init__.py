"""The lines of a slip while they are typed: services and packages of the price list, what is free."""
