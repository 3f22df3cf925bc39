"""The site, and the agency side of it: dashboard, import and export, health, demo."""
