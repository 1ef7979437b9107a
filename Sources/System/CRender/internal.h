// Shared by the files of this target only.

#ifndef CRENDER_INTERNAL_H
#define CRENDER_INTERNAL_H

#include "CRender.h"

// The few functions of librsvg, GObject and Pango that are used, declared here rather than included: their headers need
// GLib's include paths, and librsvg's pkg-config makes SwiftPM warn on every build.

typedef struct RsvgHandle RsvgHandle;
typedef struct PangoFontMap PangoFontMap;

typedef struct {
    uint32_t domain;
    int code;
    char *message;
} GError;

typedef struct {
    double x, y, width, height;
} RsvgRectangle;

struct _cairo;
struct _FcConfig;

RsvgHandle *rsvg_handle_new_from_data(const uint8_t *data, size_t count, GError **error);
int rsvg_handle_render_document(RsvgHandle *handle, struct _cairo *cr, const RsvgRectangle *viewport, GError **error);
void g_object_unref(void *object);
void g_error_free(GError *error);
PangoFontMap *pango_cairo_font_map_new_for_font_type(int cairo_font_type);
void pango_cairo_font_map_set_default(PangoFontMap *map);
void pango_fc_font_map_set_config(PangoFontMap *map, struct _FcConfig *config);

/// Makes the set the one that text on this thread is drawn with.
int32_t crender_fonts_use(int32_t fonts);

/// Copies a library's words into a message of CRENDER_MESSAGE_CAPACITY bytes; either may be NULL.
void crender_say(char *message, const char *words);

/// A copy of bytes for the caller, or CRENDER_NO_MEMORY.
int32_t crender_copy(const void *bytes, size_t count, crender_bytes *out);

/// Appends to bytes, growing them; returns 0 or CRENDER_NO_MEMORY. `capacity` is kept by the caller.
int32_t crender_append(crender_bytes *out, size_t *capacity, const void *bytes, size_t count);

/// zlib's inflate with its own numbers for the window and the kind of wrapping; CRENDER_TOO_LARGE over `limit` bytes.
int32_t crender_inflate(const uint8_t *bytes, size_t count, int window, size_t limit, crender_bytes *out);

#endif
