#define _GNU_SOURCE
#include "internal.h"

#include <cairo/cairo.h>
#include <fontconfig/fontconfig.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// Font files live in memory (memfd) and reach fontconfig by their /proc path, so nothing is left on disk. Cairo keys
// its faces by path for as long as the process lives, hence a file, once added, keeps its descriptor: the same bytes
// added again find it, and different bytes never meet an old path.

typedef struct font_file {
    struct font_file *next;
    const uint8_t *bytes;
    size_t count;
    char path[64];
} font_file;

typedef struct font_set {
    struct font_set *next;
    int32_t id;
    FcConfig *config;
} font_set;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static font_file *files = NULL;
static font_set *sets = NULL;
static int32_t last_id = 0;

/// The set that this thread's default font map was made for.
static _Thread_local int32_t current = 0;

static const font_file *file_of(const uint8_t *bytes, size_t count) {
    for (const font_file *file = files; file != NULL; file = file->next)
        if (file->count == count && memcmp(file->bytes, bytes, count) == 0) return file;
    int descriptor = memfd_create("rumbo-font", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (descriptor < 0) return NULL;
    size_t written = 0;
    while (written < count) {
        ssize_t step = write(descriptor, bytes + written, count - written);
        if (step <= 0) break;
        written += (size_t)step;
    }
    void *map = MAP_FAILED;
    if (written == count && fcntl(descriptor, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW) == 0)
        map = mmap(NULL, count, PROT_READ, MAP_PRIVATE, descriptor, 0);
    font_file *file = map == MAP_FAILED ? NULL : malloc(sizeof *file);
    if (file == NULL) {
        if (map != MAP_FAILED) munmap(map, count);
        close(descriptor);
        return NULL;
    }
    file->bytes = map;
    file->count = count;
    snprintf(file->path, sizeof file->path, "/proc/self/fd/%d", descriptor);
    file->next = files;
    files = file;
    return file;
}

static font_set *set_of(int32_t id) {
    for (font_set *set = sets; set != NULL; set = set->next)
        if (set->id == id) return set;
    return NULL;
}

int32_t crender_fonts_open(void) {
    font_set *set = malloc(sizeof *set);
    if (set == NULL) return CRENDER_NO_MEMORY;
    set->config = FcConfigCreate();
    if (set->config == NULL) {
        free(set);
        return CRENDER_NO_MEMORY;
    }
    pthread_mutex_lock(&lock);
    if (last_id == INT32_MAX) {
        pthread_mutex_unlock(&lock);
        FcConfigDestroy(set->config);
        free(set);
        return CRENDER_TOO_LARGE;
    }
    int32_t id = ++last_id;
    set->id = id;
    set->next = sets;
    sets = set;
    pthread_mutex_unlock(&lock);
    return id;
}

int32_t crender_fonts_add(int32_t fonts, const uint8_t *bytes, size_t count) {
    if (bytes == NULL || count == 0) return CRENDER_BAD_INPUT;
    pthread_mutex_lock(&lock);
    font_set *set = set_of(fonts);
    const font_file *file = set == NULL ? NULL : file_of(bytes, count);
    int32_t status = set == NULL ? CRENDER_NOT_FOUND : file == NULL ? CRENDER_NO_MEMORY : CRENDER_OK;
    if (status == CRENDER_OK && !FcConfigAppFontAddFile(set->config, (const FcChar8 *)file->path))
        status = CRENDER_BAD_INPUT;
    pthread_mutex_unlock(&lock);
    return status;
}

void crender_fonts_close(int32_t fonts) {
    pthread_mutex_lock(&lock);
    for (font_set **link = &sets; *link != NULL; link = &(*link)->next) {
        if ((*link)->id != fonts) continue;
        font_set *set = *link;
        *link = set->next;
        FcConfigDestroy(set->config);
        free(set);
        break;
    }
    pthread_mutex_unlock(&lock);
}

int32_t crender_fonts_use(int32_t fonts) {
    if (current == fonts) return CRENDER_OK;
    pthread_mutex_lock(&lock);
    font_set *set = set_of(fonts);
    FcConfig *config = set == NULL ? NULL : FcConfigReference(set->config);
    pthread_mutex_unlock(&lock);
    if (config == NULL) return CRENDER_NOT_FOUND;
    PangoFontMap *map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    if (map == NULL) {
        FcConfigDestroy(config);
        return CRENDER_NO_MEMORY;
    }
    pango_fc_font_map_set_config(map, config);  // takes its own reference
    pango_cairo_font_map_set_default(map);      // this thread's; takes its own reference
    g_object_unref(map);
    FcConfigDestroy(config);
    current = fonts;
    return CRENDER_OK;
}
