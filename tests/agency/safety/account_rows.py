"""Who may open which of allauth's pages. None of them shows anybody anything but their own account."""

from tests.agency.safety.rows import Row
from tests.agency.safety.who import CAN_REAUTHENTICATE, EVERYBODY, NOBODY, SIGNED_IN, WITH_SECOND_FACTOR

ENTRANCE = [Row(get=EVERYBODY, post=EVERYBODY)]
NOTE = [Row(get=EVERYBODY)]
OWN_ACCOUNT = [Row(get=SIGNED_IN, post=SIGNED_IN)]

ACCOUNT_ROWS: dict[str, list[Row]] = {
    "account_login": ENTRANCE,
    "account_logout": ENTRANCE,
    "account_signup": ENTRANCE,
    "account_request_login_code": ENTRANCE,
    "account_confirm_login_code": ENTRANCE,
    "account_reset_password": ENTRANCE,
    "account_reset_password_from_key": [Row(get=EVERYBODY, post=EVERYBODY, args=lambda house: ["x", "unknown"])],
    "account_confirm_email": [
        Row(get=EVERYBODY, post=EVERYBODY, args=lambda house: [house.tokens["address"]], ends_at_the_login=True)
    ],
    "account_inactive": NOTE,
    "account_email_verification_sent": NOTE,
    "account_reset_password_done": NOTE,
    "account_reset_password_from_key_done": NOTE,
    # Somebody in the middle of signing in; everybody else is sent away.
    "mfa_authenticate": OWN_ACCOUNT,
    "mfa_login_webauthn": OWN_ACCOUNT,
    "account_email": OWN_ACCOUNT,
    "account_change_password": OWN_ACCOUNT,
    "account_set_password": OWN_ACCOUNT,
    "account_reauthenticate": [Row(get=CAN_REAUTHENTICATE, post=CAN_REAUTHENTICATE)],
    "mfa_reauthenticate": [Row(get=CAN_REAUTHENTICATE, post=CAN_REAUTHENTICATE)],
    "mfa_reauthenticate_webauthn": [Row(get=CAN_REAUTHENTICATE, post=CAN_REAUTHENTICATE)],
    "mfa_index": [Row(get=SIGNED_IN)],
    "mfa_list_webauthn": [Row(get=SIGNED_IN)],
    "mfa_activate_totp": OWN_ACCOUNT,
    "mfa_add_webauthn": OWN_ACCOUNT,
    "mfa_generate_recovery_codes": OWN_ACCOUNT,
    "mfa_deactivate_totp": [Row(get=WITH_SECOND_FACTOR, post=WITH_SECOND_FACTOR)],
    "mfa_view_recovery_codes": [Row(get=WITH_SECOND_FACTOR)],
    "mfa_download_recovery_codes": [Row(get=WITH_SECOND_FACTOR)],
    # Somebody else's key.
    "mfa_remove_webauthn": [Row(get=NOBODY, post=NOBODY, args=lambda house: [house.security_key])],
    "mfa_edit_webauthn": [Row(get=NOBODY, post=NOBODY, args=lambda house: [house.security_key])],
}
