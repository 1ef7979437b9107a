#include "internal.h"

#include <stdlib.h>
#include <string.h>

void crender_free(crender_bytes *bytes) {
    if (bytes == NULL) return;
    free(bytes->bytes);
    bytes->bytes = NULL;
    bytes->count = 0;
}

void crender_say(char *message, const char *words) {
    if (message == NULL) return;
    if (words == NULL) words = "";
    size_t length = strlen(words);
    if (length >= CRENDER_MESSAGE_CAPACITY) {
        length = CRENDER_MESSAGE_CAPACITY - 1;
        // Never cut inside a UTF-8 sequence.
        while (length > 0 && ((unsigned char)words[length] & 0xC0) == 0x80) length--;
    }
    memcpy(message, words, length);
    message[length] = 0;
}

int32_t crender_copy(const void *bytes, size_t count, crender_bytes *out) {
    uint8_t *copy = malloc(count > 0 ? count : 1);
    if (copy == NULL) return CRENDER_NO_MEMORY;
    if (count > 0) memcpy(copy, bytes, count);
    out->bytes = copy;
    out->count = count;
    return CRENDER_OK;
}

int32_t crender_append(crender_bytes *out, size_t *capacity, const void *bytes, size_t count) {
    if (count > SIZE_MAX / 2 - out->count) return CRENDER_NO_MEMORY;
    size_t needed = out->count + count;
    if (needed > *capacity) {
        size_t grown = *capacity > 0 ? *capacity : 16384;
        while (grown < needed) grown *= 2;
        uint8_t *moved = realloc(out->bytes, grown);
        if (moved == NULL) return CRENDER_NO_MEMORY;
        out->bytes = moved;
        *capacity = grown;
    }
    if (count > 0) memcpy(out->bytes + out->count, bytes, count);
    out->count = needed;
    return CRENDER_OK;
}
