#include "kbdiff/wording/behind_text.h"
#include "kbdiff/wording/level_text.h"

int
behind_text_months(date from, date to)
{
	int y1, m1, y2, m2, d;

	if (from == DATE_NONE || to == DATE_NONE)
		return 0;
	date_split(from, &y1, &m1, &d);
	date_split(to, &y2, &m2, &d);
	return (y2 - y1) * 12 + m2 - m1;
}

/* True if a host lacks a cumulative update by an exception, so that its level
 * is none of the comparison's. */
static bool
is_level_accepted(const struct report *r, size_t host)
{
	const struct result *result = r->result;

	for (size_t k = 0; k < result->n; k++)
		if ((result->rows[k].reasons & 1u << REASON_ACCEPTED) != 0 &&
		    result_standing(result, &result->rows[k], host) ==
		    STANDING_ACCEPTED && raw_lists_cumulative(
		    r->inventory->raw_lists, result->rows[k].update))
			return true;
	return false;
}

/* True if options took out updates, and no row is left that shows which of two
 * hosts is behind the other. */
static bool
is_level_filtered(const struct report *r, size_t behind, size_t ahead)
{
	const struct result *result = r->result;
	enum standing s;

	if (result == NULL || !taken_by_options(&result->taken))
		return false;
	for (size_t k = 0; k < result->n; k++) {
		if (!raw_lists_cumulative(r->inventory->raw_lists,
		    result->rows[k].update))
			continue;
		s = result_standing(result, &result->rows[k], behind);
		if ((s == STANDING_LACK || s == STANDING_UNCERTAIN) &&
		    result_standing(result, &result->rows[k], ahead) ==
		    STANDING_HAVE)
			return false;
	}
	return true;
}

enum level_order
behind_text_compare(const struct report *r, size_t host, size_t other,
    int *months)
{
	enum level_order order = level_order_of(level_text_level(r, host),
	    level_text_level(r, other), level_text_is_whole(r, host),
	    level_text_is_whole(r, other));

	*months = 0;
	if (order != LEVEL_BEHIND && order != LEVEL_AHEAD)
		return order;
	if (r->result != NULL && r->result->exceptions != NULL &&
	    (is_level_accepted(r, host) || is_level_accepted(r, other)))
		return LEVEL_UNKNOWN;
	if (order == LEVEL_BEHIND ? is_level_filtered(r, host, other) :
	    is_level_filtered(r, other, host))
		return LEVEL_UNKNOWN;
	*months = behind_text_months(level_text_released(r, host),
	    level_text_released(r, other));
	if (order == LEVEL_AHEAD)
		*months = -*months;
	*months = *months < 0 ? 0 : *months;
	return order;
}

void
behind_text_distance(struct out *o, int months, enum level_order order)
{
	if (months == 1)
		out_str(o, "one month");
	else
		out_printf(o, "%d months", months);
	out_str(o, order == LEVEL_BEHIND ? " behind" : " ahead");
}

void
behind_text_is(struct out *o, size_t hosts, int months,
    enum level_order order)
{
	out_str(o, hosts == 1 ? " is " : " are ");
	behind_text_distance(o, months, order);
	out_str(o, order == LEVEL_BEHIND ? " " : " of ");
}
