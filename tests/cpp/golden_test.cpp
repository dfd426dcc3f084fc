#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <string_view>

#include "cases.h"
#include "engine_calls.h"
#include "fixtures.h"
#include "float_bits.h"

// tests/fixtures/golden holds answers computed in exact fractions and long decimals by
// generate_golden.py: neither the engine nor the double-precision oracle had a part in them.

namespace {

enum Column { kParameter, kX, kValue, kSlopeConvention, kParameterDerivative = 7, kColumns = 9 };

/// A function at the parameter of one golden row, and that row's numbers.
struct GoldenRow {
  Case c;
  float x;
  float value;
  float slopes[4];  ///< in the order of kAllKinkSlopes
  float parameter_derivative;
  std::string words;
};

std::vector<GoldenRow> goldenRows(const Case& function) {
  std::vector<GoldenRow> rows;
  const std::string path = "golden/" + std::string(function.description->id) + ".csv";
  for (const fixtures::Row& columns : fixtures::readCsv(path)) {
    REQUIRE(columns.size() == kColumns);
    GoldenRow row{
        function,      fixtures::fromHex(columns[kX]), fixtures::fromHex(columns[kValue]), {}, 0,
        columns.back()};
    for (std::size_t i = 0; i < 4; ++i) {
      row.slopes[i] = fixtures::fromHex(columns[kSlopeConvention + i]);
    }
    if (columns[kParameter] != "-") {
      row.c.parameters = {fixtures::fromHex(columns[kParameter])};
      row.parameter_derivative = fixtures::fromHex(columns[kParameterDerivative]);
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

template <class Visit>
void forEachGoldenRow(Visit visit) {
  for (const Case& function : casesAtInitialParameters()) {
    CAPTURE(function.name);
    for (const GoldenRow& row : goldenRows(function)) {
      CAPTURE(row.words);
      visit(row);
    }
  }
}

/// Functions that come back to 0 far below it: where nothing is left of their value, neither is its
/// sign.
bool runsOut(const Case& c) {
  constexpr std::string_view kRunOut[] = {"celu", "gelu", "gelu-tanh", "mish", "silu"};
  return std::ranges::find(kRunOut, c.description->id) != std::ranges::end(kRunOut);
}

/// Equal bits if the bound is 0, else of the same sign and as near as an answer within `bound` ULP
/// of the exact one must be: the golden answer is rounded, which adds half an ULP. The ULP are
/// those of `unit`.
bool isWithin(const Case& c, double bound, float got, float expected, double unit) {
  if (bound == 0) return bits::same(got, expected);
  const bool has_sign = std::isnan(expected) || std::signbit(got) == std::signbit(expected);
  const bool may_lack_sign = runsOut(c) && (got == 0 || expected == 0);
  return (has_sign || may_lack_sign) &&
         bits::ulpError(got, static_cast<double>(expected), unit) <= bound + 0.5;
}

bool isWithin(const Case& c, double bound, float got, float expected) {
  return isWithin(c, bound, got, expected, static_cast<double>(expected));
}

/// Equal bits; of functions that are not exact, zeros of either sign are equal, and so are denormal
/// neighbours: where the exact value lies next to the middle of two, double precision meets the
/// middle.
bool isSame(const Case& c, float a, float b) {
  if (bits::same(a, b)) return true;
  const bool are_tiny = std::fabs(b) < std::numeric_limits<float>::min();
  return !c.isExact() && (a == b || (are_tiny && bits::ulpError(a, static_cast<double>(b)) <= 1));
}

}  // namespace

TEST_CASE("every function has golden vectors that cover zeros, infinities, NaN and its kinks") {
  for (const activation::FunctionId id : allFunctions()) {
    const std::string name(activation::description(id).id);
    const auto rows = fixtures::readCsv("golden/" + name + ".csv");
    CHECK_MESSAGE(!rows.empty(), "tests/fixtures/golden/" << name
                                                          << ".csv is missing: add the function to "
                                                             "tests/fixtures/generate_golden.py");
    for (const char* x : {"00000000", "80000000", "7f800000", "ff800000", "7fc00000", "00000001"}) {
      const bool is_covered = std::any_of(
          rows.begin(), rows.end(), [&](const fixtures::Row& row) { return row.at(kX) == x; });
      CHECK_MESSAGE(is_covered, name << " at " << x);
    }
    for (const activation::Kink& kink : activation::description(id).kinks) {
      const bool is_covered = std::any_of(rows.begin(), rows.end(), [&](const fixtures::Row& row) {
        return fixtures::fromHex(row.at(kX)) == kink.x;
      });
      CHECK_MESSAGE(is_covered, name << "'s kink at " << kink.x
                                     << ": add it to MAGNITUDES in generate_golden.py");
    }
  }
}

TEST_CASE("values match the golden vectors") {
  forEachGoldenRow([](const GoldenRow& row) {
    const float got = forwardOf(row.c, {&row.x, 1}).at(0);
    CHECK_MESSAGE(isWithin(row.c, row.c.accuracy.value, got, row.value), "got " << bits::text(got));
  });
}

TEST_CASE("slopes match the golden vectors for every choice at a kink") {
  forEachGoldenRow([](const GoldenRow& row) {
    for (std::size_t i = 0; i < 4; ++i) {
      const float got = slopeOf(row.c, {&row.x, 1}, kAllKinkSlopes[i]).at(0);
      const double unit = row.c.accuracy.slopeUnit(static_cast<double>(row.slopes[i]),
                                                   static_cast<double>(row.value));
      CHECK_MESSAGE(isWithin(row.c, row.c.accuracy.slope, got, row.slopes[i], unit),
                    "got " << bits::text(got) << " for choice " << i);
    }
  });
}

TEST_CASE("parameter gradients match the golden vectors") {
  forEachGoldenRow([](const GoldenRow& row) {
    if (row.c.parameters.empty()) return;
    const float dy = 1;
    const float got = parameterGradientOf(row.c, {&row.x, 1}, {&dy, 1}).at(0);
    CHECK_MESSAGE(
        isWithin(row.c, row.c.accuracy.parameter_derivative, got, row.parameter_derivative),
        "got " << bits::text(got));
  });
}

TEST_CASE("the double-precision oracle, rounded, is the golden answer") {
  forEachGoldenRow([](const GoldenRow& row) {
    CHECK(isSame(row.c, row.c.value(row.x), row.value));
    for (std::size_t i = 0; i < 4; ++i) {
      CHECK(isSame(row.c, row.c.slope(row.x, kAllKinkSlopes[i]), row.slopes[i]));
    }
  });
}
