"""When to remind whom, and why: facts + policy + now -> send, wait or stop. No database, no clock."""
