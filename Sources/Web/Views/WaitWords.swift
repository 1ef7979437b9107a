import Consulting
import Pages
import People

/// How long a request waits, and how likely it is to get somebody, in a sentence each.
struct WaitWords {
    let wait: WaitForecast
    let reader: Reader

    func model(topic: Topic? = nil) -> MentoringWait {
        MentoringWait(days: days, chance: chance, basis: basis, topic: topic?.name(in: reader.language))
    }

    /// `Suele tardar entre 3 y 8 días.`; what lies beyond anything seen is not told as a number.
    var days: String {
        guard let high = wait.high else {
            return reader.counted("wait.longer", max(1, wait.middle ?? wait.low))
        }
        if high <= 1 { return reader.phrase("wait.a-day") }
        if wait.low >= high { return reader.counted("wait.about", high) }
        return reader.phrase(
            "wait.between", ["low": reader.numbers.text(max(1, wait.low)), "high": reader.numbers.text(high)])
    }

    /// `9 de cada 10 pedidos como este consiguen consultor.`
    var chance: String {
        let tenths = (wait.served + 50) / 100
        switch tenths {
        case 10...: return reader.phrase("wait.nearly-all")
        case ..<1: return reader.phrase("wait.hardly-any")
        default: return reader.counted("wait.tenths", tenths)
        }
    }

    var basis: String {
        wait.basis == 0 ? reader.phrase("wait.basis-none") : reader.counted("wait.basis", wait.basis)
    }
}
