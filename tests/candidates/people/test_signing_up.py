import pytest
from django.urls import reverse

from candidates.models import Role, User

pytestmark = pytest.mark.django_db

SAID = {
    "name": "Noor  Haddad",
    "email": "noor@example.test",
    "password1": "a-long-enough-secret",
    "time_zone": "Europe/Berlin",
}


def sign_up(client, **said):
    return client.post(reverse("account_signup"), SAID | said)


def test_a_new_candidate_has_a_name_a_zone_a_country_and_a_recruiter(client, recruiter):
    sign_up(client)
    noor = User.objects.get(email="noor@example.test")
    assert (noor.name, noor.role, noor.time_zone, noor.country, noor.recruiter) == (
        "Noor Haddad",
        Role.CANDIDATE,
        "Europe/Berlin",
        "DE",
        recruiter,
    )


def test_the_address_waits_to_be_confirmed(client, recruiter):
    sign_up(client)
    assert list(User.objects.get(email="noor@example.test").emailaddress_set.values_list("verified")) == [(False,)]
    assert client.get(reverse("applications")).status_code == 302


def test_a_recruiter_may_be_chosen(client, recruiter, colleague, stranger):
    sign_up(client, recruiter=stranger.pk)
    assert User.objects.get(email="noor@example.test").recruiter == stranger


def test_only_active_recruiters_are_offered(client, recruiter, colleague, stranger, lead, editor):
    User.objects.filter(pk=colleague.pk).update(is_active=False)
    form = client.get(reverse("account_signup")).context["form"]
    assert list(form.fields["recruiter"].queryset) == [recruiter, stranger]


@pytest.mark.parametrize("who", ["lead", "editor", "administrator", "owner"])
def test_nobody_else_can_be_chosen(client, request, recruiter, colleague, who):
    page = sign_up(client, recruiter=request.getfixturevalue(who).pk)
    assert list(page.context["form"].errors) == ["recruiter"]
    assert not User.objects.filter(email="noor@example.test").exists()


def test_where_there_is_one_recruiter_nobody_is_asked(client, recruiter):
    assert "recruiter" not in client.get(reverse("account_signup")).context["form"].fields


def test_where_there_is_no_recruiter_one_may_still_join(client, db):
    sign_up(client)
    assert User.objects.get(email="noor@example.test").recruiter is None


def test_new_candidates_go_round(client, recruiter, colleague):
    for number in range(4):
        sign_up(client, email=f"new{number}@example.test")
        client.logout()
    given = User.objects.filter(role=Role.CANDIDATE).order_by("date_joined").values_list("recruiter__name", flat=True)
    assert list(given) == ["Jonas Weber", "Mara Lindqvist", "Jonas Weber", "Mara Lindqvist"]


@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "../../etc/passwd", "x" * 5000])
def test_a_zone_that_is_none_stops_nobody(client, recruiter, zone):
    sign_up(client, time_zone=zone)
    assert User.objects.get(email="noor@example.test").time_zone == "UTC"


def test_nobody_signs_up_into_a_role(client, recruiter):
    sign_up(client, role="administrator", is_staff="1", is_superuser="1")
    noor = User.objects.get(email="noor@example.test")
    assert (noor.role, noor.is_staff, noor.is_superuser) == (Role.CANDIDATE, False, False)


def test_an_address_that_is_known_is_not_given_away(client, owner):
    known = sign_up(client, email=owner.email)
    client.logout()
    unknown = sign_up(client)
    assert known.url == unknown.url
    assert User.objects.filter(email=owner.email).count() == 1
