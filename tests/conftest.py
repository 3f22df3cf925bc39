from hypothesis import settings

pytest_plugins = ["tests.cast", "tests.browser_fixtures"]

# No test is timed: on a busy machine a first call may take a second.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
