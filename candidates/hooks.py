"""Where the floors above listen. Sent inside the transaction: what a listener writes stands or falls with the change.

`candidates` never names a reply; whoever opens the conversation connects here.
"""

from django.dispatch import Signal

# Arguments: rejection, by, now. The rejection's row has just been written.
rejection_logged = Signal()
# Arguments: rejection, by, now. The rejection's row has just been marked undone.
rejection_undone = Signal()
# Arguments: application. Its employer, role or contact have just been changed.
application_changed = Signal()
