import Foundation
import Outgoing
import Statements
import Storage

/// What one step of forwarding came to.
public enum ForwardStep: Hashable, Sendable {
    /// So many statements were taken by the other side.
    case delivered(Int)
    /// The request was refused; a smaller one follows, to find the statement that it is about.
    case narrowed
    case postponed
    case stopped
    /// Nothing waits, it is not its time, or somebody else sends.
    case idle
}

extension Forward {
    /// The longest pause between two tries.
    static let longestPause = 900

    /// Seconds until the next try, after so many that failed.
    static func pause(afterTry number: Int, asked: Int?) -> Int {
        let own = 5 << min(max(0, number - 1), 8)
        return min(max(own, asked ?? 0), longestPause)
    }

    /// Goes by what the other side answered to a shipment.
    mutating func take(
        _ answer: OutgoingAnswer, to shipment: Shipment, hiding secret: String, at now: Instant
    ) -> ForwardStep {
        guard case .answered(let status, let wait, let body) = answer else {
            guard case .none(let trouble) = answer else { return .idle }
            return postpone(Fault(code: trouble.rawValue, at: now), asked: nil)
        }
        let fault = Fault(code: String(status), words: words(body, hiding: secret), at: now)
        switch status {
        // A page for people at the address takes everything too, and keeps nothing.
        case 200 where body.first { $0 > 0x20 } == UInt8(ascii: "<"):
            return stop(Fault(code: "page", at: now))
        case 200, 204: return advance(shipment, at: now)
        case 408, 425, 429, 500...599: return postpone(fault, asked: wait)
        // One of them is there with other content; the others are to arrive.
        case 409: return narrow(shipment, to: 1, fault)
        case 400, 403, 413, 422: return narrow(shipment, to: shipment.items.count / 2, fault)
        default: return stop(fault)
        }
    }

    private mutating func advance(_ shipment: Shipment, at now: Instant) -> ForwardStep {
        position = shipment.end
        delivered += shipment.items.count
        last = now
        (tries, next, fault) = (0, nil, nil)
        if let narrowing, position >= narrowing.until { self.narrowing = nil }
        return .delivered(shipment.items.count)
    }

    private mutating func postpone(_ fault: Fault, asked: Int?) -> ForwardStep {
        tries += 1
        next = fault.at.advanced(bySeconds: Self.pause(afterTry: tries, asked: asked))
        self.fault = fault
        return .postponed
    }

    private mutating func narrow(_ shipment: Shipment, to size: Int, _ fault: Fault) -> ForwardStep {
        guard shipment.items.count > 1 else {
            var fault = fault
            fault.statement = shipment.items.first?.id
            fault.number = shipment.items.first?.number
            return stop(fault)
        }
        narrowing = Narrowing(size: size, until: max(shipment.end, narrowing?.until ?? 0))
        return .narrowed
    }

    mutating func stop(_ fault: Fault) -> ForwardStep {
        state = .stopped
        tries += 1
        next = nil
        self.fault = fault
        return .stopped
    }

    /// What the other side says, for people: short, on one line, and without the secret, should it be said back.
    private func words(_ body: [UInt8], hiding secret: String) -> String {
        var text = Self.message(body) ?? String(decoding: body.prefix(2_000), as: UTF8.self)
        // A shorter one would be found in words that do not say it.
        if secret.count >= 6 {
            let basic = Data("\(login):\(secret)".utf8).base64EncodedString()
            for hidden in [secret, basic] { text = text.replacing(hidden, with: "…") }
        }
        let visible = String.UnicodeScalarView(text.unicodeScalars.map(Self.visible))
        return String(String(visible).split(separator: " ").joined(separator: " ").prefix(300))
    }

    /// The sentence in an answer in JSON, with the place that it speaks of; `nil` for other answers.
    private static func message(_ body: [UInt8]) -> String? {
        guard let answer = try? JSONValue(body) else { return nil }
        let error = answer["error"]
        guard let text = (error?["message"] ?? answer["message"] ?? error)?.text else { return nil }
        return error?["path"]?.text.map { "\($0): \(text)" } ?? text
    }

    /// A space for what cannot be seen, or would turn the text around it.
    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: " "
        default: scalar
        }
    }
}
