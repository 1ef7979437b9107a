import Actions
import Consulting
import Foundation
import Hummingbird
import Learning
import Pages
import People
import Storage

extension Web {
    // MARK: The pool

    func networkPool(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let query = PoolQuery(request.query)
        let (rows, total, free) = try await lms.networkPool(
            query.filter, by: query.order, language: context.reader.language, limit: Stretch.size,
            offset: query.stretch.offset, context.visit.actor)
        let view = NetworkPoolView(rows: rows, total: total, free: free, query: query, words: networkWords(context))
        return try html(view.page(networkFrame(context, context.reader.phrase("pool.title"))), context)
    }

    func networkPoolFile(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let query = PoolQuery(request.query)
        let (rows, total, free) = try await lms.networkPool(
            query.filter, by: query.order, language: context.reader.language, isExport: true, context.visit.actor)
        let view = NetworkPoolView(rows: rows, total: total, free: free, query: query, words: networkWords(context))
        return csv(view.csv, "pool.title", context)
    }

    func networkConsultant(_ context: AppContext) async throws -> Hummingbird.Response {
        guard let id = context.parameters.get("id").flatMap({ Person.ID(rawValue: $0) }) else {
            throw LearningError(.notFound, .personUnknown)
        }
        let record = try await lms.consultantRecord(id, context.visit.actor)
        let view = NetworkConsultantView(record: record, words: networkWords(context))
        return try html(view.page(networkFrame(context, record.pool.line.person.displayName)), context)
    }

    // MARK: Import

    func networkImport(_ context: AppContext) async throws -> Hummingbird.Response {
        _ = try context.visit.signedIn()
        let words = networkWords(context)
        guard words.doors.mayImport else { throw LearningError(.forbidden, .notPermitted) }
        return try html(NetworkImportView(words: words).page(importFrame(context)), context)
    }

    /// Rehearses or takes a table. What comes of it is shown at once: the report is nowhere else.
    func networkImport(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let form = try await form(request, context, limit: TextTable.longestFile + 100_000)
        let words = networkWords(context)
        let view = NetworkImportView(words: words)
        guard words.doors.mayImport else {
            _ = try context.visit.signedIn()
            throw LearningError(.forbidden, .notPermitted)
        }
        do {
            let isTaking = form["go"] == "take"
            let bytes: Data
            let file: String
            if isTaking {
                (bytes, file) = try await lms.waitingTable(form["kept"], context.visit)
            } else {
                guard let upload = form.files["table"]?.first else {
                    throw LearningError(.invalid, fields: ["table": .nothingToUpload])
                }
                (bytes, file) = (upload.data, upload.name)
            }
            let mode: ImportMode = isTaking ? .good : form["go"] == "whole" ? .whole : .rehearsal
            let report = try await lms.importConsultants(bytes, named: file, mode, context.visit)
            let page = view.page(importFrame(context), report: view.report(report, file: file))
            return try html(page, context, status: mode == .whole && !report.isStored ? 422 : 200)
        } catch let problem as ConsultantCSV.FileProblem {
            return try html(view.page(importFrame(context), problem: view.sentence(problem)), context, status: 422)
        } catch let error as LearningError where error.code == .gone || !error.fields.isEmpty {
            let reason = error.reason ?? error.fields.values.first ?? .nothingToUpload
            let sentence = context.reader.phrase("reason.\(reason.rawValue)")
            return try html(view.page(importFrame(context), problem: sentence), context, status: 422)
        }
    }

    private func importFrame(_ context: AppContext) -> PageFrame {
        var frame = networkFrame(context, context.reader.phrase("import.title"))
        frame.path = Links.networkImport
        return frame
    }

    // MARK: Accreditations

    func networkAccreditations(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        try await networkAccreditations(AccreditationQuery(request.query), context)
    }

    private func networkAccreditations(
        _ query: AccreditationQuery, _ context: AppContext, typed: TypedForm? = nil
    ) async throws -> Hummingbird.Response {
        let (rows, total) = try await lms.networkAccreditations(
            query.filter, limit: Stretch.size, offset: query.stretch.offset, context.visit.actor)
        let view = NetworkAccreditationsView(
            rows: rows, total: total, query: query, words: networkWords(context), typed: typed)
        var frame = networkFrame(context, context.reader.phrase("accredit.title"))
        if typed != nil { frame.path = Links.networkAccreditations }
        return try html(view.page(frame), context, status: typed == nil ? 200 : 422)
    }

    func networkAccredit(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let form = try await form(request, context)
        guard let id = context.parameters.get("id").flatMap({ Consultant.ID(rawValue: $0) }),
            let country = context.parameters.get("country").flatMap({ Country(rawValue: $0) })
        else { throw LearningError(.notFound, .personUnknown) }
        let go = context.parameters.get("go") ?? ""
        let visit = context.visit
        do {
            switch go {
            case "advise":
                guard ["yes", "no"].contains(form["opinion"]) else {
                    throw LearningError(.invalid, fields: ["opinion": .choiceMissing])
                }
                try await lms.advise(
                    on: id, in: country, isFavourable: form["opinion"] == "yes", text: form["text"], visit)
            case "decide":
                guard let state = Accreditation.State(rawValue: form["decision"]),
                    [.accredited, .refused].contains(state)
                else { throw LearningError(.invalid, fields: ["decision": .choiceMissing]) }
                try await lms.decide(on: id, in: country, state, note: form["note"], visit)
            case "suspend": try await lms.decide(on: id, in: country, .suspended, note: form["note"], visit)
            case "restore": try await lms.decide(on: id, in: country, .accredited, note: form["note"], visit)
            default: throw LearningError(.notFound)
            }
            return seeOther(Links.networkAccreditations, notice: "net-\(go)")
        } catch let error as LearningError where !error.fields.isEmpty {
            let problems = error.fields.mapValues { context.reader.phrase("reason.\($0.rawValue)") }
            let typed = TypedForm(
                id: "\(id)-\(country.rawValue)-\(go == "advise" ? "advise" : "decide")", form: form,
                problems: problems)
            return try await networkAccreditations(
                AccreditationQuery(Form(urlEncoded: "state=all")), context, typed: typed)
        }
    }
}
