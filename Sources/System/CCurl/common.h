#ifndef CCURL_COMMON_H
#define CCURL_COMMON_H

#include <curl/curl.h>

/// Readies libcurl, once for the process.
void ccurl_start(void);

/// Looks, as libcurl goes on, whether it is to stop.
int ccurl_look(void *context, curl_off_t a, curl_off_t b, curl_off_t c, curl_off_t d);

/// libcurl's many numbers as the few of this wrapper.
int ccurl_failure(CURLcode code);

#endif
