import json
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from candidates.stages import Channel, Stage
from replies import publishing
from replies.comparing import compare
from replies.models import Part, ReplyTemplate, Tone
from replies.models.wording import Relationship
from replies.wording_files import ADDRESS, FILE_FIELDS, WORDING_FIELDS, BadFile, read_file
from tests.replies.admin.conftest import page, published

pytestmark = pytest.mark.django_db

GOOD = """\
language: en
wordings:
  - key: en-greeting-all
    part: greeting
    text: Dear all,
    tones: [warm]
"""


def send(client, template, content: str | bytes):
    content = content.encode() if isinstance(content, str) else content
    return client.post(page("import", template), {"file": SimpleUploadedFile("words.yaml", content)}, follow=True)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_what_goes_out_comes_in_again_the_same(as_editor, language):
    template = ReplyTemplate.objects.get(language=language)
    send(as_editor, template, as_editor.get(page("export", template)).content)
    assert compare(published(template), publishing.draft_of(template)) == []


def test_a_file_becomes_the_draft_and_nothing_is_published(as_editor, template):
    send(as_editor, template, GOOD)
    texts = list(publishing.draft_of(template).wordings.values_list("text", "tones"))
    assert (texts, published(template).number) == ([("Dear all,", ["warm"])], 1)


FAULTY = [
    (GOOD.replace("[warm]", "[warn]"), "Line 6, tones: “warn” is not one of warm, concise, formal."),
    (GOOD.replace("[warm]", "warm"), "Line 6, tones: This must be a list, such as [warm]."),
    (GOOD.replace("tones", "tone"), "Line 6, tone: Not known; did you mean “tones”?"),
    (GOOD.replace("all,", "{compny}"), "Line 5, text: Character 6: {compny} is not known; did you mean {company}?"),
    (GOOD.replace("greeting\n", "hello\n"), "Line 4, part: “hello” is not one of " + ", ".join(Part.values) + "."),
    (GOOD.replace("    text: Dear all,\n", ""), "Line 3, text: This is missing."),
    (GOOD.replace("en-greeting-all", "En All"), "Line 3, key: Small letters, digits, dots and dashes, at most 80."),
    (GOOD.replace(": en\n", ": de\n"), "Line 1, language: This template is in the language “en”; the file is not."),
    (GOOD + "    tones: [warm]\n", "Line 7, tones: This is said twice."),
    (GOOD + GOOD.split("wordings:\n")[1], "Line 7, key: The wording in line 3 has this key."),
    (GOOD + "    needs_contact: maybe\n", "Line 7, needs_contact: This must be true or false."),
    (GOOD.replace("Dear all,", "&a Dear"), "Line 5: Anchors and aliases are not used here."),
    (GOOD.replace("[warm]", "[[[[warm]]]]"), "Line 6: This is nested too deeply."),
    (b"\xff\xfe\x00", "Line 1: This is not UTF-8 text."),
    ("- a\n", "Line 1: The file must begin with “template”, “language” and “wordings”."),
    ("language: en\nwordings: {}\n", "Line 2, wordings: Between 1 and 2000 wordings are listed here."),
]


@pytest.mark.parametrize(("content", "said"), FAULTY)
def test_a_bad_file_names_line_and_field_and_changes_nothing(as_editor, template, content, said):
    answer = send(as_editor, template, content)
    assert [str(fault) for fault in answer.context["faults"]] == [said]
    assert publishing.draft_of(template) is None


@pytest.mark.parametrize("content", ["a: [", "a: b: c", "\0", "[" * 100_000, "", "%%%", "!!python/object:os.system {}"])
def test_no_file_breaks_the_reader(content):
    with pytest.raises(BadFile):
        read_file(content.encode(), language="en")


def test_the_schema_says_what_the_reader_takes():
    schema = json.loads(Path("static/schemas/reply-template.json").read_text())
    wording = schema["properties"]["wordings"]["items"]["properties"]
    assert (tuple(schema["properties"]), tuple(wording)) == (FILE_FIELDS, WORDING_FIELDS)
    lists = {name: wording[name]["items"]["enum"] for name in ("tones", "stages", "channels")}
    assert lists == {"tones": Tone.values, "stages": Stage.values, "channels": Channel.values}
    single = [wording[name]["enum"] for name in ("part", "relationship", "address")]
    assert single == [Part.values, Relationship.values, list(ADDRESS)]
