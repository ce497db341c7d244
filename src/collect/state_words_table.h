/*
 * The table of the words of states, and how a word is looked up in one: in
 * small letters and without what parts words.
 */
#ifndef KBDIFF_COLLECT_STATE_WORDS_TABLE_H
#define KBDIFF_COLLECT_STATE_WORDS_TABLE_H

#include "kbdiff/collect/state_words.h"

/* Longer words are not known. */
#define STATE_WORD_MAX	40

struct plain_word {
	char	p[STATE_WORD_MAX];
	size_t	n;		/* 0: too long, or nothing is left */
};

struct plain_word state_words_plain(struct span);

/* It, borrowed. */
struct span	state_words_text(const struct plain_word *);

/* What words mean that are no state. */
enum { SAYS_NOTHING = STATE_COUNT, SAYS_FAILED };

struct says {
	struct span	word;
	int		means;
};

/* What a plain word means, in a table and in that of the words of states;
 * STATE_UNKNOWN if it is not there. */
int	state_words_look_up(const struct says *, size_t n, struct span word);
int	state_words_meaning(struct span word);

/* The same as an answer; *state is set if it is a state, known or not. */
enum state_said	state_words_said(int means, enum state *state);

/* Whether a word of the table is a verb, or says something of an update
 * wherever it is. */
bool	state_words_no_state(struct span word);

/* Without one of these ends, if it has one and something before it; without
 * "updates", "KBs". */
struct span	state_words_before_end(struct span, const struct span *ends,
		    size_t n);
struct span	state_words_before_kbs(struct span);

#endif
