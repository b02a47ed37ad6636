"""What a job is, asks for and ends as: frozen data, also as JSON."""
