#define _FILE_OFFSET_BITS 64
#include "carchive.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ROOM = 65536 };

struct CArchive {
    struct archive *reader;
    CArchiveInput input;
    int64_t at;
    unsigned char room[ROOM];
};

static int64_t total(const CArchive *a) { return (int64_t)a->input.head_length + a->input.length; }

static la_ssize_t on_read(struct archive *reader, void *context, const void **given) {
    CArchive *a = context;
    int64_t head = (int64_t)a->input.head_length, left = total(a) - a->at;
    if (left <= 0) return 0;
    if (a->at < head) {
        *given = (const char *)a->input.head + a->at;
        left = head - a->at;
    } else if (a->input.bytes != NULL) {
        *given = (const char *)a->input.bytes + (a->at - head);
        if (left > 1 << 20) left = 1 << 20;
    } else {
        left = carchive_file_read(a->input.file, a->input.start + (a->at - head), a->room,
                                  left < ROOM ? (size_t)left : ROOM);
        if (left < 0) {
            archive_set_error(reader, EIO, "cannot read");
            return ARCHIVE_FATAL;
        }
        *given = a->room;
    }
    a->at += left;
    return (la_ssize_t)left;
}

static la_int64_t on_skip(struct archive *reader, void *context, la_int64_t want) {
    (void)reader;
    CArchive *a = context;
    int64_t left = total(a) - a->at;
    if (want > left) want = left;
    if (want < 0) want = 0;
    a->at += want;
    return want;
}

static la_int64_t on_seek(struct archive *reader, void *context, la_int64_t offset, int whence) {
    (void)reader;
    CArchive *a = context;
    int64_t base = whence == SEEK_CUR ? a->at : whence == SEEK_END ? total(a) : 0, to;
    if (__builtin_add_overflow(base, offset, &to) || to < 0 || to > total(a)) return ARCHIVE_FATAL;
    a->at = to;
    return to;
}

static CArchive *open_input(const CArchiveInput *input, int whole) {
    CArchive *a = calloc(1, sizeof *a);
    if (a == NULL) return NULL;
    a->input = *input;
    a->reader = archive_read_new();
    if (a->reader == NULL) {
        free(a);
        return NULL;
    }
    // Only the format that is expected: with all of them on, a ZIP behind a tar would open as tar.
    int r = whole ? archive_read_support_format_zip_seekable(a->reader)
                  : archive_read_support_format_zip_streamable(a->reader);
    archive_read_set_read_callback(a->reader, on_read);
    archive_read_set_skip_callback(a->reader, on_skip);
    if (whole) archive_read_set_seek_callback(a->reader, on_seek);
    archive_read_set_callback_data(a->reader, a);
    if (r != ARCHIVE_OK || archive_read_open1(a->reader) != ARCHIVE_OK) {
        carchive_close(a);
        return NULL;
    }
    return a;
}

CArchive *carchive_open(const CArchiveInput *input) { return open_input(input, 1); }
CArchive *carchive_open_entry(const CArchiveInput *input) { return open_input(input, 0); }

int carchive_next(CArchive *a, CArchiveEntry *out) {
    struct archive_entry *entry;
    int r = archive_read_next_header(a->reader, &entry);
    if (r == ARCHIVE_EOF) return 0;
    // A warning is about a name that the process's locale cannot hold; names are not taken from here.
    if (r != ARCHIVE_OK && r != ARCHIVE_WARN) return -1;
    switch (archive_entry_filetype(entry)) {
        case AE_IFREG: case 0: out->kind = CARCHIVE_FILE; break;
        case AE_IFDIR: out->kind = CARCHIVE_FOLDER; break;
        case AE_IFLNK: out->kind = CARCHIVE_LINK; break;
        default: out->kind = CARCHIVE_SPECIAL;
    }
    out->encrypted = archive_entry_is_encrypted(entry) != 0;
    out->size = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : -1;
    return 1;
}

int64_t carchive_read(CArchive *a, void *room, size_t size) {
    la_ssize_t n = archive_read_data(a->reader, room, size);
    return n < 0 ? -1 : n;          // a wrong checksum or length is only a warning there, a failure here
}

void carchive_close(CArchive *a) {
    if (a == NULL) return;
    archive_read_free(a->reader);
    free(a);
}

int carchive_file_open(const char *path, int follow_links, int64_t *size) {
    // O_NONBLOCK, or opening a named pipe would wait for a writer.
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (follow_links ? 0 : O_NOFOLLOW));
    if (file < 0) return -1;
    struct stat s;
    if (fstat(file, &s) != 0 || !S_ISREG(s.st_mode)) {
        close(file);
        return -1;
    }
    *size = s.st_size;
    return file;
}

int64_t carchive_file_read(int file, int64_t at, void *room, size_t size) {
    size_t done = 0;
    while (done < size) {
        ssize_t n = pread(file, (char *)room + done, size - done, at + (int64_t)done);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return -1;
        if (n == 0) break;
        done += (size_t)n;
    }
    return (int64_t)done;
}

void carchive_file_close(int file) { close(file); }
