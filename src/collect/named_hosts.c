#include "kbdiff/model/hostname.h"
#include "named_hosts.h"

void
named_hosts_init(struct named_hosts *n)
{
	n->labels = intern_new();
}

void
named_hosts_fini(struct named_hosts *n)
{
	intern_free(n->labels);
}

static struct span
label_of(struct named_hosts *s, struct span name)
{
	name = hostname_label(hostname_trim(name));
	if (name.n > sizeof s->label)
		return SPAN_NONE;
	for (size_t i = 0; i < name.n; i++)
		s->label[i] = ascii_lower(name.p[i]);
	return (struct span){ s->label, name.n };
}

strid
named_hosts_add(struct named_hosts *n, struct span name)
{
	return intern(n->labels, label_of(n, name));
}

static bool
is_name_char(char c)
{
	return ascii_letter(c) || ascii_digit(c) || (c & 0x80) != 0 ||
	    memchr("-_.", c, 3) != NULL;
}

/* "A reboot": an article, where a host may be called so. */
static bool
is_article(struct span word, struct span rest)
{
	return word.n == 1 && ((word.p[0] >= 'a' && word.p[0] <= 'z') ||
	    (rest.n > 1 && rest.p[0] == ' ' && rest.p[1] >= 'a' &&
	    rest.p[1] <= 'z' && (word.p[0] == 'A' || word.p[0] == 'I')));
}

strid
named_hosts_next(struct named_hosts *s, struct span *rest)
{
	struct span word, label;
	size_t n;

	while (rest->n != 0) {
		for (n = 0; n < rest->n && is_name_char(rest->p[n]); n++)
			continue;
		word = span_upto(*rest, n);
		*rest = span_from(*rest, n + (n == 0));
		label = word.n == 0 || is_article(word, *rest) ? SPAN_NONE :
		    label_of(s, word);
		if (label.n != 0 && intern_has(s->labels, label))
			return intern(s->labels, label);
	}
	return 0;
}
