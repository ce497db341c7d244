#include "kbdiff/base/out.h"
#include "kbdiff/facts/fact_store.h"
#include "kbdiff/report/facts_list.h"
#include "kbdiff/wording/facts_text.h"
#include "json_writer.h"

void
facts_list_text(struct out *o, const struct fact_source *sources, size_t n,
    const char *folder)
{
	char day[11];

	out_str(o, "kind         rows  newest      file\n");
	for (size_t i = 0; i < n; i++) {
		date_iso(sources[i].newest, day);
		out_printf(o, "%-10s %6zu  %-10s  ", fact_source_name(
		    sources[i].kind), sources[i].rows, day[0] == '\0' ? "-" :
		    day);
		out_visible(o, sources[i].file == NULL ? facts_text_compiled :
		    span_of(sources[i].file));
		out_char(o, '\n');
	}
	out_char(o, '\n');
	facts_text_renew(o, folder);
}

void
facts_list_json(struct out *o, const struct fact_source *sources, size_t n,
    const char *version)
{
	struct json_writer w = { .o = o, .first = true };

	json_writer_open(&w, '{');
	json_writer_key(&w, "kbdiff");
	json_writer_string(&w, span_of(version));
	json_writer_key_line(&w, "facts", 1);
	json_writer_open(&w, '[');
	for (size_t i = 0; i < n; i++) {
		json_writer_open_line(&w, 4);
		json_writer_key(&w, "kind");
		json_writer_string(&w, span_of(fact_source_name(
		    sources[i].kind)));
		json_writer_key(&w, "file");
		json_writer_string_or_null(&w, sources[i].file == NULL ?
		    SPAN_NONE : span_of(sources[i].file));
		json_writer_key(&w, "rows");
		out_printf(o, "%zu", sources[i].rows);
		json_writer_key(&w, "newest");
		json_writer_date_or_null(&w, sources[i].newest);
		json_writer_close(&w, '}');
	}
	json_writer_close(&w, ']');
	json_writer_close(&w, '}');
	out_char(o, '\n');
}
