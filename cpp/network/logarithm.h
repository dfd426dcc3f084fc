#pragma once
#include <array>
#include <bit>
#include <cstdint>

namespace network {

/// ln(x) for a positive, normal x, within 1e-15 of it or of 1. The standard library's differs
/// between machines in the last bit; this is plain arithmetic and does not.
///
/// Method: x = 2^n m with m within sqrt(1/2) and sqrt(2), then ln(m) = 2 artanh(s) with
/// s = (m - 1) / (m + 1), |s| < 0.172, by the series s + s^3/3 + s^5/5 + ... up to s^21.
inline double naturalLogarithm(double x) {
  constexpr std::array kSeries = {1.0 / 21, 1.0 / 19, 1.0 / 17, 1.0 / 15, 1.0 / 13, 1.0 / 11,
                                  1.0 / 9,  1.0 / 7,  1.0 / 5,  1.0 / 3,  1.0};
  constexpr std::uint64_t kMantissa = (std::uint64_t{1} << 52) - 1;
  constexpr int kBias = 1023;
  const auto pattern = std::bit_cast<std::uint64_t>(x);
  int n = static_cast<int>(pattern >> 52) - kBias;
  auto m = std::bit_cast<double>((pattern & kMantissa) | (std::uint64_t{kBias} << 52));
  if (m > 1.4142135623730951) {
    m *= 0.5;
    ++n;
  }
  const double s = (m - 1) / (m + 1);
  const double squared = s * s;
  double sum = 0;
  for (const double term : kSeries) sum = sum * squared + term;
  return n * 0.6931471805599453 + 2 * s * sum;
}

}  // namespace network
