#include <string.h>

#include "kbdiff/base/text_memo.h"
#include "kbdiff/collect/tool_errors.h"
#include "kbdiff/collect/transcript.h"
#include "kbdiff/input/windows_labels.h"
#include "systeminfo_labels.h"

/* Labels that Format-List has, which look like those of a report. */
static const struct span of_another[] = {
	SPAN("HotFixID"), SPAN("HotFix ID"), SPAN("OsHotFixes"),
	SPAN("PackageName"), SPAN("Package Identity"),
};

static const struct span warnings[] = {
	SPAN("WARNING"), SPAN("VERBOSE"), SPAN("DEBUG"), SPAN("WARNUNG"),
	SPAN("AVERTISSEMENT"), SPAN("ADVERTENCIA"), SPAN("AVVISO"),
};

/* "Pending reboot", "Missing updates", "Failed" */
static const struct span of_updates[] = {
	SPAN("reboot"), SPAN("restart"), SPAN("neustart"), SPAN("update"),
	SPAN("patch"), SPAN("missing"), SPAN("pending"), SPAN("complian"),
	SPAN("status"), SPAN("filter"), SPAN("skip"), SPAN("error"),
	SPAN("fail"),
};

static bool
is_one_of(struct span label, const struct span *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (span_eqi(label, words[i]))
			return true;
	return false;
}

#define IS(label, words)	is_one_of(label, words, \
				sizeof (words) / sizeof *(words))

static uint16_t
look_at(struct span label)
{
	unsigned bits = 0;

	bits |= windows_labels_is_host(label) ? LABEL_HOST : 0;
	bits |= windows_labels_is_domain(label) ? LABEL_DOMAIN : 0;
	bits |= span_eqi(label, SPAN("OS Name")) ||
	    span_eqi(label, SPAN("OS Version")) ? LABEL_ENGLISH : 0;
	bits |= span_holdsi(label, SPAN("Hotfix")) ? LABEL_HOTFIXES : 0;
	bits |= IS(label, of_another) ? LABEL_OF_ANOTHER : 0;
	bits |= SPAN_ANY(label, of_updates, span_holdsi) ? LABEL_UPDATES : 0;
	bits |= IS(label, warnings) ? LABEL_WARNING : 0;
	bits |= !span_is_ascii(label) ? LABEL_NOT_ASCII : 0;
	bits |= (bits & LABEL_DOMAIN) != 0 || (tool_errors_never_label(label) &&
	    transcript_never_label(label)) ? LABEL_PLAIN : 0;
	return (uint16_t)bits;
}

unsigned
systeminfo_label(struct span label)
{
	static _Thread_local struct text_memo memo;
	uint16_t *bits = text_memo_at(&memo, label);

	if (*bits == TEXT_MEMO_NEW)
		*bits = look_at(label);
	return *bits;
}
