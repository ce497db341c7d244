/*
 * The build that an entry states of its host: "17763.5122", "10.0.17763.5122",
 * BuildLabEx, or CurrentBuild and UBR.
 */
#ifndef KBDIFF_COLLECT_QFE_BUILD_H
#define KBDIFF_COLLECT_QFE_BUILD_H

#include "kbdiff/collect/qfe_entry.h"

struct list_builder;
struct open_list;

/* Notes it, where the list has none yet. */
void	qfe_build_note(struct list_builder *, struct open_list *,
	    const struct span values[QFE_COUNT]);

#endif
