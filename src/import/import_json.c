/*
 * JSON that says of objects which updates a host has, wherever they are: what
 * ConvertTo-Json makes of Get-HotFix, of a history or of packages, osquery's
 * patches, Ansible's win_updates, an inventory of a whole machine
 * (kbdiff-formats(5)).
 */
#include "kbdiff/collect/cut_rule.h"
#include "kbdiff/collect/id_cell.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/member_names.h"
#include "kbdiff/collect/qfe_build.h"
#include "kbdiff/collect/schema_compliance.h"
#include "kbdiff/collect/schema_history.h"
#include "kbdiff/collect/schema_package.h"
#include "kbdiff/collect/schema_qfe.h"
#include "kbdiff/collect/shape_json.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/input/lines_split.h"
#include "kbdiff/model/update_id.h"

/* In the order that they are tried in. */
static const struct schema *const schemas[] = {
	&qfe_schema, &package_schema, &history_schema, &compliance_schema,
};

static bool
is_single(struct span name)
{
	return span_eqi(name, SPAN("HotFixID")) ||
	    span_eqi(name, SPAN("hotfix_id"));
}

static bool
is_array_of_ids(const struct json_field *f)
{
	struct span rest;
	size_t at;

	if (!f->array || f->value.n == 0)
		return false;
	for (rest = f->value; rest.n != 0; rest = span_from(rest, at + 1)) {
		at = span_find(rest, ',');
		if (!id_cell_reads(span_upto(rest, at)))
			return false;
	}
	return true;
}

static const struct json_field *
field_of(const struct json_visited *o, struct span name)
{
	for (size_t i = 0; i < o->n; i++)
		if (span_eqi(o->fields[i].name, name))
			return &o->fields[i];
	return NULL;
}

/* Whether a member is an array of ids that a name says are installed, or leaves
 * open, as names of any output do. */
static enum ids_name
ids_of(const struct json_field *f)
{
	enum ids_name is = f->array && f->value.n != 0 ? member_names_of_ids(
	    f->name) : IDS_OTHER;

	return is != IDS_OTHER && is_array_of_ids(f) ? is : IDS_OTHER;
}

/* The surest name of arrays of ids that an object has.  What has a title is an
 * update with its numbers. */
static enum ids_name
find_ids(const struct json_visited *o)
{
	enum ids_name most = IDS_OTHER, one;

	for (size_t i = 0; i < o->n; i++) {
		one = ids_of(&o->fields[i]);
		most = one > most ? one : most;
	}
	return most == IDS_OTHER || field_of(o, SPAN("title")) == NULL ? most :
	    IDS_OTHER;
}

static bool
holds_ids(const struct json_visited *o)
{
	return find_ids(o) != IDS_OTHER;
}

/* What a member says of a state beside an array of ids, or in any text, it says
 * of their host, or of the run that asked it. */
static bool
is_of_host(const struct schema *schema, int property)
{
	return property >= SCHEMA_MAX || schema_has(schema->states, property) ||
	    (schema == &qfe_schema && property == QFE_DESCRIPTION);
}

static void
fill(struct entry_values *e, const struct schema *schema,
    const struct json_visited *o)
{
	bool chosen, ids = holds_ids(o);
	struct span name;
	int p;

	entry_clear(e);
	for (int first = column_choices_any(); first >= 0; first--)
		for (size_t i = 0; i < o->n; i++) {
			name = schema_name(schema, o->fields[i].name,
			    &chosen);
			p = schema->named(name);
			if (!chosen && ids && is_of_host(schema, p))
				continue;
			/* Ids, or objects, that stand so. */
			if (o->fields[i].array && p < SCHEMA_MAX &&
			    schema_has(schema->states, p) &&
			    (o->fields[i].value.n == 0 ||
			    is_array_of_ids(&o->fields[i])))
				continue;
			/* Objects as text. */
			if (schema == &qfe_schema && p == QFE_ID &&
			    span_holdsi(o->fields[i].value, SPAN("HotFixID")))
				continue;
			if ((chosen || first == 0) && (schema != &qfe_schema ||
			    p != QFE_ID || o->fields[i].value.n != 0 ||
			    is_single(name)))
				schema_set(schema, e, schema_place(schema, p,
				    e->seen), name,
				    o->fields[i].value);
		}
	e->host = o->host;
	e->line = o->line;
}

