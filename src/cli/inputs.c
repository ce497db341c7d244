#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/regex.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/base/system.h"
#include "kbdiff/cli/inputs.h"
#include "kbdiff/input/container.h"
#include "kbdiff/input/lines_split.h"

/* Inputs by what they are, the file and NAME, not by their paths. */
struct operands_seen {
	struct intern	*keys;
};

struct inputs *
inputs_new(void)
{
	struct inputs *o = xcalloc(1, sizeof *o);

	o->arena = arena_new();
	o->seen = xcalloc(1, sizeof *o->seen);
	o->seen->keys = intern_new();
	return o;
}

void
inputs_free(struct inputs *o)
{
	if (o == NULL)
		return;
	arena_free(o->arena);
	intern_free(o->seen->keys);
	free(o->seen);
	free(o->operands);
	free(o->inputs);
	free(o->brought);
	free(o->empty);
	free(o->others);
	for (size_t i = 0; i < o->nexcluded; i++)
		regex_free(o->excluded[i]);
	free(o->excluded);
	free(o);
}

int
inputs_exclude(struct inputs *o, struct span glob)
{
	struct regex *rx = regex_glob(glob);

	if (rx == NULL)
		return -1;
	o->excluded = xgrow(o->excluded, o->nexcluded, &o->excluded_cap,
	    sizeof *o->excluded);
	o->excluded[o->nexcluded++] = rx;
	return 0;
}

static bool
fits_any(const struct inputs *o, struct span s)
{
	for (size_t i = 0; i < o->nexcluded; i++)
		if (regex_matches(o->excluded[i], s))
			return true;
	return false;
}

/* Whether --exclude leaves out the file or folder of this path below an operand
 * or an archive; of the folders above it nobody has to know. */
static bool
is_excluded(const struct inputs *o, const char *path)
{
	struct span name;
	char *slashed;
	bool fits;

	if (o->nexcluded == 0)
		return false;
	slashed = xspandup(span_of(path));
	for (char *p = slashed; *p != '\0'; p++)
		if (system_is_separator(*p))
			*p = '/';
	name = span_of(slashed + system_folder_of(path));
	fits = fits_any(o, name) || fits_any(o, span_of(slashed));
	free(slashed);
	return fits;
}

void
inputs_leave_out(struct inputs *o, const char *path, bool output)
{
	struct file_info file;

	/* Folders, devices and pipes are not replaced. */
	if (system_look(path, &file) != 0 || file.kind != FILE_REGULAR)
		return;
	o->others = xgrow(o->others, o->nothers, &o->others_cap,
	    sizeof *o->others);
	o->others[o->nothers++] = (struct other_file){ file.volume,
	    file.number, output };
}

static const struct other_file *
find_other(const struct inputs *o, const struct file_info *file)
{
	for (size_t i = 0; i < o->nothers; i++)
		if (o->others[i].volume == file->volume &&
		    o->others[i].number == file->number)
			return &o->others[i];
	return NULL;
}

bool
inputs_leaves_out(const struct inputs *o, const char *path)
{
	struct file_info file;

	return system_look(path, &file) == 0 && find_other(o, &file) != NULL;
}

static uint32_t
input_number(struct inputs *o, const struct file_info *file,
    const char *name)
{
	size_t n = name == NULL ? 0 : strlen(name);
	char *key = xmalloc(sizeof file->volume + sizeof file->number + n);
	char *p = key;
	strid id;

	memcpy(p, &file->volume, sizeof file->volume);
	p += sizeof file->volume;
	memcpy(p, &file->number, sizeof file->number);
	p += sizeof file->number;
	if (n != 0)
		memcpy(p, name, n);
	p += n;
	id = intern(o->seen->keys, (struct span){ key, (size_t)(p - key) });
	free(key);
	return id - 1;
}

