#include <stdio.h>

#include "kbdiff/wording/keywords.h"

const char *
keywords_group(enum group group, bool cluster)
{
	static const char *const names[GROUP_COUNT] = {
		[GROUP_MISSING] = "missing", [GROUP_UNCERTAIN] = "uncertain",
		[GROUP_EXTRA] = "extra", [GROUP_ACCEPTED] = "accepted",
	        [GROUP_COVERED] = "covered",
		[GROUP_INAPPLICABLE] = "inapplicable", [GROUP_SAME] = "same",
	};

	if (cluster && group == GROUP_MISSING)
		return "drift";
	if (cluster && group == GROUP_SAME)
		return "common";
	return names[group];
}

const char *
keywords_verdict(const struct result *r)
{
	switch (r->verdict) {
	case VERDICT_MISSING:
		return r->cluster ? "drift" : "missing";
	case VERDICT_NOTHING:
		return r->cluster ? "consistent" : "nothing missing";
	default:
		return "uncertain";
	}
}

const char *
keywords_changes(const struct changes *c)
{
	switch (c->verdict) {
	case CHANGES_CHANGED:
		return "changed";
	case CHANGES_UNCHANGED:
		return "unchanged";
	default:
		return "uncertain";
	}
}

const char *
keywords_update_change(enum update_change change)
{
	static const char *const names[UPDATE_CHANGES] = {
		[UPDATE_INSTALLED] = "installed",
		[UPDATE_REMOVED] = "removed",
		[UPDATE_REPLACED] = "replaced",
		[UPDATE_MAYBE_INSTALLED] = "uncertain",
		[UPDATE_MAYBE_REMOVED] = "uncertain",
		[UPDATE_PENDING] = "uncertain",
	};

	return names[change];
}

const char *
keywords_host_state(enum host_state state)
{
	static const char *const names[HOST_STATES] = {
		[HOST_CHANGED] = "changed", [HOST_UNCERTAIN] = "uncertain",
		[HOST_UNCHANGED] = "unchanged", [HOST_GONE] = "gone",
		[HOST_CAME] = "came",
	};

	return names[state];
}

const char *
keywords_role(enum role role)
{
	static const char *const names[] = {
		[ROLE_NONE] = "none", [ROLE_GOOD] = "good",
		[ROLE_BASELINE] = "baseline", [ROLE_BAD] = "bad",
		[ROLE_NODE] = "node",
	};

	return names[role];
}

const char *
keywords_evidence(enum evidence e)
{
	static const char *const names[] = {
		[EVIDENCE_NONE] = "none", [EVIDENCE_BUILDS] = "builds",
		[EVIDENCE_CATALOG] = "catalog", [EVIDENCE_MAP] = "map",
		[EVIDENCE_STATE] = "state", [EVIDENCE_CHAIN] = "chain",
		[EVIDENCE_LEVEL] = "level", [EVIDENCE_VERSION] = "version",
	};

	return names[e];
}

const char *
keywords_uncertain(enum reason reason)
{
	switch (reason) {
	case REASON_KIND:
		return "kind";
	case REASON_CONFLICT:
		return "conflict";
	case REASON_FACTS_END:
		return "facts";
	case REASON_MAYBE_COVERED:
		return "maybe-covered";
	case REASON_FAMILY:
		return "family";
	case REASON_NO_PEER:
		return "no-peer";
	default:
		return "incomplete";
	}
}

void
keywords_url(uint32_t number, char buf[CELLS_URL])
{
	if (number == 0)
		buf[0] = '\0';
	else
		snprintf(buf, CELLS_URL, "https://support.microsoft.com/help/"
		    "%u", (unsigned)number);
}

void
keywords_catalog_url(uint32_t number, char buf[CELLS_URL])
{
	if (number == 0)
		buf[0] = '\0';
	else
		snprintf(buf, CELLS_URL, "https://www.catalog.update.microsoft"
		    ".com/Search.aspx?q=KB%u", (unsigned)number);
}
