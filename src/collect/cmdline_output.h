/*
 * What a command fills with its output, and what reads that.
 */
#ifndef KBDIFF_COLLECT_CMDLINE_OUTPUT_H
#define KBDIFF_COLLECT_CMDLINE_OUTPUT_H

#include <stdbool.h>

#include "kbdiff/base/span.h"

/* The variable or the file that the command fills ("$x = Get-HotFix",
 * "... | Export-Csv a.csv"), or "". */
struct span	cmdline_output_fills(struct span command);

/* Whether the command reads what such a one has filled. */
bool	cmdline_output_reads(struct span command, struct span filled);

#endif
