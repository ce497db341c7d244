/*
 * What an update is, in words for people and in parts for programs.
 */
#ifndef KBDIFF_WORDING_UPDATE_TEXT_H
#define KBDIFF_WORDING_UPDATE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"
#include "kbdiff/compare/host_group.h"

struct arena;

/* "2023-10 cumulative update, 17763.4974"; else a title, else a kind, these
 * with " (installed 2023-10-14)", in a pair " (installed 2023-10-14 on MBX01)".
 * Empty where nothing tells. */
struct span	update_text_what(const struct report *, const struct row *,
		    struct arena *);

/* The same of an update of the inventory, without what lists say of it. */
struct span	update_text_known(const struct report *, uint32_t update,
		    struct arena *);

/* "2023-10" and "17763.4974"; empty where they are not known. */
struct span	update_text_month(const struct report *, uint32_t update,
		    struct arena *);
struct span	update_text_level(const struct report *, uint32_t update,
		    struct arena *);

/* True if the facts prove that the newer update contains the older one on
 * hosts of the build (0: on all builds that both are for). */
bool		update_text_contains(const struct report *, uint32_t newer,
		    uint32_t older, uint32_t build);

/* The rows of a set without those whose update another one of them contains. */
struct row_set	update_text_newest(const struct report *,
		    const struct row_set *, uint32_t build, struct arena *);

/* "10 security-only updates, 4 Internet Explorer updates and 1 other": how many
 * rows of a set are of which kind, the most first. */
void		update_text_kinds(const struct report *, struct out *,
		    const struct row_set *, struct arena *);

/* "KB1 and KB2": updates of rows by name, up to max of them, else "12
 * updates". */
struct span	update_text_names(const struct report *, const uint32_t *rows,
		    size_t n, size_t max, struct arena *);

/* "1 update", "12 updates" */
void		update_text_count(struct out *, size_t n);

/* "the same update", "the same 12 updates" */
void		update_text_same(struct out *, size_t n);

/* The versions of .NET Framework in a chain: "3.5+4.8" is said as "3.5 and
 * 4.8", "4.6.2-4.7.2" as "4.6.2 to 4.7.2". */
void		update_text_stream(struct out *, const char *stream);

/* What another update fixes too, behind "the same": "CVE", "27 CVEs". */
void		update_text_cves(struct out *, size_t n);

#endif
