// XML and HTML as a stream of events, read by libxml2. No type of libxml2 shows here: its headers include ICU's,
// which do not compile together with Foundation's.
#ifndef CXML_H
#define CXML_H

#include <stddef.h>

typedef struct {
    const char *name;       // with its prefix only where the prefix is bound to nothing
    const char *space;      // namespace, "" for none
    const char *value;      // UTF-8, not ended by a zero
    size_t length;
} CXMLAttribute;

// Each returns 0 to go on, anything else to stop the parser.
typedef struct {
    int (*start)(void *context, const char *name, const char *space,
                 const CXMLAttribute *attributes, size_t count, int line);
    int (*end)(void *context);
    int (*text)(void *context, const char *bytes, size_t length);
} CXMLEvents;

typedef enum {
    CXML_DONE = 0,
    CXML_MALFORMED,         // not well-formed; line, column and message are set
    CXML_DOCTYPE,           // a document type declaration, refused before it is read
    CXML_STOPPED,           // an event asked to stop
    CXML_FLOOD,             // a tag with more than `most_attributes`; line is set
    CXML_FAILED             // out of memory
} CXMLOutcome;

typedef struct {
    int line;
    int column;
    char message[200];
} CXMLFailure;

// Call once before the first parse, from one thread: forbids loading of external entities for the whole process.
void cxml_prepare(void);

// UTF-8 without a byte order mark. Nothing is fetched, no entity but the five of XML is known.
CXMLOutcome cxml_read(const char *bytes, size_t length, size_t most_attributes,
                      const CXMLEvents *events, void *context, CXMLFailure *failure);

// UTF-8 without control characters. Mends what it can, as browsers do, so it is never CXML_MALFORMED.
CXMLOutcome cxml_read_html(const char *bytes, size_t length, size_t most_attributes,
                           const CXMLEvents *events, void *context, CXMLFailure *failure);

#endif
