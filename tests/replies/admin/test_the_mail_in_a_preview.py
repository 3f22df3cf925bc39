import random
import re
from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from itertools import batched
from string import ascii_letters

import pytest
import time_machine
from django.core import signing
from django.utils import timezone
from django.utils.html import escape

from candidates.models import Contact
from replies.admin.as_mail import send_off
from replies.mailing.letters import queue_reply
from tests.replies.admin.conftest import page
from tests.replies.admin.filling_in import fields_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def shown(as_editor, template):
    """The preview's persons with their trials and mails."""

    def open_preview(**query):
        return as_editor.get(page("preview", template, **query)).context["trials"]

    return open_preview


def test_each_of_the_six_stands_as_text_and_as_html(as_editor, template):
    answer = as_editor.get(page("preview", template))
    html = answer.content.decode()
    assert html.count("<iframe sandbox") == 6
    assert all(escape(mail.written.text) in html for _person, _trial, mail in answer.context["trials"])


def test_the_preview_is_what_leaves(shown, conversation, owner, now):
    """The same letter, sent for real, has the subject, the text and the HTML of its preview."""
    _person, trial, mail = next(one for one in shown(stage="applied") if one[0].slug == "no-topic")
    owner.name = trial.facts.candidate
    owner.save()
    conversation.refresh_from_db()
    Contact.objects.update(name=trial.facts.contact)
    row = queue_reply(conversation=conversation, subject=trial.letter.subject, body=trial.letter.body, now=now)
    left = message_from_bytes(bytes(row.raw), policy=default)
    assert str(left["Subject"]) == mail.written.subject
    assert left["From"].addresses[0].display_name == mail.written.sender.display_name
    assert left.get_body(["plain"]).get_content().splitlines() == mail.written.text.splitlines()
    assert left.get_body(["html"]).get_content().split() == mail.written.html.split()


def test_a_letter_that_asks_has_the_way_to_answer_in_its_foot(shown):
    for _person, trial, mail in [*shown(stage="final"), *shown(stage="applied")]:
        asks = "feedback" in trial.letter.parts
        assert ("/feedback/example/" in mail.written.text, "/feedback/example/" in mail.written.html) == (asks, asks)


def frame_of(client, template, mail):
    return client.get(page("mail", template, letter=mail.letter))


def test_the_frame_holds_the_html_under_a_policy_of_its_own(as_editor, template, shown):
    _person, _trial, mail = shown()[0]
    answer = frame_of(as_editor, template, mail)
    assert answer.content.decode() == mail.written.html
    assert answer["X-Frame-Options"] == "SAMEORIGIN"
    assert sorted(answer["Content-Security-Policy"].split("; ")) == [
        "base-uri 'none'",
        "default-src 'none'",
        "form-action 'none'",
        "frame-ancestors 'self'",
        "sandbox",
        "style-src 'unsafe-inline'",
    ]


def test_no_other_page_allows_inline_styles(as_editor, template, draft):
    for name in ("preview", "works", "change"):
        assert "unsafe-inline" not in as_editor.get(page(name, template))["Content-Security-Policy"]


@pytest.mark.parametrize("letter", ["", "x", "eyJib2R5IjoiPHNjcmlwdD4ifQ:1vM:forged"])
def test_words_that_no_preview_signed_are_not_shown(as_editor, template, letter):
    assert as_editor.get(page("mail", template, letter=letter)).status_code == 404


def test_what_was_signed_for_something_else_is_not_shown(as_editor, template):
    assert as_editor.get(page("mail", template, letter=signing.dumps({"body": "x"}))).status_code == 404


@pytest.mark.parametrize(("ago", "status"), [(timedelta(hours=23), 200), (timedelta(hours=25), 404)])
def test_a_frame_is_shown_for_a_day(as_editor, template, shown, ago, status):
    _person, trial, _mail = shown()[0]
    with time_machine.travel(timezone.now() - ago):
        mail = send_off(trial)
    assert frame_of(as_editor, template, mail).status_code == status


def test_markup_in_a_sentence_is_words_in_the_mail(as_editor, template, draft):
    fields = fields_of(as_editor.get(page("part", template, "thanks")))
    said = fields | {"w-0-text": "<script>alert(1)</script> thanks", "focus": "w-0"}
    _person, trial, mail = as_editor.post(page("preview", template), said).context["trials"][0]
    assert "<script>" in trial.letter.body
    shown = frame_of(as_editor, template, mail).content.decode()
    assert re.findall("<script", shown) == []
    assert "&lt;script&gt;" in shown


def test_a_letter_too_long_for_an_address_is_shown_as_text(as_editor, template, draft):
    for number, wording in enumerate(draft.wordings.all()):
        noise = random.Random(number).choices(ascii_letters, k=980)
        draft.wordings.filter(pk=wording.pk).update(text=" ".join(map("".join, batched(noise, 49, strict=True))))
    answer = as_editor.get(page("preview", template, stage="final"))
    assert [mail.letter for _person, _trial, mail in answer.context["trials"]] == [""] * 6
    assert answer.content.decode().count("too long to be shown here as HTML") == 6


@pytest.mark.parametrize("who", ["owner", "recruiter", "lead"])
def test_nobody_else_sees_a_frame(client, request, template, editor, who, shown):
    _person, _trial, mail = shown()[0]
    client.force_login(request.getfixturevalue(who))
    assert frame_of(client, template, mail).status_code == 404


def test_send_off_writes_no_row(shown, django_assert_num_queries):
    _person, trial, _mail = shown()[0]
    with django_assert_num_queries(0):
        send_off(trial)
