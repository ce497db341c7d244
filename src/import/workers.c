#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/collect/failure_words.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/objections.h"
#include "kbdiff/collect/tool_errors.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/import/sheets.h"
#include "kbdiff/import/unclaimed.h"
#include "kbdiff/import/workers.h"
#include "kbdiff/input/container.h"
#include "kbdiff/input/decoder.h"
#include "kbdiff/input/file.h"
#include "kbdiff/input/file_kind.h"
#include "kbdiff/input/lines.h"
#include "chunks.h"
#include "nearest_format.h"

#define PROGRESS_SECONDS	0.1

/* So many chunks for each thread even out what they take; a smaller one is not
 * worth a thread. */
#define CHUNKS_PER_JOB	16
#define CHUNK_BYTES_LEAST	(2u << 20)

/* Chunk k of an input. */
struct queued_chunk {
	struct chunks	*of;
	size_t		 k;
};

/* The work that all workers share: chunks first, then whole inputs. */
struct job {
	const struct workers	*workers;
	const struct input	*inputs;
	enum outcome		*outcomes;
	size_t			 from, to;
	uint64_t		 all;		/* bytes of the inputs */
	bool			 keep_lines;
	struct chunks		**cut;		/* inputs, of several chunks */
	size_t			 ncut, cut_cap;
	struct queued_chunk	*queue;
	size_t			 nqueue, queue_cap;
	atomic_size_t		 next, done;
	atomic_uint_least64_t	 bytes;
	pthread_mutex_t		 lock;
	pthread_cond_t		 finished;	/* a worker has */
	unsigned		 working;
};

struct worker {
	struct job	*job;
	struct raw_lists	*raw_lists;
	struct diags	*diags;
	struct list_builder	*builder;
	struct decoder	*text;
	const struct container *sheet;	/* that is at what is read; or NULL */
	size_t		 said;		/* bytes of its cells, as a probe sees
					   them */
	struct chunk_reader chunk_reader;
	bool		 own_report;	/* the last input is one of kbdiff's */
	pthread_t	 thread;
};

static struct pos
whole(const struct input *input)
{
	return (struct pos){ input->path, 0, 0 };
}

/* A file of a folder that is no export is a warning, elsewhere an error. */
static enum outcome
no_export(struct worker *w, const struct input *input, enum diag_code code,
    const char *why)
{
	bool passed = input->walked && code != DIAG_FAILED;

	diag_as(w->diags, passed ? SEV_WARNING : SEV_ERROR, code, whole(input),
	    "%s", why);
	return !passed ? OUTCOME_FAILED : code == DIAG_REFUSED ?
	    OUTCOME_REFUSED : OUTCOME_PASSED_OVER;
}

static bool
is_blank(struct span s)
{
	return span_trim(s).n == 0;
}

/* FF FE 0D 00 0A 00 is what wmic writes when it has nothing to list; any
 * other file of blanks is a failed export. */
static bool
is_empty_list(struct span head, const struct decoder *text)
{
	return decoder_bytes(text) == 6 && span_eq(head, SPAN("\r\n"));
}

/* Blank as far as a probe sees: empty, or not to be read at all. */
static enum outcome
nothing_there(struct worker *w, const struct input *input)
{
	struct span block;
	int rc;

	while ((rc = decoder_read(w->text, &block)) > 0)
		if (!is_blank(block))
			return no_export(w, input, DIAG_UNKNOWN, "it begins "
			    "with more than 1 MiB of blanks");
	if (rc < 0)
		lines_fail(rc, 0, input->path, w->diags);
	else if (input->kind == INPUT_SHEET)
		return OUTCOME_SHEET_EMPTY;
	else if (input->walked && unclaimed_names_no_failure(input->path,
	    SPAN_NONE)) {
		diag_as(w->diags, SEV_NOTE, DIAG_EMPTY, whole(input), "judging "
		    "by its name, nothing failed");
		return OUTCOME_PASSED_OVER;
	} else
		diag(w->diags, DIAG_EMPTY, whole(input), "export it "
		    "again");
	return OUTCOME_FAILED;
}

/* An error of a tool stands at the beginning. */
#define HEAD_OF_ERROR	(1u << 14)

