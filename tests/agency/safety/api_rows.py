"""Who may ask what of the API, with their session. Without one, and without a key, each operation answers 401."""

from tests.agency.safety.rows import Row, application, waiting
from tests.agency.safety.who import CANDIDATES, DESK, NOBODY, SIGNED_IN, THEIR_DESK, THEIR_SIDE

NEW = {"employer": "Northwind", "position": "Analyst"}

API_ROWS: dict[str, list[Row]] = {
    "api:openapi-json": [Row(get=SIGNED_IN, post=SIGNED_IN)],
    "api:openapi-view": [Row(get=SIGNED_IN, post=SIGNED_IN)],
    "api:api-root": [Row(get=NOBODY)],
    "api:list_applications": [Row(get=SIGNED_IN, post=CANDIDATES, data=lambda house: NEW, json=True)],
    "api:create_application": [
        Row(
            get=SIGNED_IN,
            post=THEIR_SIDE,
            data=lambda house: {**NEW, "candidate": str(house.owner.pk)},
            json=True,
        )
    ],
    "api:log_rejection": [Row(post=THEIR_SIDE, args=application, json=True)],
    "api:list_conversations": [Row(get=SIGNED_IN)],
    "api:read_conversation": [Row(get=THEIR_SIDE, args=waiting)],
    "api:take_feedback": [
        Row(post=THEIR_DESK, args=waiting, data=lambda house: {"text": "Clear answers."}, json=True),
    ],
    "api_keys": [Row(get=CANDIDATES | DESK, post=CANDIDATES | DESK)],
    "api_key_revoke": [Row(post=CANDIDATES | DESK, args=waiting)],
}
