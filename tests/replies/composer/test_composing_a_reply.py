import re

import pytest
from django.urls import reverse

from replies.models import Draft, Message, Reflection, Reply
from replies.statuses import Status

pytestmark = pytest.mark.django_db


def fields_of(html: str) -> dict[str, str]:
    """What a browser would post from the page as it stands."""
    from html.parser import HTMLParser

    class Fields(HTMLParser):
        def __init__(self):
            super().__init__()
            self.found, self.area = {}, None

        def handle_starttag(self, tag, attrs):
            attrs = dict(attrs)
            if tag == "textarea":
                self.area = attrs["name"]
                self.found[self.area] = ""
            if tag == "select":
                self.select = attrs["name"]
            if tag == "option" and "selected" in attrs:
                self.found[self.select] = attrs["value"]
            if tag != "input" or "name" not in attrs or attrs.get("type") == "submit":
                return
            if attrs.get("type") in {"radio", "checkbox"} and "checked" not in attrs:
                return
            self.found[attrs["name"]] = attrs.get("value", "on")

        def handle_data(self, data):
            if self.area:
                self.found[self.area] += data

        def handle_endtag(self, tag):
            if tag == "textarea":
                self.area = None

    parser = Fields()
    parser.feed(html)
    return parser.found


@pytest.fixture
def paper(client, owner, conversation):
    """Opens the composer and posts it back with changes, as a browser without JavaScript does."""

    class Paper:
        url = reverse("composer", args=[conversation.pk])

        def open(self):
            client.force_login(owner)
            response = client.get(self.url)
            assert response.status_code == 200
            return fields_of(response.content.decode())

        def post(self, fields, do="update", **headers):
            return client.post(self.url, {**fields, "do": do}, headers=headers)

    return Paper()


def test_opening_the_composer_writes_nothing(paper):
    paper.open()
    assert (Draft.objects.count(), Reflection.objects.count(), Reply.objects.count()) == (0, 0, 0)


def test_the_page_posted_as_it_stands_changes_no_word_of_the_letter(paper):
    before = paper.open()
    paper.post(before)
    after = paper.open()
    texts = [name for name in before if name.startswith("text_")]
    assert {name: before[name] for name in texts} == {name: after[name] for name in texts}


def test_own_words_in_a_paragraph_are_kept_and_a_new_tone_leaves_them_alone(paper):
    paper.post({**paper.open(), "text_thanks": "Thank you for the walk round the depot."})
    paper.post({**paper.open(), "tone": "formal"})
    assert paper.open()["text_thanks"] == "Thank you for the walk round the depot."


def test_back_to_the_suggestion_gives_the_own_words_up(paper):
    suggested = paper.open()["text_thanks"]
    paper.post({**paper.open(), "text_thanks": "My words."})
    paper.post(paper.open(), do="update:thanks")
    assert paper.open()["text_thanks"] == suggested


def test_a_topic_stands_in_the_letter_once_it_is_mentioned(paper):
    paper.post({**paper.open(), "topic": "the routing case study"})
    assert "routing case study" in paper.open()["text_thanks"]


def test_what_is_shown_is_what_is_sent_and_to_whom(paper, conversation):
    fields = paper.open()
    paper.post(fields, do="send")
    message = Message.objects.get()
    parts = ["greeting", "thanks", "disappointment", "interest", "feedback", "closing"]
    shown = "\n\n".join(fields[f"text_{part}"] for part in parts)
    assert Reply.objects.get().body == shown.replace("\r\n", "\n")
    assert message.to_address == "ok@northwind.example.test"


def test_sending_with_a_request_for_feedback_is_shown_as_asked(paper, conversation):
    paper.post(paper.open(), do="send")
    conversation.refresh_from_db()
    assert (conversation.status, conversation.feedback.state) == (Status.ASKED, "asked")


def test_without_a_request_the_conversation_is_replied(paper, conversation):
    fields = paper.open()
    fields.pop("ask_feedback")
    paper.post(fields)
    paper.post(paper.open(), do="send")
    conversation.refresh_from_db()
    assert conversation.status == Status.REPLIED


def test_a_choice_that_the_page_did_not_show_yet_is_shown_before_it_is_sent(paper):
    fields = paper.open()
    fields.pop("ask_feedback")
    paper.post(fields, do="send")
    assert not Reply.objects.exists()


def test_a_second_click_sends_nothing_more(paper):
    fields = paper.open()
    paper.post(fields, do="send")
    paper.post(fields, do="send")
    assert (Reply.objects.count(), Message.objects.filter(kind="reply").count()) == (1, 1)


def test_without_an_address_the_letter_is_kept_and_the_field_says_what_to_do(paper, conversation):
    conversation.application.contact.delete()
    conversation.rejection.refresh_from_db()
    response = paper.post({**paper.open(), "text_thanks": "My own words."}, do="send")
    assert response.status_code == 422
    assert "no e-mail address" in response.content.decode()
    assert not Reply.objects.exists()
    assert paper.open()["text_thanks"] == "My own words."


def test_an_address_typed_above_the_letter_is_where_it_goes(paper):
    paper.post({**paper.open(), "contact_email": "Priya@northwind.example.test"}, do="send")
    assert Message.objects.get().to_address == "priya@northwind.example.test"


