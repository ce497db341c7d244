#include "kbdiff/collect/state_words.h"
#include "kbdiff/model/date.h"
#include "list_title.h"
#include "state_words_table.h"

enum state_said
state_words_said(int means, enum state *state)
{
	if (means == SAYS_NOTHING)
		return STATE_SAID_NOTHING;
	if (means == SAYS_FAILED)
		return STATE_SAID_HOST_FAILED;
	*state = (enum state)means;
	return means == STATE_UNKNOWN ? STATE_SAID_UNKNOWN : STATE_SAID_IT;
}

enum state_said
state_words_read(struct span text, enum state *state)
{
	struct plain_word w = state_words_plain(text);

	text = span_trim(text);
	if (text.n == 0 || (w.n == 0 && text.n <= 2))
		return STATE_SAID_NOTHING;
	*state = STATE_INSTALLED;
	return date_reads(text) ? STATE_SAID_IT :
	    state_words_said(state_words_meaning(state_words_text(&w)), state);
}

/* "toInstall", "not_installed", "expected": a title that says how the updates
 * below it stand, or leaves it open. */
static bool
is_title_of_state(struct span name, int *state)
{
	char text[2 * STATE_WORD_MAX];
	size_t n = 0;

	for (size_t i = 0; i < name.n && n + 2 < sizeof text; i++) {
		if (i != 0 && name.p[i] >= 'A' && name.p[i] <= 'Z' &&
		    !(name.p[i - 1] >= 'A' && name.p[i - 1] <= 'Z'))
			text[n++] = ' ';
		text[n++] = name.p[i];
	}
	switch (list_title_read((struct span){ text, n })) {
	case TITLE_MISSING:
	case TITLE_WANTED:
		*state = STATE_MISSING;
		return true;
	case TITLE_OPEN:
		*state = STATE_UNKNOWN;
		return true;
	default:
		return false;
	}
}

bool
state_words_group(struct span name, enum state *state)
{
	/* Others of so few letters name anything. */
	static const struct span short_groups[] = {
		SPAN("lost"), SPAN("gone"),
	};
	struct plain_word w = state_words_plain(name);
	int means;

	w.n = state_words_before_kbs(state_words_text(&w)).n;
	/* "n" and "0" name anything. */
	if (w.n < 4 && name.n <= STATE_WORD_MAX)
		return false;
	means = w.n <= 4 && !SPAN_ANY(state_words_text(&w), short_groups,
	    span_eq) ? STATE_UNKNOWN : state_words_meaning(
	    state_words_text(&w));
	if ((means == STATE_UNKNOWN && !is_title_of_state(name, &means)) ||
	    means >= STATE_COUNT)
		return false;
	*state = (enum state)means;
	return true;
}
