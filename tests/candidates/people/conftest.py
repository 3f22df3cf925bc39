import pytest


@pytest.fixture(autouse=True)
def no_rate_limits(settings):
    """All tests come from one address, and the limits are remembered from test to test."""
    settings.ACCOUNT_RATE_LIMITS = False
