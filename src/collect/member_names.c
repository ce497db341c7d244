#include <string.h>

#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/collect/member_names.h"
#include "kbdiff/collect/state_words.h"
#include "kbdiff/model/update_id.h"
#include "word_table.h"

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

	return SPAN_ANY(name, holds, span_holdsi) ||
	    SPAN_ANY(name, whole, span_eqi) ||
	    state_words_group(name, &state);
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
member_names_of(struct span name)
{
	if (name.n == 0 || !host_in_text_may_be(name) || is_id(name))
		return NAME_KIND;
	if (is_kind(name))
		return span_has_digit(name) ? NAME_WORD : NAME_KIND;
	return host_in_text_is(name) && !is_counted(name) ? NAME_HOST :
	    NAME_WORD;
}

enum { IDS_NAME_MAX = 40 };

/* Takes a word off the front. */
static bool
takes_word(struct span *name, struct span word)
{
	if (!span_starts(*name, word))
		return false;
	*name = span_from(*name, word.n);
	return true;
}

/* "hotfix", "kbids", "updatelist": what ids may be called. */
static enum ids_name
find_ids_name(struct span name)
{
	static const struct {
		struct span	 word;
		enum ids_name	 means;
	} words[] = {
		{ SPAN("hotfixes"), IDS_INSTALLED },
		{ SPAN("hotfix"), IDS_INSTALLED },
		{ SPAN("kbs"), IDS_INSTALLED }, { SPAN("kb"), IDS_INSTALLED },
		{ SPAN("qfes"), IDS_INSTALLED },
		{ SPAN("qfe"), IDS_INSTALLED },
		{ SPAN("updates"), IDS_UPDATES },
		{ SPAN("update"), IDS_UPDATES },
		{ SPAN("patches"), IDS_UPDATES },
		{ SPAN("patch"), IDS_UPDATES },
	}, outputs[] = {
		{ SPAN("stdoutlines"), IDS_OUTPUT },
		{ SPAN("msg"), IDS_OUTPUT }, { SPAN("output"), IDS_OUTPUT },
		{ SPAN("value"), IDS_OUTPUT },
	};
	static const struct span ends[] = {
		SPAN(""), SPAN("id"), SPAN("ids"), SPAN("list"),
	};
	struct span rest;

	for (size_t i = 0; i < sizeof outputs / sizeof *outputs; i++)
		if (span_eq(name, outputs[i].word))
			return outputs[i].means;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		rest = name;
		if (!takes_word(&rest, words[i].word))
			continue;
		if (span_eq(rest, SPAN("installed")))
			return IDS_INSTALLED;
		for (size_t k = 0; k < sizeof ends / sizeof *ends; k++)
			if (span_eq(rest, ends[k]))
				return words[i].means;
	}
	return IDS_OTHER;
}

enum ids_name
member_names_of_ids(struct span name)
{
	char text[IDS_NAME_MAX];
	struct span plain = { text, 0 };
	enum ids_name means;
	size_t at;

	/* Of what a playbook registered: "qfe.stdout_lines". */
	while ((at = span_find(name, '.')) < name.n)
		name = span_from(name, at + 1);
	for (size_t i = 0; i < name.n; i++) {
		if (memchr("_- ", name.p[i], 3) != NULL)
			continue;
		if (plain.n == sizeof text)
			return IDS_OTHER;
		text[plain.n++] = ascii_lower(name.p[i]);
	}
	if (takes_word(&plain, SPAN("os")) || takes_word(&plain,
	    SPAN("windows")))
		return find_ids_name(plain) == IDS_OTHER ? IDS_OTHER :
		    IDS_INSTALLED;
	if (!takes_word(&plain, SPAN("installed")))
		return find_ids_name(plain);
	means = find_ids_name(plain);
	return plain.n == 0 || means == IDS_INSTALLED || means == IDS_UPDATES ?
	    IDS_INSTALLED : IDS_OTHER;
}

bool
member_names_failed(struct span name, struct span value)
{
	static const struct word names[] = {
		{ SPAN("status"), true }, { SPAN("state"), true },
		{ SPAN("result"), true }, { SPAN("outcome"), true },
	}, values[] = {
		{ SPAN("failed"), true }, { SPAN("failure"), true },
		{ SPAN("fail"), true }, { SPAN("error"), true },
	};

	return WORD_MEANS(names, name, false) &&
	    WORD_MEANS(values, value, false);
}
