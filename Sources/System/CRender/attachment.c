#include "internal.h"

#include <qpdf/qpdf-c.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

/// Deep enough for any name tree that a real program writes.
#define DEEPEST 32
/// Name tree nodes and names looked at before giving up.
#define MOST_NODES 10000

static qpdf_data open_pdf(const uint8_t *pdf, size_t count, char *message) {
    qpdf_data file = qpdf_init();
    if (file == NULL) return NULL;
    qpdf_set_suppress_warnings(file, QPDF_TRUE);
    qpdf_silence_errors(file);
    if ((qpdf_read_memory(file, "certificate", (const char *)pdf, count, NULL) & QPDF_ERRORS) != 0) {
        crender_say(message, qpdf_get_error_full_text(file, qpdf_get_error(file)));
        qpdf_cleanup(&file);
        return NULL;
    }
    return file;
}

static int32_t failed(qpdf_data file, char *message) {
    if (!qpdf_has_error(file)) return CRENDER_OK;
    crender_say(message, qpdf_get_error_full_text(file, qpdf_get_error(file)));
    return CRENDER_LIBRARY;
}

/// Closes a file; an error that was not asked for until now is taken first, or libqpdf would print it.
static void close_pdf(qpdf_data *file) {
    if (qpdf_has_error(*file)) qpdf_get_error(*file);
    qpdf_cleanup(file);
}

static void put(qpdf_data file, qpdf_oh dictionary, const char *key, qpdf_oh value) {
    qpdf_oh_replace_key(file, dictionary, key, value);
}

/// ISO 32000-1, 7.11.4: the embedded file stream.
static qpdf_oh embedded_file(qpdf_data file, const uint8_t *bytes, size_t count, const crender_attachment *about) {
    qpdf_oh stream = qpdf_oh_new_stream(file);
    qpdf_oh_replace_stream_data(file, stream, bytes, count, qpdf_oh_new_null(file), qpdf_oh_new_null(file));
    qpdf_oh dictionary = qpdf_oh_get_dict(file, stream);
    char type[128];
    snprintf(type, sizeof type, "/%s", about->media_type);
    put(file, dictionary, "/Type", qpdf_oh_new_name(file, "/EmbeddedFile"));
    put(file, dictionary, "/Subtype", qpdf_oh_new_name(file, type));
    qpdf_oh parameters = qpdf_oh_new_dictionary(file);
    put(file, parameters, "/Size", qpdf_oh_new_integer(file, (long long)count));
    put(file, parameters, "/CreationDate", qpdf_oh_new_string(file, about->created));
    put(file, parameters, "/ModDate", qpdf_oh_new_string(file, about->created));
    put(file, dictionary, "/Params", parameters);
    return stream;
}

/// ISO 32000-1, 7.11.3, and ISO 32000-2, 14.13 for its relation to the document.
static qpdf_oh file_specification(qpdf_data file, qpdf_oh stream, const crender_attachment *about) {
    qpdf_oh specification = qpdf_oh_new_dictionary(file);
    put(file, specification, "/Type", qpdf_oh_new_name(file, "/Filespec"));
    put(file, specification, "/F", qpdf_oh_new_string(file, about->name));
    put(file, specification, "/UF", qpdf_oh_new_unicode_string(file, about->name));
    put(file, specification, "/Desc", qpdf_oh_new_unicode_string(file, about->description));
    put(file, specification, "/AFRelationship", qpdf_oh_new_name(file, "/Data"));
    qpdf_oh streams = qpdf_oh_new_dictionary(file);
    put(file, streams, "/F", stream);
    put(file, streams, "/UF", stream);
    put(file, specification, "/EF", streams);
    return qpdf_make_indirect_object(file, specification);
}

static void complete_root(qpdf_data file, qpdf_oh specification, const crender_attachment *about) {
    qpdf_oh root = qpdf_get_root(file);
    qpdf_oh list = qpdf_oh_new_array(file);
    qpdf_oh_append_item(file, list, qpdf_oh_new_unicode_string(file, about->name));
    qpdf_oh_append_item(file, list, specification);
    qpdf_oh tree = qpdf_oh_new_dictionary(file);
    put(file, tree, "/Names", list);
    qpdf_oh names = qpdf_oh_get_key(file, root, "/Names");
    if (!qpdf_oh_is_dictionary(file, names)) {
        names = qpdf_oh_new_dictionary(file);
        put(file, root, "/Names", names);
        names = qpdf_oh_get_key(file, root, "/Names");
    }
    put(file, names, "/EmbeddedFiles", tree);
    put(file, root, "/AF", qpdf_oh_wrap_in_array(file, specification));
    put(file, root, "/Lang", qpdf_oh_new_unicode_string(file, about->language));
    qpdf_oh view = qpdf_oh_new_dictionary(file);
    put(file, view, "/DisplayDocTitle", qpdf_oh_new_bool(file, QPDF_TRUE));
    put(file, root, "/ViewerPreferences", view);
}

