import Foundation
import Packaging
import Testing

/// Broken and malicious packages: each gives a typed error or a value that can be read to the end.
@Suite(.serialized, .enabled(if: Fixtures.hasPackages))
struct HostilePackageTests {
    /// What must be refused for the archive's sake, and how. All others open; what is wrong with them is for readers
    /// of manifests.
    private static let refused: [String: PackageError.Code] = [
        "zip_slip.zip": .pathUnsafe, "zip_slip_inner.zip": .pathUnsafe, "zip_slip_backslash.zip": .pathUnsafe,
        "absolute_path.zip": .pathUnsafe, "windows_drive.zip": .pathUnsafe,
        "symlink_file.zip": .link, "symlink_dir_then_write.zip": .link, "symlink_inside.zip": .link,
        "special_fifo.zip": .specialFile, "file_and_directory_clash.zip": .fileUsedAsFolder,
        "deep_path.zip": .pathTooLong, "long_name.zip": .pathTooLong,
        "nul_in_name.zip": .pathCharacters, "control_chars_in_name.zip": .pathCharacters,
        "bomb_flat_10gb.zip": .entryTooLarge, "bomb_many_files_10gb.zip": .ratioTooHigh,
        "bomb_lying_size.zip": .entryDamaged, "bomb_overlapping_entries.zip": .tooManyEntries,
        "many_entries_100k.zip": .tooManyEntries, "huge_manifest.zip": .ratioTooHigh,
        "empty_file.zip": .notAnArchive, "empty_archive.zip": .archiveEmpty, "exe_renamed.zip": .notAnArchive,
        "exe_with_archive_behind.zip": .junkBefore, "html_renamed.zip": .notAnArchive, "rar_renamed.zip": .notAnArchive,
        "truncated.zip": .archiveDamaged, "truncated_directory.zip": .archiveDamaged,
        "trailing_garbage.zip": .junkAfter,
        "wrong_crc.zip": .entryDamaged, "corrupt_deflate.zip": .entryDamaged,
        "duplicate_manifest.zip": .duplicate, "duplicate_entry.zip": .duplicate,
        "local_and_central_differ.zip": .archiveInconsistent, "encrypted_entry.zip": .encrypted,
        "unknown_method.zip": .compressionNotSupported, "lzma_method.zip": .compressionNotSupported,
        "multi_disk.zip": .archiveSplit, "manifest_two_cases.zip": .caseClash,
        // Two files for Linux, one for Windows and macOS: refused by the rule of this house.
        "names_case_collide.zip": .caseClash,
        // The maker allows refusal, as long as the name is said.
        "names_windows_1252.zip": .nameNotReadable,
        // A megabyte of one letter; the maker allows either.
        "title_one_megabyte.zip": .ratioTooHigh,
        // No archives at all.
        "moodle_xxe.xml": .notAnArchive, "moodle_script_in_question.xml": .notAnArchive,
        "moodle_file_name_climbs.xml": .notAnArchive, "gift_unclosed.gift": .notAnArchive,
        "gift_not_utf8.gift": .notAnArchive, "gift_one_long_line.gift": .notAnArchive
    ]

    /// Manifests that the XML reader must refuse.
    private static let manifests: [String: PackageError.Code] = [
        "xxe_file.zip": .xmlDoctype, "xxe_http.zip": .xmlDoctype, "xxe_parameter.zip": .xmlDoctype,
        "billion_laughs.zip": .xmlDoctype, "quadratic_blowup.zip": .xmlDoctype, "deep_items.zip": .xmlTooDeep,
        // Lawful elsewhere; here a DOCTYPE is always refused.
        "doctype_reference_only.zip": .xmlDoctype,
        "manifest_wrong_root.zip": .xmlDoctype,
        "many_items.zip": .xmlTooLarge, "manifest_empty.zip": .xmlMalformed, "manifest_not_xml.zip": .xmlMalformed,
        "manifest_not_well_formed.zip": .xmlMalformed, "manifest_bad_utf8.zip": .xmlMalformed
    ]

