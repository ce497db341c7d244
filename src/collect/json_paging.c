#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/collect/list_builder.h"
#include "kbdiff/collect/reading.h"
#include "json_paging.h"
#include "json_value.h"
#include "json_walker.h"
#include "word_table.h"

/* "Count", "total_count": how many there should be. */
static bool
is_count(struct span name)
{
	static const struct word counts[] = {
		{ SPAN("Count"), true }, { SPAN("Total"), true },
		{ SPAN("TotalCount"), true }, { SPAN("HotFixCount"), true },
		{ SPAN("HotFixesCount"), true }, { SPAN("UpdateCount"), true },
		{ SPAN("UpdatesCount"), true }, { SPAN("PatchCount"), true },
		{ SPAN("KBCount"), true }, { SPAN("RowCount"), true },
		{ SPAN("total_affected_items"), true },
		{ SPAN("TotalHistoryCount"), true },
		{ SPAN("HistoryCount"), true }, { SPAN("TotalUpdates"), true },
		{ SPAN("TotalHotFixes"), true },
		{ SPAN("TotalRecords"), true }, { SPAN("TotalRows"), true },
		{ SPAN("NumberOfUpdates"), true },
		{ SPAN("@odata.count"), true }, { SPAN("odata.count"), true },
	};

	return WORD_MEANS(counts, name, false);
}

/* Whether it is a member in which such members are. */
static bool
is_holder(struct span name)
{
	static const struct word holders[] = {
		{ SPAN("pageInfo"), true }, { SPAN("pagination"), true },
		{ SPAN("paging"), true }, { SPAN("pager"), true },
		{ SPAN("page"), true }, { SPAN("meta"), true },
		{ SPAN("metadata"), true }, { SPAN("links"), true },
		{ SPAN("result_info"), true }, { SPAN("next"), true },
		{ SPAN("headers"), true }, { SPAN("cursor"), true },
		{ SPAN("cursors"), true },
	};

	return WORD_MEANS(holders, span_from(name, name.n != 0 &&
	    (name.p[0] == '_' || name.p[0] == '@')), false);
}

/* What an object says of the page that it is, in any order of its members. */
struct page {
	bool	more;			/* it says that more follow */
	bool	open;			/* by saying that it is not complete */
	int64_t	number, pages;		/* from 1; 0: not said */
	int64_t	from_zero;		/* a page counted from 0; -1 */
	int64_t	skipped, size, total, returned;	/* entries; -1: not said */
	int64_t	most;			/* entries that were asked for; -1 */
	bool	told;			/* it says whether more follow */
};

enum says {
	SAYS_NEXT = 1, SAYS_MORE, SAYS_PAGE, SAYS_FROM_ZERO, SAYS_PAGES,
	SAYS_SKIPPED, SAYS_SIZE, SAYS_TOTAL, SAYS_LINK, SAYS_ALL, SAYS_STATUS,
	SAYS_RETURNED, SAYS_REMAINING, SAYS_MOST
};

