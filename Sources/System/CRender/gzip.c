#include "internal.h"

#include <string.h>
#include <zlib.h>

enum { GZIP = 16 };

int32_t crender_gzip(const uint8_t *bytes, size_t count, crender_bytes *out) {
    if (count > 1u << 30) return CRENDER_TOO_LARGE;
    z_stream stream;
    memset(&stream, 0, sizeof stream);
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS + GZIP, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        return CRENDER_NO_MEMORY;
    crender_bytes packed = {NULL, 0};
    size_t capacity = 0;
    uint8_t step[16384];
    stream.next_in = (Bytef *)bytes;
    stream.avail_in = (uInt)count;
    int32_t status = CRENDER_OK;
    int code = Z_OK;
    while (status == CRENDER_OK && code == Z_OK) {
        stream.next_out = step;
        stream.avail_out = sizeof step;
        code = deflate(&stream, Z_FINISH);
        status = crender_append(&packed, &capacity, step, sizeof step - stream.avail_out);
    }
    deflateEnd(&stream);
    if (status == CRENDER_OK && code != Z_STREAM_END) status = CRENDER_LIBRARY;
    if (status == CRENDER_OK) {
        *out = packed;
    } else {
        crender_free(&packed);
    }
    return status;
}

int32_t crender_inflate(const uint8_t *bytes, size_t count, int window, size_t limit, crender_bytes *out) {
    if (count > 1u << 30) return CRENDER_TOO_LARGE;
    z_stream stream;
    memset(&stream, 0, sizeof stream);
    stream.next_in = (Bytef *)bytes;
    stream.avail_in = (uInt)count;
    if (inflateInit2(&stream, window) != Z_OK) return CRENDER_NO_MEMORY;
    crender_bytes plain = {NULL, 0};
    size_t capacity = 0;
    uint8_t step[16384];
    int32_t status = CRENDER_OK;
    int code = Z_OK;
    while (status == CRENDER_OK && code == Z_OK) {
        stream.next_out = step;
        stream.avail_out = sizeof step;
        code = inflate(&stream, Z_NO_FLUSH);
        size_t made = sizeof step - stream.avail_out;
        if (code != Z_OK && code != Z_STREAM_END) {
            status = CRENDER_BAD_INPUT;
        } else if (made > limit - plain.count) {
            status = CRENDER_TOO_LARGE;
        } else {
            status = crender_append(&plain, &capacity, step, made);
        }
    }
    inflateEnd(&stream);
    if (status == CRENDER_OK) {
        *out = plain;
    } else {
        crender_free(&plain);
    }
    return status;
}

int32_t crender_gunzip(const uint8_t *bytes, size_t count, size_t limit, crender_bytes *out) {
    return crender_inflate(bytes, count, MAX_WBITS + GZIP, limit, out);
}
