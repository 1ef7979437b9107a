"""Results, scores and durations (Data 2.4.5, 4.6; 2.0: 4.2.2.4, 4.2.7)."""

from rules import RESULT_PLACES, check, everywhere, refused, table, taken

DURATIONS = [
    "PT4H35M59.14S", "PT16559.14S", "P3Y1M29DT4H35M59.14S", "P3Y", "P4W", "PT1H0M0.1S", "PT1H0M0S", "P1D", "PT0S", "P0D", "P1M", "PT1M",
    "P1Y2M", "P1DT12H", "P0.5Y", "PT0.5H", "P1.5W", "PT36H", "P400D", "PT1,5S", "PT0.001S", "PT1.123456789S", "P0001Y"
]
NO_DURATIONS = [
    "should fail", "", "PA1H0M0S", "P", "PT", "P1DT", "P4W1D", "P1Y4W", "P4WT1H", "1H", "T1H", "P1H", "P1S", "P16559.14S", "pt1h", "P1d",
    "PT1S1M", "PT1M1H", "P1D1M", "P1M1Y", "PT1.5H30M", "P1.5DT1H", "PT1H.5S", "PT.5S", "PT5.S", "PT1", "-PT1H", "PT-1H", "+PT1H", "PT1H ",
    " PT1H", "PT 1H", "P1YT", "PT1H1H", "P0003-06-04T12:30:05", "P00030604T123005", "00:01:00", "60", "PT1H/PT2H", "P1Y/2026-01-01",
    "2026-01-01/P1D", "PT1e2S", "PT１S"
]


def of(**result):
    return result


@table(everywhere(RESULT_PLACES, taken("true", of(success=True)), taken("false", of(success=False)),
                  *(refused(f"{value!r}", of(success=value), ".success") for value in ("true", "false", 0, 1, "yes", [], {}))))
def test_success_is_a_boolean(lrs, case):
    check(lrs, case)


@table(everywhere(RESULT_PLACES, taken("true", of(completion=True)), taken("false", of(completion=False)),
                  *(refused(f"{value!r}", of(completion=value), ".completion") for value in ("true", "false", 0, 1, [], {}))))
def test_completion_is_a_boolean(lrs, case):
    check(lrs, case)


@table(
    everywhere(RESULT_PLACES, taken("words", of(response="Sí, a[,]b")), taken("nothing", of(response="")),
               taken("a number in a string", of(response="12345")),
               *(refused(f"{value!r}", of(response=value), ".response") for value in (12345, {"key": "value"}, ["a"], True))))
def test_a_response_is_a_string(lrs, case):
    check(lrs, case)


@table(everywhere(RESULT_PLACES, *(taken(value, of(duration=value)) for value in DURATIONS),
                  *(refused(f"{value!r}", of(duration=value), ".duration") for value in (12345, {"key": "value"}, ["PT1H"], 1.5, True))))
def test_a_duration_is_a_string_of_its_form(lrs, case):
    """And comes back letter by letter."""
    check(lrs, case)


@table(everywhere(RESULT_PLACES, *(refused(repr(value), of(duration=value), ".duration") for value in NO_DURATIONS)))
def test_what_is_no_duration_is_refused(lrs, case):
    """The alternative format too."""
    check(lrs, case)


@table(
    everywhere(RESULT_PLACES, *(taken(value, of(duration=value)) for value in ("PT1.001S", "PT0.999999S", "PT1H2M3.456S", "P1DT0.0005S"))))
def test_a_duration_may_be_more_precise_than_a_hundredth(lrs, case):
    check(lrs, case)


@table(
    everywhere(RESULT_PLACES, *(refused(f"{value!r}", of(extensions=value), ".extensions") for value in (12345, "e", ["e"], True)),
               refused("key without scheme", of(extensions={"key": 1}), ".extensions.key"),
               taken("a map", of(extensions={"http://example.org/e": 1}))))
def test_a_results_extensions_are_a_map(lrs, case):
    check(lrs, case)


@table(
    everywhere(RESULT_PLACES, *(refused(f"{value!r}", of(score=value), ".score") for value in (12345, "50", [1], True)),
               taken("empty", of(score={})), taken("all", of(score={"scaled": 0.5, "raw": 5, "min": 0, "max": 10})),
               refused("unknown key", of(score={"scale": 1}), ".score.scale")))
def test_a_score_is_an_object(lrs, case):
    check(lrs, case)


def out_of_order(name, **score):
    """The error may point to either number, or to the score."""
    return refused(name, of(score=score), [".score", *(f".score.{key}" for key in score)])


@table(everywhere(RESULT_PLACES, *(taken(f"max {value}", of(score={"max": value})) for value in (100.6767676, 0, -5, 1e10)),
                  taken("above min", of(score={"min": -1, "max": 1})), out_of_order("below min", max=100.6767676, min=104.6767676),
                  out_of_order("below min, raw between", max=100.6767676, raw=101.6767676, min=104.6767676),
                  *(refused(f"max {value!r}", of(score={"max": value}), ".score.max") for value in ("100", [1], {}, True))))
def test_max_is_more_than_min(lrs, case):
    check(lrs, case)


@table(everywhere(RESULT_PLACES, *(taken(f"min {value}", of(score={"min": value})) for value in (0.6767676, 0, -5)),
                  out_of_order("little above max", min=0.6767676, max=0.6767355, raw=0.6767643), out_of_order("equal to max", min=1, max=1),
                  out_of_order("equal in another form", min=1, max=1.0), out_of_order("both zero", min=0, max=0, raw=0),
                  *(refused(f"min {value!r}", of(score={"min": value}), ".score.min") for value in ("0", [0], {}, False))))
def test_min_is_less_than_max(lrs, case):
    check(lrs, case)


@table(
    everywhere(RESULT_PLACES, taken("alone", of(score={"raw": 0.6767676})), taken("at min", of(score={"raw": 0, "min": 0, "max": 1})),
               taken("at max", of(score={"raw": 1, "min": 0, "max": 1})), taken("negative", of(score={"raw": -5, "min": -10})),
               out_of_order("above max", raw=0.6767676, max=0.6567676), out_of_order("below min", raw=0.6767676, min=1.4067676),
               out_of_order("little above max", raw=10.0000001, min=0, max=10),
               out_of_order("little below min", raw=-0.0000001, min=0, max=10),
               *(refused(f"raw {value!r}", of(score={"raw": value}), ".score.raw") for value in ("5", [5], {}, True))))
def test_raw_is_between_min_and_max(lrs, case):
    check(lrs, case)


@table(
    everywhere(
        RESULT_PLACES,
        *(taken(f"scaled {value}", of(score={"scaled": value})) for value in (0.6767676, 1.0, 1, -1, -1.0, 0, -0.5, 0.123456789012345)),
        *(refused(f"scaled {value!r}", of(score={"scaled": value}), ".score.scaled")
          for value in (1.01, -1.00001, 1.0000001, 2, -2, 100, "0.5", [0.5], {}, True))))
def test_scaled_is_between_minus_one_and_one(lrs, case):
    check(lrs, case)
