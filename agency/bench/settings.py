"""The product's settings, and the bare view beside its pages."""

from agency.settings import *  # noqa: F403

ROOT_URLCONF = "agency.bench.pages"
