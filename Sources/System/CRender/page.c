#include "internal.h"

#include <cairo/cairo-pdf.h>
#include <cairo/cairo.h>

typedef struct {
    crender_bytes bytes;
    size_t capacity;
} sink;

static cairo_status_t pour(void *closure, const unsigned char *bytes, unsigned int count) {
    sink *to = closure;
    return crender_append(&to->bytes, &to->capacity, bytes, count) == CRENDER_OK ? CAIRO_STATUS_SUCCESS
                                                                                : CAIRO_STATUS_NO_MEMORY;
}

/// Draws the SVG over the whole of the surface.
static int32_t draw(const uint8_t *svg, size_t count, cairo_surface_t *surface, double width, double height, int white,
                    char *message) {
    GError *error = NULL;
    RsvgHandle *handle = rsvg_handle_new_from_data(svg, count, &error);
    if (handle == NULL) {
        crender_say(message, error != NULL ? error->message : "not an SVG");
        if (error != NULL) g_error_free(error);
        return CRENDER_BAD_INPUT;
    }
    cairo_t *cr = cairo_create(surface);
    if (white) {
        cairo_set_source_rgb(cr, 1, 1, 1);
        cairo_paint(cr);
    }
    RsvgRectangle page = {0, 0, width, height};
    int drawn = rsvg_handle_render_document(handle, cr, &page, &error);
    int32_t status = CRENDER_OK;
    if (!drawn) {
        crender_say(message, error != NULL ? error->message : "the SVG cannot be drawn");
        if (error != NULL) g_error_free(error);
        status = CRENDER_LIBRARY;
    } else if (cairo_status(cr) != CAIRO_STATUS_SUCCESS) {
        crender_say(message, cairo_status_to_string(cairo_status(cr)));
        status = CRENDER_LIBRARY;
    }
    cairo_destroy(cr);
    g_object_unref(handle);
    return status;
}

static void describe(cairo_surface_t *surface, const crender_document *document) {
    const struct {
        cairo_pdf_metadata_t key;
        const char *value;
    } lines[] = {
        {CAIRO_PDF_METADATA_TITLE, document->title},       {CAIRO_PDF_METADATA_AUTHOR, document->author},
        {CAIRO_PDF_METADATA_SUBJECT, document->subject},   {CAIRO_PDF_METADATA_KEYWORDS, document->keywords},
        {CAIRO_PDF_METADATA_CREATOR, document->creator},   {CAIRO_PDF_METADATA_CREATE_DATE, document->created},
        {CAIRO_PDF_METADATA_MOD_DATE, document->created},
    };
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        if (lines[i].value != NULL) cairo_pdf_surface_set_metadata(surface, lines[i].key, lines[i].value);
}

/// Gives the sink's bytes to the caller, or throws them away where something went wrong.
static int32_t hand_over(sink *from, int32_t status, cairo_status_t surface, crender_bytes *out, char *message) {
    if (status == CRENDER_OK && surface != CAIRO_STATUS_SUCCESS) {
        crender_say(message, cairo_status_to_string(surface));
        status = CRENDER_LIBRARY;
    }
    if (status == CRENDER_OK) {
        *out = from->bytes;
    } else {
        crender_free(&from->bytes);
    }
    return status;
}

int32_t crender_pdf(int32_t fonts, const uint8_t *svg, size_t count, const crender_document *document,
                    crender_bytes *pdf, char *message) {
    int32_t status = crender_fonts_use(fonts);
    if (status != CRENDER_OK) return status;
    sink to = {{NULL, 0}, 0};
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(pour, &to, document->width, document->height);
    describe(surface, document);
    status = draw(svg, count, surface, document->width, document->height, 0, message);
    cairo_surface_finish(surface);
    cairo_status_t finished = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    return hand_over(&to, status, finished, pdf, message);
}

int32_t crender_png(int32_t fonts, const uint8_t *svg, size_t count, int32_t width, int32_t height, crender_bytes *png,
                    char *message) {
    if (width < 1 || height < 1 || width > 10000 || height > 10000) return CRENDER_TOO_LARGE;
    int32_t status = crender_fonts_use(fonts);
    if (status != CRENDER_OK) return status;
    sink to = {{NULL, 0}, 0};
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    status = draw(svg, count, surface, width, height, 1, message);
    cairo_status_t finished = cairo_surface_status(surface);
    if (status == CRENDER_OK && finished == CAIRO_STATUS_SUCCESS)
        finished = cairo_surface_write_to_png_stream(surface, pour, &to);
    cairo_surface_destroy(surface);
    return hand_over(&to, status, finished, png, message);
}