/* What it is instead of a list; else NULL. */
static const char *
other_use(const struct worker *w, struct span head, bool *sure)
{
	*sure = false;
	return w->job->workers->other == NULL ? NULL :
	    w->job->workers->other(head, sure);
}

static enum outcome
unclaimed(struct worker *w, uint32_t number, struct span head)
{
	const struct input *input = &w->job->inputs[number];
	char hint[320];
	bool sure;
	const char *why = other_use(w, head, &sure);
	bool sheet = input->kind == INPUT_SHEET;
	struct span name = sheet ? input_sheet(input->path) : SPAN_NONE;
	bool failures = sheet && unclaimed_sheet_of_failures(name, head);
	enum outcome outcome;

	if (sheet && !failures && unclaimed_is_nothing(head) &&
	    !unclaimed_is_no_failure(head)) {
		if (!sheets_may_be_host(name))
			objections_read(w->raw_lists, number, name, head,
			    OBJECTOR_SHEET);
		return OUTCOME_SHEET_EMPTY;
	}
	if (why == NULL)
		why = nearest_format_hint(head, hint, sizeof hint) ? hint :
		    "see 'kbdiff formats'";
	outcome = no_export(w, input, DIAG_UNKNOWN, why);
	if (outcome != OUTCOME_PASSED_OVER)
		return outcome;
	if (failures)
		return OUTCOME_LIKELY;
	if (!sure)
		objections_read(w->raw_lists, number, name, head, sheet ?
		    OBJECTOR_SHEET : unclaimed_is_document(input->path) ?
		    OBJECTOR_DOCUMENT : OBJECTOR_NOTE);
	/* A workbook may have other tables. */
	return sheet ? OUTCOME_SHEET :
	    unclaimed_outcome(input->path, head);
}

/* A report of an earlier run is no input, but an export is not to be lost. */
static enum outcome
replaced(struct worker *w, const struct input *input,
    const struct importer *format)
{
	if (format == NULL || format->parse == NULL ||
	    (w->job->workers->lists && format == &import_kbdiff_csv))
		return OUTCOME_PASSED_OVER;
	diag(w->diags, DIAG_OVERWRITES, whole(input), "write the report to "
	    "another file");
	return OUTCOME_FAILED;
}

/* A tool's error in place of a list. */
static bool
has_failed(const struct input *input, struct span head, struct span *line)
{
	return !(input->walked && unclaimed_is_document(input->path)) &&
	    !unclaimed_is_no_failure(head) &&
	    (tool_errors_find(span_upto(head, HEAD_OF_ERROR), line) ||
	    tool_errors_all(head, line) == FAILURE_SURE);
}

static const char *
advice_on(struct span failure)
{
	if (failure_words_of_none(failure))
		return "the query found nothing: leave out its filter, or run "
		    "it on the host itself, and ";
	return tool_errors_of_reach(failure) ? "make sure that you can reach "
	    "and query the host, and " : "";
}

static const struct importer *
choose(struct worker *w, uint32_t number, struct span head, bool all,
    enum outcome *outcome)
{
	const struct input *input = &w->job->inputs[number];
	const struct importer *first, *rival, *chosen = w->job->workers->format;
	struct span line;
	bool sure;

	if (chosen != NULL)
		return chosen;
	chosen = importers_detect(head, all, &first, &rival);
	/* Exceptions have a column of hosts, and one of reasons. */
	if (chosen == &import_host_errors && other_use(w, head, &sure) !=
	    NULL && sure) {
		*outcome = unclaimed(w, number, head);
		return NULL;
	}
	if (chosen != NULL)
		return chosen;
	*outcome = OUTCOME_FAILED;
	if (rival == NULL && has_failed(input, head, &line)) {
		line = span_unquote(line);
		diag_as(w->diags, SEV_ERROR, DIAG_FAILED, whole(input),
		    "the export failed: \"%.*s\"; %sexport it again",
		    (int)(line.n < 200 ? line.n : 200), line.p,
		    advice_on(line));
		return NULL;
	}
	if (rival != NULL)
		diag(w->diags, DIAG_AMBIGUOUS, whole(input),
		    "%s or %s; use --input-format", first->name,
		    rival->name);
	else
		*outcome = unclaimed(w, number, head);
	return NULL;
}

