#include "kbdiff/collect/failure_words.h"
#include "kbdiff/collect/state_words.h"
#include "kbdiff/model/update_id.h"
#include "member_names.h"

/* Names of what lists hold, or of why they are apart. */
static bool
is_kind(struct span name)
{
	static const struct span holds[] = {
		SPAN("update"), SPAN("hotfix"), SPAN("patch"), SPAN("qfe"),
		SPAN("quickfix"), SPAN("package"), SPAN("history"),
		SPAN("feature"), SPAN("security"), SPAN("critical"),
		SPAN("important"), SPAN("moderate"), SPAN("optional"),
		SPAN("driver"), SPAN("rollup"), SPAN("servicing"),
		SPAN("service"), SPAN("cumulative"), SPAN("definition"),
		SPAN("software"), SPAN("program"), SPAN("install"),
		SPAN("pending"), SPAN("win32"), SPAN("windows"),
		SPAN("framework"), SPAN("dotnet"), SPAN("office"),
	};
	static const struct span whole[] = {
		SPAN("kb"), SPAN("kbs"), SPAN("cbs"), SPAN("wua"),
		SPAN("wmi"), SPAN("cim"), SPAN("dism"), SPAN("net"),
		SPAN("os"), SPAN("ssu"), SPAN("lcu"), SPAN("msu"),
		SPAN("msi"), SPAN("fod"), SPAN("fixes"), SPAN("data"),
		SPAN("items"), SPAN("value"), SPAN("values"), SPAN("low"),
		SPAN("other"), SPAN("others"), SPAN("old"), SPAN("new"),
		SPAN("x64"), SPAN("x86"), SPAN("amd64"), SPAN("arm64"),
		SPAN("all"), SPAN("results"), SPAN("records"), SPAN("rows"),
	};
	enum state state;

	for (size_t i = 0; i < sizeof holds / sizeof *holds; i++)
		if (span_holdsi(name, holds[i]))
			return true;
	for (size_t i = 0; i < sizeof whole / sizeof *whole; i++)
		if (span_eqi(name, whole[i]))
			return true;
	return state_words_group(name, &state);
}

/* A class of WMI, an update's id, a GUID. */
static bool
is_id(struct span s)
{
	return span_startsi(s, SPAN("Win32_")) || update_id_is_id(s) ||
	    (s.n == 36 && s.p[8] == '-' && s.p[13] == '-' && s.p[18] == '-' &&
	    s.p[23] == '-');
}

/* "Sheet1", "page2", "part-3": numbers of anything. */
static bool
is_counted(struct span name)
{
	static const struct span words[] = {
		SPAN("sheet"), SPAN("table"), SPAN("page"), SPAN("part"),
		SPAN("list"), SPAN("result"), SPAN("batch"), SPAN("group"),
		SPAN("item"), SPAN("entry"), SPAN("row"), SPAN("record"),
		SPAN("run"), SPAN("scan"), SPAN("query"), SPAN("job"),
		SPAN("task"), SPAN("data"), SPAN("output"), SPAN("object"),
		SPAN("element"), SPAN("set"), SPAN("block"),
	};
	struct span rest;

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (!span_startsi(name, words[i]))
			continue;
		rest = span_from(name, words[i].n);
		while (rest.n != 0 && memchr("-_.", rest.p[0], 3) != NULL)
			rest = span_from(rest, 1);
		if (span_digits(rest) == rest.n)
			return true;
	}
	return false;
}

enum member_name
member_name_means(struct span name)
{
	if (name.n == 0 || !failure_words_is_host(name) || is_id(name))
		return NAME_KIND;
	if (is_kind(name))
		return span_has_digit(name) ? NAME_WORD : NAME_KIND;
	return failure_words_is_name(name) && !is_counted(name) ? NAME_HOST :
	    NAME_WORD;
}
