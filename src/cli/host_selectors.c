#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/cmp.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/shell_word.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/base/system.h"
#include "kbdiff/cli/host_selectors.h"
#include "kbdiff/cli/inputs.h"
#include "kbdiff/input/value_file.h"
#include "kbdiff/model/host_pattern.h"
#include "kbdiff/model/hostname.h"
#include "kbdiff/model/update_id.h"
#include "suggest.h"

static const struct pos nowhere = { NULL, 0, 0 };

struct host_selectors *
host_selectors_new(void)
{
	struct host_selectors *w = xcalloc(1, sizeof *w);

	w->arena = arena_new();
	return w;
}

void
host_selectors_free(struct host_selectors *w)
{
	if (w == NULL)
		return;
	for (size_t i = 0; i < w->n; i++)
		host_pattern_fini(&w->selectors[i].pattern);
	free(w->selectors);
	arena_free(w->arena);
	free(w);
}

static bool
is_requirement(struct span s)
{
	return span_startsi(s, SPAN("KB")) && update_id_is_number(s);
}

static int
add_selector(struct host_selectors *w, enum role role, struct span text,
    struct diags *d)
{
	struct host_selector selector = { .role = role };

	text = span_trim(text);
	if (text.n == 0)
		return 0;
	selector.text = arena_dup(w->arena, text);
	selector.update = is_requirement(text);
	if (selector.update && role == ROLE_BAD) {
		diag(d, DIAG_ROLES, nowhere, "--bad: %.*s is an update; name a "
		    "host", SPANF(text));
		return -1;
	}
	if (!host_pattern_init(&selector.pattern, selector.text)) {
		diag(d, DIAG_ROLES, nowhere, "\"%.*s\" is not a pattern of "
		    "host names",
		    SPANF(text));
		return -1;
	}
	w->selectors = xgrow(w->selectors, w->n, &w->cap, sizeof *w->selectors);
	w->selectors[w->n++] = selector;
	return 0;
}

/* A file of names that is being read. */
struct name_file {
	struct host_selectors	*selectors;
	enum role	 role;
	struct diags	*diags;
};

static int
add_name(void *ctx, struct span name, struct pos pos)
{
	const struct name_file *f = ctx;

	(void)pos;
	return add_selector(f->selectors, f->role, name, f->diags);
}

static int
add_names(struct host_selectors *w, enum role role, struct span names,
    struct diags *d)
{
	size_t n;

	for (; names.n != 0; names = span_from(names, n + 1)) {
		n = span_find(names, ',');
		if (add_selector(w, role, span_upto(names, n), d) != 0)
			return -1;
	}
	return 0;
}

int
host_selectors_add(struct host_selectors *w, enum role role, const char *value,
    struct diags *d)
{
	struct name_file file = { w, role, d };
	size_t before = w->n;
	int rc;

	if (value[0] == '@')
		rc = value_file_read(value + 1, add_name, &file, d);
	else if (system_exists(value))
		rc = add_selector(w, role, span_of(value), d);
	else
		rc = add_names(w, role, span_of(value), d);
	if (rc != 0 || w->n != before)
		return rc;
	diag(d, role == ROLE_NONE ? DIAG_EXPECTED : DIAG_ROLES, nowhere,
	    "--%s: \"%s\" names no host", role == ROLE_NONE ? "expect" :
	    role == ROLE_BAD ? "bad" : "good", value);
	return -1;
}

void
host_selectors_ask(struct host_selectors *w, const char *id)
{
	w->selectors = xgrow(w->selectors, w->n, &w->cap, sizeof *w->selectors);
	w->selectors[w->n++] = (struct host_selector){ .role = ROLE_GOOD,
	    .text = arena_dup(w->arena, span_of(id)), .update = true };
}

static bool
fits_host(const struct host_selector *selector, const struct inventory *inv,
    size_t host)
{
	return host_pattern_fits_host(&selector->pattern, inv, host);
}

/* The same before it is settled which names are one host's. */
static bool
fits_any(const struct host_selector *selector, const struct raw_lists *l,
    const struct input *inputs)
{
	const struct input *input;
	struct span host, full;

	for (size_t i = 0; i < l->n; i++) {
		input = &inputs[l->lists[i].input];
		host = intern_span(l->strings, l->lists[i].host);
		full = intern_span(l->strings, l->lists[i].full);
		if (input->name != NULL)
			host = span_of(input->name);
		else if (host.n == 0)
			host = input_tail(input->path, 0, false);
		if (host_pattern_fits(&selector->pattern, host, full.n != 0) ||
		    (full.n != 0 && host_pattern_fits(&selector->pattern,
		    full, true)))
			return true;
	}
	return false;
}