    private static let readableManifests = [
        "control_valid_scorm12.zip": "Control course", "manifest_utf16.zip": "Éléments",
        "manifest_utf8_bom.zip": "Éléments",
        "manifest_windows_1252.zip": "Prix : 5 €", "manifest_iso_8859_1.zip": "Éléments", "xinclude.zip": "Lesson 1"
    ]

    @Test func eachIsRefusedOrReadToTheEnd() throws {
        try Fixtures.inFolder { folder in
            let maker = Fixtures.packages.appending(path: "hostile/make_hostile.py").path
            let made = try Fixtures.run("python3", [maker, folder.path])
            try #require(made.status == 0, "\(made.output)")
            let expected = try JSONDecoder().decode(
                [String: String].self, from: Data(contentsOf: folder.appending(path: "expected.json")))
            #expect(expected.count == 114)
            let before = Fixtures.peakMemory
            for name in expected.keys.sorted() {
                let time = Fixtures.processorSeconds { check(name, in: folder) }
                #expect(time < 10, "\(name)")
            }
            // Other tests run beside this one; unpacked, any of the bombs would take a gigabyte and more.
            #expect(Fixtures.peakMemory - before < 512_000_000)
        }
    }

    private func check(_ name: String, in folder: URL) {
        let url = folder.appending(path: name)
        let result = Fixtures.readAll(url)
        switch (result, Self.refused[name]) {
        case (.failure(let error), let code):
            #expect(error.code == code, "\(name): \(error)")
        case (.success, let code?):
            Issue.record("\(name) was not refused (\(code))")
        case (.success(let files), nil):
            checkManifest(name, files["imsmanifest.xml"])
        }
        // From memory it must be the same.
        if let data = try? Data(contentsOf: url) {
            let inMemory = Result { () throws(PackageError) in try PackageContents(archive: data) }
            switch (result, inMemory) {
            case (.success(let files), .success(let contents)):
                #expect(Set(files.keys) == Set(contents.paths), "\(name)")
            case (.failure(let left), .failure(let right)): #expect(left == right, "\(name)")
            default: Issue.record("\(name): file and memory differ")
            }
        }
    }

    private func checkManifest(_ name: String, _ manifest: Data?) {
        let code = Self.manifests[name]
        guard let manifest else {
            #expect(code == nil, "\(name) has no manifest")
            return
        }
        do throws(PackageError) {
            let tree = try XMLTree.parse(manifest)
            #expect(code == nil, "\(name): the manifest was not refused")
            #expect(!tree.text.contains("root:"), "\(name)")
            if let title = Self.readableManifests[name] { #expect(tree.text.contains(title), "\(name)") }
        } catch {
            #expect(error.code == code, "\(name): \(error)")
        }
    }

    @Test(arguments: [
        ("names_utf8_flagged.zip", "Übung ✓ 課題/lektion.html"), ("names_utf8_unflagged.zip", "été.html"),
        ("names_cp437.zip", "café.html"), ("names_unicode_extra_field.zip", "été.html"),
        ("zip_slip_encoded.zip", "%2e%2e%2f"), ("windows_reserved_names.zip", "a:b.txt")
    ])
    func namesAreRead(name: String, part: String) throws {
        try Fixtures.inFolder { folder in
            let maker = Fixtures.packages.appending(path: "hostile/make_hostile.py").path
            try Fixtures.run("python3", [maker, folder.path, name])
            let files = try Fixtures.readAll(folder.appending(path: name)).get()
            #expect(files.keys.contains { $0.contains(part) }, "\(files.keys.sorted())")
        }
    }

    @Test func litterIsPassedOver() throws {
        try Fixtures.inFolder { folder in
            let maker = Fixtures.packages.appending(path: "hostile/make_hostile.py").path
            try Fixtures.run("python3", [maker, folder.path, "control_mac_and_windows_litter.zip"])
            let contents = try PackageContents(archive: folder.appending(path: "control_mac_and_windows_litter.zip"))
            #expect(contents.paths == ["imsmanifest.xml", "lesson.html"])
        }
    }
}
