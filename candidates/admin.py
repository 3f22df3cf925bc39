"""People, teams and employers, for administrators. Staff editors see none of it (candidates/permissions.py)."""

from typing import Any
from uuid import UUID

from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.db import models
from django.forms import ModelChoiceField
from django.http import HttpRequest

from candidates.models import Contact, Employer, Team, User
from candidates.registering import open_account


class ChosenRow(AutocompleteSelect):
    """Shows the row that was chosen. What was posted and is no id counts as none: Django would look it up, and fail."""

    def optgroups(self, name: str, value: list[Any], attr: dict[str, Any] | None = None) -> Any:
        return super().optgroups(name, [one for one in value if is_id(one)], attr)


def is_id(value: Any) -> bool:
    try:
        UUID(str(value))
    except ValueError:
        return False
    return True


@admin.register(Team)
class TeamAdmin(admin.ModelAdmin):
    list_display = ["name"]
    ordering = ["name"]
    search_fields = ["name"]


@admin.register(User)
class UserAdmin(admin.ModelAdmin):
    list_display = ["name", "email", "role", "team", "recruiter", "is_active"]
    list_filter = ["role", "is_active", "team"]
    list_select_related = ["team", "recruiter"]
    ordering = ["name", "email"]
    search_fields = ["name", "email"]
    autocomplete_fields = ["team", "recruiter"]
    fields = ["name", "email", "role", "team", "recruiter", "language", "time_zone", "country", "is_active"]

    def formfield_for_foreignkey(
        self, db_field: models.ForeignKey, request: HttpRequest, **kwargs: Any
    ) -> ModelChoiceField | None:
        if db_field.name in self.autocomplete_fields:
            kwargs["widget"] = ChosenRow(db_field, self.admin_site)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_model(self, request: HttpRequest, obj: User, form: Any, change: bool) -> None:
        if change:
            super().save_model(request, obj, form, change)
        else:
            open_account(person=obj)

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        """What people wrote and were told would go with them: they are shut out instead (may sign in)."""
        return False


class ContactRows(admin.TabularInline):
    model = Contact
    fields = ["name", "email"]
    extra = 0


@admin.register(Employer)
class EmployerAdmin(admin.ModelAdmin):
    list_display = ["name"]
    ordering = ["name"]
    search_fields = ["name"]
    inlines = [ContactRows]
