"""People, teams and employers, for administrators. Staff editors see none of it (candidates/permissions.py)."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from candidates.models import Contact, Employer, Team, User
from candidates.registering import open_account


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
