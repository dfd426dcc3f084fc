#pragma once
#include "simd/several.h"

namespace simd {

/// ((first x + second) x + third) x ... + last: a polynomial by Horner's rule, the coefficient of
/// the highest power first.
template <class Floats, class... Coefficients>
inline Floats polynomial(Floats x, float first, float second, Coefficients... others) {
  Floats sum = mulAdd(x, splat(first), splat(second));
  ((sum = mulAdd(sum, x, splat(others))), ...);
  return sum;
}

}  // namespace simd
