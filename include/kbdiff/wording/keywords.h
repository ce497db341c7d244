/*
 * Values of a row or host as machine-readable reports give them: the one place
 * that names groups, verdicts and roles for programs.
 */
#ifndef KBDIFF_WORDING_KEYWORDS_H
#define KBDIFF_WORDING_KEYWORDS_H

#include "kbdiff/compare/result.h"
#include "kbdiff/compare/report_view.h"

/* "missing", in a cluster "drift"; "same", in a cluster "common". */
const char	*keywords_group(enum group, bool cluster);
/* "missing", "uncertain", "nothing missing"; "drift", "uncertain",
 * "consistent". */
const char	*keywords_verdict(const struct result *);
/* "good", "baseline", "bad", "node". */
const char	*keywords_role(enum role);
/* "none", "builds", "catalog", "map", "state", "chain", "level", "version".
 */
const char	*keywords_evidence(enum evidence);
/* Of a host that is uncertain: incomplete, kind, conflict, facts,
 * maybe-covered, family, no-peer. */
const char	*keywords_uncertain(enum reason);

/* "changed", "unchanged", "uncertain". */
const char	*keywords_changes(const struct changes *);
/* "installed", "removed", "replaced"; "uncertain" for all else. */
const char	*keywords_update_change(enum update_change);
/* "changed", "uncertain", "unchanged", "gone", "came". */
const char	*keywords_host_state(enum host_state);

/* Length of the longest URL with its NUL. */
#define CELLS_URL	80
/* Where Microsoft describes the update; "" for one without a number. */
void		 keywords_url(uint32_t number, char buf[CELLS_URL]);
/* Where it can be downloaded; "" for one without a number. */
void		 keywords_catalog_url(uint32_t number, char buf[CELLS_URL]);

#endif
