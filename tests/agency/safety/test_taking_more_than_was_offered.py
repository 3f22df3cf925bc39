"""Fields that a form does not have change nothing, whoever posts them; and no address sends anybody to another site."""

import pytest
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.urls import reverse

from candidates.models import Application, Role, User
from tests.cast import PASSWORD, an_application

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def no_rate_limits(settings):
    settings.ACCOUNT_RATE_LIMITS = False


@pytest.fixture
def greedy(stranger, lisbon) -> dict[str, str]:
    """All that somebody might wish to be."""
    return {
        "role": Role.ADMINISTRATOR,
        "is_superuser": "on",
        "is_staff": "on",
        "is_active": "on",
        "team": str(lisbon.pk),
        "recruiter": str(stranger.pk),
        "recruiter_id": str(stranger.pk),
        "candidate": str(stranger.pk),
        "id": str(stranger.pk),
        "groups": "1",
        "user_permissions": "1",
        "email_verified": "on",
        "verified": "on",
        "status": "answered",
    }


def rank(person: User) -> tuple[object, ...]:
    person.refresh_from_db()
    return person.role, person.is_superuser, person.is_staff, person.team_id, person.recruiter_id


def test_nobody_signs_up_as_more_than_a_candidate(client, recruiter, greedy):
    said = {"name": "Kit Moran", "email": "kit@example.test", "password1": PASSWORD, "time_zone": "UTC"}
    client.post(reverse("account_signup"), {**greedy, **said, "recruiter": str(recruiter.pk)})
    kit = User.objects.get(email="kit@example.test")
    assert rank(kit) == (Role.CANDIDATE, False, False, None, recruiter.pk)
    assert list(kit.emailaddress_set.values_list("verified", flat=True)) == [False]


def test_settings_change_nobodys_rank(client, owner, greedy):
    before = rank(owner)
    client.force_login(owner)
    said = {"name": "Amina Y.", "language": "en", "time_zone": "Europe/Berlin", "country": "DE"}
    client.post(reverse("settings"), {**greedy, **said, "email": "else@example.test"})
    assert rank(owner) == before
    assert (owner.name, owner.email) == ("Amina Y.", "amina.yusuf@example.test")


def test_an_application_stays_with_its_candidate_and_recruiter(client, owner, recruiter, greedy):
    application = an_application(candidate=owner)
    client.force_login(owner)
    said = {"employer": "Harrow & Finch", "position": "Clerk", "stage": "applied"}
    for address in (reverse("application_new"), reverse("application_edit", args=[application.pk])):
        client.post(address, {**greedy, **said})
    kept = set(Application.objects.values_list("candidate", "recruiter", "position"))
    assert kept == {(owner.pk, recruiter.pk, "Clerk")}


def test_a_no_is_logged_for_ones_own_application_only(client, owner, other_candidate):
    theirs = an_application(candidate=other_candidate)
    client.force_login(owner)
    said = {"received_at": "2026-11-01T12:00", "channel": "email", "stage": "applied", "words": "No."}
    client.post(reverse("rejection_paste"), {**said, "confirm": "1", "application": str(theirs.pk)})
    client.post(reverse("rejection_log", args=[theirs.pk]), said)
    assert not theirs.rejections.exists()


def test_an_editor_makes_nobody_an_administrator(client, editor, owner, greedy):
    TOTP.activate(editor, generate_totp_secret())
    client.force_login(editor)
    before = rank(owner)
    for person in (owner, editor):
        page = reverse("admin:candidates_user_change", args=[person.pk])
        client.post(page, {**greedy, "name": "x", "email": "x@example.test"})
    assert (rank(owner), rank(editor)[0]) == (before, Role.EDITOR)


# ---------------------------------------------------------------- where to next

ELSEWHERE = [
    "https://evil.example.test/",
    "//evil.example.test/",
    "///evil.example.test/",
    "/\\evil.example.test/",
    "\\\\evil.example.test/",
    "http:evil.example.test",
    "https:/evil.example.test",
    "javascript:alert(1)",
    "data:text/html,x",
    "//testserver@evil.example.test/",
    "https://testserver.evil.example.test/",
    " //evil.example.test/",
    "/%0d%0aLocation:%20https://evil.example.test/",
]


def stays_here(lead: str) -> bool:
    return lead.startswith("/") and not lead.startswith(("//", "/\\"))


@pytest.mark.parametrize("next_address", ELSEWHERE)
def test_signing_in_and_out_leads_to_no_other_site(client, owner, next_address):
    owner.set_password(PASSWORD)
    owner.save()
    said = {"login": owner.email, "password": PASSWORD, "next": next_address}
    inward = client.post("/accounts/login/", said)
    outward = client.post("/accounts/logout/", {"next": next_address})
    again = client.get("/admin/login/", {"next": next_address})
    leads = [inward["Location"], outward["Location"]]
    assert [lead for lead in leads if not stays_here(lead)] == []
    assert again["Location"].startswith("/accounts/login/?next=")


@pytest.mark.parametrize("next_address", ELSEWHERE)
def test_a_page_for_those_who_are_in_already_leads_to_no_other_site(client, owner, next_address):
    client.force_login(owner)
    for address in ("/accounts/login/", "/accounts/signup/", "/accounts/reauthenticate/"):
        answer = client.get(address, {"next": next_address})
        assert answer.status_code in {200, 302, 403}
        assert stays_here(answer.headers.get("Location", "/"))
