#include "CCurl.h"
#include "common.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
    uint8_t *bytes;
    size_t room;
    size_t count;
    int is_cut;
} Sink;

// Keeps what there is room for; of an answer that goes on, nothing more is waited for.
static size_t take(char *in, size_t size, size_t items, void *context) {
    Sink *sink = context;
    size_t count = size * items;
    size_t left = sink->room - sink->count;
    if (count > left) sink->is_cut = 1;
    memcpy(sink->bytes + sink->count, in, count < left ? count : left);
    sink->count += count < left ? count : left;
    return count > left ? CURL_WRITEFUNC_ERROR : count;
}

static int append(struct curl_slist **list, const char *line) {
    struct curl_slist *longer = curl_slist_append(*list, line);
    if (!longer) return 0;
    *list = longer;
    return 1;
}

// The lines of `text` as libcurl takes them; NULL where there is no memory.
static struct curl_slist *lines(const char *text) {
    struct curl_slist *list = NULL;
    char *copy = strdup(text);
    char *rest = NULL;
    // It would wait for a "100 Continue" that many servers never send.
    int is_whole = copy && append(&list, "Expect:");
    if (copy) {
        for (char *line = strtok_r(copy, "\n", &rest); line && is_whole; line = strtok_r(NULL, "\n", &rest))
            is_whole = append(&list, line);
    }
    free(copy);
    if (is_whole) return list;
    curl_slist_free_all(list);
    return NULL;
}

ccurl_answer ccurl_post(const char *url, const char *headers, const uint8_t *bytes, size_t count, long connecting,
    long seconds, uint8_t *answer, size_t room, const int *cancelled) {
    ccurl_answer outcome = {CCURL_OTHER, 0, 0, 0};
    ccurl_start();
    CURL *curl = curl_easy_init();
    struct curl_slist *list = lines(headers);
    if (!curl || !list) {
        curl_easy_cleanup(curl);
        curl_slist_free_all(list);
        return outcome;
    }
    Sink sink = {answer, room, 0, 0};
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    // libcurl would ask the environment for a proxy.
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connecting);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, seconds);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
    curl_easy_setopt(curl, CURLOPT_POST, 1L);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)count);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, (const char *)bytes);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &sink);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, ccurl_look);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, (void *)cancelled);
    CURLcode code = curl_easy_perform(curl);
    curl_off_t wait = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &outcome.status);
    curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &wait);
    outcome.failure = sink.is_cut ? CCURL_SENT : ccurl_failure(code);
    outcome.retry_after = wait > 1000000 ? 1000000 : (long)wait;
    outcome.count = sink.count;
    curl_slist_free_all(list);
    curl_easy_cleanup(curl);
    return outcome;
}
