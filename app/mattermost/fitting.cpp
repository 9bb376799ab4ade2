// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/fitting.h"

using namespace Qt::StringLiterals;

namespace muster::mattermost {

namespace {

void becomeText(DialogElement &element)
{
    element.type = u"text"_s;
    element.dataSource.clear();
    element.dataSourceUrl.clear();
    element.minDate.clear();
    element.maxDate.clear();
    element.multiselect = false;
}

void fit(DialogElement &element, const Capabilities &capabilities)
{
    const bool isDate = element.type == "date"_L1 || element.type == "datetime"_L1;
    const bool isDynamic = element.dataSource == "dynamic"_L1;
    if ((isDate && !capabilities.dialogDates) || (isDynamic && !capabilities.dialogDynamicSelect))
        becomeText(element);
    if (element.multiselect && !capabilities.dialogMultiselect) {
        element.multiselect = false;
        element.defaultValue = element.defaultValue.section(u',', 0, 0);
    }
}

} // namespace

Dialog fitted(Dialog dialog, const Capabilities &capabilities)
{
    for (DialogElement &element : dialog.elements)
        fit(element, capabilities);
    return dialog;
}

QList<Attachment> fitted(QList<Attachment> attachments, const Capabilities &capabilities)
{
    if (capabilities.actionTooltips)
        return attachments;
    for (Attachment &attachment : attachments) {
        for (Action &action : attachment.actions)
            action.tooltip.clear();
    }
    return attachments;
}

} // namespace muster::mattermost
