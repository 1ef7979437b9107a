#define _GNU_SOURCE  // memmem
#include <stdio.h>
#include <stdlib.h>

#include "shared.h"

static xmlParserInputPtr no_entity(const char *url, const char *id, xmlParserCtxtPtr parser) {
    (void)url; (void)id; (void)parser;
    return NULL;
}

void cxml_prepare(void) {
    xmlInitParser();
    xmlSetExternalEntityLoader(no_entity);
}

// libxml2 compares each attribute of a tag with all before it, so a tag of half a million attributes would take
// minutes. The text is UTF-8, where no part of a longer character looks like one of these.
static int attribute_flood(const char *s, size_t n, size_t most, int *line) {
    size_t i = 0, mark = 0;
    int at = 1;
    while (i < n) {
        const char *open = memchr(s + i, '<', n - i);
        if (open == NULL) return 0;
        i = (size_t)(open - s) + 1;
        const char *end = NULL;
        if (n - i >= 3 && memcmp(s + i, "!--", 3) == 0) end = "-->";
        else if (n - i >= 8 && memcmp(s + i, "![CDATA[", 8) == 0) end = "]]>";
        else if (i < n && s[i] == '?') end = "?>";
        else if (i < n && s[i] == '!') return 0;            // a DOCTYPE: the parser stops there
        if (end != NULL) {
            const char *close = memmem(s + i, n - i, end, strlen(end));
            if (close == NULL) return 0;
            i = (size_t)(close - s) + strlen(end);
            continue;
        }
        size_t count = 0;
        char quote = 0;
        for (; i < n && (quote != 0 || s[i] != '>'); i++) {
            if (quote != 0) { if (s[i] == quote) quote = 0; }
            else if (s[i] == '"' || s[i] == '\'') quote = s[i];
            else if (s[i] == '=' && ++count > most) {
                for (; mark < i; mark++) at += s[mark] == '\n';
                *line = at;
                return 1;
            }
        }
    }
    return 0;
}

static const char *qualified(const xmlChar *name, const xmlChar *prefix, const xmlChar *space, char room[300]) {
    if (prefix == NULL || space != NULL) return (const char *)name;
    snprintf(room, 300, "%.140s:%.150s", (const char *)prefix, (const char *)name);
    return room;
}

static void on_start(void *parser, const xmlChar *name, const xmlChar *prefix, const xmlChar *space,
                     int spaces, const xmlChar **declared, int count, int defaulted, const xmlChar **given) {
    (void)spaces; (void)declared; (void)defaulted;
    Reading *r = reading_of(parser);
    if (r->outcome != CXML_DONE) return;
    CXMLAttribute few[16], *attributes = few;
    size_t n = count > 0 ? (size_t)count : 0;
    char (*rooms)[300] = NULL, room[300];
    if (n > 16) attributes = malloc(n * sizeof *attributes);
    if (n > 0) rooms = malloc(n * sizeof *rooms);
    if (attributes == NULL || (n > 0 && rooms == NULL)) {
        stop(parser, CXML_FAILED);
    } else {
        for (size_t i = 0; i < n; i++) {
            const xmlChar **a = given + 5 * i;
            attributes[i].name = qualified(a[0], a[1], a[2], rooms[i]);
            attributes[i].space = a[2] != NULL ? (const char *)a[2] : "";
            attributes[i].value = (const char *)a[3];
            attributes[i].length = (size_t)(a[4] - a[3]);
        }
        int halt = r->events->start(r->context, qualified(name, prefix, space, room),
                                    space != NULL ? (const char *)space : "", attributes, n, line_of(parser));
        if (halt) stop(parser, CXML_STOPPED);
    }
    if (attributes != few) free(attributes);
    free(rooms);
}

static void on_end(void *parser, const xmlChar *name, const xmlChar *prefix, const xmlChar *space) {
    (void)name; (void)prefix; (void)space;
    Reading *r = reading_of(parser);
    if (r->outcome == CXML_DONE && r->events->end(r->context)) stop(parser, CXML_STOPPED);
}

static void on_text(void *parser, const xmlChar *bytes, int length) {
    Reading *r = reading_of(parser);
    if (r->outcome == CXML_DONE && length > 0
        && r->events->text(r->context, (const char *)bytes, (size_t)length)) stop(parser, CXML_STOPPED);
}

// Called when the name of a DOCTYPE has been read, before its inner part: nothing of it is ever declared.
static void on_doctype(void *parser, const xmlChar *name, const xmlChar *outer, const xmlChar *system) {
    (void)name; (void)outer; (void)system;
    stop(parser, CXML_DOCTYPE);
}

static void on_error(void *parser, xmlErrorPtr error) {
    Reading *r = reading_of(parser);
    if (r->outcome != CXML_DONE || error->level < XML_ERR_FATAL) return;
    r->outcome = error->code == XML_ERR_NO_MEMORY ? CXML_FAILED : CXML_MALFORMED;
    r->failure->line = error->line;
    r->failure->column = error->int2;
    const char *message = error->message != NULL ? error->message : "";
    size_t n = bounded_length(message, sizeof r->failure->message - 1);
    while (n > 0 && (message[n - 1] == '\n' || message[n - 1] == ' ')) n--;
    memcpy(r->failure->message, message, n);
    r->failure->message[n] = 0;
}

CXMLOutcome cxml_read(const char *bytes, size_t length, size_t most_attributes,
                      const CXMLEvents *events, void *context, CXMLFailure *failure) {
    memset(failure, 0, sizeof *failure);
    if (length > 0x7fffffff) return CXML_FAILED;
    if (attribute_flood(bytes, length, most_attributes, &failure->line)) return CXML_FLOOD;
    xmlParserCtxtPtr parser = xmlNewParserCtxt();
    if (parser == NULL) return CXML_FAILED;
    Reading reading = {events, context, failure, CXML_DONE};
    parser->_private = &reading;
    memset(parser->sax, 0, sizeof *parser->sax);
    parser->sax->initialized = XML_SAX2_MAGIC;
    parser->sax->startElementNs = on_start;
    parser->sax->endElementNs = on_end;
    parser->sax->characters = on_text;
    parser->sax->ignorableWhitespace = on_text;
    parser->sax->cdataBlock = on_text;
    parser->sax->internalSubset = on_doctype;
    parser->sax->serror = (xmlStructuredErrorFunc)on_error;
    // A structured error is told to `userData`, which is the parser itself.
    xmlDocPtr none = xmlCtxtReadMemory(parser, bytes, (int)length, NULL, "UTF-8",
                                       XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
    if (none != NULL) xmlFreeDoc(none);
    if (reading.outcome == CXML_DONE && !parser->wellFormed) {
        reading.outcome = CXML_MALFORMED;
        failure->line = line_of(parser);
    }
    xmlFreeParserCtxt(parser);
    return reading.outcome;
}
