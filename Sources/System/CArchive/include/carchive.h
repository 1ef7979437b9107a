// Reading ZIP archives with libarchive, from memory or from a range of an open file.
#ifndef CARCHIVE_H
#define CARCHIVE_H

#include <stddef.h>
#include <stdint.h>

// The bytes `head` followed by `length` bytes: of `bytes`, or if that is NULL, of the file from `start`.
typedef struct {
    const void *head;
    size_t head_length;
    const void *bytes;
    int file;
    int64_t start;
    int64_t length;
} CArchiveInput;

typedef enum { CARCHIVE_FILE, CARCHIVE_FOLDER, CARCHIVE_LINK, CARCHIVE_SPECIAL } CArchiveKind;

typedef struct {
    CArchiveKind kind;
    int encrypted;
    int64_t size;           // -1 where unknown
} CArchiveEntry;

typedef struct CArchive CArchive;

// A whole archive with its central directory, entries in the order of their place. NULL if it is not one.
CArchive *carchive_open(const CArchiveInput *input);
// One entry, from its local header on. NULL on failure.
CArchive *carchive_open_entry(const CArchiveInput *input);
// 1: an entry; 0: no more; -1: damaged.
int carchive_next(CArchive *archive, CArchiveEntry *entry);
// Bytes given, 0 at the entry's end, -1 if its data is damaged or its checksum wrong.
int64_t carchive_read(CArchive *archive, void *room, size_t size);
void carchive_close(CArchive *archive);

// CRC-32 as ZIP uses it; begin with 0.
uint32_t carchive_crc32(uint32_t crc, const void *bytes, size_t length);

// A regular file, opened for reading; -1 if it is none or cannot be read. A symbolic link is followed only if asked.
int carchive_file_open(const char *path, int follow_links, int64_t *size);
// Bytes read, fewer only at the end of the file; -1 on failure.
int64_t carchive_file_read(int file, int64_t at, void *room, size_t size);
void carchive_file_close(int file);

#endif
