// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/wording.h"

#include "app/core/texts.h"

namespace muster {

namespace {

/// All at once: a value may hold a "%2" of its own.
QString filled(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (place < 1 || place > values.size()) {
            result += text.at(i);
            continue;
        }
        result += values.at(place - 1);
        ++i;
    }
    return result;
}

} // namespace

Wording Wording::translate(const char *context, const char *source)
{
    return {QString::fromUtf8(context), QString::fromUtf8(source), {}};
}

Wording Wording::arg(const QString &value) const
{
    Wording filledIn = *this;
    filledIn.values.append(value);
    return filledIn;
}

QString Wording::inEnglish() const
{
    return filled(source, values);
}

QString Wording::in(const Texts &texts) const
{
    return filled(texts.translate(context.toUtf8().constData(), source.toUtf8().constData()), values);
}

} // namespace muster
