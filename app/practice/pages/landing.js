// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

// Newer servers ask a fresh profile where it would like to view them: what was answered is kept under this
// name, as the real web client does. Without scripts nobody is asked.
'use strict';

(() => {
    const seen = '__landingPageSeen__';
    const base = document.documentElement.dataset.base;
    const place = location.hash.slice(1);
    const target = base + (/^\/(?![/\\])/.test(place) ? place : '/login');
    if (location.pathname === base + '/landing') {
        if (localStorage.getItem(seen) === 'true') {
            location.replace(target);
            return;
        }
        const browser = document.getElementById('browser');
        browser.href = target;
        browser.addEventListener('click', () => localStorage.setItem(seen, 'true'));
        document.getElementById('desktop').href = 'mattermost://' + location.host + target;
    } else if (localStorage.getItem(seen) !== 'true') {
        location.replace(base + '/landing#/login' + location.search);
    }
})();
