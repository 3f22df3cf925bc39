from datetime import timedelta

import pytest
import time_machine
from django.core import signing
from django.urls import reverse

from candidates.models import Invitation, User
from candidates.registering import invitation_token, invite_candidate
from tests.cast import NOON

pytestmark = pytest.mark.django_db

SAID = {
    "name": "Noor Haddad",
    "email": "noor@example.test",
    "password1": "a-long-enough-secret",
    "time_zone": "Europe/Lisbon",
}


@pytest.fixture
def clock():
    with time_machine.travel(NOON + timedelta(hours=1), tick=False) as traveller:
        yield traveller


@pytest.fixture
def invitation(recruiter, colleague, clock) -> Invitation:
    return invite_candidate(email="Noor@example.test", name="Noor Haddad", by=recruiter, now=NOON)


@pytest.fixture
def address(invitation) -> str:
    return reverse("invitation", args=[invitation_token(invitation)])


def verified(email: str) -> list[bool]:
    return list(User.objects.get(email=email).emailaddress_set.values_list("verified", flat=True))


def test_the_page_names_who_invites(client, address):
    page = client.get(address).content.decode()
    assert "Jonas Weber" in page
    assert 'value="noor@example.test"' in page


def test_looking_at_it_changes_nothing(client, address, invitation, django_assert_num_queries):
    with django_assert_num_queries(1):
        client.get(address)
    invitation.refresh_from_db()
    assert (invitation.accepted_at, User.objects.filter(email="noor@example.test").exists()) == (None, False)


def test_the_address_of_the_page_is_told_to_no_other_site(client, address):
    answer = client.get(address)
    assert (answer["Referrer-Policy"], answer["Cache-Control"]) == ("no-referrer", "no-store, private")


def test_who_takes_it_up_is_signed_in_with_that_recruiter(client, address, recruiter):
    client.post(address, SAID)
    noor = User.objects.get(email="noor@example.test")
    assert (noor.recruiter, noor.time_zone, verified(noor.email)) == (recruiter, "Europe/Lisbon", [True])
    assert client.get(reverse("applications")).status_code == 200


def test_it_counts_as_used(client, address, invitation):
    client.post(address, SAID)
    invitation.refresh_from_db()
    assert (invitation.accepted_at, invitation.accepted_by.email) == (NOON + timedelta(hours=1), "noor@example.test")


def test_another_address_has_to_be_confirmed(client, address, recruiter):
    client.post(address, SAID | {"email": "else@example.test"})
    assert (User.objects.get(email="else@example.test").recruiter, verified("else@example.test")) == (
        recruiter,
        [False],
    )
    assert client.get(reverse("applications")).status_code == 302


def test_a_weak_password_is_told_and_the_invitation_stays_open(client, address, invitation):
    page = client.post(address, SAID | {"password1": "short"})
    invitation.refresh_from_db()
    assert list(page.context["form"].errors) == ["password1"]
    assert invitation.accepted_at is None


def test_it_works_once(client, address):
    client.post(address, SAID)
    client.logout()
    again = client.post(address, SAID | {"email": "else@example.test"})
    assert (again.status_code, "was used" in again.content.decode()) == (410, True)
    assert not User.objects.filter(email="else@example.test").exists()


def test_after_fourteen_days_it_has_run_out(client, address, clock):
    clock.move_to(NOON + timedelta(days=14))
    page = client.get(address)
    assert (page.status_code, "has run out" in page.content.decode()) == (410, True)


@pytest.mark.parametrize("token", ["x", "a:b:c", "%00", "x" * 3000])
def test_a_forged_link_is_unknown(client, db, token):
    page = client.get(reverse("invitation", args=[token]))
    assert (page.status_code, "do not know this link" in page.content.decode()) == (404, True)


def test_a_link_signed_for_something_else_is_unknown(client, invitation):
    token = signing.dumps(str(invitation.pk), salt="another purpose")
    assert client.get(reverse("invitation", args=[token])).status_code == 404


def test_who_is_signed_in_is_told_so(client, address, owner):
    client.force_login(owner)
    page = client.post(address, SAID)
    assert "You are here as Amina Yusuf" in page.content.decode()
    assert not User.objects.filter(email="noor@example.test").exists()


def test_an_address_with_an_account_makes_no_second_one(client, address, invitation, owner):
    client.post(address, SAID | {"email": owner.email})
    invitation.refresh_from_db()
    assert (User.objects.filter(email=owner.email).count(), invitation.accepted_at) == (1, None)


def test_who_tries_too_often_is_held_back(client, address, settings):
    settings.ACCOUNT_RATE_LIMITS = {"signup": "2/m/ip"}
    answers = [client.post(address, SAID | {"password1": "short"}).status_code for _try in range(3)]
    assert answers[-1] == 429
