"""What every row of ours has: an id that does not count, and peers that are fetched together."""

from typing import Self

from django.db import models
from django.db.models.functions import UUID7


class Peers(models.QuerySet):
    """Reading `row.employer` of one row of a page reads it for all rows of that page, in one query."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self._fetch_mode = models.FETCH_PEERS

    def only_one(self) -> Self:
        """For code that means to see each further query (FETCH_ONE)."""
        return self.fetch_mode(models.FETCH_ONE)


class Row(models.Model):
    """A row whose id is a time-ordered UUID made by PostgreSQL: safe to show, kind to indexes."""

    id = models.UUIDField(primary_key=True, db_default=UUID7(), editable=False)

    objects = Peers.as_manager()

    class Meta:
        abstract = True