static const struct word page_names[] = {
	{ SPAN("@odata.nextLink"), SAYS_NEXT },
	{ SPAN("odata.nextLink"), SAYS_NEXT }, { SPAN("nextLink"), SAYS_NEXT },
	{ SPAN("nextPage"), SAYS_NEXT }, { SPAN("nextPageUrl"), SAYS_NEXT },
	{ SPAN("next_url"), SAYS_NEXT }, { SPAN("next"), SAYS_NEXT },
	{ SPAN("nextPageToken"), SAYS_NEXT }, { SPAN("nextPageLink"),
	    SAYS_NEXT },
	{ SPAN("next_cursor"), SAYS_NEXT }, { SPAN("nextToken"), SAYS_NEXT },
	{ SPAN("$skipToken"), SAYS_NEXT }, { SPAN("continuationToken"),
	    SAYS_NEXT },
	{ SPAN("Link"), SAYS_LINK },
	{ SPAN("has_more"), SAYS_MORE }, { SPAN("hasNextPage"), SAYS_MORE },
	{ SPAN("has_next"), SAYS_MORE }, { SPAN("hasMorePages"), SAYS_MORE },
	{ SPAN("hasMoreResults"), SAYS_MORE },
	{ SPAN("moreRecords"), SAYS_MORE }, { SPAN("more"), SAYS_MORE },
	{ SPAN("moreAvailable"), SAYS_MORE },
	{ SPAN("moreResults"), SAYS_MORE }, { SPAN("moreData"), SAYS_MORE },
	{ SPAN("moreItems"), SAYS_MORE }, { SPAN("morePages"), SAYS_MORE },
	{ SPAN("hasMoreItems"), SAYS_MORE }, { SPAN("hasMoreData"), SAYS_MORE },
	{ SPAN("remaining"), SAYS_REMAINING },
	{ SPAN("remainingHosts"), SAYS_REMAINING },
	{ SPAN("remainingPages"), SAYS_REMAINING },
	{ SPAN("remainingItems"), SAYS_REMAINING },
	{ SPAN("remainingResults"), SAYS_REMAINING },
	{ SPAN("remainingRecords"), SAYS_REMAINING },
	{ SPAN("remainingRows"), SAYS_REMAINING },
	{ SPAN("remainingUpdates"), SAYS_REMAINING },
	{ SPAN("remainingCount"), SAYS_REMAINING },
	{ SPAN("truncated"), SAYS_MORE }, { SPAN("isTruncated"), SAYS_MORE },
	{ SPAN("partial"), SAYS_MORE }, { SPAN("incomplete"), SAYS_MORE },
	{ SPAN("isPartial"), SAYS_MORE }, { SPAN("isIncomplete"), SAYS_MORE },
	{ SPAN("complete"), SAYS_ALL }, { SPAN("isComplete"), SAYS_ALL },
	{ SPAN("completed"), SAYS_ALL }, { SPAN("isCompleted"), SAYS_ALL },
	{ SPAN("done"), SAYS_ALL }, { SPAN("finished"), SAYS_ALL },
	{ SPAN("isLast"), SAYS_ALL }, { SPAN("isLastPage"), SAYS_ALL },
	{ SPAN("last"), SAYS_ALL }, { SPAN("endOfRecords"), SAYS_ALL },
	{ SPAN("status"), SAYS_STATUS }, { SPAN("state"), SAYS_STATUS },
	{ SPAN("page"), SAYS_PAGE }, { SPAN("pageNumber"), SAYS_PAGE },
	{ SPAN("pageNo"), SAYS_PAGE }, { SPAN("currentPage"), SAYS_PAGE },
	{ SPAN("pageIndex"), SAYS_FROM_ZERO },
	{ SPAN("number"), SAYS_FROM_ZERO },
	{ SPAN("pages"), SAYS_PAGES }, { SPAN("totalPages"), SAYS_PAGES },
	{ SPAN("pageCount"), SAYS_PAGES }, { SPAN("lastPage"), SAYS_PAGES },
	{ SPAN("numPages"), SAYS_PAGES }, { SPAN("pagesTotal"), SAYS_PAGES },
	{ SPAN("numberOfPages"), SAYS_PAGES },
	{ SPAN("offset"), SAYS_SKIPPED }, { SPAN("skip"), SAYS_SKIPPED },
	{ SPAN("startIndex"), SAYS_SKIPPED },
	{ SPAN("limit"), SAYS_MOST }, { SPAN("top"), SAYS_MOST },
	{ SPAN("$top"), SAYS_MOST }, { SPAN("first"), SAYS_MOST },
	{ SPAN("maxResults"), SAYS_MOST }, { SPAN("maxCount"), SAYS_MOST },
	{ SPAN("maxItems"), SAYS_MOST }, { SPAN("maxRows"), SAYS_MOST },
	{ SPAN("pageSize"), SAYS_SIZE },
	{ SPAN("perPage"), SAYS_SIZE }, { SPAN("size"), SAYS_SIZE },
	{ SPAN("count"), SAYS_SIZE }, { SPAN("returned"), SAYS_RETURNED },
	{ SPAN("returnedCount"), SAYS_RETURNED },
	{ SPAN("shown"), SAYS_RETURNED },
	{ SPAN("total"), SAYS_TOTAL }, { SPAN("totalCount"), SAYS_TOTAL },
	{ SPAN("totalElements"), SAYS_TOTAL }, { SPAN("totalItems"),
	    SAYS_TOTAL },
	{ SPAN("totalRecords"), SAYS_TOTAL }, { SPAN("totalResults"),
	    SAYS_TOTAL },
};

