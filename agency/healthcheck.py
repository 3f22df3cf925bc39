"""`python -m agency.healthcheck web|worker|beat`: exit status 0 when that process is well. For containers.

The web process is asked itself; worker and beat are known by the signs of life that they write into the broker.
"""

import os
import sys
import urllib.request

PATIENCE = 5


def web_answers() -> bool:
    """Whether the web process in this container answers /healthz, asked by a name that it lets in."""
    port = os.environ.get("BIND", "127.0.0.1:8000").rpartition(":")[2]
    host = os.environ.get("ALLOWED_HOSTS", "").split(",")[0].strip().lstrip(".").replace("*", "") or "localhost"
    question = urllib.request.Request(f"http://127.0.0.1:{port}/healthz", headers={"Host": host})
    try:
        with urllib.request.urlopen(question, timeout=PATIENCE) as answer:  # noqa: S310
            return bool(answer.status == 200)
    except OSError:
        return False


def gave_a_sign_of_life(who: str) -> bool:
    """Whether the worker or the beat was seen of late; False too when the broker does not answer."""
    import redis

    from agency import heartbeat

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "agency.settings")
    try:
        return heartbeat.is_alive(who=who)
    except redis.RedisError:
        return False


def is_well(who: str) -> bool:
    return web_answers() if who == "web" else gave_a_sign_of_life(who)


if __name__ == "__main__":
    if sys.argv[1:] not in (["web"], ["worker"], ["beat"]):
        sys.exit("Usage: python -m agency.healthcheck web|worker|beat")
    sys.exit(0 if is_well(sys.argv[1]) else 1)
