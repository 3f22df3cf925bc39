"""Adding and changing an application."""

from django.db import transaction
from django.db.models.functions import Lower

from candidates import hooks
from candidates.models import Application, Contact, Employer, Rejection, User


def name_employer(*, name: str) -> Employer:
    """The employer of that name, whatever its case; written down when it is new."""
    name = " ".join(name.split())
    found = Employer.objects.filter(name__iexact=name).first()
    if found:
        return found
    Employer.objects.bulk_create([Employer(name=name)], ignore_conflicts=True)
    return Employer.objects.get(name__iexact=name)


def name_contact(*, employer: Employer, name: str = "", email: str = "") -> Contact | None:
    """The contact at the employer with that name and address; written down when new, None when both are empty.

    A contact that had only a name is given the address, rather than standing twice.
    """
    name, email = " ".join(name.split()), email.strip().lower()
    if not name and not email:
        return None
    same_name = Contact.objects.filter(employer=employer, name__iexact=name)
    found = same_name.filter(email__iexact=email).first()
    if found:
        return found
    if email and name and same_name.filter(email="").update(email=email):
        return same_name.get(email=email)
    if name and not email and (known := same_name.exclude(email="").first()):
        return known
    return Contact.objects.create(employer=employer, name=name, email=email)


@transaction.atomic
def add_application(
    *,
    candidate: User,
    employer: str,
    position: str,
    stage: str,
    contact_name: str = "",
    contact_email: str = "",
    recruiter: User | None = None,
) -> Application:
    """Writes an application of the candidate; it is looked after by `recruiter`, else by the candidate's own."""
    house = name_employer(name=employer)
    return Application.objects.create(
        candidate=candidate,
        employer=house,
        contact=name_contact(employer=house, name=contact_name, email=contact_email),
        recruiter=recruiter or candidate.recruiter,
        position=" ".join(position.split()),
        stage=stage,
    )


@transaction.atomic
def change_application(
    *,
    application: Application,
    employer: str,
    position: str,
    stage: str,
    contact_name: str = "",
    contact_email: str = "",
) -> Application:
    """Changes what stands about an application. A no that came from its contact follows to the corrected one."""
    contact_before = application.contact_id
    application.employer = name_employer(name=employer)
    application.contact = name_contact(employer=application.employer, name=contact_name, email=contact_email)
    application.position = " ".join(position.split())
    application.stage = stage
    application.save(update_fields=["employer", "contact", "position", "stage"])
    Rejection.objects.filter(application=application, contact=contact_before).update(contact=application.contact)
    hooks.application_changed.send(sender=Application, application=application)
    return application


def reach_stage(*, application: Application, stage: str) -> Application:
    """Notes how far the application came."""
    Application.objects.filter(pk=application.pk).update(stage=stage)
    application.stage = stage
    return application


def employers_like(*, words: str, limit: int = 8) -> list[str]:
    """Names of known employers that begin with or contain the words, for suggestions as one types."""
    words = words.replace("\0", "").strip()
    if len(words) < 2:
        return []
    known = Employer.objects.annotate(lower=Lower("name")).filter(lower__contains=words.lower())
    return list(known.order_by("name").values_list("name", flat=True)[:limit])