def test_a_broken_address_is_named_at_its_field_and_nothing_is_sent(paper):
    response = paper.post({**paper.open(), "contact_email": "not an address"}, do="send")
    assert response.status_code == 422
    assert 'id="id_contact_email"' in response.content.decode()
    assert not Reply.objects.exists()


def test_half_an_address_does_not_stop_a_letter_from_being_saved_while_one_types(paper):
    fields = {**paper.open(), "contact_email": "priya@", "text_thanks": "Typed on."}
    assert paper.post(fields, **{"HX-Request": "true", "HX-Target": "checks"}).status_code == 200
    assert paper.open()["text_thanks"] == "Typed on."


def test_an_unfilled_blank_stops_the_letter(paper):
    paper.post({**paper.open(), "text_interest": "I remain keen on {position} work."})
    response = paper.post(paper.open(), do="send")
    assert response.status_code == 422
    assert not Reply.objects.exists()


def test_the_reflection_is_kept_for_the_candidate_and_never_stands_in_the_mail(paper):
    paper.post({**paper.open(), "reflection": "My private canary words."}, do="send")
    message = Message.objects.get()
    everything = message.text + message.html + bytes(message.raw).decode()
    assert "canary" not in everything
    assert Reflection.objects.get().text == "My private canary words."


def test_letting_go_ends_it_and_the_candidate_may_still_think_again(paper, conversation):
    paper.post(paper.open(), do="let_go")
    conversation.refresh_from_db()
    assert (conversation.status, conversation.next_nudge_at) == (Status.LET_GO, None)
    paper.post(paper.open(), do="send")
    conversation.refresh_from_db()
    assert conversation.status == Status.ASKED


def test_not_now_keeps_the_draft_and_moves_the_nudge(paper, conversation):
    paper.post({**paper.open(), "text_thanks": "Later."}, do="later")
    conversation.refresh_from_db()
    assert conversation.snoozed_until is not None
    assert paper.open()["text_thanks"] == "Later."


def test_what_the_candidate_sent_by_hand_counts_as_a_reply_without_a_mail(client, owner, conversation):
    client.force_login(owner)
    client.post(reverse("composer_self", args=[conversation.pk]), {"asked_feedback": "on"})
    conversation.refresh_from_db()
    assert (conversation.status, conversation.reply.sent_by, Message.objects.count()) == ("asked", "self", 0)


def test_the_letter_can_be_downloaded_as_a_mail(client, owner, conversation):
    client.force_login(owner)
    response = client.get(reverse("composer_file", args=[conversation.pk]))
    assert response["Content-Disposition"] == 'attachment; filename="reply.eml"'
    assert re.search(rb"^To: ok@northwind\.example\.test", response.content, re.MULTILINE)


@pytest.mark.parametrize("who", ["other_candidate", "recruiter", "colleague", "stranger", "lead", "administrator"])
@pytest.mark.parametrize("name", ["composer", "composer_self", "composer_file"])
def test_nobody_but_the_owner_gets_to_the_composer(client, request, conversation, who, name):
    client.force_login(request.getfixturevalue(who))
    assert client.get(reverse(name, args=[conversation.pk])).status_code == 404


def test_how_much_was_changed_is_kept_as_a_share_and_not_as_text(paper):
    paper.post({**paper.open(), "text_thanks": "Entirely other words, one might say."}, do="send")
    shares = Reply.objects.get().edited_shares
    assert 0.3 < shares.pop("thanks") <= 1
    assert set(shares.values()) == {0.0}


def test_not_now_after_letting_go_keeps_the_draft_and_brings_no_reminder(paper, conversation):
    paper.post(paper.open(), do="let_go")
    response = paper.post({**paper.open(), "text_thanks": "Perhaps."}, do="later")
    conversation.refresh_from_db()
    assert (response.status_code, conversation.status, conversation.next_nudge_at) == (302, Status.LET_GO, None)
    assert paper.open()["text_thanks"] == "Perhaps."


def test_a_letter_turned_to_german_speaks_german_and_keeps_own_words(paper):
    paper.post({**paper.open(), "text_thanks": "Danke für den Rundgang durch das Depot."})
    paper.post({**paper.open(), "language": "de"})
    fields = paper.open()
    assert fields["text_greeting"].startswith("Guten Tag") or "Dana" in fields["text_greeting"]
    assert fields["text_thanks"] == "Danke für den Rundgang durch das Depot."
    assert not fields["text_feedback"].startswith("If")


def test_du_instead_of_sie_changes_the_letter(paper):
    paper.post({**paper.open(), "language": "de"})
    formal = paper.open()
    informal = dict(formal)
    informal.pop("formal_address")
    paper.post(informal)
    after = paper.open()
    letter = " ".join(text for name, text in after.items() if name.startswith("text_") and "before" not in name)
    assert not re.search(r"\b(Ihnen|Ihr|Ihre|Ihrem|Ihren)\b", letter)
    assert "formal_address" not in after


def test_a_language_that_does_not_exist_is_refused_and_nothing_is_lost(paper, conversation):
    assert paper.post({**paper.open(), "language": "xx", "text_thanks": "Kept."}).status_code == 422
    conversation.refresh_from_db()
    assert conversation.language == "en"


def test_the_page_asks_the_database_at_most_eight_times(
    client, owner, paper, conversation, django_assert_max_num_queries
):
    paper.post({**paper.open(), "reflection": "Something.", "text_thanks": "My words."})
    with django_assert_max_num_queries(8):
        client.get(paper.url)
