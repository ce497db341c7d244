/*
 * Products that catalogues name ("Windows Server 2019 (Server Core
 * installation)", "Internet Explorer 11 on Windows 10 Version 1809 for
 * x64-based Systems"), and whether a host may be one of them.
 *
 * Which build a name stands for was settled by the updates that catalogues
 * list for it and Microsoft's release history gives for the build.
 */
#ifndef KBDIFF_FACTS_WINDOWS_PRODUCT_H
#define KBDIFF_FACTS_WINDOWS_PRODUCT_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/facts/builds.h"

/* Architectures; flags. */
enum {
	ARCH_X86 = 1, ARCH_X64 = 2, ARCH_ARM64 = 4, ARCH_IA64 = 8,
	ARCH_OTHER = 16,	/* 32-bit ARM, HoloLens */
	ARCH_ANY = 31
};

/* A range of builds on some lines and architectures. */
struct platform {
	bool		known;		/* false: it may be any Windows */
	uint32_t	from, to;	/* builds */
	unsigned	lines;		/* LINE_CLIENT, LINE_SERVER */
	unsigned	archs;
};

enum product_kind {
	PRODUCT_OTHER,		/* no version of Windows that we know */
	PRODUCT_WINDOWS,
	PRODUCT_COMPONENT	/* something on such a version */
};

struct product {
	enum product_kind kind;
	struct platform	 platform;
};

/* A product by its name in a catalogue. */
struct product	product_scan(struct span name);

/* How a build of one line (LINE_CLIENT or LINE_SERVER) is called: "Windows 10
 * 1809", "Windows Server 2019".  False if it has no name of its own. */
#define PRODUCT_NAME	48
bool		product_of_build(uint32_t build, unsigned line,
		    char buf[PRODUCT_NAME]);

/*
 * What a host's operating system, build (10.0.17763 or longer) and
 * architecture (x86, x64, arm64, ia64) say of it, each of them empty where it
 * is not known.  Not known unless the line and, but for Windows 10 and 11,
 * the version follow from it.
 */
struct platform	platform_scan(struct span os, struct span build,
		    struct span arch);

/* Whether a host of the one platform may be of the other. */
bool		platform_fits(const struct platform *,
		    const struct platform *);

#endif
