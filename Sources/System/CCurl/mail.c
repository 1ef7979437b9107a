#include "CCurl.h"

#include "common.h"

#include <string.h>

typedef struct {
    const uint8_t *bytes;
    size_t left;
} Source;

static size_t give(char *out, size_t size, size_t items, void *context) {
    Source *source = context;
    size_t count = size * items < source->left ? size * items : source->left;
    memcpy(out, source->bytes, count);
    source->bytes += count;
    source->left -= count;
    return count;
}

static size_t ignore(char *in, size_t size, size_t items, void *context) {
    (void)in, (void)context;
    return size * items;
}

// Sees what is said to the server, and keeps of it only whether the recipient was named.
static int overhear(CURL *curl, curl_infotype type, char *said, size_t count, void *context) {
    (void)curl;
    ccurl_outcome *outcome = context;
    if (type == CURLINFO_HEADER_OUT && count > 8 && memcmp(said, "RCPT TO:", 8) == 0) outcome->named_recipient = 1;
    return 0;
}

ccurl_outcome ccurl_mail(const char *url, const char *user, const char *password, int needs_tls, const char *from,
    const char *to, const uint8_t *bytes, size_t count, long seconds, const int *cancelled) {
    ccurl_outcome outcome = {CCURL_OTHER, 0, 0};
    ccurl_start();
    CURL *curl = curl_easy_init();
    struct curl_slist *recipients = curl_slist_append(NULL, to);
    if (!curl || !recipients) {
        curl_easy_cleanup(curl);
        curl_slist_free_all(recipients);
        return outcome;
    }
    Source source = {bytes, count};
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    // libcurl would ask the environment for a proxy.
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_USE_SSL, needs_tls ? (long)CURLUSESSL_ALL : (long)CURLUSESSL_NONE);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, seconds < 15 ? seconds : 15L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, seconds);
    if (user) curl_easy_setopt(curl, CURLOPT_USERNAME, user);
    if (user && password) curl_easy_setopt(curl, CURLOPT_PASSWORD, password);
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, (curl_off_t)count);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, give);
    curl_easy_setopt(curl, CURLOPT_READDATA, &source);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, ignore);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, ignore);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, overhear);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &outcome);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, ccurl_look);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, (void *)cancelled);
    outcome.failure = ccurl_failure(curl_easy_perform(curl));
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &outcome.reply);
    curl_slist_free_all(recipients);
    curl_easy_cleanup(curl);
    return outcome;
}
