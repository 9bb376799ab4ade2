#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Muster developers
# SPDX-License-Identifier: Apache-2.0
"""A person's first day with the console, through the accessibility tree: first start, Practise, declare by form,
mitigate by button, resolve by command, and see it in Incidents. Started by on-a-display, with the program."""

import sys

from accessible_console import Console


def journey(console):
    console.wait_for("Incidents in chat")
    console.press("Practise")
    console.wait_for("Step 1 of 6")

    console.send("/incident new")
    console.wait_for("Title", "text")
    console.type_into("Title", "Checkout fails")
    console.press("Declare")

    console.wait_for("Step 3 of 6")
    console.choose("Channels", "inc")
    console.wait_for("Step 4 of 6")
    console.press("Mitigate")

    console.wait_for("Step 5 of 6")
    console.send("/incident resolve rolled back")

    console.wait_for("Step 6 of 6")
    console.press("Show the incident")
    console.wait_for("Incidents", "table", "tree table", "tree", "list")
    console.wait(lambda: console.find("Checkout fails"), "The incident is not listed")
    console.wait(lambda: console.find("Resolved"), "It is not resolved")


def main():
    console = Console(sys.argv[1])
    try:
        journey(console)
    finally:
        console.end()
    print("The journey is done.")


if __name__ == "__main__":
    main()