/* A list of ids in one value: each is an entry. */
static void
take_ids(struct reading *r, struct entry_values *e, struct span ids)
{
	size_t at;

	for (; ids.n != 0; ids = span_from(ids, at + 1)) {
		at = span_find(ids, ',');
		e->values[QFE_ID] = span_upto(ids, at);
		qfe_schema.take(r, e);
	}
}

/* Beside an array of ids others, under "failed" or "pending". */
static void
take_groups(struct reading *r, const struct json_visited *o,
    struct entry_values *e)
{
	enum state within = r->within;
	struct span name = r->within_name;

	for (size_t i = 0; i < o->n; i++) {
		r->within_name = o->fields[i].name;
		if (is_array_of_ids(&o->fields[i]) && state_words_group(
		    o->fields[i].name, &r->within) &&
		    r->within != STATE_INSTALLED)
			take_ids(r, e, o->fields[i].value);
	}
	r->within = within;
	r->within_name = name;
}

/* Members that may name the host, where nothing else does. */
static void
note_others(struct reading *r, const struct json_visited *o,
    const struct schema *schema, const struct entry_values *e)
{
	for (size_t i = 0; i < o->n; i++)
		schema_others(schema, r, e, &o->fields[i].name,
		    &o->fields[i].value, 1);
}

/* An array of ids under "missing" or "required", where nothing is installed. */
static bool
is_only_wanted(const struct json_visited *o)
{
	enum state state;

	for (size_t i = 0; i < o->n; i++)
		if (is_array_of_ids(&o->fields[i]) && state_words_group(
		    o->fields[i].name, &state) && state != STATE_INSTALLED)
			return true;
	return false;
}

/* Objects under "HotFixes" beside them are installed. */
static bool
holds_objects(const struct json_visited *o)
{
	for (size_t i = 0; i < o->n; i++)
		if (o->fields[i].value.n == 0 &&
		    member_names_of_ids(o->fields[i].name) != IDS_OTHER)
			return true;
	return false;
}

static enum json_step
take_wanted(struct reading *r, const struct json_visited *o)
{
	struct entry_values e;

	if (!holds_objects(o)) {
		r->available++;
		return JSON_TAKEN;
	}
	fill(&e, &qfe_schema, o);
	take_groups(r, o, &e);
	return JSON_INTO;
}

/* Arrays of ids: those with the surest names are installed, others beside them
 * may be. */
static bool
take_id_array(struct reading *r, const struct json_visited *o)
{
	enum ids_name most = find_ids(o), one;
	struct span name = r->within_name;
	enum state within = r->within;
	struct entry_values e;

	if (most == IDS_OTHER)
		return false;
	fill(&e, &qfe_schema, o);
	note_others(r, o, &qfe_schema, &e);
	for (size_t i = 0; i < o->n; i++) {
		one = ids_of(&o->fields[i]);
		if (one == IDS_OTHER)
			continue;
		r->within = one == most ? within : STATE_UNKNOWN;
		r->within_name = one == most ? name : o->fields[i].name;
		take_ids(r, &e, o->fields[i].value);
	}
	r->within = within;
	r->within_name = name;
	take_groups(r, o, &e);
	return true;
}

/* "filtered_updates" of win_updates were not even tried. */
static bool
is_left_out(const struct json_visited *o)
{
	return span_eq(o->key, SPAN("filtered_updates"));
}

/* The object that the input ends in has no id, or no host, of those that the
 * object above it has. */
static bool
lacks_vital(const struct json_visited *o, const struct schema *schema,
    property_set seen)
{
	struct json_visited above = { .fields = o->above,
	    .n = o->nabove, .host = o->host };
	struct entry_values e;

	fill(&e, schema, &above);
	return cut_rule_lacks_vital(e.seen, seen, schema->vital,
	    schema->hosts);
}

/* Of osquery's log of differences: what happened to the row below it. */
static void
note_action(struct reading *r, const struct json_visited *o)
{
	const struct json_field *action = field_of(o, SPAN("action"));

	if (span_eq(o->key, SPAN("columns")))
		return;
	r->logged = action != NULL && field_of(o, SPAN("hostIdentifier")) !=
	    NULL && !span_eqi(action->value, SPAN("snapshot"));
	r->removed = r->logged && span_eqi(action->value, SPAN("removed"));
}

/* win_updates says of its run that a restart is outstanding. */
static void
note_restart(struct reading *r, const struct json_visited *o)
{
	const struct json_field *f = field_of(o,
	    SPAN("reboot_required"));

	if (f != NULL && field_of(o, SPAN("updates")) != NULL)
		r->restart = span_eqi(f->value, SPAN("true"));
}

