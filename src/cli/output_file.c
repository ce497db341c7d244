#include <string.h>

#include "kbdiff/base/system.h"
#include "kbdiff/cli/output_file.h"

int
output_file_open(struct output_file *o, const char *path)
{
	*o = (struct output_file){ .out = { .f = stdout } };
	if (path == NULL || strcmp(path, "-") == 0 ||
	    system_leads_to(path, stdout))
		return 0;
	o->path = path;
	return system_replace(path, &o->replacement, &o->out.f);
}

int
output_file_close(struct output_file *o, bool keep)
{
	int err = out_flush(&o->out), closed;

	if (o->path == NULL)
		return err;
	closed = system_replace_end(o->replacement, o->out.f,
	    keep && err == 0);
	return err != 0 ? err : closed;
}
