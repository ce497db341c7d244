/*
 * An entry of Win32_QuickFixEngineering, under whatever names exports give its
 * properties.
 */
#ifndef KBDIFF_COLLECT_QFE_ENTRY_H
#define KBDIFF_COLLECT_QFE_ENTRY_H

#include "kbdiff/base/span.h"
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

/* Properties of one entry; empty where the export has none. */
struct qfe_entry {
	struct span	values[QFE_COUNT];
};

#endif
