#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

#include "kbdiff/base/library.h"

const char *
library_load(const char *library, const char *const *names, void *calls,
    size_t n)
{
	static _Thread_local char why[512];
	void *loaded = dlopen(library, RTLD_NOW | RTLD_LOCAL), *found;

	for (size_t i = 0; i < n && loaded != NULL; i++) {
		found = dlsym(loaded, names[i]);
		if (found == NULL)
			break;
		memcpy((char *)calls + i * sizeof found, &found,
		    sizeof found);
		if (i + 1 == n)
			return NULL;
	}
	snprintf(why, sizeof why, "%s", dlerror());
	return why;
}
