#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/out.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/facts/catalog.h"
#include "kbdiff/input/decoder.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/model/host_updates.h"
#include "feed.h"
#include "memstream.h"

long
feed_give(void *ctx, void *buf, size_t n)
{
	struct fed_bytes *b = ctx;

	if (b->step != 0 && n > b->step)
		n = b->step;
	if (n > b->rest.n)
		n = b->rest.n;
	if (n != 0)
		memcpy(buf, b->rest.p, n);
	b->rest = span_from(b->rest, n);
	return (long)n;
}

static int
parse(struct fed *f, struct decoder *text, struct span head, bool careful)
{
	struct reading r = { .file = f->input.path, .head = head,
	    .careful = careful,
	    .lines = lines_new(text), .diags = f->diags,
	    .builder = list_builder_new(f->raw_lists, f->diags,
	    DATE_ORDER_UNKNOWN) };
	int rc;

	list_builder_begin(r.builder, 0, &f->input, f->importer->name,
	    f->importer->kind);
	rc = importer_parse(f->importer, &r);
	lines_free(r.lines);
	if (r.refusal != NULL)
		diag(f->diags, DIAG_REFUSED, (struct pos){ r.file, 0, 0 },
		    "%s", r.refusal);
	if (rc == 0)
		rc = list_builder_end(r.builder, decoder_utf8(text));
	list_builder_free(r.builder);
	return rc;
}

/*
 * ThreadSanitizer takes longer to free large buffers than to read a sample into
 * them: there one text serves all, as it does in a worker.  Other sanitizers
 * are to see what is used after its end.
 */
#ifdef __SANITIZE_THREAD__
static struct decoder *
take_text(void)
{
	static struct decoder *text;

	return text != NULL ? text : (text = decoder_new());
}

static void
return_text(struct decoder *text)
{
	(void)text;
}
#else
#define take_text	decoder_new
#define return_text	decoder_free
#endif

static void
feed_by(struct fed *f, struct span bytes, const char *importer, size_t step,
    bool careful)
{
	struct fed_bytes b = { bytes, step };
	struct decoder *text = take_text();
	const struct importer *first, *rival;
	struct span head;
	bool whole;

	*f = (struct fed){ .input = { .path = "input.txt" }, .rc = -1,
	    .raw_lists = raw_lists_new(true), .diags = diags_new() };
	decoder_begin(text, feed_give, &b);
	head = decoder_peek(text, &whole);
	f->importer = importer != NULL ? importers_named(span_of(importer)) :
	    importers_detect(head, whole, &first, &rival);
	if (f->importer != NULL && f->importer->parse != NULL)
		f->rc = parse(f, text, head, careful);
	if (f->rc == 0)
		f->inventory = inventory_new(f->raw_lists, &f->input, 1, NULL,
		    0, f->diags);
	diags_seal(f->diags);
	return_text(text);
}

void
feed(struct fed *f, struct span bytes, const char *importer, size_t step)
{
	feed_by(f, bytes, importer, step, false);
}

void
feed_careful(struct fed *f, struct span bytes, const char *importer,
    size_t step)
{
	feed_by(f, bytes, importer, step, true);
}

void
feed_free(struct fed *f)
{
	inventory_free(f->inventory);
	raw_lists_free(f->raw_lists);
	diags_free(f->diags);
}

static void
print_host(FILE *out, const struct inventory *inv, size_t i)
{
	const struct host *h = &inv->hosts[i];
	struct host_update *held = NULL;
	size_t cap = 0, n = host_updates_of(inv, i, NULL, &held, &cap);
	char iso[11];

	fprintf(out, "%s%.*s%s", i == 0 ? "" : "; ", SPANF(h->name),
	    h->complete ? "" : "!");
	if (h->declared >= 0)
		fprintf(out, " %zu/%lld", h->listed, (long long)h->declared);
	if (h->unidentified != 0)
		fprintf(out, " u%u", (unsigned)h->unidentified);
	for (size_t k = 0; k < n; k++) {
		struct span variant = inventory_text(inv,
		    held[k].value.variant);

		fprintf(out, " %.*s", SPANF(inventory_update(inv,
		    held[k].update)));
		if (variant.n != 0)
			fprintf(out, "(%.*s)", SPANF(variant));
		date_iso(held[k].value.installed_on, iso);
		if (iso[0] != '\0')
			fprintf(out, "@%s", iso);
		if (held[k].presence != PRESENCE_INSTALLED)
			fprintf(out, "=%s", state_name(
			    (enum state)held[k].value.state));
	}
	free(held);
}

char *
feed_told(const struct fed *f)
{
	char *buf;
	size_t n;
	FILE *out = xmemstream(&buf, &n);

	for (size_t i = 0; f->inventory != NULL && i < f->inventory->n; i++)
		print_host(out, f->inventory, i);
	if (f->importer == NULL)
		fputs("nobody's", out);
	else if (f->importer->parse == NULL)
		fputs("refused", out);
	for (size_t i = 0; i < diags_count(f->diags); i++)
		fprintf(out, "%s%s", i != 0 ? " " : f->inventory != NULL ?
		    " [" : "[",
		    diag_name(diags_get(f->diags, i).code));
	if (diags_count(f->diags) != 0)
		fputc(']', out);
	fclose(out);
	return buf;
}

char *
feed_summary(struct span bytes, const char *importer)
{
	struct fed f;
	char *told;

	feed(&f, bytes, importer, 0);
	told = feed_told(&f);
	feed_free(&f);
	return told;
}

struct fed_file
feed_file(struct span bytes)
{
	struct fed_file f = { "/tmp/kbdiff-feed.XXXXXX" };
	int fd = mkstemp(f.path);

	if (fd < 0 || write(fd, bytes.p, bytes.n) != (ssize_t)bytes.n)
		abort();
	close(fd);
	return f;
}

struct catalog *
feed_catalog(struct span bytes, struct diags *diags)
{
	struct fed_file f = feed_file(bytes);
	struct catalog *c = catalog_new();

	if (catalog_read(c, f.path, diags) == 0) {
		catalog_seal(c);
	} else {
		catalog_free(c);
		c = NULL;
	}
	unlink(f.path);
	return c;
}

struct span
feed_condensed(const struct catalog *c)
{
	struct span s;
	char *buf;
	struct out o = { .f = xmemstream(&buf, &s.n) };

	catalog_write(c, &o);
	fclose(o.f);
	s.p = buf;
	return s;
}
