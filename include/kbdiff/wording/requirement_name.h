/*
 * What a row's update is called for people: by its number, or in words where a
 * line of requirements asks for a level, a month or one of several.
 */
#ifndef KBDIFF_WORDING_REQUIREMENT_NAME_H
#define KBDIFF_WORDING_REQUIREMENT_NAME_H

#include <stdint.h>

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"
#include "kbdiff/model/requirement.h"

struct arena;

/* "KB5031361"; "2023-10 or later"; of alternatives "KB4012212 or KB4012215",
 * "KB4012212 or 5 others". */
struct span	requirement_name(const struct report *, uint32_t update,
		    struct arena *);

/* "KB5031361", "17763.4974 or above", "2023-10 or later" */
void		requirement_name_term(struct out *, const struct term *);

/* " or ", between the last of several terms and the one before it; with a comma
 * where one of them has an "or" of its own. */
const char	*requirement_name_or(const struct term *before,
		    const struct term *last);

#endif
