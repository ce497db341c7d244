#include "kbdiff/base/intern.h"
#include "kbdiff/base/text_memo.h"
#include "kbdiff/base/thread_memory.h"

/* Half of the places stay free. */
#define PLACES	256

static struct text_memo_entry *
place_of(struct text_memo *m, struct span text)
{
	size_t at = hash_bytes(0, text.p, text.n) % PLACES;

	while (m->entries[at].n != 0 && !span_eq(text, (struct span){
	    m->entries[at].text, m->entries[at].n }))
		at = (at + 1) % PLACES;
	return &m->entries[at];
}

uint16_t *
text_memo_at(struct text_memo *m, struct span text)
{
	struct text_memo_entry *e;

	m->unkept = TEXT_MEMO_NEW;
	if (text.n == 0 || text.n > TEXT_MEMO_BYTES)
		return &m->unkept;
	if (m->entries == NULL)
		m->entries = thread_memory(PLACES * sizeof *m->entries);
	e = place_of(m, text);
	if (e->n != 0)
		return &e->value;
	if (m->n == PLACES / 2) {
		memset(m->entries, 0, PLACES * sizeof *m->entries);
		m->n = 0;
		e = place_of(m, text);
	}
	m->n++;
	e->n = (uint16_t)text.n;
	memcpy(e->text, text.p, text.n);
	e->value = TEXT_MEMO_NEW;
	return &e->value;
}
