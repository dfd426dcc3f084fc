#pragma once
#include <algorithm>
#include <cmath>
#include <span>
#include <string_view>

#include "activation/activation.h"

/// What every function should answer, in double precision, from the textbook formulas and <cmath>
/// alone. Nothing is shared with the kernels: an oracle that shares code proves nothing.
namespace oracle {

/// How far a function may be from exact, in ULP of float32: what its header states, from the row of
/// tests/fixtures/accuracy.csv. A function without a row there is exact: all 0, which means the
/// oracle's value rounded once to float32, the sign of a zero included.
struct Accuracy {
  double value = 0;
  double slope = 0;
  int fall =
      0;  ///< how far a value may lie below that of a smaller input, where the exact one rises
  /// The slope crosses 0 at a place that is no kink. It is a difference there and has digits only
  /// in relation to its terms, so its errors count in ULP of the larger of slope and value, up
  /// to 1.
  bool slope_crosses_zero = false;
  double parameter_derivative = 0;

  /// The number in whose ULP an error of a slope counts.
  double slopeUnit(double slope, double value) const {
    return slope_crosses_zero ? std::max(std::fabs(slope), std::min(std::fabs(value), 1.0)) : slope;
  }

  bool isExact() const { return value == 0 && slope == 0; }
};

/// The formulas of a function; `Number` is double wherever a single result is asked for.
template <class Number>
struct FunctionOn {
  std::string_view id;
  Number (*value)(Number x, Number parameter);
  Number (*slope)(Number x, Number parameter, activation::KinkSlope at_kink);
  Number (*parameter_derivative)(Number x, Number parameter);  ///< null without a parameter
  bool rises = true;  ///< never falls, unless its parameter, if it has one, is negative
};

using Function = FunctionOn<double>;

/// One row for each function, from oracle_formulas.h; a test names functions of the engine that
/// have no row there.
std::span<const Function> functions();

/// The row of a function, or null.
const Function* find(std::string_view id);

/// What accuracy.csv says of a function.
Accuracy accuracyOf(std::string_view id);

}  // namespace oracle
