// Drawing and wrapping of certificates: SVG to PDF or PNG, QR codes, PDF attachments, gzip. No type of librsvg,
// cairo, fontconfig, libqrencode, libqpdf or zlib shows here: bytes, sizes, numbers and C strings only.
//
// Every function returns 0 (or a positive id) when it worked, and a negative crender_status otherwise. All may be
// called from any thread. Where a `message` is given, it receives the library's own words about a failure, cut at its
// capacity.

#ifndef CRENDER_H
#define CRENDER_H

#include <stddef.h>
#include <stdint.h>

#define CRENDER_MESSAGE_CAPACITY 256

enum {
    CRENDER_OK = 0,
    CRENDER_NO_MEMORY = -1,
    CRENDER_BAD_INPUT = -2,   // the bytes given are not what the function reads
    CRENDER_LIBRARY = -3,     // a library refused; see the message
    CRENDER_NOT_FOUND = -4,
    CRENDER_TOO_LARGE = -5,
};

/// Bytes owned by the caller, to be given back with `crender_free`.
typedef struct {
    uint8_t *bytes;
    size_t count;
} crender_bytes;

void crender_free(crender_bytes *bytes);

// MARK: Fonts

/// Opens an empty, private set of fonts and returns its id (greater than 0). Fonts of the machine are not in it.
int32_t crender_fonts_open(void);

/// Adds one font file (OpenType or TrueType) to a set. The bytes are copied.
int32_t crender_fonts_add(int32_t fonts, const uint8_t *bytes, size_t count);

/// Lets go of a set. Drawings under way keep what they use.
void crender_fonts_close(int32_t fonts);

// MARK: Drawing

/// What a document says of itself. Every string is UTF-8 and may be NULL, but `created` (ISO 8601, UTC) should be
/// given: without it the clock would leak into the bytes.
typedef struct {
    double width;   // points
    double height;  // points
    const char *title;
    const char *author;
    const char *subject;
    const char *keywords;
    const char *creator;
    const char *created;
} crender_document;

/// Draws an SVG on one PDF page, its text kept as text, with the fonts of the set alone.
int32_t crender_pdf(int32_t fonts, const uint8_t *svg, size_t count, const crender_document *document,
                    crender_bytes *pdf, char *message);

/// Draws an SVG as a PNG picture of the given size in pixels, on white.
int32_t crender_png(int32_t fonts, const uint8_t *svg, size_t count, int32_t width, int32_t height, crender_bytes *png,
                    char *message);

// MARK: QR

/// The modules of the smallest QR symbol for the bytes, one byte each, row by row: 1 dark, 0 light; no quiet zone.
/// `level` 0...3 is the error correction L, M, Q, H.
int32_t crender_qr(const uint8_t *bytes, size_t count, int32_t level, crender_bytes *modules, int32_t *side);

// MARK: Attachments

/// A copy of the PDF that carries one embedded file, states the document's language (BCP 47) and shows its title.
/// `created` is a PDF date such as `D:20261120150405Z`. Equal input gives equal bytes.
typedef struct {
    const char *name;
    const char *media_type;
    const char *description;
    const char *created;
    const char *language;
} crender_attachment;

int32_t crender_attach(const uint8_t *pdf, size_t count, const uint8_t *file, size_t file_count,
                       const crender_attachment *attachment, crender_bytes *out, char *message);

/// The embedded file of that name. CRENDER_NOT_FOUND where the PDF carries none, CRENDER_TOO_LARGE over `limit` bytes.
int32_t crender_extract(const uint8_t *pdf, size_t count, const char *name, size_t limit, crender_bytes *file,
                        char *message);

// MARK: Compression

/// RFC 1952 gzip without time or name, so that equal input gives equal bytes.
int32_t crender_gzip(const uint8_t *bytes, size_t count, crender_bytes *out);

/// The reverse; CRENDER_TOO_LARGE over `limit` bytes.
int32_t crender_gunzip(const uint8_t *bytes, size_t count, size_t limit, crender_bytes *out);

#endif
