import pytest
from django.urls import reverse

from candidates.models import Application, Contact, Employer
from candidates.stages import Stage
from tests.cast import an_application

pytestmark = pytest.mark.django_db

TWO_FIELDS = {"employer": "Northwind Logistics", "position": "Operations Analyst", "stage": "applied"}


def rows():
    """Every application, as candidate, employer, role, stage, recruiter."""
    joined = Application.objects.select_related("candidate", "employer", "recruiter")
    return [
        (one.candidate.name, one.employer.name, one.position, one.stage, one.recruiter.name)
        for one in joined.order_by("id")
    ]


def test_two_fields_are_enough(client, owner):
    client.force_login(owner)
    answer = client.post(reverse("application_new"), TWO_FIELDS)
    assert rows() == [("Amina Yusuf", "Northwind Logistics", "Operations Analyst", "applied", "Jonas Weber")]
    assert answer.url == reverse("application", args=[Application.objects.get().pk])


def test_a_known_employer_is_not_written_down_twice(client, application, owner):
    client.force_login(owner)
    client.post(reverse("application_new"), TWO_FIELDS | {"employer": "  northwind   LOGISTICS "})
    assert list(Employer.objects.values_list("name", flat=True)) == ["Northwind Logistics"]


def test_the_quiet_row_is_kept_too(client, owner):
    client.force_login(owner)
    quiet = {"stage": "interview", "contact_name": "Dana Whitfield", "contact_email": "Dana@Northwind.example.test"}
    client.post(reverse("application_new"), TWO_FIELDS | quiet)
    contact = Application.objects.get().contact
    assert (contact.name, contact.email) == ("Dana Whitfield", "dana@northwind.example.test")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("employer", ""),
        ("employer", "   "),
        ("employer", "x" * 161),
        ("employer", "a\x00b"),
        ("position", ""),
        ("position", "x" * 161),
        ("stage", "hired"),
        ("contact_email", "dana at northwind"),
    ],
)
def test_what_cannot_be_is_told_at_its_field_and_nothing_is_lost(client, owner, field, value):
    client.force_login(owner)
    page = client.post(reverse("application_new"), TWO_FIELDS | {"contact_name": "Dana Whitfield", field: value})
    assert list(page.context["form"].errors) == [field]
    assert 'value="Dana Whitfield"' in page.content.decode()
    assert not Application.objects.exists()
    assert not Employer.objects.exists()


def test_a_recruiter_adds_one_for_their_candidate(client, owner, recruiter):
    client.force_login(recruiter)
    client.post(reverse("application_new", query={"candidate": owner.pk}), TWO_FIELDS)
    assert rows() == [("Amina Yusuf", "Northwind Logistics", "Operations Analyst", "applied", "Jonas Weber")]


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("recruiter", 302),
        ("lead", 302),
        ("other_candidate", 404),
        ("colleague", 404),
        ("stranger", 404),
        ("other_lead", 404),
        ("editor", 404),
        ("administrator", 404),
    ],
)
def test_only_their_own_desk_adds_for_a_candidate(client, request, owner, who, status):
    client.force_login(request.getfixturevalue(who))
    answer = client.post(reverse("application_new", query={"candidate": owner.pk}), TWO_FIELDS)
    assert (answer.status_code, Application.objects.count()) == (status, 1 if status == 302 else 0)


@pytest.mark.parametrize("named", ["", "nobody", "00000000-0000-0000-0000-000000000000"])
def test_the_desk_must_name_a_candidate_that_is_there(client, recruiter, named):
    client.force_login(recruiter)
    assert client.get(reverse("application_new", query={"candidate": named})).status_code == 404


def test_editing_changes_the_application(client, application, owner):
    client.force_login(owner)
    client.post(reverse("application_edit", args=[application.pk]), TWO_FIELDS | {"position": "Analyst"})
    assert rows() == [("Amina Yusuf", "Northwind Logistics", "Analyst", Stage.APPLIED, "Jonas Weber")]


def test_the_edit_form_begins_with_what_stands(client, application, owner):
    client.force_login(owner)
    form = client.get(reverse("application_edit", args=[application.pk])).context["form"]
    assert {name: form[name].value() for name in form.fields} == {
        "employer": "Northwind Logistics",
        "position": "Operations Analyst",
        "stage": "final",
        "contact_name": "Dana Whitfield",
        "contact_email": "ok@northwind.example.test",
    }


def test_a_corrected_contact_is_the_one_who_gets_the_reply(client, conversation, owner):
    client.force_login(owner)
    corrected = TWO_FIELDS | {"contact_name": "Dana Whitfield", "contact_email": "dana@northwind.example.test"}
    client.post(reverse("application_edit", args=[conversation.application_id]), corrected)
    conversation.rejection.refresh_from_db()
    assert conversation.rejection.contact == Contact.objects.get(email="dana@northwind.example.test")


def test_a_corrected_employer_shows_in_the_conversation(client, conversation, owner):
    client.force_login(owner)
    client.post(reverse("application_edit", args=[conversation.application_id]), TWO_FIELDS | {"employer": "Southwind"})
    conversation.refresh_from_db()
    assert conversation.employer.name == "Southwind"


def test_known_employers_are_suggested_as_one_types(client, owner):
    for name in ("Northwind Logistics", "Harbour Dairy", "North Sea Rail"):
        an_application(candidate=owner, employer=name)
    client.force_login(owner)
    answer = client.get(reverse("employer_suggestions"), {"employer": "nort"}).content.decode()
    assert [line.strip() for line in answer.splitlines() if line.strip()] == [
        '<option value="North Sea Rail"></option>',
        '<option value="Northwind Logistics"></option>',
    ]


def test_one_letter_suggests_nothing(client, application, owner):
    client.force_login(owner)
    assert client.get(reverse("employer_suggestions"), {"employer": "n"}).content.strip() == b""


def test_a_percent_sign_is_a_percent_sign(client, application, owner):
    client.force_login(owner)
    assert client.get(reverse("employer_suggestions"), {"employer": "%%"}).content.strip() == b""