/* A list of requirements may have any name. */
static void
read_name(struct reading *r, const struct importer *importer,
    const char *path)
{
	if (importer == &import_kb_list)
		reading_name_required(r, path);
	else if (importer != &import_requirements &&
	    importer != &import_kbdiff_csv)
		reading_name(r, path);
}

/* A sheet of what is missing is none of a host. */
static void
note_list(struct worker *w, uint32_t number, struct span head)
{
	if (w->job->inputs[number].kind != INPUT_SHEET)
		objections_note_list(w->raw_lists, number, head);
}

static enum outcome
import(struct worker *w, uint32_t number, const struct importer *importer,
    struct span head)
{
	const struct input *input = &w->job->inputs[number];
	struct reading r = { .file = input->path, .head = head,
	    .lines = lines_new(w->text), .builder = w->builder,
	    .diags = w->diags, .title = SPAN_NONE, .headed = SPAN_NONE,
	    .sheet = w->sheet };
	enum outcome outcome;
	int rc;

	list_builder_begin(w->builder, number, input, importer->name,
	    importer->kind);
	list_builder_front(w->builder, decoder_host(w->text));
	if (input->kind == INPUT_SHEET)
		reading_name_sheet(&r, input_sheet(input->path));
	else if (input->name == NULL)
		read_name(&r, importer, input->path);
	rc = importer_parse(importer, &r);
	lines_free(r.lines);
	if (rc != 0) {
		outcome = r.refusal == NULL ? OUTCOME_FAILED :
		    no_export(w, input, DIAG_REFUSED, r.refusal);
		if (r.objects && outcome == OUTCOME_REFUSED)
			reading_object(&r);
		if (!r.approved && outcome == OUTCOME_REFUSED)
			note_list(w, number, head);
		list_builder_drop(w->builder);
		return outcome;
	}
	return list_builder_end(w->builder, decoder_utf8(w->text)) == 0 ?
	    OUTCOME_READ : OUTCOME_FAILED;
}

/* all: head is the whole text. */
static enum outcome
read_text(struct worker *w, uint32_t number, struct span head, bool all)
{
	const struct input *input = &w->job->inputs[number];
	const struct importer *importer, *rival;
	enum outcome outcome;
	const char *why;
	bool sure;

	if (input->output) {
		importers_detect(head, all, &importer, &rival);
		w->own_report = importer == &import_kbdiff_report;
		return replaced(w, input, importer);
	}
	if (is_blank(head) && !is_empty_list(head, w->text))
		return nothing_there(w, input);
	importer = choose(w, number, head, all, &outcome);
	if (importer == NULL)
		return outcome;
	w->own_report = importer == &import_kbdiff_report;
	if (importer == &import_available && input->walked) {
		objections_read(w->raw_lists, number, SPAN_NONE, head,
		    OBJECTOR_LIST);
		note_list(w, number, head);
	}
	if (importer->parse == NULL) {
		why = other_use(w, head, &sure);
		return no_export(w, input, importer->refused_as, importer ==
		    &import_available && sure ? why : importer->refusal);
	}
	return import(w, number, importer, head);
}

/* A decoder_source that counts what goes through it, and keeps the
 * beginning. */
struct counted {
	decoder_source	*read;
	void		*source;
	struct job	*job;
	char		 head[FILE_KIND_BYTES];
	size_t		 nhead;
};

static long
read_counted(void *counted, void *buf, size_t n)
{
	struct counted *c = counted;
	long got = c->read(c->source, buf, n);

	if (got <= 0)
		return got;
	atomic_fetch_add(&c->job->bytes, (uint64_t)got);
	if (c->nhead == 0) {
		c->nhead = (size_t)got < sizeof c->head ? (size_t)got :
		    sizeof c->head;
		memcpy(c->head, buf, c->nhead);
	}
	return got;
}

