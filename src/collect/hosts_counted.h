/*
 * Lines that count the hosts of the lists around them: "3 servers scanned",
 * "Hosts: 3", "2 of 3 hosts reported".
 */
#ifndef KBDIFF_COLLECT_HOSTS_COUNTED_H
#define KBDIFF_COLLECT_HOSTS_COUNTED_H

#include <stdint.h>

#include "kbdiff/base/span.h"

/* How many there should be; 0: the line does not say. */
uint64_t	hosts_counted_read(struct span line);

#endif
