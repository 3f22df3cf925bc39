"""A template as one YAML file, so that wording can be reviewed like code; read with the line of each fault.

The fields are those of static/schemas/reply-template.json.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

import yaml
from django.utils.translation import gettext as _

from candidates.stages import Channel, Stage
from replies.composing.choosing import is_usable
from replies.composing.facts import Part as PurePart
from replies.composing.wordings import Wording
from replies.models import Part, Tone
from replies.models.wording import Relationship
from replies.saying import say_problems

LARGEST = 1_000_000
MOST_WORDINGS = 2_000
DEEPEST = 4
LONGEST_TEXT = 1_000
KEY_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789._-")
ADDRESS = {"formal": True, "informal": False}
WORDING_FIELDS = (
    "key",
    "part",
    "text",
    "tones",
    "stages",
    "channels",
    "needs_contact",
    "needs_topic",
    "relationship",
    "address",
)
FILE_FIELDS = ("template", "language", "wordings")


@dataclass(frozen=True, order=True)
class Fault:
    """What is wrong in a file: the line, counted from one, the field, and a sentence."""

    line: int
    field: str
    said: str

    def __str__(self) -> str:
        where = _("Line %(line)d, %(field)s") if self.field else _("Line %(line)d")
        return where % {"line": self.line, "field": self.field} + ": " + self.said


class BadFile(Exception):
    """The file has faults; nothing was changed."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = sorted(faults)


class Words(str):
    """A text that is written as a block when it has several lines."""


class Writer(yaml.SafeDumper):
    pass


Writer.add_representer(
    Words,
    lambda writer, words: writer.represent_scalar(
        "tag:yaml.org,2002:str", str(words), style="|" if "\n" in words else None
    ),
)


def write_file(*, name: str, language: str, wordings: Sequence[Wording], schema: str) -> str:
    """The YAML of a template. `schema` is the address of the schema, for editors that know how to use one."""
    document = {"template": name, "language": language, "wordings": [describe(wording) for wording in wordings]}
    text = yaml.dump(document, Dumper=Writer, sort_keys=False, allow_unicode=True, width=110)
    return f"# yaml-language-server: $schema={schema}\n{text}"


def describe(wording: Wording) -> dict[str, Any]:
    """The fields of a wording; those that fit everything are left out."""
    address = {True: "formal", False: "informal", None: ""}[wording.formal_address]
    given = {
        "key": wording.key,
        "part": str(wording.part),
        "text": Words(wording.text),
        "tones": [tone for tone in Tone.values if tone in wording.tones],
        "stages": [stage for stage in Stage.values if stage in wording.stages],
        "channels": [channel for channel in Channel.values if channel in wording.channels],
        "needs_contact": wording.needs_contact,
        "needs_topic": wording.needs_topic,
        "relationship": "" if wording.relationship == Relationship.ANY else wording.relationship,
        "address": address,
    }
    return {name: value for name, value in given.items() if value}


def read_file(content: bytes, *, language: str) -> list[Wording]:
    """The wordings of a file in that language. Raises BadFile with every fault that was found."""
    reader = _Reader(language)
    wordings = list(reader.read(_compose(content)))
    if reader.faults:
        raise BadFile(reader.faults)
    return wordings


def _compose(content: bytes) -> yaml.Node:
    """The file as nodes that know their lines. Its shape is looked at first: no aliases, nothing nested deeply."""
    if len(content) > LARGEST:
        raise BadFile([Fault(1, "", _("The file is larger than 1 MB."))])
    try:
        text = content.decode("utf-8-sig")
        _look_at_shape(text)
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise BadFile([Fault(line, "", _("This is not UTF-8 text."))]) from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise BadFile([Fault(line, "", _("This is not YAML: %s.") % error.problem)]) from error
    except yaml.YAMLError as error:
        raise BadFile([Fault(1, "", _("This is not YAML: it has characters that no text has."))]) from error
    if not isinstance(node, yaml.MappingNode):
        raise BadFile([Fault(1, "", _("The file must begin with “template”, “language” and “wordings”."))])
    return node


def _look_at_shape(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        is_alias = isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None)
        if is_alias or depth > DEEPEST:
            said = _("Anchors and aliases are not used here.") if is_alias else _("This is nested too deeply.")
            raise BadFile([Fault(event.start_mark.line + 1, "", said)])


