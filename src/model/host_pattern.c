#include <string.h>

#include "kbdiff/base/regex.h"
#include "kbdiff/base/utf8.h"
#include "kbdiff/model/host_pattern.h"
#include "kbdiff/model/hostname.h"
#include "kbdiff/model/inventory.h"

bool
host_pattern_is_glob(struct span text)
{
	for (size_t i = 0; i < text.n; i++)
		if (memchr("*?[", text.p[i], 3) != NULL)
			return true;
	return false;
}

static void
add_short_forms(struct host_pattern *p, struct span text)
{
	struct span label = hostname_label(text);
	struct span cut = span_upto(label,
	    utf8_offset(label, NETBIOS_NAME_CHARS));

	if (host_pattern_is_glob(text))
		return;
	if (label.n < text.n)
		p->label = regex_glob(label);
	if (cut.n < label.n)
		p->cut = regex_glob(cut);
}

bool
host_pattern_init(struct host_pattern *p, struct span text)
{
	*p = (struct host_pattern){ text, .pattern = regex_glob(text) };
	if (p->pattern == NULL)
		return false;
	add_short_forms(p, text);
	return true;
}

void
host_pattern_fini(struct host_pattern *p)
{
	regex_free(p->pattern);
	regex_free(p->label);
	regex_free(p->cut);
}

static bool
fits_whole(const struct host_pattern *p, struct span name)
{
	struct span label = hostname_label(name);

	return regex_matches(p->pattern, name) || (label.n != name.n &&
	    regex_matches(p->pattern, label));
}

static bool
fits_short(const struct host_pattern *p, struct span name)
{
	return (p->label != NULL && regex_matches(p->label, name)) ||
	    (p->cut != NULL && regex_matches(p->cut, name));
}

bool
host_pattern_fits(const struct host_pattern *p, struct span name,
    bool has_domain)
{
	return fits_whole(p, name) || span_eqi(p->text, name) ||
	    (!hostname_has_domain(name) &&
	    !has_domain && fits_short(p, name));
}

static bool
is_called(const struct host *h, struct span name)
{
	for (size_t i = 0; i < h->naliases; i++)
		if (span_eqi(h->aliases[i], name))
			return true;
	return span_eqi(h->name, name);
}

enum host_fit
host_pattern_fit(const struct host_pattern *p, const struct host *h)
{
	bool domain = hostname_has_domain(h->name);
	bool is_short = fits_short(p, h->name);

	/* "b.xlsx[EX01]" is a host's name although it has the shape of a
	 * pattern. */
	if (host_pattern_is_glob(p->text) && is_called(h, p->text))
		return HOST_FIT_EXACT;
	if (fits_whole(p, h->name))
		return HOST_FIT_WHOLE;
	for (size_t i = 0; i < h->naliases; i++) {
		if (fits_whole(p, h->aliases[i]))
			return HOST_FIT_WHOLE;
		domain |= hostname_has_domain(h->aliases[i]);
		is_short |= fits_short(p, h->aliases[i]);
	}
	return is_short && !domain ? HOST_FIT_SHORT : HOST_FIT_NO;
}

bool
host_pattern_fits_host(const struct host_pattern *p,
    const struct inventory *inv, size_t host)
{
	enum host_fit fit = host_pattern_fit(p, &inv->hosts[host]);

	/* Hardly any host has a name that looks like a pattern. */
	if (fit == HOST_FIT_NO || fit == HOST_FIT_EXACT || (fit ==
	    HOST_FIT_WHOLE && !(inv->globs && host_pattern_is_glob(p->text))))
		return fit != HOST_FIT_NO;
	for (size_t i = 0; i < inv->n; i++)
		if (host_pattern_fit(p, &inv->hosts[i]) > fit)
			return false;
	return true;
}

bool
host_pattern_are_rivals(const struct host_pattern *a,
    const struct host_pattern *b, const struct host *h)
{
	return !span_eqi(a->text, b->text) &&
	    host_pattern_fit(a, h) == HOST_FIT_SHORT &&
	    host_pattern_fit(b, h) == HOST_FIT_SHORT;
}
