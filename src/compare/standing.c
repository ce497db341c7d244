#include "kbdiff/compare/standing.h"

/* The reasons that make a standing, as bits. */
static const unsigned reasons_of[STANDING_COUNT] = {
	[STANDING_HAVE] = 1u << REASON_LISTED,
	[STANDING_LACK] = 1u << REASON_NOT_LISTED | 1u << REASON_PENDING |
	    1u << REASON_NOT_INSTALLED,
	[STANDING_UNCERTAIN] = 1u << REASON_CONFLICT | 1u << REASON_DOUBT |
	    1u << REASON_KIND | 1u << REASON_FACTS_END |
	    1u << REASON_MAYBE_COVERED | 1u << REASON_FAMILY |
	    1u << REASON_NO_PEER,
	[STANDING_ACCEPTED] = 1u << REASON_ACCEPTED,
	[STANDING_COVERED] = 1u << REASON_SUPERSEDED | 1u << REASON_COVERED,
	[STANDING_INAPPLICABLE] = 1u << REASON_INAPPLICABLE,
	[STANDING_NOT_COMPARED] = 1u << REASON_NOT_COMPARED,
};

enum standing
reason_standing(enum reason reason)
{
	int s = 0;

	while ((reasons_of[s] >> reason & 1) == 0)
		s++;
	return (enum standing)s;
}

unsigned
standing_reasons(enum standing standing)
{
	return reasons_of[standing];
}
