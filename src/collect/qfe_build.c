#include <stdio.h>

#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/qfe_build.h"

static bool
is_number(struct span s)
{
	return s.n != 0 && s.n <= 9 && span_digits(s) == s.n;
}

static uint32_t
number_of(struct span digits)
{
	size_t n;

	return (uint32_t)span_number(digits, 9, &n);
}

/* Whether it is a build with its revision. */
static bool
has_revision(struct span s)
{
	size_t n = span_find(s, '.');

	return n < s.n && is_number(span_upto(s, n)) &&
	    is_number(span_from(s, n + 1));
}

/* "17763", "10.0.17763" */
static bool
is_without_revision(struct span s)
{
	return is_number(span_starts(s, SPAN("10.0.")) ? span_from(s, 5) : s);
}

/* "17763.5122", "10.0.17763" as a version, and of BuildLabEx, which names the
 * sources that Windows was made from ("17763.1.amd64fre.rs5_release.180914-
 * 1434") and no update, the build; empty if it is none. */
static struct span
version_of(struct span s, char *buf, size_t size)
{
	struct span build = span_upto(s, span_find(s, '.'));
	struct span revision = span_from(s, build.n < s.n ? build.n + 1 : s.n);
	int n;

	if (span_starts(s, SPAN("10.0.")) || span_starts(s, SPAN("6.")))
		return s;
	if (!is_number(build) || build.n < 4)
		return SPAN_NONE;
	n = is_number(revision) && !span_eq(revision, SPAN("1")) ?
	    snprintf(buf, size, "10.0.%.*s.%.*s", SPANF(build),
	    SPANF(revision)) : snprintf(buf, size, "10.0.%.*s", SPANF(build));
	return (struct span){ buf, (size_t)n };
}

void
qfe_build_note(struct list_builder *in, struct open_list *list,
    const struct span values[QFE_COUNT])
{
	struct span build = span_trim(values[QFE_OS_BUILD]), version;
	struct span current = span_trim(values[QFE_CURRENT_BUILD]);
	struct span revision = span_trim(values[QFE_UBR]);
	char both[24], buf[64];

	if (list->build.n != 0)
		return;
	if (span_starts(build, SPAN("10.0.")) && is_number(revision))
		build = span_from(build, 5);
	if (is_number(revision) && (is_number(current) || is_number(build))) {
		snprintf(both, sizeof both, "%.*s.%.*s", SPANF(is_number(
		    current) ? current : build), SPANF(revision));
		build = span_of(both);
	} else if (build.n == 0 || (has_revision(current) &&
	    is_without_revision(build))) {
		build = current;
	}
	if (build.n == 0 && is_number(revision) && list->revision == 0)
		list->revision = number_of(revision);
	version = version_of(build, buf, sizeof buf);
	/* Windows before 10 has another version before its build. */
	if (version.n != 0 && !(span_starts(version, SPAN("10.0.")) &&
	    version.p == buf && span_digits(span_from(version, 5)) < 5))
		list->build = list_builder_keep(in, version);
}
