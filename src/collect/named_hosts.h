/*
 * Hosts that a text names, of those that are known.
 */
#ifndef KBDIFF_COLLECT_NAMED_HOSTS_H
#define KBDIFF_COLLECT_NAMED_HOSTS_H

#include "kbdiff/base/intern.h"
#include "kbdiff/base/span.h"

struct named_hosts {
	struct intern	*labels;	/* first labels, in small letters */
	char		 label[256];
};

void	named_hosts_init(struct named_hosts *);
void	named_hosts_fini(struct named_hosts *);

/* The number of this host, by the first label of its name; 0: it has none. */
strid	named_hosts_add(struct named_hosts *, struct span name);

/* The next host that the text names, which is taken off; 0: no more. */
strid	named_hosts_next(struct named_hosts *, struct span *text);

#endif
