import Pages

/// What was typed in a small form that was not taken, and what is wrong with it, worded, by field.
struct TypedForm {
    var id: String
    var form: Form
    var problems: [String: String]

    /// For the summary above the page.
    var summary: [FormProblem] {
        problems.sorted { $0.key < $1.key }.map { FormProblem(field: "\(id)-\($0.key)", text: $0.value) }
    }
}

/// Writes the fields of one small form: as stored, or as they were typed.
struct SmallForm {
    let id: String
    let typed: TypedForm?

    init(_ id: String, typed: TypedForm? = nil) {
        self.id = id
        self.typed = typed?.id == id ? typed : nil
    }

    func field(
        _ name: String, _ kind: ActField.Kind, _ label: String, hint: String? = nil, value: String = "",
        options: [FormOption] = [], required: Bool = true
    ) -> ActField {
        var options = options
        if let form = typed?.form, !options.isEmpty {
            let chosen = form.all(name)
            for index in options.indices { options[index].selected = chosen.contains(options[index].value) }
        }
        return ActField(
            id: "\(id)-\(name)", name: name, kind: kind, label: label, hint: hint,
            value: typed.map { $0.form[name] } ?? value, options: options, problem: typed?.problems[name],
            required: required)
    }

    func form(
        title: String, text: String? = nil, action: String, button: String, danger: Bool = false, isOpen: Bool = false,
        fields: [ActField] = []
    ) -> ActForm {
        ActForm(
            id: id, title: title, text: text, action: action, button: button, fields: fields,
            isOpen: isOpen || typed != nil, danger: danger)
    }
}
