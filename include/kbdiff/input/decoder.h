/*
 * Bytes to text, in blocks, without ever holding an input whole.
 *
 * UTF-16 (with a mark or, after ASCII too, without one) leaves as UTF-8; byte
 * order marks are dropped wherever a line begins with one.  Bytes of any
 * other encoding leave as they came: whether they are UTF-8 or a code page is
 * known only when all have been seen, and every structure that importers look
 * for is ASCII in all of them.  Line ends stay as they are.
 */
#ifndef KBDIFF_INPUT_DECODER_H
#define KBDIFF_INPUT_DECODER_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

/* A probe sees this much of an input (kbdiff(1)). */
#define TEXT_PEEK_BYTES	(1u << 20)

/*
 * Where bytes come from: fills buf with up to n, returns how many, 0 at the
 * end, -1 with errno set when reading failed.
 */
typedef long	decoder_source(void *ctx, void *buf, size_t n);

/* In errno: whoever hands the source on says why it failed. */
#define SOURCE_SAYS_WHY	(-1)

struct decoder;

struct decoder	*decoder_new(void);
void		 decoder_free(struct decoder *);	/* NULL is fine */

/* Begins a new input; buffers are used again.  What was read before dies. */
void	decoder_begin(struct decoder *, decoder_source *, void *ctx);

/*
 * The first TEXT_PEEK_BYTES of decoded text, or all of it if it is shorter
 * (*whole says which).  Consumes nothing; borrowed until decoder_read.  What
 * quoting and consoles put around its lines (text_cleaner.h), and what stands
 * in front of each (line_front.h), is taken off, here and from all that
 * follows.
 * Reading errors show at decoder_read.
 */
struct span	decoder_peek(struct decoder *, bool *whole);

/*
 * The next block, never empty; borrowed until the next call.  1: there is
 * one; 0: the input has ended; -1: reading failed, errno says how.
 */
int	decoder_read(struct decoder *, struct span *block);

/* After decoder_peek: true if anything is taken off. */
bool	decoder_cleans(const struct decoder *);

/* The name of a host that stood in front of every line; empty if none did. */
struct span decoder_host(const struct decoder *);

/* True if there has been no byte but blanks, line ends and byte order marks.
 * Meant for the end of the input. */
bool	decoder_blank(const struct decoder *);
/* Number of bytes read from the source so far. */
uint64_t decoder_bytes(const struct decoder *);

/*
 * After the end: true if all 8-bit text was valid UTF-8 (ASCII and UTF-16 are
 * as well).  If not, values with bytes from 0x80 up are in a code
 * page; see codepage.h.
 */
bool	decoder_utf8(const struct decoder *);

/* True if there has been no sign of UTF-16: then pieces that begin lines are
 * read as they would be in the whole. */
bool	decoder_single_bytes(const struct decoder *);

#endif
