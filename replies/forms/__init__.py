"""What people may type, checked before a verb sees it."""
