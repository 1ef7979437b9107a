// What both readers share; libxml2 with its use of ICU left out.
#ifndef CXML_SHARED_H
#define CXML_SHARED_H

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

#include "cxml.h"

typedef struct {
    const CXMLEvents *events;
    void *context;
    CXMLFailure *failure;
    CXMLOutcome outcome;
} Reading;

static inline Reading *reading_of(void *parser) { return ((xmlParserCtxtPtr)parser)->_private; }

static inline int line_of(void *parser) {
    xmlParserCtxtPtr p = parser;
    return p->input != NULL ? p->input->line : 0;
}

static inline void stop(void *parser, CXMLOutcome why) {
    Reading *r = reading_of(parser);
    if (r->outcome == CXML_DONE) {
        r->outcome = why;
        r->failure->line = line_of(parser);
    }
    xmlStopParser(parser);
}

static inline size_t bounded_length(const char *text, size_t most) {
    size_t n = 0;
    while (n < most && text[n] != 0) n++;
    return n;
}

#endif
