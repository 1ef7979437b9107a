#include "internal.h"

#include <errno.h>
#include <limits.h>
#include <qrencode.h>

int32_t crender_qr(const uint8_t *bytes, size_t count, int32_t level, crender_bytes *modules, int32_t *side) {
    if (bytes == NULL || count == 0 || count > INT_MAX || level < 0 || level > 3) return CRENDER_BAD_INPUT;
    QRcode *code = QRcode_encodeData((int)count, bytes, 0, (QRecLevel)level);
    if (code == NULL) return errno == ERANGE ? CRENDER_TOO_LARGE : CRENDER_NO_MEMORY;
    size_t cells = (size_t)code->width * (size_t)code->width;
    int32_t status = crender_copy(code->data, cells, modules);
    if (status == CRENDER_OK) {
        for (size_t i = 0; i < cells; i++) modules->bytes[i] &= 1;
        *side = code->width;
    }
    QRcode_free(code);
    return status;
}
