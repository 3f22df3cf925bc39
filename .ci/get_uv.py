"""Put uv into .tools/uv with whatever a bare machine has: python3, and a package index. No venv module, no pip needed.

Runs on any python3 from 3.9 on; it is what makes everything else, so it imports nothing but the standard library.
"""

import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import urljoin
from urllib.request import Request, urlopen

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / ".tools" / "uv"
WANTED = "uv>=0.13,<0.14"


def main() -> None:
    if works(TARGET / "bin" / "uv"):
        return
    print("Installing uv into .tools/uv", flush=True)
    if has_pip():
        install_with([sys.executable, "-m", "pip"])
    else:
        with tempfile.TemporaryDirectory() as folder:
            install_with([sys.executable, str(download_pip(Path(folder)) / "pip")])
    if not works(TARGET / "bin" / "uv"):
        sys.exit(f"uv was installed into {TARGET}, but does not start.")


def works(uv: Path) -> bool:
    try:
        said = subprocess.run([str(uv), "--version"], capture_output=True, check=True, text=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return False
    return said.startswith("uv 0.13.")


def has_pip() -> bool:
    return subprocess.run([sys.executable, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0


def install_with(pip: list[str]) -> None:
    # A folder of our own: neither the machine's packages nor its rules about them are touched.
    environment = {**os.environ, "PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0", "PIP_ROOT_USER_ACTION": "ignore"}
    command = [*pip, "install", "--quiet", "--disable-pip-version-check", "--upgrade", "--target", str(TARGET), WANTED]
    if subprocess.run(command, env=environment, check=False).returncode != 0:
        sys.exit("pip could not install uv: is the package index reachable? (PIP_INDEX_URL and PIP_CERT count.)")


def download_pip(folder: Path) -> Path:
    """pip's wheel, which runs where it lies, from the package index, checked against the index's own hash."""
    index = os.environ.get("PIP_INDEX_URL", "https://pypi.org/simple").rstrip("/") + "/pip/"
    wanted = Request(index, headers={"Accept": "application/vnd.pypi.simple.v1+json"})
    with urlopen(wanted, timeout=60) as answer:
        files = json.load(answer)["files"]
    wheel = max((file for file in files if is_release(file)), key=version)
    with urlopen(urljoin(index, wheel["url"]), timeout=120) as answer:
        content = answer.read()
    if hashlib.sha256(content).hexdigest() != wheel["hashes"]["sha256"]:
        sys.exit("The package index sent a pip that is not the one it lists.")
    path = folder / wheel["filename"]
    path.write_bytes(content)
    return path


def is_release(file: dict) -> bool:
    return bool(re.fullmatch(r"pip-[0-9.]+-py3-none-any\.whl", file["filename"])) and not file.get("yanked")


def version(file: dict) -> tuple:
    return tuple(int(number) for number in file["filename"].split("-")[1].split("."))


if __name__ == "__main__":
    main()