/* path and name live in the arena. */
static void
add_input(struct inputs *o, const char *path, const char *name,
    const struct file_info *file, bool walked)
{
	const struct other_file *other = find_other(o, file);
	uint32_t i = input_number(o, file, name);

	if (i == o->ninputs) {
		o->inputs = xgrow(o->inputs, o->ninputs, &o->inputs_cap,
		    sizeof *o->inputs);
		o->inputs[o->ninputs++] = (struct input){ .path = path,
		    .name = name, .walked = walked,
		    .output = other != NULL && other->output,
		    .bytes = file->bytes };
	}
	o->brought = xgrow(o->brought, o->nbrought, &o->brought_cap,
	    sizeof *o->brought);
	o->brought[o->nbrought++] = (struct operand_input){
	    (unsigned)o->n - 1, i };
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

/* A folder that is being walked.  Each name stands in a path of its own, in
 * the arena, behind so many bytes. */
struct folder {
	struct inputs	*inputs;
	const char	*path;
	size_t		 operand;	/* bytes of the operand's own path */
	size_t		 before;
	const char	**names;	/* sorted */
	size_t		 n, cap;
	struct intern	*entered;	/* folders, by what they are */
};

static void
add_name(void *ctx, const char *name)
{
	struct folder *f = ctx;
	size_t n = strlen(f->path), m = strlen(name);
	char *path;

	if (is_passed_over(name))
		return;
	path = arena_alloc(f->inputs->arena, n + m + 2);
	memcpy(path, f->path, n);
	if (n != 0 && !system_is_separator(f->path[n - 1]))
		path[n++] = system_separator(f->path);
	memcpy(path + n, name, m + 1);
	f->before = n;
	f->names = xgrow(f->names, f->n, &f->cap, sizeof *f->names);
	f->names[f->n++] = path + n;
}

static const char *
path_of(const struct folder *f, const char *name)
{
	return name - f->before;
}

/* The path below the operand. */
static const char *
path_below(const struct folder *f, const char *name)
{
	const char *below = path_of(f, name) + f->operand;

	return below < name && system_is_separator(*below) ? below + 1 : below;
}

/* 0, or -1 with errno; names are to be freed either way. */
static int
folder_open(struct inputs *o, struct folder *f, const char *path,
    size_t operand, struct intern *entered)
{
	*f = (struct folder){ .inputs = o, .path = path, .operand = operand,
	    .entered = entered };
	if (system_read_folder(path, add_name, f) != 0)
		return -1;
	if (f->n != 0)
		qsort(f->names, f->n, sizeof *f->names, cmp_string);
	return 0;
}

/* Notes a folder; false if it has been entered before. */
static bool
enter(struct intern *entered, const struct file_info *folder)
{
	uint64_t key[] = { folder->volume, folder->number };
	size_t before = intern_count(entered);

	intern(entered, (struct span){ (const char *)key, sizeof key });
	return intern_count(entered) != before;
}

/* A link to a folder is followed once, since it could lead back. */
static bool
is_to_walk(const struct folder *f, const char *path,
    const struct file_info *folder)
{
	bool first = enter(f->entered, folder);

	return first || !system_is_link(path);
}

/* Adds a file; true if it is a folder that is to be walked. */
static bool
add_file(struct inputs *o, const struct folder *f, const char *path,
    struct diags *d)
{
	struct pos place = { path, 0, 0 };
	const struct other_file *other;
	struct file_info file;

	if (system_look(path, &file) != 0)
		diag(d, DIAG_OPEN, place, "%s", strerror(errno));
	else if (file.kind == FILE_FOLDER)
		return is_to_walk(f, path, &file);
	else if (file.kind == FILE_OTHER)
		diag_as(d, SEV_WARNING, DIAG_OPEN, place, "it is a device or a "
		    "pipe, and was skipped");
	else if ((other = find_other(o, &file)) == NULL || other->output)
		add_input(o, path, NULL, &file, true);
	return false;
}

/* Adds the files; the folders among them become the first names, *n of
 * them. */
static void
add_files(struct inputs *o, struct folder *f, size_t *n, struct diags *d)
{
	*n = 0;
	for (size_t i = 0; i < f->n; i++)
		if (!is_excluded(o, path_below(f, f->names[i])) &&
		    add_file(o, f, path_of(f, f->names[i]), d))
			f->names[(*n)++] = f->names[i];
}

static void
note_empty(struct inputs *o, const char *path)
{
	o->empty = xgrow(o->empty, o->nempty, &o->empty_cap,
	    sizeof *o->empty);
	o->empty[o->nempty++] = path;
}

/* Folders that wait are on a stack, so that depth costs no C stack. */
static int
walk(struct inputs *o, const char *top, const struct file_info *folder,
    struct diags *d)
{
	size_t errors = diags_total(d, SEV_ERROR);
	const char **stack = NULL;
	size_t n = 0, cap = 0, folders;
	struct intern *entered = intern_new();
	struct folder f;
	bool opened;

	enter(entered, folder);
	stack = xgrow(stack, n, &cap, sizeof *stack);
	stack[n++] = top;
	while (n != 0) {
		folders = 0;
		opened = folder_open(o, &f, stack[--n], strlen(top),
		    entered) == 0;
		if (!opened)
			diag(d, DIAG_OPEN, (struct pos){ f.path, 0, 0 }, "%s",
			    strerror(errno));
		else
			add_files(o, &f, &folders, d);
		if (opened && f.n == 0 && f.path != top)
			note_empty(o, f.path);
		while (folders != 0) {
			stack = xgrow(stack, n, &cap, sizeof *stack);
			stack[n++] = path_of(&f, f.names[--folders]);
		}
		free(f.names);
	}
	intern_free(entered);
	free(stack);
	return diags_total(d, SEV_ERROR) == errors ? 0 : -1;
}

static int
refuse_name(const char *text, const char *what, struct diags *d)
{
	diag(d, DIAG_NAME_MANY, (struct pos){ text, 0, 0 }, "this is %s",
	    what);
	return -1;
}

int
inputs_add(struct inputs *o, const char *text, struct diags *d)
{
	const char *file = text, *name = NULL;
	size_t eq = span_find(span_of(text), '=');
	struct file_info info = { .kind = FILE_OTHER };
	struct file_info looked;
	const struct other_file *other;
	bool is_stdin;

	if (eq != 0 && text[eq] == '=' && text[eq + 1] != '\0' &&
	    !system_exists(text)) {
		name = arena_dup(o->arena, (struct span){ text, eq }).p;
		file = text + eq + 1;
	}
	is_stdin = strcmp(file, "-") == 0;
	if (!is_stdin && system_look(file, &info) != 0) {
		/* What is no path may be meant as a host. */
		diag(d, DIAG_OPEN, (struct pos){ file, 0, 0 }, "%s%s",
		    strerror(errno), errno == ENOENT &&
		    strcspn(file, "./\\=") == strlen(file) ? "; kbdiff reads "
		    "exports of hosts, and 'kbdiff formats' shows how to make "
		    "them" : "");
		return -1;
	}
	/* What a shell opens as standard input is a file too. */
	if (system_look(is_stdin ? "/dev/stdin" : file, &looked) == 0 &&
	    (other = find_other(o, &looked)) != NULL && other->output) {
		diag(d, DIAG_OVERWRITES, (struct pos){ file, 0, 0 },
		    "write the report to another file");
		return -1;
	}
	o->operands = xgrow(o->operands, o->n, &o->cap, sizeof *o->operands);
	o->operands[o->n++] = (struct operand){ text,
	    info.kind == FILE_FOLDER };
	file = arena_dup(o->arena, span_of(file)).p;
	if (!o->operands[o->n - 1].folder)
		add_input(o, file, name, &info, false);
	else if (name != NULL)
		return refuse_name(text, "a folder", d);
	else
		return walk(o, file, &info, d);
	return 0;
}

/* A file in an archive is passed over as it would be in a folder, or because
 * of a folder above it; by --exclude too, unless o is NULL. */
static bool
is_path_passed_over(const struct inputs *o, struct span path)
{
	char *part, *name;
	bool passed = false;
	size_t n;

	for (n = 0; n < path.n && !passed; n++) {
		n += span_find(span_from(path, n), '/');
		part = xspandup(span_upto(path, n));
		name = part + system_folder_of(part);
		passed = is_passed_over(name) ||
		    strcmp(name, "__MACOSX") == 0 || (o != NULL &&
		    is_excluded(o, part));
		free(part);
	}
	return passed;
}

/* The operands that brought an input, in the arena. */
static unsigned *
find_bringers(struct inputs *o, uint32_t input, size_t *n)
{
	unsigned *operands = arena_alloc(o->arena, (o->n + 1) *
	    sizeof *operands);

	*n = 0;
	for (size_t k = 0; k < o->nbrought; k++)
		if (o->brought[k].input == input)
			operands[(*n)++] = o->brought[k].operand;
	return operands;
}

/* Adds a file of a container for each operand that brought that. */
static void
add_member(struct inputs *o, const unsigned *bringers, size_t n,
    const struct input *member)
{
	uint32_t i = (uint32_t)o->ninputs;
	struct span key = { (const char *)&i, sizeof i };

	/* Inputs are numbered as their keys are. */
	intern(o->seen->keys, key);
	o->inputs = xgrow(o->inputs, o->ninputs, &o->inputs_cap,
	    sizeof *o->inputs);
	o->inputs[o->ninputs++] = *member;
	for (size_t k = 0; k < n; k++) {
		o->brought = xgrow(o->brought, o->nbrought, &o->brought_cap,
		    sizeof *o->brought);
		o->brought[o->nbrought++] = (struct operand_input){
		    bringers[k], i };
	}
}

/* Notes the path and all that it lies in. */
static void
note_holders(struct intern *held, struct span path)
{
	size_t before;

	while (path.n != 0) {
		while (path.n != 0 && path.p[path.n - 1] != '/')
			path.n--;
		path.n -= path.n != 0;
		before = intern_count(held);
		intern(held, path);
		if (intern_count(held) == before)
			return;
	}
}

/* Notes the folders of an archive in which nothing lies; held: what holds its
 * files. */
static void
note_empty_folders(struct inputs *o, const char *path, struct span folders,
    struct intern *held)
{
	struct span rest, line;
	struct strbuf s;

	for (rest = folders; lines_split(&rest, &line); )
		note_holders(held, line);
	while (lines_split(&folders, &line)) {
		if (intern_has(held, line) || is_path_passed_over(o, line))
			continue;
		strbuf_begin(&s);
		out_str(&s.out, path);
		out_char(&s.out, '/');
		out_span(&s.out, line);
		note_empty(o, strbuf_end(&s, o->arena).p);
	}
}

/* *files: how many it has, those that are passed over among them. */
static int
unfold(struct inputs *o, uint32_t number, struct container *c,
    uint32_t *files, struct diags *d)
{
	struct input member = o->inputs[number];
	struct intern *names = intern_new(), *held = intern_new();
	size_t before, nbringers;
	const unsigned *bringers = find_bringers(o, number, &nbringers);
	int rc = 0;

	member.container = number;
	member.bytes = 0;
	for (member.member = 0; container_next(c) == 1; member.member++) {
		if (!is_path_passed_over(NULL, container_name(c)))
			note_holders(held, container_name(c));
		if (container_kind_of(c) == CONTAINER_ARCHIVE &&
		    is_path_passed_over(o, container_name(c)))
			continue;
		member.path = container_shown(c, o->arena);
		member.walked = o->inputs[number].walked ||
		    container_kind_of(c) != CONTAINER_PACKED;
		member.kind = container_kind_of(c) == CONTAINER_WORKBOOK ?
		    INPUT_SHEET : INPUT_MEMBER;
		before = intern_count(names);
		intern(names, span_of(member.path));
		if (intern_count(names) == before) {
			diag(d, DIAG_OPEN, (struct pos){ member.path, 0, 0 },
			    "the archive holds two files with this name");
			rc = -1;
			break;
		}
		add_member(o, bringers, nbringers, &member);
	}
	*files = member.member;
	note_empty_folders(o, o->inputs[number].path, container_folders(c),
	    held);
	intern_free(names);
	intern_free(held);
	return rc;
}

/* Operands that named a container are folders from now on. */
static int
settle_operands(struct inputs *o, uint32_t number, struct diags *d)
{
	const struct input *input = &o->inputs[number];

	if (input->name != NULL)
		return refuse_name(input->path, "an archive", d);
	for (size_t k = 0; k < o->nbrought; k++)
		if (o->brought[k].input == number)
			o->operands[o->brought[k].operand].folder = true;
	return 0;
}

static const char *
why_empty(enum container_kind kind)
{
	return kind == CONTAINER_WORKBOOK ? "an Excel workbook without sheets" :
	    kind == CONTAINER_ARCHIVE ? "an archive without files" :
	    "export it again";
}

int
inputs_unfold(struct inputs *o, uint32_t number, struct diags *d)
{
	struct pos pos = { o->inputs[number].path, 0, 0 };
	const char *why;
	bool document;
	struct container *c = container_open(pos.file, &why, &document);
	uint32_t files = 0;
	int rc;

	if (c == NULL && document) {
		diag_as(d, o->inputs[number].walked ? SEV_WARNING : SEV_ERROR,
		    DIAG_UNKNOWN, pos, "%s", why);
		return o->inputs[number].walked ? 1 : -1;
	}
	if (c == NULL) {
		diag(d, DIAG_OPEN, pos, "%s", why);
		return -1;
	}
	rc = unfold(o, number, c, &files, d);
	if (container_failure(c) != NULL) {
		diag(d, DIAG_OPEN, pos, "%s", container_failure(c));
		rc = -1;
	} else if (rc == 0 && files == 0) {
		diag(d, DIAG_EMPTY, pos, "%s",
		    why_empty(container_kind_of(c)));
		rc = -1;
	} else if (container_kind_of(c) == CONTAINER_ARCHIVE && rc == 0) {
		rc = settle_operands(o, number, d);
	}
	container_close(c);
	return rc;
}

uint32_t
inputs_add_virtual(struct inputs *o, const char *name)
{
	struct file_info none = { .kind = FILE_OTHER };

	o->operands = xgrow(o->operands, o->n, &o->cap, sizeof *o->operands);
	o->operands[o->n++] = (struct operand){ name, false };
	/* A name keeps it apart from standard input, which is no file too. */
	add_input(o, name, name, &none, false);
	o->inputs[o->ninputs - 1].name = NULL;
	return (uint32_t)o->ninputs - 1;
}
