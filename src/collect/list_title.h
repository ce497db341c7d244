/*
 * Titles above lists: "Missing updates", "Fehlende Updates (3)", "Installed on
 * EX01", in the languages of Windows; and what a line of text says of updates
 * that it names.
 */
#ifndef KBDIFF_COLLECT_LIST_TITLE_H
#define KBDIFF_COLLECT_LIST_TITLE_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

enum title {
	TITLE_NONE,		/* a line that says nothing of a list */
	TITLE_MISSING,		/* what is listed below is not installed */
	TITLE_WANTED,		/* the same, and may be a requirement */
	TITLE_OPEN,		/* nobody knows whether it is */
	TITLE_OPEN_HOST,	/* the same of the host that it names */
	TITLE_INSTALLED,	/* it is, or nothing is missing */
	TITLE_OTHER		/* a title of another kind, or text: a title
				   above it is none of what is below */
};

enum title list_title_read(struct span line);

/* Whether the name of a file says that what it lists is not installed, or may
 * not be: "EX02 missing", "approved updates"; not "available hosts".  A strict
 * one leaves no other sense: "OPEN-VPN" has one. */
bool	list_title_name(struct span name, bool strict);

/* The same as list_title_read of a line that says that something failed, which
 * may be a host that was not reached: TITLE_NONE. */
enum title list_title_failed(struct span line);

/* Whether a line that names updates says that they are not simply installed:
 * failed, missing, removed, not yet; wanted: or required, planned. */
bool	list_title_against(struct span line, bool wanted);

/* Whether a title says that updates are on their way to where they are
 * wanted. */
bool	list_title_pending(struct span title);

/* Whether it says that they are not there and should be: missing, failed, not
 * installed; not removed, not needed. */
bool	list_title_amiss(struct span line);

/* Whether a line below a list says so of all of it, or that something was left
 * out: "2 updates failed", "reboot required", "skipped 1 host"; rows: how many
 * it has. */
bool	list_title_below(struct span line, uint64_t rows);

/* Whether a line that may stand above all lists counts such updates, or hosts
 * that were not asked: "1 succeeded, 1 failed". */
bool	list_title_counts(struct span line);

/* "2 of 4", "2/4", "71%", with any text behind it: less than all. */
bool	list_title_share(struct span);

/* Whether a short line says that there is none. */
bool	list_title_none(struct span line);

/* Whether what somebody wrote beside an update says so, or leaves it open; not
 * strict: by words that leave no other sense, since it may be about anything.
 */
bool	list_title_remark(struct span text, bool strict);

#endif
