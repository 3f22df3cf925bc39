"""All settings, in one file, from the environment. docs/deploying.md explains each variable to operators."""

from datetime import timedelta
from pathlib import Path

from django.urls import reverse_lazy
from django.utils.csp import CSP
from django.utils.translation import gettext_lazy as _

from agency import env, logs

BASE_DIR = Path(__file__).resolve().parent.parent

# ---------------------------------------------------------------- who and where
DEBUG = env.boolean("DEBUG", default=False)
DEMO = env.boolean("DEMO", default=False)
SECRET_KEY = env.secret_key()
SITE_URL = env.origin("SITE_URL")
ALLOWED_HOSTS = env.names("ALLOWED_HOSTS")
AGENCY_NAME = env.text("AGENCY_NAME")
CSRF_TRUSTED_ORIGINS = [SITE_URL]
IS_HTTPS = SITE_URL.startswith("https://")

# ---------------------------------------------------------------- the app
INSTALLED_APPS = [
    "agency.apps.AgencyConfig",
    "replies.apps.RepliesConfig",
    "candidates.apps.CandidatesConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "django.contrib.postgres",
    "agency.apps.AjarAdminConfig",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "anymail",
    "crispy_forms",
    "crispy_bootstrap5",
    "django_htmx",
]

MIDDLEWARE = [
    "django_structlog.middlewares.RequestMiddleware",
    "agency.middleware.RefuseTrace",
    "agency.middleware.AskMachinesForNoCookie",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "django_permissions_policy.PermissionsPolicyMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "agency.api.signing_in.SignInByKey",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "agency.middleware.SpeakTheReadersLanguageAndTime",
    "agency.middleware.KeepPersonalPagesOutOfCaches",
    "agency.middleware.KeepMailedLinksToThemselves",
]

ROOT_URLCONF = "agency.urls"
WSGI_APPLICATION = "agency.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.csp",
                "agency.context.site",
                "agency.context.desk",
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
CRISPY_ALLOWED_TEMPLATE_PACKS = "bootstrap5"
CRISPY_TEMPLATE_PACK = "bootstrap5"
if "django.forms" not in INSTALLED_APPS:
    INSTALLED_APPS.append("django.forms")

# ---------------------------------------------------------------- PostgreSQL
DATABASES = {"default": env.database("DATABASE_URL")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# ---------------------------------------------------------------- sign-in
AUTH_USER_MODEL = "candidates.User"
AUTHENTICATION_BACKENDS = [
    "allauth.account.auth_backends.AuthenticationBackend",
    "candidates.permissions.RoleBackend",
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "agency.accounts.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_SIGNUP_FORM_CLASS = "candidates.forms.SignUpForm"
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_CONFIRM_EMAIL_ON_GET = False
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_USER_DISPLAY = "candidates.models.account.display_name"
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if IS_HTTPS else "http"
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not IS_HTTPS
MFA_TOTP_ISSUER = AGENCY_NAME
if DEMO:
    # Everybody who tries the demo comes from one address.
    ACCOUNT_RATE_LIMITS = False

# ---------------------------------------------------------------- safety
SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF, CSP.NONCE],
    "style-src": [CSP.SELF, CSP.NONCE],
    "img-src": [CSP.SELF, "data:"],
    "font-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "manifest-src": [CSP.SELF],
    "frame-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "base-uri": [CSP.NONE],
    "frame-ancestors": [CSP.NONE],
    "object-src": [CSP.NONE],
}
PERMISSIONS_POLICY: dict[str, list[str]] = {
    name: [] for name in ("camera", "geolocation", "microphone", "payment", "usb", "accelerometer", "gyroscope")
}
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = int(timedelta(days=14).total_seconds())
SESSION_ENGINE = "django.contrib.sessions.backends.db"
# What a page says after an act may name people: it waits in the session, and in no cookie.
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "agency.views.csrf_failure"
# A mail of 25 MB comes through a webhook as 34 MB of base64; forms have limits of their own.
DATA_UPLOAD_MAX_MEMORY_SIZE = 36 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
# One part of a reply template may have a hundred sentences, each with its conditions as boxes to tick.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 4000
if IS_HTTPS:
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_NAME = "__Host-session"
    CSRF_COOKIE_SECURE = True
    CSRF_COOKIE_NAME = "__Host-csrf"
    SECURE_SSL_REDIRECT = True
    SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$", r"^metrics$"]
    SECURE_HSTS_SECONDS = int(timedelta(days=365).total_seconds())
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
if env.boolean("BEHIND_PROXY", default=False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    ALLAUTH_TRUSTED_PROXY_COUNT = 1
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": env.address("BROKER_URL", schemes=("redis", "rediss", "valkey")),
        "KEY_PREFIX": "ajar",
    }
}

