#ifndef CGZIP_H
#define CGZIP_H

#include <stddef.h>
#include <stdint.h>

/// Bytes that `cgzip` may need for `count` bytes of input.
size_t cgzip_bound(size_t count);

/// Writes `bytes` as gzip (RFC 1952) at a level of 1 to 9 into `out`; answers the bytes written, 0 where it failed.
size_t cgzip(const uint8_t *_Nullable bytes, size_t count, int level, uint8_t *_Nonnull out, size_t capacity);

#endif
