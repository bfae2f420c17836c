"""Return calls on screen: whom to call back, and what they say."""
