/*
 * The reasons that coverage gives, in words for people and programs.  All are
 * made in an arena and end without a full stop.
 */
#ifndef KBDIFF_WORDING_EVIDENCE_TEXT_H
#define KBDIFF_WORDING_EVIDENCE_TEXT_H

#include <stddef.h>

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"
#include "kbdiff/coverage/coverage.h"

struct arena;

/* Why a host is covered, the update inapplicable to it, or the answer open:
 * "17763.5122 >= 17763.4974"; "superseded by KB5005030, KB5005565 (catalogue
 * of 2026-06-28)"; "KB5031361 is for 17763; FS22 is 20348".  Empty where there
 * is no reason. */
struct span	evidence_text(const struct result *, const struct cover *,
		    size_t host, struct arena *);
/* The same for people: "at 17763.5122 (KB5032196), which contains 17763.4974";
 * "superseded by KB5005030, then by KB5005565 (catalogue of 2026-06-28)". */
struct span	evidence_text_plain(const struct result *,
		    const struct cover *, size_t host, struct arena *);

/* What a chain proves (COVER_LINK), of the older update by its number:
 * "KB5102207, the monthly rollup of 2026-07, contains KB4012213, the
 * security-only update of 2017-03". */
void		evidence_text_link(const struct result *, const struct cover *,
		    uint32_t older, struct out *);

/*
 * Why hosts of a row stand as they do, covered or inapplicable: a line for
 * hosts with one reason, "EX01 and EX02: at 17763.5122 (KB5032196),
 * which contains 17763.4974".
 */
size_t		evidence_text_lines(const struct report *, const struct row *,
		    enum standing, struct arena *, const struct span **);

#endif
