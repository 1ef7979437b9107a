#include "CGzip.h"

#include <limits.h>
#include <string.h>
#include <zlib.h>

enum { GZIP = 16, HEAD_AND_TAIL = 18 };

size_t cgzip_bound(size_t count) { return compressBound(count) + HEAD_AND_TAIL; }

size_t cgzip(const uint8_t *bytes, size_t count, int level, uint8_t *out, size_t capacity) {
    if (count > UINT_MAX || capacity > UINT_MAX) return 0;
    z_stream stream;
    memset(&stream, 0, sizeof stream);
    if (deflateInit2(&stream, level, Z_DEFLATED, MAX_WBITS + GZIP, 8, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
    stream.next_in = (Bytef *)bytes;
    stream.avail_in = (uInt)count;
    stream.next_out = out;
    stream.avail_out = (uInt)capacity;
    int code = deflate(&stream, Z_FINISH);
    size_t written = code == Z_STREAM_END ? stream.total_out : 0;
    deflateEnd(&stream);
    return written;
}
