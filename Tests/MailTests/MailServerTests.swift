import Testing

@testable import Mail

/// Against a server in this process, by a real connection.
@Suite struct MailServerTests {
    private func send(
        _ server: LoopbackMailServer, seconds: Int = 20, _ letter: Letter? = nil
    ) async throws -> MailServer.Answer {
        defer { server.close() }
        let mail = try MailServer("smtp://127.0.0.1:\(server.port)", name: "cursos.example", seconds: seconds)
        return await mail.send(try letter ?? Sample.letter())
    }

    @Test func `a letter arrives byte by byte, dots and all`() async throws {
        let server = try LoopbackMailServer()
        let letter = try Sample.letter(paragraphs: [".", "..", "Último: ñ"])
        #expect(try await send(server, letter) == .taken)
        #expect(server.letters == [Sample.text(letter)])
        #expect(server.commands.first == "EHLO cursos.example")
        #expect(server.commands.contains { $0.hasPrefix("MAIL FROM:<rumbo@example.org>") })
        #expect(server.commands.contains { $0.hasPrefix("RCPT TO:<ana@example.org>") })
        #expect(!server.commands.contains { $0.hasPrefix("AUTH") || $0.hasPrefix("STARTTLS") })
    }

    @Test(arguments: [
        ("RCPT", "451 later", MailServer.Answer.notNow(reason: "451", isServer: false)),
        ("RCPT", "450 busy mailbox", .notNow(reason: "450", isServer: false)),
        ("RCPT", "550 no such user", .refused(550)), ("RCPT", "421 closing", .notNow(reason: "421", isServer: true)),
        ("RCPT", "530 sign in first", .notNow(reason: "530", isServer: true)),
        ("END", "451 greylisted", .notNow(reason: "451", isServer: false)), ("END", "554 spam", .refused(554)),
        ("END", "552 too large", .refused(552)),
        ("MAIL", "550 not from here", .notNow(reason: "550", isServer: true)),
        ("CONNECT", "554 no service", .notNow(reason: "554", isServer: true)),
        ("CONNECT", "421 overloaded", .notNow(reason: "421", isServer: true))
    ])
    func `a refusal says whether it is for good, and of whom`(
        command: String, reply: String, answer: MailServer.Answer
    ) async throws {
        let server = try LoopbackMailServer(.replies(to: command, with: reply))
        #expect(try await send(server) == answer)
        #expect(server.letters.isEmpty)
    }

    @Test func `what was put off once is taken the second time`() async throws {
        let server = try LoopbackMailServer(.replies(to: "RCPT", with: "451 later", times: 1))
        let mail = try MailServer("smtp://127.0.0.1:\(server.port)", name: "cursos.example", seconds: 20)
        #expect(await mail.send(try Sample.letter()) == .notNow(reason: "451", isServer: false))
        #expect(await mail.send(try Sample.letter()) == .taken)
        #expect(server.letters.count == 1)
        server.close()
    }

    @Test(arguments: ["CONNECT", "RCPT", "END"]) func `a server that hangs is given up`(at: String) async throws {
        let server = try LoopbackMailServer(.hangs(at: at))
        #expect(try await send(server, seconds: 1) == .notNow(reason: "timeout", isServer: at == "CONNECT"))
    }

    @Test func `a connection that ends amid the letter is no delivery`() async throws {
        let server = try LoopbackMailServer(.closesInData)
        guard case .notNow = try await send(server) else {
            Issue.record("the letter counts as taken or refused")
            return
        }
        #expect(server.letters.isEmpty)
    }

    @Test func `nobody listens`() async throws {
        let server = try LoopbackMailServer()
        server.close()
        let port = server.port
        let mail = try MailServer("smtp://127.0.0.1:\(port)", name: "x", seconds: 5)
        guard case .notNow(_, isServer: true) = await mail.send(try Sample.letter()) else {
            Issue.record("a letter went nowhere")
            return
        }
    }

    @Test func `waiting ends when the task is cancelled`() async throws {
        let server = try LoopbackMailServer(.hangs(at: "CONNECT"))
        let mail = try MailServer("smtp://127.0.0.1:\(server.port)", name: "x", seconds: 60)
        let letter = try Sample.letter()
        let task = Task { await mail.send(letter) }
        task.cancel()
        #expect(await task.value == .cancelled)
        server.close()
    }

    @Test func `a server elsewhere has to encrypt`() throws {
        for address in ["smtp://127.0.0.1:25", "smtp://localhost", "smtp://[::1]:2525", "smtp://127.1.2.3"] {
            #expect(try !MailServer(address, name: "x").needsEncryption, "\(address)")
        }
        for address in [
            "smtp://mail.example.org", "smtps://localhost", "smtp://127.0.0.1.example.org", "smtp://10.0.0.1:25"
        ] {
            #expect(try MailServer(address, name: "x").needsEncryption, "\(address)")
        }
    }

    @Test func `an address of a server bears no login and nothing else`() {
        for address in [
            "mail.example.org", "http://a.org", "smtp://", "smtp://a.org/x", "smtp://a.org?x", "smtp://a.org:0"
        ] {
            #expect(throws: MailServer.Problem.malformed, "\(address)") { try MailServer(address, name: "x") }
        }
        #expect(throws: MailServer.Problem.bearsLogin) { try MailServer("smtp://ana:clave@a.org", name: "x") }
    }
}
