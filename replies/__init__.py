"""What is said after a no: wording, drafts, the check, mail out and in, feedback, nudges."""
