extension Web {
    func deskRoutes(_ site: Site) {}
    func moduleRoutes(_ site: Site) {}
    func officeRoutes(_ site: Site) {}
    func assignmentRoutes(_ site: Site) {}
}
