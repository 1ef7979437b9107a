#include "common.h"

#include "CCurl.h"

#include <pthread.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void start(void) { curl_global_init(CURL_GLOBAL_DEFAULT); }

void ccurl_start(void) { pthread_once(&once, start); }

int ccurl_look(void *context, curl_off_t a, curl_off_t b, curl_off_t c, curl_off_t d) {
    (void)a, (void)b, (void)c, (void)d;
    return __atomic_load_n((const int *)context, __ATOMIC_RELAXED);
}

void ccurl_cancel(int *cancelled) { __atomic_store_n(cancelled, 1, __ATOMIC_RELAXED); }

int ccurl_failure(CURLcode code) {
    switch (code) {
    case CURLE_OK: return CCURL_SENT;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT: return CCURL_UNREACHABLE;
    case CURLE_OPERATION_TIMEDOUT: return CCURL_TIMEOUT;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_USE_SSL_FAILED: return CCURL_UNTRUSTED;
    case CURLE_LOGIN_DENIED: return CCURL_LOGIN;
    case CURLE_ABORTED_BY_CALLBACK: return CCURL_CANCELLED;
    default: return CCURL_OTHER;
    }
}
