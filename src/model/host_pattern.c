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
	*p = (struct host_pattern){ .pattern = regex_glob(text) };
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

bool
host_pattern_fits(const struct host_pattern *p, struct span name,
    bool has_domain)
{
	if (regex_matches(p->pattern, name) ||
	    regex_matches(p->pattern, hostname_label(name)))
		return true;
	if (hostname_has_domain(name) || has_domain)
		return false;
	return (p->label != NULL && regex_matches(p->label, name)) ||
	    (p->cut != NULL && regex_matches(p->cut, name));
}

bool
host_pattern_fits_host(const struct host_pattern *p, const struct host *h)
{
	bool domain = hostname_has_domain(h->name);

	for (size_t i = 0; i < h->naliases; i++)
		domain |= hostname_has_domain(h->aliases[i]);
	if (host_pattern_fits(p, h->name, domain))
		return true;
	for (size_t i = 0; i < h->naliases; i++)
		if (host_pattern_fits(p, h->aliases[i], domain))
			return true;
	return false;
}
