"""Raw mail in, what it says out. Pure: no Django, no database, no clock."""
