from pathlib import Path

import pytest

from joptic_desktop.resource_files import resource, resources_folder


def package_in(root: Path) -> Path:
    package = root / "joptic_desktop"
    package.mkdir()
    return package


def test_a_checkout_has_the_folder_beside_the_package() -> None:
    assert resource("icons", "search.svg") == Path(__file__).resolve().parents[2] / "resources" / "icons" / "search.svg"
    assert resource("icons", "search.svg").is_file()


def test_a_wheel_has_the_folder_inside_the_package_and_a_stranger_beside_it_does_not_win(tmp_path: Path) -> None:
    package = package_in(tmp_path)
    (package / "resources").mkdir()
    (tmp_path / "resources").mkdir()
    assert resources_folder(package, None) == package / "resources"


def test_a_frozen_program_has_the_folder_where_it_is_unpacked(tmp_path: Path) -> None:
    frozen = tmp_path / "_internal"
    (frozen / "resources").mkdir(parents=True)
    assert resources_folder(package_in(tmp_path), frozen) == frozen / "resources"


def test_resource_asks_the_frozen_program_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert resource("fonts") == tmp_path / "resources" / "fonts"


def test_a_broken_installation_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="Install it again"):
        resources_folder(package_in(tmp_path), None)
