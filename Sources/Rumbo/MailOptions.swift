import Actions
import ArgumentParser
import Foundation
import Mail
import Web

/// Where messages to people go. A password is never an argument, which anybody on the machine could read.
struct MailOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Mail server for messages to people: smtp://host:port or smtps://host:port. (RUMBO_SMTP; none: no messages)",
            discussion: """
                smtp:// is encrypted by STARTTLS, or given up, unless the host is this machine. User and password come from \
                RUMBO_SMTP_USER and RUMBO_SMTP_PASSWORD, or the file that RUMBO_SMTP_PASSWORD_FILE names.
                """))
    var smtp: String?

    @Option(help: "Address that messages come from, as rumbo@example.org. (RUMBO_MAIL_FROM)")
    var mailFrom: String?

    /// Nil where no server is named.
    func post(_ site: Actions.Site) throws -> Post? {
        guard let address = smtp ?? Setting.environment("SMTP") else { return nil }
        guard let text = mailFrom ?? Setting.environment("MAIL_FROM") else {
            throw fail("Messages need an address that they come from: say --mail-from rumbo@example.org.")
        }
        guard let from = MailAddress(text, name: site.issuer) else { throw fail("\(text) is no e-mail address.") }
        let host = URL(string: site.address)?.host() ?? "localhost"
        do {
            let server = try MailServer(
                address, user: Setting.environment("SMTP_USER"), password: try password(), name: host)
            return Post(server: server, writer: LetterWriter(site: site, from: from))
        } catch let problem as MailServer.Problem {
            switch problem {
            case .malformed: throw fail("\(address) is no mail server; say smtp://host:port or smtps://host:port.")
            case .bearsLogin:
                throw fail(
                    "Name no user or password in --smtp: other users of this machine could read it. "
                        + "Say RUMBO_SMTP_USER and RUMBO_SMTP_PASSWORD_FILE instead.")
            }
        }
    }

    private func password() throws -> String? {
        if let password = Setting.environment("SMTP_PASSWORD") { return password }
        guard let path = Setting.environment("SMTP_PASSWORD_FILE") else { return nil }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw fail("\(path) (RUMBO_SMTP_PASSWORD_FILE) cannot be read.")
        }
        return text.trimmingCharacters(in: .newlines)
    }
}
