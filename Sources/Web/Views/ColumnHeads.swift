import Foundation
import Pages
import People
import Storage

/// The heads of a table with the links that order it, and the same orders as choices for a narrow screen, where tables
/// are cards without heads.
struct ColumnHeads<Column> where Column: RawRepresentable<String> & CaseIterable & Hashable & Sendable {
    /// What a column holds, which words its orders.
    enum Kind: String { case text, date, number }

    /// Address of the list, and what it was asked for beside the order.
    let path: String
    let query: String
    let order: ListOrder<Column>
    let reader: Reader

    func head(_ label: String, _ column: Column? = nil) -> ColumnHead {
        guard let column else { return ColumnHead(label: reader.phrase(label)) }
        let isHere = order.column == column
        let next = ListOrder(column, isDescending: isHere && !order.isDescending)
        let parts = [query, "sort=\(next.text)"].filter { !$0.isEmpty }
        return ColumnHead(
            label: reader.phrase(label), href: "\(path)?\(parts.joined(separator: "&"))",
            ascending: isHere && !order.isDescending, descending: isHere && order.isDescending)
    }

    func choices(_ columns: [(label: String, column: Column, kind: Kind)]) -> [FormOption] {
        columns.flatMap { label, column, kind in
            [false, true].map { isDescending in
                let option = ListOrder(column, isDescending: isDescending)
                let words = "list.\(kind.rawValue).\(isDescending ? "descending" : "ascending")"
                return FormOption(
                    value: option.text, label: reader.phrase(words, ["column": reader.phrase(label)]),
                    selected: option == order)
            }
        }
    }
}
