#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "kbdiff/diag.h"
#include "kbdiff/intern.h"
#include "kbdiff/mem.h"
#include "kbdiff/operands.h"

/* Inputs by what they are, device and inode and NAME, not by their paths. */
struct operands_seen {
	struct intern	*keys;
};

struct operands *
operands_new(void)
{
	struct operands *o = xcalloc(1, sizeof *o);

	o->arena = arena_new();
	o->seen = xcalloc(1, sizeof *o->seen);
	o->seen->keys = intern_new();
	return o;
}

void
operands_free(struct operands *o)
{
	if (o == NULL)
		return;
	arena_free(o->arena);
	intern_free(o->seen->keys);
	free(o->seen);
	free(o->operands);
	free(o->inputs);
	free(o->brought);
	free(o);
}

static uint32_t
input_number(struct operands *o, const struct stat *st, const char *name)
{
	size_t n = name == NULL ? 0 : strlen(name);
	char *key = xmalloc(sizeof st->st_dev + sizeof st->st_ino + n);
	char *p = key;
	strid id;

	memcpy(p, &st->st_dev, sizeof st->st_dev);
	p += sizeof st->st_dev;
	memcpy(p, &st->st_ino, sizeof st->st_ino);
	p += sizeof st->st_ino;
	if (n != 0)
		memcpy(p, name, n);
	p += n;
	id = intern(o->seen->keys, (struct span){ key, (size_t)(p - key) });
	free(key);
	return id - 1;
}

/* path and name live in the arena. */
static void
add_input(struct operands *o, const char *path, const char *name,
    const struct stat *st, bool walked)
{
	unsigned operand = (unsigned)o->n - 1;
	uint32_t i = input_number(o, st, name);

	if (i == o->ninputs) {
		o->inputs = xgrow(o->inputs, o->ninputs, &o->inputs_cap,
		    sizeof *o->inputs);
		o->inputs[o->ninputs++] = (struct input){ .path = path,
		    .name = name, .operand = operand, .walked = walked,
		    .bytes = S_ISREG(st->st_mode) && st->st_size > 0 ?
		    (uint64_t)st->st_size : 0 };
	}
	o->brought = xgrow(o->brought, o->nbrought, &o->brought_cap,
	    sizeof *o->brought);
	o->brought[o->nbrought++] = (struct brought){ operand, i };
}

static bool
is_passed_over(const char *name)
{
	return name[0] == '.' || span_eqi(span_of(name), SPAN("desktop.ini"));
}

static int
cmp_string(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static const char *
join_path(struct operands *o, const char *dir, const char *name)
{
	size_t n = strlen(dir), m = strlen(name);
	char *path = arena_alloc(o->arena, n + m + 2);

	memcpy(path, dir, n);
	if (n != 0 && dir[n - 1] != '/')
		path[n++] = '/';
	memcpy(path + n, name, m + 1);
	return path;
}

/* Paths of what a folder holds, sorted; NULL with errno. */
static const char **
read_folder(struct operands *o, const char *dir, size_t *n)
{
	DIR *d = opendir(dir);
	const char **paths = NULL;
	const struct dirent *e;
	size_t cap = 0;

	*n = 0;
	if (d == NULL)
		return NULL;
	for (errno = 0; (e = readdir(d)) != NULL; errno = 0) {
		if (is_passed_over(e->d_name))
			continue;
		paths = xgrow(paths, *n, &cap, sizeof *paths);
		paths[(*n)++] = join_path(o, dir, e->d_name);
	}
	if (errno != 0) {
		free(paths);
		paths = NULL;
	} else if (paths == NULL) {
		paths = xmalloc(sizeof *paths);
	}
	closedir(d);
	if (paths != NULL && *n != 0)
		qsort(paths, *n, sizeof *paths, cmp_string);
	return paths;
}

/*
 * Folders that wait are on a stack, so that depth costs no C stack.  A link
 * to a folder is not followed: it could lead back.
 */
static int
walk(struct operands *o, const char *top, struct diags *d)
{
	const char **stack = NULL, **paths;
	size_t n = 0, cap = 0, found, kept;
	struct stat st;
	int rc = 0;

	stack = xgrow(stack, n, &cap, sizeof *stack);
	stack[n++] = top;
	while (n != 0) {
		const char *dir = stack[--n];

		if ((paths = read_folder(o, dir, &found)) == NULL) {
			diag(d, DIAG_OPEN, (struct pos){ dir, 0, 0 }, "%s",
			    strerror(errno));
			rc = -1;
			continue;
		}
		kept = 0;
		for (size_t i = 0; i < found; i++) {
			if (stat(paths[i], &st) != 0) {
				diag(d, DIAG_OPEN, (struct pos){ paths[i], 0,
				    0 }, "%s", strerror(errno));
				rc = -1;
			} else if (S_ISREG(st.st_mode)) {
				add_input(o, paths[i], NULL, &st, true);
			} else if (S_ISDIR(st.st_mode) &&
			    lstat(paths[i], &st) == 0 && S_ISDIR(st.st_mode)) {
				paths[kept++] = paths[i];
			}
		}
		while (kept != 0) {
			stack = xgrow(stack, n, &cap, sizeof *stack);
			stack[n++] = paths[--kept];
		}
		free(paths);
	}
	free(stack);
	return rc;
}

static int
refuse_folder_name(const char *text, struct diags *d)
{
	diag(d, DIAG_NAME_MANY, (struct pos){ text, 0, 0 },
	    "this is a folder");
	return -1;
}

int
operands_add(struct operands *o, const char *text, struct diags *d)
{
	const char *file = text, *name = NULL;
	size_t eq = span_find(span_of(text), '=');
	struct stat st;
	bool is_stdin;

	if (stat(text, &st) != 0 && eq != 0 && text[eq] == '=' &&
	    text[eq + 1] != '\0') {
		name = arena_dup(o->arena, (struct span){ text, eq }).p;
		file = text + eq + 1;
	}
	is_stdin = strcmp(file, "-") == 0;
	if (is_stdin)
		memset(&st, 0, sizeof st);
	else if (stat(file, &st) != 0) {
		diag(d, DIAG_OPEN, (struct pos){ file, 0, 0 }, "%s",
		    strerror(errno));
		return -1;
	}
	o->operands = xgrow(o->operands, o->n, &o->cap, sizeof *o->operands);
	o->operands[o->n++] = (struct operand){ text,
	    !is_stdin && S_ISDIR(st.st_mode) };
	file = arena_dup(o->arena, span_of(file)).p;
	if (!o->operands[o->n - 1].folder)
		add_input(o, file, name, &st, false);
	else if (name != NULL)
		return refuse_folder_name(text, d);
	else
		return walk(o, file, d);
	return 0;
}

uint32_t
operands_add_virtual(struct operands *o, const char *name)
{
	struct stat st;

	memset(&st, 0, sizeof st);
	o->operands = xgrow(o->operands, o->n, &o->cap, sizeof *o->operands);
	o->operands[o->n++] = (struct operand){ name, false };
	/* A name keeps it apart from standard input, which is no file too. */
	add_input(o, name, name, &st, false);
	o->inputs[o->ninputs - 1].name = NULL;
	return (uint32_t)o->ninputs - 1;
}
