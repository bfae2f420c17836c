"""What follows a complaint inside the office: setting things right, and the investigation of a breach."""
