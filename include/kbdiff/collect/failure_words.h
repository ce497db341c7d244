/*
 * Words by which a line says that a host was not asked, in the languages of
 * Windows: the program that wrote it may be anybody's.
 */
#ifndef KBDIFF_COLLECT_FAILURE_WORDS_H
#define KBDIFF_COLLECT_FAILURE_WORDS_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

enum failure {
	FAILURE_NONE,
	FAILURE_LIKELY,		/* a host's name and a word of failure */
	FAILURE_SURE
};

/*
 * Whether a line that is no row says so.  It is sure where its words leave no
 * other sense ("not reachable"), and likely where a host is named beside a word
 * of failure ("ND02 : skipped").  *host, borrowed, is that name, or empty.
 */
enum failure failure_words_read(struct span line, struct span *host);

/* The host of which a line says that it was not there and is back, "EX02 was
 * offline, but is back", or "": it was asked, and may have its list. */
struct span failure_words_back(struct span line);

/* Whether a line has words that leave no sense but that a host was not reached,
 * or did not let itself be asked. */
bool	failure_words_of_reach(struct span line);

/* Whether it has wmic's words for a query that has found nothing. */
bool	failure_words_of_none(struct span line);

/* Whether a line "Label: value" with one word for its label is one: it is sure,
 * or the label is a host. */
bool	failure_words_label(struct span line);

/* Whether a line says why hosts are compared, "EX01 fails", "Exchange fails
 * since Tuesday", or that something else failed, "Backup: failed": neither is
 * of an update, nor of an export. */
bool	failure_words_of_service(struct span line);

/* Whether it says what users, or their programs, could not do: "Outlook can't
 * connect to EX02". */
bool	failure_words_of_users(struct span line);

/* Whether it asks something, "Why does EX02 show errors?", and so says nothing.
 */
bool	failure_words_question(struct span line);

/* Whether it begins with the name of what may fail so: "Backup". */
bool	failure_words_begins_service(struct span);

/* Whether a text of a few words, as a label, has words of failure. */
bool	failure_words_says(struct span text);

/* Whether a text has words of failure that may be of an update: none of those
 * that say that a host was not reached. */
bool	failure_words_of_update(struct span text);

/* Whether a line is "Failed hosts: EX03, EX04": a label that says so and
 * nothing but names, which go to *names for host_in_text_next. */
bool	failure_words_hosts(struct span line, struct span *names);

#endif
