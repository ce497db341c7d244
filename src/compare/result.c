#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/bitset.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/compare/result.h"
#include "kbdiff/coverage/coverage.h"
#include "kbdiff/facts/builds.h"
#include "peers.h"
#include "lacks.h"
#include "reason_bits.h"
#include "requirements.h"

void
result_free(struct result *r)
{
	if (r == NULL)
		return;
	peers_fini(r->peers);
	requirements_fini(r->requirements);
	arena_free(r->arena);
	free(r->reasons);
	free(r->rows);
	free(r);
}

enum reason
result_reason(const struct result *r, const struct row *row, size_t host)
{
	(void)r;
	return reasons_get(row->standings, host);
}

enum standing
result_standing(const struct result *r, const struct row *row, size_t host)
{
	return reason_standing(result_reason(r, row, host));
}

bool
result_find_other(const struct result *r, const struct row *row, size_t *host)
{
	size_t n = r->inventory->n;

	for (; *host < n; ++*host) {
		*host = reasons_next(row->standings, *host, n);
		if (*host < n && r->roles[*host] != ROLE_NONE)
			return true;
	}
	return false;
}

bool
result_find(const struct result *r, const struct row *row, enum side side,
    enum standing standing, size_t *host)
{
	size_t n = r->inventory->n;
	unsigned reasons = standing_reasons(standing);

	if ((row->reasons & reasons) == 0)
		return false;
	for (;; ++*host) {
		*host = reasons_find(row->standings, reasons, *host, n);
		if (*host == n)
			return false;
		if (r->roles[*host] != ROLE_NONE && (side == SIDE_COUNT ||
		    role_side(r->roles[*host]) == side))
			return true;
	}
}

bool
result_is_unasked(const struct result *r, size_t bad)
{
	return r->nunasked != 0 && r->roles[bad] == ROLE_BAD &&
	    !bits_has(r->requirements->answered, bad);
}

bool
result_peers(const struct result *r, size_t good, size_t bad)
{
	return r->roles[good] == ROLE_BASELINE ? !result_is_unasked(r, bad) :
	    peers_are(r->peers, good, bad);
}

uint32_t
result_family(const struct result *r, size_t host, unsigned *lines)
{
	return families_build(&r->peers->families, host, lines);
}

uint32_t
result_build(const struct result *r, size_t host)
{
	const struct level *l = r->coverage == NULL ? NULL :
	    coverage_level(r->coverage, host);
	struct version v;

	if (version_scan(r->inventory->hosts[host].build, &v))
		return v.build;
	if (l == NULL || l->n == 0)
		return l == NULL ? 0 : l->stated;
	for (size_t i = 1; i < l->n; i++)
		if (l->places[i].build != l->places[0].build)
			return 0;
	return l->places[0].build;
}

bool
result_has_peer(const struct result *r, size_t host)
{
	return peers_has_any(r->peers, host);
}

bool
result_is_mixed(const struct result *r, size_t host)
{
	return bits_has(r->peers->families.mixed, host);
}

bool
result_is_doubtful(const struct result *r, size_t host)
{
	return !r->inventory->hosts[host].complete && !r->one_check;
}

struct cover
result_cover(const struct result *r, const struct row *row, size_t host,
    struct arena *arena)
{
	const struct host *h = &r->inventory->hosts[host];
	enum reason reason = reasons_get(row->standings, host);
	const struct required *q = result_required(r, row);
	const struct term *by;

	if (reason == REASON_INAPPLICABLE && bits_has(h->updates[
	    PRESENCE_INAPPLICABLE], row->update))
		return (struct cover){ .answer = ANSWER_INAPPLICABLE,
		    .evidence = EVIDENCE_STATE, .reason = COVER_STATE };
	if (q != NULL && q->special)
		return result_answer(r, row, host, &by, arena);
	return lacks_cover(r->inventory, r->coverage, host, row->update,
	    reason, arena);
}

void
row_separation(const struct row *row, char buf[16])
{
	bool negative = row->numerator < 0;
	int64_t n = negative ? -row->numerator : row->numerator;
	int64_t whole = n / row->denominator, rest = n % row->denominator;
	int64_t digits = (rest * 20000 + row->denominator) /
	    (2 * row->denominator);

	if (digits == 10000) {
		whole++;
		digits = 0;
	}
	snprintf(buf, 16, "%s%d.%04d",
	    negative && whole + digits != 0 ? "-" : "", (int)whole,
	    (int)digits);
}
