import pytest
from django.urls import reverse

from candidates.models import Role, User

pytestmark = pytest.mark.django_db

NEW = {
    "name": "Mara Lindqvist",
    "email": "Mara@example.test",
    "role": "recruiter",
    "language": "en",
    "time_zone": "UTC",
    "country": "",
    "is_active": "on",
}
PAGES = ["admin:candidates_user_changelist", "admin:candidates_team_changelist", "admin:candidates_employer_changelist"]


@pytest.fixture(autouse=True)
def without_a_second_factor(settings):
    settings.DEMO = True


@pytest.mark.parametrize("page", PAGES)
def test_administrators_look_after_them(client, administrator, application, page):
    client.force_login(administrator)
    assert client.get(reverse(page)).status_code == 200


@pytest.mark.parametrize("page", PAGES)
def test_staff_editors_see_none_of_it(client, editor, application, page):
    client.force_login(editor)
    assert client.get(reverse(page)).status_code == 403


@pytest.mark.parametrize("who", ["owner", "recruiter", "lead"])
@pytest.mark.parametrize("page", PAGES)
def test_nobody_else_gets_in(client, request, page, who):
    client.force_login(request.getfixturevalue(who))
    assert client.get(reverse(page)).status_code == 404


def test_a_new_person_chooses_their_own_password(client, administrator, berlin):
    client.force_login(administrator)
    client.post(reverse("admin:candidates_user_add"), NEW | {"team": berlin.pk})
    mara = User.objects.get(email="mara@example.test")
    assert (mara.role, mara.team, mara.has_usable_password()) == (Role.RECRUITER, berlin, False)


def test_a_team_for_a_candidate_is_refused_at_the_form(client, administrator, berlin):
    client.force_login(administrator)
    page = client.post(reverse("admin:candidates_user_add"), NEW | {"role": "candidate", "team": berlin.pk})
    assert page.context["adminform"].errors
    assert not User.objects.filter(email="mara@example.test").exists()


def test_nobody_is_deleted_with_all_they_wrote(client, administrator, owner):
    client.force_login(administrator)
    assert client.post(reverse("admin:candidates_user_delete", args=[owner.pk]), {"post": "yes"}).status_code == 403