/* Wazuh's inventory: "hotfix" beside the agent's id; or NULL. */
static const struct json_field *
find_hotfix(const struct json_visited *o)
{
	const struct json_field *hotfix = field_of(o, SPAN("hotfix"));

	return hotfix != NULL && field_of(o, SPAN("agent_id")) != NULL &&
	    update_id_is_id(hotfix->value) ? hotfix : NULL;
}

static bool
take_hotfix(struct reading *r, const struct json_visited *o)
{
	const struct json_field *hotfix = find_hotfix(o);
	struct entry_values e;

	if (hotfix == NULL)
		return false;
	fill(&e, &qfe_schema, o);
	entry_set(&e, QFE_ID, hotfix->value);
	qfe_schema.take(r, &e);
	return true;
}

/* Get-ComputerInfo says of the machine around its updates how far it is. */
static void
note_level(struct reading *r, const struct json_visited *o)
{
	const struct json_field *updates = field_of(o,
	    SPAN("OsHotFixes"));
	struct entry_values e;
	struct qfe_entry head;

	if (updates == NULL || !updates->array)
		return;
	fill(&e, &qfe_schema, o);
	memcpy(head.values, e.values, sizeof head.values);
	if (schema_has(e.seen, QFE_UBR))
		qfe_build_note(r->builder, list_builder_list(r->builder,
		    schema_qfe_head(&head), o->line), head.values);
}

/* The schema that the object is an entry of, with its values; or NULL. */
static const struct schema *
find_schema(const struct json_visited *o, struct entry_values *e)
{
	const struct schema *schema;

	for (size_t i = 0; i < sizeof schemas / sizeof *schemas; i++) {
		schema = schemas[i];
		fill(e, schema, o);
		if (schema->fits(e->seen) && (schema == &qfe_schema ||
		    schema->is_entry(e) || schema_tells(schema, e)))
			return schema;
	}
	return NULL;
}

/* An update with its title: installed on a day, an event of a day that may have
 * failed, or found by a search, where nothing says that it was installed. */
static void
take_found(struct reading *r, const struct json_visited *o)
{
	const struct json_field *day = field_of(o, SPAN("Date"));
	struct entry_values e;

	fill(&e, &qfe_schema, o);
	if (schema_has(e.seen, QFE_INSTALLED_ON) &&
	    e.values[QFE_INSTALLED_ON].n != 0) {
		entry_set(&e, QFE_ID, field_of(o, SPAN("kb"))->value);
		qfe_schema.take(r, &e);
	} else if (day != NULL && day->value.n != 0) {
		fill(&e, &history_schema, o);
		history_schema.take(r, &e);
	} else {
		r->available++;
	}
}

static bool
takes(const struct json_visited *o)
{
	struct entry_values e;

	return !is_left_out(o) && (find_ids(o) != IDS_OTHER ||
	    find_hotfix(o) != NULL || find_schema(o, &e) != NULL);
}

static enum json_step
take_object(struct reading *r, const struct json_visited *o)
{
	const struct schema *schema;
	struct entry_values e;

	if (is_left_out(o))
		return JSON_PASS;
	note_action(r, o);
	note_restart(r, o);
	r->within = STATE_INSTALLED;
	r->within_name = o->group;
	state_words_group(o->group, &r->within);
	if (take_id_array(r, o) || take_hotfix(r, o))
		return JSON_TAKEN;
	schema = find_schema(o, &e);
	if (schema != NULL) {
		if (!o->cut || !lacks_vital(o, schema, e.seen)) {
			note_others(r, o, schema, &e);
			schema->take(r, &e);
		}
		return JSON_TAKEN;
	}
	if (is_only_wanted(o))
		return take_wanted(r, o);
	if (field_of(o, SPAN("title")) != NULL &&
	    field_of(o, SPAN("kb")) != NULL) {
		take_found(r, o);
		return JSON_TAKEN;
	}
	note_level(r, o);
	return JSON_INTO;
}

static bool
reads(struct span name)
{
	for (size_t i = 0; i < sizeof schemas / sizeof *schemas; i++)
		if (schemas[i]->named(name) < SCHEMA_MAX)
			return true;
	return false;
}

static int
parse(struct reading *r)
{
	static const struct json_visitor visitor = { take_object, takes,
	    reads };
	int rc = shape_json_walk(r, &visitor);

	return rc == 0 ? schema_compliance_end(r) : rc;
}

