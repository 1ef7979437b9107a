#ifndef CASSETS_H
#define CASSETS_H

#include <stddef.h>

/// Files of `Sources/Pages`, embedded when this target is compiled.

int rumbo_asset_count(void);

/// Name of a file, without its folder. Valid from 0 to count - 1.
const char *_Nonnull rumbo_asset_name(int index);

const unsigned char *_Nonnull rumbo_asset_bytes(int index);

size_t rumbo_asset_length(int index);

#endif