/* Whether an object is about a page of several. */
static bool
is_paged(json_t *object)
{
	const char *name;
	json_t *v;
	int says;

	json_object_foreach(object, name, v) {
		says = WORD_MEANS(page_names, span_of(name), 0);
		if (says == SAYS_PAGE || says == SAYS_FROM_ZERO ||
		    says == SAYS_PAGES || says == SAYS_SKIPPED)
			return true;
	}
	return false;
}

/* How many an object says that an array in it has; -1 if it does not say. */
static int64_t
count_of(json_t *object, size_t depth)
{
	int64_t inside;
	const char *name;
	json_t *v;

	json_object_foreach(object, name, v) {
		if (json_is_integer(v) && is_count(span_of(name)))
			return json_integer_value(v);
		inside = depth != 0 && json_is_object(v) &&
		    is_holder(span_of(name)) && !is_paged(v) ?
		    count_of(v, depth - 1) : -1;
		if (inside >= 0)
			return inside;
	}
	return -1;
}

void
json_paging_count(struct json_walker *w, json_t *object, const json_t *array,
    struct span host, uint64_t rows)
{
	int64_t count = count_of(object, 1);
	size_t n = json_array_size(array);
	struct list_builder *in = w->reading->builder;

	if (array == NULL || count <= (int64_t)n || count <= (int64_t)rows)
		return;
	diag(w->reading->diags, DIAG_CUT, (struct pos){ w->reading->file,
	    w->line, 0 }, "%zu of %lld updates", n, (long long)count);
	if (host.n != 0 && list_builder_recent(in) != NULL)
		list_builder_doubt(in, list_builder_recent(in), DOUBT_CUT,
		    w->line, SPAN_NONE);
	else
		list_builder_doubt_all(in, DOUBT_CUT, w->line, SPAN_NONE);
}

bool
json_paging_reads(struct span key)
{
	return WORD_MEANS(page_names, key, 0) == SAYS_STATUS;
}

bool
json_paging_unfinished(struct span status)
{
	static const struct word words[] = {
		{ SPAN("partial"), true }, { SPAN("incomplete"), true },
		{ SPAN("truncated"), true }, { SPAN("running"), true },
		{ SPAN("in progress"), true }, { SPAN("inProgress"), true },
		{ SPAN("partial success"), true }, { SPAN("partially"), true },
		{ SPAN("queued"), true }, { SPAN("scanning"), true },
	};

	return WORD_MEANS(words, status, false);
}

bool
json_paging_machine(struct span key, struct span status, struct span host)
{
	return host.n != 0 && span_eqi(key, SPAN("state")) &&
	    span_eqi(status, SPAN("running"));
}

static void
read_flag(struct page *p, struct span name, bool value)
{
	int says = WORD_MEANS(page_names, name, 0);

	p->open |= !value && says == SAYS_ALL;
	p->more |= p->open || (value && says == SAYS_MORE);
}

static void
read_text(struct page *p, struct span name, struct span text)
{
	int says = text.n == 0 ? 0 : WORD_MEANS(page_names, name, 0);

	p->open |= says == SAYS_STATUS && json_paging_unfinished(text);
	p->more |= p->open || says == SAYS_NEXT || (says == SAYS_LINK &&
	    span_find_span(text, SPAN("rel=\"next\"")) < text.n);
	if (span_eqi(text, SPAN("false")) || span_eqi(text, SPAN("no")) ||
	    span_eqi(text, SPAN("true")) || span_eqi(text, SPAN("yes")))
		read_flag(p, name, ascii_lower(text.p[0]) == 't' ||
		    ascii_lower(text.p[0]) == 'y');
}

static void
read_number(struct page *p, struct span name, int64_t n)
{
	switch (n < 0 ? 0 : WORD_MEANS(page_names, name, 0)) {
	case SAYS_NEXT:
		p->more |= n > 0;
		break;
	case SAYS_PAGE:
		p->number = n;
		break;
	case SAYS_FROM_ZERO:
		p->from_zero = n;
		break;
	case SAYS_PAGES:
		p->pages = n;
		break;
	case SAYS_SKIPPED:
		p->skipped = n;
		break;
	case SAYS_MOST:
		p->most = n;
		/* fall through */
	case SAYS_SIZE:
		p->size = n;
		break;
	case SAYS_TOTAL:
		p->total = n;
		break;
	case SAYS_RETURNED:
		p->size = p->returned = n;
		break;
	case SAYS_REMAINING:
		p->more |= n > 0;
		break;
	}
}

