/// How this installation presents itself to the world.
public struct Site: Sendable, Hashable {
    /// Address of pages without a slash at the end: `https://cursos.example.org`.
    public var address: String
    /// Address of the host that serves what comes out of packages; the same as ``address`` where one host is allowed to do both.
    public var contentAddress: String
    /// Name of the body that issues certificates.
    public var issuer: String

    public init(address: String, contentAddress: String? = nil, issuer: String = "Rumbo") {
        self.address = address
        self.contentAddress = contentAddress ?? address
        self.issuer = issuer
    }
}
