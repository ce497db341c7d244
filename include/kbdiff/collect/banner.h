/*
 * What a console says of its machine before anything is run on it:
 * "Microsoft Windows [Version 10.0.20348.2113]", in any language.
 */
#ifndef KBDIFF_COLLECT_BANNER_H
#define KBDIFF_COLLECT_BANNER_H

#include "kbdiff/base/span.h"

/*
 * The version in the text's banner, of three or four parts.  Nothing if there
 * is none, if there are two that differ, or if the text shows that something
 * was run on another machine (wmic /node:, systeminfo /s, -ComputerName).
 */
struct span	banner_version(struct span text);

#endif
