import CourseFolder
import CourseKit

/// The package formats of this service, in the order in which they are asked: specific first. A new plugin is one line here.
let plugins: [any PackageFormat] = [
    CourseFolder()
]
