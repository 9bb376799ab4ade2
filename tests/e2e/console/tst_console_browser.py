#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Muster developers
# SPDX-License-Identifier: Apache-2.0
"""From the first start to a command that answers, with muster-browser: the console through the accessibility tree,
the server's own pages by keyboard, as Chromium takes no text from elsewhere. Prints what the machine took for it.
Started by on-a-display, with the console and a workspace."""

import os
import subprocess
import sys
import time

import pyatspi
from accessible_console import Console, walk
from lone_workspace import Workspace
from own_settings import write_settings

PASSWORD = "Admin-pass-1"  # of every practice workspace
PICTURES = os.environ.get("MUSTER_PICTURES")  # a folder; where nobody wants any, none are taken


def take_picture(name):
    if PICTURES:
        time.sleep(0.5)
        subprocess.run(["import", "-window", "root", f"{PICTURES}/{name}.png"], check=True)


def keys(*arguments):
    subprocess.run(["xdotool", *arguments], check=True)


class BrowserWindow:
    """The window to sign in with, which is another process."""

    def __init__(self, console):
        self.console = console

    def nodes(self):
        for each in pyatspi.Registry.getDesktop(0):
            if each is not None and each.get_process_id() != self.console.process.pid:
                yield from walk(each)

    def take_keyboard(self, title):
        """There is no window manager to give it."""
        keys("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync")

    def find(self, name, role):
        for node in self.nodes():
            try:
                if node.name.startswith(name) and node.getRoleName() == role:
                    return node
            except Exception:
                continue
        return None

    def give_keyboard(self, name, role):
        """What is typed before goes elsewhere: Chromium moves its focus in its own time."""

        def has_it():
            node = self.find(name, role)
            try:
                if node is not None and node.getState().contains(pyatspi.STATE_FOCUSED):
                    return True
                if node is not None:
                    node.queryComponent().grabFocus()
            except Exception:
                pass  # the page went on meanwhile
            return False

        self.console.wait(has_it, f"{name!r} does not get the keyboard")

    def wait_for(self, name, role):
        self.console.wait(lambda: self.find(name, role), f"{name!r} is not on the page")


def sign_in(console):
    browser = BrowserWindow(console)
    browser.wait_for("Email or user name", "text")
    browser.take_keyboard("Sign in to")
    browser.give_keyboard("Email or user name", "text")
    take_picture("login")
    keys("type", "admin")
    keys("key", "Tab")
    keys("type", PASSWORD)
    keys("key", "Return")


def allow(console):
    browser = BrowserWindow(console)
    browser.wait_for("Allow", "push button")
    browser.take_keyboard("Install Muster on")
    take_picture("consent")
    browser.give_keyboard("Allow", "push button")
    keys("key", "Return")


def set_up(console, workspace):
    console.wait_for("Incidents in chat")
    console.press("Set up")
    console.type_into("Address", workspace.url)
    console.press("Check the server")
    console.press("Sign in with the browser")
    sign_in(console)
    console.press("Make it for me")
    console.press("Ask Mattermost")
    allow(console)
    console.press("Make bot and command")
    console.press("Use the built-in record")
    console.press("Run /incident help")
    console.wait_for("All 7 steps are done")


def main():
    write_settings(secrets={"place": "file"})  # there is no keyring here, and this is not about that
    workspace = Workspace(sys.argv[2])
    begun = time.monotonic()
    console = Console(sys.argv[1])
    try:
        set_up(console, workspace)
        print(f"The set-up with the browser took {time.monotonic() - begun:.1f} s.")
    finally:
        console.end()
        workspace.end()


if __name__ == "__main__":
    main()
