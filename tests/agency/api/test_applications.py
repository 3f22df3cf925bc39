import pytest

from candidates.models import Application, Contact, Rejection
from replies.models import Conversation
from tests.cast import an_application

pytestmark = pytest.mark.django_db


def ids(answer):
    return {row["id"] for row in answer.json()["items"]}


def test_everybody_sees_the_applications_that_their_pages_show(
    script_of, application, other_candidate, recruiter, colleague, stranger, lead, other_lead, owner
):
    theirs = an_application(candidate=other_candidate, employer="Juniper Bank")
    seen = {
        person: ids(script_of(person).get("/applications"))
        for person in (owner, other_candidate, recruiter, colleague, stranger, lead, other_lead)
    }
    both = {str(application.pk), str(theirs.pk)}
    assert seen == {
        owner: {str(application.pk)},
        other_candidate: {str(theirs.pk)},
        recruiter: both,
        colleague: set(),
        stranger: set(),
        lead: both,
        other_lead: set(),
    }


def test_an_application_looks_like_this(script_of, application, owner):
    assert script_of(owner).get("/applications").json() == {
        "items": [
            {
                "id": str(application.pk),
                "candidate": {"id": str(owner.pk), "name": "Amina Yusuf"},
                "employer": "Northwind Logistics",
                "position": "Operations Analyst",
                "stage": "final",
                "contact": {"name": "Dana Whitfield", "email": "ok@northwind.example.test"},
                "created_at": application_time(application),
            }
        ],
        "next": None,
    }


def application_time(application):
    application.refresh_from_db()
    return application.created_at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def test_a_candidate_adds_an_application_by_the_verb_of_the_page(script_of, owner, recruiter):
    new = {"employer": " Juniper  Bank ", "position": "Data Engineer", "contact_email": "Owen@Juniper.example.test"}
    answer = script_of(owner).post("/applications", new)
    added = Application.objects.get()
    assert (answer.status_code, answer.json()["id"]) == (201, str(added.pk))
    assert (added.candidate, added.recruiter, added.employer.name) == (owner, recruiter, "Juniper Bank")
    assert Contact.objects.get().email == "owen@juniper.example.test"


def test_a_recruiter_adds_one_for_a_candidate_and_nobody_for_a_strangers(script_of, owner, recruiter, stranger):
    new = {"employer": "Juniper Bank", "position": "Data Engineer", "candidate": str(owner.pk)}
    assert script_of(stranger).post("/applications", new).status_code == 404
    assert script_of(recruiter).post("/applications", new).status_code == 201
    assert Application.objects.get().candidate == owner


def test_a_recruiter_who_names_no_candidate_adds_nothing(script_of, recruiter):
    new = {"employer": "Juniper Bank", "position": "Data Engineer"}
    assert script_of(recruiter).post("/applications", new).status_code == 404
    assert not Application.objects.exists()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"employer": ""}, "told.employer"),
        ({"employer": "   "}, "employer"),
        ({"position": "x" * 161}, "told.position"),
        ({"position": "a\x00b"}, "position"),
        ({"contact_email": "nobody"}, "contact_email"),
        ({"stage": "dreaming"}, "told.stage"),
        ({"candidate": "not a uuid"}, "told.candidate"),
    ],
)
def test_bad_input_names_its_field_and_writes_nothing(script_of, owner, change, field):
    new = {"employer": "Juniper Bank", "position": "Data Engineer"} | change
    answer = script_of(owner).post("/applications", new)
    assert (answer.status_code, [error["field"] for error in answer.json()["errors"]]) == (422, [field])
    assert answer.json()["detail"].startswith("Nothing was saved.")
    assert not Application.objects.exists()


def test_a_body_that_is_no_json_is_a_400(script_of, owner):
    answer = script_of(owner).post("/applications", b"\xff{")
    assert (answer.status_code, answer["Content-Type"]) == (400, "application/problem+json")


def test_a_no_is_logged_and_its_conversation_opened(script_of, owner, application):
    no = {"received_at": "2026-11-02T09:30:00+01:00", "channel": "phone", "words": "Not this time."}
    answer = script_of(owner).post(f"/applications/{application.pk}/rejection", no)
    conversation = Conversation.objects.get()
    assert (answer.status_code, answer.json()["id"]) == (201, str(conversation.pk))
    rejection = Rejection.objects.get()
    assert (rejection.channel, rejection.words, rejection.logged_by) == ("phone", "Not this time.", owner)
    assert rejection.received_at.isoformat() == "2026-11-02T08:30:00+00:00"
    assert rejection.contact.name == "Dana Whitfield"


def test_a_second_no_is_a_409_and_the_first_stands(script_of, owner, conversation):
    path = f"/applications/{conversation.application_id}/rejection"
    answer = script_of(owner).post(path, {"words": "No, again."})
    assert answer.status_code == 409
    assert Rejection.objects.get().words == "We have decided to go with somebody else."


def test_a_no_from_the_future_names_the_field(script_of, owner, application):
    answer = script_of(owner).post(f"/applications/{application.pk}/rejection", {"received_at": "2999-01-01T00:00Z"})
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "received_at")
    assert not Rejection.objects.exists()


def test_nobody_logs_a_no_for_an_application_that_they_may_not_see(
    script_of, application, other_candidate, colleague, stranger, other_lead
):
    for person in (other_candidate, colleague, stranger, other_lead):
        answer = script_of(person).post(f"/applications/{application.pk}/rejection", {})
        assert (person.name, answer.status_code) == (person.name, 404)
    assert not Rejection.objects.exists()
