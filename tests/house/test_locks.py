"""The lock files pin everything, with hashes, and name no index."""

import re
import tomllib

import pytest
from django.conf import settings

LOCKS = ["requirements.lock", "requirements-dev.lock"]
PIN = re.compile(r"^([\w.-]+)==([^\s;]+)", re.MULTILINE)


def pins(name):
    """Package → version of a lock file."""
    return dict(PIN.findall((settings.BASE_DIR / name).read_text()))


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_has_hashes(name):
    text = re.sub(r"^#.*$", "", (settings.BASE_DIR / name).read_text(), flags=re.MULTILINE)
    entries = [entry for entry in re.split(r"\n(?=\S)", text) if entry.strip()]
    assert len(entries) > 40
    for entry in entries:
        assert PIN.match(entry.strip()), entry
        assert "--hash=sha256:" in entry, entry


@pytest.mark.parametrize("name", LOCKS)
def test_no_index_is_named(name):
    assert not re.search(
        r"https?://|--(extra-)?index-url|--find-links", (settings.BASE_DIR / name).read_text()
    )


def test_development_builds_on_the_same_versions():
    runtime, development = (pins(name) for name in LOCKS)
    assert runtime.items() <= development.items()


def test_every_dependency_has_a_lower_bound_and_is_locked():
    project = tomllib.loads((settings.BASE_DIR / "pyproject.toml").read_text())
    groups = {
        "requirements.lock": project["project"]["dependencies"],
        "requirements-dev.lock": project["dependency-groups"]["dev"],
    }
    for lock, dependencies in groups.items():
        for dependency in dependencies:
            assert ">=" in dependency, dependency
            assert re.match(r"[\w-]+", dependency).group() in pins(lock)
