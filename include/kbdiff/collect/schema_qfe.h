/*
 * Properties of Win32_QuickFixEngineering, under whatever names exports give
 * them: what the importers of Get-HotFix and wmic share.
 */
#ifndef KBDIFF_COLLECT_SCHEMA_QFE_H
#define KBDIFF_COLLECT_SCHEMA_QFE_H

#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/qfe_entry.h"
#include "kbdiff/collect/schema.h"

/* Properties as bits (1 << property): those that may name the host, and those
 * that an entry needs to count. */
#define QFE_HOSTS	(PROPERTY(QFE_HOST_LAST + 1) - 1)
#define QFE_VITAL	(QFE_HOSTS | PROPERTY(QFE_ID))

/* Its entries in every shape but CSV. */
extern const struct schema qfe_schema;

/* Those of a table that somebody made, whose update may stand under "KB" or
 * "Update": its rows prove it. */
extern const struct schema own_schema;

/* No values at all. */
void		 schema_qfe_clear(struct qfe_entry *);

/* The property of this name, QFE_COUNT if it is none of them. */
enum qfe	 schema_qfe_named(struct span name);

/* Whether columns, of which these are there, say what is approved for the host
 * and nothing of what it has: neither a state nor a day. */
bool		 schema_qfe_approves(property_set seen);

/* Whether a column of this name, which is QFE_ID, cannot be anything else:
 * "ID" and "KB" may be anybody's. */
bool		 schema_qfe_is_id(struct span name);

/* Whether a column of this name is of another program: beside it the updates
 * are none that Get-HotFix lists. */
bool		 schema_qfe_is_foreign(struct span name);

/* Takes Source off an entry whose column of hosts, if there is one, is blank:
 * it says where the update came from. */
void		 schema_qfe_drop_source(struct qfe_entry *, bool has_host);

/* The host that an entry is of, as its properties name it. */
struct list_head schema_qfe_head(const struct qfe_entry *);

/* The name of another host in another of them, or "": where --column chooses
 * one the others do not count, nor does Source without a digit, as WSUS. */
struct span	 schema_qfe_beside(const struct qfe_entry *, struct span host);

#endif
