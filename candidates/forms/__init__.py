"""What people may type, checked before a verb sees it. One file per journey."""

from candidates.forms.applications import ApplicationForm
from candidates.forms.inviting import InvitationForm
from candidates.forms.rejections import PasteForm, RejectionForm, UndoForm
from candidates.forms.settings import SettingsForm
from candidates.forms.signing_up import SignUpForm

__all__ = [
    "ApplicationForm",
    "InvitationForm",
    "PasteForm",
    "RejectionForm",
    "SettingsForm",
    "SignUpForm",
    "UndoForm",
]
