#pragma once
#include <span>
#include <string_view>

#include "activation/activation.h"

/// What every function should answer, in double precision, from the textbook formulas and <cmath>
/// alone. Nothing is shared with the kernels: an oracle that shares code proves nothing.
namespace oracle {

/// The largest errors accepted, in ULP of float32. 0 means: exactly the oracle's value rounded once
/// to float32, the sign of a zero included.
struct Bounds {
  double value;
  double slope;
};

struct Function {
  std::string_view id;
  double (*value)(double x, double parameter);
  double (*slope)(double x, double parameter, activation::KinkSlope at_kink);
  double (*parameter_derivative)(double x, double parameter);  ///< null without a parameter
  Bounds bounds;                                               ///< in the base and simd variants
  Bounds relaxed_bounds;  ///< in the relaxed variant, whose multiply-add is fused
};

/// One row for each function; a test names functions of the engine that have no row here.
std::span<const Function> functions();

/// The row of a function, or null.
const Function* find(std::string_view id);

/// The bounds that hold for the variant these tests are linked with.
const Bounds& boundsHere(const Function& function);

/// True when the function's values and slopes must be exact.
bool isExact(const Function& function);

}  // namespace oracle
