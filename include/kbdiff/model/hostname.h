/*
 * Names of hosts: what is a name, and when two may be one host's.  Facts are
 * those of kbdiff-formats(5).
 */
#ifndef KBDIFF_MODEL_HOSTNAME_H
#define KBDIFF_MODEL_HOSTNAME_H

#include <stdbool.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/span.h"

/* Computers cut a NetBIOS name after this many characters. */
#define NETBIOS_NAME_CHARS	15

/* Without blanks around it, the backslashes of \\NAME and a last dot. */
struct span	hostname_trim(struct span);

/* Ends in "..." or U+2026: a console table cut it. */
bool		hostname_shortened(struct span);

/* Empty, ".", localhost, 127.0.0.1 or shortened: says nothing of which host it
 * is. */
bool		hostname_none(struct span);

/* For comparing: Unicode case folded; in the arena.  Takes UTF-8. */
struct span	hostname_fold(struct span, struct arena *);

/*
 * The first DNS label.  An IP address, and a name with a slash or backslash
 * in it (a path that tells files apart), stay whole.
 */
struct span	hostname_label(struct span);

/* Whether it goes on after its first label. */
bool		hostname_has_domain(struct span);

/* Whether a name is of exactly 15 characters. */
bool		hostname_may_be_cut(struct span);

/* Whether such a name is the NetBIOS form of a longer label.  Both folded. */
bool		hostname_is_netbios_of(struct span name, struct span label);

/* Whether full only says more of the host called name: its first label is
 * that name or the longer form of it.  Both folded. */
bool		hostname_qualifies(struct span full, struct span name);

#endif
