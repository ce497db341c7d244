/*
 * A document of JSON at the front of a text: where one begins, and what of it
 * is whole if the text breaks off in it.
 */
#ifndef KBDIFF_COLLECT_JSON_DOCUMENT_H
#define KBDIFF_COLLECT_JSON_DOCUMENT_H

#include "json_walker.h"

/*
 * Where in a line a document begins: at its front, behind the comma that parts
 * it from one before it, or behind what Ansible puts there, "cas01 | CHANGED =>
 * {", with the host.
 */
bool	json_document_begins(struct span line, size_t *at, struct span *host);

/*
 * Reads a document at the front of the text; its length in *n.  The caller
 * releases it; NULL after a diagnosed error.  cut: the text breaks off in it,
 * in the walker's cut object; members that another follows are in it.
 */
json_t	*json_document_load(struct json_walker *, struct span text, size_t *n,
	    bool *cut);

#endif
