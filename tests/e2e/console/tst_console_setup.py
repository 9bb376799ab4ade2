#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Muster developers
# SPDX-License-Identifier: Apache-2.0
"""From the first start to a command that answers, through the accessibility tree, on a desktop without a keyring:
server, personal access token, OAuth application, consent, team, record, round trip; and where it stands after a
restart. Started by on-a-display, with the console and a workspace."""

import sys

from accessible_console import Console
from lone_workspace import Workspace
from own_settings import write_settings


def set_up(console, workspace):
    console.wait_for("Incidents in chat")
    console.press("Set up")
    console.wait_for("0 of 7 steps done")
    console.type_into("Address", workspace.url)
    console.press("Check the server")

    console.type_into("Personal access token", workspace.token)
    console.press("Sign in with the token")
    console.press("Keep secrets in the file")
    console.type_into("Personal access token", workspace.token)
    console.press("Sign in with the token")

    console.press("Make it for me")
    console.press("Allow it without a browser")
    console.press("Make bot and command")
    console.press("Use the built-in record")
    console.press("Run /incident help")
    console.wait_for("All 7 steps are done")


def main():
    write_settings()
    workspace = Workspace(sys.argv[2])
    console = None
    try:
        console = Console(sys.argv[1])
        set_up(console, workspace)
        console.end()
        console = Console(sys.argv[1], "--page", "setup")
        console.wait_for("All 7 steps are done")
        console.wait_for("Relay running")
    finally:
        if console is not None:
            console.end()
        workspace.end()
    print("The set-up is done.")


if __name__ == "__main__":
    main()