/* A file that is no text: what it holds is read, or it is named. */
static enum outcome
read_binary(struct worker *w, const struct input *input,
    const struct file_kind *kind)
{
	char why[200];

	if (input->output && !kind->archive)
		return OUTCOME_PASSED_OVER;
	if (kind->archive && input->kind == INPUT_FILE &&
	    strcmp(input->path, "-") != 0)
		return OUTCOME_CONTAINER;
	snprintf(why, sizeof why, "%s%s", kind->name, !kind->archive ?
	    "" : input->kind == INPUT_FILE ?
	    "; archives are read from files, not from standard input" :
	    " inside another archive; unpack it");
	if (no_export(w, input, DIAG_UNKNOWN, why) != OUTCOME_PASSED_OVER)
		return OUTCOME_FAILED;
	/* What is packed twice, or as nobody reads it, may hold any list. */
	return kind->archive || kind->unread || unclaimed_may_hold_list(
	    input->path) ?
	    OUTCOME_LIKELY : OUTCOME_UNCLAIMED;
}

static enum outcome
read_source(struct worker *w, uint32_t number, decoder_source *read,
    void *source)
{
	struct counted counted = { .read = read, .source = source,
	    .job = w->job };
	const struct file_kind *kind;
	struct span head;
	bool all;

	decoder_begin(w->text, read_counted, &counted);
	head = decoder_peek(w->text, &all);
	w->said = head.n;
	kind = file_kind_of((struct span){ counted.head, counted.nhead });
	return kind != NULL ? read_binary(w, &w->job->inputs[number], kind) :
	    read_text(w, number, head, all);
}

static enum outcome
read_input(struct worker *w, uint32_t number)
{
	const struct input *input = &w->job->inputs[number];
	struct file source;
	enum outcome outcome;

	if (file_open(&source, input->path) != 0) {
		diag(w->diags, DIAG_OPEN, whole(input), "%s",
		    strerror(errno));
		return OUTCOME_FAILED;
	}
	outcome = read_source(w, number, file_read, &source);
	file_close(&source);
	return outcome;
}

/* Whether a sheet that stands behind the summary of kbdiff's own workbook is a
 * part of that. */
static bool
is_of_report(const struct input *input)
{
	static const struct span names[] = {
		SPAN("Hosts"), SPAN("Updates"), SPAN("Rows"), SPAN("Matrix"),
	};

	return SPAN_ANY(input_sheet(input->path), names, span_eq);
}

static enum outcome
read_sheet(struct worker *w, size_t number, struct container *c)
{
	enum outcome outcome;

	w->sheet = c;
	outcome = read_source(w, (uint32_t)number, container_read, c);
	w->sheet = NULL;
	if (outcome == OUTCOME_SHEET || outcome == OUTCOME_SHEET_EMPTY ||
	    outcome == OUTCOME_REFUSED)
		objections_read_texts(w->raw_lists, (uint32_t)number,
		    container_texts(c), w->said);
	return outcome;
}

/* The file that a container is at. */
static enum outcome
read_member(struct worker *w, size_t number, struct container *c)
{
	const char *why = container_no_file(c);

	if (why == NULL)
		return container_kind_of(c) == CONTAINER_WORKBOOK ?
		    read_sheet(w, number, c) : read_source(w,
		    (uint32_t)number, container_read, c);
	return no_export(w, &w->job->inputs[number], DIAG_UNKNOWN, why) ==
	    OUTCOME_PASSED_OVER ? OUTCOME_UNCLAIMED : OUTCOME_FAILED;
}

/* Reads the files from number on that lie in the same container; what does
 * not come before a failure has failed.  The reason stands at the file that
 * failed while it was read, or else at the container. */
static void
read_members(struct worker *w, size_t number)
{
	struct job *job = w->job;
	const struct input *input = &job->inputs[number];
	const struct input *of = &job->inputs[input->container], *failed = of;
	const char *why = NULL;
	struct container *c = container_open(of->path, &why, NULL);
	size_t i = number;
	bool report = false;

	for (uint32_t k = 0; c != NULL && container_next(c) == 1; k++) {
		if (i == job->to || job->inputs[i].kind == INPUT_FILE ||
		    job->inputs[i].container != input->container)
			break;
		if (job->inputs[i].member != k)
			continue;
		w->own_report = false;
		job->outcomes[i] = report && is_of_report(&job->inputs[i]) ?
		    OUTCOME_PASSED_OVER : read_member(w, i, c);
		report |= w->own_report && job->inputs[i].kind == INPUT_SHEET;
		if (container_failure(c) != NULL)
			failed = &job->inputs[i];
		i++;
	}
	if (c != NULL)
		why = container_failure(c);
	if (why != NULL)
		diag(w->diags, DIAG_OPEN, whole(failed), "%s", why);
	container_close(c);
	for (; i < job->to && job->inputs[i].kind != INPUT_FILE &&
	    job->inputs[i].container == input->container; i++)
		job->outcomes[i] = OUTCOME_FAILED;
	atomic_fetch_add(&job->done, i - number);
}

