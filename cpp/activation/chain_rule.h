#pragma once
#include "simd/several.h"

namespace activation {

/// dy * slope, but 0 where the slope is 0: there an infinite or NaN dy must not get through.
template <class Floats>
inline Floats chainRule(Floats dy, Floats slope) {
  return zeroWhere(slope == simd::splat(0), dy * slope);
}

}  // namespace activation
