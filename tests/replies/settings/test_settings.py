import pytest
from django.urls import reverse

from candidates.models import Role, User
from replies.models import NudgeWish
from replies.reminding.stopping import has_stopped

pytestmark = pytest.mark.django_db

SAID = {"name": "Amina Y.", "language": "de", "time_zone": "Europe/Lisbon", "country": "PT"}


def test_one_changes_ones_own(client, owner, other_candidate):
    client.force_login(owner)
    client.post(reverse("settings"), SAID)
    changed = User.objects.values_list("name", "language", "time_zone", "country")
    assert changed.get(pk=owner.pk) == ("Amina Y.", "de", "Europe/Lisbon", "PT")
    assert changed.get(pk=other_candidate.pk) == ("Tomás Herrera", "en", "UTC", "")


def test_nothing_else_can_be_changed(client, owner, stranger):
    client.force_login(owner)
    client.post(reverse("settings"), SAID | {"role": "administrator", "recruiter": stranger.pk, "email": "x@y.test"})
    before = (owner.role, owner.recruiter, owner.email)
    owner.refresh_from_db()
    assert (owner.role, owner.recruiter, owner.email) == before
    assert owner.role == Role.CANDIDATE


@pytest.mark.parametrize(
    ("field", "value"), [("name", ""), ("language", "tlh"), ("time_zone", "Mars/Olympus"), ("country", "XX")]
)
def test_what_cannot_be_is_told_at_its_field(client, owner, field, value):
    client.force_login(owner)
    page = client.post(reverse("settings"), SAID | {field: value})
    assert list(page.context["form"].errors) == [field]
    owner.refresh_from_db()
    assert owner.name == "Amina Yusuf"


def test_a_zone_of_an_older_spelling_stays_when_the_page_is_saved(client, owner):
    User.objects.filter(pk=owner.pk).update(time_zone="US/Eastern")
    client.force_login(owner)
    client.post(reverse("settings"), SAID | {"time_zone": "US/Eastern"})
    owner.refresh_from_db()
    assert owner.time_zone == "US/Eastern"


def test_nudges_are_turned_off_and_on_again(client, owner):
    client.force_login(owner)
    client.post(reverse("settings"), {"nudges": "off"})
    assert has_stopped(owner)
    client.post(reverse("settings"), {"nudges": "on"})
    assert not has_stopped(owner)


def test_looking_writes_nothing(client, owner):
    client.force_login(owner)
    client.get(reverse("settings"))
    assert not NudgeWish.objects.exists()


@pytest.mark.parametrize("who", ["recruiter", "lead", "editor", "administrator"])
def test_everybody_has_settings(client, request, who):
    client.force_login(request.getfixturevalue(who))
    assert client.get(reverse("settings")).status_code == 200


def test_who_is_not_signed_in_has_none(client, db):
    assert client.get(reverse("settings")).url.startswith(reverse("account_login"))