/* False for the first of a container's files: it reads the others. */
static bool
is_read_with_another(const struct job *job, size_t number)
{
	const struct input *input = &job->inputs[number];

	return input->kind != INPUT_FILE && number != job->from &&
	    input[-1].kind != INPUT_FILE &&
	    input[-1].container == input->container;
}

static void
read_whole(struct worker *w, size_t number)
{
	w->job->outcomes[number] = read_input(w, (uint32_t)number);
	atomic_fetch_add(&w->job->done, 1);
}

/* Where the chunks of an input are not what the whole is, that is read. */
static void
read_queued(struct worker *w, const struct queued_chunk *chunk)
{
	if (!chunks_read(chunk->of, chunk->k, &w->chunk_reader) ||
	    chunks_seamless(chunk->of))
		return;
	atomic_fetch_sub(&w->job->bytes, chunks_bytes(chunk->of));
	read_whole(w, chunks_input(chunk->of));
}

/* Whether the input is read in chunks, or has been. */
static bool
is_cut(const struct job *job, size_t number)
{
	for (size_t i = 0; i < job->ncut; i++)
		if (chunks_input(job->cut[i]) == number)
			return true;
	return false;
}

/* In the worker's own thread: what it begins to allocate it goes on with, and
 * where it belongs to another one, malloc makes them wait for each other. */
static void
worker_begin(struct worker *w)
{
	w->raw_lists = raw_lists_new(w->job->keep_lines);
	w->diags = diags_new();
	w->text = decoder_new();
	w->builder = list_builder_new(w->raw_lists, w->diags,
	    w->job->workers->date_order);
	chunk_reader_init(&w->chunk_reader, w->job->workers->format, w->builder,
	    &w->job->bytes);
}

static void *
work(void *arg)
{
	struct worker *w = arg;
	struct job *job = w->job;
	size_t i, number;

	worker_begin(w);
	while ((i = atomic_fetch_add(&job->next, 1)) < job->nqueue +
	    (job->to - job->from)) {
		number = job->from + (i - job->nqueue);
		if (i < job->nqueue)
			read_queued(w, &job->queue[i]);
		else if (job->inputs[number].kind == INPUT_FILE) {
			if (!is_cut(job, number))
				read_whole(w, number);
		} else if (!is_read_with_another(job, number))
			read_members(w, number);
	}
	pthread_mutex_lock(&job->lock);
	job->working--;
	pthread_cond_signal(&job->finished);
	pthread_mutex_unlock(&job->lock);
	return NULL;
}

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void
report_progress(struct job *job, double begun)
{
	const struct workers *e = job->workers;
	struct progress p = {
		.inputs = job->to - job->from,
		.inputs_done = atomic_load(&job->done),
		.bytes = job->all,
		.bytes_done = atomic_load(&job->bytes),
		.seconds = now() - begun,
	};

	e->progress(e->ctx, &p);
}

static void
wait_for_workers(struct job *job)
{
	double begun = now();
	struct timespec until;

	pthread_mutex_lock(&job->lock);
	while (job->working != 0) {
		if (job->workers->progress == NULL) {
			pthread_cond_wait(&job->finished, &job->lock);
			continue;
		}
		clock_gettime(CLOCK_REALTIME, &until);
		until.tv_nsec += (long)(PROGRESS_SECONDS * 1e9);
		until.tv_sec += until.tv_nsec / 1000000000;
		until.tv_nsec %= 1000000000;
		pthread_cond_timedwait(&job->finished, &job->lock, &until);
		report_progress(job, begun);
	}
	pthread_mutex_unlock(&job->lock);
	if (job->workers->progress != NULL)
		report_progress(job, begun);
}

