"""What a role may do in the admin."""

from django.contrib.auth.backends import BaseBackend

from candidates.models.account import Role, User

# A staff editor writes wording and nothing else.
EDITORS_MODELS = {"replytemplate", "templateversion", "wording", "nudgepolicy"}


class RoleBackend(BaseBackend):
    """Answers Django's permission questions from the person's role, so that no group has to be kept in step."""

    def has_perm(self, user_obj: User, perm: str, obj: object | None = None) -> bool:
        if not user_obj.is_active:
            return False
        if user_obj.role == Role.ADMINISTRATOR:
            return True
        app, _, codename = perm.partition(".")
        model = codename.rpartition("_")[2]
        return user_obj.role == Role.EDITOR and app == "replies" and model in EDITORS_MODELS

    def has_module_perms(self, user_obj: User, app_label: str) -> bool:
        if not user_obj.is_active:
            return False
        return user_obj.role == Role.ADMINISTRATOR or (user_obj.role == Role.EDITOR and app_label == "replies")