/* The baseline that -g KB938397 asks for, listed nowhere but there. */
void
host_selectors_require(struct host_selectors *w, struct inputs *o,
    struct raw_lists *l)
{
	struct raw_list *list = NULL;
	struct update_id id;
	unsigned operand = 0;
	uint32_t input;

	for (size_t i = 0; i < w->n; i++) {
		if (!w->selectors[i].update)
			continue;
		if (list == NULL) {
			input = inputs_add_virtual(o, "the command line");
			operand = (unsigned)o->n - 1;
			list = raw_lists_add(l);
			list->input = input;
			list->file = intern(l->strings,
			    SPAN("the command line"));
			list->format = intern(l->strings, SPAN("kb-list"));
			list->requirements = true;
		}
		w->selectors[i].operand = operand;
		id = update_id_scan(w->selectors[i].text, SPAN_NONE, w->arena);
		raw_list_push(l, list, raw_lists_entry(l, (struct entry){
		    .update = raw_lists_update(l, id.number, id.text),
		    .installed_on = DATE_NONE }), 0);
	}
}

int
host_selectors_find_files(struct host_selectors *w, struct inputs *o,
    const struct raw_lists *l, struct diags *d)
{
	struct host_selector *selector;

	for (size_t i = 0; i < w->n; i++) {
		selector = &w->selectors[i];
		if (selector->pattern.pattern == NULL)
			continue;
		if (fits_any(selector, l, o->inputs)) {
			selector->update = false;
			continue;
		}
		if (selector->update || !system_exists(selector->text.p))
			continue;
		selector->file = true;
		selector->operand = (unsigned)o->n;
		if (inputs_add(o, selector->text.p, d) != 0)
			return -1;
	}
	return 0;
}

/* The file of an operand, without NAME=; "FILE" for a folder. */
static const char *
file_of(const struct inputs *o, unsigned operand)
{
	for (size_t i = 0; i < o->nbrought && !o->operands[operand].folder;
	    i++)
		if (o->brought[i].operand == operand)
			return o->inputs[o->brought[i].input].path;
	return "FILE";
}

/* Both operands are of one host. */
static void
refuse_both(struct span host, struct span before, struct span after,
    struct diags *d)
{
	size_t size;
	char *buf;
	struct out o;

	if (span_eq(before, after) && !span_eq(before, SPAN("FILE"))) {
		diag(d, DIAG_BOTH_ROLES, nowhere, "%.*s is on both sides, "
		    "since both are %.*s; give two files", SPANF(host),
		    SPANF(before));
		return;
	}
	o = out_to(&buf, &size);
	out_printf(&o, "%.*s is on both sides; for two exports of one host use "
	    "kbdiff changes ", SPANF(host));
	shell_word(&o, "", before, "BEFORE");
	out_char(&o, ' ');
	shell_word(&o, "", after, "AFTER");
	out_str(&o, ", or kbdiff ");
	shell_word(&o, "before=", before, "BEFORE");
	out_char(&o, ' ');
	shell_word(&o, "after=", after, "AFTER");
	out_end(&o);
	diag(d, DIAG_BOTH_ROLES, nowhere, "%s", buf);
	free(buf);
}

/* Gives a role to a host; -1 and a diagnostic if it has the other one.  pair:
 * the operands that are the two sides, or NULL. */
static int
give(const struct inventory *inv, const struct inputs *pair,
    enum role *roles, size_t host, enum role role, struct diags *d)
{
	const struct host *h = &inv->hosts[host];

	if (roles[host] == ROLE_NONE || roles[host] == role) {
		roles[host] = role;
		return 0;
	}
	if (pair == NULL) {
		diag(d, DIAG_BOTH_ROLES, nowhere, "%.*s is named both good "
		    "and bad", SPANF(h->name));
		return -1;
	}
	refuse_both(h->name, span_of(file_of(pair, 0)),
	    span_of(file_of(pair, 1)), d);
	return -1;
}

/* Hosts with a list in an input that this operand brings. */
static int
give_operand(const struct inventory *inv, const struct inputs *o,
    bool pair, unsigned operand, enum role *roles, enum role role,
    struct diags *d)
{
	bool *brought = xcalloc(o->ninputs + 1, sizeof *brought);
	const struct raw_list *list;
	int rc = 0;

