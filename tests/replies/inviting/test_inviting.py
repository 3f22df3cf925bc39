import re

import pytest
from django.urls import reverse

from candidates.models import Invitation
from replies.models import Message

pytestmark = pytest.mark.django_db

SAID = {"name": "Noor Haddad", "email": "Noor@example.test"}


def test_the_mail_holds_a_link_that_works(client, recruiter):
    client.force_login(recruiter)
    client.post(reverse("invite"), SAID)
    mail = Message.objects.get()
    text = bytes(mail.raw).decode().replace("=\r\n", "").replace("=3D", "=")
    link = re.search(r"http://testserver(/invitations/\S+)", text)[1]
    client.logout()
    assert (mail.to_address, client.get(link).status_code) == ("noor@example.test", 200)


def test_the_mail_says_who_invites_and_that_nothing_happens_by_itself(client, recruiter):
    client.force_login(recruiter)
    client.post(reverse("invite"), SAID)
    mail = Message.objects.get()
    assert mail.subject == "Jonas Weber invites you to Harbour Talent"
    assert "nothing happens without you" in " ".join(bytes(mail.raw).decode().replace("=\r\n", "").split())


def test_a_lead_invites_too(client, lead):
    client.force_login(lead)
    client.post(reverse("invite"), SAID)
    assert Invitation.objects.get().recruiter == lead


@pytest.mark.parametrize("who", ["owner", "editor", "administrator"])
def test_nobody_else_invites(client, request, who):
    client.force_login(request.getfixturevalue(who))
    assert client.post(reverse("invite"), SAID).status_code == 404
    assert not Invitation.objects.exists()


def test_who_has_an_account_gets_no_invitation(client, owner, recruiter):
    client.force_login(recruiter)
    page = client.post(reverse("invite"), {"name": "Amina", "email": owner.email.upper()})
    assert list(page.context["form"].errors) == ["email"]
    assert (Invitation.objects.count(), Message.objects.count()) == (0, 0)


def test_a_name_with_line_breaks_adds_no_header(client, recruiter):
    client.force_login(recruiter)
    client.post(reverse("invite"), {"name": "Noor\r\nBcc: all@example.test", "email": "noor@example.test"})
    head = bytes(Message.objects.get().raw).split(b"\r\n\r\n")[0]
    assert b"\nBcc:" not in head
