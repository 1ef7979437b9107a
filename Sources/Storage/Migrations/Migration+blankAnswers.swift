extension Migration {
    /// Whether an answer says anything, so that those given are counted without reading them. Answers from before count as given.
    static let blankAnswers = Migration(
        name: "002-blank-answers",
        script: "ALTER TABLE answers ADD COLUMN blank INTEGER NOT NULL DEFAULT 0;")
}
