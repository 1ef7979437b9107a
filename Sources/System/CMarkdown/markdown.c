#include "cmarkdown.h"

#include <md4c-html.h>

// md4c is linear but for four things, each bounded here before or while it reads:
// blank lines under deeply nested lists (containers times lines), brackets left open over many lines (pairs times
// paragraph), unlike runs of tildes (square of their number), and short references to long targets and
// short rows under wide tables (a result much larger than the source).
enum { MOST_CONTAINERS = 100, MOST_INDENT = 400, MOST_TILDES = 5000 };
static const double MOST_BRACKET_WORK = 4e8;

typedef struct {
    double work, opens, closes;
    size_t block;               // where the paragraph began
    size_t tildes;
} Measure;

static void end_block(Measure *m, size_t at) {
    m->work += (m->opens < m->closes ? m->opens : m->closes) * (double)(at - m->block);
    m->opens = m->closes = 0;
    m->block = at;
}

static int is_digit(char c) { return c >= '0' && c <= '9'; }

// Length of the list or quotation mark at `i`, or 0.
static size_t container(const char *s, size_t n, size_t i) {
    if (s[i] == '>') return 1;
    size_t k = i;
    if (s[k] == '-' || s[k] == '*' || s[k] == '+') {
        k++;
    } else {
        while (k < n && is_digit(s[k])) k++;
        if (k == i || k >= n || (s[k] != '.' && s[k] != ')')) return 0;
        k++;
    }
    return k >= n || s[k] == ' ' || s[k] == '\t' || s[k] == '\n' ? k - i : 0;
}

// Reads the beginning of a line; 0 if more is nested than can be afforded.
static int begin_line(const char *s, size_t n, size_t i, Measure *m) {
    size_t containers = 0, column = 0, start = i;
    int bullet = 0;
    for (;;) {
        while (i < n && (s[i] == ' ' || s[i] == '\t')) {
            column += s[i] == '\t' ? 4 : 1;
            i++;
        }
        size_t length = i < n ? container(s, n, i) : 0;
        if (length == 0) break;
        if (containers == 0) bullet = column <= 3 && length == 1 && s[i] != '>';
        if (++containers > MOST_CONTAINERS || column > MOST_INDENT) return 0;
        i += length;
        column += length;
    }
    // An empty line ends a paragraph, and so does a bullet with something after it (a number other than 1 does not).
    int empty = i >= n || s[i] == '\n';
    if (empty ? containers == 0 : bullet) end_block(m, start);
    return 1;
}

static int affordable(const char *s, size_t n, int *strike) {
    Measure m = {0, 0, 0, 0, 0};
    for (size_t i = 0; i < n; i++) {
        if ((i == 0 || s[i - 1] == '\n') && !begin_line(s, n, i, &m)) return 0;
        if (s[i] == '[') m.opens++;
        else if (s[i] == ']') m.closes++;
        else if (s[i] == '~' && (i == 0 || s[i - 1] != '~')) m.tildes++;
    }
    end_block(&m, n);
    *strike = m.tildes <= MOST_TILDES;
    return m.work <= MOST_BRACKET_WORK;
}

typedef struct { size_t given, most; } Weight;

static int weigh(void *context, size_t more) {
    Weight *w = context;
    w->given += more;
    return w->given > w->most;
}

static int weigh_block(MD_BLOCKTYPE type, void *detail, void *context) {
    (void)type; (void)detail;
    return weigh(context, 12);
}

static int weigh_span(MD_SPANTYPE type, void *detail, void *context) {
    size_t more = 12;
    if (type == MD_SPAN_A) {
        const MD_SPAN_A_DETAIL *link = detail;
        more += link->href.size + link->title.size;
    } else if (type == MD_SPAN_IMG) {
        const MD_SPAN_IMG_DETAIL *image = detail;
        more += image->src.size + image->title.size;
    }
    return weigh(context, more);
}

static int end_span(MD_SPANTYPE type, void *detail, void *context) {
    (void)type; (void)detail; (void)context;
    return 0;
}

static int end_of_block(MD_BLOCKTYPE type, void *detail, void *context) {
    (void)type; (void)detail; (void)context;
    return 0;
}

static int weigh_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *context) {
    (void)type; (void)text;
    return weigh(context, size);
}

typedef struct {
    const char *source;
    size_t length;
    CMarkdownOutput output;
    void *context;
} Rendering;

static void on_html(const MD_CHAR *bytes, MD_SIZE length, void *context) {
    Rendering *r = context;
    uintptr_t at = (uintptr_t)bytes, from = (uintptr_t)r->source;
    int64_t source = at >= from && at < from + r->length ? (int64_t)(at - from) : -1;
    r->output(r->context, bytes, length, source);
}

CMarkdownOutcome cmarkdown_html(const char *bytes, size_t length, CMarkdownOutput output, void *context) {
    int strike = 0;
    if (length > 0x7fffffff || !affordable(bytes, length, &strike)) return CMARKDOWN_TOO_COMPLEX;
    unsigned flags = MD_FLAG_TABLES | (strike ? MD_FLAG_STRIKETHROUGH : 0);
    // The renderer cannot be stopped, the parser can: so weigh first, then render.
    Weight weight = {0, 32 * length + 65536};
    MD_PARSER scale = {0, flags, weigh_block, end_of_block, weigh_span, end_span, weigh_text, NULL, NULL};
    int r = md_parse(bytes, (MD_SIZE)length, &scale, &weight);
    if (r != 0) return weight.given > weight.most ? CMARKDOWN_TOO_COMPLEX : CMARKDOWN_FAILED;
    Rendering rendering = {bytes, length, output, context};
    r = md_html(bytes, (MD_SIZE)length, on_html, &rendering, flags, 0);
    return r == 0 ? CMARKDOWN_DONE : CMARKDOWN_FAILED;
}
