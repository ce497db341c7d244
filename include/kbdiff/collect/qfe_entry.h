/*
 * An entry of Win32_QuickFixEngineering, under whatever names exports give its
 * properties.
 */
#ifndef KBDIFF_COLLECT_QFE_ENTRY_H
#define KBDIFF_COLLECT_QFE_ENTRY_H

#include "kbdiff/base/span.h"
#include "kbdiff/collect/state_column.h"

/* Properties that may name the host come first, the best first of all
 * (kbdiff-formats(5)); beside a column of hosts Source says where updates came
 * from. */
enum qfe {
	QFE_CSNAME, QFE_SERVER, QFE_PSCOMPUTERNAME, QFE_HOST, QFE_SOURCE,
	QFE_HOST_LAST = QFE_SOURCE,
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

_Static_assert((int)STATE_COLUMN_COUNT <= 32, "a column has a bit");

/* Properties of one entry; empty where the export has none.  Few exports have
 * many of the columns of states: only those in states are set. */
struct qfe_entry {
	struct span	values[QFE_COUNT];
	uint32_t	states;		/* as bits, by enum state_column */
};

#define QFE_ALL_STATES	((UINT32_C(1) << (STATE_COLUMN_COUNT - 1) << 1) - 1)

static inline void
qfe_set(struct qfe_entry *e, int property, struct span value)
{
	e->values[property] = value;
	if (property >= QFE_STATES)
		e->states |= UINT32_C(1) << (property - QFE_STATES);
}

static inline struct span
qfe_value(const struct qfe_entry *e, int property)
{
	return property >= QFE_STATES && (e->states >> (property -
	    QFE_STATES) & 1) == 0 ? SPAN_NONE : e->values[property];
}

#endif
