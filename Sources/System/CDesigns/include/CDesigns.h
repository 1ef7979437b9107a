#ifndef CDESIGNS_H
#define CDESIGNS_H

#include <stddef.h>

/// Files of `Certificates`, embedded when this target is compiled.

int rumbo_design_count(void);

/// Name of the design that a file belongs to. Valid from 0 to count - 1, as all that follow.
const char *_Nonnull rumbo_design_name(int index);

/// Path of a file within its design.
const char *_Nonnull rumbo_design_file(int index);

const unsigned char *_Nonnull rumbo_design_bytes(int index);

size_t rumbo_design_length(int index);

#endif
