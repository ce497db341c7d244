/*
 * Names and shell patterns of hosts, as options and files of requirements and
 * exceptions give them: CAS01, cas01.corp.example, 'CAS0[13]'.
 */
#ifndef KBDIFF_MODEL_HOST_PATTERN_H
#define KBDIFF_MODEL_HOST_PATTERN_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

struct host;
struct inventory;
struct regex;

struct host_pattern {
	struct span	 text;
	struct regex	*pattern;	/* of names of hosts */
	/* A whole name is also met by its first label, and by what NetBIOS
	 * leaves of that; else NULL. */
	struct regex	*label, *cut;
};

/* How a pattern fits the names of a host. */
enum host_fit {
	HOST_FIT_NO,
	HOST_FIT_SHORT,		/* it is a longer name than any of the host's,
				   which may be another one */
	HOST_FIT_WHOLE,
	HOST_FIT_EXACT		/* it looks like a pattern, and is the host's
				   name letter by letter */
};

/* The pattern borrows the text.  False: it is no pattern, and nothing has to be
 * freed. */
bool	host_pattern_init(struct host_pattern *, struct span text);
void	host_pattern_fini(struct host_pattern *);	/* zeros are fine */

/* True if the text holds a *, ? or [. */
bool	host_pattern_is_glob(struct span text);

/* Whether it fits a name: a whole name, or its first label, or a longer name
 * given for a short one where nothing says that the host has a domain. */
bool	host_pattern_fits(const struct host_pattern *, struct span name,
	    bool has_domain);

enum host_fit host_pattern_fit(const struct host_pattern *,
	    const struct host *);
/* Whether it fits any name of a host of the inventory: a short name only where
 * no other host has a name that it fits whole, and a pattern only where it is
 * no host's name. */
bool	host_pattern_fits_host(const struct host_pattern *,
	    const struct inventory *, size_t host);
/* Whether two that fit the host do so as two longer names of it, of which it
 * can have one. */
bool	host_pattern_are_rivals(const struct host_pattern *,
	    const struct host_pattern *, const struct host *);

#endif
