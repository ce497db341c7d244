/*
 * Names and shell patterns of hosts, as options and files of requirements and
 * exceptions give them: CAS01, cas01.corp.example, 'CAS0[13]'.
 */
#ifndef KBDIFF_MODEL_HOST_PATTERN_H
#define KBDIFF_MODEL_HOST_PATTERN_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

struct host;
struct regex;

struct host_pattern {
	struct regex	*pattern;	/* of names of hosts */
	/* A whole name is also met by its first label, and by what NetBIOS
	 * leaves of that; else NULL. */
	struct regex	*label, *cut;
};

/* The pattern borrows nothing of the text.  False: it is no pattern, and
 * nothing has to be freed. */
bool	host_pattern_init(struct host_pattern *, struct span text);
void	host_pattern_fini(struct host_pattern *);	/* zeros are fine */

/* True if the text holds a *, ? or [. */
bool	host_pattern_is_glob(struct span text);

/* Whether it fits a name: a whole name, or its first label, or a longer name
 * given for a short one where nothing says that the host has a domain. */
bool	host_pattern_fits(const struct host_pattern *, struct span name,
	    bool has_domain);

/* Whether it fits any name of a host. */
bool	host_pattern_fits_host(const struct host_pattern *,
	    const struct host *);

#endif