	for (size_t i = 0; i < o->nbrought; i++)
		if (o->brought[i].operand == operand)
			brought[o->brought[i].input] = true;
	for (size_t i = 0; i < inv->n && rc == 0; i++)
		for (size_t k = 0; k < inv->hosts[i].nlists; k++) {
			list = inventory_list(inv, &inv->hosts[i], k);
			if (!brought[list->input])
				continue;
			rc = give(inv, pair ? o : NULL, roles, i, role,
			    d);
			break;
		}
	free(brought);
	return rc;
}

/* How many hosts an error names. */
#define HOSTS_TOLD	20

/* "A, B and C": the hosts that were read. */
static void
print_hosts(const struct inventory *inv, struct out *o)
{
	struct span *names = xcalloc(inv->n + 1, sizeof *names);

	for (size_t i = 0; i < inv->n; i++)
		names[i] = inv->hosts[i].name;
	names_print(o, names, inv->n, HOSTS_TOLD);
	free(names);
}

/* Neither operands nor options give roles. */
static int
refuse_roles(const struct inventory *inv, struct diags *d)
{
	size_t size;
	char *buf;
	struct out o = out_to(&buf, &size);

	if (inv->n == 1) {
		out_str(&o, "found only ");
		print_hosts(inv, &o);
		out_str(&o, "; give two files, as in 'kbdiff GOOD BAD'");
	} else {
		out_str(&o, "which hosts are bad? Found ");
		print_hosts(inv, &o);
		out_str(&o, ". Use -b NAME, or 'kbdiff cluster' to compare "
		    "them all");
	}
	out_end(&o);
	diag(d, DIAG_ROLES, nowhere, "%s", buf);
	free(buf);
	return -1;
}

static int
refuse_name(const struct inventory *inv, const struct host_selector *selector,
    struct diags *d)
{
	struct suggestion s = suggest_begin(selector->text);
	bool pattern = host_pattern_is_glob(selector->text);
	size_t size;
	char *buf;
	struct out o = out_to(&buf, &size);

	for (size_t i = 0; i < inv->n && !pattern; i++)
		suggest_try(&s, inv->hosts[i].name);
	out_printf(&o, "%s: no host %s \"%.*s\"", selector->role == ROLE_GOOD ?
	    "--good" : "--bad", pattern ? "matches" : "is named",
	    SPANF(selector->text));
	if (s.best.n != 0 && !s.tied)
		out_printf(&o, "; did you mean %.*s? Found ", SPANF(s.best));
	else
		out_str(&o, "; found ");
	print_hosts(inv, &o);
	out_end(&o);
	diag(d, DIAG_NO_MATCH, nowhere, "%s", buf);
	free(buf);
	return -1;
}

/* The comment that makes requirements of a host's list, or the name of its
 * file, without a line; detail 0: none. */
static struct doubt
required_by(const struct inventory *inv, size_t host)
{
	const struct host *h = &inv->hosts[host];
	const struct raw_list *list;

	for (size_t i = 0; i < h->nlists; i++) {
		list = inventory_list(inv, h, i);
		if (list->required_by.detail != 0)
			return list->required_by;
	}
	return (struct doubt){ 0, 0 };
}

/* The file's name makes requirements of its list, not a comment. */
static bool
is_name(struct doubt by)
{
	return by.detail != 0 && by.line == 0;
}

/* Whether a host with updates of its own fits. */
static bool
fits_any_host(const struct host_selector *selector,
    const struct inventory *inv)
{
	for (size_t i = 0; i < inv->n; i++)
		if (!inv->hosts[i].requirements && fits_host(selector, inv, i))
			return true;
	return false;
}

/* Whether a host is no more than a file whose name makes its list one of
 * requirements: CAS02 does not mean cas02.missing.txt where it is a host. */
static bool
is_mere_name(const struct inventory *inv, size_t host)
{
	return inv->hosts[host].requirements &&
	    is_name(required_by(inv, host));
}

static int
give_role(const struct inventory *inv, const struct inputs *o,
    const struct host_selector *selector, enum role *roles, struct diags *d)
{
	bool found = false, any;

	if (selector->file || selector->update)
		return give_operand(inv, o, false, selector->operand, roles,
		    selector->role, d);
	any = fits_any_host(selector, inv);
	for (size_t i = 0; i < inv->n; i++) {
		if (!fits_host(selector, inv, i) || (any && is_mere_name(inv,
		    i)))
			continue;
		found = true;
		if (give(inv, NULL, roles, i, selector->role, d) != 0)
			return -1;
	}
	if (found)
		return 0;
	return refuse_name(inv, selector, d);
}

