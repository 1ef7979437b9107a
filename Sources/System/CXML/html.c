#include <stdlib.h>

#include "shared.h"

static int is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
static int is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// As in XML, the time for a tag grows with the square of its attributes. From every "<letter" the tag is followed as
// libxml2 follows it, counting attributes; `steps` bounds the whole, since tags may seem to lie in one another.
static int attribute_flood(const char *s, size_t n, size_t most, int *line) {
    size_t steps = 0, allowed = 16 * n + 65536;
    for (size_t start = 0; start + 1 < n; start++) {
        if (s[start] == '\n') ++*line;
        if (s[start] != '<' || !is_letter(s[start + 1])) continue;
        size_t i = start + 1, count = 0;
        while (i < n && !is_blank(s[i]) && s[i] != '>' && s[i] != '/') i++;
        steps += i - start;
        while (i < n && s[i] != '>' && steps <= allowed) {
            size_t before = i;
            while (i < n && (is_blank(s[i]) || s[i] == '/')) i++;
            if (i >= n || s[i] == '>') break;
            if (++count > most) return 1;
            while (i < n && !is_blank(s[i]) && s[i] != '=' && s[i] != '>' && s[i] != '/') i++;
            size_t name_end = i;
            while (i < n && is_blank(s[i])) i++;
            if (i < n && s[i] == '=') {
                i++;
                while (i < n && is_blank(s[i])) i++;
                if (i < n && (s[i] == '"' || s[i] == '\'')) {
                    char quote = s[i++];
                    while (i < n && s[i] != quote) i++;
                    if (i < n) i++;
                } else {
                    while (i < n && !is_blank(s[i]) && s[i] != '>') i++;
                }
            } else {
                i = name_end;
            }
            if (i == before) i++;
            steps += i - before;
        }
        if (steps > allowed) return 1;
    }
    return 0;
}

static void on_start(void *parser, const xmlChar *name, const xmlChar **given) {
    Reading *r = reading_of(parser);
    if (r->outcome != CXML_DONE) return;
    size_t n = 0;
    while (given != NULL && given[2 * n] != NULL) n++;
    CXMLAttribute few[16], *attributes = n > 16 ? malloc(n * sizeof *attributes) : few;
    if (attributes == NULL) {
        stop(parser, CXML_FAILED);
        return;
    }
    for (size_t i = 0; i < n; i++) {
        const char *value = (const char *)given[2 * i + 1];
        attributes[i].name = (const char *)given[2 * i];
        attributes[i].space = "";
        attributes[i].value = value != NULL ? value : "";
        attributes[i].length = strlen(attributes[i].value);
    }
    int halt = r->events->start(r->context, (const char *)name, "", attributes, n, line_of(parser));
    if (halt) stop(parser, CXML_STOPPED);
    if (attributes != few) free(attributes);
}

static void on_end(void *parser, const xmlChar *name) {
    (void)name;
    Reading *r = reading_of(parser);
    if (r->outcome == CXML_DONE && r->events->end(r->context)) stop(parser, CXML_STOPPED);
}

static void on_text(void *parser, const xmlChar *bytes, int length) {
    Reading *r = reading_of(parser);
    if (r->outcome == CXML_DONE && length > 0
        && r->events->text(r->context, (const char *)bytes, (size_t)length)) stop(parser, CXML_STOPPED);
}

// Errors are what HTML is made of; without this they would be printed.
static void on_error(void *parser, xmlErrorPtr error) {
    if (error->code == XML_ERR_NO_MEMORY) stop(parser, CXML_FAILED);
}

CXMLOutcome cxml_read_html(const char *bytes, size_t length, size_t most_attributes,
                           const CXMLEvents *events, void *context, CXMLFailure *failure) {
    memset(failure, 0, sizeof *failure);
    if (length > 0x7fffffff) return CXML_FAILED;
    failure->line = 1;
    if (attribute_flood(bytes, length, most_attributes, &failure->line)) return CXML_FLOOD;
    failure->line = 0;
    htmlParserCtxtPtr parser = htmlNewParserCtxt();
    if (parser == NULL) return CXML_FAILED;
    Reading reading = {events, context, failure, CXML_DONE};
    parser->_private = &reading;
    memset(parser->sax, 0, sizeof *parser->sax);
    parser->sax->initialized = XML_SAX2_MAGIC;
    parser->sax->startElement = on_start;
    parser->sax->endElement = on_end;
    parser->sax->characters = on_text;
    parser->sax->ignorableWhitespace = on_text;
    parser->sax->cdataBlock = on_text;
    parser->sax->serror = (xmlStructuredErrorFunc)on_error;
    xmlDocPtr none = htmlCtxtReadMemory(parser, bytes, (int)length, NULL, "UTF-8",
                                        HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOIMPLIED
                                            | HTML_PARSE_NODEFDTD | HTML_PARSE_IGNORE_ENC);
    if (none != NULL) xmlFreeDoc(none);
    htmlFreeParserCtxt(parser);
    return reading.outcome;
}
