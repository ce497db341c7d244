#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/collect/failure_words.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "json_against.h"
#include "json_failure.h"
#include "json_host.h"
#include "json_member.h"
#include "json_silent.h"
#include "json_value.h"
#include "json_walker.h"
#include "kbdiff/collect/member_names.h"

/* A host in whose object there was no update. */
struct silent {
	struct span	 host;		/* the list builder's */
	uint64_t	 path, line;
};
#define BY_HOST		0		/* its path: under its own name */

static void
add(struct json_walker *w, struct span host, uint64_t path)
{
	if (host.n == 0)
		return;
	w->silent = xgrow(w->silent, w->nsilent, &w->silent_cap,
	    sizeof *w->silent);
	w->silent[w->nsilent++] = (struct silent){ list_builder_keep(
	    w->reading->builder, host), path, w->line };
}

void
json_silent_add(struct json_walker *w, struct span host)
{
	add(w, host, w->path);
}

static bool
is_known(const struct json_walker *w, uint64_t path)
{
	for (size_t i = w->npaths; i-- > 0; )
		if (w->paths[i] == path)
			return true;
	return false;
}

void
json_silent_filled(struct json_walker *w)
{
	if (is_known(w, w->path))
		return;
	w->paths = xgrow(w->paths, w->npaths, &w->paths_cap,
	    sizeof *w->paths);
	w->paths[w->npaths++] = w->path;
}

/* A host is named where others are that have updates: it gave none. */
void
json_silent_end(struct json_walker *w)
{
	struct list_builder *in = w->reading->builder;

	for (size_t i = 0; i < w->nsilent; i++)
		if ((w->silent[i].path == BY_HOST ? w->by_host :
		    is_known(w, w->silent[i].path)) &&
		    !list_builder_has(in, w->silent[i].host))
			list_builder_list(in, (struct list_head){
			    w->silent[i].host, SPAN_NONE, SPAN_NONE },
			    w->silent[i].line);
	free(w->silent);
	free(w->paths);
}

/* An object of hosts that gave nothing, in a text of several. */
void
json_silent_members(struct json_walker *w, json_t *object)
{
	const char *name;
	json_t *v;

	json_object_foreach(object, name, v)
		if (member_names_of(json_value_uncarry(w, span_of(name))) !=
		    NAME_HOST || !json_member_bare(v))
			return;
	json_object_foreach(object, name, v)
		add(w, json_value_uncarry(w, span_of(name)), BY_HOST);
}

/* Beside members that are named after their hosts: others that hold nothing, or
 * a failure. */
void
json_silent_beside(struct json_walker *w, json_t *object)
{
	struct list_builder *in = w->reading->builder;
	struct span key, own, says;
	const char *name;
	json_t *v;

	json_object_foreach(object, name, v) {
		key = json_value_uncarry(w, span_of(name));
		if (json_failure_telling(key) != TELLS_NOTHING ||
		    json_against_tells(key) ||
		    list_builder_has(in, key) || !failure_words_is_host(key))
			continue;
		own = json_is_object(v) ? json_host_of(w, v) : SPAN_NONE;
		if (own.n != 0 && list_builder_has(in, own))
			continue;
		if (own.n != 0 || json_member_bare(v) || (json_is_object(v) &&
		    member_names_of(key) == NAME_HOST &&
		    !json_failure_find(w, v, TELLS_STATE, &says)))
			list_builder_list(in, (struct list_head){
			    list_builder_keep(in, own.n != 0 ? own : key),
			    SPAN_NONE, SPAN_NONE }, w->line);
		else if (json_is_string(v) && json_failure_says(w, key,
		    says = json_value_text(w, v)))
			json_failure_note(w, key, says);
		else if (json_is_object(v) &&
		    json_failure_find(w, v, TELLS_STATE, &says))
			json_failure_note(w, key, says);
	}
}
