#pragma once
#include "simd/several.h"

namespace simd {

/// What a division left over: n - q * d without any rounding, for q = n / d as rounded, neither
/// near the ends of the range of floats. q and d are cut into halves of twelve bits, whose products
/// are exact (Dekker 1971, A floating-point technique for extending the available precision); the
/// differences then are, because n and q * d agree in their leading digits.
template <class Floats, class Divisor>
inline Floats remainder(Floats n, Floats q, Divisor d) {
  const Floats q_high = leadingBits(q), q_low = q - q_high;
  const Divisor d_high = leadingBits(d), d_low = d - d_high;
  return n - q_high * d_high - q_high * d_low - q_low * d_high - q_low * d_low;
}

}  // namespace simd
