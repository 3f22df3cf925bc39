"""The schema, as the page of documentation reads it: plain values, in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus
from itertools import groupby
from typing import Any

type Shape = dict[str, Any]

FORMATS = {"date-time": "date and time, ISO 8601 with its zone", "uuid": "id", "date": "date"}
KINDS = {"string": "text", "integer": "number", "boolean": "true or false", "null": "null"}


@dataclass(frozen=True)
class Field:
    """One thing to send: its name, what it may be, and whether it may be left out."""

    name: str
    what: str
    required: bool


@dataclass(frozen=True)
class Operation:
    """One thing to ask. `answers`: status and its meaning. `returns`: what comes back, field by field."""

    method: str
    path: str
    summary: str
    description: str
    asked: tuple[Field, ...]
    body: tuple[Field, ...]
    answers: tuple[str, ...]
    returns: tuple[Field, ...]


@dataclass(frozen=True)
class Group:
    name: str
    operations: tuple[Operation, ...]


def read_schema(schema: Shape) -> list[Group]:
    """The operations of an OpenAPI schema, by their tag, in its order."""
    shapes = schema["components"]["schemas"]
    found = [
        (operation["tags"][0], read_operation(method, path, operation, shapes))
        for path, methods in schema["paths"].items()
        for method, operation in methods.items()
    ]
    return [Group(tag, tuple(one for _, one in ours)) for tag, ours in groupby(found, key=lambda pair: pair[0])]


def read_operation(method: str, path: str, operation: Shape, shapes: Shape) -> Operation:
    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
    good = next(answer for code, answer in operation["responses"].items() if int(code) < 300)
    return Operation(
        method=method.upper(),
        path=path,
        summary=operation["summary"],
        description=operation.get("description", ""),
        asked=tuple(
            Field(one["name"], in_words(one["schema"], shapes), one.get("required", False))
            for one in operation.get("parameters", [])
        ),
        body=tuple(fields_of(body, shapes)) if body else (),
        answers=tuple(f"{code} {HTTPStatus(int(code)).phrase}" for code in operation["responses"]),
        returns=tuple(fields_of(good["content"]["application/json"]["schema"], shapes)),
    )


def fields_of(shape: Shape, shapes: Shape) -> Iterator[Field]:
    known = resolve(shape, shapes)
    for name, one in known.get("properties", {}).items():
        yield Field(name, in_words(one, shapes), name in known.get("required", ()))


def resolve(shape: Shape, shapes: Shape) -> Shape:
    found: Shape = shapes[shape["$ref"].rpartition("/")[2]] if "$ref" in shape else shape
    return found


def in_words(shape: Shape, shapes: Shape) -> str:
    """What a value may be, such as "text, at most 160 characters"."""
    if options := shape.get("anyOf") or shape.get("allOf"):
        return " or ".join(in_words(one, shapes) for one in options)
    shape = resolve(shape, shapes)
    if "enum" in shape:
        return ", ".join(map(str, shape["enum"]))
    if shape.get("type") == "array":
        return f"list of: {in_words(shape['items'], shapes)}"
    if shape.get("type") == "object":
        return f"{{{', '.join(shape['properties'])}}}"
    what = FORMATS.get(shape.get("format", ""), KINDS.get(shape.get("type", ""), "anything"))
    return f"{what}, at most {shape['maxLength']:,} characters" if "maxLength" in shape else what
