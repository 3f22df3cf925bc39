import pytest

from agency.api.documentation import Field, read_schema
from agency.api.site import api

pytestmark = pytest.mark.django_db


def test_every_operation_stands_on_the_page(client, owner):
    client.force_login(owner)
    page = client.get("/api/docs").content.decode()
    paths = list(api.get_openapi_schema()["paths"])
    assert len(paths) == 5
    assert [path for path in paths if path not in page] == []


def test_a_field_is_told_in_words():
    group = read_schema(api.get_openapi_schema())[0]
    adding = group.operations[1]
    assert (group.name, adding.method, adding.summary) == ("applications", "POST", "Add an application")
    assert adding.body == (
        Field("employer", "text, at most 160 characters", True),
        Field("position", "text, at most 160 characters", True),
        Field("stage", "applied, screening, interview, final, offer", False),
        Field("contact_name", "text, at most 120 characters", False),
        Field("contact_email", "text, at most 254 characters", False),
        Field("candidate", "id or null", False),
    )


def test_the_documentation_asks_to_sign_in(client):
    assert client.get("/api/docs")["Location"].startswith("/accounts/login/")


def test_who_may_have_no_key_is_led_to_no_page_of_keys(client, owner, editor):
    for person, is_led in ((owner, True), (editor, False)):
        client.force_login(person)
        assert ("/settings/keys/" in client.get("/api/docs").content.decode()) is is_led
