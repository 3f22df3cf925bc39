"""The whole product on one machine, with nothing installed: real servers out of wheels, and a story to look at."""
