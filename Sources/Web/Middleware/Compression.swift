import CGzip
import HTTPTypes
import Hummingbird
import NIOCore

/// Texts travel as gzip where the browser takes it: on a poor line a page is a third of its size.
enum Compression {
    /// Below this a text fits one packet anyway.
    private static let smallest = 1_200

    static func isTaken(_ request: Request) -> Bool {
        guard let header = request.headers[.acceptEncoding] else { return false }
        return header.split(separator: ",").contains { coding in
            let parts = coding.split(separator: ";").map { $0.filter { $0 != " " }.lowercased() }
            return parts.first == "gzip"
                && !parts.dropFirst().contains { ["q=0", "q=0.0", "q=0.00", "q=0.000"].contains($0) }
        }
    }

    /// - Parameter level: 1 for what is made anew each time, 9 for what is made once.
    static func packed(_ buffer: ByteBuffer, level: Int) -> ByteBuffer? {
        guard buffer.readableBytes >= smallest else { return nil }
        return buffer.withUnsafeReadableBytes { bytes in
            let capacity = cgzip_bound(bytes.count)
            var packed = ByteBufferAllocator().buffer(capacity: capacity)
            let count = packed.writeWithUnsafeMutableBytes(minimumWritableBytes: capacity) { out in
                guard let target = out.bindMemory(to: UInt8.self).baseAddress else { return 0 }
                return cgzip(
                    bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count, Int32(level), target, out.count)
            }
            return count > 0 && count < bytes.count ? packed : nil
        }
    }
}
