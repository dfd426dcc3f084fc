#pragma once
#include <span>

/// Whether a block of answers holds one worth a closer look. Nearly none does once a sweep has come
/// by a large error, and saying so for thousands at once is what makes a sweep of all floats short.
/// What is found out of bounds here is measured one by one, by WorstError.
namespace error_filter {

/// result[i] = 1 / (float32's ULP at unit[i]), or infinity where exact[i] is beyond float32.
void perUlp(std::span<const double> exact, std::span<const double> unit, std::span<double> result);

/// Whether an answer may be further than `ulps` from exact; true if one is NaN or out of range.
bool mayExceed(std::span<const float> got, std::span<const double> exact,
               std::span<const double> per_ulp, double ulps);

/// Whether an answer has other bits than the exact result, rounded; true if one is NaN.
bool mayDiffer(std::span<const float> got, std::span<const double> exact);

/// direction[i] is 1 where a value may not be smaller than the one before it, because the exact
/// slope is negative at neither, -1 where it may not be larger, because it is negative at both,
/// else 0.
void directions(std::span<const double> exact_slope, std::span<float> direction);

/// Whether a value goes against its direction.
bool mayTurnBack(std::span<const float> y, std::span<const float> direction);

}  // namespace error_filter
