#include "worst_error.h"

#include <limits>

#include "float_bits.h"

void WorstError::add(float at, float answer, double exact, double unit, bool must_be_exact) {
  double error = 0;
  if (!must_be_exact) {
    error = bits::ulpError(answer, exact, unit);
  } else if (!bits::same(answer, static_cast<float>(exact))) {
    error = std::numeric_limits<double>::infinity();
  }
  if (error > ulps) *this = {error, at, answer};
}

std::string WorstError::text() const {
  return std::to_string(ulps) + " ULP at x = " + bits::text(x) + ", answered " + bits::text(got);
}
