/*
 * How hosts stand in a row, as JSON: keys of the row's object.
 */
#ifndef KBDIFF_REPORT_JSON_HOSTS_H
#define KBDIFF_REPORT_JSON_HOSTS_H

#include "kbdiff/compare/result.h"
#include "json_writer.h"

/* Names of the hosts of a side that stand so; SIDE_COUNT means both. */
void json_hosts_standing(struct json_writer *, const char *name,
    const struct row *, enum side, enum standing);

/* Of those that lack it, the ones that wait for a restart. */
void	json_hosts_pending(struct json_writer *, const struct row *);

/* Those that are covered, or to which it is inapplicable, and why. */
void json_hosts_covered(struct json_writer *, const char *name,
    const struct row *, enum standing);

/* Why it cannot be told of the bad hosts of which it cannot. */
void	json_hosts_uncertain(struct json_writer *, const struct row *);

/* The line of requirements that the row is of, and what meets it. */
void	json_hosts_requirement(struct json_writer *, const struct row *);

/* The exception that accepts a lack of a host, or did, as an object of its own.
 */
void	json_hosts_exception(struct json_writer *, const struct row *,
	    size_t host);

/* The good hosts that a bad host was compared with; nothing for others. */
void	json_hosts_peers(struct json_writer *, size_t host);

/* What is known of a host: its system and level, its files, and what is in
 * doubt. */
void	json_hosts_details(struct json_writer *, size_t host);

#endif
