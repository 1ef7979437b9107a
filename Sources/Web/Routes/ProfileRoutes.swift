import Actions
import Consulting
import Foundation
import HTTPTypes
import Hummingbird
import Learning
import Pages
import People
import Statements
import Storage

extension Web {
    /// The consultant's profile in the network.
    func profileRoutes(_ site: Site) {
        site.get("/desk/profile") { _, context in try await profile(context) }
        site.post("/desk/profile") { request, context in try await saveProfile(request, context) }
    }

    private func profile(_ context: AppContext) async throws -> Response {
        let desk = try await lms.consultantDesk(context.visit)
        let stored = try stored(desk, context)
        return try await page(ProfileForm(stored), stored, desk, context)
    }

    /// What is stored, or what a new profile begins with.
    private func stored(_ desk: ConsultantDesk, _ context: AppContext) throws -> Consultant {
        let person = try context.visit.signedIn()
        return desk.profile
            ?? Consultant(
                id: person.id, country: person.country,
                zone: person.timeZoneID ?? person.country.timeZoneID,
                takesCases: false)
    }

    private func page(
        _ fields: ProfileForm, _ stored: Consultant, _ desk: ConsultantDesk, _ context: AppContext,
        faults: [String: ProfileForm.Fault] = [:], effects: ProfileEffects? = nil
    ) async throws -> Response {
        var view = ProfileView(
            fields: fields, stored: stored, taken: desk.taken,
            hoursPerPackage: desk.policy.hoursPerPackage,
            conflictNames: try await lms.conflictNames(stored.conflicts, context.visit),
            reader: context.reader)
        view.faults = faults
        view.effects = effects?.sentences ?? []
        view.handOvers = effects?.handOvers(fields.form) ?? []
        let frame = frame(context, title: context.reader.phrase("own.title"), place: .desk)
        let isRefused = !faults.isEmpty || !view.effects.isEmpty
        return try html(view.page(frame), context, status: isRefused ? 422 : 200)
    }

    private func saveProfile(_ request: Request, _ context: AppContext) async throws -> Response {
        let form = try await form(request, context)
        let fields = ProfileForm(form)
        let desk = try await lms.consultantDesk(context.visit)
        let stored = try stored(desk, context)
        var (profile, faults) = fields.read(onto: stored)
        try await addConflicts(&profile, &faults, form, context)
        guard faults.isEmpty else {
            return try await page(fields, stored, desk, context, faults: faults)
        }

        let effects = ProfileEffects(
            profile: profile, stored: stored, desk: desk, person: stored.id,
            reader: try await deskReader(context), now: lms.now)
        if !effects.sentences.isEmpty, form["confirmed"] != "yes" {
            return try await page(fields, stored, desk, context, effects: effects)
        }
        try await save(profile, effects, form, context)
        for country in Country.allCases where form["ask-\(country.iso2)"] == "yes" {
            try await lms.askAccreditation(in: country, context.visit)
        }
        return seeOther(Links.profile, notice: "profile-saved")
    }

    /// New leave is taken by itself: it gives offers back, and hands over the cases that have a note.
    private func save(
        _ profile: Consultant, _ effects: ProfileEffects, _ form: Form, _ context: AppContext
    ) async throws {
        var before = profile
        before.leaves.removeAll { effects.leaves.contains($0) }
        try await lms.save(before, context.visit)
        var notes = effects.notes(form)
        for leave in effects.leaves {
            try await lms.takeLeave(leave, handingOver: notes, context.visit)
            notes = [:]
        }
    }

    /// Firms and persons are found by what they are called; whom nobody is found by is told.
    private func addConflicts(
        _ profile: inout Consultant, _ faults: inout [String: ProfileForm.Fault], _ form: Form,
        _ context: AppContext
    ) async throws {
        var new: [Conflict] = []
        if let name = form.optional("conflict-firm") {
            let found = try await lms.conflicts(withFirm: name, context.visit)
            if found.isEmpty { faults["conflict-firm"] = .firm }
            new += found
        }
        if let login = form.optional("conflict-person") {
            let found = try await lms.conflict(withPerson: login, context.visit)
            if found == nil { faults["conflict-person"] = .person }
            new += found.map { [$0] } ?? []
        }
        profile.conflicts += new.filter { !profile.conflicts.contains($0) }
    }
}
