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

/// What was answered to a POST.
typedef struct {
    /// CCURL_SENT when an answer came, else what went wrong.
    int failure;
    /// 201 or 503; 0 where there was no answer.
    long status;
    /// Seconds that the other side asks to wait; 0 where it asks for none.
    long retry_after;
    /// How many bytes of the answer's body were kept.
    size_t count;
} ccurl_answer;

/// Hands some bytes to another service by one HTTP POST and waits for the answer. Certificates are checked; no redirect is followed, no
/// proxy asked, no file of the user's read.
///
/// - Parameters:
///   - url: `http://…` or `https://…`.
///   - headers: lines without line ends, with a line feed between them.
///   - connecting: seconds after which a connection that does not come about is given up.
///   - seconds: after which the whole is given up.
///   - answer: takes the first `room` bytes of the answer's body.
///   - cancelled: looked at while waiting; anything but 0 ends it.
ccurl_answer ccurl_post(const char *_Nonnull url, const char *_Nonnull headers, const uint8_t *_Nonnull bytes,
    size_t count, long connecting, long seconds, uint8_t *_Nonnull answer, size_t room, const int *_Nonnull cancelled);

/// Ends the message or POST that looks at `cancelled`, from whatever thread.
void ccurl_cancel(int *_Nonnull cancelled);

#endif
