#include "kbdiff/collect/state_column.h"
#include "kbdiff/collect/state_words.h"
#include "summary_word.h"
#include "word_table.h"

bool
summary_word_of_updates(struct span key)
{
	static const struct span words[] = {
		SPAN("patch"), SPAN("update"), SPAN("uptodate"),
		SPAN("up_to_date"), SPAN("hotfix"), SPAN("install"),
		SPAN("complian"), SPAN("wsus"), SPAN("deploy"), SPAN("scan"),
		SPAN("kb"),
	};

	return SPAN_ANY(key, words, span_holdsi);
}

/* "Available", "required": the machine, or its updates. */
static bool
is_of_anything(struct span key)
{
	static const struct word names[] = {
		{ SPAN("available"), true }, { SPAN("required"), true },
		{ SPAN("declined"), true }, { SPAN("relevant"), true },
	};

	return WORD_MEANS(names, key, false);
}

static enum telling
telling_of_column(struct span key)
{
	enum state_column column = state_column_of(key);

	switch (column) {
	case STATE_COLUMN_STATUS:
	case STATE_COLUMN_STATUS_OF:
	case STATE_COLUMN_STATE:
	case STATE_COLUMN_RESULT:
		return span_eqi(key, SPAN("status")) || span_eqi(key,
		    SPAN("state")) || summary_word_of_updates(key) ?
		    TELLS_STANDING : TELLS_NOT_KNOWN;
	case STATE_COLUMN_COMPLIANT:
	case STATE_COLUMN_FOUND:
	case STATE_COLUMN_INSTALLED:
		return summary_word_of_updates(key) ? TELLS_WELL :
		    TELLS_NOT_KNOWN;
	case STATE_COLUMN_REBOOT:
	case STATE_COLUMN_WAITING:
		return TELLS_WAITING;
	case STATE_COLUMN_MISSING:
	case STATE_COLUMN_FAILED:
	case STATE_COLUMN_REMOVED:
	case STATE_COLUMN_PENDING:
		return is_of_anything(key) ? TELLS_NOT_KNOWN : TELLS_COUNT;
	case STATE_COLUMN_SYSTEMS:
	case STATE_COLUMN_IDS:
		return summary_word_of_updates(key) ? TELLS_COUNT :
		    TELLS_NOT_KNOWN;
	case STATE_COLUMN_ERROR:
	case STATE_COLUMN_EXIT:
	case STATE_COLUMN_MESSAGE:
		return TELLS_ERRORS;
	case STATE_COLUMN_NOTE:
		/* What osquery's log says of the row below it. */
		return span_eqi(key, SPAN("action")) ? TELLS_NOT_KNOWN :
		    TELLS_TEXT;
	default:
		return TELLS_NOT_KNOWN;
	}
}

/* "failed_update_count", "errorCount": a count of what? */
static struct span
before_count(struct span key)
{
	static const struct span ends[] = {
		SPAN("_update_count"), SPAN("UpdateCount"), SPAN("_count"),
		SPAN("Count"),
	};

	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (key.n > ends[i].n && span_eqi(span_from(key, key.n -
		    ends[i].n), ends[i]))
			return span_upto(key, key.n - ends[i].n);
	return key;
}

enum telling
summary_word_tells(struct span key)
{
	static const struct word names[] = {
		{ SPAN("type"), TELLS_KIND }, { SPAN("kind"), TELLS_KIND },
		{ SPAN("category"), TELLS_KIND }, { SPAN("list"), TELLS_KIND },
		{ SPAN("listType"), TELLS_KIND },
		{ SPAN("title"), TELLS_KIND }, { SPAN("heading"), TELLS_KIND },
		{ SPAN("nonCompliant"), TELLS_COUNT },
		{ SPAN("notCompliant"), TELLS_COUNT },
		{ SPAN("non_compliant"), TELLS_COUNT },
		{ SPAN("upToDate"), TELLS_WELL },
		{ SPAN("up_to_date"), TELLS_WELL },
		{ SPAN("isUpToDate"), TELLS_WELL },
		{ SPAN("message"), TELLS_TEXT }, { SPAN("msg"), TELLS_TEXT },
		{ SPAN("messages"), TELLS_TEXT },
		{ SPAN("warning"), TELLS_TEXT },
		{ SPAN("warnings"), TELLS_TEXT },
		{ SPAN("description"), TELLS_TEXT },
		{ SPAN("summary"), TELLS_TEXT },
	};
	enum telling tells = (enum telling)WORD_MEANS(names, key,
	    TELLS_NOT_KNOWN);
	struct span of = before_count(key);

	if (tells == TELLS_NOT_KNOWN && of.n != key.n)
		tells = telling_of_column(of) == TELLS_ERRORS ||
		    telling_of_column(of) == TELLS_COUNT ? TELLS_COUNT :
		    TELLS_NOT_KNOWN;
	return tells == TELLS_NOT_KNOWN ? telling_of_column(key) : tells;
}

bool
summary_word_not_all(struct span text)
{
	size_t n = span_digits(text);

	return n != 0 && span_find(text, '%') + 1 == text.n &&
	    !span_eq(span_upto(text, n), SPAN("100"));
}

bool
summary_word_some(struct span text)
{
	enum state state;

	if (span_digits(text) == text.n)
		return !span_eq(text, SPAN("0"));
	return state_words_read(text, &state) == STATE_SAID_IT &&
	    (state == STATE_INSTALLED || state == STATE_PENDING);
}

/* What has changed since is not in it. */
static bool
is_old(struct span text)
{
	static const struct span words[] = {
		SPAN("stale"), SPAN("outdated"), SPAN("out of date"),
		SPAN("cached"), SPAN("veraltet"),
	};

	return SPAN_ANY(text, words, span_eqi);
}

bool
summary_word_standing(struct span key, struct span text)
{
	enum state state;
	enum state_said said = state_words_read(text, &state);

	if (said == STATE_SAID_HOST_FAILED)
		return summary_word_of_updates(key);
	if (is_old(text))
		return true;
	return said == STATE_SAID_IT && (state == STATE_PENDING ||
	    state == STATE_UNINSTALLED || (state == STATE_MISSING &&
	    summary_word_of_updates(key)));
}

bool
summary_word_host(struct span name)
{
	return word_is_host(name) || span_eqi(name, SPAN("CSName")) ||
	    span_eqi(name, SPAN("PSComputerName")) || span_eqi(name,
	    SPAN("Name"));
}

bool
summary_word_counts(struct span name)
{
	static const struct span counts[] = {
		SPAN("updates"), SPAN("hotfixes"), SPAN("kbs"), SPAN("patches"),
		SPAN("installed"), SPAN("installed updates"),
	};

	return SPAN_ANY(name, counts, span_eqi);
}

bool
summary_word_ids(struct span name)
{
	static const struct span ids[] = {
		SPAN("hotfixid"), SPAN("hotfix"), SPAN("kb"), SPAN("kbid"),
		SPAN("kb id"), SPAN("article"), SPAN("kb article"),
		SPAN("update"), SPAN("patch"), SPAN("title"),
	};

	return SPAN_ANY(name, ids, span_eqi);
}
