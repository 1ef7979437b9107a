// CommonMark with tables and strikethrough to HTML, by md4c, bounded in time and in size of the result.
#ifndef CMARKDOWN_H
#define CMARKDOWN_H

#include <stddef.h>
#include <stdint.h>

// A piece of HTML; `source` is where it stands in the Markdown text, or -1 if it does not stand there as it is.
typedef void (*CMarkdownOutput)(void *context, const char *bytes, size_t length, int64_t source);

typedef enum {
    CMARKDOWN_DONE = 0,
    CMARKDOWN_TOO_COMPLEX,      // would take too long or give too much; nothing was given out
    CMARKDOWN_FAILED            // out of memory
} CMarkdownOutcome;

CMarkdownOutcome cmarkdown_html(const char *bytes, size_t length, CMarkdownOutput output, void *context);

#endif
