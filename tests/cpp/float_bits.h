#pragma once
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>
#include <string>

/// float32 seen as bits: exact comparison, stepping through the floats in order, and errors in ULP.
namespace bits {

inline std::uint32_t of(float value) { return std::bit_cast<std::uint32_t>(value); }
inline float toFloat(std::uint32_t pattern) { return std::bit_cast<float>(pattern); }

/// Position of +infinity in the order of the floats; -infinity is at -kInfinityPosition.
inline constexpr std::int32_t kInfinityPosition = 0x7f800000;

/// The float at a position in increasing order: 0 is +0, 1 the smallest denormal, -1 its negative.
/// -0 has no position of its own.
inline float atPosition(std::int32_t position) {
  const auto magnitude = static_cast<std::uint32_t>(position < 0 ? -position : position);
  return toFloat(position < 0 ? magnitude | 0x80000000U : magnitude);
}

/// The position of a number that is not NaN; both zeros are at 0.
std::int32_t position(float value);

/// Equal bits, where any NaN equals any other: NaN payloads and signs differ between machines.
inline bool same(float a, float b) { return of(a) == of(b) || (std::isnan(a) && std::isnan(b)); }

/// The unit in the last place of float32 at a number: of the largest power of two up to it.
inline double ulpAt(double number) {
  constexpr double kSmallestNormal = std::numeric_limits<float>::min();
  constexpr double kUlpOfOne = std::numeric_limits<float>::epsilon();
  constexpr std::uint64_t kExponentBits = 0x7ff0000000000000U;
  // With ilogb and ldexp this took a fifth of all tests' time.
  const double magnitude = std::max(kSmallestNormal, std::fabs(number));
  const auto power = std::bit_cast<double>(std::bit_cast<std::uint64_t>(magnitude) & kExponentBits);
  return power * kUlpOfOne;
}

/// |got - exact| in units in the last place of float32 at `exact` (denormal spacing near 0).
/// Infinite when exactly one of them is NaN, when exactly infinity is not given, or when infinity
/// is given wrongly. Near the end of the floats infinity counts as 2^128, the one that would come
/// next.
double ulpError(float got, double exact);

/// The same in units in the last place of float32 at `unit`.
double ulpError(float got, double exact, double unit);

/// "-2.5 [0xc0200000]": what a failing test prints.
std::string text(float value);

/// Empty when both hold the same bits (NaN equals NaN), else a sentence on the first difference.
std::string firstDifference(std::span<const float> got, std::span<const float> expected);

}  // namespace bits
