/*
 * Properties of Win32_QuickFixEngineering, under whatever names exports give
 * them: what the importers of Get-HotFix and wmic share.
 */
#ifndef KBDIFF_COLLECT_SCHEMA_QFE_H
#define KBDIFF_COLLECT_SCHEMA_QFE_H

#include "kbdiff/base/span.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/schema.h"
#include "kbdiff/collect/state_column.h"

/* Properties that may name the host come first, the best first of all
 * (kbdiff-formats(5)). */
enum qfe {
	QFE_CSNAME, QFE_SERVER, QFE_PSCOMPUTERNAME, QFE_SOURCE, QFE_HOST,
	QFE_HOST_LAST = QFE_HOST,
	QFE_ID, QFE_SERVICE_PACK, QFE_DESCRIPTION, QFE_INSTALLED_ON,
	QFE_INSTALLED_BY, QFE_INSTALL_DATE,
	/* The host's level, in one value or two. */
	QFE_OS_BUILD, QFE_CURRENT_BUILD, QFE_UBR,
	QFE_COUNTED,		/* how many ids its cell holds */
	QFE_APPROVAL,		/* what a server wants it to have */
	QFE_TITLE,		/* of the update, in a column without a
				   property */
	QFE_STATES, QFE_STATES_LAST = QFE_STATES + STATE_COLUMN_COUNT - 1,
	QFE_COUNT
};

/* Properties as bits (1 << property): those that may name the host, and those
 * that an entry needs to count. */
#define QFE_HOSTS	(PROPERTY(QFE_HOST_LAST + 1) - 1)
#define QFE_VITAL	(QFE_HOSTS | PROPERTY(QFE_ID))

/* Its entries in every shape but CSV. */
extern const struct schema qfe_schema;

/* Properties of one entry; empty where the export has none. */
struct qfe_entry {
	struct span	values[QFE_COUNT];
};

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

/* Whether a cell is an id, or one with a state beside it. */
bool		 schema_qfe_reads_id(struct span cell);

/* The host that an entry is of, as its properties name it. */
struct list_head schema_qfe_head(const struct qfe_entry *);

/* The name of another host in another of them, or "": where --column chooses
 * one the others do not count, nor does Source, which may be anything. */
struct span	 schema_qfe_beside(const struct qfe_entry *, struct span host);

/* Notes the build that an entry states of its host, where the list has none
 * yet: "17763.5122", "10.0.17763.5122", BuildLabEx, or CurrentBuild and UBR. */
void		 schema_qfe_build(struct list_builder *, struct open_list *,
		    const struct span values[QFE_COUNT]);

/* The entry as a row for the list builder. */
struct entry_in	 schema_qfe_row(const struct qfe_entry *, uint64_t line,
		    uint64_t column);

/* Whether it says nothing at all, as a line of blank cells. */
bool		 schema_qfe_blank(const struct qfe_entry *);

/* Adds it: as several entries, where its id is several ids, whatever parts
 * them.  Of a host that could not be asked it adds that. */
void schema_qfe_add(
    struct list_builder *, struct open_list *, const struct entry_in *);

#endif