int32_t crender_attach(const uint8_t *pdf, size_t count, const uint8_t *bytes, size_t file_count,
                       const crender_attachment *attachment, crender_bytes *out, char *message) {
    qpdf_data file = open_pdf(pdf, count, message);
    if (file == NULL) return CRENDER_BAD_INPUT;
    qpdf_oh stream = embedded_file(file, bytes, file_count, attachment);
    complete_root(file, file_specification(file, stream, attachment), attachment);
    int32_t status = failed(file, message);
    if (status == CRENDER_OK) {
        qpdf_init_write_memory(file);
        qpdf_set_deterministic_ID(file, QPDF_TRUE);
        qpdf_set_object_stream_mode(file, qpdf_o_generate);
        if ((qpdf_write(file) & QPDF_ERRORS) != 0) {
            status = failed(file, message);
            if (status == CRENDER_OK) status = CRENDER_LIBRARY;
        }
    }
    if (status == CRENDER_OK) status = crender_copy(qpdf_get_buffer(file), qpdf_get_buffer_length(file), out);
    close_pdf(&file);
    return status;
}

/// Looks through a name tree (ISO 32000-1, 7.9.6) for a file specification of that name.
static qpdf_oh find(qpdf_data file, qpdf_oh node, const char *name, int depth, int *budget, int *found) {
    qpdf_oh none = qpdf_oh_new_null(file);
    if (depth > DEEPEST || !qpdf_oh_is_dictionary(file, node)) return none;
    qpdf_oh names = qpdf_oh_get_key(file, node, "/Names");
    if (qpdf_oh_is_array(file, names)) {
        int items = qpdf_oh_get_array_n_items(file, names);
        for (int i = 0; i + 1 < items && (*budget)-- > 0; i += 2) {
            qpdf_oh key = qpdf_oh_get_array_item(file, names, i);
            if (!qpdf_oh_is_string(file, key) || strcmp(qpdf_oh_get_utf8_value(file, key), name) != 0) continue;
            *found = 1;
            return qpdf_oh_get_array_item(file, names, i + 1);
        }
    }
    qpdf_oh kids = qpdf_oh_get_key(file, node, "/Kids");
    if (!qpdf_oh_is_array(file, kids)) return none;
    int items = qpdf_oh_get_array_n_items(file, kids);
    for (int i = 0; i < items && (*budget)-- > 0 && !*found; i++) {
        qpdf_oh hit = find(file, qpdf_oh_get_array_item(file, kids, i), name, depth + 1, budget, found);
        if (*found) return hit;
    }
    return none;
}

static qpdf_oh step(qpdf_data file, qpdf_oh from, const char *key) {
    return qpdf_oh_is_dictionary(file, from) ? qpdf_oh_get_key(file, from, key) : qpdf_oh_new_null(file);
}

/// The stream's bytes. They are unpacked here and not by libqpdf, which has no limit against bombs.
static int32_t contents(qpdf_data file, qpdf_oh stream, size_t limit, crender_bytes *out, char *message) {
    unsigned char *raw = NULL;
    size_t length = 0;
    QPDF_ERROR_CODE code = qpdf_oh_get_stream_data(file, stream, qpdf_dl_none, NULL, &raw, &length);
    if ((code & QPDF_ERRORS) != 0 || raw == NULL) {
        free(raw);
        return failed(file, message) == CRENDER_OK ? CRENDER_BAD_INPUT : CRENDER_LIBRARY;
    }
    qpdf_oh dictionary = qpdf_oh_get_dict(file, stream);
    qpdf_oh filter = qpdf_oh_get_key(file, dictionary, "/Filter");
    if (qpdf_oh_is_array(file, filter) && qpdf_oh_get_array_n_items(file, filter) == 1)
        filter = qpdf_oh_get_array_item(file, filter, 0);
    int32_t status = CRENDER_BAD_INPUT;
    if (qpdf_oh_is_null(file, filter)) {
        status = length > limit ? CRENDER_TOO_LARGE : crender_copy(raw, length, out);
    } else if (qpdf_oh_is_name_and_equals(file, filter, "/FlateDecode") &&
               qpdf_oh_is_null(file, qpdf_oh_get_key(file, dictionary, "/DecodeParms"))) {
        status = crender_inflate(raw, length, MAX_WBITS, limit, out);
    }
    free(raw);
    return status;
}

int32_t crender_extract(const uint8_t *pdf, size_t count, const char *name, size_t limit, crender_bytes *out,
                        char *message) {
    qpdf_data file = open_pdf(pdf, count, message);
    if (file == NULL) return CRENDER_BAD_INPUT;
    int found = 0;
    int budget = MOST_NODES;
    qpdf_oh tree = step(file, step(file, qpdf_get_root(file), "/Names"), "/EmbeddedFiles");
    qpdf_oh specification = find(file, tree, name, 0, &budget, &found);
    qpdf_oh stream = step(file, step(file, specification, "/EF"), "/F");
    int32_t status = CRENDER_NOT_FOUND;
    if (qpdf_oh_is_stream(file, stream)) {
        status = contents(file, stream, limit, out, message);
    } else if (failed(file, message) != CRENDER_OK) {
        status = CRENDER_BAD_INPUT;
    }
    close_pdf(&file);
    return status;
}
