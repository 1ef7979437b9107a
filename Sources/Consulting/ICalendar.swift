import Statements

/// A calendar as a file that other calendars read (RFC 5545). All times are in UTC, so that no zone has to be told.
public struct ICalendar: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        /// Stays the same through every change; so that it is unique in the world it ends in the site's host.
        public var uid: String
        /// Raised by every change.
        public var sequence: Int
        /// When the entry was last changed.
        public var changed: Instant
        public var starts: Instant
        public var minutes: Int
        public var summary: String
        public var description: String
        public var location: String
        public var url: String?
        public var isCancelled: Bool

        public init(
            uid: String, sequence: Int = 0, changed: Instant, starts: Instant, minutes: Int, summary: String,
            description: String = "", location: String = "", url: String? = nil, isCancelled: Bool = false
        ) {
            self.uid = uid
            self.sequence = sequence
            self.changed = changed
            self.starts = starts
            self.minutes = minutes
            self.summary = summary
            self.description = description
            self.location = location
            self.url = url
            self.isCancelled = isCancelled
        }
    }

    public var name: String
    public var entries: [Entry]

    public init(name: String, entries: [Entry]) {
        self.name = name
        self.entries = entries
    }

    /// The file: lines that end in CR LF, none above 75 octets.
    public var text: String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rumbo//Rumbo//ES", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:\(Self.escaped(name))", "REFRESH-INTERVAL;VALUE=DURATION:PT1H"
        ]
        for entry in entries { lines += entry.lines }
        lines.append("END:VCALENDAR")
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    /// A text value (RFC 5545 §3.3.11); control characters but the line feed go.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\\(scalar)"
            case "\n", "\r": escaped += "\\n"
            case "\t": escaped += " "
            case _ where scalar.properties.generalCategory == .control: break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// A content line cut into pieces of 75 octets at most, the space that begins each further one counted; no letter is cut through
    /// (RFC 5545 §3.1).
    static func folded(_ line: String) -> String {
        var folded = ""
        var octets = 0
        for scalar in line.unicodeScalars {
            let width = String(scalar).utf8.count
            if octets + width > 75 {
                folded += "\r\n "
                octets = 1
            }
            folded.unicodeScalars.append(scalar)
            octets += width
        }
        return folded
    }

    /// `20261121T164200Z`.
    static func stamp(_ instant: Instant) -> String {
        instant.description.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }
}

extension ICalendar.Entry {
    fileprivate var lines: [String] {
        var lines = [
            "BEGIN:VEVENT", "UID:\(ICalendar.escaped(uid))", "SEQUENCE:\(sequence)",
            "DTSTAMP:\(ICalendar.stamp(changed))", "DTSTART:\(ICalendar.stamp(starts))",
            "DTEND:\(ICalendar.stamp(starts.advanced(bySeconds: minutes * 60)))",
            "SUMMARY:\(ICalendar.escaped(summary))"
        ]
        if !description.isEmpty { lines.append("DESCRIPTION:\(ICalendar.escaped(description))") }
        if !location.isEmpty { lines.append("LOCATION:\(ICalendar.escaped(location))") }
        // An address is no text value; what cannot stand in a line does not stand in an address either.
        if let url, url.unicodeScalars.allSatisfy({ $0.isASCII && $0.value > 32 }) { lines.append("URL:\(url)") }
        return lines + ["STATUS:\(isCancelled ? "CANCELLED" : "CONFIRMED")", "END:VEVENT"]
    }
}
