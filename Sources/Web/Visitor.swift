import Actions
import Hummingbird
import NIOCore
import Pages
import People

/// What a request brings along: who makes it, in which language and theme.
public struct AppContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// Where the request comes from.
    var address: String
    var visit = Visit.visitor
    var reader = Reader(language: .es)
    var theme = PageFrame.Theme.auto
    var path = "/"
    /// Whether the browser takes gzip.
    var takesGzip = false

    public init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        address = source.channel.remoteAddress?.ipAddress ?? ""
    }
}