/* All members have been read. */
static void
settle(struct page *p, size_t entries)
{
	/* As many as were asked for at most, and nothing says that these are
	 * all. */
	p->more |= p->most > 0 && !p->told && p->total < 0 && p->pages == 0 &&
	    (uint64_t)p->most <= entries;
	if (p->pages > 1 && p->number == 0 && p->from_zero >= 0)
		p->number = p->from_zero + 1;
	if (p->pages <= 1 && p->skipped >= 0 && p->size > 0 && p->total > 0) {
		p->number = p->skipped / p->size + 1;
		p->pages = (p->total + p->size - 1) / p->size;
	}
	p->more |= p->returned >= 0 && p->returned < p->total && p->pages == 0;
	/* One of several, and nobody knows which. */
	if (p->pages > 1 && p->number == 0)
		p->more = true;
	p->more |= p->number < p->pages;
}

/* Whether a member, even with null in it, tells whether more follow. */
static bool
tells_more(struct span name)
{
	int says = WORD_MEANS(page_names, name, 0);

	return says == SAYS_NEXT || says == SAYS_MORE || says == SAYS_LINK ||
	    says == SAYS_ALL || says == SAYS_REMAINING;
}

/* "nextLink", "has_more", "page": 1, "pages": 3: a service has more pages than
 * this one. */
static void
read_page(struct json_walker *w, json_t *object, struct page *page,
    struct span host, size_t depth)
{
	const char *name;
	json_t *v;

	json_object_foreach(object, name, v) {
		page->told |= tells_more(span_of(name));
		if (json_is_string(v) && !json_paging_machine(span_of(name),
		    json_value_text(w, v), host))
			read_text(page, span_of(name), json_value_text(w, v));
		else if (json_is_integer(v))
			read_number(page, span_of(name),
			    json_integer_value(v));
		else if (json_is_boolean(v))
			read_flag(page, span_of(name), json_is_true(v));
		else if (json_is_object(v) && depth != 0 &&
		    is_holder(span_of(name)))
			read_page(w, v, page, SPAN_NONE, depth - 1);
		/* HAL: "next": { "href": "..." } */
		if (json_is_string(json_object_get(v, "href")))
			read_text(page, span_of(name), SPAN("href"));
	}
}

/* The last page of a service's answer in one place: its line if more follow, or
 * 0. */
struct last_page {
	uint64_t	 path, line;
	int64_t		 number;	/* of the last one; 0: not said */
	uint64_t	 gap;		/* the line of one behind a gap; or 0 */
	bool		 open;		/* it says that it is not complete */
};

void
json_paging_more(struct json_walker *w, json_t *object, struct span host,
    const json_t *array)
{
	struct page page = { .from_zero = -1, .skipped = -1, .size = -1,
	    .total = -1, .returned = -1, .most = -1 };
	size_t i = 0;

	read_page(w, object, &page, host, 2);
	settle(&page, json_array_size(array));
	while (i < w->npages && w->pages[i].path != w->path)
		i++;
	if (i == w->npages && !page.more && page.number <= 1)
		return;
	if (i == w->npages) {
		w->pages = xgrow(w->pages, i, &w->pages_cap,
		    sizeof *w->pages);
		w->pages[w->npages++] = (struct last_page){ .path = w->path };
	}
	/* One before it is not there. */
	if (page.number > w->pages[i].number + 1)
		w->pages[i].gap = w->line;
	w->pages[i].number = page.number;
	w->pages[i].line = page.more ? w->line : 0;
	w->pages[i].open = page.open;
}

void
json_paging_end(struct json_walker *w)
{
	uint64_t line;

	for (size_t i = 0; i < w->npages; i++) {
		line = w->pages[i].line != 0 ? w->pages[i].line :
		    w->pages[i].gap;
		if (line == 0)
			continue;
		diag(w->reading->diags, DIAG_CUT, (struct pos){
		    w->reading->file, line, 0 }, w->pages[i].line != 0 ?
		    w->pages[i].open ? "it says that it is not complete" :
		    "more pages follow this one" :
		    "a page before this one is missing");
		list_builder_doubt_all(w->reading->builder, DOUBT_CUT, line,
		    SPAN_NONE);
	}
	free(w->pages);
}
