import Foundation
import NIOCore
import Packaging
import Storage

/// What a command says of an error that a person at the terminal can do something about.
enum Complaint {
    /// `nil` for errors that speak for themselves.
    static func sentence(for error: any Error) -> String? {
        switch error {
        case let error as IOError: network(error)
        case let error as StorageError: "\(error)"
        case let error as PackageError:
            (error.path.map { "\($0): " } ?? "") + error.sentence(in: LanguageOptions.spoken)
        case let error as CocoaError: file(error)
        default: nil
        }
    }

    private static func network(_ error: IOError) -> String {
        switch error.errnoCode {
        case EADDRINUSE: "Somebody listens on that port already; choose another with --port."
        case EACCES: "This user may not listen on that port; choose one above 1023 with --port."
        case EADDRNOTAVAIL: "This machine does not have that address; choose another with --host."
        default: "The network said: \(error)"
        }
    }

    private static func file(_ error: CocoaError) -> String {
        let path = error.filePath ?? error.url?.path ?? "a file"
        return switch error.code {
        case .fileWriteNoPermission, .fileReadNoPermission: "\(path): not permitted to this user."
        case .fileNoSuchFile, .fileReadNoSuchFile: "\(path): there is no such file or folder."
        case .fileWriteFileExists: "\(path): a file stands where a folder should be."
        case .fileWriteOutOfSpace: "\(path): the disk is full."
        case .fileWriteVolumeReadOnly: "\(path): lies where nothing can be written."
        default: "\(path): \(error.localizedDescription)"
        }
    }
}
