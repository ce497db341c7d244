#define PCRE2_CODE_UNIT_WIDTH 8

#include <stdio.h>
#include <stdlib.h>

#include <pcre2.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/regex.h"

struct regex {
	pcre2_code	*code;
};

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
		snprintf(why, n, "%s at character %zu",
		    (const char *)message, (size_t)at + 1);
		return NULL;
	}
	pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);	/* or interpreted */
	rx = xmalloc(sizeof *rx);
	rx->code = code;
	return rx;
}

struct regex *
regex_new(struct span pattern, char *why, size_t n)
{
	return compile((PCRE2_SPTR)pattern.p, pattern.n, 0, why, n);
}

struct regex *
regex_glob(struct span pattern)
{
	struct regex *rx = NULL;
	PCRE2_UCHAR *converted = NULL;
	PCRE2_SIZE len = 0;
	pcre2_convert_context *context = pcre2_convert_context_create(NULL);
	char why[128];

	/* Names hold no paths: a slash is a letter like any other. */
	if (context != NULL && pcre2_pattern_convert((PCRE2_SPTR)pattern.p,
	    pattern.n, PCRE2_CONVERT_GLOB | PCRE2_CONVERT_UTF |
	    PCRE2_CONVERT_GLOB_NO_WILD_SEPARATOR |
	    PCRE2_CONVERT_GLOB_NO_STARSTAR, &converted, &len, context) == 0)
		rx = compile(converted, len, 0, why, sizeof why);
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
	free(rx);
}

bool
regex_matches(const struct regex *rx, struct span s)
{
	pcre2_match_data *data = pcre2_match_data_create(1, NULL);
	int got;

	if (data == NULL)
		return false;
	got = pcre2_match(rx->code, (PCRE2_SPTR)s.p, s.n, 0, 0, data, NULL);
	pcre2_match_data_free(data);
	return got >= 0;
}
