#include <stdio.h>

#include "kbdiff/base/word_buckets.h"
#include "kbdiff/model/update_id.h"
#include "cmdline_removal.h"

static const struct span removals[] = {
	SPAN("/remove-package"), SPAN("Remove-WindowsPackage"),
	SPAN("Remove-WindowsUpdate"), SPAN("Uninstall-WindowsUpdate"),
	SPAN("Get-WUUninstall"), SPAN("Remove-WUUpdate"),
	SPAN("Remove-HotFix"), SPAN("Uninstall-HotFix"),
	SPAN("Uninstall-KB"), SPAN("pkgmgr /up"), SPAN("pkgmgr.exe /up"),
	SPAN("msiexec /uninstall"), SPAN("msiexec.exe /uninstall"),
};

static _Thread_local struct word_buckets of_removal = WORD_BUCKETS(removals);

bool
cmdline_removal_is(struct span command)
{
	return word_buckets_held(&of_removal, command) ||
	    (span_holdsi(command, SPAN("/uninstall")) &&
	    span_holdsi(command, SPAN("wusa")));
}

/* A cumulative update by its level, or what a variable holds. */
static const struct span unnamed[] = {
	SPAN("RollupFix"), SPAN("$"), SPAN("%"), SPAN("*"),
};

static _Thread_local struct word_buckets of_unnamed = WORD_BUCKETS(unnamed);

bool
cmdline_removal_of_any(struct span command)
{
	return !span_holdsi(command, SPAN("package")) ||
	    word_buckets_held(&of_unnamed, command);
}

bool
cmdline_removal_next(struct span *rest, uint32_t *number)
{
	struct span word;
	char kb[16];

	while (rest->n != 0) {
		word = span_upto(*rest, span_digits(*rest));
		if (word.n == 0) {
			*rest = span_from(*rest, 1);
			continue;
		}
		*rest = span_from(*rest, word.n);
		if (word.n != 6 && word.n != 7)
			continue;
		snprintf(kb, sizeof kb, "KB%.*s", SPANF(word));
		*number = update_id_number(span_of(kb));
		if (*number != 0)
			return true;
	}
	return false;
}