class _Reader:
    """Reads nodes, and gathers what is wrong with them."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.faults: list[Fault] = []
        self.lines_of_keys: dict[str, int] = {}

    def complain(self, node: yaml.Node, field: str, said: str) -> None:
        self.faults.append(Fault(node.start_mark.line + 1, field, said))

    def read(self, root: yaml.Node) -> Iterator[Wording]:
        fields = self.read_fields(root, FILE_FIELDS, needed=("language", "wordings"))
        if "language" in fields and self.read_text(fields["language"], "language") != self.language:
            said = _("This template is in the language “%s”; the file is not.") % self.language
            self.complain(fields["language"], "language", said)
        listed = fields.get("wordings")
        if listed is None:
            return
        if not isinstance(listed, yaml.SequenceNode) or not 0 < len(listed.value) <= MOST_WORDINGS:
            self.complain(listed, "wordings", _("Between 1 and %d wordings are listed here.") % MOST_WORDINGS)
            return
        for node in listed.value:
            wording = self.read_wording(node)
            if wording is not None:
                yield wording

    def read_wording(self, node: yaml.Node) -> Wording | None:
        if not isinstance(node, yaml.MappingNode):
            self.complain(node, "wordings", _("Each wording has at least a key, a part and a text."))
            return None
        before = len(self.faults)
        fields = self.read_fields(node, WORDING_FIELDS, needed=("key", "part", "text"))
        part = self.take(fields, "part", lambda n, f: self.read_choice(n, f, Part.values), "thanks")
        wording = Wording(
            key=self.take(fields, "key", self.read_key, ""),
            part=PurePart(part),
            text=self.take(fields, "text", self.read_words, ""),
            language=self.language,
            tones=self.take(fields, "tones", lambda n, f: self.read_choices(n, f, Tone.values), frozenset()),
            stages=self.take(fields, "stages", lambda n, f: self.read_choices(n, f, Stage.values), frozenset()),
            channels=self.take(fields, "channels", lambda n, f: self.read_choices(n, f, Channel.values), frozenset()),
            needs_contact=self.take(fields, "needs_contact", self.read_yes_or_no, False),
            needs_topic=self.take(fields, "needs_topic", self.read_yes_or_no, False),
            relationship=self.take(
                fields, "relationship", lambda n, f: self.read_choice(n, f, Relationship.values), Relationship.ANY.value
            ),
            formal_address=ADDRESS.get(
                self.take(fields, "address", lambda n, f: self.read_choice(n, f, list(ADDRESS)), "")
            ),
        )
        if len(self.faults) == before and not is_usable(wording):
            self.complain(fields["text"], "text", _("A stretch without a space is too long for a line of a mail."))
        return wording

    def take[Value](
        self, fields: dict[str, yaml.Node], name: str, read: Callable[[yaml.Node, str], Value], otherwise: Value
    ) -> Value:
        return read(fields[name], name) if name in fields else otherwise

    def read_fields(self, node: yaml.Node, known: tuple[str, ...], *, needed: tuple[str, ...]) -> dict[str, yaml.Node]:
        fields: dict[str, yaml.Node] = {}
        for name_node, value in node.value:
            name = name_node.value if isinstance(name_node, yaml.ScalarNode) else ""
            if name not in known:
                near = get_close_matches(name, known, n=1)
                said = _("Not known; did you mean “%s”?") % near[0] if near else _("Not known here.")
                self.complain(name_node, name, said)
            elif name in fields:
                self.complain(name_node, name, _("This is said twice."))
            else:
                fields[name] = value
        for name in needed:
            if name not in fields:
                self.complain(node, name, _("This is missing."))
        return fields

    def read_text(self, node: yaml.Node, field: str) -> str:
        if isinstance(node, yaml.ScalarNode):
            return node.value
        self.complain(node, field, _("This must be a text."))
        return ""

    def read_words(self, node: yaml.Node, field: str) -> str:
        text = "\n".join(line.rstrip() for line in self.read_text(node, field).strip().splitlines())
        if not text:
            self.complain(node, field, _("There are no words."))
        elif len(text) > LONGEST_TEXT:
            self.complain(node, field, _("This is longer than %d characters.") % LONGEST_TEXT)
        for said in say_problems(text):
            self.complain(node, field, said)
        return text

    def read_key(self, node: yaml.Node, field: str) -> str:
        key = self.read_text(node, field)
        if not 0 < len(key) <= 80 or not set(key) <= KEY_LETTERS or not key[0].isalnum():
            self.complain(node, field, _("Small letters, digits, dots and dashes, at most 80."))
        elif key in self.lines_of_keys:
            self.complain(node, field, _("The wording in line %d has this key.") % self.lines_of_keys[key])
        else:
            self.lines_of_keys[key] = node.start_mark.line + 1
        return key

    def read_choice(self, node: yaml.Node, field: str, choices: list[str]) -> str:
        value = self.read_text(node, field)
        if value in choices:
            return value
        said = _("“%(value)s” is not one of %(choices)s.") % {"value": value[:40], "choices": ", ".join(choices)}
        self.complain(node, field, said)
        return choices[0]

    def read_choices(self, node: yaml.Node, field: str, choices: list[str]) -> frozenset[str]:
        if not isinstance(node, yaml.SequenceNode):
            self.complain(node, field, _("This must be a list, such as [%s].") % choices[0])
            return frozenset()
        return frozenset(self.read_choice(one, field, choices) for one in node.value)

    def read_yes_or_no(self, node: yaml.Node, field: str) -> bool:
        value = self.read_text(node, field).casefold()
        if value not in ("true", "false"):
            self.complain(node, field, _("This must be true or false."))
        return value == "true"
