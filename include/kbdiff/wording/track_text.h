/*
 * Hosts that are patched in different ways, in words for people: some with
 * monthly rollups, others with security-only updates.
 */
#ifndef KBDIFF_WORDING_TRACK_TEXT_H
#define KBDIFF_WORDING_TRACK_TEXT_H

#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"

struct arena;

/* "FS11 is patched with security-only updates (the newest of 2023-10), FS12
 * with monthly rollups (the newest of 2022-12)."; empty unless hosts whose
 * lists are in no doubt are on both tracks. */
struct span	track_text(const struct report *, struct arena *);

/* "A monthly rollup of 2023-10 or later contains all of these monthly rollups
 * and security-only updates."; empty where the one
 * above is, or the facts know no such rollup. */
struct span	track_text_advice(const struct report *, struct arena *);

#endif