/* With only one of -g and -b, every other host has the other role. */
static void
give_the_rest(const struct inventory *inv, const struct host_selectors *w,
    enum role *roles)
{
	bool good = false, bad = false;

	for (size_t i = 0; i < w->n; i++) {
		good |= w->selectors[i].role == ROLE_GOOD;
		bad |= w->selectors[i].role == ROLE_BAD;
	}
	if (good && bad)
		return;
	for (size_t i = 0; i < inv->n; i++)
		if (roles[i] == ROLE_NONE)
			roles[i] = good ? ROLE_BAD : ROLE_GOOD;
}

/* Good plain lists are requirements, unless all bad hosts are plain lists
 * too. */
static void
find_baselines(const struct inventory *inv, enum role *roles)
{
	bool all_plain = true;
	size_t bad = 0;

	for (size_t i = 0; i < inv->n; i++) {
		bad += roles[i] == ROLE_BAD;
		all_plain &= roles[i] != ROLE_BAD || inv->hosts[i].plain;
	}
	for (size_t i = 0; i < inv->n; i++)
		if (roles[i] == ROLE_GOOD && (inv->hosts[i].requirements ||
		    (inv->hosts[i].plain && (bad == 0 || !all_plain))))
			roles[i] = ROLE_BASELINE;
}

static void
tell_requirements(const struct inventory *inv, struct doubt required,
    struct span file, bool has_roles, struct diags *d)
{
	struct span by = inventory_text(inv, required.detail);
	struct pos pos = { file.p, required.line, 0 };
	size_t size;
	char *buf;
	struct out o = out_to(&buf, &size);

	if (is_name(required)) {
		out_str(&o, "its name suggests that these updates are not "
		    "installed; if they are installed, use ");
		shell_word(&o, "HOST=", file, "FILE");
		out_str(&o, has_roles ? "; if they are required, use -g " :
		    "; if they are required, 'kbdiff diff' takes them as -g ");
		shell_word(&o, "", file, "FILE");
	} else {
		out_str(&o, "it lists requirements");
		if (by.n != 0)
			out_printf(&o, " (\"%.*s\")", SPANF(by));
		out_printf(&o, ", not the updates of a host; %s as -g ",
		    has_roles ? "give it" : "'kbdiff diff' takes it");
		shell_word(&o, "", file, "FILE");
	}
	out_end(&o);
	diag(d, DIAG_ROLES, pos, "%s", buf);
	free(buf);
}

/* "EX01" and "EX02": alike but for their digits, of which they have some. */
static bool
has_shape(struct span a, struct span b)
{
	bool letter = false, digit = false;

	if (a.n != b.n)
		return false;
	for (size_t i = 0; i < a.n; i++) {
		if (ascii_digit(a.p[i]) != ascii_digit(b.p[i]) ||
		    (!ascii_digit(a.p[i]) && ascii_lower(a.p[i]) !=
		    ascii_lower(b.p[i])))
			return false;
		digit |= ascii_digit(a.p[i]);
		letter |= ascii_letter(a.p[i]);
	}
	return letter && digit;
}

/* Requirements whose file is named as the hosts are may be a host's list:
 * "KB5031361 | KB5012170", "EX01: KB5031361". */
static int
check_name(const struct inventory *inv, size_t baseline, struct diags *d)
{
	struct span file, stem, name;

	inventory_files(inv, baseline, &file, 1);
	stem = input_tail(file.p, 0, false);
	for (size_t i = 0; i < inv->n; i++) {
		name = hostname_label(inv->hosts[i].name);
		if (inv->hosts[i].requirements || (!has_shape(stem, name) &&
		    !has_shape(inv->hosts[baseline].name, name)))
			continue;
		diag(d, DIAG_ROLES, (struct pos){ file.p, 0, 0 }, "it lists "
		    "requirements, but its name is like that of the host "
		    "%.*s; if these updates are installed, write one on each "
		    "line, else rename the file", SPANF(name));
		return -1;
	}
	return 0;
}

