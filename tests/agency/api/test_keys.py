import re
from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from agency.api.keys import NotForThisRole, make_key
from agency.models import ApiKey
from candidates.models import Role, User
from tests.cast import PASSWORD

pytestmark = pytest.mark.django_db
LIST = "/api/v1/conversations"


def a_browser_of(person):
    client = Client()
    client.force_login(person)
    return client


def test_a_key_is_shown_once_and_known_by_its_fingerprint(owner):
    client = a_browser_of(owner)
    page = client.post(reverse("api_keys"), {"name": "nightly report"}).content.decode()
    secret = re.search(r"ajar_[\w-]{43}", page)[0]
    row = ApiKey.objects.get(person=owner)
    assert secret not in str(vars(row))
    assert (row.name, row.beginning) == ("nightly report", secret[:11])
    assert secret not in client.get(reverse("api_keys")).content.decode()
    assert Client().get(LIST, headers={"Authorization": f"Bearer {secret}"}).status_code == 200


def test_a_revoked_key_opens_nothing(owner, script_of):
    script = script_of(owner)
    a_browser_of(owner).post(reverse("api_key_revoke", args=[script.key.pk]))
    assert script.get("/conversations").status_code == 401


def test_nobody_revokes_the_key_of_another(owner, other_candidate, script_of):
    script = script_of(owner)
    a_browser_of(other_candidate).post(reverse("api_key_revoke", args=[script.key.pk]))
    assert script.get("/conversations").status_code == 200


def test_the_key_of_somebody_who_may_not_sign_in_any_more_opens_nothing(owner, script_of):
    script = script_of(owner)
    User.objects.filter(pk=owner.pk).update(is_active=False)
    assert script.get("/conversations").status_code == 401


def test_the_key_of_somebody_who_became_an_editor_opens_nothing(recruiter, script_of):
    script = script_of(recruiter)
    User.objects.filter(pk=recruiter.pk).update(role=Role.EDITOR, team=None)
    assert script.get("/conversations").status_code == 401


def test_editors_and_administrators_have_no_keys(editor, administrator):
    for person in (editor, administrator):
        assert a_browser_of(person).get(reverse("api_keys")).status_code == 404
        with pytest.raises(NotForThisRole):
            make_key(person=person, name="x", now=timezone.now())


def test_a_key_needs_a_name(owner):
    answer = a_browser_of(owner).post(reverse("api_keys"), {"name": " "})
    assert (answer.status_code, ApiKey.objects.count()) == (422, 0)


def test_who_signed_in_long_ago_says_again_who_they_are_before_they_get_a_key(client, owner):
    owner.set_password(PASSWORD)
    owner.save()
    client.force_login(owner)
    answer = client.post(reverse("api_keys"), {"name": "nightly report"})
    assert answer.status_code == 302
    assert answer["Location"].startswith(reverse("account_reauthenticate"))
    assert not ApiKey.objects.exists()
    page = client.post(answer["Location"], {"password": PASSWORD}).content.decode()
    assert re.search(r"ajar_[\w-]{43}", page)
    assert f'action="{reverse("api_keys")}"' in page


def test_the_settings_lead_to_the_keys_of_those_who_may_have_some(client, owner, editor):
    client.force_login(owner)
    assert reverse("api_keys") in client.get(reverse("settings")).content.decode()
    client.force_login(editor)
    assert reverse("api_keys") not in client.get(reverse("settings")).content.decode()


def test_the_day_of_the_last_use_is_written_once_a_day(owner, script_of, django_assert_num_queries):
    script = script_of(owner)
    today = timezone.now().date()
    ApiKey.objects.update(last_used_on=today - timedelta(days=1))
    script.get("/conversations")
    assert ApiKey.objects.get().last_used_on == today
    with django_assert_num_queries(2):
        script.get("/conversations")


def test_a_day_of_use_is_never_put_back(owner, script_of):
    script = script_of(owner)
    ApiKey.objects.update(last_used_on=date(2999, 1, 1))
    script.get("/conversations")
    assert ApiKey.objects.get().last_used_on == date(2999, 1, 1)
