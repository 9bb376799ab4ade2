#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Muster developers
# SPDX-License-Identifier: Apache-2.0
"""The console as a screen reader has it: finds what is in sight by its name, presses it and types into it."""

import subprocess
import sys
import time

import pyatspi

LIMIT = 60  # seconds, for each condition; only a run that hangs reaches it
STEP = 0.05


def walk(node):
    """All that is in sight below a node. What goes away meanwhile is left out."""
    try:
        children = [node.getChildAtIndex(i) for i in range(node.childCount)]
    except Exception:
        return
    for child in children:
        if child is None:
            continue
        yield child
        yield from walk(child)


def is_in_sight(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


class Console:
    def __init__(self, program, *arguments):
        self.process = subprocess.Popen([program, *arguments])

    def application(self):
        for each in pyatspi.Registry.getDesktop(0):
            if each is not None and each.get_process_id() == self.process.pid:
                return each
        return None

    def find(self, name, *roles):
        """The first in sight that is called so; None: nothing is."""
        application = self.application()
        if application is None:
            return None
        for node in walk(application):
            try:
                fits = node.name.startswith(name) and (not roles or node.getRoleName() in roles)
                if "text" in roles:  # what can be written in, not what is read
                    fits = fits and node.getState().contains(pyatspi.STATE_EDITABLE)
                if fits and is_in_sight(node):
                    return node
            except Exception:
                continue
        return None

    def wait_for(self, name, *roles):
        return self.wait(lambda: self.find(name, *roles), f"{name!r} is not in sight")

    def wait(self, condition, otherwise):
        end = time.monotonic() + LIMIT
        while time.monotonic() < end:
            if self.process.poll() is not None:
                sys.exit(f"The console ended with {self.process.returncode}")
            met = condition()
            if met:
                return met
            time.sleep(STEP)
        names = sorted({n.name for n in walk(self.application()) if n.name})
        sys.exit(f"{otherwise} after {LIMIT} s. There is: {names}")

    def press(self, name):
        def pressed():
            node = self.find(name, "push button", "button", "toggle button")
            if node is None or not node.getState().contains(pyatspi.STATE_ENABLED):
                return False
            actions = node.queryAction()
            for i in range(actions.nActions):
                if actions.getName(i) in ("Press", "press", "click"):
                    return actions.doAction(i)
            return False

        self.wait(pressed, f"{name!r} cannot be pressed")

    def type_into(self, name, text):
        def typed():
            node = self.find(name, "text", "password text")
            if node is None or "EditableText" not in pyatspi.listInterfaces(node):
                return False
            return node.queryEditableText().setTextContents(text)

        self.wait(typed, f"{name!r} takes no text")

    def send(self, text):
        self.type_into("Message", text)
        self.press("Send")

    def choose(self, in_list, beginning):
        """Selects the row of a list that begins so."""

        def chosen():
            rows = self.find(in_list, "list")
            if rows is None:
                return False
            for i in range(rows.childCount):
                row = rows.getChildAtIndex(i)
                if row is not None and row.name.startswith(beginning):
                    return row.queryAction().doAction(0)
            return False

        self.wait(chosen, f"No {beginning!r} in {in_list!r}")

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait()
