import Foundation
import People
import Testing

@Suite struct CountryTests {
    @Test func thirteenWithDistinctCodes() {
        #expect(Country.allCases.count == 13)
        for codes in [Country.allCases.map(\.iso2), Country.allCases.map(\.iso3), Country.allCases.map(\.numeric)] {
            #expect(Set(codes).count == 13)
        }
        for country in Country.allCases {
            #expect(country.iso3.count == 3 && country.numeric.count == 3 && country.currency.code.count == 3)
            #expect(DateFormat.zoneIsKnown(country.timeZoneID))
            #expect(Country(code: country.iso3.lowercased()) == country)
            #expect(Country(code: country.numeric) == country)
        }
        #expect(Country(code: "ES") == nil)
    }

    @Test func groupsAndCurrencies() {
        #expect(Country.allCases.filter { $0.group == .PMDER } == [.BO, .EC, .PY])
        #expect(Country.allCases.filter { $0.group == .other } == [.AR, .BR, .MX])
        #expect(Country.allCases.filter { $0.currency.minorDigits == 0 } == [.CL, .PY])
    }

    @Test func namesInOrder() {
        #expect(Country.sorted(in: .es).map { $0.name(in: .es) }.first == "Argentina")
        #expect(Country.sorted(in: .pt).map { $0.name(in: .pt) }.suffix(3) == ["Peru", "Uruguai", "Venezuela"])
    }
}

@Suite struct NumberFormatTests {
    @Test(arguments: [
        (Country.AR, "1.234.567,80"), (.BO, "1.234.567,80"), (.BR, "1.234.567,80"), (.CL, "1.234.567,80"),
        (.CO, "1.234.567,80"), (.CU, "1,234,567.80"), (.EC, "1.234.567,80"), (.MX, "1,234,567.80"),
        (.PA, "1,234,567.80"), (.PY, "1.234.567,80"), (.PE, "1,234,567.80"), (.UY, "1.234.567,80"),
        (.VE, "1.234.567,80")
    ])
    func decimalsByCountry(_ country: Country, _ text: String) throws {
        let value = try #require(Decimal(string: "1234567.8"))
        #expect(NumberFormat(country: country, language: .es).text(value, digits: 2) == text)
    }

    @Test func roundingAndEdges() {
        let format = NumberFormat(country: .UY, language: .es)
        #expect(format.text(1.005, digits: 2) == "1,01")
        #expect(format.text(-0.5) == "-1")
        #expect(format.text(-0.001, digits: 2) == "0,00")
        #expect(format.text(999.999, digits: 2) == "1.000,00")
        #expect(format.text(0.1 + 0.2, digits: 3) == "0,300")
        #expect(format.text(1e-7, digits: 2) == "0,00")
        #expect(format.text(1e15) == "1.000.000.000.000.000")
        #expect(format.text(1234) == "1.234")
        #expect(format.text(Int.min) == "-9.223.372.036.854.775.808")
        #expect(format.text(Double.nan) == "–")
        #expect(format.text(Double.infinity) == "–")
        #expect(format.text(Decimal.nan) == "–")
    }

    @Test func percentAndMoney() {
        #expect(NumberFormat(country: .UY, language: .es).percent(0.425, digits: 1) == "42,5\u{A0}%")
        #expect(NumberFormat(country: .BR, language: .pt).percent(0.425, digits: 1) == "42,5%")
        #expect(NumberFormat(country: nil, language: .en).percent(1) == "100%")
        let chile = NumberFormat(country: .CL, language: .es)
        #expect(chile.money(minorUnits: 123_450, Country.CL.currency) == "CLP\u{A0}123.450")
        #expect(chile.money(minorUnits: -123_450, .USD) == "USD\u{A0}-1.234,50")
    }
}

@Suite struct DateFormatTests {
    // 21 November 2026, 10:42 UTC
    let instant = Date(timeIntervalSince1970: 1_795_257_720)

    @Test func words() {
        #expect(DateFormat(language: .es, zone: "UTC").dateAndTime(instant) == "21 de noviembre de 2026, 10:42")
        #expect(DateFormat(language: .pt, zone: "UTC").date(instant) == "21 de novembro de 2026")
        #expect(DateFormat(language: .en, zone: "UTC").date(instant) == "21 November 2026")
        #expect(DateFormat(language: .es, zone: "UTC").shortDate(instant) == "21/11/2026")
        #expect(DateFormat(language: .es, zone: "UTC").isoDate(instant) == "2026-11-21")
        let first = Date(timeIntervalSince1970: 1_772_323_200)  // 1 March 2026
        #expect(DateFormat(language: .pt, zone: "UTC").date(first) == "1º de março de 2026")
        #expect(DateFormat(language: .es, zone: "UTC").date(first) == "1 de marzo de 2026")
    }

    /// Zones of the tz database: Chile and Cuba change clocks; Paraguay stays at −03 since October 2024, México at −06.
    @Test(arguments: [
        (Country.UY, "07:42", "09:00"), (.CL, "07:42", "08:00"), (.CU, "05:42", "08:00"), (.PY, "07:42", "09:00"),
        (.MX, "04:42", "06:00"), (.VE, "06:42", "08:00"), (.PE, "05:42", "07:00"), (.BR, "07:42", "09:00")
    ])
    func clocks(_ country: Country, _ november: String, _ july: String) {
        let format = DateFormat(language: .es, country: country)
        #expect(format.time(instant) == november)
        #expect(format.time(Date(timeIntervalSince1970: 1_782_907_200)) == july)  // 1 July 2026, 12:00 UTC
    }

    @Test func theDayTurnsWithTheZone() {
        let lateEvening = Date(timeIntervalSince1970: 1_798_768_800)  // 1 January 2027, 02:00 UTC
        #expect(DateFormat(language: .es, country: .UY).date(lateEvening) == "31 de diciembre de 2026")
        #expect(DateFormat(language: .es, zone: "Europe/Madrid").date(lateEvening) == "1 de enero de 2027")
    }

    @Test func unknownZonesAreUTC() {
        #expect(!DateFormat.zoneIsKnown("America/Atlantis"))
        #expect(DateFormat(language: .es, zone: "America/Atlantis").time(instant) == "10:42")
    }
}
