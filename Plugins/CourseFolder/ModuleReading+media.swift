import CourseKit
import Foundation
import People

extension ModuleReading {
    /// Checks a file of `media/` by name and by its first bytes, and takes it into ``media``.
    func readMedium(_ path: String) {
        let place = Place(path)
        let name = path.dropFirst("media/".count)
        let ending = (path as NSString).pathExtension
        guard Medium.isWellNamed(name) else {
            log.add(.badMediaName(String(name), place))
            return
        }
        guard let kind = Medium.kind(ofExtension: ending) else {
            log.add(.badMediaType(ending, Medium.extensions, place))
            return
        }
        guard let data = data(path) else { return }
        let head = [UInt8](data.prefix(4096))
        guard Medium.fits(head, extension: ending) else {
            log.add(.notItsType(ending, place))
            return
        }
        var medium = Medium(path: path, kind: kind)
        if ending == "svg" {
            medium.size = SVGDrawing.check(data, at: path, log: log)
        } else if kind == .picture {
            medium.size = PixelSize(ending.hasPrefix("jp") ? [UInt8](data) : head, extension: ending)
        }
        media[path] = medium
    }

    /// The file that `../media/name` means to a reader of `language`; `nil`, and logged, when there is none.
    func use(_ reference: String, for language: Language, _ place: Place) -> Medium? {
        guard reference.hasPrefix("../media/") else {
            log.add(.notInMedia(reference, place))
            return nil
        }
        let path = String(reference.dropFirst("../".count))
        usedMedia.insert(path)
        guard let medium = media[path] else {
            // A file that is there but unfit was logged as such.
            if !paths.contains(path) {
                let names = paths.filter { $0.hasPrefix("media/") }
                log.add(.noSuchFile(path, nearest: nearestWord(to: path, in: names), place))
            }
            return nil
        }
        if let other = Self.language(ofName: path), other != language { log.add(.mediaOfOther(path, other, place)) }
        return medium
    }

    /// The language that a name carries: `media/ruta.es.svg`.
    private static func language(ofName path: String) -> Language? {
        Language(rawValue: ((path as NSString).deletingPathExtension as NSString).pathExtension)
    }

    /// `<track>` elements for the captions that lie beside a film.
    func tracks(of film: Medium, for language: Language, _ place: Place) -> String {
        var stem = (film.path as NSString).deletingPathExtension
        if Self.language(ofName: film.path) != nil { stem = (stem as NSString).deletingPathExtension }
        let found = Language.allCases.filter { media["\(stem).\($0.rawValue).vtt"] != nil }
        if !found.contains(language) { log.add(.noCaptions("\(stem).\(language.rawValue).vtt", place)) }
        return found.map { track in
            let path = "\(stem).\(track.rawValue).vtt"
            usedMedia.insert(path)
            return "<track kind=\"captions\" src=\"\(path)\" srclang=\"\(track.tag)\" label=\"\(track.name)\">"
        }.joined()
    }

    /// Files of `media/` that nothing shows.
    func checkMediaUse() {
        guard unreadKinds.isEmpty else { return }
        for path in media.keys where !usedMedia.contains(path) { log.add(.unusedMedia(Place(path))) }
    }
}
