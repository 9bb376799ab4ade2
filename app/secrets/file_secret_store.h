// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/secrets/secret_store.h"

namespace muster::secrets {

/// Secrets in one text file that only its owner can read: a line NAME=value each, "#" begins a comment.
/// Comments and names we do not know survive a change.
class FileSecretStore final : public SecretStore
{
public:
    explicit FileSecretStore(QString file, Texts texts = Texts());

    /// muster/secrets under QStandardPaths::GenericConfigLocation.
    [[nodiscard]] static QString defaultFile();

    /// Forbidden when anyone but the owner may read or write the file, Malformed (with the line's number)
    /// when a line is none of the above, Storage when it can not be read; NotFound also without a file.
    [[nodiscard]] Async<Secret> get(SecretName name) override;
    /// Makes the file with mode 0600. Storage when it can not be written.
    [[nodiscard]] Async<void> set(SecretName name, Secret secret) override;
    [[nodiscard]] Async<QString> place(SecretName name) override;
    [[nodiscard]] Async<void> remove(SecretName name) override;

private:
    QString m_file;
    Texts m_texts;
};

} // namespace muster::secrets
