# SPDX-FileCopyrightText: 2026 The Muster developers
# SPDX-License-Identifier: Apache-2.0
"""What a console is started with that is not to meet another one of this machine."""

import json
import os
import pathlib
import socket


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def write_settings(**topics):
    """Into the home of on-a-display: a port that nobody has, and `topics`."""
    folder = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "muster"
    folder.mkdir(parents=True)
    settings = {"muster": {"version": 1}, "listener": {"port": free_port()}, **topics}
    (folder / "settings.json").write_text(json.dumps(settings))
