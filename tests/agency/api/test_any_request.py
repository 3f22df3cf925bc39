"""Whatever is sent, by the schema or against it: an answer that the schema names, and never a crash."""

import json
import uuid

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agency.api.site import api
from candidates.models import Application
from replies.models import Conversation

pytestmark = pytest.mark.django_db
ANY = HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large
# What the framework and the sign-in answer for every operation, before it is asked.
FOR_ALL = {400, 401, 422, 429}

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=60),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
awkward = st.sampled_from(
    ["", " ", "\x00", "\ud800", "‮", "x" * 9000, "a@b", "Ünï@exämple.test", "0001-01-01T00:00:00+14:00"]
)
MOMENTS = st.datetimes().map(lambda when: when.isoformat()) | st.sampled_from(
    ["9999-12-31T23:59:59-14:00", "2026-11-01"]
)


def operations():
    schema = api.get_openapi_schema(path_prefix="/api/")
    return [
        pytest.param(method, path, operation, id=f"{method} {path}")
        for path, methods in schema["paths"].items()
        for method, operation in methods.items()
    ]


def resolve(shape):
    if "$ref" not in shape:
        return shape
    return api.get_openapi_schema()["components"]["schemas"][shape["$ref"].rpartition("/")[2]]


def values_of(shape):
    """What fits the shape, and now and then what does not."""
    return fitting(resolve(shape)) | awkward | json_values


def fitting(shape):
    if options := shape.get("anyOf") or shape.get("allOf"):
        return st.one_of(*(fitting(resolve(one)) for one in options))
    if "enum" in shape:
        return st.sampled_from(shape["enum"])
    if shape.get("format") == "date-time":
        return MOMENTS
    if shape.get("format") == "uuid":
        return st.uuids().map(str)
    kinds = {"string": st.text(max_size=200), "integer": st.integers(), "boolean": st.booleans(), "null": st.none()}
    if shape.get("type") == "object":
        needed = shape.get("required", [])
        fields = {name: values_of(one) for name, one in shape["properties"].items()}
        left_out = {name: fields[name] for name in fields if name not in needed}
        return st.fixed_dictionaries({name: fields[name] for name in needed}, optional=left_out)
    return kinds[shape["type"]]


def bodies_of(operation):
    content = operation.get("requestBody", {}).get("content", {})
    if not content:
        return st.just(b"")
    fits = fitting(resolve(content["application/json"]["schema"])).map(lambda body: json.dumps(body).encode())
    return fits | json_values.map(lambda body: json.dumps(body).encode()) | st.binary(max_size=40)


@pytest.mark.parametrize(("method", "path", "operation"), operations())
@given(data=st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=ANY)
def test_every_answer_is_one_that_the_schema_names(
    script_of, no_limit, owner, recruiter, conversation, method, path, operation, data
):
    person = data.draw(st.sampled_from([owner, recruiter]))
    script = script_of(person)
    known = [str(row.pk) for kind in (Application, Conversation) for row in kind.objects.all()[:2]]
    address = path.replace("{pk}", data.draw(st.sampled_from([*known, str(uuid.uuid4())])))
    asked = {
        one["name"]: data.draw(st.none() | values_of(one["schema"]))
        for one in operation.get("parameters", [])
        if one["in"] == "query"
    }
    query = {name: str(value).encode(errors="replace").decode() for name, value in asked.items() if value is not None}
    answer = script.client.generic(
        method.upper(),
        address,
        data.draw(bodies_of(operation)),
        content_type="application/json",
        query_params=query,
        headers=script.headers,
    )
    assert answer.status_code in {int(code) for code in operation["responses"]} | FOR_ALL
    if answer.status_code >= 400:
        assert answer["Content-Type"] == "application/problem+json"
        assert set(answer.json()) == {"type", "title", "status", "detail", "errors"}
