#define PCRE2_CODE_UNIT_WIDTH 8

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

#include <pcre2.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/regex.h"

struct regex {
	pcre2_code	*code;
	pcre2_match_context *limits;
	char		*pattern;	/* as it was given */
};

/* What PCRE2 may do for one text: a millisecond or so.  Its default, a hundred
 * times as much, is nothing that each of many texts may take. */
#define EFFORT_MAX	100000

/* The pattern that gave up first, and on what. */
static struct {
	atomic_bool	is, told;
	char		what[256];
} gave_up;

/* As much as shows which text it is. */
#define SHOWN		40

static void
note_giving_up(const struct regex *rx, struct span s)
{
	if (atomic_exchange(&gave_up.is, true))
		return;
	snprintf(gave_up.what, sizeof gave_up.what, "the pattern \"%.120s\" "
	    "takes too long on \"%.*s%s\"; write it without a repeat inside "
	    "a repeat", rx->pattern, (int)(s.n > SHOWN ? SHOWN : s.n), s.p,
	    s.n > SHOWN ? "..." : "");
	atomic_store(&gave_up.told, true);
}

const char *
regex_gave_up(void)
{
	return atomic_load(&gave_up.told) ? gave_up.what : NULL;
}

static struct regex *
compile(PCRE2_SPTR pattern, size_t len, uint32_t options, char *why, size_t n)
{
	struct regex *rx;
	pcre2_code *code;
	PCRE2_SIZE at;
	int err;
	PCRE2_UCHAR message[128];

	code = pcre2_compile(pattern, len, options | PCRE2_CASELESS |
	    PCRE2_UTF | PCRE2_UCP, &err, &at, NULL);
	if (code == NULL) {
		pcre2_get_error_message(err, message, sizeof message);
		if (at == len)
			snprintf(why, n, "%s at its end",
			    (const char *)message);
		else
			snprintf(why, n, "%s at character %zu",
			    (const char *)message, (size_t)at + 1);
		return NULL;
	}
	pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);	/* or interpreted */
	rx = xcalloc(1, sizeof *rx);
	rx->code = code;
	rx->limits = pcre2_match_context_create(NULL);
	if (rx->limits != NULL)
		pcre2_set_match_limit(rx->limits, EFFORT_MAX);
	return rx;
}

struct regex *
regex_new(struct span pattern, char *why, size_t n)
{
	struct regex *rx = compile((PCRE2_SPTR)pattern.p, pattern.n, 0, why,
	    n);

	if (rx != NULL)
		rx->pattern = xspandup(pattern);
	return rx;
}

struct regex *
regex_glob(struct span pattern)
{
	struct regex *rx = NULL;
	PCRE2_UCHAR *converted = NULL;
	PCRE2_SIZE len = 0;
	pcre2_convert_context *context;
	char why[128];

	context = pcre2_convert_context_create(NULL);
	/* Names hold no paths: a slash is a letter like any other. */
	if (context != NULL && pcre2_pattern_convert((PCRE2_SPTR)pattern.p,
	    pattern.n, PCRE2_CONVERT_GLOB | PCRE2_CONVERT_UTF |
	    PCRE2_CONVERT_GLOB_NO_WILD_SEPARATOR |
	    PCRE2_CONVERT_GLOB_NO_STARSTAR, &converted, &len, context) == 0)
		rx = compile(converted, len, 0, why, sizeof why);
	if (rx != NULL)
		rx->pattern = xspandup(pattern);
	pcre2_converted_pattern_free(converted);
	pcre2_convert_context_free(context);
	return rx;
}

void
regex_free(struct regex *rx)
{
	if (rx == NULL)
		return;
	pcre2_code_free(rx->code);
	pcre2_match_context_free(rx->limits);
	free(rx->pattern);
	free(rx);
}

/* Neither found nor not: what PCRE2 says where it was not allowed to go on. */
static bool
is_giving_up(int got)
{
	return got == PCRE2_ERROR_MATCHLIMIT || got == PCRE2_ERROR_DEPTHLIMIT ||
	    got == PCRE2_ERROR_HEAPLIMIT || got == PCRE2_ERROR_JIT_STACKLIMIT;
}

bool
regex_matches(const struct regex *rx, struct span s)
{
	pcre2_match_data *data;
	int got = PCRE2_ERROR_NOMEMORY;

	if (atomic_load(&gave_up.is))
		return false;
	data = pcre2_match_data_create(1, NULL);
	if (data != NULL)
		got = pcre2_match(rx->code, (PCRE2_SPTR)s.p, s.n, 0, 0, data,
		    rx->limits);
	pcre2_match_data_free(data);
	if (got == PCRE2_ERROR_NOMEMORY)
		out_of_memory();
	if (is_giving_up(got))
		note_giving_up(rx, s);
	return got >= 0;
}