static void
worker_end(struct worker *w, struct raw_lists *raw_lists, struct diags *diags)
{
	list_builder_free(w->builder);
	decoder_free(w->text);
	chunk_reader_fini(&w->chunk_reader);
	raw_lists_merge(raw_lists, w->raw_lists);
	raw_lists_free(w->raw_lists);
	diags_merge(diags, w->diags);
	diags_free(w->diags);
}

/* Cuts an input that is more than a thread's share of all, evenly. */
static void
cut_input(struct job *job, size_t number, uint64_t bytes)
{
	const struct input *input = &job->inputs[number];
	struct chunks *p;

	if (input->bytes < 2 * bytes || input->output)
		return;
	p = chunks_new(input, (uint32_t)number, input->bytes /
	    (input->bytes / bytes));
	if (p == NULL)
		return;
	job->cut = xgrow(job->cut, job->ncut, &job->cut_cap,
	    sizeof *job->cut);
	job->cut[job->ncut++] = p;
	for (size_t k = 0; k < chunks_count(p); k++) {
		job->queue = xgrow(job->queue, job->nqueue,
		    &job->queue_cap, sizeof *job->queue);
		job->queue[job->nqueue++] = (struct queued_chunk){ p, k };
	}
}

static void
cut_inputs(struct job *job)
{
	uint64_t bytes = job->workers->chunk_bytes;

	if (bytes == 0 && job->workers->jobs == 1)
		return;
	if (bytes == 0)
		bytes = job->all / job->workers->jobs / CHUNKS_PER_JOB;
	if (job->workers->chunk_bytes == 0 && bytes < CHUNK_BYTES_LEAST)
		bytes = CHUNK_BYTES_LEAST;
	for (size_t i = job->from; i < job->to; i++)
		cut_input(job, i, bytes);
}

/* Joins the inputs that were read in chunks, when all workers are done. */
static void
join_inputs(struct job *job, struct worker *w)
{
	struct chunks *p;

	for (size_t i = 0; i < job->ncut; i++) {
		p = job->cut[i];
		if (chunks_seamless(p)) {
			job->outcomes[chunks_input(p)] = chunks_end(p,
			    w->builder) == 0 ? OUTCOME_READ : OUTCOME_FAILED;
			atomic_fetch_add(&job->done, 1);
		}
		chunks_free(p);
	}
	free(job->cut);
	free(job->queue);
}

static unsigned
count_workers(const struct job *job)
{
	size_t n = job->nqueue + (job->to - job->from) - job->ncut;

	return n == 0 ? 1 : n < job->workers->jobs ? (unsigned)n :
	    job->workers->jobs;
}

/* The calling thread is a worker too, unless it shows progress. */
static void
run_workers(struct job *job, struct worker *workers, unsigned n)
{
	bool shows = job->workers->progress != NULL;
	unsigned started = 0;

	while (started + !shows < n &&
	    pthread_create(&workers[started].thread, NULL, work,
	    &workers[started]) == 0)
		started++;
	for (unsigned i = started; i < n; i++)
		work(&workers[i]);
	wait_for_workers(job);
	for (unsigned i = 0; i < started; i++)
		pthread_join(workers[i].thread, NULL);
}

void
workers_read(const struct workers *e, const struct input *inputs, size_t from,
    size_t to, enum outcome *outcomes, struct raw_lists *raw_lists,
    struct diags *diags)
{
	struct job job = { .workers = e, .inputs = inputs,
	    .outcomes = outcomes, .from = from, .to = to,
	    .keep_lines = raw_lists->keep_lines };
	struct worker *workers;
	unsigned n;

	for (size_t i = from; i < to; i++)
		job.all += inputs[i].bytes;
	cut_inputs(&job);
	n = count_workers(&job);
	pthread_mutex_init(&job.lock, NULL);
	pthread_cond_init(&job.finished, NULL);
	workers = xcalloc(n, sizeof *workers);
	job.working = n;
	for (unsigned i = 0; i < n; i++)
		workers[i].job = &job;
	run_workers(&job, workers, n);
	join_inputs(&job, &workers[0]);
	for (unsigned i = 0; i < n; i++)
		worker_end(&workers[i], raw_lists, diags);
	free(workers);
	pthread_cond_destroy(&job.finished);
	pthread_mutex_destroy(&job.lock);
}
