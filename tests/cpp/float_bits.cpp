#include "float_bits.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

namespace bits {

std::int32_t position(float value) {
  const auto magnitude = static_cast<std::int32_t>(of(value) & 0x7fffffffU);
  return std::signbit(value) ? -magnitude : magnitude;
}

double ulpError(float got, double exact) { return ulpError(got, exact, exact); }

double ulpError(float got, double exact, double unit) {
  constexpr double kWrong = std::numeric_limits<double>::infinity();
  if (std::isnan(got) || std::isnan(exact)) {
    return std::isnan(got) && std::isnan(exact) ? 0 : kWrong;
  }
  if (std::isinf(exact)) return static_cast<double>(got) == exact ? 0 : kWrong;
  // Where the numbers end, infinity stands for the next one, as in IEEE 754's rounding.
  constexpr double kOverflow = 0x1p128;
  if (std::isinf(got) && std::fabs(exact) < kOverflow / 2) return kWrong;
  const double answered = std::clamp(static_cast<double>(got), -kOverflow, kOverflow);
  return std::fabs(answered - std::clamp(exact, -kOverflow, kOverflow)) / ulpAt(unit);
}

std::string text(float value) {
  char buffer[48];
  std::snprintf(buffer, sizeof buffer, "%.9g [0x%08x]", static_cast<double>(value),
                static_cast<unsigned>(of(value)));
  return buffer;
}

std::string firstDifference(std::span<const float> got, std::span<const float> expected) {
  if (got.size() != expected.size()) {
    return "lengths " + std::to_string(got.size()) + " and " + std::to_string(expected.size());
  }
  for (std::size_t i = 0; i < got.size(); ++i) {
    if (!same(got[i], expected[i])) {
      return "element " + std::to_string(i) + ": got " + text(got[i]) + ", expected " +
             text(expected[i]);
    }
  }
  return {};
}

}  // namespace bits
