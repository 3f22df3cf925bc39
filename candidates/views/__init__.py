"""Pages that show applications and people, and nothing that was said after a no."""