# ---------------------------------------------------------------- languages and time
LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("de", _("German")), ("fr", _("French")), ("es", _("Spanish"))]
LOCALE_PATHS = [BASE_DIR / "agency" / "locale"]
USE_I18N = True
FORMAT_MODULE_PATH = ["agency.formats"]
TIME_ZONE = "UTC"
USE_TZ = True

# ---------------------------------------------------------------- static files
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
# The demo serves them from where they lie: to hash and compress them takes ten seconds that a first look need not wait.
SERVES_STATIC_FROM_SOURCE = DEBUG or DEMO
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if SERVES_STATIC_FROM_SOURCE
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = SERVES_STATIC_FROM_SOURCE

# ---------------------------------------------------------------- mail
MAIL_SERVER = env.mail_server("MAIL_URL")
MAIL_FROM = env.mailbox("MAIL_FROM")
DEFAULT_FROM_EMAIL = MAIL_FROM
SERVER_EMAIL = MAIL_FROM
INBOUND_DOMAIN = env.domain("INBOUND_DOMAIN")
INBOUND_SECRET = env.webhook_secret("INBOUND_SECRET")
INBOUND_IMAP_URL = env.address("INBOUND_IMAP_URL", schemes=("imaps", "imap"), default="")
MAILERS = env.mailers(MAIL_SERVER)
ANYMAIL = {"WEBHOOK_SECRET": INBOUND_SECRET}

# ---------------------------------------------------------------- Celery: the doorbell, never the queue
BROKER_URL = CACHES["default"]["LOCATION"]
CELERY_BROKER_URL = BROKER_URL
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_TASK_SOFT_TIME_LIMIT = 150
CELERY_TASK_TIME_LIMIT = 180
CELERY_WORKER_SOFT_SHUTDOWN_TIMEOUT = 30
CELERY_WORKER_CANCEL_LONG_RUNNING_TASKS_ON_CONNECTION_LOSS = True
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
# A person's request must never hang because the broker is away: one quick try, then the sweep finds the row.
CELERY_TASK_PUBLISH_RETRY = False
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": 600,
    "unacked_restore_interval": 5,
    "unacked_restore_throttle": 1,
    "queue_order_strategy": "priority",
    "socket_timeout": 5,
    "socket_connect_timeout": 2,
    "socket_keepalive": True,
    "retry_on_timeout": True,
    "health_check_interval": 25,
}
CELERY_TIMEZONE = "UTC"
CELERY_ENABLE_UTC = True
# In the order in which a worker serves them: a reply to an employer never waits behind a burst of nudges.
CELERY_TASK_QUEUES_IN_ORDER = ("replies", "inbound", "notices", "rounds", "nudges")
CELERY_TASK_DEFAULT_QUEUE = "notices"
CELERY_TASK_ROUTES = {
    "replies.mailing.deliver_reply": {"queue": "replies"},
    "replies.mailing.deliver_notice": {"queue": "notices"},
    "replies.mailing.deliver_nudge": {"queue": "nudges"},
    "replies.mailing.read_inbound": {"queue": "inbound"},
    "agency.*": {"queue": "rounds"},
}
CELERY_BEAT_SCHEDULE = {
    "nudge": {"task": "agency.nudge", "schedule": timedelta(minutes=1), "options": {"expires": 55}},
    "sweep": {"task": "agency.sweep", "schedule": timedelta(seconds=15), "options": {"expires": 14}},
    "rested": {"task": "agency.send_rested", "schedule": timedelta(minutes=1), "options": {"expires": 55}},
    "publish": {"task": "agency.publish_due", "schedule": timedelta(minutes=1), "options": {"expires": 55}},
}

# ---------------------------------------------------------------- logs, errors, figures
# /metrics is there for whoever brings this as a bearer token; without one it is there for nobody, but for the demo.
METRICS_TOKEN = env.token("METRICS_TOKEN")
LOGGING = logs.configuration(debug=DEBUG)
logs.configure()
DJANGO_STRUCTLOG_CELERY_ENABLED = True
SENTRY_DSN = env.address("SENTRY_DSN", schemes=("https", "http"), default="")
if SENTRY_DSN:
    logs.report_errors_to(SENTRY_DSN)

SILENCED_SYSTEM_CHECKS = [] if IS_HTTPS else ["security.W004", "security.W008", "security.W012", "security.W016"]
HOME_OF_STAFF = reverse_lazy("admin:index")
