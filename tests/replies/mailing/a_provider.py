"""A provider's API, with the answer that a test wants: the one thing here that is not the real one."""

from anymail.backends.test import EmailBackend

answer: Exception | None = None


class Backend(EmailBackend):
    def post_to_esp(self, payload, message):
        if answer is not None:
            raise answer
        return super().post_to_esp(payload, message)
