#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/inside_object.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/own_column.h"
#include "kbdiff/collect/qfe_entry.h"
#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/schema.h"
#include "kbdiff/collect/tool_errors.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/model/update_id.h"

struct span
schema_name(const struct schema *schema, struct span name, bool *chosen)
{
	enum column_key key = column_choices_key(name);
	int p;

	*chosen = key != COLUMN_KEY_COUNT &&
	    schema->chosen_as[key].n != 0;
	if (!*chosen)
		return name;
	p = schema->named(span_trim(name));
	/* "IsMissing" says more by its own name. */
	return key == COLUMN_KEY_STATE && p < SCHEMA_MAX &&
	    schema_has(schema->states, p) ? name : schema->chosen_as[key];
}

/* The properties that a column of this property makes needless. */
static property_set
twins(const struct schema *schema, int property)
{
	property_set bit = property < SCHEMA_MAX ? PROPERTY(property) : 0;

	return (schema->states & bit) != 0 ? schema->states : bit;
}

void
schema_rename(const struct schema *schema, struct span *names, size_t n)
{
	property_set taken = 0;
	bool chosen;
	int p;

	if (!column_choices_any())
		return;
	for (size_t i = 0; i < n; i++) {
		schema_name(schema, names[i], &chosen);
		if (chosen)
			taken |= twins(schema, schema->named(schema_name(
			    schema, names[i], &chosen)));
	}
	for (size_t i = 0; i < n && taken != 0; i++) {
		names[i] = schema_name(schema, names[i], &chosen);
		p = schema->named(span_trim(names[i]));
		if (!chosen && p < SCHEMA_MAX && schema_has(taken, p))
			names[i] = SPAN_NONE;
	}
}

int
schema_place(const struct schema *schema, int property, property_set taken)
{
	return schema->second == NULL || property >= SCHEMA_MAX ||
	    !schema_has(taken, property) ? property :
	    schema->second(property, taken);
}

int
schema_beside(const struct schema *schema, struct span name,
    property_set taken)
{
	enum state_column column = schema->own != 0 ? STATE_COLUMN_COUNT :
	    state_column_repeated(name);

	return column == STATE_COLUMN_COUNT ? PROPERTY_NONE : QFE_STATES +
	    (int)state_column_second(column, (uint32_t)(taken >> QFE_STATES));
}

/* Those columns of states whose cells are not empty. */
static property_set
filled(const struct entry_values *e)
{
	property_set taken = 0;

	for (int p = QFE_STATES; p < QFE_COUNT; p++)
		if (span_trim(e->values[p]).n != 0)
			taken |= PROPERTY(p);
	return taken;
}

void
schema_set(const struct schema *schema, struct entry_values *e, int property,
    struct span name, struct span value)
{
	const int note = QFE_STATES + STATE_COLUMN_NOTE;
	struct span *own = &e->values[QFE_STATES + STATE_COLUMN_OWN],
	    *own_name = &e->values[QFE_STATES + STATE_COLUMN_OWN_NAME];

	if (property == PROPERTY_NONE && schema->own == 0 &&
	    span_trim(value).n != 0)
		property = schema_beside(schema, name, filled(e));
	if (property == note && span_trim(e->values[note]).n != 0)
		own_column_keep(own, own_name, SPAN_NONE, value);
	else if (property != PROPERTY_NONE)
		entry_set(e, property, value);
	else
		inside_object_keep(own, own_name, name, value);
	if (property == PROPERTY_NONE && schema->title != 0)
		own_column_keep_title(&e->values[schema->title], name, value);
}

/* What --column chooses goes before what stands first. */
void
schema_fill(const struct schema *schema, struct entry_values *e,
    const struct span *names, const struct span *values, size_t n)
{
	struct span name;
	bool chosen;

	entry_clear(e);
	for (int first = column_choices_any(); first >= 0; first--)
		for (size_t i = 0; i < n; i++) {
			name = schema_name(schema, names[i], &chosen);
			if (chosen || first == 0)
				schema_set(schema, e, schema_place(schema,
				    schema->named(name), e->seen), name,
				    values[i]);
		}
}

bool
schema_may_name_hosts(int property, struct span name)
{
	return property >= PROPERTY_OTHER && host_column_may_be(name);
}

void
schema_others(const struct schema *schema, struct reading *r,
    const struct entry_values *e, const struct span *names,
    const struct span *values, size_t n)
{
	struct span name;
	bool chosen;

	if ((e->seen & schema->hosts) != 0 || e->host.n != 0)
		return;
	for (size_t i = 0; i < n; i++) {
		name = schema_name(schema, names[i], &chosen);
		if (schema_may_name_hosts(schema->named(name), name))
			host_columns_take(&r->columns, name, values[i],
			    false, e->line);
	}
}

bool
schema_tells(const struct schema *schema, const struct entry_values *e)
{
	bool names = false, says = false;
	struct span value;
	uint32_t number;

	for (int p = 0; p < SCHEMA_MAX; p++) {
		value = span_trim(e->values[p]);
		if (value.n == 0)
			continue;
		says |= schema_has(schema->states, p);
		names |= update_id_is_number(value) ||
		    update_id_is_package_of_kb(value) ||
		    update_id_find(value, &number, 1) != 0;
	}
	return names && says;
}

/* The value of a row that stands alone in it, in a host's place. */
static struct span
lone_host(const struct schema *schema, const struct entry_values *e)
{
	struct span host = SPAN_NONE, value;

	for (int p = 0; p < SCHEMA_MAX; p++) {
		value = span_trim(e->values[p]);
		if (value.n == 0)
			continue;
		if (host.n != 0 || !schema_has(schema->vital &
		    schema->hosts, p))
			return SPAN_NONE;
		host = value;
	}
	return host;
}

bool
schema_is_silent(const struct schema *schema, const struct entry_values *e,
    bool text)
{
	struct span host = lone_host(schema, e), named;

	if (host_in_text_is(host) && !(text &&
	    host_in_text_plain_word(host)))
		return true;
	return !text && tool_errors_read(host, &named);
}

void
schema_take_silent(const struct schema *schema, struct reading *r,
    const struct entry_values *e)
{
	struct span host = lone_host(schema, e);

	if (host_in_text_is(host))
		list_builder_list(r->builder, (struct list_head){
		    list_builder_keep(r->builder, host), SPAN_NONE,
		    SPAN_NONE }, e->line);
	else
		reading_failed(r, &(struct line){ .s = host, .number = e->line,
		    .ended = true }, SPAN_NONE);
}

bool
schema_has(property_set seen, int property)
{
	return (seen >> property & 1) != 0;
}

void
entry_clear(struct entry_values *e)
{
	for (int p = 0; p < SCHEMA_MAX; p++)
		e->values[p] = SPAN_NONE;
	e->seen = 0;
	e->host = SPAN_NONE;
	e->line = e->column = 0;
}

void
entry_set(struct entry_values *e, int property, struct span value)
{
	if (property < 0 || property >= SCHEMA_MAX)
		return;
	e->seen |= PROPERTY(property);
	if (span_trim(e->values[property]).n == 0)
		e->values[property] = value;
}
