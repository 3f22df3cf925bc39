"""What a list says when nobody is in it."""

from django.utils.translation import gettext_lazy as _

NOBODY = {
    "owed": (
        _("No feedback is owed"),
        _("What candidates asked employers for stands here until it comes."),
    ),
    "waiting": (_("Nobody is waited for"), _("Candidates who had a no and have not replied yet stand here.")),
    "replied": (_("No replies yet"), _("What candidates answered to a no stands here, with how long it took them.")),
    "answered": (_("No feedback yet"), _("What employers say to your candidates stands here, as soon as it comes.")),
    "all": (_("No rejections yet"), _("When one of your candidates logs a no, everything after it stands here.")),
}
