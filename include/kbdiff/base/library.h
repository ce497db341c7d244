/*
 * Shared libraries that are loaded when they are first needed, since starting
 * them takes longer than comparing two hosts.  The only module that knows how.
 */
#ifndef KBDIFF_BASE_LIBRARY_H
#define KBDIFF_BASE_LIBRARY_H

#include <stddef.h>

/*
 * Loads a library, by the name that the linker would have noted, and stores
 * the address of each named function in calls: an array (or a struct) of n
 * function pointers.  NULL, or the reason why not, which is borrowed until the
 * next call.  Loaded once, by whatever thread.
 */
const char *library_load(const char *library, const char *const *names,
	    void *calls, size_t n);

#endif