int
host_selectors_check_requirements(const struct inventory *inv,
    const enum role *roles, bool shown, bool has_roles, struct diags *d)
{
	struct span file;
	struct doubt by;
	int rc = 0;

	for (size_t i = 0; i < inv->n; i++) {
		if (!inv->hosts[i].requirements)
			continue;
		by = required_by(inv, i);
		if (roles[i] == ROLE_BASELINE) {
			if (by.detail == 0 && check_name(inv, i, d) != 0)
				rc = -1;
			continue;
		}
		if (is_name(by) && (shown || (roles[i] == ROLE_NONE &&
		    inv->hosts[i].moment != MOMENT_BEFORE)))
			continue;
		inventory_files(inv, i, &file, 1);
		tell_requirements(inv, by, file, has_roles, d);
		rc = -1;
	}
	return rc;
}

int
host_selectors_assign(const struct inventory *inv,
    const struct host_selectors *w, const struct inputs *o, enum role *roles,
    struct diags *d)
{
	int rc = 0;

	for (size_t i = 0; i < inv->n; i++)
		roles[i] = ROLE_NONE;
	if (w->n == 0) {
		if (o->n != 2)
			return refuse_roles(inv, d);
		for (unsigned k = 0; k < 2 && rc == 0; k++)
			rc = give_operand(inv, o, true, k, roles,
			    k == 0 ? ROLE_GOOD : ROLE_BAD, d);
	} else {
		for (size_t i = 0; i < w->n && rc == 0; i++)
			rc = give_role(inv, o, &w->selectors[i], roles, d);
		if (rc == 0)
			give_the_rest(inv, w, roles);
	}
	find_baselines(inv, roles);
	return rc;
}

/* How much a selector asks for: what asks for more is met first. */
enum asks { ASKS_DOMAIN, ASKS_NAME, ASKS_PATTERN, ASKS_COUNT };

static enum asks
asks_for(const struct host_selector *selector)
{
	if (host_pattern_is_glob(selector->text))
		return ASKS_PATTERN;
	return hostname_has_domain(selector->text) ? ASKS_DOMAIN : ASKS_NAME;
}

/* Whether a name has come before, case aside. */
static bool
is_repeated(struct intern *names, struct span text, struct arena *a)
{
	size_t before = intern_count(names);

	intern(names, hostname_fold(text, a));
	return intern_count(names) == before;
}

/* One host meets one name; one of which only a failure is known, and a plain
 * list on the good side, meet none. */
static bool
is_met(const struct inventory *inv, const enum role *roles,
    const struct host_selector *selector, bool *met)
{
	for (size_t i = 0; i < inv->n; i++)
		if (!met[i] && !inv->hosts[i].failed &&
		    roles[i] != ROLE_BASELINE &&
		    inv->hosts[i].moment != MOMENT_BEFORE &&
		    fits_host(selector, inv, i)) {
			met[i] = true;
			return true;
		}
	return false;
}

/* "--expect: EX07 and EX12 were not found, 14 of 16 hosts were" */
static void
tell_missing(size_t all, const struct span *missing, size_t n,
    struct diags *d)
{
	size_t size;
	char *buf;
	struct out o = out_to(&buf, &size);

	out_str(&o, "--expect: ");
	names_print(&o, missing, n, SIZE_MAX);
	out_printf(&o, n == 1 ? " was not found (found %zu of %zu hosts)" :
	    " were not found (found %zu of %zu hosts)", all - n, all);
	out_end(&o);
	diag(d, DIAG_EXPECTED, nowhere, "%s", buf);
	free(buf);
}

int
host_selectors_expect(const struct inventory *inv, const enum role *roles,
    const struct host_selectors *expected, struct diags *d)
{
	bool *met = xcalloc(inv->n + 1, sizeof *met);
	struct span *missing = xcalloc(expected->n + 1, sizeof *missing);
	const struct host_selector *selector;
	struct intern *names = intern_new();
	struct arena *arena = arena_new();
	size_t n = 0;

	for (int asks = 0; asks < ASKS_COUNT; asks++)
		for (size_t i = 0; i < expected->n; i++) {
			selector = &expected->selectors[i];
			if ((int)asks_for(selector) != asks ||
			    is_repeated(names, selector->text, arena) ||
			    is_met(inv, roles, selector, met))
				continue;
			missing[n++] = selector->text;
		}
	if (n != 0) {
		qsort(missing, n, sizeof *missing, cmp_spans);
		tell_missing(intern_count(names) - 1, missing, n, d);
	}
	intern_free(names);
	arena_free(arena);
	free(missing);
	free(met);
	return n != 0 ? -1 : 0;
}
