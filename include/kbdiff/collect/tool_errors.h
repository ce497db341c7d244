/*
 * What tools write when they fail: PowerShell, wmic, systeminfo, PsExec,
 * Ansible.  Texts are in the language of their Windows; an error number, a
 * category or the word that errors begin with tells most of them.
 */
#ifndef KBDIFF_COLLECT_TOOL_ERRORS_H
#define KBDIFF_COLLECT_TOOL_ERRORS_H

#include <stdbool.h>

#include "kbdiff/base/span.h"
#include "kbdiff/collect/failure_words.h"

/* Whether the line is such a text; *host, borrowed, is the host that it names,
 * empty if it names none. */
bool	tool_errors_read(struct span line, struct span *host);

/* Whether a line "Label: value" may be one, which is quickly told: by how it
 * begins, or by a sign in the label that no label has. */
bool	tool_errors_likely(struct span line);

/* True if no such line has this label. */
bool	tool_errors_never_label(struct span label);

/* "Node - ND02", above wmic's error about that host, which goes to *host. */
bool	tool_errors_node(struct span line, struct span *host);

/* Whether a line says that the host was not reached, or did not let itself be
 * asked. */
bool	tool_errors_of_reach(struct span line);

/* Whether a line says that there is no command of that name: it was mistyped.
 */
bool	tool_errors_of_typing(struct span line);

/* The first line of the text that is the error of a known tool; false if there
 * is none. */
bool	tool_errors_find(struct span text, struct span *line);

/* Whether a line says so of a host that it names. */
bool	tool_errors_host(struct span text, struct span *host);

/* The first failure, anybody's, in a text that is next to nothing else. */
enum failure tool_errors_all(struct span text, struct span *line);

#endif
