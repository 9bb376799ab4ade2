// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/command_line.h"

#include <cstdlib>

/// Whatever is typed behind `/incident`, it is understood or its problems are named; twice the same.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    using namespace muster;
    const QString text
        = QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const incident::Command command = incident::parseCommand(text);
    if (command != incident::parseCommand(text))
        std::abort();
    for (const incident::CommandProblem &problem : command.problems) {
        if (problem.word.size() > 40) // as command_line.h says: it is said back
            std::abort();
    }
    if (command.number && *command.number < 1)
        std::abort();
    return 0;
}
