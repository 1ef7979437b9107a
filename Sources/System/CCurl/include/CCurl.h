#ifndef CCURL_H
#define CCURL_H

#include <stddef.h>
#include <stdint.h>

/// How far a message came, and what was answered last.
typedef struct {
    /// 0 when the server took the message, else libcurl's number for what went wrong.
    int failure;
    /// The last reply of the server, as 250 or 451; 0 where there was none.
    long reply;
    /// Whether the recipient was named already, so that a refusal is about this message and not about the server.
    int named_recipient;
} ccurl_outcome;

/// What went wrong, as far as it matters for what to do next.
enum { CCURL_SENT = 0, CCURL_UNREACHABLE, CCURL_TIMEOUT, CCURL_UNTRUSTED, CCURL_LOGIN, CCURL_CANCELLED, CCURL_OTHER };

/// Hands one message to a mail server and waits for its answer. Asks no proxy and reads no file of the user's.
///
/// - Parameters:
///   - url: `smtp://host:port/name` or `smtps://…`; the name is what the server is greeted with.
///   - user: NULL for no login.
///   - needs_tls: whether a connection that is not encrypted is given up.
///   - from: address without brackets, as is `to`.
///   - seconds: after which the whole is given up.
///   - cancelled: looked at while waiting; anything but 0 ends it.
ccurl_outcome ccurl_mail(const char *_Nonnull url, const char *_Nullable user, const char *_Nullable password,
    int needs_tls, const char *_Nonnull from, const char *_Nonnull to, const uint8_t *_Nonnull bytes, size_t count,
    long seconds, const int *_Nonnull cancelled);

/// Ends the message that looks at `cancelled`, from whatever thread.
void ccurl_cancel(int *_Nonnull cancelled);

#endif