enum { BITS_DOCUMENT = 400 };

static bool
has_both(struct span head, struct span a, struct span b)
{
	return shape_json_has_key(head, a) && shape_json_has_key(head, b);
}

/* A line that JSON begins with. */
static bool
is_document(struct span head)
{
	struct span line;

	while (lines_split(&head, &line)) {
		line = span_trim(line);
		if (line.n != 0 && (line.p[0] == '{' || line.p[0] == '[' ||
		    span_find_span(line, SPAN(" => {")) != line.n))
			return true;
	}
	return false;
}

/* The key before a value, from the back of a text; "" where there is none. */
static struct span
key_before(struct span text)
{
	size_t n = span_trim(text).n, from;

	text = span_trim(text);
	if (n == 0 || text.p[n - 1] != ':')
		return SPAN_NONE;
	text = span_trim(span_upto(text, n - 1));
	if (text.n < 2 || text.p[text.n - 1] != '"')
		return SPAN_NONE;
	for (from = text.n - 1; from != 0 && text.p[from - 1] != '"'; from--)
		continue;
	return span_from(span_upto(text, text.n - 1), from);
}

/* An array that begins with an id, under a name that says so or a host's. */
static bool
has_ids(struct span text)
{
	struct span rest = text, first, key;
	enum state state;
	size_t at;

	while ((at = span_find(rest, '[')) < rest.n) {
		key = key_before(span_upto(rest, at));
		at += (size_t)(rest.p - text.p);
		rest = span_from(text, at + 1);
		first = span_trim(rest);
		if (first.n == 0 || first.p[0] != '"')
			continue;
		first = span_from(first, 1);
		if (update_id_is_id(span_upto(first, span_find(first, '"'))) &&
		    (key.n == 0 || member_names_of_ids(key) != IDS_OTHER ||
		    state_words_group(key, &state) ||
		    member_names_of(key) == NAME_HOST))
			return true;
	}
	return false;
}

/* Less than for the names that an export has. */
enum { BITS_IDS = 150 };

static unsigned
probe(const struct head *head)
{
	struct span text = head->text;
	if (!is_document(text))
		return 0;
	if (span_find(text, '{') == text.n)
		return has_ids(text) ? BITS_IDS : 0;
	if (shape_json_has_key(text, column_choices_name(
	    COLUMN_KEY_UPDATE)) ||
	    shape_json_has_key(text, SPAN("HotFixID")) ||
	    shape_json_has_key(text, SPAN("hotfix_id")) ||
	    span_find_span(text, SPAN("HotFixID=")) != text.n ||
	    shape_json_has_key(text, SPAN("OsHotFixes")) ||
	    shape_json_has_key(text, SPAN("ArticleID")) ||
	    shape_json_has_key(text, SPAN("IsInstalled")) ||
	    has_both(text, SPAN("PackageName"), SPAN("PackageState")) ||
	    has_both(text, SPAN("hotfix"), SPAN("agent_id")) ||
	    has_both(text, SPAN("Title"), SPAN("KB")) ||
	    has_both(text, SPAN("Title"), SPAN("Operation")) ||
	    has_both(text, SPAN("Title"), SPAN("OperationName")) ||
	    has_both(text, SPAN("Title"), SPAN("Result")) ||
	    has_both(text, SPAN("Title"), SPAN("ResultCode")) ||
	    has_both(text, SPAN("Name"), SPAN("ProviderName")))
		return BITS_DOCUMENT;
	return has_ids(text) ? BITS_IDS : 0;
}

/* A line with the key of an id, in one line or in lines of their own. */
static size_t
begins(const struct span lines[TEXT_ABOVE + 1])
{
	struct span line = span_trim(lines[TEXT_ABOVE]);

	return line.n != 0 && memchr("{[\"", line.p[0], 3) != NULL &&
	    (shape_json_has_key(line, SPAN("HotFixID")) ||
	    shape_json_has_key(line, SPAN("hotfix_id")));
}

const struct importer import_json = {
	.name = "json",
	.help = "Get-HotFix, history, osquery, Ansible or inventories as JSON",
	.command = "Get-HotFix -ComputerName HOST | ConvertTo-Json > HOST.json",
	.kind = LIST_QFE,
	.probe = probe,
	.bids_upto = BITS_DOCUMENT,
	.parse = parse,
	.begins = begins,
};
