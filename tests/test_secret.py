"""The secret of an installation."""

import stat

from config.secret import secret_key


def test_the_secret_is_made_once_and_kept(tmp_path):
    first = secret_key(tmp_path / "secret-key")
    assert len(first) >= 50
    assert secret_key(tmp_path / "secret-key") == first


def test_nobody_else_can_read_the_secret(tmp_path):
    secret_key(tmp_path / "secret-key")
    assert stat.S_IMODE((tmp_path / "secret-key").stat().st_mode) == 0o600


def test_nothing_is_left_beside_the_secret(tmp_path):
    secret_key(tmp_path / "secret-key")
    assert [path.name for path in tmp_path.iterdir()] == ["secret-key"]
